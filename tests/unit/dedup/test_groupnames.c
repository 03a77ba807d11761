#include "../unit.h"
#include "groupnames.h"

static struct buf group;

static void
teardown(void)
{
	buf_free(&group);
}

START_TEST(each_name_is_there_once)
{
	groupnames_add(&group, bytes_of("wire"), 1);
	groupnames_add(&group, bytes_of("wire"), 1);
	groupnames_add(&group, bytes_of("wir"), 0);
	groupnames_add(&group, bytes_of("wire"), 2);
	groupnames_add(&group, bytes_of("wire"), 2);
	ck_assert_bytes(buf_view(&group), "wire,wir,wire#2");
}
END_TEST

START_TEST(the_names_of_another_group_are_added)
{
	groupnames_add_all(&group, bytes_of("a"));
	groupnames_add_all(&group, bytes_of("b,a,c#2"));
	groupnames_add_all(&group, bytes_of(""));
	ck_assert_bytes(buf_view(&group), "a,b,c#2");
}
END_TEST

START_TEST(the_first_is_before_the_comma)
{
	ck_assert_bytes(groupnames_first(bytes_of("wire,page")), "wire");
	ck_assert_bytes(groupnames_first(bytes_of("wire")), "wire");
	ck_assert_bytes(groupnames_first(bytes_of("")), "");
}
END_TEST

UNIT_MAIN("groupnames")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, each_name_is_there_once);
	tcase_add_test(unit, the_names_of_another_group_are_added);
	tcase_add_test(unit, the_first_is_before_the_comma);
}
