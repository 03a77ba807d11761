#include "../unit.h"
#include "noticewords.h"

START_TEST(counts_each_topic_once)
{
	struct noticewords n = noticewords_find(bytes_of("Cookies, cookies and more cookies: your consent."));

	ck_assert_uint_eq(noticewords_topics(n.topics), 2);
	ck_assert(n.reader);
	n = noticewords_find(bytes_of("The young man saw a cookie."));
	ck_assert_uint_eq(noticewords_topics(n.topics), 1);
	ck_assert(!n.reader);
	n = noticewords_find(bytes_of(""));
	ck_assert_uint_eq(noticewords_topics(n.topics), 0);
}
END_TEST

/* How many topics S is about, 0 if it does not address the reader. */
static unsigned
addressed(const char *s)
{
	struct noticewords n = noticewords_find(bytes_of(s));

	return n.reader ? noticewords_topics(n.topics) : 0;
}

START_TEST(tells_what_addresses_the_reader)
{
	ck_assert_uint_eq(addressed("We use cookies on your device; please accept them."), 3);
	ck_assert_uint_eq(addressed("We use cookies on your farm."), 1);
	ck_assert_uint_eq(addressed("The firm stored cookies on each device without consent."), 0);
	ck_assert_uint_eq(addressed("Mit Ihrer Zustimmung speichern Partner Cookies."), 3);
	ck_assert_uint_eq(addressed("Devi accettare i cookie di terze parti."), 3);
}
END_TEST

START_TEST(words_are_found_in_any_case_and_whole)
{
	ck_assert_uint_eq(addressed("WE USE COOKIES ON YOUR DEVICE; PLEASE ACCEPT THEM."), 3);
	ck_assert_uint_eq(addressed("your cookies"), 1);
	ck_assert_uint_eq(addressed("your co-okies co okie"), 0);
	ck_assert_uint_eq(addressed("-your -cookies"), 1);
	ck_assert_uint_eq(addressed("xyour cookies"), 0);
	ck_assert_uint_eq(addressed("your xcookies yo ur"), 0);
	ck_assert_uint_eq(addressed("cookies your"), 1);
	ck_assert_uint_eq(addressed("c o u y"), 0);
}
END_TEST

UNIT_MAIN("noticewords")
{
	tcase_add_test(unit, words_are_found_in_any_case_and_whole);
	tcase_add_test(unit, counts_each_topic_once);
	tcase_add_test(unit, tells_what_addresses_the_reader);
}
