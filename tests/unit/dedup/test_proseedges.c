/*
 * Lines at the edges of what prose is: no more than closing marks, items of lists, and what only looks like one.
 */
#include "../unit.h"
#include "prose.h"

static struct prose prose;
static struct buf text;

static void
repeat(const char *s, size_t times)
{
	while (times-- > 0)
		buf_str(&text, s);
}

/* Whether a line of BEFORE, a sentence of 60 bytes, and AFTER is prose, beside one of 150 bytes that is. */
static bool
is_prose(const char *before, const char *after)
{
	size_t line = strlen(before) + 60 + strlen(after) + 1;
	struct bytes taken;

	buf_clear(&text);
	repeat("w", 149);
	buf_str(&text, ".\n");
	buf_str(&text, before);
	repeat("W", 60);
	buf_str(&text, after);
	buf_byte(&text, '\n');
	taken = prose_take(&prose, buf_view(&text));
	ck_assert(taken.n == 151 || taken.n == 151 + line);
	return taken.n > 151;
}

START_TEST(items_have_a_bullet_and_a_space)
{
	static const char *const items[] = { "* ", "+ ", "- ", "\xE2\x80\xA2", "\xE2\x80\xA2 " };
	static const char *const others[] = { "*", "+", "-", ", ", "A ", " *", "\xE2\x80\xA3 ", "\xE2\x81\xA2 ", "" };
	size_t i;

	for (i = 0; i < sizeof items / sizeof items[0]; i++)
		ck_assert_msg(!is_prose(items[i], "."), "'%s'", items[i]);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(is_prose(others[i], "."), "'%s'", others[i]);
}
END_TEST

START_TEST(closing_marks_and_spaces_may_follow)
{
	static const char *const ends[] = { ".\t", ".\r", ".'", ".]", ".) ", "!\"", ".\xEF\xBC\x89", ".\xE3\x80\x91" };
	static const char *const others[] = { "", ")", "\t", ".(", ".[", "...", "...)", "\xE2\x80\xA6", ".\xC2\xAB",
		"\xE3\x80\x81", "\xEF\xBC\x8C", "\xD8\x8C" };
	size_t i;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++)
		ck_assert_msg(is_prose("", ends[i]), "end %zu", i);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(!is_prose("", others[i]), "other %zu", i);
}
END_TEST

/* A text of N times MARK, of one line: none is prose, so that it counts whole. */
static void
check_marks(const char *mark, size_t n)
{
	struct bytes all;

	buf_clear(&text);
	repeat("w", 149);
	buf_str(&text, ".\n");
	repeat(mark, n);
	all = buf_view(&text);
	ck_assert_uint_eq(prose_take(&prose, all).n, 151);
}

START_TEST(a_line_of_closing_marks_is_no_sentence)
{
	check_marks(")", 60);
	check_marks("\xC2\xBB", 30);
	check_marks("\xE2\x80\x9D", 20);
	check_marks(" ", 219);
}
END_TEST

static void
teardown(void)
{
	prose_free(&prose);
	buf_free(&text);
	memset(&text, 0, sizeof text);
}

UNIT_MAIN("proseedges")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, items_have_a_bullet_and_a_space);
	tcase_add_test(unit, closing_marks_and_spaces_may_follow);
	tcase_add_test(unit, a_line_of_closing_marks_is_no_sentence);
}
