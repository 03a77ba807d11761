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

UNIT_MAIN("unwrap")
{
	tcase_add_test(unit, joins_wrapped_paragraphs);
	tcase_add_test(unit, joins_across_a_capital_where_the_line_is_full);
	tcase_add_test(unit, leaves_other_lines_as_they_are);
}
