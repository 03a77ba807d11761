#include "../unit.h"
#include "factname.h"

static bool
is_abbreviation(const char *word)
{
	struct bytes s = bytes_of(word);

	return factname_is_abbreviation(s.p, s.p + s.n);
}

START_TEST(abbreviations_begin_with_a_capital)
{
	static const char *const known[] = {
		"Adm", "Apr", "Aug", "Brig", "Capt", "Col", "Dec", "Dr", "Feb", "Gen", "Gov", "Hon", "Jan", "Lt", "Maj",
		"Mar", "Mr", "Mrs", "Ms", "No", "Nov", "Oct", "Prof", "Rep", "Rev", "Sen", "Sep", "Sept", "Sgt", "Sr",
		"St",
		"MR", "PROF", "A", "z"
	};
	static const char *const others[] = { "mr", "prof", "Mrx", "Profs", "Mill", "M\xC3\xA9", "Xy", "Re" };
	size_t i;

	for (i = 0; i < sizeof known / sizeof *known; i++)
		ck_assert_msg(is_abbreviation(known[i]), "%s", known[i]);
	for (i = 0; i < sizeof others / sizeof *others; i++)
		ck_assert_msg(!is_abbreviation(others[i]), "%s", others[i]);
}
END_TEST

UNIT_MAIN("factname")
{
	tcase_add_test(unit, abbreviations_begin_with_a_capital);
}
