#include <stdlib.h>

#include "document.h"
#include "mem.h"
#include "tsv.h"

enum { LONG_TEXT = 1 << 20 };	/* room for more is given back */

bool
document_goes_on(const struct document *d, struct bytes id)
{
	return d->n != 0 && id.n != 0 && bytes_equal(buf_view(&d->id), id);
}

void
document_start(struct document *d, struct bytes id)
{
	d->n = 0;
	if (d->bytes.cap > LONG_TEXT)
		buf_free(&d->bytes);
	buf_clear(&d->bytes);
	buf_clear(&d->id);
	buf_bytes(&d->id, id);
}

static void
set(struct document_row *r, enum document_field field, size_t at, size_t length)
{
	r->at[field] = at;
	r->length[field] = length;
}

/* A text without escapes is kept in its line alone. */
struct document_row *
document_add(struct document *d, struct bytes line, struct bytes sent, struct bytes text)
{
	struct bytes plain = tsv_unescape(text, &d->scratch);
	size_t at = d->bytes.n;
	struct document_row *r;

	d->row = mem_grow_one(d->row, &d->cap, d->n, sizeof *d->row);
	r = &d->row[d->n++];
	*r = (struct document_row){ .minute = -1 };
	buf_bytes(&d->bytes, line);
	set(r, DOCUMENT_LINE, at, line.n);
	set(r, DOCUMENT_SENT, sent.n != 0 ? at + (size_t)(sent.p - line.p) : 0, sent.n);
	set(r, DOCUMENT_TEXT, text.n != 0 ? at + (size_t)(text.p - line.p) : 0, plain.n);
	if (plain.p != text.p) {
		r->at[DOCUMENT_TEXT] = d->bytes.n;
		buf_bytes(&d->bytes, plain);
	}
	if (d->scratch.cap > LONG_TEXT)
		buf_free(&d->scratch);
	return r;
}

struct bytes
document_get(const struct document *d, size_t row, enum document_field field)
{
	const struct document_row *r = &d->row[row];
	struct bytes s = { NULL, r->length[field] };

	if (s.n != 0)
		s.p = d->bytes.p + r->at[field];
	return s;
}

void
document_free(struct document *d)
{
	free(d->row);
	buf_free(&d->id);
	buf_free(&d->bytes);
	buf_free(&d->scratch);
	memset(d, 0, sizeof *d);
}
