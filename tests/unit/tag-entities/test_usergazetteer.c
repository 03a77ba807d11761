#include "../unit.h"
#include "model/usergazetteer.h"

static struct usergazetteer names;

static void
teardown(void)
{
	hash_free(&names.names);
}

/* What is wrong with LIST, with its line; "" where nothing is. */
static const char *
fault_of(const char *list, size_t n)
{
	static char said[128];
	const char *fault;
	size_t line;

	if (usergazetteer_add(&names, (struct bytes){ (const unsigned char *)list, n }, &line, &fault))
		return "";
	snprintf(said, sizeof said, "%zu: %s", line, fault);
	return said;
}

#define ck_assert_fault(list, want) ck_assert_str_eq(fault_of(list, sizeof list - 1), want)

START_TEST(reads_types_and_names)
{
	ck_assert_fault("", "");
	ck_assert_fault("\n\n# names\n\r\n", "");
	ck_assert_fault("PER\tAda Velk\nORG\tVelk & Lunn\r\nLOC\tVelk-on-Osk\nMISC\tVelk Cup", "");
	ck_assert_fault("PER\ta b c d e f g h", "");
	ck_assert_fault("PER\ta-b-c-d-e-f-g-h", "");
}
END_TEST

START_TEST(names_the_line_that_it_cannot_read)
{
	ck_assert_fault("PER Ada Velk", "1: does not begin with PER, ORG, LOC or MISC and a tab");
	ck_assert_fault("PER\tAda\nper\tBo", "2: does not begin with PER, ORG, LOC or MISC and a tab");
	ck_assert_fault("DATE\tMonday", "1: does not begin with PER, ORG, LOC or MISC and a tab");
	ck_assert_fault("\n\nPER\tA\xFFz", "3: not UTF-8");
	ck_assert_fault("PER\t", "1: a name of no word, or of more than 8");
	ck_assert_fault("PER\t-", "1: a name of no word, or of more than 8");
	ck_assert_fault("PER\ta b c d e f g h i", "1: a name of no word, or of more than 8");
}
END_TEST

UNIT_MAIN("usergazetteer")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, reads_types_and_names);
	tcase_add_test(unit, names_the_line_that_it_cannot_read);
}
