#include "../unit.h"
#include "claimlist.h"

static const struct row {
	const char *text, *list;
} rows[] = {
	{ "Sales lost 12 percent.", "percent 2:12< percent 12 +fell" },
	{ "Sales gained 12 percent.", "percent 2:12< percent 12 +rose" },
	{ "A loss of 12 percent.", "percent 3:12< percent 12 +fell" },
	{ "A gain of 12 percent.", "percent 3:12< percent 12 +rose" },
	{ "A share of 12 percent.", "percent 3:12< percent 12" },
	{ "A rise in a share of 12 percent.", "percent 6:12< percent 12" },
	{ "At least 40 boats.", "count 2:At least 40< boats 40 n +about +over" },
	{ "At most 40 boats.", "count 2:At most 40< boats 40 n +about +under" },
	{ "Most 40 boats.", "count 1:40< boats 40 n" },
	{ "Least 40 boats.", "count 1:Least 40< boats 40 n +about" },
	{ "About 40 boats.", "count 1:About 40< boats 40 n +about" },
	{ "More than 40 boats.", "count 2:More than 40< boats 40 n +about +over" },
	{ "Fewer than 40 boats.", "count 2:Fewer than 40< boats 40 n +about +under" },
	{ "Less than 40 boats.", "count 2:Less than 40< boats 40 n +about +under" },
	{ "Other than 40 boats.", "count 2:40< boats 40 n" },
	{ "More then 40 boats.", "count 2:40< boats 40 n" },
	{ "No more than 40 boats.", "count 3:more than 40< boats 40 n +about +under" },
	{ "No fewer than 40 boats.", "count 3:fewer than 40< boats 40 n +about +over" },
	{ "No less than 40 boats.", "count 3:less than 40< boats 40 n +about +over" },
	{ "It fined Aln Bank 48 million pounds.", "money 4:48 million< pounds 4.8e+07 n" },
	{ "It fined Aln Bank 48 euros.", "money 4:48< euros 48 n" },
	{ "It took from Aln Bank 48 percent.", "percent 5:48< percent 48" },
	{ "It sold Aln Jet 48 planes.", "" },
	{ "Not more than 40 boats.", "count 3:more than 40< boats 40 n +about +over" }
};

START_TEST(reads_which_way_a_figure_goes)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		ck_assert_str_eq(claimlist_of(rows[i].text), rows[i].list);
}
END_TEST

static bool
same(unsigned flags, unsigned other)
{
	struct claim a = { .low = 9, .high = 9, .kind = CLAIM_PERCENT, .flags = (uint16_t)flags }, b = a;

	b.flags = (uint16_t)other;
	ck_assert_int_eq(claim_same_value(&a, &b), claim_same_value(&b, &a));
	return claim_same_value(&a, &b);
}

START_TEST(what_rises_is_not_what_falls)
{
	ck_assert(!same(CLAIM_ROSE, CLAIM_FELL));
	ck_assert(!same(CLAIM_OVER, CLAIM_UNDER));
	ck_assert(!same(CLAIM_ROSE | CLAIM_OVER, CLAIM_ROSE | CLAIM_UNDER));
	ck_assert(same(CLAIM_ROSE, CLAIM_ROSE));
	ck_assert(same(CLAIM_FELL, CLAIM_FELL));
	ck_assert(same(CLAIM_ROSE, 0));
	ck_assert(same(CLAIM_FELL, 0));
	ck_assert(same(CLAIM_OVER, CLAIM_OVER));
	ck_assert(same(CLAIM_UNDER, 0));
	ck_assert(same(CLAIM_ROSE, CLAIM_UNDER));
}
END_TEST

UNIT_MAIN("claimdirection")
{
	tcase_add_test(unit, reads_which_way_a_figure_goes);
	tcase_add_test(unit, what_rises_is_not_what_falls);
}
