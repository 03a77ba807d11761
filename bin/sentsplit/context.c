#include "ascii.h"
#include "context.h"
#include "utf8.h"

enum {
	LEAD_MAX = 12,		/* quotes, brackets and other signs that are passed over */
	JOINED_MAX = 6,		/* bytes of each part of an abbreviation with spaces inside */
	PARTS_MAX = 4,		/* of such an abbreviation */
	ABBREVIATES = WORD_ABBREVIATION | WORD_NAME | WORD_OWN
};

/*
 * The classes of a word in the languages of which only titles and the like count.  If the row's language is told, a
 * title must have a capital; if not, that and a number's abbreviation are all that count.
 */
static unsigned
shared_classes(const struct lang_profile *lang, const struct token *t)
{
	const unsigned c = wordlist_listed(t->hash, lang->titles);

	if (!lang->told)
		return c & (t->shape == SHAPE_CAP ? WORD_TITLE | WORD_NUMBER : WORD_NUMBER);
	return t->shape == SHAPE_CAP ? c : c & ~(unsigned)WORD_TITLE;
}

unsigned
context_classes(const struct context_words *w, const struct token *t)
{
	unsigned c = wordlist_classes(t, w->lang->words), own;

	if (w->lang->lang == LANG_EN && t->shape == SHAPE_LOWER)
		c &= ~(unsigned)(WORD_PLACE | WORD_MONTH | WORD_DAY);	/* a mass, the sun: no Mass., no Sun. */
	if (c == 0 && w->lang->titles != 0)
		c = shared_classes(w->lang, t);
	if (w->own == NULL)
		return c;
	own = wordlist_own(w->own, t->fold, t->n);
	return wordlist_has(own, WORD_PLAIN) ? c & ~(unsigned)ABBREVIATES : c | own;
}

/* Of lowercase letters the hash is the word's; a capital must be folded first. */
bool
context_abbreviates(const struct context_words *w, const unsigned char *p, size_t n)
{
	struct token t;

	if (w->own == NULL && w->lang->titles == 0 && p[0] >= 'a')
		return wordlist_has(wordlist_by_hash(token_hash(p, n), w->lang->words), ABBREVIATES);
	token_after(&t, p, p + n);
	return wordlist_has(context_classes(w, &t), ABBREVIATES);
}

/* Whether a hyphen, slash or apostrophe ends at P, in the word that starts at START. */
static bool
is_joint(const unsigned char *start, const unsigned char *p)
{
	return p[-1] == '-' || p[-1] == '\'' || p[-1] == '/' || bytes_ends(bytes_between(start, p), bytes_of("’"));
}

/* The classes of the part of a word after its last hyphen or apostrophe: "mid-Sept." */
static unsigned
classes_of_part(const struct context_words *w, const struct token *t)
{
	const unsigned char *p = token_end(t);
	struct token part;

	while (p > t->s.p && !is_joint(t->s.p, p))
		p--;
	if (p == t->s.p)
		return 0;
	token_after(&part, p, token_end(t));
	return part.n > 1 ? context_classes(w, &part) & WORD_ABBREVIATION : 0;
}

bool
context_joins(const struct context_words *w, const struct token *first, const struct token *second)
{
	unsigned char joined[2 * (JOINED_MAX + 1)], *p = joined;

	if (first->n > JOINED_MAX || second->n > JOINED_MAX)
		return false;
	memcpy(p, first->fold, first->n);
	p += first->n;
	*p++ = '.';
	memcpy(p, second->fold, second->n);
	p += second->n;
	return wordlist_own(w->own, joined, (size_t)(p - joined)) != 0 ||
	    wordlist_has(wordlist_listed(token_hash(joined, (size_t)(p - joined)), w->lang->words), WORD_ABBREVIATION);
}

/*
 * The part before the abbreviation's part that starts at P, "z." before "B."; false if there is none.  The stop may be
 * missing after a single letter: "z o. o."
 */
static bool
previous_part(struct token *part, const unsigned char *p, const unsigned char *sentence)
{
	const unsigned char *end;

	if (p == sentence || p[-1] != ' ' || (p[-2] != '.' && p - sentence > 2 && p[-3] != ' ' && p[-3] < 0x80))
		return false;
	token_before(part, sentence, p);
	if (part->n == 0 || part->n > JOINED_MAX)
		return false;
	end = token_end(part);
	return end + 1 == p ? part->shape == SHAPE_LETTER : end + 2 == p && *end == '.';
}

/*
 * The classes of an abbreviation that is written with spaces inside, "z. B.", "i. d. R.", of which T is the last part:
 * those of as many parts as are listed together.
 */
static unsigned
classes_of_spaced(const struct context_words *w, const struct token *t, const unsigned char *sentence)
{
	unsigned char joined[PARTS_MAX * (JOINED_MAX + 1)], *p = joined + sizeof joined - t->n;
	const unsigned char *start = t->s.p;
	unsigned classes = 0, found, i;
	struct token part;
	uint32_t hash;
	size_t n;

	if (t->n > JOINED_MAX)
		return 0;
	memcpy(p, t->fold, t->n);
	for (i = 1; i < PARTS_MAX && previous_part(&part, start, sentence); i++) {
		start = part.s.p;
		*--p = '.';
		p -= part.n;
		memcpy(p, part.fold, part.n);
		n = (size_t)(joined + sizeof joined - p);
		hash = token_hash(p, n);
		found = wordlist_own(w->own, p, n) | (wordlist_listed(hash, w->lang->words) & WORD_ABBREVIATION) |
		    (wordlist_listed(hash, w->lang->titles) & WORD_TITLE);
		classes = found != 0 ? found : classes;
	}
	return classes;
}

/* The classes of the part of a word before its first hyphen or apostrophe: "Secretary-General", "Trust's". */
static unsigned
classes_of_head(const struct context_words *w, const struct token *t)
{
	const unsigned char *p = t->s.p, *end = p + t->s.n;
	struct token part;

	while (p < end && *p != '-' && *p != '\'' && *p != 0xE2)
		p++;
	if (p == end || p == t->s.p)
		return 0;
	token_after(&part, t->s.p, p);
	return context_classes(w, &part);
}

static void
read_lead(struct context *c, const struct terminator *m)
{
	unsigned n;
	uint32_t cp;
	size_t len;

	c->at = m->next;
	c->kind = CHAR_NONE;
	c->quote = c->bracket = c->dash = c->sign = false;
	for (n = 0; c->at < m->limit && n < LEAD_MAX; n++, c->at += len) {
		cp = utf8_decode(c->at, m->limit, &len);
		c->kind = charclass_of(cp);
		if (charclass_is_word(c->kind))
			break;
		if (cp == '(' || cp == '[' || cp == '{')
			c->bracket = true;
		else if (cp == '-' || cp == '_' || cp == 0x2013 || cp == 0x2014)
			c->dash = true;
		else if (charclass_edge(cp) >= EDGE_OPEN)
			c->quote = true;
		else if (c->kind != CHAR_SPACE)
			c->sign = true;
	}
}

bool
context_is_roman(const struct token *t)
{
	size_t i;

	if (t->shape != SHAPE_UPPER && t->shape != SHAPE_INITIAL)
		return false;
	for (i = 0; i < t->n; i++)
		if (strchr("ivxlcm", t->fold[i]) == NULL)
			return false;
	return true;
}

bool
context_counts(const struct token *t, const unsigned char *sentence)
{
	struct token number;

	token_before(&number, sentence, t->s.p);
	return charclass_at(number.s.p, token_end(&number)) == CHAR_DIGIT ||
	    context_is_roman(&number);
}

bool
context_is_initial(const struct token *t, const unsigned char *limit)
{
	return t->shape == SHAPE_INITIAL && token_end(t) < limit && *token_end(t) == '.';
}

bool
context_is_camel(const struct token *t)
{
	return t->s.n > 2 && ascii_is_lower(t->s.p[0]) && ascii_is_upper(t->s.p[1]) && ascii_is_lower(t->s.p[2]);
}

/* A German compound that ends in an abbreviation before a number: Hauptstr. 5, Hausnr. 12. */
static bool
is_german_compound(const struct lang_profile *lang, const struct token *t)
{
	return (lang->words & LANG_BIT(LANG_DE)) != 0 && t->n > 4 && (token_ends(t, "str") || token_ends(t, "nr"));
}

/* Whether a number precedes the unit T, "5 km", or another that counts it: "5 mln. zł". */
static bool
is_counted(const struct context_words *w, const struct token *t, const unsigned char *sentence)
{
	struct token previous;

	if (context_counts(t, sentence))
		return true;
	token_before(&previous, sentence, t->s.p);
	return wordlist_has(context_classes(w, &previous), WORD_UNIT | WORD_MAY) && context_counts(&previous, sentence);
}

/*
 * The classes of a word as an abbreviation.  English has a model that was learnt with all of them; elsewhere a unit is
 * one only after a number, and a single capital is an initial before it is a unit or the like.
 */
static unsigned
classes_of_word(const struct context_words *w, const struct token *t, const unsigned char *sentence)
{
	unsigned c = context_classes(w, t) & ABBREVIATES;

	if (w->lang->lang == LANG_EN)
		return c;
	if (c == 0 && is_german_compound(w->lang, t))
		return WORD_NUMBER;
	if (t->shape == SHAPE_INITIAL)
		c &= ~(unsigned)(WORD_UNIT | WORD_TIME | WORD_MAY | WORD_COMPANY);
	return wordlist_has(c, WORD_UNIT) && !is_counted(w, t, sentence) ? c & ~(unsigned)WORD_UNIT : c;
}

/* Whether the stop at AT may be the word's own: a quote or bracket between them means that it is not. */
static bool
is_own(const struct token *t, const unsigned char *at)
{
	const unsigned char *p = token_end(t);

	while (p < at && *p == ' ')
		p++;
	return p == at;
}

void
context_read(struct context *c, const struct context_words *w, const struct terminator *m,
    const unsigned char *sentence)
{
	token_before(&c->before, sentence, m->at);
	c->before_classes = context_classes(w, &c->before);
	c->classes = 0;
	if (c->before.s.n > 0 && is_own(&c->before, m->at)) {
		c->classes = classes_of_spaced(w, &c->before, sentence);
		if (c->classes == 0)
			c->classes = classes_of_word(w, &c->before, sentence);
		if (c->classes == 0)
			c->classes = classes_of_part(w, &c->before);
	}
	read_lead(c, m);
	token_after(&c->after, c->at, m->limit);
	c->after_classes = context_classes(w, &c->after);
	if (c->after_classes == 0)
		c->after_classes = classes_of_head(w, &c->after);
}
