#include "date.h"
#include "titleblock.h"
#include "utf8.h"
#include "linelabel.h"

enum {
	ABOVE = 10,		/* lines above the article that may be its head */
	INSIDE = 6,		/* lines of the article before its lead that may be */
	HEAD_WORDS = 24,	/* of a line at most */
	TITLE_WORDS = 4,	/* of a title at least */
	DATE_WORDS = 8
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

/* The longest run of words in LINE that is a date. */
static bool
find_date(struct bytes line, struct date *d)
{
	const unsigned char *start[HEAD_WORDS + 1], *p, *end = line.p + line.n;
	size_t n = 0, i, words;

	for (p = line.p; p < end && n < HEAD_WORDS; p++)
		if (p == line.p || p[-1] == ' ')
			start[n++] = p;
	start[n] = end + 1;
	for (words = n < DATE_WORDS ? n : DATE_WORDS; words > 0; words--) {
		for (i = 0; i + words <= n; i++) {
			struct bytes s = bytes_between(start[i], start[i + words] - 1);

			while (s.n > 0 && (s.p[s.n - 1] == ',' || s.p[s.n - 1] == '.' || s.p[s.n - 1] == ';'))
				s.n--;
			if (s.n >= 8 && date_parse(s, d))
				return true;
		}
	}
	return false;
}

static bool
may_be_date(const struct textline *l)
{
	struct date d;

	return (l->mark & HAS_YEAR) != 0 && l->words <= HEAD_WORDS && l->end != END_STOP && find_date(l->s, &d);
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
titleblock_find(struct titleblock *h, const struct textlines *lines, size_t floor, size_t first, size_t end)
{
	size_t above = first - floor > ABOVE ? first - ABOVE : floor, i;

	h->title = h->date = h->author = lines->n;
	for (h->lead = first; h->lead < end && !textline_is_prose(&lines->line[h->lead]); h->lead++)
		;
	if (h->lead == end || h->lead > first + INSIDE)
		h->lead = first;
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

	if (find_date(line, &d))
		date_format(to, &d);
}

/* Words that join or introduce names. */
static bool
joins_names(struct bytes word)
{
	static const char *const joins[] = { "and", "und", "et", "y", "e", "en", "och", "og", "&" };
	size_t i;

	for (i = 0; i < sizeof joins / sizeof *joins; i++)
		if (bytes_is(word, joins[i]))
			return true;
	return false;
}

/* Whether a word can be part of a name: begins with a capital and holds no digit. */
static bool
is_name(struct bytes word)
{
	size_t len, i;
	uint32_t cp = utf8_decode(word.p, word.p + word.n, &len);

	if (!((cp >= 'A' && cp <= 'Z') || (cp >= 0xC0 && cp <= 0xDE) || (cp >= 0x100 && cp < 0x180) ||
	    (cp >= 0x386 && cp <= 0x3AB) || (cp >= 0x400 && cp <= 0x42F)))
		return false;
	for (i = 0; i < word.n; i++)
		if ((word.p[i] >= '0' && word.p[i] <= '9') || word.p[i] == '@' || word.p[i] == '|' || word.p[i] == ':')
			return false;
	return true;
}

void
titleblock_put_author(struct buf *to, const struct textline *l)
{
	const unsigned char *p = l->s.p + l->phrase_end, *end = l->s.p + l->s.n;
	size_t names = 0, words = 0, start = to->n;

	while (p < end && (*p == ' ' || *p == ':'))
		p++;
	while (p < end) {
		const unsigned char *space = memchr(p, ' ', (size_t)(end - p));
		struct bytes word = bytes_between(p, space != NULL ? space : end);
		bool last;

		p = word.p + word.n + 1;
		if (joins_names(word) && words > 0) {
			words = 0;
			continue;
		}
		if (word.n == 0 || !is_name(word) || words == 4)
			break;
		last = word.p[word.n - 1] == ',';
		word.n -= last;
		if (words > 0)
			buf_byte(to, ' ');
		else if (names++ > 0)
			buf_str(to, ", ");
		buf_bytes(to, word);
		words = last ? 0 : words + 1;
	}
	/* one word alone is as often an office as a name */
	if (to->n > start && memchr(to->p + start, ' ', to->n - start) == NULL)
		to->n = start;
}

bool
titleblock_is_byline(const struct textline *l)
{
	struct buf name = { NULL, 0, 0 };
	bool is_byline;

	titleblock_put_author(&name, l);
	is_byline = name.n > 0;
	buf_free(&name);
	return is_byline;
}
