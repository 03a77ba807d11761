#include "context.h"
#include "utf8.h"

enum {
	LEAD_MAX = 12,		/* quotes, brackets and other signs that are passed over */
	JOINED_MAX = 6,		/* bytes of each part of an abbreviation with a space inside */
	ABBREVIATES = WORD_ABBREVIATION | WORD_NAME
};

unsigned
context_classes(const struct context_words *w, const struct token *t)
{
	unsigned c = wordlist_classes(t, w->lang->words);

	if (w->lang->lang == LANG_EN && t->shape == SHAPE_LOWER)
		c &= ~(unsigned)(WORD_PLACE | WORD_MONTH | WORD_DAY);	/* a mass, the sun: no Mass., no Sun. */
	if (c == 0 && w->lang->titles != 0)
		c = wordlist_classes(t, w->lang->titles) &
		    (t->shape == SHAPE_CAP ? WORD_TITLE | WORD_NUMBER : WORD_NUMBER);
	if (w->own != NULL)
		c |= wordlist_own(w->own, t);
	return c;
}

/* Of small letters the hash is the word's; a capital must be folded first. */
bool
context_abbreviates(const struct context_words *w, const unsigned char *p, size_t n)
{
	struct token t;

	if (w->own == NULL && w->lang->titles == 0 && p[0] >= 'a')
		return (wordlist_listed(token_hash(p, n), w->lang->words) & ABBREVIATES) != 0;
	token_after(&t, p, p + n);
	return (context_classes(w, &t) & ABBREVIATES) != 0;
}

/* Whether a hyphen, slash or apostrophe ends at P, behind N bytes of the word. */
static bool
is_joint(const unsigned char *p, size_t n)
{
	return p[-1] == '-' || p[-1] == '\'' || p[-1] == '/' ||
	    (n > 2 && p[-1] == 0x99 && p[-2] == 0x80 && p[-3] == 0xE2);
}

/* The classes of the part of a word behind its last hyphen or apostrophe: "mid-Sept." */
static unsigned
classes_of_part(const struct context_words *w, const struct token *t)
{
	const unsigned char *p = t->s.p + t->s.n;
	struct token part;

	while (p > t->s.p && !is_joint(p, (size_t)(p - t->s.p)))
		p--;
	if (p == t->s.p)
		return 0;
	token_after(&part, p, t->s.p + t->s.n);
	return part.n > 1 ? context_classes(w, &part) & WORD_ABBREVIATION : 0;
}

/* The classes of an abbreviation that is written with a space inside, "z. B.", of which T is the last part. */
static unsigned
classes_of_spaced(const struct context_words *w, const struct token *t, const unsigned char *sentence)
{
	struct token previous, joined;
	uint32_t hash;

	if (t->n > JOINED_MAX || t->s.p - sentence < 3 || t->s.p[-1] != ' ' || t->s.p[-2] != '.')
		return 0;
	token_before(&previous, sentence, t->s.p);
	if (previous.n == 0 || previous.n > JOINED_MAX || previous.s.p + previous.s.n + 2 != t->s.p)
		return 0;
	memcpy(joined.fold, previous.fold, previous.n);
	joined.fold[previous.n] = '.';
	memcpy(joined.fold + previous.n + 1, t->fold, t->n);
	joined.n = previous.n + 1 + t->n;
	hash = token_hash(joined.fold, joined.n);
	return (wordlist_listed(hash, w->lang->words) & WORD_ABBREVIATION) |
	    (wordlist_listed(hash, w->lang->titles) & WORD_TITLE);
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
context_is_initial(const struct token *t, const unsigned char *limit)
{
	return t->shape == SHAPE_INITIAL && t->s.p + t->s.n < limit && t->s.p[t->s.n] == '.';
}

bool
context_is_camel(const struct token *t)
{
	return t->s.n > 2 && charclass_of(t->s.p[0]) == CHAR_LOWER && charclass_of(t->s.p[1]) == CHAR_UPPER &&
	    charclass_of(t->s.p[2]) == CHAR_LOWER;
}

/* Whether the stop at AT may be the word's own: a quote or bracket between them means that it is not. */
static bool
is_own(const struct token *t, const unsigned char *at)
{
	const unsigned char *p = t->s.p + t->s.n;

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
			c->classes = c->before_classes & ABBREVIATES;
		if (c->classes == 0)
			c->classes = classes_of_part(w, &c->before);
	}
	read_lead(c, m);
	token_after(&c->after, c->at, m->limit);
	c->after_classes = context_classes(w, &c->after);
	if (c->after_classes == 0)
		c->after_classes = classes_of_head(w, &c->after);
}
