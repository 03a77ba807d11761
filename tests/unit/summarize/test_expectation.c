#include <stdlib.h>

#include "../unit.h"
#include "expectation.h"
#include "telling.h"

/* Whether TEXT, told on Monday, 2 March 2026, is past for a story whose newest article is of WHEN. */
static bool
is_past(const char *text, const char *when)
{
	struct corpus c = { 0 };
	struct storyview t;
	bool past = false;
	size_t i;

	tell(&c, "a", "Post", "2026-03-02T08:00:00Z", "", text, "");
	tell(&c, "b", "Wire", when, "", "Aln is calm.", "");
	storyview_make(&t, &c, 0);
	expectation_find_past(&t);
	for (i = 0; i < t.sentences; i++) {
		past = past || (t.sentence[i].number == 0 && t.sentence[i].overtaken);
		ck_assert(t.sentence[i].number == 0 || !t.sentence[i].overtaken);
	}
	storyview_free(&t);
	corpus_free(&c);
	return past;
}

START_TEST(a_day_that_was_to_come_is_past_once_it_is_there)
{
	ck_assert(!is_past("The storm will reach Aln on Thursday.", "2026-03-04T23:00:00Z"));
	ck_assert(is_past("The storm will reach Aln on Thursday.", "2026-03-05T01:00:00Z"));
	ck_assert(is_past("The next attempt is on March 4.", "2026-03-04T09:00:00Z"));
	ck_assert(!is_past("The next attempt is on March 4.", "2026-03-03T09:00:00Z"));
	ck_assert(!is_past("The next attempt is on January 4.", "2026-03-09T09:00:00Z"));
}
END_TEST

START_TEST(what_has_happened_stays)
{
	ck_assert(!is_past("The storm reached Aln on Sunday.", "2026-03-09T09:00:00Z"));
	ck_assert(!is_past("The storm reached Aln on March 1.", "2026-03-09T09:00:00Z"));
	ck_assert(!is_past("Aln will ask for help, the mayor said on Monday.", "2026-03-09T09:00:00Z"));
}
END_TEST

START_TEST(within_half_a_day_nothing_is_past)
{
	ck_assert(!is_past("Kick-off will be on Monday.", "2026-03-02T19:00:00Z"));
	ck_assert(is_past("Kick-off will be on Monday.", "2026-03-02T20:00:00Z"));
}
END_TEST

/* What TEXT expects: "" for nothing, "awaits", or "when" where it says when that will be. */
static const char *
expects(const char *text)
{
	struct termreader terms = { 0 };
	struct claims claims = { NULL, 0, 0 };
	struct expectation e;

	termreader_read(&terms, bytes_of(text));
	claim_find(&claims, bytes_of(text), &terms);
	expectation_read(&e, &terms, claims.p, claims.n);
	free(claims.p);
	termreader_free(&terms);
	return e.says_when ? "when" : e.awaits ? "awaits" : "";
}

START_TEST(a_verb_says_what_is_to_come)
{
	ck_assert_str_eq(expects("Ada will visit Aln."), "awaits");
	ck_assert_str_eq(expects("Ada is to visit Aln."), "awaits");
	ck_assert_str_eq(expects("The two and they are to visit Aln."), "");
	ck_assert_str_eq(expects("A feast she is to visit."), "awaits");
	ck_assert_str_eq(expects("The aim is to visit Aln."), "");
	ck_assert_str_eq(expects("Ada goes to Aln."), "");
	ck_assert_str_eq(expects("To Aln is Ada."), "");
	ck_assert_str_eq(expects("Is to be."), "");
}
END_TEST

START_TEST(a_time_to_come_is_said)
{
	ck_assert_str_eq(expects("Ada will visit Aln next week."), "when");
	ck_assert_str_eq(expects("Ada will visit Aln this month."), "when");
	ck_assert_str_eq(expects("Ada will visit Aln later this month."), "when");
	ck_assert_str_eq(expects("In coming days Ada will visit Aln."), "when");
	ck_assert_str_eq(expects("Ada will visit Aln for a week."), "awaits");
	ck_assert_str_eq(expects("Ada will visit Aln in May."), "when");
	ck_assert_str_eq(expects("Ada will visit Aln in mid-May."), "when");
	ck_assert_str_eq(expects("Ada will visit Aln on Monday."), "when");
	ck_assert_str_eq(expects("Ada will visit Aln, she said on Monday."), "awaits");
	ck_assert_str_eq(expects("Ada visited Aln this month."), "");
	ck_assert_str_eq(expects("Weeks will pass."), "awaits");
}
END_TEST

UNIT_MAIN("expectation")
{
	tcase_add_test(unit, a_verb_says_what_is_to_come);
	tcase_add_test(unit, a_time_to_come_is_said);
	tcase_add_test(unit, a_day_that_was_to_come_is_past_once_it_is_there);
	tcase_add_test(unit, what_has_happened_stays);
	tcase_add_test(unit, within_half_a_day_nothing_is_past);
}
