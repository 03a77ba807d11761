#include <stdlib.h>

#include "../unit.h"
#include "claim.h"

static bool
disagree(const char *one, const char *other)
{
	struct claims a = { NULL, 0, 0 }, b = { NULL, 0, 0 };
	struct buf scratch = { NULL, 0, 0 };
	bool says;

	claim_find(&a, bytes_of(one), &scratch);
	claim_find(&b, bytes_of(other), &scratch);
	says = claim_disagree(a.p, a.n, b.p, b.n);
	ck_assert_int_eq(says, claim_disagree(b.p, b.n, a.p, a.n));
	free(a.p);
	free(b.p);
	buf_free(&scratch);
	return says;
}

START_TEST(figures_of_one_thing_can_disagree)
{
	ck_assert(disagree("A fire killed at least 12 people.", "Fifteen people died in the fire."));
	ck_assert(disagree("It killed 12 of the people.", "It killed 15 persons and 13 people."));
	ck_assert(disagree("Prices rose by 6.5%.", "Prices rose 6 percent."));
	ck_assert(disagree("Twenty-four people are missing.", "There are 27 people missing."));
}
END_TEST

START_TEST(what_is_equal_or_of_something_else_does_not)
{
	ck_assert(!disagree("A fire killed 12 people.", "Twelve people died in the fire."));
	ck_assert(!disagree("It cost 1,200 crowns.", "The 1200 crowns were paid."));
	ck_assert(!disagree("Twenty-one ships came.", "There were 21 ships."));
	ck_assert(!disagree("It killed 12 people.", "It burnt for 15 hours."));
	ck_assert(!disagree("It killed 12 people and hurt 30 people.", "It killed 12 people."));
	ck_assert(!disagree("The toll rose to 12, police said.", "The toll rose to 15, police said."));
	ck_assert(!disagree("One person died.", "Two persons died."));
	ck_assert(!disagree("Twenty-ten people, two-four people.", "It killed 12 people."));
	ck_assert(!disagree("", "12"));
}
END_TEST

START_TEST(a_table_is_not_read_to_its_end)
{
	struct claims f = { NULL, 0, 0 };
	struct buf scratch = { NULL, 0, 0 }, text = { NULL, 0, 0 };
	int i;

	for (i = 0; i < 1000; i++)
		buf_str(&text, "12 people ");
	claim_find(&f, buf_view(&text), &scratch);
	ck_assert_uint_eq(f.n, CLAIM_MOST);
	free(f.p);
	buf_free(&scratch);
	buf_free(&text);
}
END_TEST

UNIT_MAIN("claim")
{
	tcase_add_test(unit, figures_of_one_thing_can_disagree);
	tcase_add_test(unit, what_is_equal_or_of_something_else_does_not);
	tcase_add_test(unit, a_table_is_not_read_to_its_end);
}
