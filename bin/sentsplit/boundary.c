#include "boundary.h"
#include "list.h"
#include "utf8.h"
#include "words.h"

/* What comes after the white space: the quotes, brackets, dashes and bullets that lead, and the first character. */
struct lead {
	const unsigned char *at;	/* the first letter or digit, or the limit */
	enum letter kind;
	bool quote, bracket, dash, sign;
};

static struct lead
read_lead(const struct mark *m)
{
	struct lead l = { m->next, LETTER_NONE, false, false, false, false };
	unsigned n;
	uint32_t cp;
	size_t len;

	for (n = 0; l.at < m->limit && n < 12; n++, l.at += len) {
		cp = utf8_decode(l.at, m->limit, &len);
		l.kind = letter_kind(cp);
		if (letter_is_word(l.kind))
			break;
		if (cp == '(' || cp == '[' || cp == '{')
			l.bracket = true;
		else if (cp == '-' || cp == 0x2013 || cp == 0x2014)
			l.dash = true;
		else if (letter_edge(cp) >= EDGE_OPEN)
			l.quote = true;
		else if (l.kind != LETTER_SPACE)
			l.sign = true;
	}
	return l;
}

/* A word such as iPhone or eBay, which may start a sentence with its small letter. */
static bool
is_camel(const struct token *t)
{
	return t->s.n > 2 && t->s.p[0] < 0x80 && letter_kind(t->s.p[0]) == LETTER_LOWER && t->s.p[1] < 0x80 &&
	    letter_kind(t->s.p[1]) == LETTER_UPPER && letter_kind(t->s.p[2]) == LETTER_LOWER;
}

static bool
is_roman(const struct token *t)
{
	size_t i;

	if (t->shape != SHAPE_UPPER && t->shape != SHAPE_INITIAL)
		return false;
	for (i = 0; i < t->n; i++)
		if (memchr("ivxlcm", t->fold[i], 6) == NULL)
			return false;
	return true;
}

static unsigned
classes_of(const struct boundary *b, const struct token *t)
{
	const unsigned belonging = WORDS_TITLE | WORDS_NUMBER | WORDS_LATIN;
	unsigned c = words_classes(t, b->lang->words);

	if (b->lang->titles != 0)
		c |= words_classes(t, b->lang->titles) & belonging;
	if (b->own != NULL)
		c |= words_own(b->own, t);
	return c;
}

/* Whether a hyphen, slash or apostrophe ends at P, behind N bytes of the word. */
static bool
is_joint(const unsigned char *p, size_t n)
{
	return p[-1] == '-' || p[-1] == '\'' || p[-1] == '/' || (n > 2 && p[-1] == 0x99 && p[-2] == 0x80 && p[-3] == 0xE2);
}

/* The classes of a word before a stop; those of its part behind a hyphen or apostrophe, where it has none itself. */
static unsigned
abbreviation(const struct boundary *b, const struct token *t)
{
	unsigned c = classes_of(b, t) & ~(unsigned)WORDS_FUNCTION;
	const unsigned char *p = t->s.p + t->s.n;
	struct token part;

	if (c != 0)
		return c;
	while (p > t->s.p && !is_joint(p, (size_t)(p - t->s.p)))
		p--;
	if (p == t->s.p)
		return 0;
	token_after(&part, p, t->s.p + t->s.n);
	return classes_of(b, &part) & ~(unsigned)WORDS_FUNCTION;
}

/* A stop or mark of a script that needs no space behind it, or with which no abbreviation is written. */
static bool
is_sure(const struct mark *m)
{
	return m->kind == EDGE_WIDE || (m->kind == EDGE_MARK && *m->at >= 0x80);
}

/* What Chinese and Japanese go on with behind a quotation that ends with a stop. */
static bool
goes_on(const unsigned char *p, const unsigned char *limit)
{
	size_t len;
	uint32_t cp = utf8_decode(p, limit, &len);

	switch (cp) {
	case 0x3001: case 0xFF0C: case 0xFF1B: case 0xFF1A:
	case 0x3068: case 0x306E: case 0x3092: case 0x306B: case 0x306F: case 0x304C: case 0x3082: case 0x3067:
	case 0x3078: case 0x3060: case 0x306A: case 0x3063:
		return true;
	default:
		return false;
	}
}

static bool
wide_ends(const struct boundary *b, const struct mark *m)
{
	size_t len;

	quotes_reach(b->quotes, m->at);
	if (b->quotes->titles > 0)
		return false;
	if (m->kind == EDGE_WIDE && *m->at == 0xEF && m->stops > 0 && m->tail < m->limit &&
	    letter_kind(utf8_decode(m->tail, m->limit, &len)) == LETTER_DIGIT)
		return false;	/* a decimal point in wide figures */
	return !(m->quote && goes_on(m->end, m->limit));
}

/* No white space follows: only "word.Word" and "word?Word" are two sentences. */
static bool
joint_ends(const struct boundary *b, const struct mark *m, const struct token *before)
{
	struct lead lead = read_lead(m);
	struct token after;

	if (lead.kind != LETTER_UPPER || before->shape != SHAPE_LOWER || lead.dash || lead.sign)
		return false;
	if (lead.at > m->next && !lead.quote && !lead.bracket)
		return false;
	token_after(&after, lead.at, m->limit);
	if (after.shape != SHAPE_CAP && after.shape != SHAPE_INITIAL)
		return false;
	if (m->strong || lead.at > m->next || m->quote || m->bracket)
		return true;
	return m->stops == 1 && (classes_of(b, &after) & WORDS_FUNCTION) != 0 && abbreviation(b, before) == 0;
}

/* A label such as "(ii)" or "b." stands at P. */
static bool
is_label(const unsigned char *p, const unsigned char *limit)
{
	struct list_item item;

	return list_label(&item, p, limit) != NULL && item.number > 0;
}

/* The stop of a list's label: nothing stands before it in the sentence but the number or letter. */
static bool
is_label_stop(const struct boundary *b, const struct mark *m)
{
	struct list_item item;
	const unsigned char *p = list_label(&item, b->sentence, m->limit);

	return p != NULL && item.number > 0 && m->at < p;
}

/* After a word that is known as an abbreviation. */
static bool
abbreviation_ends(unsigned c, const struct lead *lead, bool function, const struct token *after)
{
	if ((c & (WORDS_TITLE | WORDS_LATIN)) != 0)
		return false;
	if ((c & (WORDS_NUMBER | WORDS_MONTH | WORDS_DAY)) != 0 && (lead->kind == LETTER_DIGIT || is_roman(after)))
		return false;
	if (function)
		return true;
	if ((c & WORDS_NUMBER) != 0)
		return true;
	if (lead->bracket)
		return false;
	if (lead->quote)
		return true;
	return (c & (WORDS_TIME | WORDS_UNIT)) != 0 && lead->kind == LETTER_UPPER;
}

/* One full stop, white space, and something that is not a small letter. */
static bool
stop_ends(const struct boundary *b, const struct mark *m, const struct token *before, const struct lead *lead)
{
	struct token after;
	bool function;
	unsigned c;

	if (is_label_stop(b, m))
		return false;
	token_after(&after, lead->at, m->limit);
	function = (classes_of(b, &after) & WORDS_FUNCTION) != 0;
	c = abbreviation(b, before);
	if (m->quote || m->bracket)
		return true;
	if (c != 0)
		return abbreviation_ends(c, lead, function, &after);
	switch (before->shape) {
	case SHAPE_INITIAL:
	case SHAPE_LETTER:
	case SHAPE_DOTTED:
		return function || lead->quote;
	case SHAPE_NUMBER:
		return !(b->lang->ordinals && before->n <= 2 && lead->kind == LETTER_UPPER && !function);
	case SHAPE_UPPER:
		return !(b->lang->ordinals && is_roman(before) && !function);
	case SHAPE_UNCASED:
		return utf8_count(before->s) > 1;
	default:
		return true;
	}
}

static bool
ends(const struct boundary *b, const struct mark *m)
{
	struct token before, after;
	struct lead lead;

	if (m->next == m->limit)
		return true;
	if (b->lang->lang == LANG_HY && m->stops > 0 && !m->strong)
		return false;	/* there a full stop is a colon */
	if (is_sure(m))
		return wide_ends(b, m);
	token_before(&before, b->sentence, m->at);
	if (before.shape == SHAPE_NONE)
		return false;
	if (m->end > m->at && memchr(",;:", *m->end, 3) != NULL)
		return false;
	if (!m->spaced)
		return joint_ends(b, m, &before);
	lead = read_lead(m);
	if (lead.kind == LETTER_LOWER) {
		if (is_label(m->next, m->limit))
			return true;
		token_after(&after, lead.at, m->limit);
		return is_camel(&after) && !lead.dash;
	}
	if (m->kind == EDGE_STOP && m->stops == 1 && !m->strong)
		return stop_ends(b, m, &before, &lead);
	if (m->strong && (classes_of(b, &before) & WORDS_NAME) != 0)
		return false;
	return true;
}

const unsigned char *
boundary_end(const struct boundary *b, const struct mark *m)
{
	if (m->omission != NULL && m->next < m->limit) {
		size_t len;

		if (letter_kind(utf8_decode(m->next, m->limit, &len)) == LETTER_UPPER)
			return m->omission;
	}
	return ends(b, m) && !(b->keep_quotes && quotes_inside(b->quotes, m->end)) ? m->end : NULL;
}
