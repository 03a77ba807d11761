#include <stdlib.h>

#include "markup.h"
#include "mem.h"
#include "dropreason.h"
#include "blockphrases.h"

enum {
	LEAD = 64,		/* bytes of a block that are looked at */
	RAW = 2 * LEAD,		/* of one text node, before its references are resolved */
	SHORT = 200,		/* letters: longer blocks say more than phrases */
	MORE = 3		/* bytes that may stand beside a phrase that is all of a block: a colon, an arrow */
};

/* The first bytes of a block's text, white space folded, up to LEAD of them; returns how many. */
static size_t
lead(const struct webpage *p, const struct block *b, unsigned char *to, struct buf *scratch)
{
	size_t n = 0, k;
	uint32_t i;

	for (i = b->first; i <= b->last && n < LEAD; i++) {
		struct bytes s;

		if (p->dom.node[i].tag != TAG_TEXT)
			continue;
		s = dom_text(&p->dom, i);
		if (s.n > RAW)
			s.n = RAW;
		if (s.n > 0 && memchr(s.p, '&', s.n) != NULL) {
			buf_clear(scratch);
			markup_decode(scratch, s, false);
			s = buf_view(scratch);
		}
		if (p->dom.node[i].flags & DOM_SPACE && n > 0 && to[n - 1] != ' ')
			to[n++] = ' ';
		for (k = 0; k < s.n && n < LEAD; k++) {
			if (s.p[k] > ' ')
				to[n++] = s.p[k];
			else if (n > 0 && to[n - 1] != ' ')
				to[n++] = ' ';
		}
	}
	while (n > 0 && to[n - 1] == ' ')
		n--;
	return n;
}

void
blockphrases_find(struct blockphrases *s, const struct webpage *p)
{
	unsigned char line[LEAD];
	struct phrase phrase;
	uint32_t i;

	s->block = mem_grow(s->block, &s->cap, p->blocks.n, sizeof *s->block);
	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct bytes text = { line, 0 };

		s->block[i].class = PHRASE_NONE;
		s->block[i].whole = s->block[i].notice = false;
		if (b->rule == DROP_ELEMENT || b->rule == DROP_HINT || b->chars > SHORT)
			continue;
		text.n = lead(p, b, line, &s->scratch);
		phrase = phrases_find(text);
		s->block[i].class = (uint8_t)phrase.class;
		s->block[i].notice = phrase.reach == REACH_LINE && phrase.start == 0;
		s->block[i].whole = phrase.class != PHRASE_NONE && (size_t)(phrase.end - phrase.start) + MORE >= text.n;
	}
}

void
blockphrases_free(struct blockphrases *s)
{
	free(s->block);
	buf_free(&s->scratch);
	memset(s, 0, sizeof *s);
}
