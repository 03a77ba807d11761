#include "../unit.h"
#include "outcome.h"
#include "telling.h"

/* Whether the first of two sentences, told at these hours, is overtaken by the second. */
static bool
overtaken(const char *old, const char *old_names, const char *new, const char *new_names)
{
	struct outcome_words words = { 0 };
	struct corpus c = { 0 };
	struct articlenames names;
	struct storyview t;
	bool found = false;
	size_t i;

	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", old, old_names);
	tell(&c, "b", "Wire", "2026-03-01T12:00:00Z", "", new, new_names);
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	outcome_read_words(&words, &c.terms);
	outcome_find(&words, &t, &names);
	for (i = 0; i < t.sentences; i++) {
		found = found || (t.sentence[i].number == 0 && t.sentence[i].overtaken);
		ck_assert(t.sentence[i].number == 0 || !t.sentence[i].overtaken);
	}
	outcome_free_words(&words);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	return found;
}

START_TEST(an_outcome_overtakes_a_state)
{
	ck_assert(overtaken("Ada Berg is missing.", "0-8/PER/Ada Berg", "Ada Berg was found alive.",
	    "0-8/PER/Ada Berg"));
	ck_assert(overtaken("Bo Dahl denies fraud.", "0-7/PER/Bo Dahl", "A court acquitted Dahl.", "18-22/PER/Dahl"));
	ck_assert(overtaken("Hope of finding Ada Berg alive is fading.", "16-24/PER/Ada Berg",
	    "Ada Berg was found alive.", "0-8/PER/Ada Berg"));
	ck_assert(overtaken("Boats are searching for the Astra Bell.", "29-39/ORG/Astra Bell",
	    "The hunt for the Astra Bell was called off.", "17-27/ORG/Astra Bell"));
	ck_assert(overtaken("Orvo agreed to buy Lumen.", "0-4/ORG/Orvo; 19-24/ORG/Lumen", "Orvo walks away from Lumen.",
	    "0-4/ORG/Orvo; 21-26/ORG/Lumen"));
	ck_assert(overtaken("A truce in Aln will last a month.", "11-14/LOC/Aln", "The truce in Aln collapsed.",
	    "13-16/LOC/Aln"));
	ck_assert(overtaken("Bo Dahl leads the race.", "0-7/PER/Bo Dahl", "Ada Berg has won, and Bo Dahl lost.",
	    "0-8/PER/Ada Berg; 22-29/PER/Bo Dahl"));
}
END_TEST

START_TEST(of_others_or_while_it_lasts_it_does_not)
{
	ck_assert(!overtaken("Ada Berg is missing.", "0-8/PER/Ada Berg", "Bo Dahl was found alive.",
	    "0-7/PER/Bo Dahl"));
	ck_assert(!overtaken("Ada Berg is missing.", "0-8/PER/Ada Berg", "Ada Berg, if alive, is still missing.",
	    "0-8/PER/Ada Berg"));
	ck_assert(!overtaken("Boats are searching for the Astra Bell.", "29-39/ORG/Astra Bell",
	    "The Astra Bell called at Aln and set off.", "4-14/ORG/Astra Bell"));
	ck_assert(!overtaken("Ada Berg was found alive.", "0-8/PER/Ada Berg", "Ada Berg was missing.",
	    "0-8/PER/Ada Berg"));
}
END_TEST

START_TEST(a_strike_that_is_off_ends_what_was_expected)
{
	ck_assert(overtaken("Orvo will open more gates.", "0-4/ORG/Orvo", "The Orvo strike was called off.",
	    "4-8/ORG/Orvo"));
	ck_assert(overtaken("Drivers demand more of Orvo.", "23-27/ORG/Orvo", "A strike at Orvo is averted.",
	    "12-16/ORG/Orvo"));
	ck_assert(!overtaken("Orvo opened more gates.", "0-4/ORG/Orvo", "The Orvo strike was called off.",
	    "4-8/ORG/Orvo"));
	ck_assert(!overtaken("Orvo will open more gates.", "0-4/ORG/Orvo", "The strike was called off in Aln.",
	    "29-32/LOC/Aln"));
	ck_assert(!overtaken("Orvo will open more gates.", "0-4/ORG/Orvo", "Orvo was found alive.", "0-4/ORG/Orvo"));
	ck_assert(overtaken("Ada Berg will play at Aln.", "0-8/PER/Ada Berg; 22-25/LOC/Aln",
	    "The Aln match with Ada Berg was cancelled.", "4-7/LOC/Aln; 19-27/PER/Ada Berg"));
}
END_TEST

START_TEST(what_is_denied_is_no_outcome)
{
	ck_assert(overtaken("Ada Berg denies theft.", "0-8/PER/Ada Berg", "Ada Berg was guilty.",
	    "0-8/PER/Ada Berg"));
	ck_assert(overtaken("Ada Berg denies theft.", "0-8/PER/Ada Berg", "Ada Berg was found not guilty.",
	    "0-8/PER/Ada Berg"));
	ck_assert(!overtaken("Ada Berg denies theft.", "0-8/PER/Ada Berg", "Ada Berg pleaded not guilty.",
	    "0-8/PER/Ada Berg"));
	ck_assert(!overtaken("Ada Berg is held hostage.", "0-8/PER/Ada Berg", "Ada Berg was never freed.",
	    "0-8/PER/Ada Berg"));
	ck_assert(overtaken("Ada Berg was guilty.", "0-8/PER/Ada Berg", "Ada Berg was pardoned.", "0-8/PER/Ada Berg"));
	ck_assert(overtaken("Ada Berg was not jailed.", "0-8/PER/Ada Berg", "Ada Berg was pardoned.",
	    "0-8/PER/Ada Berg"));
}
END_TEST

/* Whether an article told so many hours before "The Orvo match in Aln was cancelled." lacks that outcome. */
static bool
lacks(const char *when, const char *text)
{
	struct outcome_words words = { 0 };
	struct corpus c = { 0 };
	struct storyview t;
	bool lacking;

	tell(&c, "a", "Post", when, "", text, "");
	tell(&c, "b", "Wire", "2026-03-02T08:00:00Z", "", "The Orvo match in Aln was cancelled.", "");
	storyview_make(&t, &c, 0);
	outcome_read_words(&words, &c.terms);
	lacking = outcome_is_lacking(&words, &t.sentence[t.sentence[0].number == 1 ? 0 : 1],
	    &t.sentence[t.sentence[0].number == 1 ? 1 : 0], 1);
	outcome_free_words(&words);
	storyview_free(&t);
	corpus_free(&c);
	return lacking;
}

START_TEST(who_told_long_before_of_what_is_off_lacks_that)
{
	ck_assert(lacks("2026-03-02T01:59:59Z", "Orvo trains in Aln for its match."));
	ck_assert(!lacks("2026-03-02T02:00:00Z", "Orvo trains in Aln for its match."));
	ck_assert(!lacks("2026-03-02T01:59:59Z", "Orvo trains, as its match in Aln is cancelled."));
	ck_assert(lacks("2026-03-02T07:00:00Z", "The Orvo match in Aln is scheduled."));
}
END_TEST

START_TEST(an_election_is_no_outcome)
{
	ck_assert(overtaken("Ada Berg leads in the election.", "0-8/PER/Ada Berg", "Ada Berg won.",
	    "0-8/PER/Ada Berg"));
}
END_TEST

UNIT_MAIN("outcome")
{
	tcase_add_test(unit, what_is_denied_is_no_outcome);
	tcase_add_test(unit, who_told_long_before_of_what_is_off_lacks_that);
	tcase_add_test(unit, an_election_is_no_outcome);
	tcase_add_test(unit, a_strike_that_is_off_ends_what_was_expected);
	tcase_add_test(unit, an_outcome_overtakes_a_state);
	tcase_add_test(unit, of_others_or_while_it_lasts_it_does_not);
}
