#include "labelledtest.h"

START_TEST(finds_a_name_before_a_hyphen_and_a_participle)
{
	CHECK(false,
	    { "the NATO-led force", "", "1-2 ORG" }, { "a Nairobi-based firm", "", "1-2 LOC" },
	    { "a World Bank-funded dam", "", "1-3 ORG" }, { "a Nairobi-like town", "", "" },
	    { "a Zelmerin-led firm", "", "" }, { "a nairobi-based firm", "", "" },
	    { "a Nairobi-based firm", "1-2 PER", "1-2 PER" },
	    { "a Nairobi led firm", "", "" });
	CHECK_IN("Bo Zelmerin came", "0-2 PER", { "a Zelmerin-led firm", "", "1-2 PER" });
}
END_TEST

START_TEST(takes_a_name_apart_at_a_participle)
{
	CHECK(false,
	    { "the Nairobi-based Velk Center", "1-6 ORG", "1-2 LOC,4-6 ORG" },
	    { "the Torvik-based Velk Center", "1-6 ORG", "1-2 LOC,4-6 ORG" },
	    { "the Bo Velk-led Center", "1-6 ORG", "1-3 PER,5-6 ORG" },
	    { "the Zelk-led Velk Center", "1-6 ORG", "1-2 ORG,4-6 ORG" },
	    { "the Zelk-Torvik Center", "1-5 ORG", "1-5 ORG" }, { "the Nairobi-based firm", "1-4 ORG", "1-2 LOC" },
	    { "the Bo Velk-led firm", "1-5 PER", "1-3 PER" }, { "the Gaza-set film", "1-4 MISC", "1-2 LOC" });
}
END_TEST

START_TEST(finds_a_surname_of_the_document_among_lowercase_words)
{
	CHECK_IN("Jaro Smart and Bo Velk and Smart Systems", "0-2 PER,3-5 PER",
	    { "as Smart ran up", "", "1-2 PER" }, { "Smart ran up", "", "" }, { "the Smart ran up", "", "" },
	    { "in Smart he ran", "", "" }, { "until Smart he ran", "", "" }, { "as Smart Park ran", "", "" },
	    { "as Smart-cards ran", "", "" }, { "As Smart ran up", "", "" }, { "as Torve ran up", "", "" },
	    { "as smart ran up", "", "" });
	CHECK_IN("Jaro Smart", "0-2 PER", { "as Smart ran up", "1-2 LOC", "1-2 PER" });
	CHECK_IN("Jaro May", "0-2 PER", { "won in May now", "", "" }, { "and May won now", "", "1-2 PER" });
	CHECK_IN("Jaro Smart", "0-2 ORG", { "as Smart ran up", "", "" });
}
END_TEST

START_TEST(finds_known_acronyms)
{
	CHECK(false,
	    { "most in NFL games now", "", "2-3 ORG" }, { "most in nfl games now", "", "" },
	    { "most in ZQX games", "", "" },
	    { "NFL games now", "", "" }, { "most in EU games now", "", "" }, { "most in Nato games", "", "" });
	CHECK(true, { "most in NFL games now", "", "" });
}
END_TEST

START_TEST(finds_names_that_end_in_a_figure)
{
	CHECK(false,
	    { "the FTSE 100 fell", "", "1-3 MISC" }, { "said Channel 4 now", "", "1-3 ORG" },
	    { "the Billboard Hot 100 now", "", "1-4 MISC" }, { "the FTSE 101 fell", "", "" },
	    { "the ftse 100 fell", "", "" },
	    { "of France 24 now", "1-2 LOC", "1-3 ORG" }, { "of France 24 percent now", "1-2 LOC", "1-2 LOC" },
	    { "of Zel 24 now", "", "" }, { "100 fell", "", "" });
}
END_TEST

START_TEST(adds_initials_to_a_person)
{
	CHECK(false,
	    { "Justice KV Torvik sat", "2-3 PER", "1-3 PER" }, { "then KVS Torvik sat", "2-3 PER", "1-3 PER" },
	    { "then J.J. Torvik sat", "2-3 PER", "1-3 PER" },
	    { "then U.N. Torvik sat", "2-3 PER", "2-3 PER" }, { "then J.Jo Torvik sat", "2-3 PER", "2-3 PER" },
	    { "then KVSX Torvik sat", "2-3 PER", "2-3 PER" }, { "then K Torvik sat", "2-3 PER", "2-3 PER" },
	    { "then PM Torvik sat", "2-3 PER", "2-3 PER" }, { "then Kv Torvik sat", "2-3 PER", "2-3 PER" },
	    { "then UN Torvik sat", "2-3 PER", "2-3 PER" }, { "Velk KV Torvik sat", "2-3 PER", "2-3 PER" },
	    { "then KV Torvik sat", "2-3 LOC", "2-3 LOC" }, { "KV Torvik sat", "1-2 PER", "0-2 PER" });
}
END_TEST

START_TEST(takes_a_place_for_its_team)
{
	CHECK(false,
	    { "then Denver (5-2) won", "1-2 LOC", "1-2 ORG" }, { "then Denver (5-2-1, 3) won", "1-2 LOC", "1-2 ORG" },
	    { "then Denver (52) won", "1-2 LOC", "1-2 LOC" }, { "then Denver (5-2-1-3) won", "1-2 LOC", "1-2 LOC" },
	    { "then Denver (5-2 won", "1-2 LOC", "1-2 LOC" }, { "then France (5-2) won", "1-2 LOC", "1-2 LOC" },
	    { "their win over Burnley then", "3-4 PER", "3-4 ORG" },
	    { "their draw with Burnley then", "3-4 LOC", "3-4 ORG" },
	    { "their talk with Burnley then", "3-4 PER", "3-4 PER" },
	    { "their win for Burnley then", "3-4 PER", "3-4 PER" },
	    { "their loss by Burnley then", "3-4 PER", "3-4 ORG" },
	    { "their loss to Burnley then", "3-4 PER", "3-4 ORG" },
	    { "their game at Burnley then", "3-4 PER", "3-4 ORG" },
	    { "their game against Burnley then", "3-4 PER", "3-4 ORG" },
	    { "their win over France then", "3-4 LOC", "3-4 LOC" }, { "over Burnley then", "1-2 PER", "1-2 PER" });
}
END_TEST

START_TEST(takes_a_place_for_a_team_that_the_document_names)
{
	CHECK_IN("Vikings and Eagles", "0-1 ORG,2-3 ORG",
	    { "beat Minnesota then", "1-2 LOC", "1-2 ORG" }, { "in Minnesota then", "1-2 LOC", "1-2 LOC" },
	    { "from Minnesota then", "1-2 LOC", "1-2 LOC" }, { "In Minnesota then", "1-2 LOC", "1-2 LOC" },
	    { "MINNESOTA then", "0-1 LOC", "0-1 LOC" }, { "the Minnesota-based firm", "1-2 LOC", "1-2 LOC" },
	    { "beat Minnesota House then", "1-2 LOC", "1-2 LOC" },
	    { "beat Minnesota, Velk then", "1-2 LOC", "1-2 LOC" },
	    { "beat Minnesota, then", "1-2 LOC", "1-2 ORG" }, { "beat Denver then", "1-2 LOC", "1-2 LOC" },
	    { "beat Minnesota then", "1-2 MISC", "1-2 MISC" });
	CHECK_IN("Vikings and Velks", "0-1 ORG", { "beat Minnesota then", "1-2 LOC", "1-2 LOC" });
}
END_TEST

START_TEST(adds_state_to_a_region)
{
	CHECK(false,
	    { "in Kwara State now", "1-2 LOC", "1-3 LOC" }, { "Kwara State Governor Velk", "0-1 LOC", "0-2 LOC" },
	    { "Kwara State University", "0-1 LOC", "0-1 LOC" }, { "in Velk State now", "1-2 LOC", "1-2 LOC" },
	    { "in Kwara State now", "1-2 ORG", "1-2 ORG" }, { "in Kwara state now", "1-2 LOC", "1-2 LOC" });
}
END_TEST

START_TEST(finds_doctrines_and_their_followers)
{
	CHECK(false,
	    { "the end of Velkism now", "", "3-4 MISC" }, { "for the Torvelists now", "2-3 LOC", "2-3 MISC" },
	    { "for the Torvelians now", "", "2-3 MISC" }, { "for the Torvelians now", "2-3 ORG", "2-3 ORG" },
	    { "Velkism now", "", "" }, { "end of Tourism now", "", "" }, { "end of Zelism Park", "", "" },
	    { "of New Velkism now", "", "" }, { "end of velkism now", "", "" }, { "end of Velkism", "", "2-3 MISC" },
	    { "end of Velism now", "", "" },
	    { "of Elism now", "", "" });
	CHECK(true, { "the end of Velkism now", "", "3-4 ORG" });	/* as any unknown word */
}
END_TEST

START_TEST(finds_teams_and_acronyms_that_the_document_has)
{
	CHECK_IN("Vikings and Eagles and ZQX Union and ZQX", "0-1 ORG,2-3 ORG,4-6 ORG,7-8 ORG",
	    { "The ZQX filed it", "", "1-2 ORG" }, { "The ZQW filed it", "", "" },
	    { "The Zqx filed it", "", "" },
	    { "but, Vikings led", "", "2-3 ORG" }, { "Vikings led", "", "" }, { "New Vikings led", "", "" },
	    { "of Vikings-like", "", "" });
	CHECK_IN("Vikings", "0-1 ORG", { "but, Vikings led", "", "2-3 ORG" });
	CHECK_IN("ZQX", "0-1 PER", { "The ZQX filed it", "", "" });
}
END_TEST

START_TEST(finds_what_a_team_is_called_without_its_place)
{
	CHECK_IN("the Indiana Fever left", "1-3 ORG",
	    { "as the Fever won", "", "2-3 ORG" }, { "as the Harm won", "", "" }, { "as the fever won", "", "" },
	    { "as Old Fever won", "", "" }, { "as the Fever Club won", "", "" }, { "then The Fever won", "", "" },
	    { "Fever won", "", "" });
	CHECK_IN("the Indiana Velk left", "1-3 ORG", { "as the Velk won", "", "" });
	CHECK(false, { "as the Fever won", "", "" });
}
END_TEST

START_TEST(takes_a_team_of_several_words_for_no_place)
{
	CHECK_IN("Arsenal and Chelsea", "0-1 ORG,2-3 ORG",
	    { "facing West Ham then", "1-3 LOC", "1-3 ORG" }, { "in West Ham then", "1-3 LOC", "1-3 LOC" },
	    { "facing Torve Ham then", "1-3 LOC", "1-3 LOC" }, { "facing New York City then", "1-4 LOC", "1-4 LOC" });
	CHECK_IN("Arsenal and Torvik", "0-1 ORG,2-3 ORG", { "facing West Ham then", "1-3 LOC", "1-3 LOC" });
}
END_TEST

START_TEST(keeps_a_place_apart_from_its_team)
{
	CHECK_IN("Bo Velk", "0-2 PER",
	    { "police in Liverpool said", "2-3 ORG", "2-3 LOC" },
	    { "police near Liverpool said", "2-3 ORG", "2-3 LOC" },
	    { "In Liverpool they said", "1-2 ORG", "1-2 LOC" }, { "police for Liverpool said", "2-3 ORG", "2-3 ORG" },
	    { "his stake in Liverpool fell", "3-4 ORG", "3-4 ORG" },
	    { "in Liverpool's goal", "1-2 ORG", "1-2 ORG" }, { "in Liverpool-style play", "1-2 ORG", "1-2 ORG" },
	    { "in Zelverpool now", "1-2 ORG", "1-2 ORG" }, { "in LIVERPOOL now", "1-2 ORG", "1-2 ORG" },
	    { "in Liverpool now", "1-2 PER", "1-2 PER" }, { "in Congress now", "1-2 ORG", "1-2 ORG" });
	CHECK(false, { "police in Liverpool said", "2-3 ORG", "2-3 ORG" });
}
END_TEST

START_TEST(takes_an_unknown_place_before_based)
{
	CHECK(false,
	    { "a Torvelik-based firm", "", "1-2 LOC" }, { "a TOR-based firm", "", "" },
	    { "a Torvelik-run firm", "", "" },
	    { "a Money-based firm", "", "" }, { "an English-language film", "", "1-2 MISC" });
}
END_TEST

START_TEST(keeps_to_the_limits_of_records_and_doctrines)
{
	CHECK(false,
	    { "then Denver (5-2)", "1-2 LOC", "1-2 ORG" },
	    { "then Denver (5-)", "1-2 LOC", "1-2 LOC" },
	    { "then Denver (5-2; 3) won", "1-2 LOC", "1-2 LOC" },
	    { "win over Burnley then", "2-3 PER", "2-3 ORG" },
	    { "for the Torvists now", "", "2-3 MISC" },
	    { "for the Torists now", "", "" },
	    { "for the Torvians now", "", "2-3 MISC" },
	    { "for the Orvians now", "", "" },
	    { "for the Torve Velkism now", "2-4 LOC", "2-4 LOC" });
}
END_TEST

UNIT_MAIN("contextrules")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, finds_a_name_before_a_hyphen_and_a_participle);
	tcase_add_test(unit, takes_a_name_apart_at_a_participle);
	tcase_add_test(unit, finds_a_surname_of_the_document_among_lowercase_words);
	tcase_add_test(unit, finds_known_acronyms);
	tcase_add_test(unit, finds_names_that_end_in_a_figure);
	tcase_add_test(unit, adds_initials_to_a_person);
	tcase_add_test(unit, takes_a_place_for_its_team);
	tcase_add_test(unit, takes_a_place_for_a_team_that_the_document_names);
	tcase_add_test(unit, adds_state_to_a_region);
	tcase_add_test(unit, finds_doctrines_and_their_followers);
	tcase_add_test(unit, finds_teams_and_acronyms_that_the_document_has);
	tcase_add_test(unit, finds_what_a_team_is_called_without_its_place);
	tcase_add_test(unit, takes_a_team_of_several_words_for_no_place);
	tcase_add_test(unit, keeps_a_place_apart_from_its_team);
	tcase_add_test(unit, takes_an_unknown_place_before_based);
	tcase_add_test(unit, keeps_to_the_limits_of_records_and_doctrines);
}
