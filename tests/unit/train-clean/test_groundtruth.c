#include "../unit.h"
#include "groundtruth.h"

static const struct bytes none = { NULL, 0 };

/* What counts as a word: the number of words of a text. */
START_TEST(words_are_letters_and_digits)
{
	static const struct { const char *text; size_t n; } rows[] = {
		{ "", 0 }, { "a", 1 }, { "az AZ 09", 3 }, { "@ [ ` { / : ;", 0 }, { "a@b[c`d{e/f:g", 7 },
		{ "caf\xc3\xa9", 1 },				/* a letter with an accent */
		{ "a\xc2\xa0" "b\xc2\xbb" "c", 3 },		/* no-break space, a quotation mark */
		{ "a\xe2\x80\x94" "b", 2 },			/* U+2014, a dash */
		{ "a\xe2\x81\xa0" "b", 2 },			/* U+2060 */
		{ "a\xe2\x82\xac" "b", 1 },			/* U+20AC is not of the blocks of punctuation */
		{ "a\xe3\x80\x82" "b", 2 },			/* U+3002, an ideographic full stop */
		{ "a\xe3\x81\x82" "b", 1 },			/* U+3042, hiragana */
		{ "a\xf0\x9f\x98\x80 b", 2 },			/* four bytes */
	};
	size_t i, n;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct groundtruth l = { 0 };

		groundtruth_start(&l, none);
		groundtruth_next(&l, bytes_of(rows[i].text), none, &n);
		ck_assert_msg(n == rows[i].n, "%s: %zu words", rows[i].text, n);
		groundtruth_free(&l);
	}
}
END_TEST

/* A character that is cut off at the end of the text reads nothing beyond it. */
START_TEST(a_cut_character_ends_with_the_text)
{
	static const char *const cut[] = { "a b\xe2", "a b\xe2\x80", "a b\xe3", "a b\xf0\x9f", "a b\xc3" };
	size_t i, n;

	for (i = 0; i < sizeof cut / sizeof *cut; i++) {
		struct groundtruth l = { 0 };
		size_t length = strlen(cut[i]);
		unsigned char *text = malloc(length);

		memcpy(text, cut[i], length);
		groundtruth_start(&l, none);
		groundtruth_next(&l, bytes_between(text, text + length), none, &n);
		ck_assert_uint_eq(n, 2);
		groundtruth_free(&l);
		free(text);
	}
}
END_TEST

/* Blocks one after another, each with the next one, of an article of ten words. */
START_TEST(blocks_are_of_the_article_or_not)
{
	static const struct { const char *text, *next; bool is_part; } rows[] = {
		{ "one two three four", "", true },
		{ "one two three five", "", false },
		{ "one two three four x", "", true },		/* one run of two */
		{ "one two three four x y", "", false },	/* one of three */
		{ "one two three four x y z four five six seven", "", false },
		{ "five six", "seven eight", true },		/* by the next block */
		{ "five six", "eight", false },
		{ "five", "six seven", true },
		{ "five", "six eight", false },			/* of the next two words, both count */
		{ "five", "six", true },
		{ "five", "", false },
		{ "five", "six seven nine", true },		/* the third does not */
		{ "seven eight nine", "ten", true },
		{ "seven eight nine", "", false },
		{ "Seven", "eight", false },			/* words are compared as they are */
		{ "", "one two", false },
	};
	struct bytes article = bytes_of("one two three four five six seven eight nine ten");
	size_t i, n;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct groundtruth l = { 0 };

		groundtruth_start(&l, article);
		ck_assert_msg(groundtruth_next(&l, bytes_of(rows[i].text), bytes_of(rows[i].next), &n) ==
		    rows[i].is_part, "%s | %s", rows[i].text, rows[i].next);
		groundtruth_free(&l);
	}
}
END_TEST

/* A short block is of the article, too, if it goes on from the last two words of the block before, or from its one. */
START_TEST(short_blocks_go_on_from_the_one_before)
{
	static const struct { const char *before, *text; bool is_part; } rows[] = {
		{ "one two three four", "five", true },
		{ "one two three four", "five six seven", true },
		{ "one two three four", "six", false },
		{ "one two three four five", "six", true },
		{ "x y z three four", "five", true },		/* the block before need not be of it */
		{ "x y z x four", "five", false },
		{ "four", "five", true },			/* one word before */
		{ "three four", "five", true },
		{ "two three four", "five", true },
		{ "two three x", "four", false },
		{ "", "five", false },
	};
	struct bytes article = bytes_of("one two three four five six seven eight nine ten");
	size_t i, n;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct groundtruth l = { 0 };

		groundtruth_start(&l, article);
		groundtruth_next(&l, bytes_of(rows[i].before), none, &n);
		ck_assert_msg(groundtruth_next(&l, bytes_of(rows[i].text), none, &n) == rows[i].is_part, "%s | %s",
		    rows[i].before, rows[i].text);
		groundtruth_free(&l);
	}
}
END_TEST

/* A new article forgets the one before, and its last block. */
START_TEST(a_new_article_begins_anew)
{
	struct groundtruth l = { 0 };
	size_t n;

	groundtruth_start(&l, bytes_of("one two three four five"));
	ck_assert(groundtruth_next(&l, bytes_of("one two three four"), none, &n));
	groundtruth_start(&l, bytes_of("four five six seven"));
	ck_assert(!groundtruth_next(&l, bytes_of("five"), none, &n));
	ck_assert(!groundtruth_next(&l, bytes_of("one two three four"), none, &n));
	ck_assert(groundtruth_next(&l, bytes_of("four five six seven"), none, &n));
	groundtruth_free(&l);
}
END_TEST

UNIT_MAIN("groundtruth")
{
	tcase_add_test(unit, words_are_letters_and_digits);
	tcase_add_test(unit, a_cut_character_ends_with_the_text);
	tcase_add_test(unit, blocks_are_of_the_article_or_not);
	tcase_add_test(unit, short_blocks_go_on_from_the_one_before);
	tcase_add_test(unit, a_new_article_begins_anew);
}
