#include "speaker.h"
#include "tightmark.h"
#include "utf8.h"

enum { CAP_MIN = 5 };	/* bytes of a capitalised word that is no abbreviation, whatever it may be */

/* East Asian scripts, which put no space after a mark; Hangul does, and only wire copy leaves it out. */
static bool
is_east_asian(uint32_t cp)
{
	return cp >= 0x2E80 && !(cp >= 0xFB00 && cp < 0xFE00);
}

static bool
is_hangul(uint32_t cp)
{
	return cp >= 0xAC00 && cp <= 0xD7A3;
}

/* The syllables that end a Korean sentence. */
static bool
ends_korean(const struct token *t)
{
	size_t len;

	if (t->shape != SHAPE_UNCASED || t->s.n < 6)
		return false;
	switch (utf8_decode_back(t->s.p, token_end(t), &len)) {
	case 0xB2E4: case 0xC694: case 0xAE4C: case 0xC8E0: case 0xB2C8: case 0xB77C: case 0xB124: case 0xC790:
		return true;
	default:
		return false;
	}
}

/*
 * A word of one letter that starts a sentence; the English "I" only before a verb, "I was", but "I dag" in an English
 * text is Danish or Swedish.
 */
static bool
is_short_word(const struct context_words *w, const struct context *c, const unsigned char *limit)
{
	struct token next;

	if (w->lang->lang != LANG_EN)
		return wordlist_has(c->after_classes, WORD_FUNCTION);
	if (c->after.fold[0] != 'i')
		return false;
	token_after(&next, c->after.s.p + 1, limit);
	return next.shape == SHAPE_LOWER && (wordlist_has(context_classes(w, &next), WORD_FUNCTION) ||
	    wordlist_has(wordlist_classes(&next, LANG_BIT(LANG_DA) | LANG_BIT(LANG_SV)), WORD_WHEN));
}

/* The last part of an address or file's name that somebody wrote with capitals: Newsfeed.Com, index.Html */
static bool
is_suffix(const struct token *t)
{
	static const char *const suffixes[] = { "com", "net", "org", "gov", "edu", "html", "htm", "pdf", "php", "txt" };

	return token_is_one_of(t, suffixes, sizeof suffixes / sizeof *suffixes);
}

/* What follows looks like a sentence's first word, not like a part of a name or an address. */
static bool
starts_sentence(const struct terminator *m, const struct context *c, const struct context_words *w)
{
	if (c->kind != CHAR_UPPER || c->dash || c->sign || (c->at > m->next && !c->quote && !c->bracket))
		return false;
	switch (c->after.shape) {
	case SHAPE_CAP:
		return memchr(c->after.s.p, '=', c->after.s.n) == NULL && !is_suffix(&c->after);
	case SHAPE_UPPER:
		return (m->strong && memchr(c->after.s.p, '=', c->after.s.n) == NULL) || context_is_roman(&c->after);
	case SHAPE_INITIAL:
		return m->strong || is_short_word(w, c, m->limit);
	default:
		return false;
	}
}

/* A question or exclamation mark: only an address or a name has it inside, and only a click letter before a word. */
static bool
strong_ends(const struct terminator *m, const struct context *c)
{
	return c->before.shape != SHAPE_OTHER && c->before.n > 1 && !wordlist_has(c->before_classes, WORD_NAME) &&
	    m->at[-1] != ' ';
}

/* One full stop. */
static bool
stop_ends(const struct terminator *m, const struct context *c)
{
	const bool starter = wordlist_has(c->after_classes, WORD_FUNCTION | WORD_TITLE);
	const enum shape shape = c->before.shape;

	if (m->stops != 1)
		return false;
	if (m->quote || m->bracket)
		return !wordlist_has(c->classes, WORD_TITLE) && shape != SHAPE_OTHER;
	if (c->classes != 0)
		return false;
	if (c->at > m->next)
		return shape != SHAPE_INITIAL && shape != SHAPE_LETTER && shape != SHAPE_OTHER;
	switch (shape) {
	case SHAPE_LOWER:
		return true;
	case SHAPE_CAP:
		return c->before.n >= CAP_MIN || starter;
	case SHAPE_NUMBER:
		return starter;
	default:
		return false;
	}
}

bool
tightmark_ends(const struct terminator *m, const struct context *c, const struct context_words *w)
{
	uint32_t cp;
	size_t len;

	if (m->next == m->limit)
		return true;
	cp = utf8_decode(m->next, m->limit, &len);
	if (cp == 0xA1 || cp == 0xBF)
		return m->strong || m->stops > 0;
	if (is_hangul(cp) && m->quote)
		return false;	/* a particle: "..."라고 */
	if (m->strong && is_east_asian(cp) && charclass_is_word(charclass_of(cp)))
		return !wordlist_has(c->before_classes, WORD_NAME) && !speaker_follows(w, m, c);
	if (m->stops == 1 && !m->strong && ends_korean(&c->before) &&
	    (is_hangul(cp) || cp == '(' || charclass_of(cp) == CHAR_UPPER || charclass_edge(cp) == EDGE_EITHER))
		return true;
	return starts_sentence(m, c, w) && (m->strong ? strong_ends(m, c) : stop_ends(m, c));
}
