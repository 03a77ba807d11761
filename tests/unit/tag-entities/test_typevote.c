#include "../unit.h"
#include "names/typevote.h"

START_TEST(the_surer_mentions_win)
{
	struct typevote v = { 0 };

	typevote_start(&v);
	typevote_add(&v, bytes_of("Lindholm"), NER_PER, 60);
	typevote_add(&v, bytes_of("lindholm"), NER_LOC, 50);
	typevote_add(&v, bytes_of("LINDHOLM"), NER_LOC, 20);
	ck_assert_int_eq(typevote_type(&v, bytes_of("Lindholm")), NER_LOC);
	typevote_start(&v);
	typevote_add(&v, bytes_of("Lindholm"), NER_PER, 60);
	ck_assert_int_eq(typevote_type(&v, bytes_of("Lindholm")), NER_PER);
	typevote_free(&v);
}
END_TEST

START_TEST(a_peninsula_is_a_place)
{
	struct typevote v = { 0 };

	typevote_start(&v);
	typevote_add(&v, bytes_of("Korean Peninsula"), NER_ORG, 90);
	typevote_add(&v, bytes_of("Korean Peninsula Bank"), NER_ORG, 90);
	ck_assert_int_eq(typevote_type(&v, bytes_of("Korean Peninsula")), NER_LOC);
	ck_assert_int_eq(typevote_type(&v, bytes_of("Korean Peninsula Bank")), NER_ORG);
	typevote_free(&v);
}
END_TEST

UNIT_MAIN("typevote")
{
	tcase_add_test(unit, the_surer_mentions_win);
	tcase_add_test(unit, a_peninsula_is_a_place);
}
