#include "byline.h"
#include "dateline.h"
#include "articleseams.h"
#include "mem.h"
#include "linelabel.h"
#include "titleblock.h"

enum {
	HEAD_LINES = 6,		/* at most between the end of one article and the lead of the next */
	DATE_WORDS = 12,	/* of a line that says when */
	TITLE_WORDS = 4,	/* of a title ... */
	SIGNED_TITLE_WORDS = 2,	/* ... and of one under which it is said who and when */
	WHOLE_WORDS = 80	/* of a whole article at least; a teaser has less */
};

/* The first of the lines without prose that stand right above LEAD, FLOOR at the lowest. */
static size_t
head_of(const struct textlines *lines, size_t lead, size_t floor)
{
	size_t i = lead;

	while (i > floor && lead - i < HEAD_LINES && !textline_is_prose(&lines->line[i - 1]))
		i--;
	return i;
}

static bool
says_who_or_when(const struct textline *l)
{
	return l->phrase == PHRASE_BYLINE || l->phrase == PHRASE_DATE ||
	    ((l->mark & (HAS_YEAR | HAS_CLOCK)) != 0 && l->words <= 10);
}

/* Whether a line of WORDS or more can be a title. */
static bool
can_be_title_of(const struct textline *l, uint32_t words)
{
	return l->words >= words && l->words <= 24 && l->phrase == PHRASE_NONE && l->end != END_COLON &&
	    l->end != END_DOTS && l->end != END_COMMA && l->begin != BEGIN_SMALL && l->begin != BEGIN_MARK;
}

static bool
can_be_title(const struct textline *l)
{
	return can_be_title_of(l, TITLE_WORDS);
}

/* A line that says no more than that something else follows: "Next story". */
static bool
announces(const struct textline *l)
{
	return l->phrase == PHRASE_RELATED && l->phrase_start == 0 && (size_t)l->phrase_end + 1 >= l->s.n;
}

/* What stands below an article: share lines, an agency's tail, an invitation to comment. */
static bool
closes(const struct textline *l)
{
	return (l->phrase == PHRASE_SHARE || l->phrase == PHRASE_TAIL || l->phrase == PHRASE_COMMENT) &&
	    l->phrase_start <= 1;
}

/* Whether the lines from HEAD up to LEAD are a title, and under it who wrote the article, and when. */
static bool
is_signed(const struct textlines *lines, size_t head, size_t lead)
{
	bool title = false, who = false, when = false;
	size_t i;

	for (i = head; i < lead; i++) {
		const struct textline *l = &lines->line[i];
		struct date d;

		who = who || (title && l->phrase == PHRASE_BYLINE && l->phrase_start == 0 && titleblock_is_byline(l));
		when = when || (title && l->words <= DATE_WORDS && byline_find_date(l->s, &d));
		title = title || (can_be_title_of(l, SIGNED_TITLE_WORDS) && !who);
	}
	return title && who && when;
}

/*
 * Whether the line LEAD, under the lines from HEAD up, opens a report.  A title that is announced is enough where one
 * has BEGUN already, or where it is plain that the one before has come to its end.
 */
static bool
opens(const struct textlines *lines, size_t head, size_t lead, bool begun)
{
	bool title = false, signed_off = false, announced = false;
	size_t i;

	if (head == lead || !textline_is_prose(&lines->line[lead]))
		return false;
	for (i = head; i < lead; i++) {
		announced = announced || (begun && announces(&lines->line[i]));
		begun = begun || closes(&lines->line[i]);
		title = title || can_be_title(&lines->line[i]);
		signed_off = signed_off || says_who_or_when(&lines->line[i]);
	}
	return (title && (signed_off || announced || dateline_length(lines->line[lead].s) > 0)) ||
	    is_signed(lines, head, lead);
}

/* The end of the article whose lead is LEAD, if it is whole; else 0. */
static size_t
whole_until(const struct textlines *lines, size_t lead)
{
	size_t i, end = lead, words = 0;

	for (i = lead; i < lines->n; i++) {
		const struct textline *l = &lines->line[i];

		if (textline_is_prose(l)) {
			if (i > end && opens(lines, head_of(lines, i, end), i, true))
				break;
			words += l->words;
			end = i + 1;
		} else if (i - end >= 2 || says_who_or_when(l) || (l->phrase != PHRASE_NONE && l->words <= 6)) {
			break;
		}
	}
	if (words < WHOLE_WORDS || lines->line[end - 1].end == END_DOTS)
		return 0;
	return end;
}

/* Whether the first article ends above the lead of another: one under a byline alone may be a part of the same. */
static bool
ends_before(const struct textlines *lines, size_t head, size_t lead)
{
	size_t i;

	if (!opens(lines, head, lead, false))
		return false;
	if (dateline_length(lines->line[lead].s) > 0 || is_signed(lines, head, lead))
		return true;
	for (i = head; i < lead; i++)
		if (announces(&lines->line[i]))
			return whole_until(lines, lead) > 0;
	return false;
}

/* Ends the first part before an article that the model took for more of it. */
static void
cut_first(struct plaintext *p)
{
	const struct textlines *lines = &p->lines;
	struct plaintext_part *part = &p->part[0];
	size_t i, words = 0, head;

	for (i = part->first; i < part->end; i++) {
		bool under_head = i > part->first && !textline_is_prose(&lines->line[i - 1]);

		if (under_head && words >= WHOLE_WORDS && textline_is_prose(&lines->line[i])) {
			head = head_of(lines, i, part->first);
			if (ends_before(lines, head, i)) {
				part->end = head;
				for (i = head; i < lines->n; i++)
					p->verdict[i] = LABEL_AFTER;
				return;
			}
		}
		if (textline_is_prose(&lines->line[i]))
			words += lines->line[i].words;
	}
}

static void
add(struct plaintext *p, size_t first, size_t end)
{
	size_t i;

	p->part = mem_grow_one(p->part, &p->parts_cap, p->parts, sizeof *p->part);
	p->part[p->parts].first = first;
	p->part[p->parts].end = end;
	p->part[p->parts].title = p->part[p->parts].date = p->part[p->parts].author = p->lines.n;
	p->parts++;
	for (i = first; i < end; i++)
		p->verdict[i] = LABEL_KEEP;
}

void
articleseams_find(struct plaintext *p)
{
	const struct textlines *lines = &p->lines;
	size_t i, head, end;

	cut_first(p);
	for (i = p->part[0].end; i < lines->n; i++) {
		if (!textline_is_prose(&lines->line[i]))
			continue;
		head = head_of(lines, i, p->part[p->parts - 1].end);
		if (!opens(lines, head, i, true) || (end = whole_until(lines, i)) == 0)
			continue;
		/* what stands above its title is the page's */
		while (head + 1 < i && !can_be_title(&lines->line[head]) &&
		    (!is_signed(lines, head, i) || is_signed(lines, head + 1, i)))
			head++;
		add(p, head, end);
		i = end - 1;
	}
}
