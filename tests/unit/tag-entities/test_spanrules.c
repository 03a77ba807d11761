#include "labelledtest.h"

START_TEST(parts_names_at_a_possessive)
{
	CHECK(false,
	    { "in Nairobi's Torvik Hall", "1-5 LOC", "1-2 LOC,3-5 LOC" },
	    { "in Nairobi’s Torvik", "1-4 LOC", "1-2 LOC,3-4 LOC" },
	    { "in Torvik's Velk Hall", "1-5 LOC", "1-5 LOC" }, { "in Nairobi's Torvik", "1-4 ORG", "1-4 ORG" },
	    { "in Nairobi's", "1-3 LOC", "1-3 LOC" }, { "in NATO's Torvik", "1-4 LOC", "1-4 LOC" });
	CHECK_IN("Bo Velk", "0-2 PER", { "in Velk's Torvik", "1-4 LOC", "1-2 PER,3-4 LOC" });
}
END_TEST

START_TEST(takes_what_somebody_has_off_a_name)
{
	CHECK(false,
	    { "in Nairobi's town hall", "1-5 LOC", "1-2 LOC" }, { "in Nairobi's town hall", "1-5 ORG", "1-2 LOC" },
	    { "of Torvik's lawsuit", "1-4 LOC", "1-2 LOC" }, { "of Torvik's lawsuit", "1-4 MISC", "1-4 MISC" });
	CHECK_IN("Bo Velk", "0-2 PER", { "of Velk's lawsuit", "1-4 LOC", "1-2 PER" },
	    { "of Bo Velk's lawsuit", "1-5 LOC", "1-3 PER" });
}
END_TEST

START_TEST(takes_kinds_out_of_places)
{
	CHECK(false,
	    { "in Western valleys of Torve now", "1-5 LOC", "1-2 LOC,4-5 LOC" },
	    { "in Old Torve deep valleys of Velk", "1-7 LOC", "1-3 LOC,6-7 LOC" },
	    { "in Bay of Torve now", "1-4 LOC", "1-4 LOC" }, { "in Western valleys of torve", "1-5 LOC", "1-5 LOC" },
	    { "in Western valleys of", "1-4 LOC", "1-4 LOC" },
	    { "in Western valleys near Torve", "1-5 LOC", "1-5 LOC" },
	    { "in Western valleys of Torve now", "1-5 ORG", "1-5 ORG" },
	    { "in Torve metro area now", "1-4 LOC", "1-2 LOC" }, { "in Torve area now", "1-3 LOC", "1-2 LOC" },
	    { "in Torve strip now", "1-3 LOC", "1-3 LOC" }, { "in Torve area now", "1-3 ORG", "1-3 ORG" });
}
END_TEST

START_TEST(takes_a_part_off_a_university)
{
	CHECK(false,
	    { "the University of Torve's Velk Center", "1-7 ORG", "1-4 ORG,5-7 ORG" },
	    { "the Academy of Torve's Velk Center", "1-7 ORG", "1-7 ORG" },
	    { "the University of Torve's center", "1-6 ORG", "1-4 ORG" });
}
END_TEST

START_TEST(takes_a_party_off_a_state)
{
	CHECK(false,
	    { "met Bo Velk, R-Wis., then", "1-3 PER,4-7 PER", "1-3 PER,6-7 LOC" },
	    { "met Bo Velk (D-Torve) then", "1-3 PER,4-7 ORG", "1-3 PER,6-7 LOC" },
	    { "met Bo Velk (I-Maine) then", "1-3 PER,4-7 ORG", "1-3 PER,6-7 LOC" },
	    { "met Bo Velk (D-Torve) Senate", "1-3 PER,4-9 ORG", "1-3 PER,6-7 LOC" },
	    { "met Bo Velk (X-Torve) then", "1-3 PER,4-7 ORG", "1-3 PER,4-7 ORG" },
	    { "met Bo Velk in D-Torve then", "1-3 PER,4-7 ORG", "1-3 PER,4-7 ORG" },
	    { "met Bo Velk (D-torve) then", "1-3 PER,4-7 ORG", "1-3 PER,4-7 ORG" },
	    { "met Bo Velk (D) then", "1-3 PER,4-5 ORG", "1-3 PER,4-5 ORG" },
	    { "met Bo Velk, D-W.Va., then", "1-3 PER,4-8 ORG", "1-3 PER,6-8 LOC" },
	    { "met Bo Velk, D-W.Va.", "1-3 PER,4-7 ORG", "1-3 PER,6-7 LOC" });
}
END_TEST

START_TEST(takes_an_office_off_a_person)
{
	CHECK(false,
	    { "met PM Velk then", "1-3 PER", "2-3 PER" }, { "met MEC Bo Velk then", "1-4 PER", "2-4 PER" },
	    { "met PM Velk then", "1-3 ORG", "1-3 ORG" }, { "met PM then", "1-2 PER", "1-2 PER" },
	    { "met CJ Velk then", "1-3 PER", "1-3 PER" }, { "met PM Velk then", "2-3 PER", "2-3 PER" });
}
END_TEST

UNIT_MAIN("spanrules")
{
	tcase_add_unchecked_fixture(unit, setup, NULL);
	tcase_add_test(unit, parts_names_at_a_possessive);
	tcase_add_test(unit, takes_what_somebody_has_off_a_name);
	tcase_add_test(unit, takes_kinds_out_of_places);
	tcase_add_test(unit, takes_a_part_off_a_university);
	tcase_add_test(unit, takes_a_party_off_a_state);
	tcase_add_test(unit, takes_an_office_off_a_person);
}
