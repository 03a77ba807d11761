#include "../unit.h"
#include "page/authorname.h"

static enum authorname
of(const char *name)
{
	return authorname_of(bytes_of(name), bytes_of("The Norvik Observer"));
}

START_TEST(persons_organizations_and_neither)
{
	ck_assert_int_eq(of("Ada Holm"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("\347\211\233\351\225\225"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("Nordnews"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("the norvik observer"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("Coast News"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("Observer Staff, Norvik"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("105092"), AUTHORNAME_NONE);
	ck_assert_int_eq(of("https://norvik.example/ada"), AUTHORNAME_NONE);
	ck_assert_int_eq(of("ada@norvik.example"), AUTHORNAME_NONE);
	ck_assert_int_eq(of(""), AUTHORNAME_NONE);
}
END_TEST

UNIT_MAIN("authorname")
{
	tcase_add_test(unit, persons_organizations_and_neither);
}
