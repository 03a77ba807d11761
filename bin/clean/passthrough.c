#include <stdlib.h>

#include "charset.h"
#include "mem.h"
#include "passthrough.h"
#include "tsv.h"
#include "utf8.h"

static bool
is_faulty(struct bytes s)
{
	return s.n > 0 && (memchr(s.p, '\0', s.n) != NULL || memchr(s.p, '\r', s.n) != NULL || !utf8_valid(s));
}

static void
repair(struct buf *value)
{
	struct bytes no_label = { 0 };
	size_t i, kept = 0;

	charset_to_utf8(value, charset_guess(buf_view(value), no_label));
	for (i = 0; i < value->n; i++)
		if (value->p[i] != '\0' && value->p[i] != '\r')
			value->p[kept++] = value->p[i];
	value->n = kept;
}

void
passthrough_repair(struct passthrough *o, struct filter *f, int text)
{
	size_t width = filter_width(f), i;

	o->column = mem_grow(o->column, &o->cap, width, sizeof *o->column);
	for (; o->n < width; o->n++)
		memset(&o->column[o->n], 0, sizeof *o->column);
	for (i = 0; i < width; i++) {
		struct passthrough_column *c = &o->column[i];

		c->repaired = (int)i != text && is_faulty(filter_field(f, (int)i));
		if (c->repaired) {
			filter_copy(f, (int)i, &c->value);
			repair(&c->value);
		}
	}
}

struct bytes
passthrough_value(const struct passthrough *o, const struct filter *f, int column, struct buf *scratch)
{
	if (o->column[column].repaired)
		return buf_view(&o->column[column].value);
	return tsv_unescape(filter_field(f, column), scratch);
}

void
passthrough_set(const struct passthrough *o, struct filter *f)
{
	size_t i;

	for (i = 0; i < o->n; i++)
		if (o->column[i].repaired)
			filter_set(f, (int)i, buf_view(&o->column[i].value));
}

void
passthrough_free(struct passthrough *o)
{
	size_t i;

	for (i = 0; i < o->n; i++)
		buf_free(&o->column[i].value);
	free(o->column);
	memset(o, 0, sizeof *o);
}
