#include "claimnumber.h"
#include "mainclause.h"
#include "wordclass.h"

enum {
	LEAST = 3,		/* words with a subject that a main clause has */
	SPEECH_MOST = 14,	/* words of a part that names who says it */
	APPOSITION_MOST = 8,	/* terms of an apposition */
	BEFORE = 3, BEHIND = 4	/* terms of a part before "after" or "which", and of what these begin, at least */
};

/* What stands between two commas, or a comma and an end of the sentence. */
struct part {
	size_t from, to;	/* terms, end exclusive */
	bool after_phrase;	/* it follows a phrase with which the sentence begins */
};

/* The asides that are found. */
struct asides {
	size_t word;		/* number of the word that is read */
	size_t from;		/* the word that begins the aside which that is in, or itself */
	size_t subjects;	/* of the aside: words that carry one */
	size_t all;		/* words that carry one */
	size_t longest, longest_words, longest_subjects;
};

/* Whether a phrase that says when or where can begin with term I: "on Monday", "in Aln". */
static bool
begins_phrase(const struct claim_reader *r, size_t i)
{
	static const char *const words[] = { "on", "in", "at", "to", "late", "early", "after", "during", NULL };

	return claim_word_among(r, i, words);
}

/* Whether a part says who says it, and when or where: "said Ada Berg", "the mayor said on Monday". */
static bool
says_who(const struct claim_reader *r, const struct part *p)
{
	size_t i, speech = p->to, words = 0;

	for (i = p->from; i < p->to; i++) {
		words += r->t[i].kind != WORD_MARK;
		speech = speech == p->to && (r->t[i].is & WORDCLASS_SPEECH) != 0 ? i : speech;
	}
	if (speech == p->to || words > SPEECH_MOST)
		return false;
	for (i = speech + 1; i < p->to; i++)
		if (claim_word_is(r, i, "that"))
			return false;
	i = speech + 1;
	return claim_word_is(r, speech, "according") || i >= p->to || r->t[i].kind == WORD_MARK || r->t[i].upper ||
	    begins_phrase(r, i);
}

static bool
ends_in_ing(const struct claim_reader *r, size_t i)
{
	const struct term *t = &r->t[i];

	return t->end - t->start > 4 && bytes_ends(bytes_between(r->text.p, r->text.p + t->end), bytes_of("ing"));
}

/* Whether a part after a comma is a relative clause, a participle or, where it may be one, an apposition. */
static bool
is_aside(const struct claim_reader *r, const struct part *p)
{
	if ((r->t[p->from].is & (WORDCLASS_RELATIVE | WORDCLASS_AFTER)) != 0 || ends_in_ing(r, p->from))
		return true;
	return (r->t[p->from].is & WORDCLASS_ARTICLE) != 0 && !p->after_phrase && p->to - p->from <= APPOSITION_MOST;
}

static bool
is_left_out(const struct claim_reader *r, const struct part *p)
{
	if (p->from == p->to)
		return false;
	if (p->from == 0)
		return (r->t[0].is & WORDCLASS_AFTER) != 0;
	return is_aside(r, p) || says_who(r, p);
}

/* Whether the rest of a part, from term I on, is left out: "after" and "in which" without a comma, not "who". */
static bool
begins_aside(const struct claim_reader *r, const struct part *p, size_t i)
{
	if ((r->t[i].is & (WORDCLASS_RELATIVE | WORDCLASS_AFTER)) == 0 || i < p->from + BEFORE || i + BEHIND >= p->to)
		return false;
	return (r->t[i].is & WORDCLASS_AFTER) != 0 || !(claim_word_is(r, i, "who") || claim_word_is(r, i, "where"));
}

/* Whether a part is a phrase before the subject: "In the storm", "On Monday". */
static bool
is_phrase(const struct claim_reader *r, const struct part *p)
{
	return p->from == 0 && p->to > 0 && term_is_stop(r->t[0].stem) && (r->t[0].is & WORDCLASS_ARTICLE) == 0;
}

/* Notes a word, of the main clause or not. */
static void
note(struct asides *a, bool aside, bool subject)
{
	a->word++;
	a->all += subject;
	if (!aside) {
		a->from = a->word;
		a->subjects = 0;
		return;
	}
	a->subjects += subject;
	if (a->word - a->from > a->longest_words) {
		a->longest = a->from;
		a->longest_words = a->word - a->from;
		a->longest_subjects = a->subjects;
	}
}

static void
read_part(struct asides *a, const struct claim_reader *r, const struct part *p)
{
	bool aside = is_left_out(r, p);
	size_t i;

	for (i = p->from; i < p->to; i++) {
		if (r->t[i].kind == WORD_MARK)
			continue;
		aside = aside || begins_aside(r, p, i);
		note(a, aside, !term_is_stop(r->t[i].stem));
	}
}

struct mainclause_aside
mainclause_find_aside(struct bytes text, const struct termreader *terms)
{
	const struct claim_reader r = { text, terms->term, terms->n };
	struct part p = { 0, 0, false };
	struct asides a = { 0 };

	for (p.from = 0; p.from < r.n; p.from = p.to + 1) {
		for (p.to = p.from; p.to < r.n && claim_mark_at(&r, p.to) != ','; p.to++)
			;
		read_part(&a, &r, &p);
		p.after_phrase = is_phrase(&r, &p);
	}
	if (a.all - a.longest_subjects < LEAST || a.longest > UINT8_MAX || a.longest_words > UINT8_MAX)
		return (struct mainclause_aside){ 0, 0 };
	return (struct mainclause_aside){ (uint8_t)a.longest, (uint8_t)a.longest_words };
}
