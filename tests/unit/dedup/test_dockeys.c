#include "../unit.h"
#include "dockeys.h"

static struct buf scratch;

static void
teardown(void)
{
	buf_free(&scratch);
}

static uint64_t
url(const char *address)
{
	return dockeys_url(bytes_of(address), &scratch);
}

static uint64_t
text(const char *s)
{
	return dockeys_text(bytes_of(s), &scratch);
}

START_TEST(an_empty_value_has_no_key)
{
	ck_assert_uint_eq(dockeys_value(DOCKEYS_ID, bytes_of("")), 0);
	ck_assert_uint_eq(url(""), 0);
	ck_assert_uint_eq(url("tag:coast,2026:1"), 0);
	ck_assert_uint_eq(text(""), 0);
	ck_assert_uint_ne(dockeys_value(DOCKEYS_ID, bytes_of("a")), dockeys_value(DOCKEYS_SOURCE, bytes_of("a")));
}
END_TEST

START_TEST(an_address_is_the_same_in_other_forms)
{
	ck_assert_uint_eq(url("http://coast.example/pier"), url("https://www.coast.example/pier/#top"));
	ck_assert_uint_ne(url("http://coast.example/pier"), url("http://coast.example/pier?page=2"));
	ck_assert_uint_ne(url("http://coast.example/pier"), url("http://wwwcoast.example/pier"));
	ck_assert_uint_ne(url("http://coast.example/pier"), url("http://coast.example/piers"));
}
END_TEST

START_TEST(the_sign_of_and_is_the_word)
{
	ck_assert_uint_eq(text("rope and sail"), text("rope & sail"));
	ck_assert_uint_eq(text("rope and sail"), text("rope &amp; sail"));
	ck_assert_uint_eq(text("&"), text("and"));
	ck_assert_uint_ne(text("rope and sail"), text("rope und sail"));
	ck_assert_uint_ne(text("rope & sail"), text("rope & sails"));
}
END_TEST

UNIT_MAIN("dockeys")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, an_empty_value_has_no_key);
	tcase_add_test(unit, an_address_is_the_same_in_other_forms);
	tcase_add_test(unit, the_sign_of_and_is_the_word);
}
