#include "../unit.h"
#include "names/namecase.h"

static void
check(const char *name, const char *want)
{
	struct buf got = { NULL, 0, 0 };

	namecase_write(&got, bytes_of(name), NULL);
	ck_assert_bytes(buf_view(&got), want);
	buf_free(&got);
}

START_TEST(writes_capitals_small)
{
	check("NEW DELHI", "New Delhi");
	check("RIO DE JANEIRO", "Rio de Janeiro");
	check("PORT-AU-PRINCE", "Port-au-Prince");
	check("ST. PETERSBURG", "St. Petersburg");
	check("MCCONNELL", "McConnell");
	check("O'CONNOR", "O'Connor");
	check("D.C.", "D.C.");
	check("", "");
}
END_TEST

START_TEST(knows_sentences_in_capitals)
{
	ck_assert(namecase_needed(bytes_of("TRUMP AND XI TO MEET IN SEOUL")));
	ck_assert(!namecase_needed(bytes_of("Trump and Xi to meet in SEOUL")));
	ck_assert(!namecase_needed(bytes_of("NATO")));
	ck_assert(!namecase_needed(bytes_of("")));
}
END_TEST

UNIT_MAIN("running")
{
	tcase_add_test(unit, writes_capitals_small);
	tcase_add_test(unit, knows_sentences_in_capitals);
}
