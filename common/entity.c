#include <stdint.h>

#include "ascii.h"
#include "entity.h"

/* Takes the digits at the beginning of *S; false if there are none or they count too far. */
static bool
take_number(struct bytes *s, size_t *value)
{
	size_t i, n = 0;

	for (i = 0; i < s->n && ascii_is_digit(s->p[i]); i++) {
		if (n > UINT32_MAX / 10)
			return false;
		n = 10 * n + (size_t)(s->p[i] - '0');
	}
	s->p += i;
	s->n -= i;
	*value = n;
	return i > 0;
}

static bool
take_byte(struct bytes *s, unsigned char c)
{
	if (s->n == 0 || s->p[0] != c)
		return false;
	s->p++;
	s->n--;
	return true;
}

static bool
read_item(struct bytes item, struct entity *e)
{
	if (!take_number(&item, &e->start) || !take_byte(&item, '-') || !take_number(&item, &e->end) ||
	    !take_byte(&item, '/'))
		return false;
	e->type = bytes_cut(&item, '/');
	e->name = item;
	return e->start < e->end && e->name.n > 0;
}

bool
entity_next(struct bytes *list, struct entity *e)
{
	struct bytes item;

	while (list->n > 0) {
		item = bytes_cut(list, ';');
		take_byte(list, ' ');
		if (read_item(item, e))
			return true;
	}
	return false;
}

void
entity_put(struct buf *to, const struct entity *e)
{
	size_t i;

	if (to->n > 0)
		buf_str(to, "; ");
	buf_number(to, e->start);
	buf_byte(to, '-');
	buf_number(to, e->end);
	buf_byte(to, '/');
	buf_bytes(to, e->type);
	buf_byte(to, '/');
	for (i = 0; i < e->name.n; i++)
		buf_byte(to, e->name.p[i] == ';' ? ',' : e->name.p[i]);
}

void
entity_within(struct buf *to, struct bytes list, size_t first, size_t end)
{
	struct entity e;

	while (entity_next(&list, &e)) {
		if (e.start < first || e.end > end)
			continue;
		e.start -= first;
		e.end -= first;
		entity_put(to, &e);
	}
}
