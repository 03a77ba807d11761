#include "token.h"
#include "../unit.h"

static struct token
before(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;
	struct token t;

	token_before(&t, p, p + strlen(s));
	return t;
}

static struct token
after(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;
	struct token t;

	token_after(&t, p, p + strlen(s));
	return t;
}

START_TEST(takes_the_word_at_either_side)
{
	ck_assert_bytes(before("one two").s, "two");
	ck_assert_bytes(before("one (\"two\") ").s, "two");
	ck_assert_bytes(before("in the U.S").s, "U.S");
	ck_assert_bytes(before("word\xE2\x80\x94Next").s, "Next");
	ck_assert_bytes(before(" \"-").s, "");
	ck_assert_bytes(after("  \xE2\x80\x9CWhy, me").s, "Why");
	ck_assert_bytes(after("?!").s, "");
	ck_assert(after("Hello, you").comma);
	ck_assert(!after("Hello you").comma);
}
END_TEST

START_TEST(folds_and_hashes_it)
{
	struct token t = before("\xC3\x89T\xC3\x89"), u = after("\xC3\xA9t\xC3\xA9 x");
	struct bytes fold = { t.fold, t.n };

	ck_assert_bytes(fold, "\xC3\xA9t\xC3\xA9");
	ck_assert_uint_eq(t.hash, u.hash);
	ck_assert_uint_eq(t.hash, token_hash(t.fold, t.n));
}
END_TEST

START_TEST(tells_its_shape)
{
	static const struct {
		const char *word;
		enum shape shape;
	} shapes[] = { { "word", SHAPE_LOWER }, { "Word", SHAPE_CAP }, { "McWord", SHAPE_CAP },
		{ "WORD", SHAPE_UPPER }, { "W", SHAPE_INITIAL }, { "w", SHAPE_LETTER }, { "U.S", SHAPE_DOTTED },
		{ "Ph.D", SHAPE_DOTTED }, { "1,000.5", SHAPE_NUMBER }, { "5th", SHAPE_MIXED },
		{ "\xE4\xB8\xAD", SHAPE_UNCASED }, { "a@example.org", SHAPE_OTHER },
		{ "www.example.org", SHAPE_OTHER }, { "--", SHAPE_NONE } };
	size_t i;

	for (i = 0; i < sizeof shapes / sizeof *shapes; i++)
		ck_assert_msg(after(shapes[i].word).shape == shapes[i].shape, "%s", shapes[i].word);
}
END_TEST

START_TEST(looks_no_further_than_it_may)
{
	char text[1000];
	struct token t;

	memset(text, 'x', sizeof text - 1);
	text[sizeof text - 1] = '\0';
	t = before(text);
	ck_assert_uint_le(t.s.n, TOKEN_MAX);
	ck_assert_int_eq(t.shape, SHAPE_OTHER);
	t = after(text);
	ck_assert_uint_le(t.s.n, TOKEN_MAX);
	ck_assert_int_eq(t.shape, SHAPE_OTHER);
}
END_TEST

UNIT_MAIN("token")
{
	tcase_add_test(unit, takes_the_word_at_either_side);
	tcase_add_test(unit, folds_and_hashes_it);
	tcase_add_test(unit, tells_its_shape);
	tcase_add_test(unit, looks_no_further_than_it_may);
}
