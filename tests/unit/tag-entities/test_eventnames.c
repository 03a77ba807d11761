#include "../unit.h"
#include "names/names.h"

static struct names names;
static size_t number[8], n;

static void
setup(void)
{
	memset(&names, 0, sizeof names);
	n = 0;
	names_start(&names);
}

static void
teardown(void)
{
	names_free(&names);
}

static void
name(enum ner_type type, const char *text)
{
	number[n++] = names_add(&names, &(struct names_mention){ type, bytes_of(text), false, bytes_of("") });
}

/* What the names, in their order, are called in the end. */
static void
check(const char *const *want)
{
	size_t i;

	names_finish(&names);
	for (i = 0; i < n; i++)
		ck_assert_bytes(names_name(&names, number[i]), want[i]);
}

START_TEST(a_storm_has_its_name_without_the_head)
{
	name(NER_MISC, "Hurricane Tessaly");
	name(NER_MISC, "Tessaly");
	name(NER_PER, "Tessaly");
	check((const char *const[]){ "Hurricane Tessaly", "Hurricane Tessaly", "Tessaly" });
}
END_TEST

START_TEST(so_have_ships_and_tropical_storms)
{
	name(NER_MISC, "Tropical Storm Orvane");
	name(NER_MISC, "Orvane");
	name(NER_MISC, "HMS Prince of Tesk");
	name(NER_MISC, "Prince of Tesk");
	name(NER_MISC, "Super Typhoon Kelbo");
	name(NER_MISC, "Kelbo");
	check((const char *const[]){ "Tropical Storm Orvane", "Tropical Storm Orvane", "HMS Prince of Tesk",
	    "HMS Prince of Tesk", "Super Typhoon Kelbo", "Super Typhoon Kelbo" });
}
END_TEST

START_TEST(other_names_do_not)
{
	name(NER_MISC, "Treaty Tessaly");
	name(NER_MISC, "Tessaly");
	name(NER_MISC, "Tropical Tessaly");
	name(NER_MISC, "Storm");
	name(NER_MISC, "Super Storm");
	check((const char *const[]){ "Treaty Tessaly", "Tessaly", "Tropical Tessaly", "Storm", "Super Storm" });
}
END_TEST

START_TEST(two_storms_of_one_name_tell_nothing)
{
	name(NER_MISC, "Storm Tessaly");
	name(NER_MISC, "MV Tessaly");
	name(NER_MISC, "Tessaly");
	check((const char *const[]){ "Storm Tessaly", "MV Tessaly", "Tessaly" });
}
END_TEST

UNIT_MAIN("eventnames")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_storm_has_its_name_without_the_head);
	tcase_add_test(unit, so_have_ships_and_tropical_storms);
	tcase_add_test(unit, other_names_do_not);
	tcase_add_test(unit, two_storms_of_one_name_tell_nothing);
}
