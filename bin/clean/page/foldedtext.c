#include "ascii.h"
#include "foldedtext.h"
#include "markup.h"

enum { REFERENCE_MOST = 10 };	/* bytes of the references that are escaped twice */

/* Whether S has a reference in full, such as "&amp;" or "&#39;". */
static bool
has_reference(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n, *semicolon;

	for (; p < end && (p = memchr(p, '&', (size_t)(end - p))) != NULL; p++) {
		size_t left = (size_t)(end - p);

		semicolon = memchr(p, ';', left < REFERENCE_MOST ? left : REFERENCE_MOST);
		if (semicolon != NULL && semicolon - p > 2 && (p[1] == '#' || ascii_is_letter(p[1])) &&
		    memchr(p, ' ', (size_t)(semicolon - p)) == NULL)
			return true;
	}
	return false;
}

static void
put_folded(struct buf *to, struct bytes s)
{
	size_t i, start = to->n;

	for (i = 0; i < s.n; i++) {
		bool no_break = s.p[i] == 0xC2 && i + 1 < s.n && s.p[i + 1] == 0xA0;

		if (s.p[i] > ' ' && !no_break)
			buf_byte(to, s.p[i]);
		else if (to->n > start && to->p[to->n - 1] != ' ')
			buf_byte(to, ' ');
		i += no_break;
	}
	if (to->n > start && to->p[to->n - 1] == ' ')
		to->n--;
}

void
foldedtext_put(struct buf *to, struct bytes s, struct buf *scratch)
{
	size_t once;

	if (s.n > FOLDEDTEXT_MOST)
		return;
	buf_clear(scratch);
	markup_decode(scratch, s, false);
	once = scratch->n;
	if (!has_reference(buf_view(scratch))) {
		put_folded(to, buf_view(scratch));
		return;
	}
	buf_reserve(scratch, 2 * once + 16);	/* what is decoded does not move; no reference doubles */
	markup_decode(scratch, bytes_between(scratch->p, scratch->p + once), false);
	put_folded(to, bytes_between(scratch->p + once, scratch->p + scratch->n));
}

/* Whether white space, or a tag that makes a node, stands between the text of node I and the one before it. */
static bool
is_apart(const struct dom *d, uint32_t i)
{
	struct bytes text = dom_text(d, i), before;

	if (d->node[i].flags & DOM_SPACE || text.p[0] <= ' ' || i == 0 || d->node[i - 1].tag != TAG_TEXT)
		return true;
	before = dom_text(d, i - 1);
	return before.p[before.n - 1] <= ' ';
}

static void
put_range(struct buf *to, const struct dom *d, uint32_t first, uint32_t end, size_t most, unsigned char between,
    struct buf *scratch)
{
	uint32_t i, before = 0;

	for (i = first; i < end && to->n < most; i++)
		if (d->node[i].tag == TAG_TEXT) {
			if (to->n > 0 && before > 0 && d->node[before].parent != d->node[i].parent)
				buf_byte(to, between);
			else if (to->n > 0 && is_apart(d, i))
				buf_byte(to, ' ');
			foldedtext_put(to, dom_text(d, i), scratch);
			before = i;
		}
}

void
foldedtext_put_node(struct buf *to, const struct dom *d, uint32_t node, size_t most, struct buf *scratch)
{
	put_range(to, d, node, d->node[node].end, most, ' ', scratch);
}

void
foldedtext_put_parts(struct buf *to, const struct dom *d, uint32_t first, uint32_t end, size_t most,
    struct buf *scratch)
{
	put_range(to, d, first, end, most, '\n', scratch);
}
