#include <stdlib.h>

#include "article.h"
#include "feature.h"
#include "laxjson.h"
#include "mainblock.h"
#include "markup.h"
#include "mem.h"
#include "meta.h"
#include "webpage.h"
#include "prune.h"
#include "rule.h"
#include "trees.h"

enum {
	ENOUGH = 140,		/* letters: with less, the next step of the ladder is tried */
	ENOUGH_PART = 4,	/* the same, with less than this part of the main block's score */
	STATED_LEAST = 300,	/* bytes of an articleBody worth taking, and ... */
	STATED_TIMES = 3,	/* ... how many times longer than the text found it must be */
	REPEAT_LEAST = 40,	/* letters: shorter lines may well come twice */
	REPEAT_MOST = 1 << 16,	/* letters: not one paragraph */
	REPEAT_OTHERS = 6	/* different paragraphs, below which nothing is a repeat */
};

struct article_work {
	struct webpage page;
	struct features features;
	struct meta meta;
	uint8_t *verdict;		/* by block */
	size_t verdict_cap;
	struct hash_table said;		/* the paragraphs that are kept */
	struct buf line, scratch;
};

/* The name of what most speaks against a block that the model leaves out. */
static enum rule
reason(const struct webpage *p, const struct block *b)
{
	if (b->rule == RULE_WEAK)
		return RULE_WEAK;
	if (b->link_chars > b->chars / 2)
		return RULE_LINKS;
	if (!webpage_within(p, b->first, p->main))
		return RULE_OUTSIDE;
	return b->chars < 60 && !b->ends ? RULE_SHORT : RULE_UNLIKE;
}

static bool
is_out(enum rule rule)
{
	return rule == RULE_ELEMENT || rule == RULE_HINT;
}

/* Letters in the blocks that are kept. */
static size_t
kept(const struct webpage *p)
{
	size_t n = 0;
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == RULE_NONE)
			n += p->blocks.block[i].chars;
	return n;
}

/* Whether what is kept is next to nothing, in itself or beside what the main block has to offer. */
static bool
is_little(const struct webpage *p)
{
	size_t n = kept(p);

	return n < ENOUGH || (p->score[p->main] > 0 && n < (size_t)p->score[p->main] / ENOUGH_PART);
}

/* What the model takes. */
static void
choose(struct article_work *w, bool gentle)
{
	struct webpage *p = &w->page;
	int32_t feature[FEATURE_COUNT];
	uint32_t i;

	prune(p, gentle);
	mainblock_find(p);
	features_start(&w->features, p);
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		features_next(&w->features, feature);
		if (!is_out((enum rule)b->rule))
			w->verdict[i] = trees_score(feature) > 0 ? RULE_NONE : (uint8_t)reason(p, b);
		else
			w->verdict[i] = b->rule;
	}
	for (i = 0; i < p->blocks.n; i++)
		p->blocks.block[i].rule = w->verdict[i];
}

/* All of the main block but links and the heading. */
static void
take_main(struct webpage *p)
{
	uint32_t i;

	prune(p, true);
	mainblock_find(p);
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		if (is_out((enum rule)b->rule))
			continue;
		if (!webpage_within(p, b->first, p->main))
			b->rule = RULE_OUTSIDE;
		else if (b->link_chars > b->chars / 2)
			b->rule = RULE_LINKS;
		else
			b->rule = p->dom.node[b->owner].tag == TAG_H1 ? RULE_TITLE : RULE_NONE;
	}
}

/* The ladder: each step where the one before left (next to) nothing. */
static void
decide(struct article_work *w)
{
	w->verdict = mem_grow(w->verdict, &w->verdict_cap, w->page.blocks.n, sizeof *w->verdict);
	choose(w, false);
	if (is_little(&w->page))
		choose(w, true);
	if (is_little(&w->page))
		take_main(&w->page);
}

/* The hash of a kept block that is long enough to be told again; 0 of any other. */
static uint64_t
paragraph(struct article_work *w, const struct block *b)
{
	if (b->rule != RULE_NONE || b->chars < REPEAT_LEAST || b->chars > REPEAT_MOST)
		return 0;
	buf_clear(&w->line);
	webpage_text(&w->page, b, &w->line, &w->scratch);
	return hash_bytes(w->line.p, w->line.n);
}

/*
 * A paragraph that comes again elsewhere is a copy for another size of screen, or a quotation set apart: the first one
 * stays.  Beside the first it is the author's; and so it is in a text that has little else.
 */
static void
drop_repeats(struct article_work *w)
{
	struct webpage *p = &w->page;
	uint64_t *seen, hash;
	uint32_t i;

	hash_free(&w->said);
	for (i = 0; i < p->blocks.n; i++)
		if ((hash = paragraph(w, &p->blocks.block[i])) != 0)
			hash_add(&w->said, hash);
	for (i = 0; i < p->blocks.n && w->said.n >= REPEAT_OTHERS; i++) {
		uint32_t parent = p->dom.node[p->blocks.block[i].owner].parent;

		if ((hash = paragraph(w, &p->blocks.block[i])) == 0)
			continue;
		seen = hash_find(&w->said, hash);
		if (*seen > 0 && *seen != (uint64_t)parent + 1)
			p->blocks.block[i].rule = RULE_REPEAT;
		else
			*seen = (uint64_t)parent + 1;
	}
}

/* A byte of running text: white space becomes one space, or one LF if it had one. */
static void
put_folded(struct buf *to, unsigned char c)
{
	if (c > ' ')
		buf_byte(to, c);
	else if (to->n > 0 && to->p[to->n - 1] > ' ')
		buf_byte(to, c == '\n' ? '\n' : ' ');
	else if (to->n > 0 && c == '\n')
		to->p[to->n - 1] = '\n';
}

/* Puts the kept blocks into TEXT. */
static void
write_text(struct article_work *w, struct buf *text)
{
	uint32_t i;

	buf_clear(text);
	for (i = 0; i < w->page.blocks.n; i++) {
		const struct block *b = &w->page.blocks.block[i];

		if (b->rule != RULE_NONE)
			continue;
		if (text->n > 0 && text->p[text->n - 1] != '\n')
			buf_byte(text, '\n');
		webpage_text(&w->page, b, text, &w->scratch);
	}
	if (text->n > 0 && text->p[text->n - 1] == '\n')
		text->n--;
}

/* The article's text as the page's JSON-LD has it, where the page itself shows hardly any of it. */
static void
take_stated(struct article_work *w, struct buf *text)
{
	struct bytes body = w->meta.jsonld.body;
	struct markup_token t;
	struct markup m;
	size_t i;

	if (body.n < STATED_LEAST || text->n > body.n / STATED_TIMES)
		return;
	buf_clear(&w->line);
	laxjson_decode(&w->line, body);
	buf_clear(text);
	buf_clear(&w->scratch);
	/* some write HTML into it, some write that once more with references */
	markup_decode(&w->scratch, buf_view(&w->line), false);
	markup_start(&m, buf_view(&w->scratch), false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.kind != MARKUP_TEXT && tag_kind(tag_find(t.name)) == TAG_KIND_BLOCK)
			put_folded(text, '\n');
		for (i = 0; t.kind == MARKUP_TEXT && i < t.body.n; i++)
			put_folded(text, t.body.p[i]);
	}
	while (text->n > 0 && text->p[text->n - 1] <= ' ')
		text->n--;
}

static void
write_drops(struct article_work *w, struct article *a)
{
	struct article_drop *drop;
	uint32_t i;

	buf_clear(&a->dropped);
	a->ndrops = 0;
	for (i = 0; a->explain && i < w->page.blocks.n; i++) {
		const struct block *b = &w->page.blocks.block[i];

		if (b->rule == RULE_NONE)
			continue;
		a->drop = mem_grow(a->drop, &a->drops_cap, a->ndrops + 1, sizeof *a->drop);
		drop = &a->drop[a->ndrops++];
		drop->rule = rule_name((enum rule)b->rule);
		drop->start = a->dropped.n;
		webpage_text(&w->page, b, &a->dropped, &w->scratch);
		drop->end = a->dropped.n;
	}
}

void
article_extract(struct bytes html, struct article *a)
{
	struct article_work *w;

	if (a->work == NULL)
		a->work = mem_alloc(1, sizeof *a->work);
	w = a->work;
	dom_build(&w->page.dom, html);
	block_cut(&w->page.blocks, &w->page.dom);
	webpage_sum(&w->page);
	decide(w);
	drop_repeats(w);
	write_text(w, &a->text);
	write_drops(w, a);
	meta_read(&w->meta, &w->page.dom);
	take_stated(w, &a->text);
	buf_clear(&a->title);
	buf_clear(&a->date);
	buf_clear(&a->author);
	buf_bytes(&a->title, buf_view(&w->meta.title));
	buf_bytes(&a->date, buf_view(&w->meta.date));
	buf_bytes(&a->author, buf_view(&w->meta.author));
}

void
article_free(struct article *a)
{
	if (a->work != NULL) {
		webpage_free(&a->work->page);
		features_free(&a->work->features);
		meta_free(&a->work->meta);
		hash_free(&a->work->said);
		buf_free(&a->work->line);
		buf_free(&a->work->scratch);
		free(a->work->verdict);
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
