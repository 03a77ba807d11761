#include <stdlib.h>

#include "article.h"
#include "feature.h"
#include "mainblock.h"
#include "mem.h"
#include "meta.h"
#include "page.h"
#include "prune.h"
#include "rule.h"
#include "trees.h"

struct article_work {
	struct page page;
	struct features features;
	struct meta meta;
	struct hash_table said;		/* the paragraphs that are kept */
	struct buf line, scratch;
};

/* The name of what most speaks against a block that the model leaves out. */
static enum rule
reason(const struct page *p, const struct block *b)
{
	if (b->rule == RULE_WEAK)
		return RULE_WEAK;
	if (b->link_chars > b->chars / 2)
		return RULE_LINKS;
	if (!page_within(p, b->first, p->main))
		return RULE_OUTSIDE;
	return b->chars < 60 && !b->ends ? RULE_SHORT : RULE_UNLIKE;
}

static bool
is_out(enum rule rule)
{
	return rule == RULE_ELEMENT || rule == RULE_HINT;
}

static void
choose(struct article_work *w)
{
	struct page *p = &w->page;
	int32_t feature[FEATURE_COUNT];
	uint32_t i;

	features_start(&w->features, p);
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		features_next(&w->features, feature);
		if (is_out((enum rule)b->rule))
			continue;
		b->rule = (uint8_t)(trees_score(feature) > 0 ? RULE_NONE : reason(p, b));
	}
}

static void
write_text(struct article_work *w, struct buf *to)
{
	uint32_t i;

	buf_clear(to);
	for (i = 0; i < w->page.blocks.n; i++) {
		if (w->page.blocks.block[i].rule != RULE_NONE)
			continue;
		if (to->n > 0)
			buf_byte(to, '\n');
		page_text(&w->page, &w->page.blocks.block[i], to, &w->scratch);
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
	page_sum(&w->page);
	prune(&w->page, false);
	mainblock_find(&w->page);
	choose(w);
	write_text(w, &a->text);
	meta_read(&w->meta, &w->page.dom);
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
		page_free(&a->work->page);
		features_free(&a->work->features);
		meta_free(&a->work->meta);
		hash_free(&a->work->said);
		buf_free(&a->work->line);
		buf_free(&a->work->scratch);
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
