#include "../unit.h"
#include "readingorder.h"

/* The order in which the sentences that ORDER names by digits are read. */
static const char *
read_as(const char *order)
{
	static const struct storysentence s[] = {
		{ .article = 0, .place = 0 }, { .article = 0, .place = 1, .leans = true },
		{ .article = 0, .place = 2, .leans = true }, { .article = 1, .place = 0 },
		{ .article = 1, .place = 1, .leans = true }, { .article = 1, .place = 2 }
	};
	static char list[8];
	struct choice choice[8];
	size_t i, n = strlen(order);

	memset(choice, 0, sizeof choice);
	for (i = 0; i < n; i++)
		choice[i].sentence = (size_t)(order[i] - '0');
	readingorder_apply(choice, n, s);
	for (i = 0; i < n; i++)
		list[i] = (char)('0' + choice[i].sentence);
	list[n] = '\0';
	return list;
}

START_TEST(the_most_important_comes_first_after_what_it_leans_on)
{
	ck_assert_str_eq(read_as("10"), "01");
	ck_assert_str_eq(read_as("210"), "012");
	ck_assert_str_eq(read_as("20"), "20");
	ck_assert_str_eq(read_as("21"), "12");
	ck_assert_str_eq(read_as("403"), "340");
	ck_assert_str_eq(read_as("503"), "503");
	ck_assert_str_eq(read_as("5034"), "5034");
}
END_TEST

START_TEST(others_of_an_article_come_in_its_order)
{
	ck_assert_str_eq(read_as("053"), "035");
	ck_assert_str_eq(read_as("0543"), "0345");
	ck_assert_str_eq(read_as("3210"), "3012");
	ck_assert_str_eq(read_as("0"), "0");
}
END_TEST

UNIT_MAIN("readingfirst")
{
	tcase_add_test(unit, the_most_important_comes_first_after_what_it_leans_on);
	tcase_add_test(unit, others_of_an_article_come_in_its_order);
}
