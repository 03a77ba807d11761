#include "initials.h"

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

/* The initials of a name that goes on: "G.K. Lund", "Ann B. Lund", "A. B. Lund". */
bool
initials_go_on(const struct context *c, const unsigned char *sentence, const unsigned char *limit)
{
	struct token previous;

	if (c->kind != CHAR_UPPER || c->quote || c->bracket || c->dash || c->sign ||
	    (c->classes & ~(unsigned)(WORD_NUMBER | WORD_NAME)) != 0)	/* none but "B. 12" and "E! News" */
		return false;
	if (c->before.shape == SHAPE_INITIAL && context_is_initial(&c->after, limit))
		return true;
	if ((c->after.shape != SHAPE_CAP && c->after.shape != SHAPE_INITIAL && !is_name_with_slash(&c->after)) ||
	    (c->after_classes & WORD_FUNCTION) != 0)
		return false;
	if (c->before.shape != SHAPE_INITIAL)
		return initials_are(&c->before);
	token_before(&previous, sentence, c->before.s.p);
	if (previous.comma || (previous.shape != SHAPE_CAP && previous.shape != SHAPE_INITIAL))
		return false;
	return previous.shape == SHAPE_INITIAL ||
	    (wordlist_classes(&previous, LANG_BIT(LANG_EN)) & (WORD_COMMON | WORD_FUNCTION)) == 0;
}

/* "Mr. Lund": what is a title and nothing else, before a name. */
bool
initials_title(const struct terminator *m, const struct context *c)
{
	return m->end == m->at + 1 && (c->classes & WORD_TITLE) != 0 &&
	    (c->classes & ~(unsigned)(WORD_TITLE | WORD_NUMBER)) == 0 && c->before.shape == SHAPE_CAP &&
	    c->at == m->next &&
	    (context_is_initial(&c->after, m->limit) ||
	    (c->after.shape == SHAPE_CAP && (c->after_classes & WORD_FUNCTION) == 0));
}
