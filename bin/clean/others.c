#include <stdlib.h>

#include "charset.h"
#include "mem.h"
#include "others.h"
#include "tsv.h"
#include "utf8.h"

static bool
is_faulty(struct bytes s)
{
	return s.n > 0 && (memchr(s.p, '\0', s.n) != NULL || memchr(s.p, '\r', s.n) != NULL || !utf8_valid(s));
}

/* Adds what FIELD says to VALUES, in UTF-8, without NUL and CR. */
static void
put(struct others *o, struct bytes field)
{
	struct bytes no_label = { NULL, 0 }, value;
	struct buf *text = &o->scratch;
	size_t i;

	buf_clear(text);
	value = tsv_unescape(field, text);
	if (value.p != text->p)
		buf_bytes(text, value);
	charset_to_utf8(text, charset_guess(buf_view(text), no_label));
	for (i = 0; i < text->n; i++)
		if (text->p[i] != '\0' && text->p[i] != '\r')
			buf_byte(&o->values, text->p[i]);
}

void
others_repair(struct others *o, struct filter *f, int text)
{
	size_t n = filter_width(f), i, start = 0, faulty = 0;

	for (i = 0; i < n; i++)
		faulty += (int)i != text && is_faulty(filter_field(f, (int)i));
	if (faulty == 0)
		return;
	buf_clear(&o->values);
	o->end = mem_grow(o->end, &o->cap, n, sizeof *o->end);
	for (i = 0; i < n; i++) {
		struct bytes field = filter_field(f, (int)i);

		if ((int)i != text && is_faulty(field))
			put(o, field);
		o->end[i] = o->values.n;
	}
	for (i = 0; i < n; start = o->end[i++]) {
		struct bytes field = filter_field(f, (int)i);

		if ((int)i != text && is_faulty(field) && !filter_is_set(f, (int)i))
			filter_set(f, (int)i, bytes_between(o->values.p + start, o->values.p + o->end[i]));
	}
}

void
others_free(struct others *o)
{
	buf_free(&o->values);
	buf_free(&o->scratch);
	free(o->end);
	o->end = NULL;
	o->cap = 0;
}
