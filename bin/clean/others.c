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
	size_t start = o->values.n, i, kept = start;

	buf_clear(&o->scratch);
	value = tsv_unescape(field, &o->scratch);
	charset_to_utf8(&o->values, value, charset_guess(value, no_label));
	for (i = start; i < o->values.n; i++)
		if (o->values.p[i] != '\0' && o->values.p[i] != '\r')
			o->values.p[kept++] = o->values.p[i];
	o->values.n = kept;
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
