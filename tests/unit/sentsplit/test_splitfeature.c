#include "buf.h"
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
		{ "AKRON", "name" }, { "B", "name" }, { "b", "-" },
		{ "popular", "word" }, { "42", "-" }, { "", "-" } };
	struct token t;
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		t = token(words[i][0]);
		check_name(splitfeature_previous(&t), words[i][1]);
	}
	t = token("b");
	check_name(splitfeature_word(&t), "b");
	t = token("");
	check_name(splitfeature_word(&t), "-");
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

START_TEST(counts_spaces_in_texts_of_any_length)
{
	static const char *const names[] = { "0", "1", "2", "3", "4-6", "4-6", "4-6", "7+", "7+", "7+" };
	struct buf text = { 0 };
	size_t spaces, letters, i, k;

	for (spaces = 0; spaces < sizeof names / sizeof *names; spaces++)
		for (letters = 0; letters < 20; letters++) {
			buf_clear(&text);
			for (i = 0; i <= spaces; i++) {
				for (k = 0; k < letters; k++)
					buf_byte(&text, 'x');
				if (i < spaces)
					buf_byte(&text, ' ');
			}
			buf_str(&text, "    ");
			check_name(splitfeature_words(text.p, text.p + text.n - 4), names[spaces]);
		}
	buf_free(&text);
}
END_TEST

START_TEST(finds_the_verb_of_speech)
{
	static const char *const sample[][2] = {
		{ "said it.", "1" }, { "Holm said it.", "2" }, { "Ada Holm said it.", "3" },
		{ "Ada Bo Holm said it.", "4" },
		{ "Ada Bo Una Holm said it.", "none" }, { "Holm.", "none" }, { "", "none" }
	};
	struct terminator m = { .quote = true };
	struct token second;
	struct context c;
	struct bytes s;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		s = bytes_of(sample[i][0]);
		memset(&c, 0, sizeof c);
		m.limit = s.p + s.n;
		token_after(&c.after, s.p, m.limit);
		c.after_classes = wordlist_classes(&c.after, LANG_BIT(LANG_EN));
		token_after(&second, c.after.s.p + c.after.s.n, m.limit);
		check_name(splitfeature_speech(&c, &m, &second), sample[i][1]);
	}
	m.quote = false;
	check_name(splitfeature_speech(&c, &m, &second), "-");
}
END_TEST

/* Of two classes, the one that comes first here is named. */
START_TEST(names_classes_in_their_order)
{
	static const struct {
		unsigned class;
		const char *name;
	} classes[] = {
		{ WORD_STREET, "street" }, { WORD_TITLE, "title" }, { WORD_LATIN, "latin" }, { WORD_MONTH, "month" },
		{ WORD_COMPANY, "company" }, { WORD_PLACE, "place" }, { WORD_TIME, "time" }, { WORD_DEGREE, "degree" },
		{ WORD_UNIT, "unit" }, { WORD_NUMBER, "number" }, { WORD_MAY, "may" }, { WORD_COMMON, "common" }
	}, nexts[] = {
		{ WORD_FUNCTION, "function" }, { WORD_OFFICE, "office" }, { WORD_WHEN, "when" },
		{ WORD_TITLE, "title" }, { WORD_COMMON, "common" }
	};
	static const char *const shapes[] = { "none", "lower", "cap", "upper", "initial", "letter", "dotted",
		"number", "mixed", "uncased", "other" };
	static const char *const numbers[] = { "0", "1", "2", "3", "4", "5", "6-8", "6-8", "6-8", "9+", "9+" };
	size_t i, k;

	for (i = 0; i < sizeof classes / sizeof *classes; i++)
		for (k = i; k < sizeof classes / sizeof *classes; k++)
			check_name(splitfeature_class(classes[i].class | classes[k].class), classes[i].name);
	check_name(splitfeature_class(WORD_DAY), "month");
	check_name(splitfeature_class(WORD_FUNCTION), "common");
	for (i = 0; i < sizeof nexts / sizeof *nexts; i++)
		for (k = i; k < sizeof nexts / sizeof *nexts; k++)
			check_name(splitfeature_next(nexts[i].class | nexts[k].class), nexts[i].name);
	check_name(splitfeature_next(0), "other");
	check_name(splitfeature_case(WORD_INSIDE), "inside");
	for (i = 0; i < sizeof shapes / sizeof *shapes; i++)
		check_name(splitfeature_shape((enum shape)i), shapes[i]);
	for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
		check_name(splitfeature_number(i), numbers[i]);
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
	tcase_add_test(unit, counts_spaces_in_texts_of_any_length);
	tcase_add_test(unit, finds_the_verb_of_speech);
	tcase_add_test(unit, names_classes_in_their_order);
}
