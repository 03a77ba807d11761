#include "../unit.h"
#include "roundup.h"

static bool
is_roundup(const char *title)
{
	struct buf scratch = { 0 };
	bool found = roundup_is_title(bytes_of(title), &scratch);

	buf_free(&scratch);
	return found;
}

START_TEST(briefings_are_roundups)
{
	static const char *const titles[] = {
		"Morning briefing: The ferry, the pier and the vote", "Friday's headlines", "The Weekly News Digest",
		"Evening newsletter",
		"Five things to know", "5 things to know today: ferries, rents", "Week in pictures: a launch, a flood",
		"This week in Quillonia", "News in brief", "World news: top stories",
		"The pier, the rent strike, and more",
		"Briefing: Velden and Osbeck", "Here is what happened today", "Sports roundup", "TUESDAY RECAP",
		"Noon update: ferries and rents", "The day's headlines",
		"The Briefing", NULL
	};
	const char *const *t;

	for (t = titles; *t != NULL; t++)
		ck_assert_msg(is_roundup(*t), "%s", *t);
}
END_TEST

START_TEST(stories_are_none)
{
	static const char *const titles[] = {
		"", "Minister skips briefing on ferry losses", "Five things to know about the new ferry",
		"Police roundup of gang members ends",
		"Velden gets more trams", "A week in prison for the ferry captain", "Edition of 1611 found in Osbeck",
		"Brief storm hits pier",
		"What to know on the pier collapse", "More and more strollers are recalled",
		"Minister calls for the briefing to be public", "Update on the pier: noon tide closes it", NULL
	};
	const char *const *t;

	for (t = titles; *t != NULL; t++)
		ck_assert_msg(!is_roundup(*t), "%s", *t);
}
END_TEST

START_TEST(an_ending_stands_at_the_end_and_a_phrase_anywhere)
{
	ck_assert(is_roundup("Velden and more"));
	ck_assert(!is_roundup("Velden and more trams"));
	ck_assert(!is_roundup("Velden and mores"));
	ck_assert(!is_roundup("Veldenand more"));
	ck_assert(is_roundup("Velden at a glance"));
	ck_assert(is_roundup("At a glance Velden"));
	ck_assert(!is_roundup("Velden at a glances"));
	ck_assert(is_roundup("Things to know"));
	ck_assert(!is_roundup("Things to know about"));
	ck_assert(!is_roundup("Things to know on Velden"));
	ck_assert(!is_roundup("Things to know from Velden"));
	ck_assert(is_roundup("Things to know of Velden"));
	ck_assert(is_roundup("In brief"));
	ck_assert(is_roundup("In brief, Velden"));
	ck_assert(!is_roundup("Velden's week in Fen"));
	ck_assert(is_roundup("Week in Fen"));
}
END_TEST

START_TEST(a_period_and_a_form_may_have_links_between_them)
{
	ck_assert(is_roundup("Velden daily digest"));
	ck_assert(is_roundup("Velden daily news digest"));
	ck_assert(is_roundup("Sunday's news news digest"));
	ck_assert(!is_roundup("Velden daily fish digest"));
	ck_assert(!is_roundup("Velden daily"));
	ck_assert(!is_roundup("Velden fish digest"));
	ck_assert(!is_roundup("Velden daily digests"));
}
END_TEST

UNIT_MAIN("roundup")
{
	tcase_add_test(unit, an_ending_stands_at_the_end_and_a_phrase_anywhere);
	tcase_add_test(unit, a_period_and_a_form_may_have_links_between_them);
	tcase_add_test(unit, briefings_are_roundups);
	tcase_add_test(unit, stories_are_none);
}
