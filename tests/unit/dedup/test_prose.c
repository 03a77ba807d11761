#include "../unit.h"
#include "prose.h"

static struct prose prose;
static struct buf text;

static void
teardown(void)
{
	prose_free(&prose);
	buf_free(&text);
}

/* Adds a line of N bytes that ends as ENDING. */
static void
line(size_t n, const char *ending)
{
	size_t i;

	for (i = strlen(ending); i < n; i++)
		buf_byte(&text, i % 7 == 6 ? ' ' : 'M');
	buf_str(&text, ending);
	buf_byte(&text, '\n');
}

/* How many bytes count of the text, which is emptied. */
static size_t
counted(void)
{
	size_t n = prose_take(&prose, buf_view(&text)).n;

	buf_clear(&text);
	return n;
}

START_TEST(lines_that_end_a_sentence_count)
{
	line(150, ".");
	line(49, ".");
	ck_assert_uint_eq(counted(), 151);
	line(150, ".");
	line(50, ".");
	ck_assert_uint_eq(counted(), 202);
	line(150, ".");
	line(80, "");
	ck_assert_uint_eq(counted(), 151);
	line(150, ".");
	line(80, "?\xE2\x80\x9D");
	ck_assert_uint_eq(counted(), 232);
	line(150, ".");
	line(80, "\xE3\x80\x82\xE3\x80\x8D ");
	ck_assert_uint_eq(counted(), 232);
}
END_TEST

START_TEST(long_lines_count)
{
	line(219, "");
	line(150, ".");
	ck_assert_uint_eq(counted(), 151);
	line(220, "");
	ck_assert_uint_eq(counted(), 221);
}
END_TEST

START_TEST(teasers_and_items_do_not_count)
{
	line(150, ".");
	line(80, "...");
	line(80, "... ");
	line(80, "\xE2\x80\xA6");
	buf_str(&text, "* ");
	line(80, ".");
	buf_str(&text, "\xE2\x80\xA2 ");
	line(80, ".");
	ck_assert_uint_eq(counted(), 151);
	line(150, ".");
	line(220, "...");
	buf_str(&text, "- ");
	line(220, ".");
	buf_str(&text, "-");
	line(80, ".");
	ck_assert_uint_eq(counted(), 151 + 221 + 223 + 82);
}
END_TEST

START_TEST(lines_that_go_on_are_one)
{
	buf_str(&text, "The old bridge at Aln was closed on Monday after divers\n"
	    "found cracks in two of its piers, and\n"
	    "will be opened when they are mended, which nobody thinks will be before the summer fair.\n"
	    "Menu\nSign in\n");
	ck_assert_bytes(prose_take(&prose, buf_view(&text)), "The old bridge at Aln was closed on Monday after divers "
	    "found cracks in two of its piers, and will be opened when they are mended, which nobody thinks will be "
	    "before the summer fair.\n");
}
END_TEST

START_TEST(a_text_without_prose_counts_whole)
{
	line(80, ".");
	line(67, ".");
	line(10, "");
	ck_assert_uint_eq(counted(), 81 + 68 + 11);	/* 149 bytes of prose, with line ends */
	line(80, ".");
	line(68, ".");
	line(10, "");
	ck_assert_uint_eq(counted(), 150);
	ck_assert_uint_eq(counted(), 0);
}
END_TEST

START_TEST(every_byte_has_an_origin)
{
	struct bytes taken;
	size_t first;

	buf_str(&text, "Menu\n");
	line(120, ".");
	buf_str(&text, "Sign in\n");
	first = text.n;
	line(90, ".");
	taken = prose_take(&prose, buf_view(&text));
	ck_assert_uint_eq(prose_origin(&prose, taken, buf_view(&text), 0), 5);
	ck_assert_uint_eq(prose_origin(&prose, taken, buf_view(&text), 120), 125);
	ck_assert_uint_eq(prose_origin(&prose, taken, buf_view(&text), 121), first);
	ck_assert_uint_eq(prose_origin(&prose, taken, buf_view(&text), 131), first + 10);
	buf_clear(&text);
	line(30, ".");
	taken = prose_take(&prose, buf_view(&text));
	ck_assert_uint_eq(prose_origin(&prose, taken, buf_view(&text), 7), 7);
}
END_TEST

UNIT_MAIN("prose")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, lines_that_end_a_sentence_count);
	tcase_add_test(unit, long_lines_count);
	tcase_add_test(unit, teasers_and_items_do_not_count);
	tcase_add_test(unit, lines_that_go_on_are_one);
	tcase_add_test(unit, every_byte_has_an_origin);
	tcase_add_test(unit, a_text_without_prose_counts_whole);
}
