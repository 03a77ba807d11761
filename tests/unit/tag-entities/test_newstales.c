#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(an_hour_may_be_of_a_day_beside)
{
	TIMETEST("2026-04-16",
	    { "It shut on March 3. It had opened at 2.30pm the previous day.", "2026-03-03 2026-03-02T14:30" },
	    { "It shut on March 3. It opened at 9am on the following day.", "2026-03-03 2026-03-04T09:00" },
	    { "It shut on March 3. It opened at 9am next day.", "2026-03-03 2026-03-04T09:00" },
	    { "It shut on March 3. It opened at 9 p.m. that day.", "2026-03-03 2026-03-03T21:00" },
	    { "It shut on March 3. It opened at 9 p.m. the same day.", "2026-03-03 2026-03-03T21:00" },
	    { "It shut on March 3. It opened at 9 p.m. last day.", "2026-03-03 2026-03-03T21:00 2026-03-02" });
}
END_TEST

START_TEST(knows_what_stays_shut)
{
	TIMETEST("2026-04-16",
	    { "Mills will stay shut on Wednesday.", "2026-04-22" },
	    { "Mills remain closed on Wednesday.", "2026-04-22" },
	    { "The mill was shut on Wednesday.", "2026-04-15" }, { "Mills start closed on Wednesday.", "2026-04-15" });
}
END_TEST

START_TEST(tells_votes_from_those_who_vote)
{
	TIMETEST("2026-04-16",
	    { "Iowa votes on Sunday.", "2026-04-19" }, { "It votes on Sunday.", "2026-04-19" },
	    { "a country votes on Sunday", "2026-04-19" }, { "a mill votes on Sunday", "2026-04-12" },
	    { "It won 300 votes on Sunday.", "2026-04-12" }, { "votes on Sunday", "2026-04-12" },
	    { "The king visits Lorn on Sunday.", "2026-04-12" }, { "Ida Orr visits Lorn on Sunday.", "2026-04-19" });
}
END_TEST

START_TEST(takes_what_is_for_a_contest_as_to_come)
{
	TIMETEST("2026-04-16",
	    { "He was named in the side for Sunday's match.", "2026-04-19" },
	    { "He was named in the side of Sunday's match.", "2026-04-12" },
	    { "He was named in the side for Sunday's mill.", "2026-04-12" });
}
END_TEST

START_TEST(stays_in_the_year_at_the_head)
{
	TIMETEST("2026-04-16",
	    { "In 2022 it opened in May and shut on June 5.", "2022 2022-05 2022-06-05" },
	    { "In 2022, it won on Election Day.", "2022 2022-11-08" },
	    { "In 2022 it shut in December.", "2022 2022-12" },
	    { "A mill built in 2022 shut in May.", "2022 2025-05" },
	    { "In 2022 it shut. It fell in May.", "2022 2025-05" },
	    { "In 2022, Orvo said it will open in May.", "2022 2026-05" },
	    { "In 2026 it will open in May.", "2026 2026-05" }, { "Since 2022 it fell in May.", "2022 2025-05" },
	    { "In 2022 it opened in May, and in 2024 it shut in June.", "2022 2022-05 2024 2025-06" });
}
END_TEST

START_TEST(goes_on_from_a_year_told)
{
	TIMETEST("2026-04-16",
	    { "In 1957 they met and married the next June.", "1957 1957-06" },
	    { "They met in May 1957 and married the next April.", "1957-05 1958-04" },
	    { "They met in May 1957 and married the following June.", "1957-05 1957-06" },
	    { "They met in January 2026 and married the following March.", "2026-01 2026-03" },
	    { "They met in May 1957 and will marry next June.", "1957-05 2026-06" },
	    { "They met in January 2026 and married next March.", "2026-01 2027-03" },
	    { "They marry next June.", "2026-06" });
}
END_TEST

START_TEST(knows_a_day_of_the_month_before_more)
{
	TIMETEST("2026-04-16",
	    { "Both have until the 27th to reply.", "2026-04-27" }, { "Both have until the 27th.", "2026-04-27" },
	    { "Both had until the 27th.", "2026-03-27" }, { "Both had until the 12th.", "2026-04-12" },
	    { "Both won on the 27th to win.", "" }, { "Both won by the 27th mill.", "" },
	    { "the prior year", "2025" }, { "the prior-year quarter", "2025" },
	    { "prior to it", "" });
}
END_TEST

START_TEST(compares_with_the_month_of_the_figures)
{
	TIMETEST("2026-04-16",
	    { "It fell in February, Orvo said on Monday, from 3% a month earlier.", "2026-02 2026-04-13 2026-01" },
	    { "It fell in February, Orvo said on Monday, from the month before.", "2026-02 2026-04-13 2026-01" },
	    { "It fell in February, Orvo said on Monday, from the previous month.", "2026-02 2026-04-13 2026-01" },
	    { "It fell in February, Orvo said on Monday. It was 3% a month earlier.", "2026-02 2026-04-13 2026-01" },
	    { "It fell in February, Orvo said on Monday. It hailed. It was 3% a month earlier.",
	    "2026-02 2026-04-13 2026-03" },
	    { "It fell in February. It hailed on Monday. It was 3% a month earlier.", "2026-02 2026-04-13 2026-03" },
	    { "He left in February and on March 3 came back; a month later he died.", "2026-02 2026-03-03 2026-04" },
	    { "He left in February and on March 3 came back; two weeks earlier he fell.",
	    "2026-02 2026-03-03 2026-W08" });
}
END_TEST

START_TEST(takes_the_nearest_vote_that_something_is_before)
{
	TIMETEST("2026-04-16",
	    { "It shut two days before Saturday's vote.", "2026-04-16" },
	    { "It shut before Saturday's vote.", "2026-04-18" },
	    { "It shut before Wednesday's vote.", "2026-04-15" }, { "It shut after Saturday's vote.", "2026-04-11" },
	    { "It shut before Saturday's fair.", "2026-04-11" },
	    { "It will shut before Monday's vote.", "2026-04-20" });
}
END_TEST

START_TEST(tells_the_news_of_the_past_two_weeks)
{
	TIMETEST("2026-04-16",
	    { "He sat until June 2023 and died on April 2.", "2023-06 2026-04-02" },
	    { "He sat until June 2023 and died on April 1.", "2023-06 2023-04-01" },
	    { "He sat until June 2023 and died on April 16.", "2023-06 2026-04-16" },
	    { "He sat until June 2023 and died on April 17.", "2023-06 2023-04-17" },
	    { "He sat until June 2023 and left in April.", "2023-06 2023-04" },
	    { "It is unlikely to open on Sunday.", "2026-04-19" }, { "He will miss Sunday's visit.", "2026-04-19" },
	    { "He missed Sunday's visit.", "2026-04-12" });
}
END_TEST

UNIT_MAIN("newstales")
{
	tcase_add_test(unit, an_hour_may_be_of_a_day_beside);
	tcase_add_test(unit, knows_what_stays_shut);
	tcase_add_test(unit, tells_votes_from_those_who_vote);
	tcase_add_test(unit, takes_what_is_for_a_contest_as_to_come);
	tcase_add_test(unit, stays_in_the_year_at_the_head);
	tcase_add_test(unit, goes_on_from_a_year_told);
	tcase_add_test(unit, knows_a_day_of_the_month_before_more);
	tcase_add_test(unit, compares_with_the_month_of_the_figures);
	tcase_add_test(unit, takes_the_nearest_vote_that_something_is_before);
	tcase_add_test(unit, tells_the_news_of_the_past_two_weeks);
}
