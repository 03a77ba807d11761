#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(of_a_game_has_quarters_of_its_own)
{
	TIMETEST("2026-04-16",
	    { "Orvo scored 24 times in the third quarter.", "" }, { "In the third quarter Orvo scored.", "" },
	    { "Orvo sold 24 mills in the third quarter.", "2025-Q3" },
	    { "Orvo scored. It sold 24 mills in the third quarter.", "2025-Q3" },
	    { "It sold 24 mills in the third quarter. Orvo scored.", "2025-Q3" },
	    { "A touchdown in the third quarter", "" }, { "Up at halftime and in the third quarter", "" },
	    { "Orvo scored in the third quarter of 2025.", "2025-Q3" },
	    { "Orvo scored in last year's third quarter.", "2025-Q3" },
	    { "Orvo scored in the first half of 2025.", "2025-H1" },
	    { "Orvo scored a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
	    "in the third quarter.", "" },
	    { "Orvo scored a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
	    "in the third quarter.", "2025-Q3" });
}
END_TEST

START_TEST(of_the_weather_has_degrees)
{
	TIMETEST("2026-04-16",
	    { "Highs were in the 90s.", "" }, { "In the mid-80s, degrees all", "" },
	    { "Music was in the 90s.", "199X" }, { "Highs were cold in the 1990s.", "199X" },
	    { "The highs are over. Music was in the 90s.", "199X" }, { "Heat in the nineties", "199X" },
	    { "A heat in the nineties", "" });
}
END_TEST

START_TEST(has_names_that_are_no_times)
{
	TIMETEST("2026-04-16",
	    { "The 1920\xc3\x97" "1080 screen", "" }, { "The Q2U mill", "" }, { "The Q2 mill", "2026-Q2" },
	    { "the house of 1119 Mill Street", "" }, { "the house of 1119 was", "1119" },
	    { "the house of 1850 Mill Street", "1850" }, { "it ran 100 metres in five seconds", "PT5S" });
	TIMETEST("2026-04-16T12:00",
	    { "It runs 100 metres in 59 seconds.", "PT59S" }, { "It will open in 59 minutes.", "2026-04-16T12:59" });
}
END_TEST

UNIT_MAIN("topic")
{
	tcase_add_test(unit, of_a_game_has_quarters_of_its_own);
	tcase_add_test(unit, of_the_weather_has_degrees);
	tcase_add_test(unit, has_names_that_are_no_times);
}
