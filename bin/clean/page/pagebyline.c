#include "ascii.h"
#include "authorname.h"
#include "byline.h"
#include "classnames.h"
#include "dropreason.h"
#include "foldedtext.h"
#include "markup.h"
#include "pagebyline.h"
#include "phrases.h"

enum {
	LINE_BYTES = 200,	/* of a byline or date at most */
	CANDIDATES = 64,	/* elements that are looked at */
	BELOW = 40,		/* nodes below the article that may be its byline */
	HEAD_BLOCKS = 24,	/* blocks below the heading ... */
	DATE_LETTERS = 60,	/* of a line below the first paragraph that may be its date */
	ABOVE = 150,		/* nodes above the heading that may be its byline */
	HEAD_PARAGRAPHS = 3,	/* ... up to so many paragraphs, among which a byline may be */
	YEAR_LEAST = 1600
};

static bool
is_picture(const struct dom_node *n)
{
	return n->hints & (HINT_CAPTION | HINT_GALLERY) || n->tag == TAG_FIGURE || n->tag == TAG_FIGCAPTION;
}

static bool
has_address(const struct dom *d, uint32_t node)
{
	uint32_t i;

	for (i = node + 1; i < d->node[node].end; i++)
		if (d->node[i].tag == TAG_ADDRESS)
			return true;
	return false;
}

/* What holds bylines of other articles, of comments or of pictures. */
static bool
is_elsewhere(const struct dom *d, uint32_t node)
{
	const struct dom_node *n = &d->node[node];

	return n->hints & (HINT_COMMENT | HINT_RELATED | HINT_NAV | HINT_FOOT | HINT_SIDE | HINT_TEASER) ||
	    n->tag == TAG_ASIDE || n->tag == TAG_NAV || n->tag == TAG_FOOTER ||
	    (is_picture(n) && !has_address(d, node));
}

/* Whether a word of NAMES stands in VALUE, which is an attribute's, in whatever case. */
static bool
holds(struct bytes value, const char *name)
{
	size_t n = strlen(name), i, k;

	for (i = 0; i + n <= value.n; i++) {
		for (k = 0; k < n && ascii_lower(value.p[i + k]) == (unsigned char)name[k]; )
			k++;
		if (k == n)
			return true;
	}
	return false;
}

/* Whether an element is named as the author's, or links to a page about the author. */
static bool
is_author(const struct dom *d, uint32_t node)
{
	static const char *const attributes[] = { "class", "rel", "itemprop", "property", "id", "href" };
	static const char *const names[] = { "author", "byline", "autor", "auteur", "writer", "journalist" };
	struct bytes body = dom_text(d, node), value;
	size_t i, k;

	for (i = 0; i < sizeof attributes / sizeof *attributes; i++) {
		value = markup_value(body, attributes[i]);
		for (k = 0; k < sizeof names / sizeof *names; k++)
			if (value.n > 0 && holds(value, names[k]))
				return true;
	}
	return false;
}

/* The place after the first " by " or " von " in S, which an author follows; its end if there is none. */
static struct bytes
after_by(struct bytes s)
{
	static const char *const words[] = { " by ", " By ", " BY ", " by\n", " By\n", "\nby ", "\nBy ", "\nBY ",
	    " Von ", "\nVon ", "\nPar ", "\nPor " };
	size_t i, k, n;

	for (i = 0; i < s.n; i++)
		for (k = 0; k < sizeof words / sizeof *words; k++) {
			n = strlen(words[k]);
			if (i + n < s.n && memcmp(s.p + i, words[k], n) == 0)
				return bytes_between(s.p + i + n, s.p + s.n);
		}
	return bytes_between(s.p + s.n, s.p + s.n);
}

/* Takes the names after "By" in LINE; if the element is NAMED as the author's, those it begins with. */
static void
take_author(struct pagebyline *b, struct bytes line, bool named)
{
	struct phrase phrase = phrases_find(line);

	bool by = phrase.class == PHRASE_BYLINE && phrase.start == 0;

	if (by)
		byline_put_names(&b->author, bytes_between(line.p + phrase.end, line.p + line.n));
	if (b->author.n == 0)
		byline_put_names(&b->author, after_by(line));
	if (b->author.n == 0 && ((named && !by) || (phrase.class == PHRASE_BYLINE && line.p[0] >= 0xE3)))
		byline_put_names(&b->author, line);
	if (authorname_of(buf_view(&b->author), buf_view(&b->site)) != AUTHORNAME_PERSON)
		buf_clear(&b->author);
}

/* Takes the date in b->text, the parts of which may stand in several elements. */
static void
take_date(struct pagebyline *b)
{
	struct date d;
	size_t i;

	for (i = 0; i < b->text.n; i++)
		if (b->text.p[i] == '\n')
			b->text.p[i] = ' ';
	if (byline_find_date(buf_view(&b->text), &d) && d.year >= YEAR_LEAST)
		date_format(&b->date, &d);
}

/* Takes the names before a bar or a dot in LINE, which a date follows: "Ada Holm | 4 May 2026". */
static void
take_author_before_date(struct pagebyline *b, struct bytes line)
{
	static const char *const marks[] = { " | ", " \302\267 ", " \342\200\242 ", "\n|\n", "\n\302\267\n",
	    "\n\342\200\242\n" };
	struct date d;
	size_t i, k, n;

	for (i = 0; i < line.n; i++)
		for (k = 0; k < sizeof marks / sizeof *marks; k++) {
			n = strlen(marks[k]);
			if (line.n - i <= n || memcmp(line.p + i, marks[k], n) != 0)
				continue;
			if (byline_find_date(bytes_between(line.p + i + n, line.p + line.n), &d))
				byline_put_names(&b->author, bytes_between(line.p, line.p + i));
			if (authorname_of(buf_view(&b->author), buf_view(&b->site)) != AUTHORNAME_PERSON)
				buf_clear(&b->author);
			return;
		}
}

/* Whether a node may be a byline or a date by its tag or its class. */
static bool
may_be_byline(const struct dom_node *n)
{
	return n->tag != TAG_TEXT && (n->hints & HINT_BYLINE || n->tag == TAG_TIME || n->tag == TAG_ADDRESS);
}

static void
read_element(struct pagebyline *b, const struct dom *d, uint32_t node, bool named)
{
	buf_clear(&b->text);
	foldedtext_put_parts(&b->text, d, node, d->node[node].end, LINE_BYTES, &b->scratch);
	if (b->text.n > 0 && b->author.n == 0)
		take_author(b, buf_view(&b->text), named);
	if (b->text.n > 0 && b->author.n == 0)
		take_author_before_date(b, buf_view(&b->text));
	if (b->text.n > 0 && b->date.n == 0)
		take_date(b);
}

/*
 * Reads elements named as bylines, from node I up to END; those of other articles and of comments are passed over. 
 * From NEAR on, elements that only their class, property or link names as the author's count, too.
 */
static void
read_elements(struct pagebyline *b, const struct dom *d, uint32_t i, uint32_t end,
    uint32_t near)
{
	int left = CANDIDATES;

	while (i < end && left > 0 && (b->author.n == 0 || b->date.n == 0)) {
		const struct dom_node *n = &d->node[i];
		bool named;

		if (n->tag != TAG_TEXT && is_elsewhere(d, i)) {
			i = n->end;
			continue;
		}
		named = n->tag != TAG_TEXT && b->author.n == 0 && (may_be_byline(n) || i < near) && is_author(d, i);
		if (named || may_be_byline(n)) {
			left--;
			read_element(b, d, i, named);
		}
		i++;
	}
}

static bool
is_paragraph(const struct block *b)
{
	return b->rule == DROP_NONE && block_is_prose(b);
}

/* The heading of the article: the last <h1> above its first paragraph; 0, the root, if there is none. */
static uint32_t
find_heading(const struct webpage *p)
{
	uint32_t i = 0, node, heading = p->heading;

	while (i < p->blocks.n && !is_paragraph(&p->blocks.block[i]))
		i++;
	for (node = p->heading; i < p->blocks.n && node < p->blocks.block[i].first; node++)
		if (p->dom.node[node].tag == TAG_H1)
			heading = node;
	return heading;
}

/* Whether a node is in an element of other articles or the like that does not hold the heading. */
static bool
is_in_elsewhere(const struct dom *d, uint32_t node, uint32_t heading)
{
	for (; node > 0 && heading >= d->node[node].end; node = d->node[node].parent)
		if (is_elsewhere(d, node))
			return true;
	return false;
}

/* Whether a block is right in an <aside>, where some pages have the byline, and in nothing less likely. */
static bool
is_in_aside(const struct dom *d, uint32_t node)
{
	for (; node > 0; node = d->node[node].parent) {
		if (d->node[node].tag == TAG_ASIDE)
			return true;
		if (d->node[node].tag == TAG_NAV || d->node[node].tag == TAG_FORM || d->node[node].tag == TAG_BUTTON ||
		    d->node[node].tag == TAG_FIGCAPTION)
			return false;
	}
	return false;
}

/* Reads elements named as bylines above the heading, the nearest first. */
static void
read_above(struct pagebyline *b, const struct dom *d, uint32_t heading)
{
	uint32_t i, left = ABOVE;

	for (i = heading; i-- > 1 && left > 0 && (b->author.n == 0 || b->date.n == 0); left--)
		if (may_be_byline(&d->node[i]) && !is_in_elsewhere(d, i, heading))
			read_element(b, d, i, is_author(d, i));
}

/* The first block at or after the heading. */
static uint32_t
head_start(const struct webpage *p, uint32_t heading)
{
	uint32_t i = 0;

	while (i < p->blocks.n && p->blocks.block[i].first < heading)
		i++;
	return i;
}

/*
 * Reads the lines below the heading.  They may stand below the first paragraph, too, which may be the standfirst, but a
 * date is a short line then.
 */
static void
read_head(struct pagebyline *b, const struct webpage *p, uint32_t heading)
{
	uint32_t i = head_start(p, heading), left = HEAD_BLOCKS, paragraphs = 0;

	for (; i < p->blocks.n && left > 0 && paragraphs < HEAD_PARAGRAPHS; i++, left--) {
		const struct block *block = &p->blocks.block[i];

		paragraphs += is_paragraph(block);
		if (block->chars > LINE_BYTES || (block->rule == DROP_ELEMENT && !is_in_aside(&p->dom, block->owner)))
			continue;
		buf_clear(&b->text);
		foldedtext_put_parts(&b->text, &p->dom, block->first, block->last + 1, LINE_BYTES, &b->scratch);
		if (b->author.n == 0 && !block->ends)
			take_author(b, buf_view(&b->text), false);
		if (b->date.n == 0 && !block->ends && (paragraphs == 0 || block->chars <= DATE_LETTERS))
			take_date(b);
	}
}

/* The node where the third paragraph of the article begins. */
static uint32_t
head_end(const struct webpage *p, uint32_t heading)
{
	uint32_t i = head_start(p, heading), paragraphs = 0;

	for (; i < p->blocks.n; i++)
		if (is_paragraph(&p->blocks.block[i]) && ++paragraphs == HEAD_PARAGRAPHS)
			return p->blocks.block[i].first;
	return p->dom.n;
}

/* The node after the article and what may stand right below it. */
static uint32_t
end_of_article(const struct webpage *p)
{
	uint32_t i, end = 0;

	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == DROP_NONE)
			end = p->blocks.block[i].last;
	return p->dom.n - end > BELOW ? end + BELOW : p->dom.n;
}

void
pagebyline_find(struct pagebyline *b, const struct webpage *p, struct bytes site)
{
	uint32_t heading;

	buf_clear(&b->author);
	buf_clear(&b->date);
	buf_clear(&b->site);
	buf_bytes(&b->site, site);
	heading = find_heading(p);
	read_elements(b, &p->dom, heading, head_end(p, heading), head_end(p, heading));
	read_head(b, p, heading);
	read_above(b, &p->dom, heading);
	read_elements(b, &p->dom, head_end(p, heading), end_of_article(p), 0);
}

void
pagebyline_free(struct pagebyline *b)
{
	buf_free(&b->author);
	buf_free(&b->date);
	buf_free(&b->site);
	buf_free(&b->text);
	buf_free(&b->scratch);
}
