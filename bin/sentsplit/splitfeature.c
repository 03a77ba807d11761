#include "simd.h"
#include "splitfeature.h"

/* The token_hash() of a literal of up to eight bytes, which the compiler works out. */
#define STEP(s, i) * ((i) < sizeof (s) - 1 ? TOKEN_HASH : 1) + ((i) < sizeof (s) - 1 ? (unsigned char)(s)[i] : 0)
#define NAME_KEY(s) (((((((((uint32_t)TOKEN_SEED STEP(s, 0)) STEP(s, 1)) STEP(s, 2)) STEP(s, 3)) STEP(s, 4)) \
	STEP(s, 5)) STEP(s, 6)) STEP(s, 7))
#define NAME(s) ((struct splitfeature){ (const unsigned char *)("" s), sizeof (s) - 1, NAME_KEY(s) })

struct splitfeature
splitfeature_shape(enum shape shape)
{
	switch (shape) {
	case SHAPE_LOWER:
		return NAME("lower");
	case SHAPE_CAP:
		return NAME("cap");
	case SHAPE_UPPER:
		return NAME("upper");
	case SHAPE_INITIAL:
		return NAME("initial");
	case SHAPE_LETTER:
		return NAME("letter");
	case SHAPE_DOTTED:
		return NAME("dotted");
	case SHAPE_NUMBER:
		return NAME("number");
	case SHAPE_MIXED:
		return NAME("mixed");
	case SHAPE_UNCASED:
		return NAME("uncased");
	case SHAPE_OTHER:
		return NAME("other");
	default:
		return NAME("none");
	}
}

static struct splitfeature
named(const unsigned char *p, size_t n)
{
	struct splitfeature v = { p, n, token_hash(p, n) };

	return v;
}

struct splitfeature
splitfeature_word(const struct token *t)
{
	struct splitfeature v = { t->fold, t->n, t->hash };

	return t->n > 0 ? v : NAME("-");
}

struct splitfeature
splitfeature_class(unsigned c)
{
	if (wordlist_has(c, WORD_STREET))
		return NAME("street");
	if (wordlist_has(c, WORD_TITLE))
		return NAME("title");
	if (wordlist_has(c, WORD_LATIN))
		return NAME("latin");
	if (wordlist_has(c, WORD_MONTH | WORD_DAY))
		return NAME("month");
	if (wordlist_has(c, WORD_COMPANY))
		return NAME("company");
	if (wordlist_has(c, WORD_PLACE))
		return NAME("place");
	if (wordlist_has(c, WORD_TIME))
		return NAME("time");
	if (wordlist_has(c, WORD_DEGREE))
		return NAME("degree");
	if (wordlist_has(c, WORD_UNIT))
		return NAME("unit");
	if (wordlist_has(c, WORD_NUMBER))
		return NAME("number");
	if (wordlist_has(c, WORD_MAY))
		return NAME("may");
	return wordlist_has(c, WORD_COMMON | WORD_FUNCTION) ? NAME("common") : NAME("word");
}

struct splitfeature
splitfeature_next(unsigned c)
{
	if (wordlist_has(c, WORD_FUNCTION))
		return NAME("function");
	if (wordlist_has(c, WORD_OFFICE))
		return NAME("office");
	if (wordlist_has(c, WORD_WHEN))
		return NAME("when");
	if (wordlist_has(c, WORD_TITLE))
		return NAME("title");
	return wordlist_has(c, WORD_COMMON) ? NAME("common") : NAME("other");
}

struct splitfeature
splitfeature_case(unsigned c)
{
	if (wordlist_has(c, WORD_STARTS))
		return NAME("starts");
	return wordlist_has(c, WORD_INSIDE | WORD_OFFICE) ? NAME("inside") : NAME("-");
}

struct splitfeature
splitfeature_previous(const struct token *t)
{
	const unsigned c = wordlist_classes(t, LANG_BIT(LANG_EN));

	if (token_is(t, "the"))
		return NAME("the");
	if (t->comma)
		return NAME("comma");
	if (wordlist_has(c, WORD_FUNCTION))
		return NAME("function");
	if (t->shape == SHAPE_CAP || t->shape == SHAPE_UPPER || t->shape == SHAPE_INITIAL)
		return NAME("name");
	return t->shape == SHAPE_LOWER ? NAME("word") : NAME("-");
}

struct splitfeature
splitfeature_speech(const struct context *c, const struct terminator *m, const struct token *second)
{
	const lang_set english = LANG_BIT(LANG_EN);
	struct token t;

	if (!m->quote)
		return NAME("-");
	if (wordlist_has(c->after_classes, WORD_SPEECH))
		return NAME("1");
	if (wordlist_has(wordlist_classes(second, english), WORD_SPEECH))
		return NAME("2");
	token_after(&t, token_end(second), m->limit);
	if (wordlist_has(wordlist_classes(&t, english), WORD_SPEECH))
		return NAME("3");
	token_after(&t, token_end(&t), m->limit);
	return wordlist_has(wordlist_classes(&t, english), WORD_SPEECH) ? NAME("4") : NAME("none");
}

/* A count up to five. */
static struct splitfeature
digit(size_t n)
{
	switch (n) {
	case 0:
		return NAME("0");
	case 1:
		return NAME("1");
	case 2:
		return NAME("2");
	case 3:
		return NAME("3");
	case 4:
		return NAME("4");
	default:
		return NAME("5");
	}
}

struct splitfeature
splitfeature_number(size_t n)
{
	return n < 6 ? digit(n) : n < 9 ? NAME("6-8") : NAME("9+");
}

struct splitfeature
splitfeature_mark(unsigned char *to, const struct terminator *m)
{
	const size_t n = (size_t)(m->tail - m->at);

	if (m->strong) {
		to[0] = memchr(m->at, '?', n) != NULL ? '?' : '!';
		to[1] = '+';
		return named(to, n > 1 ? 2 : 1);
	}
	memset(to, '.', 3);
	return named(to, m->stops < 3 ? m->stops : 3);
}

struct splitfeature
splitfeature_flags(unsigned char *to, const char *names, const bool *flags, size_t n)
{
	size_t i, used = 0;

	for (i = 0; i < n; i++)
		if (flags[i])
			to[used++] = (unsigned char)names[i];
	if (used == 0)
		to[used++] = '-';
	return named(to, used);
}

struct splitfeature
splitfeature_gap(const struct terminator *m)
{
	return m->next - m->end > 1 ? NAME("wide") : m->spaced ? NAME("one") : NAME("none");
}

struct splitfeature
splitfeature_words(const unsigned char *p, const unsigned char *end)
{
	uint64_t spaces;
	size_t n = 0;

	for (; end - p >= SIMD_BYTES && n < 7; p += SIMD_BYTES)
		for (spaces = simd_mask(simd_is(simd_load(p), ' ')); spaces != 0; spaces &= spaces - 1)
			n++;
	for (; p < end && n < 7; p++)
		n += *p == ' ';
	return n < 4 ? digit(n) : n < 7 ? NAME("4-6") : NAME("7+");
}

struct splitfeature
splitfeature_start(const unsigned char *sentence, const unsigned char *end)
{
	while (sentence < end && *sentence < 0x80 && !charclass_is_word(charclass_of(*sentence)))
		sentence++;
	if (sentence == end || *sentence >= 0x80)
		return NAME("none");
	switch (charclass_of(*sentence)) {
	case CHAR_LOWER:
		return NAME("lower");
	case CHAR_UPPER:
		return NAME("upper");
	default:
		return NAME("digit");
	}
}

