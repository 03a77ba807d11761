#include <errno.h>

#include "item.h"
#include "textstream.h"

enum { STEP = 128 * 1024 };		/* bytes decoded at once, or more */

void
textstream_start(struct textstream *t, struct rawstream *raw, struct bytes label)
{
	t->raw = raw;
	t->last = false;
	t->error = 0;
	buf_clear(&t->buf);
	t->left = buf_view(&t->buf);
	decoder_start(&t->decoder, label);
}

/* One step.  The decoder takes nothing of a window in which it finds no place to cut; then the window grows. */
static void
step(struct textstream *t)
{
	struct rawstream *raw = t->raw;
	size_t taken, wanted = STEP;

	do {
		if (raw->left.n < wanted && !rawstream_more(raw, wanted - raw->left.n))
			t->error = errno;
		taken = decoder_take(&t->decoder, raw->left, raw->last, &t->buf);
		wanted *= 2;
	} while (taken == 0 && !raw->last);
	rawstream_skip(raw, taken);
	t->last = raw->last && raw->left.n == 0;
}

void
textstream_more(struct textstream *t)
{
	size_t wanted = t->left.n + t->left.n / 8;

	if (t->left.p != t->buf.p && t->buf.p != NULL) {
		memmove(t->buf.p, t->left.p, t->left.n);
		t->buf.n = t->left.n;
	}
	do
		step(t);
	while (t->buf.n < wanted && !t->last);
	t->left = buf_view(&t->buf);
}

void
textstream_skip(struct textstream *t, size_t n)
{
	struct buf rest = { 0 };

	t->left.p += n;
	t->left.n -= n;
	if (t->buf.cap <= ITEM_LONG || t->left.n > t->buf.cap / 2)
		return;
	buf_bytes(&rest, t->left);
	buf_free(&t->buf);
	t->buf = rest;
	t->left = buf_view(&t->buf);
}

void
textstream_free(struct textstream *t)
{
	decoder_free(&t->decoder);
	buf_free(&t->buf);
}
