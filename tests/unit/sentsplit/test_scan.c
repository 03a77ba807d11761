#include "buf.h"
#include "scan.h"
#include "../unit.h"

static const unsigned char *
scan(const char *s, unsigned char extra)
{
	const unsigned char *p = (const unsigned char *)s;

	struct scan pass;

	scan_start(&pass, bytes_of(s), extra);
	return scan_terminator(&pass, p, p + strlen(s));
}

START_TEST(finds_the_marks_of_every_script)
{
	static const char *const marks[] = { ".", "!", "?", "\xE2\x80\xA6", "\xE2\x80\xBC", "\xE2\x81\x87",
		"\xE3\x80\x82", "\xEF\xBC\x81", "\xEF\xBC\x8E", "\xEF\xBC\x9F", "\xEF\xBD\xA1", "\xE0\xA5\xA4",
		"\xE0\xA5\xA5", "\xD8\x9F", "\xDB\x94", "\xD6\x89", "\xE1\x8D\xA2", "\xE1\x8D\xA7", "\xE1\x81\x8B",
		"\xE1\x9F\x94" };
	char text[64];
	size_t i, before;

	for (i = 0; i < sizeof marks / sizeof *marks; i++) {
		for (before = 0; before < 40; before++) {
			memset(text, 'x', before);
			strcpy(text + before, marks[i]);
			strcat(text, " y");
			ck_assert_int_eq(scan(text, '.') - (const unsigned char *)text, (int)before);
		}
	}
}
END_TEST

START_TEST(passes_what_shares_a_first_byte_with_a_mark)
{
	const char *text =
	    "\xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x82\xAC \xE3\x81\x82 \xEF\xBC\xA1 \xE0\xA4\x85 \xD8\xA7 \xDB\x8C";

	ck_assert(scan(text, '.') == (const unsigned char *)text + strlen(text));
}
END_TEST

START_TEST(takes_the_stop_a_language_has_of_its_own)
{
	ck_assert_int_eq(*scan("abc: d", ':'), ':');
	ck_assert_int_eq(*scan("abc: d", '.'), '\0');
	ck_assert_int_eq(*scan("a sentence that is longer than a block; yes", ';'), ';');
}
END_TEST

/* A pass finds the marks of a text whether it goes from one to the next or is asked from each byte on. */
START_TEST(finds_the_same_in_one_pass_and_from_each_byte)
{
	static const char *const pieces[] = { ".", "!", "?", ":", "x", " ", "longer", "\xE2\x80\xA6", "\xE2\x80\x9C",
		"\xE3\x80\x82", "\xEF\xBC\x81", "\xE0\xA5\xA4", "\xD8\x9F", "\xDB\x94", "\xE1\x8D\xA2", "\xCD\xBE",
		"\xEA\xAF\xAB" };
	const unsigned char *next, *p, *end;
	struct buf text = { NULL, 0, 0 };
	struct scan pass, one;
	uint64_t seed = 7;
	size_t round, i;

	for (round = 0; round < 300; round++) {
		buf_clear(&text);
		for (i = 0; i < round; i++) {
			seed = seed * 6364136223846793005u + 1442695040888963407u;
			buf_str(&text, pieces[(seed >> 33) % (sizeof pieces / sizeof *pieces)]);
		}
		end = text.p + text.n;
		scan_start(&pass, buf_view(&text), '.');
		for (p = text.p, next = p; p < end; p++) {
			if ((*p & 0xC0) == 0x80)
				continue;
			scan_start(&one, bytes_between(p, end), '.');
			if (p >= next)
				next = scan_terminator(&pass, p, end);
			ck_assert(scan_terminator(&one, p, end) == next);
			if (p == next)
				next++;
		}
	}
	buf_free(&text);
}
END_TEST

/* At each offset: LF, U+2028 and U+2029 end a paragraph, other characters with the same first bytes do not. */
START_TEST(finds_the_end_of_a_paragraph)
{
	static const char *const ends[] = { "\n", "\xE2\x80\xA8", "\xE2\x80\xA9" };
	char text[128];
	const unsigned char *const p = (const unsigned char *)text;
	struct scan pass;
	size_t i, before;

	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		for (before = 0; before < 80; before++) {
			memset(text, 'x', before);
			if (before >= 3)
				memcpy(text, "\xE2\x80\x9C", 3);
			strcpy(text + before, ends[i]);
			strcat(text, "y\xE2\x80\xA8z\n");
			scan_start(&pass, bytes_of(text), '.');
			ck_assert(scan_paragraph(&pass, p) == p + before);
			text[before] = '\0';
			scan_start(&pass, bytes_of(text), '.');
			ck_assert(scan_paragraph(&pass, p) == p + before);
		}
	}
}
END_TEST

START_TEST(finds_words_behind_signs)
{
	static const char *const signs[] = { " ", ".", "\"", "~", "@", "\xC2\xAB", "\xE2\x80\x9C", "\xE2\x80\xA6",
		"\xE2\x82\xAC", "\xE3\x80\x82", "\xF0\x9F\x98\x80" };
	static const char *const words[] = { "0", "9", "A", "Z", "a", "z", "\xC3\xA9", "\xC2\xAA", "\xE2\x84\x93",
		"\xE4\xB8\xAD" };
	const unsigned char *p;
	char text[256];
	size_t i, j, n;

	for (i = 0; i < sizeof signs / sizeof *signs; i++) {
		for (j = 0; j < sizeof words / sizeof *words; j++) {
			for (text[0] = '\0', n = 0; n < 40; n++) {
				p = (const unsigned char *)text;
				ck_assert(scan_word(p, p + strlen(text)) == p + strlen(text));
				strcat(text, words[j]);
				ck_assert(scan_word(p, p + strlen(text)) == p + strlen(signs[i]) * n);
				strcat(text, "..................");
				ck_assert(scan_word(p, p + strlen(text)) == p + strlen(signs[i]) * n);
				text[strlen(signs[i]) * n] = '\0';
				strcat(text, signs[i]);
			}
		}
	}
}
END_TEST

/* In texts that end at and about the end of a window, where nothing may be read behind them. */
START_TEST(finds_no_mark_at_the_limit)
{
	unsigned char *text;
	struct scan pass;
	size_t n;

	scan_start(&pass, bytes_of(""), '.');
	ck_assert(scan_terminator(&pass, pass.end, pass.end) == pass.end);
	for (n = 1; n <= 130; n++) {
		text = malloc(n);
		ck_assert_ptr_nonnull(text);
		memset(text, 'x', n);
		text[n - 1] = '.';
		scan_start(&pass, bytes_between(text, text + n), '.');
		ck_assert(scan_terminator(&pass, text, text + n - 1) == text + n - 1);
		ck_assert(scan_terminator(&pass, text + n - 1, text + n - 1) == text + n - 1);
		ck_assert(scan_terminator(&pass, text + n - 1, text + n) == text + n - 1);
		ck_assert(scan_terminator(&pass, text + n, text + n) == text + n);
		scan_start(&pass, bytes_between(text, text + n), '.');
		ck_assert(scan_terminator(&pass, text + n, text + n) == text + n);
		free(text);
	}
}
END_TEST

UNIT_MAIN("scan")
{
	tcase_add_test(unit, finds_the_marks_of_every_script);
	tcase_add_test(unit, passes_what_shares_a_first_byte_with_a_mark);
	tcase_add_test(unit, finds_the_end_of_a_paragraph);
	tcase_add_test(unit, finds_words_behind_signs);
	tcase_add_test(unit, finds_no_mark_at_the_limit);
	tcase_add_test(unit, takes_the_stop_a_language_has_of_its_own);
	tcase_add_test(unit, finds_the_same_in_one_pass_and_from_each_byte);
}
