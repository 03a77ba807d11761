#include <stdlib.h>

#include "extraarticles.h"
#include "article.h"
#include "blockselect.h"
#include "jsonlex.h"
#include "markup.h"
#include "mem.h"
#include "metadata.h"
#include "repeatedblocks.h"
#include "dropreason.h"
#include "webpage.h"

enum {
	STATED_LEAST = 300,	/* bytes of an articleBody worth taking, and ... */
	STATED_TIMES = 3,	/* ... how many times longer than the text found it must be */
	LONG_PAGE = 1 << 20,	/* bytes of a page behind which the working memory is given back */
	TITLE_MOST = 1 << 16	/* letters: what is longer is not looked at */
};

struct article_work {
	struct webpage page;
	struct blockselect ladder;
	struct repeatedblocks repeat;
	struct metadata meta;
	struct buf line, scratch;
};

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

/* The number of the first kept block at or after I; that of blocks where there is none. */
static uint32_t
next_kept(const struct webpage *p, uint32_t i)
{
	while (i < p->blocks.n && p->blocks.block[i].rule != DROP_NONE)
		i++;
	return i;
}

/* The page's title above its text is a field of its own. */
static void
drop_title(struct article_work *w)
{
	struct webpage *p = &w->page;
	uint32_t first = next_kept(p, 0);

	if (first == p->blocks.n || next_kept(p, first + 1) == p->blocks.n || p->blocks.block[first].chars > TITLE_MOST)
		return;
	buf_clear(&w->line);
	webpage_text(p, &p->blocks.block[first], &w->line, &w->scratch);
	if (bytes_equal(buf_view(&w->line), buf_view(&w->meta.title)))
		p->blocks.block[first].rule = DROP_TITLE;
}

/* Whether the text that was found is longer than MOST bytes. */
static bool
is_longer(struct article_work *w, size_t most)
{
	uint32_t i;

	buf_clear(&w->line);
	for (i = 0; w->line.n <= most && (i = next_kept(&w->page, i)) < w->page.blocks.n; i++) {
		webpage_line(&w->line);
		webpage_text(&w->page, &w->page.blocks.block[i], &w->line, &w->scratch);
	}
	return w->line.n > most;
}

/*
 * Makes TEXT, which is the page, the article's text as the page's JSON-LD has it, where the page itself shows hardly
 * any of it; false where that is not so.
 */
static bool
take_stated(struct article_work *w, struct buf *text)
{
	struct bytes body = w->meta.jsonld.body;
	struct buf stated;
	struct markup_token t;
	struct markup m;
	size_t i;

	if (body.n < STATED_LEAST || is_longer(w, body.n / STATED_TIMES))
		return false;
	buf_clear(&w->line);
	jsonlex_decode(&w->line, body);
	/* some write HTML into it, some write that once more with references */
	buf_clear(text);
	markup_decode(text, buf_view(&w->line), false);
	buf_clear(&w->line);
	markup_start(&m, buf_view(text), false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.kind != MARKUP_TEXT && htmltag_kind(htmltag_find(t.name)) == TAG_KIND_BLOCK)
			put_folded(&w->line, '\n');
		for (i = 0; t.kind == MARKUP_TEXT && i < t.body.n; i++)
			put_folded(&w->line, t.body.p[i]);
	}
	stated = w->line;
	while (stated.n > 0 && stated.p[stated.n - 1] <= ' ')
		stated.n--;
	w->line = *text;
	*text = stated;
	return true;
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

		if (b->rule == DROP_NONE)
			continue;
		a->drop = mem_grow(a->drop, &a->drops_cap, a->ndrops + 1, sizeof *a->drop);
		drop = &a->drop[a->ndrops++];
		drop->rule = dropreason_name((enum dropreason)b->rule);
		drop->start = a->dropped.n;
		webpage_text(&w->page, b, &a->dropped, &w->scratch);
		drop->end = a->dropped.n;
	}
}

static void
free_work(struct article *a)
{
	if (a->work == NULL)
		return;
	webpage_free(&a->work->page);
	blockselect_free(&a->work->ladder);
	repeatedblocks_free(&a->work->repeat);
	metadata_free(&a->work->meta);
	buf_free(&a->work->line);
	buf_free(&a->work->scratch);
	free(a->work);
	a->work = NULL;
}

void
article_extract(struct article *a)
{
	bool is_long = a->text.n > LONG_PAGE;
	struct article_work *w;

	if (a->work == NULL)
		a->work = mem_alloc(1, sizeof *a->work);
	w = a->work;
	dom_build(&w->page.dom, buf_view(&a->text));
	block_cut(&w->page.blocks, &w->page.dom);
	webpage_sum(&w->page);
	blockselect(&w->ladder, &w->page);
	repeatedblocks_drop(&w->repeat, &w->page);
	extraarticles_drop(&w->page);
	metadata_read(&w->meta, &w->page.dom);
	drop_title(w);
	write_drops(w, a);
	if (!take_stated(w, &a->text))
		webpage_write(&w->page, &a->text, &w->scratch);
	buf_clear(&a->title);
	buf_clear(&a->date);
	buf_clear(&a->author);
	buf_bytes(&a->title, buf_view(&w->meta.title));
	buf_bytes(&a->date, buf_view(&w->meta.date));
	buf_bytes(&a->author, buf_view(&w->meta.author));
	if (is_long)
		free_work(a);
}

void
article_free(struct article *a)
{
	free_work(a);
	buf_free(&a->text);
	buf_free(&a->title);
	buf_free(&a->date);
	buf_free(&a->author);
	buf_free(&a->dropped);
	free(a->drop);
	memset(a, 0, sizeof *a);
}
