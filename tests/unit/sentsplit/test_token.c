#include "buf.h"
#include "token.h"
#include "utf8.h"
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

/*
 * All texts of up to four of these signs, each read by its definition: a token reaches to white space or a dash behind
 * its first letter or digit, without the signs at its ends.
 */
static const struct sign {
	const char *text, *lower;
	enum { LOWER, UPPER, DIGIT, STOP, COMMA, OTHER, SLASH, PART } kind;
} signs[] = {
	{ "a", "a", LOWER }, { "B", "b", UPPER }, { "5", "5", DIGIT }, { ".", ".", STOP }, { ",", ",", COMMA },
	{ "-", "-", OTHER }, { "'", "'", OTHER }, { "\"", "\"", OTHER }, { "(", "(", OTHER }, { " ", " ", PART },
	{ "/", "/", SLASH }, { "\xC3\x89", "\xC3\xA9", UPPER }, { "\xE2\x80\x93", "\xE2\x80\x93", PART }
};

enum { SIGNS = sizeof signs / sizeof *signs, LONGEST = 4 };

static bool
is_word(const struct sign *s)
{
	return s->kind <= DIGIT;
}

static enum shape
shape_of(const struct sign *const *s, size_t n)
{
	unsigned of[PART + 1] = { 0 };
	size_t i;

	for (i = 0; i < n; i++)
		of[s[i]->kind]++;
	if (of[SLASH] > 0)
		return SHAPE_OTHER;
	if (of[LOWER] + of[UPPER] == 0)
		return of[DIGIT] > 0 ? SHAPE_NUMBER : SHAPE_NONE;
	if (of[DIGIT] > 0)
		return SHAPE_MIXED;
	if (of[STOP] > 0)
		return SHAPE_DOTTED;
	if (of[LOWER] + of[UPPER] == 1)
		return of[UPPER] > 0 ? SHAPE_INITIAL : SHAPE_LETTER;
	return s[0]->kind == LOWER ? SHAPE_LOWER : of[LOWER] > 0 ? SHAPE_CAP : SHAPE_UPPER;
}

static void
check_token(const struct token *t, const struct sign *const *s, size_t first, size_t end, const char *text)
{
	char token[LONGEST * 4] = "", lower[LONGEST * 4] = "";
	bool comma = false;
	size_t i;

	while (first < end && !is_word(s[first]))
		first++;
	for (; end > first && !is_word(s[end - 1]); end--)
		comma = comma || s[end - 1]->kind == COMMA;
	for (i = first; i < end; i++) {
		strcat(token, s[i]->text);
		strcat(lower, s[i]->lower);
	}
	if (!bytes_is(t->s, token) || !bytes_is(bytes_between(t->fold, t->fold + t->n), lower) ||
	    t->hash != token_hash(t->fold, t->n) || t->shape != shape_of(s + first, end - first) ||
	    t->comma != (first < end && comma))
		ck_abort_msg("the token of '%s' is '%.*s', of shape %d", text, (int)t->s.n, (const char *)t->s.p,
		    (int)t->shape);
}

static void
check_text(const struct sign *const *s, size_t n)
{
	char text[LONGEST * 4] = "";
	struct token t;
	bool word;
	size_t i;

	for (i = 0; i < n; i++)
		strcat(text, s[i]->text);
	for (i = 0, word = false; i < n && !(word && s[i]->kind == PART); i++)
		word = word || is_word(s[i]);
	t = after(text);
	check_token(&t, s, 0, i, text);
	for (i = n, word = false; i > 0 && !(word && s[i - 1]->kind == PART); i--)
		word = word || is_word(s[i - 1]);
	t = before(text);
	check_token(&t, s, i, n, text);
}

START_TEST(reads_short_texts_of_all_kinds)
{
	const struct sign *text[LONGEST];
	unsigned at[LONGEST], n, i;

	for (n = 0; n <= LONGEST; n++) {
		memset(at, 0, sizeof at);
		do {
			for (i = 0; i < n; i++)
				text[i] = &signs[at[i]];
			check_text(text, n);
			for (i = 0; i < n && ++at[i] == SIGNS; i++)
				at[i] = 0;
		} while (i < n);
	}
}
END_TEST

/* Of words, figures and initials of all lengths about the limit; a longer one is cut, and of no shape. */
START_TEST(reads_long_tokens_to_the_limit)
{
	static const struct {
		const char *unit;
		enum shape shape;
	} kinds[] = { { "x", SHAPE_LOWER }, { "5", SHAPE_NUMBER }, { "\xC3\xA9", SHAPE_LOWER }, { "X", SHAPE_UPPER } };
	char text[3 * TOKEN_MAX];
	struct token t;
	size_t i, n;

	for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
		for (n = TOKEN_MAX - 8; n <= TOKEN_MAX + 8; n += strlen(kinds[i].unit)) {
			memset(text, 0, sizeof text);
			strcat(text, "z ");
			while (strlen(text) < n + 2)
				strcat(text, kinds[i].unit);
			t = before(text);
			ck_assert_int_eq(t.shape, n < TOKEN_MAX ? kinds[i].shape : SHAPE_OTHER);
			ck_assert_uint_eq(t.s.n, n < TOKEN_MAX ? n : TOKEN_MAX);
			strcat(text, " z");
			t = after(text + 2);
			ck_assert_int_eq(t.shape, n < TOKEN_MAX ? kinds[i].shape : SHAPE_OTHER);
			ck_assert_uint_eq(t.s.n, n < TOKEN_MAX ? n : TOKEN_MAX);
		}
}
END_TEST

START_TEST(counts_letters_between_stops)
{
	ck_assert_int_eq(after("abcd.e").shape, SHAPE_DOTTED);
	ck_assert_int_eq(after("abcde.f").shape, SHAPE_OTHER);
	ck_assert_int_eq(after("f.abcd").shape, SHAPE_DOTTED);
	ck_assert_int_eq(after("f.abcde").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("abcd.e").shape, SHAPE_DOTTED);
	ck_assert_int_eq(before("abcde.f").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("f.abcd").shape, SHAPE_DOTTED);
	ck_assert_int_eq(before("f.abcde").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("\xD0\xB0\xD0\xB0\xD0\xB0\xD0\xB0.\xD0\xB0").shape, SHAPE_DOTTED);
	ck_assert_int_eq(before("\xD0\xB0\xD0\xB0\xD0\xB0\xD0\xB0\xD0\xB0.\xD0\xB0").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("a_b").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("a:b").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("a@b").shape, SHAPE_OTHER);
	ck_assert_int_eq(before("a+b").shape, SHAPE_LOWER);
}
END_TEST

START_TEST(knows_what_parts_tokens)
{
	unsigned char text[16];
	struct buf b = { text, 0, sizeof text };
	uint32_t cp, parted = 0;
	struct token t;

	for (cp = 1; cp < 0xD800; cp++) {
		b.n = 0;
		buf_byte(&b, 'a');
		utf8_put(&b, cp);
		buf_byte(&b, 'b');
		token_after(&t, text, text + b.n);
		parted += bytes_is(t.s, "a");
		token_before(&t, text, text + b.n);
		parted += bytes_is(t.s, "b");
	}
	ck_assert_uint_eq(parted, 2 * (24 + 3 + 0xA4D0 - 0x2E80));	/* white space, dashes and dots, ideographs */
}
END_TEST

UNIT_MAIN("token")
{
	tcase_add_test(unit, takes_the_word_at_either_side);
	tcase_add_test(unit, folds_and_hashes_it);
	tcase_add_test(unit, tells_its_shape);
	tcase_add_test(unit, looks_no_further_than_it_may);
	tcase_add_test(unit, reads_short_texts_of_all_kinds);
	tcase_add_test(unit, reads_long_tokens_to_the_limit);
	tcase_add_test(unit, counts_letters_between_stops);
	tcase_add_test(unit, knows_what_parts_tokens);
}
