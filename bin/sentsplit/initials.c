#include "initials.h"
#include "utf8.h"

enum { NICKNAME_MAX = 3 };	/* words */

/* Capitals with stops, "G.K", "J.-P", that are no abbreviation known here. */
bool
initials_are(const struct token *t)
{
	const unsigned char *p = t->s.p, *end = p + t->s.n;
	size_t len;

	if (t->shape != SHAPE_DOTTED)
		return false;
	for (; p < end; p += len) {
		if (charclass_of(charclass_decode(p, &len)) != CHAR_UPPER)
			return false;
		p += len;
		if (p < end && *p++ != '.')
			return false;
		len = p < end && *p == '-' ? 1 : 0;
	}
	return true;
}

/* "Marsh/Getty" */
static bool
is_name_with_slash(const struct token *t)
{
	const unsigned char *slash = memchr(t->s.p, '/', t->s.n);
	struct token head;

	if (slash == NULL || slash == t->s.p)
		return false;
	token_after(&head, t->s.p, slash);
	return head.shape == SHAPE_CAP;
}

/* "McD", which shortens a name as an initial does. */
static bool
is_long_initial(const struct token *t)
{
	return t->shape == SHAPE_CAP && t->n == 3 && bytes_starts(t->s, bytes_of("Mc")) && t->fold[2] != t->s.p[2];
}

/*
 * Whether the word before an initial lets a name end with it: "Ann B. Lund", "in Bonn, G. Lund".  A common word with a
 * capital may be a name inside a sentence, "by Miles B. Lund", but not at its start.
 */
static bool
may_precede_initial(const struct token *previous, const unsigned char *sentence)
{
	const unsigned classes = wordlist_classes(previous, LANG_BIT(LANG_EN));
	struct token first;

	if (previous->comma)
		return previous->n > 1;
	if (previous->shape == SHAPE_INITIAL)
		return true;
	if (previous->shape != SHAPE_CAP || wordlist_has(classes, WORD_FUNCTION | WORD_LABEL))
		return false;
	token_before(&first, sentence, previous->s.p);
	return !wordlist_has(classes, WORD_COMMON) || first.n > 0;
}

/* "A.D.", an era or hour in form, where a name must come: "says A.D. Lund", "Mr. A.D. Lund". */
static bool
is_misread_time(const struct context *c, const unsigned char *sentence)
{
	struct token previous;

	if (c->classes != WORD_TIME || !initials_are(&c->before))
		return false;
	token_before(&previous, sentence, c->before.s.p);
	return wordlist_has(wordlist_classes(&previous, LANG_BIT(LANG_EN)), WORD_SPEECH | WORD_TITLE);
}

/* What leads to a family's name, "De Lund", "Van Lund". */
static bool
is_particle(const struct token *t, const unsigned char *limit)
{
	static const char *const particles[] = { "de", "du", "di", "da", "del", "della", "van", "von", "le", "la",
		"el" };
	struct token next;

	if (!token_is_one_of(t, particles, sizeof particles / sizeof *particles))
		return false;
	token_after(&next, token_end(t), limit);
	return next.shape == SHAPE_CAP;
}

/* Three initials or more after an article, "the E.C.D.", which are seldom a person's. */
static bool
is_office(const struct token *t, const struct token *previous)
{
	return t->n > 4 && token_is(previous, "the");
}

/* After an initial, another form of the name in quotation marks: Ann B. "Red" Lund, Ann B. ("Old Red") Lund. */
static bool
is_nickname(const struct context *c, const unsigned char *sentence, const unsigned char *limit)
{
	const unsigned char *p;
	struct token t;
	size_t len;
	unsigned i;

	if (!c->quote || c->before.shape != SHAPE_INITIAL)
		return false;
	token_before(&t, sentence, c->before.s.p);
	if (t.shape != SHAPE_CAP)
		return false;
	t = c->after;
	for (i = 0; i < NICKNAME_MAX && t.shape == SHAPE_CAP; i++) {
		p = token_end(&t);
		token_after(&t, p, limit);
		if (p < limit && charclass_edge(utf8_decode(p, limit, &len)) >= EDGE_CLOSE)
			return t.shape == SHAPE_CAP;
	}
	return false;
}

/* The initials of a name that goes on: "G.K. Lund", "Ann B. Lund", "A. B. Lund". */
bool
initials_go_on(const struct context *c, const unsigned char *sentence, const unsigned char *limit)
{
	struct token previous;

	if (is_nickname(c, sentence, limit))
		return true;
	if (c->kind != CHAR_UPPER || c->quote || c->bracket || c->dash || c->sign ||
	    (wordlist_has(c->classes, ~(unsigned)(WORD_NUMBER | WORD_NAME)) &&	/* none but "B. 12" and "E! News" */
	    !is_misread_time(c, sentence)))
		return false;
	if (c->before.shape == SHAPE_INITIAL && context_is_initial(&c->after, limit))
		return true;
	if (wordlist_has(c->after_classes, WORD_FUNCTION))
		return false;
	if (c->before.shape == SHAPE_INITIAL && is_particle(&c->after, limit))
		return true;
	token_before(&previous, sentence, c->before.s.p);
	if (c->after.shape == SHAPE_UPPER && previous.shape == SHAPE_UPPER)
		return c->before.shape == SHAPE_INITIAL;	/* ANN B. LUND */
	if (c->after.shape != SHAPE_CAP && c->after.shape != SHAPE_INITIAL && !is_name_with_slash(&c->after))
		return false;
	if (c->before.shape == SHAPE_INITIAL)
		return may_precede_initial(&previous, sentence);
	return (initials_are(&c->before) && !is_office(&c->before, &previous)) || is_long_initial(&c->before);
}

/* "Rev. Dr.": nothing but a title before another. */
static bool
is_title_of_titles(const struct context *c, const unsigned char *limit)
{
	const unsigned may_be = WORD_TITLE | WORD_NUMBER | WORD_MAY | WORD_BOOK;
	const unsigned char *end = token_end(&c->after);

	return !wordlist_has(c->classes, ~may_be) && wordlist_has(c->after_classes, WORD_TITLE) &&
	    c->after.shape == SHAPE_CAP && end < limit && *end == '.';
}

/* A title that stands before a name alone: "Mr. A was ill", "Mr. So and So". */
static bool
is_personal(const struct token *t)
{
	static const char *const titles[] = { "mr", "mrs", "ms", "messrs" };

	return token_is_one_of(t, titles, sizeof titles / sizeof *titles);
}

/* "Mr. Lund": what is a title and nothing else, before a name. */
bool
initials_title(const struct terminator *m, const struct context *c)
{
	if (!terminator_is_single(m) || !wordlist_has(c->classes, WORD_TITLE) || c->before.shape != SHAPE_CAP ||
	    c->at != m->next)
		return false;
	if (c->kind == CHAR_UPPER && is_personal(&c->before))
		return true;
	return is_title_of_titles(c, m->limit) || (!wordlist_has(c->classes, ~(unsigned)(WORD_TITLE | WORD_NUMBER)) &&
	    (context_is_initial(&c->after, m->limit) ||
	    (c->after.shape == SHAPE_CAP && !wordlist_has(c->after_classes, WORD_FUNCTION))));
}
