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
	if ((c & WORD_STREET) != 0)
		return NAME("street");
	if ((c & WORD_TITLE) != 0)
		return NAME("title");
	if ((c & WORD_LATIN) != 0)
		return NAME("latin");
	if ((c & (WORD_MONTH | WORD_DAY)) != 0)
		return NAME("month");
	if ((c & WORD_COMPANY) != 0)
		return NAME("company");
	if ((c & WORD_PLACE) != 0)
		return NAME("place");
	if ((c & WORD_TIME) != 0)
		return NAME("time");
	if ((c & WORD_DEGREE) != 0)
		return NAME("degree");
	if ((c & WORD_UNIT) != 0)
		return NAME("unit");
	if ((c & WORD_NUMBER) != 0)
		return NAME("number");
	if ((c & WORD_MAY) != 0)
		return NAME("may");
	return (c & (WORD_COMMON | WORD_FUNCTION)) != 0 ? NAME("common") : NAME("word");
}

struct splitfeature
splitfeature_next(unsigned c)
{
	if ((c & WORD_FUNCTION) != 0)
		return NAME("function");
	if ((c & WORD_OFFICE) != 0)
		return NAME("office");
	if ((c & WORD_WHEN) != 0)
		return NAME("when");
	if ((c & WORD_TITLE) != 0)
		return NAME("title");
	return (c & WORD_COMMON) != 0 ? NAME("common") : NAME("other");
}

struct splitfeature
splitfeature_case(unsigned c)
{
	if ((c & WORD_STARTS) != 0)
		return NAME("starts");
	return (c & (WORD_INSIDE | WORD_OFFICE)) != 0 ? NAME("inside") : NAME("-");
}

struct splitfeature
splitfeature_previous(const struct token *t)
{
	const unsigned c = wordlist_classes(t, LANG_BIT(LANG_EN));

	if (t->n == 3 && memcmp(t->fold, "the", 3) == 0)
		return NAME("the");
	if (t->comma)
		return NAME("comma");
	if ((c & WORD_FUNCTION) != 0)
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
	if ((c->after_classes & WORD_SPEECH) != 0)
		return NAME("1");
	if ((wordlist_classes(second, english) & WORD_SPEECH) != 0)
		return NAME("2");
	token_after(&t, second->s.p + second->s.n, m->limit);
	if ((wordlist_classes(&t, english) & WORD_SPEECH) != 0)
		return NAME("3");
	token_after(&t, t.s.p + t.s.n, m->limit);
	return (wordlist_classes(&t, english) & WORD_SPEECH) != 0 ? NAME("4") : NAME("none");
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

