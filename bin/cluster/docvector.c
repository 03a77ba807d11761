#include <stdlib.h>
#include <string.h>

#include "agencyline.h"
#include "ascii.h"
#include "docvector.h"
#include "lettercase.h"
#include "log2.h"
#include "mem.h"
#include "utf8.h"
#include "word.h"

enum {
	TERMS_MOST = 126,	/* of an article: its heaviest */
	TOLD_MOST = 63,		/* times that a term is counted */
	TITLE_TOLD = 2,		/* a word in the title counts as so many in the text */
	TAG_MOST = 4096		/* bytes of an HTML tag */
};

/* Weights, in 1/256 */
enum {
	WEIGHT_NAME = 282,
	WEIGHT_FIGURE = 348,
	WEIGHT_REPEATED = 202,	/* of log2 of how often a term is told, beside 1 for being told */
	IDF_SMOOTHING = 40	/* added to each IDF: frequent words keep a part of their weight */
};

/* How a term is written, while the article is read. */
enum {
	WRITTEN_CAPITAL = 1,	/* where a capital tells something */
	WRITTEN_START = 2,	/* where it tells nothing */
	WRITTEN_LOWER = 4,
	WRITTEN_DIGIT = 8
};

void
docvector_start(struct docvector *d)
{
	intern_clear(&d->numbers);
	d->terms.n = 0;
	d->titled = false;
}

static struct term *
term_of(struct docvector *d, uint32_t id)
{
	const struct term none = { id, 0, 0, 0 };
	uint32_t number = intern_number(&d->numbers, id);

	if (number == d->terms.n)
		termvector_put(&d->terms, none);
	return &d->terms.term[number];
}

static bool
is_capital(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	return *p < 0x80 ? ascii_is_upper(*p) : lettercase_is_upper(utf8_decode(p, end, &len));
}

/* Whether a word after the mark that begins with C may owe its capital to that. */
static bool
starts_sentence(unsigned char c)
{
	return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '`' || c == '|' || c == '(' ||
	    c == '[' || c >= 0x80;
}

/* Whether a word of TEXT is part of a character reference that was not decoded: "&#8217;", "&amp;". */
static bool
is_reference(struct bytes text, const struct word *w)
{
	const unsigned char *p = text.p + w->start;

	if (w->start == 0 || w->end == text.n || text.p[w->end] != ';')
		return false;
	return p[-1] == '&' || (w->start > 1 && p[-1] == '#' && p[-2] == '&');
}

/* The end of the HTML tag that starts at P, a "<"; AFTER if none does. */
static const unsigned char *
skip_tag(const unsigned char *p, const unsigned char *after, const unsigned char *end)
{
	const unsigned char *close;

	if (end - p < 3 || !(ascii_is_letter(p[1]) || (p[1] == '/' && ascii_is_letter(p[2]))))
		return after;
	close = memchr(p, '>', (size_t)(end - p < TAG_MOST ? end - p : TAG_MOST));
	return close != NULL ? close + 1 : after;
}

static bool
is_address(const unsigned char *p, const unsigned char *end)
{
	return (*p | 0x20) == 'h' && end - p > 8 && (memcmp(p, "http://", 7) == 0 || memcmp(p, "https://", 8) == 0);
}

static void
add_words(struct docvector *d, struct bytes text, unsigned told)
{
	bool at_start = true;
	struct word w;
	size_t at = 0;

	while (word_next(text, &at, &w)) {
		const unsigned char *p = text.p + w.start, *end = text.p + w.end;
		uint64_t stem;
		struct term *t;

		if (w.kind == WORD_MARK) {
			at_start = at_start || starts_sentence(*p);
			if (*p == '<')
				at = (size_t)(skip_tag(p, end, text.p + text.n) - text.p);
			continue;
		}
		if (w.start > 0 && p[-1] == '\n')
			at_start = true;
		stem = stems_cached(&d->stems, bytes_between(p, end), &d->scratch);
		if (!stems_is_stop_anywhere(stem) && !is_reference(text, &w) && !is_address(p, end)) {
			t = term_of(d, docfreq_id(stem));
			if (t->told <= TOLD_MOST - told)
				t->told = (uint16_t)(t->told + told);
			t->kind |= ascii_is_digit(*p) ? WRITTEN_DIGIT : !is_capital(p, end) ? WRITTEN_LOWER :
			    at_start ? WRITTEN_START : WRITTEN_CAPITAL;
		}
		at_start = false;
	}
}

/* A title that capitalises most of its words says nothing by its capitals. */
static void
discount_title_case(struct docvector *d)
{
	size_t i, lower = 0;

	for (i = 0; i < d->terms.n; i++)
		lower += (d->terms.term[i].kind & WRITTEN_LOWER) != 0;
	for (i = 0; i < d->terms.n && 5 * lower < 2 * d->terms.n; i++)
		if ((d->terms.term[i].kind & WRITTEN_CAPITAL) != 0)
			d->terms.term[i].kind = WRITTEN_START;
}

void
docvector_add_title(struct docvector *d, struct bytes title)
{
	add_words(d, title, TITLE_TOLD);
	discount_title_case(d);
	d->titled = d->terms.n > 0;
}

void
docvector_add_text(struct docvector *d, struct bytes text)
{
	struct bytes agency;
	size_t n = agencyline_find(text, &agency), town;

	for (town = 0; town < n && text.p[town] != ',' && text.p[town] != '('; town++)
		;
	if (n > 0)
		add_words(d, bytes_between(text.p, text.p + town), 1);
	add_words(d, bytes_between(text.p + n, text.p + text.n), 1);
}

static enum term_kind
kind_of(const struct term *t, const struct docfreq *f)
{
	if ((t->kind & WRITTEN_DIGIT) != 0)
		return TERM_FIGURE;
	if ((t->kind & WRITTEN_LOWER) != 0)
		return TERM_WORD;
	if ((t->kind & WRITTEN_CAPITAL) != 0)
		return docfreq_case(f, t->id) != DOCFREQ_LOWER ? TERM_NAME : TERM_WORD;
	return docfreq_case(f, t->id) == DOCFREQ_CAPITALISED ? TERM_NAME : TERM_WORD;
}

static void
weigh_term(struct term *t, struct docfreq *f)
{
	uint32_t idf = docfreq_count_term(f, t->id) + IDF_SMOOTHING;
	uint32_t tf = t->told > 1 ? 256 + WEIGHT_REPEATED * log2_256(t->told) / 256 : 256;

	t->kind = (uint16_t)kind_of(t, f);
	t->weight = tf * idf / 256;
	if (t->kind != TERM_WORD)
		t->weight = t->weight * (t->kind == TERM_NAME ? WEIGHT_NAME : WEIGHT_FIGURE) / 256;
}

uint64_t
docvector_hash(const struct docvector *d)
{
	uint64_t hash = d->terms.n;
	size_t i;

	for (i = 0; i < d->terms.n; i++)
		hash = hash_pair(hash, (uint64_t)d->terms.term[i].told << 32 | d->terms.term[i].id);
	return hash;
}

void
docvector_weigh(struct docvector *d, struct docfreq *f)
{
	size_t i;

	docfreq_count_article(f);
	d->ids = d->terms.n;
	d->id = mem_grow(d->id, &d->ids_cap, d->ids, sizeof *d->id);
	for (i = 0; i < d->ids; i++) {
		d->id[i] = d->terms.term[i].id;
		weigh_term(&d->terms.term[i], f);
	}
	termvector_cut(&d->terms, TERMS_MOST);
	termvector_settle(&d->terms);
	termvector_normalize(&d->terms);
}

void
docvector_free(struct docvector *d)
{
	termvector_free(&d->terms);
	intern_free(&d->numbers);
	free(d->id);
	stems_free(&d->stems);
	buf_free(&d->scratch);
	memset(d, 0, sizeof *d);
}
