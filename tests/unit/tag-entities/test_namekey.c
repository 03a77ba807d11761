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
	ck_assert_bytes(key("\t the\nVelk\r "), "velk");
	ck_assert_bytes(key("The"), "the");
	ck_assert_bytes(key("THE Velk"), "velk");
	ck_assert_bytes(key("VELK'S"), "velk");
	ck_assert_bytes(key("`Velk` \xe2\x80\x98"), "velk");
	ck_assert_bytes(key("'s"), "s");
	ck_assert_bytes(key("as"), "as");
	ck_assert_bytes(key("Velk-"), "velk");
	ck_assert_bytes(key("-Velk, Inc."), "velk inc");
	ck_assert_bytes(key(""), "");
}
END_TEST

START_TEST(joins_initials)
{
	ck_assert_bytes(key("J. K. Rowan"), "jk rowan");
	ck_assert_bytes(key("J.K. Rowan"), "jk rowan");
	ck_assert_bytes(key("J. R. R. Rowan"), "jrr rowan");
	ck_assert_bytes(key("Rowan J. K."), "rowan j k");
	ck_assert_bytes(key("Rowan J. K. Velk"), "rowan jk velk");
	ck_assert_bytes(key("J. Rowan"), "j rowan");
	ck_assert_bytes(key("Jo K. Rowan"), "jo k rowan");
	ck_assert_bytes(key("J \xd0\x96 Rowan"), "j \xd0\xb6 rowan");
}
END_TEST

START_TEST(makes_spellings_alike)
{
	static const char *const pair[][2] = {
		{ "muhammad", "mohamed" }, { "mohammed", "mohamed" }, { "mohamad", "mohamed" },
		{ "mohammad", "mohamed" },
		{ "muhamed", "mohamed" }, { "mohawked", "mohawked" }, { "muhammads", "muhamads" },
		{ "mihammad", "mihamad" },
		{ "mohammet", "mohamet" }, { "mohamned", "mohamned" }, { "nohammad", "nohamad" }, { "anna", "anna" },
		{ "hannah", "hanah" }, { "yusseff", "iusef" }, { "tyiyn", "tin" }, { "", "" }
	};
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		buf_clear(&b);
		namekey_alike(&b, bytes_of(pair[i][0]));
		ck_assert_bytes(buf_view(&b), pair[i][1]);
	}
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
	ck_assert_bytes(korean("Jong-un Velk"), "");
	ck_assert_bytes(korean("Jong Un Kim"), "");
	ck_assert_bytes(korean("J-un Kim"), "");
	ck_assert_bytes(korean("Jongxyz-un Kim"), "");
	ck_assert_bytes(korean("Kim Jongxyz Un"), "");
	ck_assert_bytes(korean("Kim Jong Unnnnnn"), "");
	ck_assert_bytes(korean("Kim Jong Un Ri"), "");
	ck_assert_bytes(korean("Kim Jong"), "");
	ck_assert_bytes(korean("Kim\tJong Un"), "");
	ck_assert_bytes(korean("Kim Jonghwanghwanghwanghwanghwanghwanghwanghwanghwanghwang Un"), "");
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
	ck_assert(acronym_is(bytes_of("A1B")));
	ck_assert(acronym_is(bytes_of("A-B")));
	ck_assert(acronym_is(bytes_of("A&B")));
	ck_assert(!acronym_is(bytes_of("A/B")));
	ck_assert(!acronym_is(bytes_of("A:B")));
	ck_assert(acronym_is(bytes_of("ABCDEFGH")));
	ck_assert(!acronym_is(bytes_of("ABCDEFGHI")));
	ck_assert_bytes(acronym_defined(bytes_of(" (LDP) said")), "LDP");
	ck_assert_bytes(acronym_defined(bytes_of(" (Kyodo) --")), "");
	ck_assert_bytes(acronym_defined(bytes_of(", LDP")), "");
	ck_assert_bytes(acronym_defined(bytes_of(" (AB")), "");
	ck_assert_bytes(acronym_defined(bytes_of(" (ABCDE")), "");
	ck_assert_bytes(acronym_defined(bytes_of(" ABC)")), "");
	ck_assert_bytes(acronym_defined(bytes_of("((ABC)")), "");
	ck_assert_bytes(acronym_defined(bytes_of(" (A.B.C.D.E.F)")), "A.B.C.D.E.F");
	ck_assert_bytes(acronym_defined(bytes_of(" (A.B.C.D.E.F.)")), "");
	buf_clear(&b);
	acronym_letters(&b, bytes_of("constitutional democratic party of japan"), true);
	ck_assert_bytes(buf_view(&b), "cdp");
	buf_clear(&b);
	acronym_letters(&b, bytes_of("department of health and human services"), false);
	ck_assert_bytes(buf_view(&b), "dhhs");
	buf_clear(&b);
	acronym_letters(&b, bytes_of("centre for the study of work in towns on & in  hills"), false);
	ck_assert_bytes(buf_view(&b), "cswth");
	buf_clear(&b);
	acronym_letters(&b, bytes_of(""), true);
	ck_assert_bytes(buf_view(&b), "");
}
END_TEST

UNIT_MAIN("namekey")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, folds_what_does_not_count);
	tcase_add_test(unit, joins_initials);
	tcase_add_test(unit, makes_spellings_alike);
	tcase_add_test(unit, cuts_keys_into_words);
	tcase_add_test(unit, gives_korean_names_one_form);
	tcase_add_test(unit, leaves_names_that_are_not_korean);
	tcase_add_test(unit, tells_acronyms);
}
