#include <string.h>

#include "mainclause.h"
#include "wordclass.h"

enum {
	LEAST = 3,		/* words with a subject that a main clause has */
	SPEECH_MOST = 14,	/* words of a clause that names who says it */
	APPOSITION_MOST = 8	/* words of an apposition */
};

/* What stands between two commas, or a comma and an end of the sentence. */
struct part {
	size_t from, to;	/* terms, end exclusive */
	bool after_phrase;	/* it follows a phrase with which the sentence begins */
};

struct reader {
	struct bytes text;
	const struct term *t;
	size_t n;
};

static bool
is_word(const struct reader *r, size_t i, const char *word)
{
	const struct term *t = &r->t[i];

	return bytes_is(bytes_between(r->text.p + t->start, r->text.p + t->end), word);
}

static bool
is_any(const struct reader *r, size_t i, const char *const *words)
{
	for (; *words != NULL && !is_word(r, i, *words); words++)
		;
	return *words != NULL;
}

static bool
is_comma(const struct reader *r, size_t i)
{
	return r->t[i].kind == WORD_MARK && r->text.p[r->t[i].start] == ',';
}

static bool
is_speech(const struct reader *r, size_t i)
{
	return (r->t[i].is & WORDCLASS_SPEECH) != 0;
}

/* Whether a part says who says it, and when or where: "said Ada Berg", "the mayor said on Monday". */
static bool
says_who(const struct reader *r, const struct part *p)
{
	static const char *const when[] = { "on", "in", "at", "to", "late", "early", "after", "during", NULL };
	size_t i, speech = p->to, words = 0;

	for (i = p->from; i < p->to; i++) {
		if (is_word(r, i, "that"))
			return false;
		words += r->t[i].kind != WORD_MARK;
		speech = speech == p->to && is_speech(r, i) ? i : speech;
	}
	if (speech == p->to || words > SPEECH_MOST)
		return false;
	i = speech + 1;
	return is_word(r, speech, "according") || i >= p->to || r->t[i].kind == WORD_MARK || r->t[i].upper || is_any(r, i, when);
}

static bool
ends_in_ing(const struct reader *r, size_t i)
{
	const struct term *t = &r->t[i];

	return t->end - t->start > 4 && memcmp(r->text.p + t->end - 3, "ing", 3) == 0;
}

/* Whether a part is a relative clause, a participle or, where it may be one, an apposition. */
static bool
is_aside(const struct reader *r, const struct part *p)
{
	static const char *const relative[] = { "which", "who", "whose", "whom", "where", NULL };
	static const char *const article[] = { "a", "an", "the", NULL };

	return is_any(r, p->from, relative) || ends_in_ing(r, p->from) ||
	    (!p->after_phrase && p->to - p->from <= APPOSITION_MOST && is_any(r, p->from, article));
}

static bool
is_left_out(const struct reader *r, const struct part *p)
{
	return p->from > 0 && p->from < p->to && (says_who(r, p) || is_aside(r, p));
}

/* The bits of the words of a part, the first of which is number *WORD, which moves past it; *SUBJECTS carry one. */
static uint64_t
words_of(const struct reader *r, const struct part *p, size_t *word, size_t *subjects)
{
	uint64_t bits = 0;
	size_t i;

	for (*subjects = 0, i = p->from; i < p->to; i++) {
		if (r->t[i].kind == WORD_MARK)
			continue;
		bits |= *word < MAINCLAUSE_WORDS ? (uint64_t)1 << *word : 0;
		*subjects += !term_is_stop(r->t[i].stem);
		++*word;
	}
	return bits;
}

/* Whether a part is a phrase before the subject: "After the storm", "On Monday". */
static bool
is_phrase(const struct reader *r, const struct part *p)
{
	static const char *const article[] = { "A", "An", "The", NULL };

	return p->from == 0 && p->to > 0 && term_is_stop(r->t[0].stem) && !is_any(r, 0, article);
}

uint64_t
mainclause_words(struct bytes text, const struct termreader *terms)
{
	const struct reader r = { text, terms->term, terms->n };
	size_t word = 0, kept = 0, subjects;
	struct part p = { 0, 0, false };
	uint64_t main = 0, bits;

	for (p.from = 0; p.from < r.n; p.from = p.to + 1) {
		for (p.to = p.from; p.to < r.n && !is_comma(&r, p.to); p.to++)
			;
		bits = words_of(&r, &p, &word, &subjects);
		if (!is_left_out(&r, &p)) {
			main |= bits;
			kept += subjects;
		}
		p.after_phrase = is_phrase(&r, &p);
	}
	return kept >= LEAST ? main : UINT64_MAX;
}
