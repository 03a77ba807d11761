#include "../unit.h"
#include "orgnoun.h"
#include "buf.h"

/* Whether a noun for bodies stands before what follows BEFORE. */
static bool
called(const char *before)
{
	struct buf text = { NULL, 0, 0 };
	bool found;

	buf_printf(&text, "%sVelk", before);
	found = orgnoun_before(buf_view(&text), text.n - 4);
	buf_free(&text);
	return found;
}

START_TEST(a_noun_stands_right_before_the_name)
{
	ck_assert(called("company "));
	ck_assert(called("the start-up "));
	ck_assert(called("of the club, "));
	ck_assert(called("utility, "));
	ck_assert(called("an agency "));
	ck_assert(!called("company"));
	ck_assert(!called("company,"));
	ck_assert(!called("company  "));
	ck_assert(!called("company,, "));
	ck_assert(!called("company in "));
	ck_assert(!called("companys "));
	ck_assert(!called("accompany "));
	ck_assert(!called("town "));
	ck_assert(!called(", "));
	ck_assert(!called(" "));
	ck_assert(!called(""));
}
END_TEST

START_TEST(a_place_beyond_the_text_has_none)
{
	ck_assert(!orgnoun_before(bytes_of("bank "), 6));
	ck_assert(orgnoun_before(bytes_of("bank "), 5));
}
END_TEST

UNIT_MAIN("orgnoun")
{
	tcase_add_test(unit, a_noun_stands_right_before_the_name);
	tcase_add_test(unit, a_place_beyond_the_text_has_none);
}
