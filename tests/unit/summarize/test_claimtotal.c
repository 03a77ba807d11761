#include "../unit.h"
#include "claimlist.h"

/* What a number counts that stands before it, as claimlist_of() lists it. */
static const struct {
	const char *text, *list;
} rows[] = {
	{ "The number of cases rose to 65.", "count 6:65< 65 n +total" },
	{ "The number of cases stands at 65.", "count 6:65< 65 n +total" },
	{ "The number of cases is 65.", "count 5:65< 65 n +total" },
	{ "The number of cases was 65.", "count 5:65< 65 n +total" },
	{ "The number of cases reached 65.", "count 5:65< 65 n +total" },
	{ "The number of cases by 65.", "" },
	{ "The number for cases is 65.", "" },
	{ "The sum of cases is 65.", "" },
	{ "The number of new rat cases is 65.", "count 7:65< 65 n +total" },
	{ "The number of new grey rat cases is 65.", "count 8:65< 65 n +total" },
	{ "The number of very new grey rat cases is 65.", "" },
	{ "The number of news is 65.", "count 5:65< 65 n +total" },
	{ "The number of mist is 65.", "" },
	{ "The number of a cases is 65.", "" },
	{ "The number of, cases is 65.", "" },
	{ "The number of people who sang is 65.", "count 7:65< 65 +total" },
	{ "The number of persons is 65.", "count 5:65< 65 +total" },
	{ "The number of victims is 65.", "count 5:65< 65 +total" },
	{ "The number of children is 65.", "count 5:65< 65 n +total" },
	{ "The number of dead people is 65.", "count 6:65< 65 dead" },
	{ "The number of cases; it is 65.", "" },
	{ "The number of cases: it is 65.", "" },
	{ "The number of cases, it is 65.", "count 6:65< 65 n +total" },
	{ "The number of cases is 65 boats.", "count 5:65< boats 65 n" },
	/* fifteen words before the number, and sixteen */
	{ "Number of cases by a b c d e f g h i is 65.", "count 14:65< 65 n +total" },
	{ "Number of cases by a b c d e f g h i j is 65.", "count 15:65< 65 n +total" },
	{ "Number of cases by a b c d e f g h i j k is 65.", "count 16:65< 65 n +total" },
	{ "Number of cases by a b c d e f g h i j k l is 65.", "" },
};

START_TEST(lists_what_is_counted_before)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_str_eq(claimlist_of(rows[i].text), rows[i].list);
}
END_TEST

UNIT_MAIN("claimtotal")
{
	tcase_add_test(unit, lists_what_is_counted_before);
}
