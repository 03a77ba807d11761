#include "../unit.h"
#include "sourcelines.h"

#define FURNITURE "Our reporters work day and night."

static struct sourcelines memory;
static struct article article;

/* Whether the furniture is left in article N of SOURCE. */
static bool
is_left(const char *source, int n)
{
	size_t with;

	buf_clear(&article.text);
	buf_printf(&article.text, "Lead of number %d, which no other has.\n" FURNITURE "\nThe end of number %d.", n, n);
	with = article.text.n;
	sourcelines_apply(&memory, bytes_of(source), &article);
	ck_assert(article.text.n == with || article.text.n == with - strlen(FURNITURE) - 1);
	return article.text.n == with;
}

START_TEST(learns_in_three_articles)
{
	ck_assert(is_left("post", 1));
	ck_assert(is_left("post", 2));
	ck_assert(is_left("post", 3));
	ck_assert(!is_left("post", 4));
	ck_assert(is_left("courier", 5));
	sourcelines_free(&memory);
}
END_TEST

START_TEST(learns_nothing_of_copies)
{
	int i;

	for (i = 0; i < 5; i++)
		ck_assert(is_left("post", 1));
	sourcelines_free(&memory);
}
END_TEST

START_TEST(is_the_same_when_written_and_read)
{
	struct buf first = { NULL, 0, 0 }, second = { NULL, 0, 0 };
	int i;

	for (i = 0; i < 4; i++)
		is_left("post", i);
	sourcelines_write(&memory, &first);
	sourcelines_free(&memory);
	ck_assert(sourcelines_read(&memory, buf_view(&first)));
	sourcelines_write(&memory, &second);
	ck_assert(bytes_equal(buf_view(&first), buf_view(&second)));
	ck_assert(!is_left("post", 9));
	sourcelines_free(&memory);
	buf_free(&first);
	buf_free(&second);
}
END_TEST

START_TEST(reads_nothing_but_its_own)
{
	static const char *const wrong[] = { "", "x\n", "1\n12 3", "1\n0123456789abcdef 1 2\n",
	    "1\n0123456789abcdef 256 1\n", "99999999999999999999\n", "1\n0123456789abcdefff 1 1\n" };
	size_t i;

	for (i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		ck_assert(!sourcelines_read(&memory, bytes_of(wrong[i])));
		sourcelines_free(&memory);
	}
	ck_assert(sourcelines_read(&memory, bytes_of("7\n0123456789abcdef 1 7\n")));
	sourcelines_free(&memory);
}
END_TEST

START_TEST(is_bounded)
{
	int i, k;

	for (i = 0; i < 30; i++) {
		buf_clear(&article.text);
		for (k = 0; k < 10000; k++)
			buf_printf(&article.text, "Line %d of article %d.\n", k, i);
		sourcelines_apply(&memory, bytes_of("post"), &article);
		ck_assert_uint_le(memory.line.n, SOURCELINES_MOST);
	}
	sourcelines_free(&memory);
	article_free(&article);
}
END_TEST

UNIT_MAIN("memory")
{
	tcase_add_test(unit, learns_in_three_articles);
	tcase_add_test(unit, learns_nothing_of_copies);
	tcase_add_test(unit, is_the_same_when_written_and_read);
	tcase_add_test(unit, reads_nothing_but_its_own);
	tcase_add_test(unit, is_bounded);
}
