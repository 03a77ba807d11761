#include "../unit.h"
#include "stemlist.h"

static void
lists(const char *line, unsigned long number, const char *want)
{
	struct buf got = { 0 };

	buf_str(&got, "before\n");
	stemlist_put(&got, bytes_of(line), number);
	ck_assert_bytes(buf_view(&got), want);
	buf_free(&got);
}

START_TEST(stems_with_their_place_and_case)
{
	lists("The harbours, 14 of them, were Flooded.\n", 7,
	    "before\nthe\t7\tfirst\tcapital\nharbour\t7\tinside\tsmall\n"
	    "of\t7\tinside\tsmall\nthem\t7\tinside\tsmall\nwere\t7\tinside\tsmall\nflood\t7\tinside\tcapital\n");
	lists("\"3 mills\n", 0, "before\nmill\t0\tfirst\tsmall\n");
	lists("- 14 .\n", 0, "before\n");
	lists("\n", 0, "before\n");
}
END_TEST

START_TEST(words_are_folded)
{
	lists("Caf\xC3\xA9s \xC3\x89tat\n", 3, "before\ncafe\t3\tfirst\tcapital\netat\t3\tinside\tsmall\n");
}
END_TEST

UNIT_MAIN("stemlist")
{
	tcase_add_test(unit, stems_with_their_place_and_case);
	tcase_add_test(unit, words_are_folded);
}
