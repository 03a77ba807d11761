#include "scan.h"
#include "../unit.h"

static const unsigned char *
scan(const char *s, unsigned char extra)
{
	const unsigned char *p = (const unsigned char *)s;

	return scan_terminator(p, p + strlen(s), extra);
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

/* Windows too short for a block go the plain way: both must find the same marks. */
START_TEST(finds_the_same_in_blocks_and_byte_by_byte)
{
	static const unsigned char alphabet[] =
	    ".!?:x \xE2\x80\xA6\xBC\xE3\x82\xEF\x81\xE0\xA5\xA4\xD8\x9F\xDB\x94\xD6\x89\xE1\x8D\xA2";
	unsigned char text[300];
	const unsigned char *end = text + sizeof text, *p, *window;
	uint64_t seed = 7;
	size_t round, i;

	for (round = 0; round < 200; round++) {
		for (i = 0; i < sizeof text; i++) {
			seed = seed * 6364136223846793005u + 1442695040888963407u;
			text[i] = alphabet[(seed >> 33) % (sizeof alphabet - 1)];
		}
		for (p = text; p < end; p++) {
			for (window = p; window < end; window++)
				if (scan_terminator(window, end - window > 3 ? window + 3 : end, '.') == window)
					break;
			ck_assert(scan_terminator(p, end, '.') == window);
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

UNIT_MAIN("scan")
{
	tcase_add_test(unit, finds_the_marks_of_every_script);
	tcase_add_test(unit, passes_what_shares_a_first_byte_with_a_mark);
	tcase_add_test(unit, finds_words_behind_signs);
	tcase_add_test(unit, takes_the_stop_a_language_has_of_its_own);
	tcase_add_test(unit, finds_the_same_in_blocks_and_byte_by_byte);
}
