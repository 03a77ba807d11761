#include "splitfeature.h"
#include "../unit.h"

static struct token
token(const char *s)
{
	struct token t;

	token_before(&t, (const unsigned char *)s, (const unsigned char *)s + strlen(s));
	return t;
}

/* A name's key is that of its bytes, which the compiler and the scripts work out apart. */
static void
check_name(struct splitfeature a, const char *want)
{
	ck_assert_uint_eq(a.n, strlen(want));
	ck_assert_mem_eq(a.p, want, a.n);
	ck_assert_uint_eq(a.key, token_hash((const unsigned char *)want, a.n));
}

START_TEST(names_words_by_what_says_most)
{
	check_name(splitfeature_class(WORD_MAY | WORD_COMPANY), "company");
	check_name(splitfeature_class(WORD_COMMON), "common");
	check_name(splitfeature_class(0), "word");
	check_name(splitfeature_next(WORD_OFFICE | WORD_COMMON), "office");
	check_name(splitfeature_case(WORD_STARTS | WORD_COMMON), "starts");
	check_name(splitfeature_case(WORD_OFFICE), "inside");
	check_name(splitfeature_case(0), "-");
	check_name(splitfeature_shape(SHAPE_UNCASED), "uncased");
}
END_TEST

START_TEST(tells_what_stands_before)
{
	const char *const words[][2] = { { "The", "the" }, { "of", "function" }, { "Akron,", "comma" },
		{ "Lund", "name" },
		{ "popular", "word" }, { "42", "-" }, { "", "-" } };
	struct token t;
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		t = token(words[i][0]);
		check_name(splitfeature_previous(&t), words[i][1]);
	}
}
END_TEST

START_TEST(counts_in_steps)
{
	check_name(splitfeature_number(5), "5");
	check_name(splitfeature_number(6), "6-8");
	check_name(splitfeature_number(9), "9+");
}
END_TEST

START_TEST(counts_words_by_their_spaces)
{
	static const struct {
		const char *text, *want;
	} sample[] = { { "", "0" }, { "The ", "1" }, { "a b c ", "3" },
		{ "a b c d ", "4-6" }, { "a b c d e f g h ", "7+" } };
	struct bytes s;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		s = bytes_of(sample[i].text);
		check_name(splitfeature_words(s.p, s.p + s.n), sample[i].want);
	}
}
END_TEST

START_TEST(tells_how_a_sentence_starts)
{
	static const char *const sample[][2] = {
		{ "", "none" }, { "(\"", "none" }, { "\xC3\x89t\xC3\xA9", "none" },
		{ "\"Lund", "upper" }, { "(so", "lower" },
		{ "42", "digit" }
	};
	struct bytes s;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		s = bytes_of(sample[i][0]);
		check_name(splitfeature_start(s.p, s.p + s.n), sample[i][1]);
	}
}
END_TEST

START_TEST(spells_marks_and_flags)
{
	static const bool flags[] = { true, false, true }, none[] = { false, false, false };
	static const unsigned char text[] = "?!...";
	struct terminator m = { .at = text, .tail = text + 2, .strong = true };
	unsigned char to[4];

	check_name(splitfeature_mark(to, &m), "?+");
	m.at = text + 1;
	check_name(splitfeature_mark(to, &m), "!");
	m.at = text + 2;
	m.tail = text + 5;
	m.strong = false;
	m.stops = 4;
	check_name(splitfeature_mark(to, &m), "...");
	check_name(splitfeature_flags(to, "abc", flags, 3), "ac");
	check_name(splitfeature_flags(to, "abc", none, 3), "-");
}
END_TEST

UNIT_MAIN("splitfeature")
{
	tcase_add_test(unit, names_words_by_what_says_most);
	tcase_add_test(unit, tells_what_stands_before);
	tcase_add_test(unit, counts_in_steps);
	tcase_add_test(unit, counts_words_by_their_spaces);
	tcase_add_test(unit, tells_how_a_sentence_starts);
	tcase_add_test(unit, spells_marks_and_flags);
}
