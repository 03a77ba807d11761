#include "../unit.h"
#include "slug.h"

/* Whether the slug at the front of TEXT is WANT. */
static void
check_slug(const char *text, const char *want)
{
	struct bytes s = bytes_of(text);

	ck_assert_bytes(bytes_between(s.p, s.p + slug_length(s)), want);
}

START_TEST(a_slug_ends_with_its_hyphen)
{
	check_slug("Soccer-Lund hold Aln to a draw", "Soccer-");
	check_slug("SPECIAL REPORT-The ferry that never came", "SPECIAL REPORT-");
	check_slug("Rugby Union-Lund win", "Rugby Union-");
	check_slug("UPDATE 2-Harbour shut", "UPDATE 2-");
	check_slug("WRAPUP 10-Harbour shut", "WRAPUP 10-");
	check_slug("RPT 1-Harbour shut", "RPT 1-");
	check_slug("golf-Lund win", "");
	check_slug("GOLF-Lund win", "GOLF-");
	check_slug("ABCDEFGHIJKLMNOPQR 2-Harbour", "ABCDEFGHIJKLMNOPQR 2-");
}
END_TEST

START_TEST(a_slug_in_capitals_ends_with_a_colon_and_a_blank)
{
	check_slug("CORRECTED: Harbour shut", "CORRECTED: ");
	check_slug("UPDATE 2: Harbour shut", "UPDATE 2: ");
	check_slug("SPECIAL REPORT: The ferry", "SPECIAL REPORT: ");
	check_slug("UPDATED: x", "UPDATED: ");
	check_slug("UPDATED: ", "");
	check_slug("UPDATED:Harbour", "");
	check_slug("Corrected: Harbour shut", "");
	check_slug("LUND: Harbour shut", "");
	check_slug("A: x", "");
	check_slug(" UPDATE 1: x", "");
	check_slug("UPDATE: x", "UPDATE: ");
	check_slug("WRAPUP: x", "");
	check_slug("UPDATE 12: x", "UPDATE 12: ");
	check_slug("UPDATE 123: x", "");
	check_slug("AB 1: x", "");
	check_slug("ABC 1: x", "ABC 1: ");
	check_slug("ABCDEFGHIJKLMNOPQR 2: Harbour", "ABCDEFGHIJKLMNOPQR 2: ");
	check_slug("ABCDEFGHIJKLMNOPQRST 2: Harbour", "");
}
END_TEST

START_TEST(other_words_with_hyphens_are_none)
{
	check_slug("", "");
	check_slug("-", "");
	check_slug("RP 1-Harbour", "");
	check_slug("WRAPUP-Harbour", "");
	check_slug("UPDATE  1-Harbour", "");
	check_slug("UPDATE 1x-Harbour", "");
	check_slug("Golfs-Lund", "");
	check_slug("Gol-Lund", "");
	check_slug("ABCDEFGHIJKLMNOPQRS 2-Harbour", "");
	check_slug("Soccer", "");
	check_slug("Soccer-", "");
	check_slug("Soccer - Lund win", "");
	check_slug("Soccer--Lund win", "");
	check_slug("soccer-mad Lund", "");
	check_slug("Feature-length film wins", "");
	check_slug("Saint-Denis is shut", "");
	check_slug("Update 2-Harbour", "");
	check_slug("UPDATE 200-Harbour", "");
	check_slug("UPDATE -Harbour", "");
	check_slug("A1 2-Harbour", "");
	check_slug("Motor racing of old-timers", "");
}
END_TEST

UNIT_MAIN("slug")
{
	tcase_add_test(unit, a_slug_ends_with_its_hyphen);
	tcase_add_test(unit, a_slug_in_capitals_ends_with_a_colon_and_a_blank);
	tcase_add_test(unit, other_words_with_hyphens_are_none);
}
