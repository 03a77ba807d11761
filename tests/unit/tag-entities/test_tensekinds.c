#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(takes_contests_to_come_from_their_nouns)
{
	TIMETEST("2026-04-16",
	    { "Some 900 will run in Sunday's race.", "2026-04-19" }, { "He will miss Monday's trip.", "2026-04-20" },
	    { "They will be at Monday's draw.", "2026-04-20" }, { "He will appeal Monday's ruling.", "2026-04-13" },
	    { "He missed Monday's trip.", "2026-04-13" },
	    { "She will face him in Saturday's late game.", "2026-04-18" },
	    { "She will face him in Saturday's very late last game.", "2026-04-11" });
}
END_TEST

START_TEST(takes_conditions_for_what_is_to_come)
{
	TIMETEST("2026-04-16",
	    { "It is over if Orvo loses on Sunday.", "2026-04-19" },
	    { "If Orvo loses on Sunday it is over.", "2026-04-19" },
	    { "It is over unless Orvo loses on Sunday.", "2026-04-19" },
	    { "They asked if he fell on Sunday.", "2026-04-12" });
}
END_TEST

START_TEST(tells_a_cause_from_a_plan)
{
	TIMETEST("2026-04-16",
	    { "due to rain on Saturday", "2026-04-11" },
	    { "Play was off due to rain on Saturday.", "2026-04-11" },
	    { "It is due to land on Saturday.", "2026-04-18" }, { "It was due to land on Saturday.", "2026-04-18" },
	    { "Two ships due to be sold on Saturday", "2026-04-18" },
	    { "Two ships, due to land on Saturday", "2026-04-18" },
	    { "Two ships due to arrive on Saturday", "2026-04-18" },
	    { "Two games off due to fog on Saturday", "2026-04-11" },
	    { "The game is due on Saturday.", "2026-04-18" });
}
END_TEST

START_TEST(takes_deliveries_and_announcements_as_to_come)
{
	TIMETEST("2026-04-16",
	    { "Crude for June delivery slid.", "2026-06" }, { "Crude for delivery in June slid.", "2026-06" },
	    { "The June contract slid.", "2026-06" }, { "June futures slid.", "2026-06" },
	    { "It slid in June.", "2025-06" }, { "Wheat slid in the June crop.", "2025-06" },
	    { "Prizes are announced Saturday.", "2026-04-18" }, { "Prizes were announced Saturday.", "2026-04-11" },
	    { "Easter falls on Sunday.", "2026-04-05 2026-04-19" });
}
END_TEST

START_TEST(takes_the_direction_of_what_the_sentence_told)
{
	TIMETEST("2026-10-16",
	    { "to a high in June from a low in March", "2026-06 2026-03" },
	    { "to a high in November from a low in March", "2026-11 2027-03" }, { "a low in March", "2027-03" },
	    { "a high in October and a low in March", "2026-10 2027-03" },
	    { "talks in Lorn on Monday, a march on Saturday", "2026-10-12 2026-10-10" },
	    { "He flies Tuesday, before a long rest in the far north of his own old home, on Thursday",
	    "2026-10-20 2026-10-22" },
	    { "a high on June 5 from a low on May 5", "2026-06-05 2026-05-05" },
	    { "a deal in June. A low in March", "2026-06 2027-03" });
}
END_TEST

START_TEST(knows_verbs_of_the_past)
{
	TIMETEST("2026-04-16",
	    { "He died Saturday.", "2026-04-11" }, { "They agreed on Saturday.", "2026-04-11" },
	    { "They fled Saturday.", "2026-04-11" }, { "It slid on Saturday.", "2026-04-11" },
	    { "They agreed in June.", "2025-06" },
	    { "They agreed in May.", "2025-05" }, { "They agreed during May.", "2025-05" },
	    { "They agreed in April.", "2026-04" }, { "They agreed on a vote in May.", "2026-05" },
	    { "They agreed on May 3.", "2026-05-03" });
}
END_TEST

UNIT_MAIN("tensekinds")
{
	tcase_add_test(unit, takes_contests_to_come_from_their_nouns);
	tcase_add_test(unit, takes_conditions_for_what_is_to_come);
	tcase_add_test(unit, tells_a_cause_from_a_plan);
	tcase_add_test(unit, takes_deliveries_and_announcements_as_to_come);
	tcase_add_test(unit, takes_the_direction_of_what_the_sentence_told);
	tcase_add_test(unit, knows_verbs_of_the_past);
}
