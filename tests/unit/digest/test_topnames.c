#include "../unit.h"
#include "briefs.h"
#include "captions.h"

/* A story of the Post Wire with this text and these entities is labelled WANT. */
static void
check_text(const char *text, const char *entities, const char *want)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;
	struct buf line = { 0 };

	row.story = bytes_of("a");
	row.text = bytes_of(text);
	row.source = bytes_of("Post Wire");
	row.entities = bytes_of(entities);
	brief_add(&b, &row);
	arrange(&b, 5, 0);
	captions_names(&line, &b, &b.story[0]);
	ck_assert_bytes(buf_view(&line), want);
	buf_free(&line);
	brief_free(&b);
}

static void
check_names(const char *entities, const char *want)
{
	check_text("x", entities, want);
}

START_TEST(names_who_and_where)
{
	check_names("0-1/PER/Ada Berg; 2-3/ORG/Board; 4-5/LOC/Aln; 6-7/ORG/Board; 8-9/DATE/2026-03-02; 9-10/PER/\x07",
	    "Who: Board, Ada Berg. Where: Aln.");
	check_names("", "");
	check_names("0-1/ORG/Board", "Who: Board.");
	check_names("0-1/ORG/Board; 2-3/ORG/Guild", "Who: Board, Guild.");
	check_names("0-1/ORG/Board; 2-3/ORG/Guild; 4-5/ORG/Guild", "Who: Guild, Board.");
}
END_TEST

START_TEST(spellings_of_a_name_are_one)
{
	check_names("0-1/LOC/LIMA; 2-3/PER/Bo Alv\xC3\xA1rez-Paz; 4-5/LOC/Lima; 6-7/PER/Ada Berg; "
	    "8-9/PER/Bo Alvarez Paz; 10-11/LOC/CALLAO, D.C.; 12-13/LOC/D.C.",
	    "Who: Bo Alv\xC3\xA1rez-Paz, Ada Berg. Where: Lima, D.C.");
}
END_TEST

START_TEST(the_united_states_are_spelled_in_three_ways)
{
	check_names("0-1/ORG/United States Mint; 2-3/ORG/US Mint; 4-5/ORG/U.S. Mint", "Who: United States Mint.");
	check_names("0-1/ORG/Usher Mint; 2-3/LOC/U.S.", "Who: Usher Mint. Where: U.S.");
}
END_TEST

START_TEST(datelines_lose_their_capitals)
{
	check_names("0-1/LOC/NAIROBI; 2-3/LOC/U.S.; 4-5/LOC/OSLO", "Where: Nairobi, U.S., OSLO.");
}
END_TEST

START_TEST(who_tells_is_not_who_it_is_about)
{
	check_names("0-1/ORG/POST; 2-3/ORG/Postal Board; 4-5/ORG/Post Wire; 6-7/LOC/Post",
	    "Who: Postal Board. Where: Post.");
}
END_TEST

START_TEST(a_name_is_what_most_mentions_are)
{
	check_names("0-1/PER/Aln Bay; 2-3/LOC/Aln Bay; 4-5/LOC/Aln Bay", "Where: Aln Bay.");
	check_names("0-1/PER/Mo Dow; 2-3/ORG/Mo Dow; 4-5/ORG/Mo Dow", "Who: Mo Dow.");
}
END_TEST

START_TEST(what_is_called_a_company_is_none_of_the_places)
{
	check_text("the company, Aln Bay, and Aln Bay, Aln Bay", "13-20/LOC/Aln Bay; 26-33/LOC/Aln Bay; "
	    "35-42/LOC/Aln Bay", "Who: Aln Bay.");
	check_text("the bank Aln", "9-12/PER/Aln", "Who: Aln.");
	check_text("company, in Aln", "12-15/LOC/Aln", "Where: Aln.");
}
END_TEST

START_TEST(ships_and_cups_follow_the)
{
	check_text("\xC3\x9C" "ber the Aln Bay and Skell", "9-16/LOC/Aln Bay; 21-26/LOC/Skell", "Where: Skell.");
	check_text("The Aln Bay, Aln Bay", "4-11/LOC/Aln Bay; 13-20/LOC/Aln Bay", "Where: Aln Bay.");
}
END_TEST

START_TEST(people_have_full_names)
{
	check_names("0-1/PER/Dash; 2-3/PER/Ada Berg", "Who: Ada Berg.");
	check_names("0-1/PER/Pel\xC3\xA9; 2-3/PER/Pel\xC3\xA9", "Who: Pel\xC3\xA9.");
}
END_TEST

START_TEST(a_text_is_no_name)
{
	static char entities[400] = "0-1/PER/Ada Berg; 2-3/PER/";

	memset(entities + strlen(entities), 'x', 300);
	check_names(entities, "Who: Ada Berg.");
}
END_TEST

START_TEST(four_are_named)
{
	check_names("0-1/LOC/A; 0-1/LOC/B; 0-1/LOC/C; 0-1/LOC/D; 0-1/LOC/E", "Where: A, B, C, D.");
}
END_TEST

UNIT_MAIN("topnames")
{
	tcase_add_test(unit, names_who_and_where);
	tcase_add_test(unit, spellings_of_a_name_are_one);
	tcase_add_test(unit, the_united_states_are_spelled_in_three_ways);
	tcase_add_test(unit, datelines_lose_their_capitals);
	tcase_add_test(unit, who_tells_is_not_who_it_is_about);
	tcase_add_test(unit, a_name_is_what_most_mentions_are);
	tcase_add_test(unit, what_is_called_a_company_is_none_of_the_places);
	tcase_add_test(unit, ships_and_cups_follow_the);
	tcase_add_test(unit, people_have_full_names);
	tcase_add_test(unit, a_text_is_no_name);
	tcase_add_test(unit, four_are_named);
}
