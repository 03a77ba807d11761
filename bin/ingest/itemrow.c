#include "itemrow.h"
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

static void
put_column(struct buf *row, struct bytes value)
{
	const unsigned char *p = value.p, *end = value.p + value.n, *start = p;

	buf_byte(row, '\t');
	while (p < end) {
		if (!is_control(p, end)) {
			p++;
			continue;
		}
		tsv_escape(row, bytes_between(start, p));
		p += *p == 0xC2 ? 2 : 1;
		start = p;
	}
	tsv_escape(row, bytes_between(start, p));
}

static void
put_url(struct buf *row, struct bytes url)
{
	struct buf encoded = { 0 };

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
