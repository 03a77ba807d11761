#include "../unit.h"
#include "cuttitle.h"

static bool
is_cut(const char *title, const char *text)
{
	return cuttitle_is(bytes_of(title), bytes_of(text));
}

START_TEST(a_title_that_breaks_off_is_cut)
{
	ck_assert(is_cut("The mill of Fen", "The mill of Fen closed."));
	ck_assert(is_cut("The mill of Fen", "The mill of Fen, once a school, closed."));
	ck_assert(is_cut("The mill of Fen...", "The mill of Fen closed."));
	ck_assert(is_cut("The mill of Fen ...", "The mill of Fen closed."));
	ck_assert(is_cut("The mill of F\xE2\x80\xA6", "The mill of Fen closed."));
	ck_assert(is_cut("T ", "The"));
}
END_TEST

START_TEST(a_title_of_its_own_is_not)
{
	ck_assert(!is_cut("The mill of Fen closes", "The mill of Fen closed."));
	ck_assert(!is_cut("The mill of Fen closed", "The mill of Fen closed. It was old."));
	ck_assert(!is_cut("The mill of F", "The mill of Fen closed."));
	ck_assert(!is_cut("The mill", "The mill"));
	ck_assert(!is_cut("The mill...", "The mill"));
	ck_assert(!is_cut("The mill", "The mil"));
	ck_assert(!is_cut("", " The mill"));
	ck_assert(!is_cut("...", "The mill"));
	ck_assert(!is_cut("", ""));
}
END_TEST

UNIT_MAIN("cuttitle")
{
	tcase_add_test(unit, a_title_that_breaks_off_is_cut);
	tcase_add_test(unit, a_title_of_its_own_is_not);
}
