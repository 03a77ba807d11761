#include "../unit.h"
#include "noticewords.h"

START_TEST(counts_each_topic_once)
{
	struct noticewords n = noticewords_count(bytes_of("Cookies, cookies and more cookies: your consent."));

	ck_assert_uint_eq(n.topics, 2);
	ck_assert(n.reader);
	n = noticewords_count(bytes_of("The young man saw a cookie."));
	ck_assert_uint_eq(n.topics, 1);
	ck_assert(!n.reader);
	n = noticewords_count(bytes_of(""));
	ck_assert_uint_eq(n.topics, 0);
}
END_TEST

START_TEST(needs_three_topics_and_the_reader)
{
	ck_assert(noticewords_is_notice(bytes_of("We use cookies on your device; please accept them.")));
	ck_assert(!noticewords_is_notice(bytes_of("We use cookies on your farm.")));
	ck_assert(!noticewords_is_notice(bytes_of("The firm stored cookies on each device without consent.")));
	ck_assert(noticewords_is_notice(bytes_of("Mit Ihrer Zustimmung speichern Partner Cookies.")));
}
END_TEST

UNIT_MAIN("noticewords")
{
	tcase_add_test(unit, counts_each_topic_once);
	tcase_add_test(unit, needs_three_topics_and_the_reader);
}
