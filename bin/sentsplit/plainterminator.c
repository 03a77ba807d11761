#include "ascii.h"
#include "plainterminator.h"
#include "speaker.h"
#include "utf8.h"

enum {
	PLAIN_MAX = 24,		/* letters of a plain word */
	PLAIN_CAPITAL = 4	/* lower-case letters after a capital: no longer abbreviation is unlisted */
};

/* An opening quote and an ASCII capital at P. */
static bool
is_quoted_capital(const unsigned char *p, const unsigned char *limit)
{
	if (bytes_starts(bytes_between(p, limit), bytes_of("“")))
		p += 3;
	else if (*p++ != '"')
		return false;
	return p < limit && ascii_is_upper(*p);
}

/*
 * The plain case, which is most of all and free of doubt: a word of small ASCII letters that is no abbreviation, a
 * stop, a space, a capital, perhaps in a quotation that opens there.  Settled without reading the context, so it must
 * say what the rest would.
 */
bool
plainterminator_ends(const struct boundary *b, const struct terminator *m)
{
	const unsigned char *p = m->at;
	bool quoted;
	size_t n;

	if (!terminator_is_single(m) || *m->at != '.' || m->next != m->end + 1)
		return false;
	quoted = !ascii_is_upper(*m->next);
	if (quoted && !is_quoted_capital(m->next, m->limit))
		return false;
	for (n = 0; p > b->sentence && n < PLAIN_MAX && ascii_is_lower(p[-1]); n++)
		p--;
	if (p > b->sentence && p[-1] != ' ')
		return !quoted && n >= PLAIN_CAPITAL && ascii_is_upper(p[-1]) && p - 1 > b->sentence && p[-2] == ' ' &&
		    !context_abbreviates(&b->words, p - 1, n + 1);
	return n >= 2 + (size_t)quoted && n < PLAIN_MAX && p > b->sentence && !context_abbreviates(&b->words, p, n);
}

/* "Hah!" She ran: a quotation with a mark of its own, and a word that starts a sentence, except for "The man asked". */
static bool
is_exclamation(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	struct token next;

	if (c->at != m->next || c->after.shape != SHAPE_CAP || !wordlist_has(c->after_classes, WORD_FUNCTION))
		return false;
	token_after(&next, c->after.s.p + c->after.n, m->limit);
	return !wordlist_has(context_classes(&b->words, &next), WORD_SPEECH);
}

/*
 * A question or exclamation mark and a capital, perhaps in a quotation that opens there.  Only a name may have the mark
 * inside a sentence ("Kerrang! Radio"), if it is neither its first word nor followed by a word that starts a sentence.
 */
static bool
is_plain_strong(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	const bool named = wordlist_has(c->before_classes, WORD_NAME);
	struct token first;

	if (!m->strong || c->kind != CHAR_UPPER || c->bracket || c->dash || c->sign)
		return false;
	if (c->quote)
		return !named;
	if (m->bracket)
		return false;
	if (m->quote)
		return is_exclamation(b, m, c);
	if (wordlist_has(c->after_classes, WORD_FUNCTION) ||
	    (c->before.shape != SHAPE_CAP && c->before.shape != SHAPE_UPPER))
		return true;
	token_before(&first, b->sentence, c->before.s.p);
	return first.n == 0 && !named;
}

/*
 * One stop after a word that is no abbreviation, or a number, and a capital, perhaps in a quotation that opens there:
 * only a name would go on, with a word that sentences seldom start with.
 */
static bool
is_plain_stop(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	const unsigned starters = WORD_FUNCTION | WORD_STARTS;
	const bool quote = c->quote && !c->bracket && !c->dash && !c->sign;
	const bool date = c->before.shape == SHAPE_MIXED && c->classes == WORD_MONTH;	/* 6-Jan. */
	const bool year = c->before.shape == SHAPE_NUMBER && c->before.n == 4;
	const bool broken = m->at > b->sentence && m->at[-1] == '-';	/* a word that is broken off */

	if (!terminator_is_single(m) || m->strong || (c->at != m->next && !quote) || (c->classes != 0 && !date) ||
	    c->before.n < 3 || (c->before.s.p == b->sentence && !broken && !year) ||
	    (c->after.shape != SHAPE_CAP && !(quote && c->kind == CHAR_UPPER)))
		return false;
	if (c->before.shape == SHAPE_CAP || c->before.shape == SHAPE_UPPER)
		return wordlist_has(c->after_classes, starters) || broken;
	return c->before.shape == SHAPE_LOWER ||
	    (c->before.shape == SHAPE_MIXED && !wordlist_has(c->after_classes, WORD_WHEN | WORD_MONTH)) ||
	    (c->before.shape == SHAPE_NUMBER && !b->words.lang->ordinals);
}

/* One stop after a closing quote or bracket, which is the sentence's own: mark it "B". Cut it. */
static bool
is_outer_stop(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	size_t len;

	return m->at - b->sentence > 2 && m->end[-1] == '.' && !m->strong && !m->detached && !c->bracket && !c->dash &&
	    !c->sign && (c->kind == CHAR_UPPER || c->kind == CHAR_DIGIT) &&
	    charclass_edge(utf8_decode_back(b->sentence, m->end - 1, &len)) >= EDGE_CLOSE;
}

/* The name of who speaks next in a transcript, "HOLM: Yes.", after a word that is no abbreviation. */
static bool
is_transcript(const struct terminator *m, const struct context *c)
{
	const unsigned char *end = c->at;
	unsigned spaces = 0;

	if (c->after.shape != SHAPE_UPPER && c->after.shape != SHAPE_INITIAL)
		return false;		/* nearly always */
	if (c->classes != 0 || c->before.shape == SHAPE_INITIAL || c->before.shape == SHAPE_DOTTED || c->at != m->next)
		return false;
	while (end < m->limit && (ascii_is_upper(*end) || (*end == ' ' && spaces++ < 2)))
		end++;
	return end > c->at && m->limit - end > 1 && end[0] == ':' && end[1] == ' ';
}

/* A quotation that ends with one stop, and a word with a capital that begins no name of its speaker. */
static bool
is_plain_quotation(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	return m->quote && !m->bracket && !m->detached && m->stops == 1 && !m->strong && c->classes == 0 &&
	    c->before.n > 2 && c->before.shape == SHAPE_LOWER && c->at == m->next && c->after.shape == SHAPE_CAP &&
	    (wordlist_has(c->after_classes, WORD_FUNCTION | WORD_STARTS) || !speaker_named(&b->words, m, c));
}

bool
plainterminator_ends_context(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	return is_plain_strong(b, m, c) || is_plain_stop(b, m, c) || is_plain_quotation(b, m, c) ||
	    is_outer_stop(b, m, c) || is_transcript(m, c);
}
