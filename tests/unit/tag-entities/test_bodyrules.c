#include "labelledtest.h"

START_TEST(finds_courts_by_their_numbers)
{
	CHECK(false,
	    { "the 4th Circuit sat", "", "1-3 ORG" }, { "the 2nd U.S. Circuit Court of Appeals sat", "", "1-7 ORG" },
	    { "the 11th US Circuit sat", "", "1-4 ORG" }, { "of Velk 4th Circuit sat", "", "2-4 ORG" },
	    { "the 4th Court sat", "", "" },
	    { "the 4 Circuit sat", "", "" },
	    { "the 400th Circuit sat", "", "" }, { "the 4xx Circuit sat", "", "" },
	    { "the 3rd Circuit Court sat", "", "1-3 ORG" });
}
END_TEST

START_TEST(gives_an_acronym_the_type_of_its_name)
{
	CHECK(false,
	    { "Velk Helm Union (VHU) met", "0-3 PER", "0-3 ORG,4-5 ORG" },
	    { "Velk Helm Union (VHU) met", "0-3 LOC", "0-3 LOC,4-5 LOC" },
	    { "Velk Helm Union (VHU) met", "0-3 MISC", "0-3 MISC,4-5 MISC" },
	    { "Velk Helm Union (VHU) met", "0-3 MISC,4-5 ORG", "0-3 ORG,4-5 ORG" },
	    { "Velk against Waste (VAW) met", "0-3 ORG", "0-3 ORG,4-5 ORG" },
	    { "Velk of Waste Aid (VWA) met", "0-4 ORG", "0-4 ORG,5-6 ORG" },
	    { "Velk Helm Union (VH) met", "0-3 PER", "0-3 PER" },
	    { "Velk Helm Union (VHX) met", "0-3 PER", "0-3 PER" },
	    { "Velk Helm Union (Vhu) met", "0-3 PER", "0-3 PER" },
	    { "Velk Helm Union VHU met", "0-3 PER", "0-3 PER" },
	    { "Velk Helm Union (VHU, X) met", "0-3 PER", "0-3 PER" }, { "Velk (VEL) met", "0-1 PER", "0-1 PER" });
}
END_TEST

START_TEST(finds_bodies_of_people)
{
	CHECK(false,
	    { "said Nurses for Labour then", "", "1-4 ORG" }, { "Doctors Without Borders came", "", "0-3 ORG" },
	    { "Students against Velk Torvik met", "2-4 PER", "0-4 ORG" }, { "Nurses for labour met", "", "" },
	    { "nurses for Labour met", "", "" }, { "Planes for Spain met", "2-3 LOC", "2-3 LOC" },
	    { "Nurses of Spain met", "2-3 LOC", "2-3 LOC" }, { "Nurses for", "", "" });
}
END_TEST

START_TEST(finds_channels)
{
	CHECK(false,
	    { "said Velk TV then", "", "1-3 ORG" }, { "said Pink Velk TV then", "1-3 PER", "1-4 ORG" },
	    { "a Smart TV then", "", "" }, { "said velk TV then", "", "" }, { "TV then", "", "" },
	    { "This TV then", "", "" },
	    { "said Velk TV then", "1-2 MISC", "1-2 MISC" }, { "said Velk tv then", "", "" });
}
END_TEST

START_TEST(takes_bodies_for_no_person_or_place)
{
	CHECK(false,
	    { "the Ada Velk Observatory saw", "1-4 PER", "1-4 ORG" },
	    { "the Ada Velk Park saw", "1-4 PER", "1-4 PER" },
	    { "the Velk Museum saw", "1-3 LOC", "1-3 LOC" }, { "the Velk Tribune saw", "1-3 LOC", "1-3 ORG" },
	    { "the Tribune saw", "1-2 LOC", "1-2 LOC" }, { "the U.S. Velk Center saw", "1-4 LOC", "1-4 ORG" },
	    { "the US Velk Center saw", "1-4 LOC", "1-4 ORG" }, { "the Big Velk Center saw", "1-4 LOC", "1-4 LOC" },
	    { "the U.S. Center saw", "1-3 LOC", "1-3 LOC" });
}
END_TEST

START_TEST(completes_bodies)
{
	CHECK(false,
	    { "the Armed Forces of the Philippines came", "5-6 LOC", "1-6 ORG" },
	    { "the Armed Forces of Spain came", "4-5 LOC", "1-5 ORG" },
	    { "the Special Forces of Spain came", "4-5 LOC", "4-5 LOC" },
	    { "the Armed Forces in Spain came", "4-5 LOC", "1-3 ORG,4-5 LOC" },
	    { "Forces of Spain came", "2-3 LOC", "2-3 LOC" },
	    { "the Velk Court for the District of Torve sat", "1-3 ORG,7-8 LOC", "1-8 ORG" },
	    { "the Velk Court for the Northern District of Torve Hill sat", "1-3 ORG,8-10 LOC", "1-10 ORG" },
	    { "the Velk Court for the District of Torve sat", "1-3 ORG", "1-8 ORG" },
	    { "the Velk Court for the district of Torve sat", "1-3 ORG", "1-3 ORG" },
	    { "the Velk Court of the District of Torve sat", "1-3 ORG", "1-3 ORG" },
	    { "the Velk Club for the District of Torve sat", "1-3 ORG", "1-3 ORG" });
}
END_TEST

START_TEST(adds_the_second_task_of_an_office)
{
	CHECK(false,
	    { "the Bureau for Trade and Velk Affairs met", "1-4 ORG", "1-7 ORG" },
	    { "the Zel Bureau of Trade and Affairs met", "1-5 ORG", "1-7 ORG" },
	    { "the Bureau for Trade and Velk met", "1-4 ORG", "1-4 ORG" },
	    { "the Bureau for Trade and Spain met", "1-4 ORG,5-6 LOC", "1-4 ORG,5-6 LOC" },
	    { "the Bureau for Trade or Velk Affairs met", "1-4 ORG", "1-4 ORG" },
	    { "the Trade Bureau and Velk Affairs met", "1-3 ORG", "1-3 ORG" },
	    { "the Planes for Trade and Velk Affairs met", "1-4 MISC", "1-4 MISC" },
	    { "the Bureau for Trade and Velk Affairs met", "1-4 LOC", "1-4 LOC" });
}
END_TEST

START_TEST(takes_offices_off_bodies)
{
	CHECK(false,
	    { "the CFO of Velk Foods left", "1-5 ORG", "3-5 ORG" }, { "the CFO of Velk left", "1-4 ORG", "3-4 ORG" },
	    { "the Head of Velk left", "1-4 ORG", "1-4 ORG" }, { "the CEO Velk Foods left", "1-4 ORG", "1-4 ORG" },
	    { "the CEO of Velk left", "1-4 MISC", "1-4 MISC" });
}
END_TEST

START_TEST(finds_firms_by_their_last_word)
{
	CHECK(false,
	    { "then Velka Capital paid", "", "1-3 ORG" }, { "then Velka Zelma Torve Ventures paid", "", "1-5 ORG" },
	    { "then Velka Zelma Torve Helma Ventures paid", "", "" }, { "then Human Capital paid", "", "" },
	    { "Velka Capital paid", "", "" }, { "then Velka Capital House paid", "", "" },
	    { "then Capital paid", "", "" },
	    { "then velka Capital paid", "", "" });
	CHECK(true, { "then Velka Capital paid", "1-2 LOC", "1-2 LOC" });
}
END_TEST

START_TEST(keeps_to_the_limits_of_acronyms)
{
	CHECK(false,
	    { "Velk Helm (VH) met", "0-2 PER", "0-2 PER" },
	    { "Velk Helm (VHU) met", "0-2 ORG", "0-2 ORG" },
	    { "Velk Helm Union (VHU)", "0-3 ORG", "0-3 ORG,4-5 ORG" },
	    { "Velk Helm Union Torv Zelm Orva Kold Brant (VHUTZOKB) met", "0-8 ORG", "0-8 ORG,9-10 ORG" },
	    { "Velk Helm Union Torv Zelm Orva Kold Brant Dorn (VHUTZOKBD) met", "0-9 ORG", "0-9 ORG" },
	    { "Velk Helm Union, VHU) met", "0-3 ORG", "0-3 ORG" },
	    { "Velk Helm Union (VHU) met", "0-3 LOC,4-5 ORG", "0-3 LOC,4-5 LOC" },
	    { "Velk Helm Union (VHU) met", "0-3 MISC,4-5 LOC", "0-3 MISC,4-5 MISC" });
}
END_TEST

START_TEST(keeps_to_the_limits_of_bodies)
{
	CHECK(false,
	    { "the 4th Circuit Court of Velk sat", "", "1-3 ORG" },
	    { "the 4h Circuit sat", "", "" },
	    { "said Nurses for Labour", "", "1-4 ORG" },
	    { "then Nurses for Velka Zelma Torve Helma came", "", "1-7 ORG" },
	    { "then Nurses for Velka Zelma Torve Helma Orvine came", "", "1-7 ORG" },
	    { "the Bureau for Trade and Velk Zelma Torve Helma Affairs met", "1-4 ORG", "1-10 ORG" },
	    { "the Bureau for Trade and Velk Zelma Torve Helma Orvine Affairs met", "1-4 ORG", "1-4 ORG" },
	    { "the Zel Torve Bureau of Trade and Affairs met", "1-6 ORG", "1-8 ORG" },
	    { "the Zel Torve Helm Bureau of Trade and Affairs met", "1-7 ORG", "1-7 ORG" },
	    { "the Velk Court for the District in Torve sat", "1-3 ORG", "1-3 ORG" },
	    { "Velk TV then", "", "0-2 ORG" },
	    { "said Money TV then", "", "1-3 ORG" },
	    { "the Velk Observatory saw", "1-3 PER", "1-3 ORG" },
	    { "the Observatory saw", "1-2 PER", "1-2 PER" },
	    { "the CFO of left", "1-3 ORG", "1-3 ORG" },
	    { "Armed Forces of Spain came", "3-4 LOC", "0-4 ORG" },
	    { "Armed Forces of the Philippines came", "4-5 LOC", "0-5 ORG" });
}
END_TEST

START_TEST(knows_heads_of_bodies_in_other_languages)
{
	CHECK(false,
	    { "by Instituto Velk then", "1-3 PER", "1-3 ORG" },
	    { "by Fundaci\xC3\xB3n Velk then", "1-3 LOC", "1-3 ORG" },
	    { "by Instituto de Velk then", "1-2 ORG,3-4 PER", "1-4 ORG" },
	    { "by Instituto do Velk then", "1-2 ORG,3-4 PER", "1-4 ORG" },
	    { "by Instituto to Velk then", "1-2 ORG,3-4 PER", "1-2 ORG,3-4 PER" },
	    { "by Instituto de velk then", "1-2 ORG", "1-2 ORG" }, { "by Instituto then", "1-2 LOC", "1-2 LOC" },
	    { "by Instituto Velk then", "1-3 MISC", "1-3 MISC" }, { "by Velk Instituto then", "1-3 PER", "1-3 PER" });
}
END_TEST

START_TEST(knows_who_is_spelt_out)
{
	CHECK(false,
	    { "by Vodis (Velk Office of Deep Isle Science) then", "1-2 PER,3-9 ORG", "1-2 ORG,3-9 ORG" },
	    { "by Vti (Velk Torvik Institute) then", "1-2 PER,3-6 PER", "1-2 ORG,3-6 ORG" },
	    { "by Vta (Velk Torvik Act) then", "1-2 LOC,3-6 MISC", "1-2 MISC,3-6 MISC" },
	    { "by Vti (Velk Torvik Office) then", "1-2 PER,3-6 ORG", "1-2 PER,3-6 ORG" },
	    { "by Vti (Velk Torvik Isle) then", "1-2 PER,3-6 LOC", "1-2 PER,3-6 LOC" },
	    { "by Vti (Velk Torvik Institute then)", "1-2 PER,3-6 ORG", "1-2 PER,3-6 ORG" },
	    { "by Vt (Velk Torvik) then", "1-2 PER,3-5 ORG", "1-2 PER,3-5 ORG" },
	    { "by Vt (Velk of Torvik) then", "1-2 PER,3-6 ORG", "1-2 PER,3-6 ORG" },
	    { "by Vti (the Velk Torvik Institute) then", "1-2 PER,4-7 ORG", "1-2 PER,4-7 ORG" });
}
END_TEST

START_TEST(knows_firms_by_their_last_word)
{
	CHECK(false,
	    { "by Velk Robotics then", "1-3 PER", "1-3 ORG" }, { "by Velk Robotics then", "1-3 MISC", "1-3 ORG" },
	    { "by Velk Robotics then", "1-3 LOC", "1-3 LOC" }, { "by Velk Energy then", "1-3 MISC", "1-3 MISC" },
	    { "by Velk Gazette then", "1-3 MISC", "1-3 MISC" });
}
END_TEST

START_TEST(finds_stations)
{
	CHECK(false,
	    { "then told WVLK in", "", "2-3 ORG" }, { "then told KVLK in", "", "2-3 ORG" },
	    { "then told ZVLK in", "", "" }, { "then told WVL in", "", "" }, { "then told WVLKX in", "", "" },
	    { "then told WVlK in", "", "" }, { "then told WITH in", "", "" }, { "WVLK told them", "", "" },
	    { "then Told WVLK in", "", "" }, { "then told WVLK Velk", "", "" },
	    { "then told WVLK in", "2-3 PER", "2-3 PER" });
}
END_TEST

START_TEST(gives_a_laws_acronym_its_type)
{
	CHECK(false,
	    { "the Fair Torvik Act (FTA) then", "1-4 MISC,5-6 ORG", "1-4 MISC,5-6 MISC" },
	    { "the Fair Torvik Act (FTA) then", "1-4 ORG,5-6 ORG", "1-4 MISC,5-6 MISC" },
	    { "the Fair Torvik Agency (FTA) then", "1-4 ORG,5-6 PER", "1-4 ORG,5-6 ORG" });
}
END_TEST

UNIT_MAIN("bodyrules")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, finds_courts_by_their_numbers);
	tcase_add_test(unit, gives_an_acronym_the_type_of_its_name);
	tcase_add_test(unit, finds_bodies_of_people);
	tcase_add_test(unit, finds_channels);
	tcase_add_test(unit, takes_bodies_for_no_person_or_place);
	tcase_add_test(unit, completes_bodies);
	tcase_add_test(unit, adds_the_second_task_of_an_office);
	tcase_add_test(unit, takes_offices_off_bodies);
	tcase_add_test(unit, finds_firms_by_their_last_word);
	tcase_add_test(unit, keeps_to_the_limits_of_acronyms);
	tcase_add_test(unit, keeps_to_the_limits_of_bodies);
	tcase_add_test(unit, knows_heads_of_bodies_in_other_languages);
	tcase_add_test(unit, knows_who_is_spelt_out);
	tcase_add_test(unit, knows_firms_by_their_last_word);
	tcase_add_test(unit, finds_stations);
	tcase_add_test(unit, gives_a_laws_acronym_its_type);
}
