#include <stdlib.h>

#include "article.h"
#include "block.h"
#include "dom.h"
#include "hint.h"
#include "markup.h"
#include "mem.h"
#include "rule.h"

struct sum {
	uint32_t chars, link, prose, shorts;
	int32_t score;
};

struct article_work {
	struct dom dom;
	struct blocks blocks;
	struct sum *sum;
	uint8_t *cut;
	size_t cap, cutcap;
	uint32_t main;
	struct buf line;
};

static bool
is_prose(const struct block *b)
{
	return b->chars >= 60 && b->link_chars * 3 < b->chars && (b->stops + b->commas > 0);
}

static void
sums(struct article_work *w)
{
	struct dom *d = &w->dom;
	uint32_t i;

	w->sum = mem_grow(w->sum, &w->cap, d->n, sizeof *w->sum);
	memset(w->sum, 0, d->n * sizeof *w->sum);
	for (i = 0; i < w->blocks.n; i++) {
		struct block *b = &w->blocks.block[i];
		struct sum *s = &w->sum[b->owner];
		s->chars += b->chars;
		s->link += b->link_chars;
		if (is_prose(b)) s->prose += b->chars;
	}
	for (i = d->n; i-- > 1; ) {
		struct sum *s = &w->sum[i], *p = &w->sum[d->node[i].parent];
		p->chars += s->chars; p->link += s->link; p->prose += s->prose;
	}
}

static enum rule
judge(struct article_work *w, uint32_t i, uint32_t total, bool strict)
{
	const struct dom_node *n = &w->dom.node[i];
	const struct sum *s = &w->sum[i];
	uint32_t h = n->hints;

	if (n->tag == TAG_TEXT) return 0;
	if (s->prose * 2 >= total && total > 0) return 0;
	switch (n->tag) {
	case TAG_NAV: case TAG_FOOTER: case TAG_FORM: case TAG_BUTTON: case TAG_DIALOG: case TAG_NOSCRIPT: case TAG_TEMPLATE:
	case TAG_VIDEO: case TAG_AUDIO: case TAG_CANVAS: case TAG_MENU: case TAG_OPTION: case TAG_SEARCH: case TAG_FIGCAPTION:
	case TAG_ASIDE: case TAG_LABEL: case TAG_FRAMESET: case TAG_FIGURE: case TAG_OBJECT:
		return RULE_ELEMENT;
	default: break;
	}
	if (!strict) return h & (HINT_HIDDEN) ? RULE_HINT : 0;
	if (h & HINT_BODY) return 0;
	if (h & (HINT_NAV | HINT_SIDE | HINT_FOOT | HINT_COMMENT | HINT_RELATED | HINT_SHARE | HINT_SUBSCRIBE | HINT_CAPTION | HINT_POPUP | HINT_HIDDEN|HINT_BIO|HINT_AD|HINT_TOC))
		return RULE_HINT;
	if (h & (HINT_BYLINE | HINT_TAGS | HINT_TOOL | HINT_HEAD | HINT_GALLERY) && s->prose < 400)
		return RULE_HINT;
	return 0;
}

static void
prune(struct article_work *w, bool strict)
{
	struct dom *d = &w->dom;
	uint32_t i, total = w->sum[0].prose;

	w->cut = mem_grow(w->cut, &w->cutcap, d->n, 1);
	memset(w->cut, 0, d->n);
	for (i = 1; i < d->n; i++) {
		w->cut[i] = w->cut[d->node[i].parent];
		if (w->cut[i] == 0)
			w->cut[i] = (uint8_t)judge(w, i, total, strict);
	}
	for (i = 0; i < w->blocks.n; i++)
		w->blocks.block[i].rule = w->cut[w->blocks.block[i].first];
}

static bool
in_heading(enum tag t) { return t >= TAG_H1 && t <= TAG_H6; }

static void
score(struct article_work *w)
{
	struct dom *d = &w->dom;
	uint32_t i, best = 0;
	for (i = 0; i < d->n; i++) w->sum[i].score = 0;
	for (i = 0; i < w->blocks.n; i++) {
		struct block *b = &w->blocks.block[i];
		enum tag t = (enum tag)d->node[b->owner].tag;
		int g;
		if (b->rule) continue;
		if (b->link_chars * 2 > b->chars)
			g = -20 - (int)(b->chars < 100 ? b->chars : 100);
		else if (in_heading(t)) g = 0;
		else if (b->chars < 60 && !b->ends) g = -15;
		else g = (int)(b->chars > 1000 ? 1000 : b->chars) - 2 * (int)b->link_chars;
		b->score = (int16_t)g;
		w->sum[b->owner].score += g;
	}
	for (i = d->n; i-- > 1; )
		w->sum[d->node[i].parent].score += w->sum[i].score;
	for (i = 1; i < d->n; i++)
		if (w->sum[i].score >= w->sum[best].score) best = i;
	w->main = best;
}

static void
trim(struct article_work *w)
{
	struct dom *d = &w->dom;
	uint32_t i, end = d->node[w->main].end;
	for (i = 0; i < w->blocks.n; i++) {
		struct block *b = &w->blocks.block[i];
		enum tag t = (enum tag)d->node[b->owner].tag;
		if (b->rule) continue;
		if (b->first < w->main || b->first >= end) b->rule = RULE_OUTSIDE;
		else if (b->link_chars * 5 > b->chars * 3) b->rule = RULE_LINKS;
		else if (t == TAG_H1) b->rule = RULE_TITLE;
	}
}

static void
put_block(struct article_work *w, const struct block *b, struct buf *to)
{
	uint32_t i;
	size_t k;
	bool space = true;
	for (i = b->first; i <= b->last; i++) {
		if (w->dom.node[i].tag != TAG_TEXT) continue;
		if (w->cut[i] && !w->cut[b->first]) continue;
		buf_clear(&w->line);
		if (w->dom.node[i].flags & DOM_SPACE) buf_byte(&w->line, ' ');
		markup_decode(&w->line, dom_text(&w->dom, i), false);
		for (k = 0; k < w->line.n; k++) {
			unsigned char c = w->line.p[k];
			if (c <= ' ' ) {
				if (!space) buf_byte(to, ' ');
				space = true;
			} else { buf_byte(to, c); space = false; }
		}
	}
	if (to->n > 0 && to->p[to->n - 1] == ' ') to->n--;
	if (to->n > 0 && to->p[to->n - 1] != '\n') buf_byte(to, '\n');
}

void
article_extract(struct bytes html, struct article *a)
{
	struct article_work *w;
	uint32_t i;

	if (a->work == NULL)
		a->work = mem_alloc(1, sizeof *a->work);
	w = a->work;
	buf_clear(&a->text);
	dom_build(&w->dom, html);
	block_cut(&w->blocks, &w->dom);
	sums(w);
	prune(w, 1);
	score(w);
	trim(w);
	for (i = 0; i < w->blocks.n; i++)
		if (w->blocks.block[i].rule == 0)
			put_block(w, &w->blocks.block[i], &a->text);
	if (a->text.n > 0) a->text.n--;
}

void
article_free(struct article *a)
{
	if (a->work != NULL) {
		dom_free(&a->work->dom);
		block_free(&a->work->blocks);
		free(a->work->sum);
		free(a->work->cut);
		buf_free(&a->work->line);
		free(a->work);
	}
	buf_free(&a->text);
	buf_free(&a->title);
	buf_free(&a->date);
	buf_free(&a->author);
	buf_free(&a->dropped);
	free(a->drop);
	memset(a, 0, sizeof *a);
}
