#include <stdlib.h>

#include "articleseams.h"
#include "date.h"
#include "titleblock.h"
#include "mem.h"
#include "linemodel.h"
#include "plaintext.h"
#include "linelabel.h"
#include "liveblog.h"
#include "readmore.h"
#include "residue.h"

enum { PAGE_HEAD = 4 };	/* lines above the lead of a page that may be its byline or date */

/* A line of the article that stands before its lead and is no part of it. */
static void
judge_head(struct plaintext *p, struct plaintext_part *part)
{
	const struct textlines *lines = &p->lines;
	struct titleblock h;
	size_t i;

	titleblock_find(&h, lines, part == p->part ? 0 : part->first, part->first, part->end, p->entries);
	if (part != p->part && h.title == lines->n && h.author < lines->n && h.date < lines->n)
		h.title = part->first;	/* a short one, which the seam tells */
	part->title = h.title;
	part->date = h.date;
	part->author = h.author;
	for (i = part->first; i < part->end && i <= h.lead; i++)
		if (p->verdict[i] == LABEL_KEEP)
			p->verdict[i] = (unsigned char)linelabel_of_head(&lines->line[i]);
	if (h.title < lines->n)
		p->verdict[h.title] = LABEL_TITLE;
	if (h.author < lines->n)
		p->verdict[h.author] = LABEL_BYLINE;
	if (h.date < lines->n)
		p->verdict[h.date] = LABEL_DATE;
}

static void
judge_tail(struct plaintext *p, const struct plaintext_part *part, bool scraped)
{
	size_t i;

	for (i = part->end; i > part->first + 1; i--) {
		enum linelabel v = LABEL_KEEP;

		if (p->verdict[i - 1] == LABEL_KEEP) {
			const struct textline *l = &p->lines.line[i - 1];

			v = scraped ? linelabel_of_scraped_tail(l) : linelabel_of_tail(l);
			if (v == LABEL_KEEP)
				break;
			p->verdict[i - 1] = (unsigned char)v;
		}
	}
}

/* Cuts the invitation to read on off the last line that is kept; returns whether there was one. */
static bool
cut_invitation(struct plaintext *p, const struct plaintext_part *part)
{
	size_t i, n;

	for (i = part->end; i > part->first && p->verdict[i - 1] != LABEL_KEEP; i--)
		;
	if (i == part->first)
		return false;
	n = readmore_cut(p->lines.line[i - 1].s);
	if (n == p->lines.line[i - 1].s.n)
		return false;
	p->lines.line[i - 1].s.n = n;
	return true;
}

static struct plaintext_part *
add_part(struct plaintext *p, size_t first, size_t end)
{
	struct plaintext_part *part;

	p->part = mem_grow_one(p->part, &p->parts_cap, p->parts, sizeof *p->part);
	part = &p->part[p->parts++];
	part->first = first;
	part->end = end;
	part->title = part->date = part->author = p->lines.n;
	return part;
}

void
plaintext_read(struct plaintext *p, struct bytes text)
{
	static const unsigned char of_state[CHAIN_STATES] = {
		[CHAIN_BEFORE] = LABEL_BEFORE, [CHAIN_ARTICLE] = LABEL_KEEP, [CHAIN_GAP] = LABEL_GAP,
		[CHAIN_AFTER] = LABEL_AFTER
	};
	size_t n, first, end, i;

	textlines_read(&p->lines, text);
	n = p->lines.n;
	p->parts = 0;
	p->verdict = mem_grow(p->verdict, &p->verdict_cap, n, 1);
	if (n < 2) {
		add_part(p, 0, n);
		if (n == 1)
			p->verdict[0] = (unsigned char)linelabel_of_lone(&p->lines.line[0]);
		cut_invitation(p, p->part);
		return;
	}
	linemodel_decode(&p->chain, &p->lines);
	for (i = 0; i < n; i++)
		p->verdict[i] = of_state[p->chain.state[i]];
	p->entries = liveblog_first(&p->lines);
	if (p->entries < n)
		liveblog_label(&p->lines, p->verdict, p->entries);
	for (first = 0; first < n && p->verdict[first] == LABEL_BEFORE; first++)
		;
	for (end = first; end < n && p->verdict[end] != LABEL_AFTER; end++)
		;
	add_part(p, first, end);
	articleseams_find(p);
	for (i = 0; i < p->parts; i++) {
		residue_label(&p->lines, p->verdict, p->part[i].first, p->part[i].end);
		judge_head(p, &p->part[i]);
		judge_tail(p, &p->part[i], true);
		cut_invitation(p, &p->part[i]);
	}
}

/* Where the lines lie in TO, none is reached before it is read: what is put is no longer than what was read. */
static void
put_text(const struct plaintext *p, const struct plaintext_part *part, struct buf *to)
{
	size_t i;

	buf_clear(to);
	for (i = part->first; i < part->end; i++) {
		struct bytes s = p->lines.line[i].s;

		if (p->verdict[i] != LABEL_KEEP)
			continue;
		if (to->n > 0)
			buf_byte(to, '\n');
		buf_reserve(to, s.n);
		buf_keep(to, s.p, s.n);
	}
}

/* A page's text begins with its article: what stands above the lead is a byline or a date, or is kept. */
static void
judge_page_head(struct plaintext *p, struct article *a)
{
	struct date date;
	size_t i;

	for (i = 0; i < p->lines.n && i < PAGE_HEAD && !textline_is_prose(&p->lines.line[i]); i++) {
		struct textline *l = &p->lines.line[i];
		enum linelabel v = p->verdict[i] == LABEL_KEEP ? linelabel_of_head(l) : LABEL_KEEP;

		if (v == LABEL_BYLINE && titleblock_is_byline(l)) {
			p->verdict[i] = LABEL_BYLINE;
			if (a->author.n == 0)
				titleblock_put_author(&a->author, l);
		} else if (v == LABEL_DATE || (v == LABEL_KEEP && p->verdict[i] == LABEL_KEEP &&
		    date_parse(l->s, &date))) {
			p->verdict[i] = LABEL_DATE;
			if (a->date.n == 0)
				titleblock_put_date(&a->date, l->s);
		}
	}
}

void
plaintext_tidy(struct plaintext *p, struct article *a)
{
	struct plaintext_part *part;
	size_t i, kept = 0;

	textlines_read(&p->lines, buf_view(&a->text));
	if (p->lines.n == 0)
		return;
	p->parts = 0;
	part = add_part(p, 0, p->lines.n);
	p->verdict = mem_grow(p->verdict, &p->verdict_cap, p->lines.n, 1);
	memset(p->verdict, LABEL_KEEP, p->lines.n);
	if (p->lines.n == 1) {
		p->verdict[0] = (unsigned char)linelabel_of_lone(&p->lines.line[0]);
	} else {
		residue_label(&p->lines, p->verdict, 0, p->lines.n);
		judge_page_head(p, a);
		judge_tail(p, part, false);
	}
	for (i = 0; i < p->lines.n; i++)
		kept += p->verdict[i] == LABEL_KEEP;
	if (!cut_invitation(p, part) && kept == p->lines.n)
		return;
	for (i = 0; i < p->lines.n; i++)
		if (p->verdict[i] != LABEL_KEEP)
			droplog_add(&a->drops, linelabel_name((enum linelabel)p->verdict[i]), p->lines.line[i].s);
	put_text(p, part, &a->text);
}

/* The lines left out of a part: for the first, all that no other has. */
static void
log_drops(const struct plaintext *p, size_t k, struct droplog *drops)
{
	size_t first = k == 0 ? 0 : p->part[k].first, end = k == 0 ? p->lines.n : p->part[k].end, part = 0, i;

	for (i = first; i < end; i++) {
		while (part + 1 < p->parts && i >= p->part[part + 1].first)
			part++;
		if (k == 0 && part > 0 && i < p->part[part].end)
			droplog_add(drops, linelabel_name(LABEL_OTHER_ARTICLE), p->lines.line[i].s);
		else if (p->verdict[i] != LABEL_KEEP)
			droplog_add(drops, linelabel_name((enum linelabel)p->verdict[i]), p->lines.line[i].s);
	}
}

void
plaintext_article(const struct plaintext *p, size_t k, struct article *a)
{
	const struct plaintext_part *part = &p->part[k];
	const struct textline *line = p->lines.line;
	size_t n = p->lines.n;

	article_clear_facts(a);
	if (part->title < n)
		buf_bytes(&a->title, line[part->title].s);
	if (part->date < n)
		titleblock_put_date(&a->date, line[part->date].s);
	if (part->author < n)
		titleblock_put_author(&a->author, &line[part->author]);
	if (a->drops.on)
		log_drops(p, k, &a->drops);
	put_text(p, part, &a->text);	/* last, for it may lie where the lines are */
}

void
plaintext_free(struct plaintext *p)
{
	textlines_free(&p->lines);
	linechain_free(&p->chain);
	free(p->verdict);
	free(p->part);
	memset(p, 0, sizeof *p);
}
