#include <stdlib.h>

#include "document.h"
#include "mem.h"

bool
document_goes_on(const struct document *d, struct bytes id)
{
	return d->n > 0 && id.n > 0 && bytes_equal(buf_view(&d->id), id);
}

void
document_start(struct document *d, struct bytes id)
{
	d->n = 0;
	buf_clear(&d->bytes);
	buf_clear(&d->id);
	buf_bytes(&d->id, id);
}

struct document_row *
document_add(struct document *d, const struct bytes fields[DOCUMENT_FIELDS])
{
	struct document_row *r;
	int i;

	d->row = mem_grow(d->row, &d->cap, d->n + 1, sizeof *d->row);
	r = &d->row[d->n++];
	for (i = 0; i < DOCUMENT_FIELDS; i++) {
		r->at[i] = d->bytes.n;
		r->length[i] = fields[i].n;
		buf_bytes(&d->bytes, fields[i]);
	}
	r->dated = false;
	r->written = 0;
	r->minute = -1;
	return r;
}

struct bytes
document_get(const struct document *d, size_t row, enum document_field field)
{
	const struct document_row *r = &d->row[row];
	struct bytes s = { NULL, r->length[field] };

	if (s.n > 0)
		s.p = d->bytes.p + r->at[field];
	return s;
}

void
document_free(struct document *d)
{
	free(d->row);
	buf_free(&d->id);
	buf_free(&d->bytes);
	memset(d, 0, sizeof *d);
}
