#include "../unit.h"
#include "factscan.h"

/* What is found at the start of TEXT, which ends there or goes on with letters that do not count. */
#define TAKEN(call) ((size_t)((call) - text.p))

static size_t
word(const char *s, bool *mixed)
{
	struct bytes text = bytes_of(s);

	return TAKEN(factscan_word(text.p, text.p + text.n, mixed));
}

static size_t
number(const char *s)
{
	struct bytes text = bytes_of(s);

	return TAKEN(factscan_number(text.p, text.p + text.n));
}

START_TEST(ends_words)
{
	static const struct {
		const char *text;
		size_t n;
		bool mixed;
	} rows[] = {
		{ "", 0, false }, { " a", 0, false }, { "a", 1, false }, { "harbour", 7, false },
		{ "harbour wall", 7, false }, { "Harbour.", 7, false }, { "McAvoy's", 6, false }, { "TX40-b", 4, true },
		{ "x9", 2, true }, { "ab7cd ", 5, true }, { "Zoë said", 4, false }, { "Ærø", 5, false },
		{ "naïve.", 6, false }, { "Élan2x", 7, true }, { "word…", 4, false }, { "word—x", 4, false },
		{ "word東", 4, false }, { "word٣", 4, false }, { "ab[", 2, false }, { "ab`", 2, false },
		{ "ab@", 2, false }, { "ab{", 2, false }, { "az", 2, false }, { "AZ", 2, false }, { "a09", 3, true },
		{ "a/", 1, false }, { "a:", 1, false }, { "incomprehensible", 16, false },
		{ "incomprehensibles x", 17, false }, { "incomprehensiblE7", 17, true }
	};
	size_t i;
	bool mixed;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		ck_assert_msg(word(rows[i].text, &mixed) == rows[i].n, "%s", rows[i].text);
		ck_assert_msg(mixed == rows[i].mixed, "%s", rows[i].text);
	}
}
END_TEST

START_TEST(ends_lowercase_letters_of_any_number)
{
	char s[80];
	size_t n;

	for (n = 0; n < 70; n++) {
		struct bytes text = { (const unsigned char *)s, n + 1 };

		memset(s, "az"[n % 2], sizeof s);
		s[n] = "A`{ 9"[n % 5];
		ck_assert_uint_eq(TAKEN(factscan_small(text.p, text.p + text.n)), n);
		ck_assert_uint_eq(TAKEN(factscan_small(text.p, text.p + n)), n);
	}
}
END_TEST

START_TEST(ends_numbers)
{
	static const struct {
		const char *text;
		size_t n;
	} rows[] = {
		{ "", 0 }, { "7", 1 }, { "42 ", 2 }, { "1,200", 5 }, { "1,200,", 5 }, { "3.4.", 3 },
		{ "10:30:15", 8 }, { "3/4", 3 }, { "3-4", 1 }, { "3;4", 1 }, { "3..4", 1 }, { "3,x", 1 }, { "21st", 4 },
		{ "12bn.", 4 }, { "5x9y", 4 }, { "5é", 1 }, { "5日", 1 }, { "٣٤", 4 }, { "٣٫", 2 }, { "٣.٤", 5 },
		{ "3.٤5", 5 }, { "９９x", 7 }, { "3.٪", 1 }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		ck_assert_msg(number(rows[i].text) == rows[i].n, "%s", rows[i].text);
}
END_TEST

START_TEST(reads_short_numbers)
{
	static const struct {
		const char *text;
		unsigned n;
		int64_t value;
	} rows[] = {
		{ "0", 1, 0 }, { "7", 1, 7 }, { "29 ", 2, 29 }, { "007)", 3, 7 }, { "1234", 4, 1234 },
		{ "9999-", 4, 9999 }, { "12345", 0, 0 }, { "1234x", 0, 0 }, { "123é", 0, 0 }, { "12.", 0, 0 },
		{ "12,", 0, 0 }, { "12:", 0, 0 }, { "12/", 0, 0 },
		{ "12;", 2, 12 }, { "12A", 0, 0 }, { "12'", 2, 12 }, { "٣", 0, 0 }, { "", 0, 0 }
	};
	size_t i;
	int64_t value;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct bytes text = bytes_of(rows[i].text);
		unsigned n = factscan_short_number(text.p, text.p + text.n, 4, &value);

		ck_assert_msg(n == rows[i].n, "%s", rows[i].text);
		ck_assert_msg(n == 0 || value == rows[i].value, "%s", rows[i].text);
	}
}
END_TEST

START_TEST(passes_over_what_does_not_count)
{
	struct bytes text = bytes_of("\t,;:()-'/ [@{~\001x");

	ck_assert_uint_eq(TAKEN(factscan_nothing(text.p, text.p + text.n)), text.n - 1);
	ck_assert_uint_eq(TAKEN(factscan_nothing(text.p, text.p + 3)), 3);
}
END_TEST

START_TEST(classes_every_byte)
{
	unsigned c;

	for (c = 0; c < 256; c++)
		ck_assert_int_eq(factscan_class[c], c >= 0x80 ? FACTSCAN_WIDE : c >= 'a' && c <= 'z' ? FACTSCAN_SMALL :
		    c >= 'A' && c <= 'Z' ? FACTSCAN_CAPITAL : c >= '0' && c <= '9' ? FACTSCAN_DIGIT :
		    c == '.' || c == '!' || c == '?' ? FACTSCAN_STOP : c == '\n' ? FACTSCAN_LINE :
		    c == '"' ? FACTSCAN_QUOTE : FACTSCAN_NOTHING);
}
END_TEST

START_TEST(takes_short_lowercase_words_of_no_number)
{
	static const struct {
		const char *text;	/* of more than 16 bytes */
		size_t n;		/* 0: not one of them */
	} rows[] = {
		{ "cable and more of it", 5 }, { "cable, and more of it", 5 }, { "cable\nand more of it", 5 },
		{ "cableA and more of it", 0 }, { "cable7 and more of it", 0 }, { "cable\303\251s and more of it", 0 },
		{ " cable and more of it", 0 }, { "Cable and more of it", 0 }, { "fourteen more of them", 0 },
		{ "abcdefghijklmno more", 15 }, { "abcdefghijklmnop more", 0 }, { "a cable and more of it", 1 }
	};
	static struct factword_index known;
	uint64_t key;
	size_t i, n;

	factword_index(&known);
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct bytes text = bytes_of(rows[i].text), s = text;
		bool is = factscan_small_word(&known, text.p, &n, &key);

		ck_assert_msg(is == (rows[i].n > 0), "%s", rows[i].text);
		s.n = n;
		if (is) {
			ck_assert_uint_eq(n, rows[i].n);
			ck_assert(key == factword_key(s, text.p + text.n));
		}
	}
}
END_TEST

UNIT_MAIN("factscan")
{
	tcase_add_test(unit, ends_words);
	tcase_add_test(unit, ends_lowercase_letters_of_any_number);
	tcase_add_test(unit, ends_numbers);
	tcase_add_test(unit, reads_short_numbers);
	tcase_add_test(unit, passes_over_what_does_not_count);
	tcase_add_test(unit, classes_every_byte);
	tcase_add_test(unit, takes_short_lowercase_words_of_no_number);
}
