#include "../unit.h"
#include "names/acronym.h"
#include "names/koreanname.h"
#include "names/namekey.h"

static struct buf b;

static void
teardown(void)
{
	buf_free(&b);
}

static struct bytes
key(const char *name)
{
	buf_clear(&b);
	namekey_fold(&b, namekey_trim(bytes_of(name)));
	return buf_view(&b);
}

static struct bytes
korean(const char *name)
{
	buf_clear(&b);
	return koreanname_form(&b, bytes_of(name)) ? buf_view(&b) : bytes_of("");
}

START_TEST(folds_what_does_not_count)
{
	ck_assert_bytes(key("the U.S."), "us");
	ck_assert_bytes(key("Lee Jae-Myung\xe2\x80\x99s"), "lee jae myung");
	ck_assert_bytes(key("\xe2\x80\x9c" "Erdo\xc4\x9f" "an\xe2\x80\x9d"), "erdogan");
	ck_assert_bytes(key("Guinea - Bissau"), "guinea bissau");
	ck_assert_bytes(key("O'Neill"), "oneill");
	ck_assert_bytes(key("'"), "");
	ck_assert_bytes(key(""), "");
}
END_TEST

START_TEST(cuts_keys_into_words)
{
	struct bytes w[3];

	ck_assert_uint_eq(namekey_words(bytes_of("lee jae myung"), w, 3), 3);
	ck_assert_bytes(w[2], "myung");
	ck_assert_uint_eq(namekey_words(bytes_of("a b c d"), w, 3), 3);
	ck_assert_uint_eq(namekey_words(bytes_of(""), w, 3), 0);
}
END_TEST

START_TEST(gives_korean_names_one_form)
{
	ck_assert_bytes(korean("Lee Jae Myung"), "Lee Jae-myung");
	ck_assert_bytes(korean("LEE JAE-MYUNG"), "Lee Jae-myung");
	ck_assert_bytes(korean("Jae-myung Lee"), "Lee Jae-myung");
	ck_assert_bytes(korean("Kim Jong Un"), "Kim Jong-un");
	ck_assert_bytes(korean("Park Geun-hye"), "Park Geun-hye");
}
END_TEST

START_TEST(leaves_names_that_are_not_korean)
{
	ck_assert_bytes(korean("Lee Harvey Oswald"), "");
	ck_assert_bytes(korean("Lee Kuan Yew"), "");
	ck_assert_bytes(korean("Cho Hyun"), "");
	ck_assert_bytes(korean("Donald John Trump"), "");
	ck_assert_bytes(korean("Kim  Jong Un"), "");
	ck_assert_bytes(korean("Lee J Myung"), "");
	ck_assert_bytes(korean(""), "");
}
END_TEST

START_TEST(tells_acronyms)
{
	ck_assert(acronym_is(bytes_of("LDP")));
	ck_assert(acronym_is(bytes_of("U.N.")));
	ck_assert(!acronym_is(bytes_of("G7")));
	ck_assert(!acronym_is(bytes_of("Kyodo")));
	ck_assert(!acronym_is(bytes_of("A")));
	ck_assert_bytes(acronym_defined(bytes_of(" (LDP) said")), "LDP");
	ck_assert_bytes(acronym_defined(bytes_of(" (Kyodo) --")), "");
	ck_assert_bytes(acronym_defined(bytes_of(", LDP")), "");
	ck_assert_bytes(acronym_defined(bytes_of(" (AB")), "");
	buf_clear(&b);
	acronym_letters(&b, bytes_of("constitutional democratic party of japan"), true);
	ck_assert_bytes(buf_view(&b), "cdp");
	buf_clear(&b);
	acronym_letters(&b, bytes_of("department of health and human services"), false);
	ck_assert_bytes(buf_view(&b), "dhhs");
}
END_TEST

UNIT_MAIN("namekey")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, folds_what_does_not_count);
	tcase_add_test(unit, cuts_keys_into_words);
	tcase_add_test(unit, gives_korean_names_one_form);
	tcase_add_test(unit, leaves_names_that_are_not_korean);
	tcase_add_test(unit, tells_acronyms);
}
