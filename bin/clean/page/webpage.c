#include <stdlib.h>

#include "gapbuffer.h"
#include "lines/bytemask.h"
#include "markup.h"
#include "mem.h"
#include "webpage.h"
#include "dropreason.h"

enum {
	PIECE = 4096,		/* bytes of text decoded at once */
	REFERENCE_MOST = 40	/* no character reference is longer that is one */
};

void
webpage_sum(struct webpage *p)
{
	const struct dom *d = &p->dom;
	uint32_t i;

	p->sum = mem_grow(p->sum, &p->sum_cap, d->n, sizeof *p->sum);
	memset(p->sum, 0, d->n * sizeof *p->sum);
	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct webpage_sum *s = &p->sum[b->owner];

		s->chars += b->chars;
		s->link += b->link_chars;
		s->prose += block_is_prose(b) ? b->chars : 0;
		s->blocks++;
	}
	for (i = d->n; i-- > 1; ) {
		const struct webpage_sum *s = &p->sum[i];
		struct webpage_sum *parent = &p->sum[d->node[i].parent];

		parent->chars += s->chars;
		parent->link += s->link;
		parent->prose += s->prose;
		parent->blocks += s->blocks;
	}
	for (i = 1; i < d->n && d->node[i].tag != TAG_H1; )
		i++;
	p->heading = i < d->n ? i : 0;
}

bool
webpage_is_fragment(const struct webpage *p)
{
	uint32_t i;

	if (p->heading != 0)
		return false;
	for (i = 1; i < p->dom.n; i++)
		if (p->dom.node[i].tag == TAG_HTML || p->dom.node[i].tag == TAG_BODY || p->dom.node[i].tag == TAG_HEAD)
			return false;
	return true;
}

static bool
is_sure(uint8_t rule)
{
	return rule != DROP_NONE && rule != DROP_WEAK;
}

/* The length of a piece of S to decode at once: PIECE or so, and no character reference cut in two. */
static size_t
piece(struct bytes s)
{
	size_t n = PIECE, back;

	if (s.n <= PIECE)
		return s.n;
	for (back = 0; back < REFERENCE_MOST; back++)
		if (s.p[n - 1 - back] == '&')
			return n - 1 - back;
	return n;
}

/*
 * Copies the bytes at P up to the first that folding changes, a control or a space after another, or to less than a
 * block before END; returns how many.  SPACE says that a space is before them.
 */
static size_t
copy_plain(unsigned char *to, const unsigned char *p, const unsigned char *end, bool space)
{
	const unsigned char *start = p;
	unsigned before = space, blanks, spaces, stops;

	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES, to += SIMD_BYTES) {
		const simd b = simd_load(p);

		memcpy(to, p, SIMD_BYTES);
		blanks = simd_bits(simd_between(b, 0, ' '));
		spaces = simd_bits(simd_is(b, ' '));
		stops = blanks & ~(spaces & ~(blanks << 1 | before));
		if (stops != 0)
			return (size_t)(p - start) + bytemask_first(stops);
		before = spaces >> (SIMD_BYTES - 1);
	}
	return (size_t)(p - start);
}

/* Adds S, which is decoded, to TO with its white space folded; START is where the block begins in it. */
static void
put_folded(struct buf *to, struct bytes s, size_t start)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	unsigned char *q;
	bool space;
	size_t n;

	buf_reserve(to, s.n);
	q = to->p + to->n;
	space = to->n == start || q[-1] == ' ';
	while (p < end) {
		if (*p <= ' ') {
			if (!space)
				*q++ = ' ';
			space = true;
			p++;
			continue;
		}
		n = copy_plain(q, p, end, space);
		if (n > 0) {
			p += n;
			q += n;
		} else {
			*q++ = *p++;
		}
		space = q[-1] == ' ';
	}
	to->n = (size_t)(q - to->p);
}

/* Adds a block's text to TO; where IN is not NULL, to the page's own buffer, where there is room for a space first. */
static void
put_block(const struct webpage *p, const struct block *b, struct buf *to, struct buf *scratch, struct gapbuffer *in)
{
	size_t start = to->n, at, end, n;
	uint32_t i;

	for (i = b->first; i <= b->last; i++) {
		if (p->dom.node[i].tag != TAG_TEXT || (is_sure(p->cut[i]) && !is_sure(b->rule)))
			continue;
		if (p->dom.node[i].flags & DOM_SPACE && to->n > start && to->p[to->n - 1] != ' ')
			buf_byte(to, ' ');
		end = (size_t)p->dom.node[i].at + p->dom.node[i].n;
		for (at = p->dom.node[i].at; at < end; at += n) {
			const unsigned char *page = in != NULL ? in->text->p + in->end - p->dom.page.n : p->dom.page.p;

			n = piece(bytes_between(page + at, page + end));
			buf_clear(scratch);
			markup_decode(scratch, bytes_between(page + at, page + at + n), false);
			if (in != NULL) {
				in->next = in->end - p->dom.page.n + at + n;
				gapbuffer_reserve(in, scratch->n + 2);	/* and for a space or an LF after it */
			}
			put_folded(to, buf_view(scratch), start);
		}
	}
	if (to->n > start && to->p[to->n - 1] == ' ')
		to->n--;
}

void
webpage_text(const struct webpage *p, const struct block *b, struct buf *to, struct buf *scratch)
{
	put_block(p, b, to, scratch, NULL);
}

void
webpage_write(const struct webpage *p, struct buf *page, struct buf *scratch)
{
	struct gapbuffer g;
	uint32_t i;

	page->n = p->dom.page.n;
	gapbuffer_open(&g, page);
	for (i = 0; i < p->blocks.n; i++) {
		if (p->blocks.block[i].rule != DROP_NONE)
			continue;
		webpage_line(page);
		put_block(p, &p->blocks.block[i], page, scratch, &g);
	}
	if (page->n > 0 && page->p[page->n - 1] == '\n')
		page->n--;
}

void
webpage_free(struct webpage *p)
{
	dom_free(&p->dom);
	block_free(&p->blocks);
	free(p->sum);
	free(p->cut);
	memset(p, 0, sizeof *p);
}
