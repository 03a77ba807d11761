#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(are_those_of_verbs_in_the_plural)
{
	TIMETEST("2026-04-16",
	    { "The Orvos visit Lorn on Friday.", "2026-04-17" }, { "Orvo host Lorn on Friday.", "2026-04-17" },
	    { "Orvo take on Lorn on Friday.", "2026-04-17" }, { "Orvo vote on it on Friday.", "2026-04-10" },
	    { "a host on Friday", "2026-04-10" }, { "Lorns choose a king on Sunday.", "2026-04-19" },
	    { "He misses it on Sunday.", "2026-04-19" }, { "It opened. Host Lorn on Friday", "2026-04-10" });
}
END_TEST

START_TEST(are_those_of_headlines)
{
	TIMETEST("2026-04-16",
	    { "Storm to hit Lorn on Friday", "2026-04-17" }, { "Orr to meet Orvo on Friday", "2026-04-17" },
	    { "Trip to Lorn on Friday", "2026-04-10" }, { "Storm hit Lorn on Friday", "2026-04-10" },
	    { "Orr to meet a man of the far old mills in the town of Lorn on Friday", "2026-04-10" },
	    { "It shut at Lorn. Orr to meet Orvo on Friday", "2026-04-17" },
	    { "It needs a win on Friday.", "2026-04-17" }, { "a date looming on Friday", "2026-04-17" },
	    { "We've got Lorn on Friday.", "2026-04-17" }, { "We have got Lorn on Friday.", "2026-04-17" },
	    { "We got Lorn on Friday.", "2026-04-10" });
}
END_TEST

START_TEST(are_those_of_what_is_out)
{
	TIMETEST("2026-04-16",
	    { "The film, out on Friday, is long.", "2026-04-17" }, { "The film is out Friday.", "2026-04-17" },
	    { "The film came out on Friday.", "2026-04-10" }, { "Friday is a holiday.", "2026-04-17" },
	    { "Friday was a holiday.", "2026-04-10" }, { "The vote Friday is over.", "2026-04-10" },
	    { "It shut at Lorn. Friday is a holiday.", "2026-04-17" }, { "A trial date of June 25", "2026-06-25" },
	    { "A deadline of Friday was set.", "2026-04-17" }, { "A mill of Friday was set.", "2026-04-10" });
}
END_TEST

START_TEST(are_those_of_forecasts)
{
	TIMETEST("2026-04-16",
	    { "The forecast for Friday", "2026-04-17" }, { "Highs of 30C on Friday", "2026-04-17" },
	    { "Highs of 30C in June", "2026-06" }, { "Temperatures rose on Friday.", "2026-04-10" },
	    { "Friday: sunny", "2026-04-17" }, { "Friday: the mill", "2026-04-10" });
}
END_TEST

START_TEST(are_those_of_events_that_are_awaited)
{
	TIMETEST("2026-04-16",
	    { "They await Friday's report.", "2026-04-17" }, { "They awaited Friday's report.", "2026-04-17" },
	    { "They waited for Friday's report.", "2026-04-17" }, { "They paid for Friday's report.", "2026-04-10" },
	    { "In the run-up to Sunday's vote it rose.", "2026-04-19" }, { "They led to Sunday's vote.", "2026-04-12" },
	    { "Friday's report is expected to be long.", "2026-04-17" }, { "Friday's report is due.", "2026-04-17" },
	    { "Friday's report is long.", "2026-04-10" }, { "Friday's report was expected.", "2026-04-10" },
	    { "Friday's mill is expected to be long.", "2026-04-10" },
	    { "Friday's big jobs report is due.", "2026-04-17" },
	    { "Friday's very big jobs report is due.", "2026-04-10" }, { "He is out of Sunday's match.", "2026-04-19" },
	    { "He is ruled out of Sunday's match.", "2026-04-19" }, { "The end of Sunday's match", "2026-04-12" },
	    { "Sunday's vote is close.", "2026-04-19" }, { "Sunday's vote will be close.", "2026-04-19" },
	    { "Sunday's vote was close.", "2026-04-12" }, { "Sunday's vote took long.", "2026-04-12" });
}
END_TEST

UNIT_MAIN("comingdays")
{
	tcase_add_test(unit, are_those_of_verbs_in_the_plural);
	tcase_add_test(unit, are_those_of_headlines);
	tcase_add_test(unit, are_those_of_what_is_out);
	tcase_add_test(unit, are_those_of_forecasts);
	tcase_add_test(unit, are_those_of_events_that_are_awaited);
}
