#include "itemrow.h"
#include "simd.h"
#include "tsv.h"
#include "url.h"
#include "utf8.h"

/* Whether the character at P is a control character that no row may hold: of C0 and C1, all but TAB and LF. */
static bool
is_control(const unsigned char *p, const unsigned char *end)
{
	if (*p >= 0x80)
		return *p == 0xC2 && end - p > 1 && p[1] >= 0x80 && p[1] < 0xA0;
	return *p == 0x7F || (*p < ' ' && *p != '\t' && *p != '\n');
}

/* The first control character at or after P; END if there is none. */
static const unsigned char *
find_control(const unsigned char *p, const unsigned char *end)
{
	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		simd b = simd_load(p), kept = simd_or(simd_is(b, '\t'), simd_is(b, '\n'));
		simd odd = simd_or(simd_is(b, 0x7F), simd_is(b, 0xC2));
		unsigned i;

		if (simd_mask(simd_or(odd, simd_andnot(simd_between(b, 0, ' ' - 1), kept))) == 0)
			continue;
		for (i = 0; i < SIMD_BYTES; i++)
			if (is_control(p + i, end))
				return p + i;
	}
	while (p < end && !is_control(p, end))
		p++;
	return p;
}

static void
put_column(struct buf *row, struct bytes value)
{
	const unsigned char *p = value.p, *end = value.p + value.n, *control;

	buf_byte(row, '\t');
	for (; (control = find_control(p, end)) < end; p = control + (*control == 0xC2 ? 2 : 1))
		tsv_escape(row, bytes_between(p, control));
	tsv_escape(row, bytes_between(p, end));
}

static void
put_url(struct buf *row, struct bytes url)
{
	struct buf encoded = { 0 };

	if (tsv_is_plain(url) && find_control(url.p, url.p + url.n) == url.p + url.n) {
		buf_byte(row, '\t');
		url_encode(row, url);
		return;
	}
	url_encode(&encoded, url);
	put_column(row, buf_view(&encoded));
	buf_free(&encoded);
}

void
itemrow_put(struct buf *row, const struct item *item, struct bytes seen)
{
	tsv_escape(row, buf_view(&item->id));
	put_column(row, buf_view(&item->date));
	put_column(row, buf_view(&item->source));
	put_url(row, buf_view(&item->url));
	put_column(row, buf_view(&item->title));
	put_column(row, buf_view(&item->author));
	put_column(row, bytes_of(item->html ? "html" : "plain"));
	put_column(row, buf_view(&item->text));
	if (seen.n > 0)
		put_column(row, seen);
}

void
itemrow_put_address(struct buf *row, const struct item *item)
{
	tsv_escape(row, buf_view(&item->id));
	put_url(row, buf_view(&item->url));
	put_column(row, buf_view(&item->title));
}
