#include "../unit.h"
#include "model/vote.h"

START_TEST(the_surer_mentions_win)
{
	struct vote v = { 0 };

	vote_start(&v);
	vote_add(&v, bytes_of("Lindholm"), NER_PER, 60);
	vote_add(&v, bytes_of("lindholm"), NER_LOC, 50);
	vote_add(&v, bytes_of("LINDHOLM"), NER_LOC, 20);
	ck_assert_int_eq(vote_type(&v, bytes_of("Lindholm")), NER_LOC);
	vote_start(&v);
	vote_add(&v, bytes_of("Lindholm"), NER_PER, 60);
	ck_assert_int_eq(vote_type(&v, bytes_of("Lindholm")), NER_PER);
	vote_free(&v);
}
END_TEST

START_TEST(a_peninsula_is_a_place)
{
	struct vote v = { 0 };

	vote_start(&v);
	vote_add(&v, bytes_of("Korean Peninsula"), NER_ORG, 90);
	vote_add(&v, bytes_of("Korean Peninsula Bank"), NER_ORG, 90);
	ck_assert_int_eq(vote_type(&v, bytes_of("Korean Peninsula")), NER_LOC);
	ck_assert_int_eq(vote_type(&v, bytes_of("Korean Peninsula Bank")), NER_ORG);
	vote_free(&v);
}
END_TEST

UNIT_MAIN("vote")
{
	tcase_add_test(unit, the_surer_mentions_win);
	tcase_add_test(unit, a_peninsula_is_a_place);
}
