#include "dropreason.h"
#include "extraarticles.h"
#include "extract.h"
#include "jsonlex.h"
#include "markup.h"
#include "morelinks.h"

enum {
	STATED_LEAST = 300,	/* bytes of an articleBody worth taking, and ... */
	STATED_TIMES = 3,	/* ... how many times longer than the text found it must be */
	LONG_PAGE = 1 << 20,	/* bytes of a page after which the working memory is given back */
	TITLE_MOST = 1 << 16	/* letters: what is longer is not looked at */
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

/* The number of the first kept block at or after I; that of blocks if there is none. */
static uint32_t
next_kept(const struct webpage *p, uint32_t i)
{
	while (i < p->blocks.n && p->blocks.block[i].rule != DROP_NONE)
		i++;
	return i;
}

/* The page's title above its text is a field of its own. */
static void
drop_title(struct extract *e)
{
	struct webpage *p = &e->page;
	uint32_t first = next_kept(p, 0);

	if (first == p->blocks.n || next_kept(p, first + 1) == p->blocks.n || p->blocks.block[first].chars > TITLE_MOST)
		return;
	buf_clear(&e->line);
	webpage_text(p, &p->blocks.block[first], &e->line, &e->scratch);
	if (bytes_equal(buf_view(&e->line), buf_view(&e->meta.title)))
		p->blocks.block[first].rule = DROP_TITLE;
}

/* Whether the text that was found is longer than MOST bytes. */
static bool
is_longer(struct extract *e, size_t most)
{
	uint32_t i;

	buf_clear(&e->line);
	for (i = 0; e->line.n <= most && (i = next_kept(&e->page, i)) < e->page.blocks.n; i++) {
		webpage_line(&e->line);
		webpage_text(&e->page, &e->page.blocks.block[i], &e->line, &e->scratch);
	}
	return e->line.n > most;
}

/*
 * Makes TEXT, which is the page, the article's text as the page's JSON-LD has it, where the page itself shows hardly
 * any of it; false where that is not so.
 */
static bool
take_stated(struct extract *e, struct buf *text)
{
	struct bytes body = e->meta.jsonld.body;
	struct buf stated;
	struct markup_token t;
	struct markup m;
	size_t i;

	if (body.n < STATED_LEAST || is_longer(e, body.n / STATED_TIMES))
		return false;
	buf_clear(&e->line);
	jsonlex_decode(&e->line, body);
	/* some write HTML into it, some write that once more with references */
	buf_clear(text);
	markup_decode(text, buf_view(&e->line), false);
	buf_clear(&e->line);
	markup_start(&m, buf_view(text), false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.kind != MARKUP_TEXT && htmltag_kind(htmltag_find(t.name)) == TAG_KIND_BLOCK)
			put_folded(&e->line, '\n');
		for (i = 0; t.kind == MARKUP_TEXT && i < t.body.n; i++)
			put_folded(&e->line, t.body.p[i]);
	}
	stated = e->line;
	while (stated.n > 0 && stated.p[stated.n - 1] <= ' ')
		stated.n--;
	e->line = *text;
	*text = stated;
	return true;
}

static void
log_drops(struct extract *e, struct droplog *drops)
{
	uint32_t i;

	for (i = 0; drops->on && i < e->page.blocks.n; i++) {
		const struct block *b = &e->page.blocks.block[i];

		if (b->rule == DROP_NONE)
			continue;
		buf_clear(&e->line);
		webpage_text(&e->page, b, &e->line, &e->scratch);
		droplog_add(drops, dropreason_name((enum dropreason)b->rule), buf_view(&e->line));
	}
}

/* What the page states comes before what people see on it, and a person before an organisation. */
static void
put_facts(const struct extract *e, struct article *a)
{
	const struct metadata *m = &e->meta;
	const struct pagebyline *b = &e->byline;

	buf_bytes(&a->title, buf_view(&m->title));
	buf_bytes(&a->date, buf_view(m->date.n > 0 ? &m->date : &b->date));
	if (m->author.n > 0)
		buf_bytes(&a->author, buf_view(&m->author));
	else
		buf_bytes(&a->author, buf_view(b->author.n > 0 ? &b->author : &m->organization));
}

void
extract_article(struct extract *e, struct article *a)
{
	bool is_long = a->text.n > LONG_PAGE;

	article_clear_facts(a);
	dom_build(&e->page.dom, buf_view(&a->text));
	block_cut(&e->page.blocks, &e->page.dom);
	webpage_sum(&e->page);
	blockselect(&e->select, &e->page);
	e->is_fragment = webpage_is_fragment(&e->page);
	morelinks_cut(&e->page, &e->line, &e->scratch);
	noticebox_drop(&e->notices, &e->page, &e->select.features.said);
	repeatedblocks_drop(&e->repeated, &e->page);
	extraarticles_drop(&e->page);
	metadata_read(&e->meta, &e->page.dom);
	if (e->meta.date.n == 0 || e->meta.author.n == 0)
		pagebyline_find(&e->byline, &e->page, buf_view(&e->meta.titles.site));
	drop_title(e);
	log_drops(e, &a->drops);
	if (!take_stated(e, &a->text))
		webpage_write(&e->page, &a->text, &e->scratch);
	put_facts(e, a);
	if (is_long)
		extract_free(e);
}

size_t
extract_parts(struct extract *e, struct bytes page, struct bytes parts[EXTRAARTICLES_MOST])
{
	size_t n;

	dom_build(&e->page.dom, page);
	block_cut(&e->page.blocks, &e->page.dom);
	webpage_sum(&e->page);
	n = extraarticles_find(&e->page, parts);
	return n > 1 ? n : 0;
}

void
extract_free(struct extract *e)
{
	webpage_free(&e->page);
	blockselect_free(&e->select);
	noticebox_free(&e->notices);
	repeatedblocks_free(&e->repeated);
	metadata_free(&e->meta);
	pagebyline_free(&e->byline);
	buf_free(&e->line);
	buf_free(&e->scratch);
}
