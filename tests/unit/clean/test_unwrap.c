#include "../unit.h"
#include "buf.h"
#include "lines/unwrap.h"

static void
gives(const char *text, const char *want)
{
	struct buf b = { 0 };

	buf_str(&b, text);
	unwrap(&b);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(joins_wrapped_paragraphs)
{
	gives("The town lies on both banks of a river that\n"
	    "rises in the hills and reaches the sea after\n"
	    "forty miles. Its bridges are old.\n"
	    "Nobody counts them any more, since the last\n"
	    "man to do so was told to stop.",
	    "The town lies on both banks of a river that rises in the hills and reaches the sea after forty miles. "
	    "Its bridges are old.\n"
	    "Nobody counts them any more, since the last man to do so was told to stop.");
}
END_TEST

START_TEST(joins_across_a_capital_where_the_line_is_full)
{
	gives("The town lies on both banks of a river that\n"
	    "rises in the hills and reaches the sea near\n"
	    "Port Arden and then goes on below the water\n"
	    "as a valley.\n"
	    "\n"
	    "It is old.",
	    "The town lies on both banks of a river that rises in the hills and reaches the sea near Port Arden "
	    "and then "
	    "goes on below the water as a valley.\n\nIt is old.");
}
END_TEST

static void
stays(const char *text)
{
	gives(text, text);
}

START_TEST(leaves_other_lines_as_they_are)
{
	stays("");
	stays("one line");
	stays("Home\nNews\nSport\nAn article begins here with a sentence of some length.\nAnother paragraph "
	    "follows it.");
	/* verse: lines of unlike length break before lowercase letters */
	stays("The river that was here\nin spring has gone to sea\nand left its bed,\nand left the stones,\nand "
	    "left the bridge to me "
	    "and to the town.");
	/* a paragraph a line, one of which goes on after a link */
	stays("A long paragraph of a report that was never wrapped at all and goes on for far more than a "
	    "hundred columns, "
	    "as such things do.\nsee here\nand there");
}
END_TEST

/*
 * Unwraps a text by its plan, "43b 43b 10C 5": lines of so many columns, each of which begins with a word of four
 * letters.  The letter is the first of the next line, which is joined to this one if the next bit of JOIN is set.
 */
static void
assert_joined(const char *plan, unsigned join)
{
	char text[2000], want[2000], begin = 'A', *rest;
	size_t n = 0, i, columns;

	for (; *plan != '\0'; plan = *rest == '\0' ? rest : rest + 2, join >>= 1) {
		columns = strtoul(plan, &rest, 10);
		for (i = 0; i < columns; i++)
			text[n + i] = i == 0 ? begin : i == 4 ? ' ' : 'x';
		memcpy(want + n, text + n, columns);
		n += columns;
		begin = *rest;
		text[n] = '\n';
		want[n++] = join & 1 ? ' ' : '\n';
	}
	text[n - 1] = want[n - 1] = '\0';
	gives(text, want);
}

START_TEST(joins_texts_of_40_to_100_columns)
{
	assert_joined("39b 39b 20", 0);
	assert_joined("40b 40b 20", 3);
	assert_joined("100b 100b 20", 3);
	assert_joined("101b 101b 20", 0);
	assert_joined("40b 20", 0);		/* two lines at least */
	assert_joined("40b 40C 20", 0);
	assert_joined("40b 40b 40C 20", 7);
}
END_TEST

START_TEST(joins_texts_whose_broken_lines_are_full)
{
	assert_joined("43b 10b 43b 43b 20", 13);		/* three of four */
	assert_joined("43b 10b 10b 43b 20", 0);			/* two of four */
	assert_joined("43b 10b 43b 20", 0);			/* two of three */
	assert_joined("43b 10b 43b 43b 43b 10b 43b 43b 20", 0xDD);
	assert_joined("43b 10b 43b 43b 43b 10b 10b 43b 20", 0);
	assert_joined("43b 43b 10C 10C 10C 10C 20", 3);		/* others do not count */
	assert_joined("43b 43b 43b 0b 0b 0b 20", 3);
	assert_joined("0b 0b 43b 43b 20", 12);
}
END_TEST

START_TEST(joins_lines_that_the_next_word_does_not_fit_in)
{
	assert_joined("43b 43b 43C 20", 7);
	assert_joined("43b 43b 39C 20", 7);			/* 39 + 1 + 4 > 43 */
	assert_joined("43b 43b 38C 20", 3);
	assert_joined("43b 43b 41C 1", 3);			/* 41 + 1 + 1 = 43 */
	assert_joined("43b 43b 42C 1", 7);
	assert_joined("43b 43b 44C 20", 3);			/* wider than any broken line */
	assert_joined("43b 43b 43C 0C 20", 3);
}
END_TEST

START_TEST(counts_code_points)
{
	stays("Orn\303\251 xxxx xxxx xxxx xxxx xxxx xxxx xxxx\nbell xxxx xxxx xxxx xxxx xxxx xxxx xxxx\ncord");
	gives("Orn\303\251 xxxx xxxx xxxx xxxx xxxx xxxx xxxx\303\251\nbell xxxx xxxx xxxx xxxx xxxx xxxx xxxx\ncord",
	    "Orn\303\251 xxxx xxxx xxxx xxxx xxxx xxxx xxxx\303\251 bell xxxx xxxx xxxx xxxx xxxx xxxx xxxx cord");
}
END_TEST

UNIT_MAIN("unwrap")
{
	tcase_add_test(unit, joins_texts_of_40_to_100_columns);
	tcase_add_test(unit, joins_texts_whose_broken_lines_are_full);
	tcase_add_test(unit, joins_lines_that_the_next_word_does_not_fit_in);
	tcase_add_test(unit, counts_code_points);
	tcase_add_test(unit, joins_wrapped_paragraphs);
	tcase_add_test(unit, joins_across_a_capital_where_the_line_is_full);
	tcase_add_test(unit, leaves_other_lines_as_they_are);
}
