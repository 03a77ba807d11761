#include "../unit.h"
#include "wrap.h"

static void
wraps(const char *text, size_t width, size_t indent, const char *head, const char *want)
{
	struct buf b = { 0 };

	wrap(&b, bytes_of(text), width, indent, head);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(breaks_at_blanks)
{
	wraps("the old bridge at Aln", 10, 0, "", "the old\nbridge at\nAln\n");
	wraps("the old", 7, 0, "", "the old\n");
	wraps("", 7, 0, "", "\n");
}
END_TEST

START_TEST(hangs_under_its_head)
{
	wraps("the old bridge", 9, 2, "-", "- the old\n  bridge\n");
	wraps("x", 9, 1, "--", "--x\n");
}
END_TEST

START_TEST(long_words_have_a_line)
{
	wraps("see https://aln.example/a/long/path now", 12, 2, "",
	    "  see\n  https://aln.example/a/long/path\n  now\n");
}
END_TEST

START_TEST(breaks_beside_wide_characters_but_not_before_their_stops)
{
	wraps("東京の橋。開く", 8, 0, "", "東京の\n橋。開く\n");
	wraps("東京abc橋", 7, 0, "", "東京abc\n橋\n");
}
END_TEST

START_TEST(signs_of_several_characters_stay_whole)
{
	wraps("👩‍👧👩‍👧", 5, 0, "", "👩‍👧\n👩‍👧\n");
}
END_TEST

UNIT_MAIN("wrap")
{
	tcase_add_test(unit, breaks_at_blanks);
	tcase_add_test(unit, hangs_under_its_head);
	tcase_add_test(unit, long_words_have_a_line);
	tcase_add_test(unit, breaks_beside_wide_characters_but_not_before_their_stops);
	tcase_add_test(unit, signs_of_several_characters_stay_whole);
}
