#include "byline.h"
#include "date.h"
#include "titleblock.h"
#include "linelabel.h"

enum {
	ABOVE = 10,		/* lines above the article that may be its head */
	INSIDE = 6,		/* lines of the article before its lead that may be */
	HEAD_WORDS = 24,	/* of a line at most */
	TITLE_WORDS = 4		/* of a title at least */
};

static bool
may_be_title(const struct textline *l)
{
	if (l->words < TITLE_WORDS || l->words > HEAD_WORDS || l->end == END_COMMA || l->end == END_COLON ||
	    l->end == END_DOTS || l->end == END_MARK || linelabel_of_head(l) != LABEL_KEEP ||
	    (l->mark & (HAS_COPYRIGHT | HAS_ADDRESS | HAS_CLOCK)) != 0 || l->begin == BEGIN_MARK)
		return false;
	if (l->end == END_STOP && l->s.p[l->s.n - 1] == '.')
		return false;
	return l->phrase == PHRASE_NONE || l->phrase == PHRASE_TAIL || l->phrase == PHRASE_CAPTION ||
	    (l->phrase != PHRASE_BYLINE && l->words >= 8);
}

static bool
may_be_date(const struct textline *l)
{
	struct date d;

	return (l->mark & HAS_YEAR) != 0 && l->words <= HEAD_WORDS && l->end != END_STOP && byline_find_date(l->s, &d);
}

static bool
may_be_author(const struct textline *l)
{
	return l->phrase == PHRASE_BYLINE && l->phrase_start == 0 && l->words >= 2 && l->words <= HEAD_WORDS &&
	    l->end != END_STOP;
}

/* The line of the title: best one that the text's first line begins with, then the nearest above the lead. */
static size_t
find_title(const struct textlines *lines, size_t floor, size_t above, size_t lead)
{
	size_t i, best = lines->n;

	for (i = lead; i-- > above;) {
		const struct textline *l = &lines->line[i];

		if (!may_be_title(l))
			continue;
		if (i > 0 && bytes_starts(lines->line[0].s, l->s))
			return i;
		if (best == lines->n || (lines->line[best].phrase != PHRASE_NONE && l->phrase == PHRASE_NONE))
			best = i;
	}
	/* far from the top, a line above the lead is more often a menu's or a teaser's */
	return above == floor || (best < lines->n && lines->line[best].words >= 2 * TITLE_WORDS) ? best : lines->n;
}

void
titleblock_find(struct titleblock *h, const struct textlines *lines, size_t floor, size_t first, size_t end,
    size_t entries)
{
	size_t above = first - floor > ABOVE ? first - ABOVE : floor, i;

	h->title = h->date = h->author = lines->n;
	for (h->lead = first; h->lead < end && !textline_is_prose(&lines->line[h->lead]); h->lead++)
		;
	if (h->lead == end || h->lead > first + INSIDE)
		h->lead = first;
	if (h->lead > entries)
		h->lead = entries;
	h->title = find_title(lines, floor, above, h->lead);
	for (i = h->lead; i-- > above;) {
		if (i == h->title)
			continue;
		if (h->date == lines->n && may_be_date(&lines->line[i]))
			h->date = i;
		if (h->author == lines->n && may_be_author(&lines->line[i]))
			h->author = i;
	}
}

void
titleblock_put_date(struct buf *to, struct bytes line)
{
	struct date d;

	if (byline_find_date(line, &d))
		date_format(to, &d);
}

void
titleblock_put_author(struct buf *to, const struct textline *l)
{
	byline_put_names(to, bytes_between(l->s.p + l->phrase_end, l->s.p + l->s.n));
}

bool
titleblock_is_byline(const struct textline *l)
{
	struct buf name = { 0 };
	bool is_byline;

	titleblock_put_author(&name, l);
	is_byline = name.n > 0;
	buf_free(&name);
	return is_byline;
}
