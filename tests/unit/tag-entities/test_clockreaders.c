#include "timetest.h"

START_TEST(reads_hours_in_figures)
{
	TIMETEST("2024-02-29",
	    { "at 10 a.m. on Friday", "2024-02-23T10:00" }, { "at 10 a.m it", "2024-02-29T10:00" },
	    { "at 10 am.", "2024-02-29T10:00" }, { "at 10 a. it", "" }, { "at 10 a m", "2024-02-29T10:00" },
	    { "at 10am", "2024-02-29T10:00" }, { "at 12 a.m.", "2024-02-29T00:00" },
	    { "at 12 p.m.", "2024-02-29T12:00" }, { "at 25:00", "" }, { "at 10:75", "" },
	    { "at 10:30 pm", "2024-02-29T22:30" }, { "at 10:30:15", "2024-02-29T10:30:15" },
	    { "at 10.30 am", "2024-02-29T10:30" }, { "at 10. 30 am", "" }, { "at 2359 GMT", "2024-02-29T23:59" },
	    { "at 2360 GMT", "" }, { "at 2400 GMT", "" }, { "at 1430 hours", "2024-02-29T14:30" },
	    { "at 0600 hours", "2024-02-29T06:00" }, { "at 10%", "" }, { "at 10 percent of", "" },
	    { "around 10 people", "" }, { "about 10 tomorrow", "2024-03-01T10:00" },
	    { "by 10 last night", "2024-02-28T22:00" }, { "at 6.30 today", "2024-02-29T06:30" },
	    { "at 10 today", "2024-02-29T10:00" }, { "today at 10", "2024-02-29T10:00" },
	    { "today at 10%", "2024-02-29" }, { "today at 10 people", "2024-02-29" },
	    { "today at 10 minutes", "2024-02-29 PT10M" }, { "today at 10 million", "2024-02-29" },
	    { "today around 10", "2024-02-29T10:00" }, { "today at 10:30", "2024-02-29T10:30" },
	    { "tomorrow at 6.30", "2024-03-01T06:30" }, { "10am", "2024-02-29T10:00" });
}
END_TEST

START_TEST(reads_hours_in_words)
{
	TIMETEST("2024-02-29",
	    { "ten thirty p.m.", "2024-02-29T22:30" }, { "ten-thirty a.m.", "2024-02-29T10:30" },
	    { "ten-thirty", "2024-02-29T10:30" }, { "ten sixty p.m.", "" },
	    { "ten twenty-five p.m.", "2024-02-29T22:25" }, { "twelve forty-five a.m.", "2024-02-29T00:45" },
	    { "thirteen p.m.", "" }, { "nine p.m.", "2024-02-29T21:00" },
	    { "May 4, 2020 nine thirty", "2020-05-04T09:30" }, { "half past ten", "2024-02-29T10:30" },
	    { "half past 9 o'clock", "2024-02-29T09:30" }, { "half past nine in the morning", "2024-02-29T09:30" },
	    { "half past nine in the evening", "2024-02-29T21:30" }, { "twenty past nine", "2024-02-29T09:20" },
	    { "twenty minutes past nine", "2024-02-29T09:20" },
	    { "twenty-five minutes to nine", "2024-02-29T08:35" }, { "75 minutes to nine", "PT75M" },
	    { "75 minutes past nine", "PT75M" }, { "five hours to nine", "PT5H" }, { "five days to nine", "P5D" },
	    { "ten minutes before nine", "2024-02-29T08:50" }, { "ten minutes after nine", "2024-02-29T09:10" },
	    { "one minute to one", "2024-02-29T00:59" }, { "nine o'clock", "2024-02-29T09:00" },
	    { "nine oclock", "2024-02-29T09:00" }, { "9 o'clock in the morning", "2024-02-29T09:00" },
	    { "10 o'clock in the evening", "2024-02-29T22:00" }, { "nine o'clock tomorrow", "2024-03-01T09:00" },
	    { "in the morning at 9", "2024-02-29T09:00" }, { "in the evening at 9", "2024-02-29T21:00" },
	    { "in the afternoon at 3:30", "2024-02-29T15:30" }, { "3 in the night", "2024-02-29T03:00" },
	    { "3 in the morning", "2024-02-29T03:00" }, { "3 in the afternoon", "2024-02-29T15:00" },
	    { "12 noon", "2024-02-29T12:00" }, { "noon", "2024-02-29T12:00" }, { "midnight", "2024-02-29T00:00" },
	    { "12 midnight", "2024-02-29T00:00" }, { "noon tomorrow", "2024-03-01T12:00" },
	    { "Friday at noon", "2024-02-23T12:00" }, { "midnight on Friday", "2024-02-23T00:00" });
}
END_TEST

START_TEST(reads_zones)
{
	TIMETEST("2024-02-29",
	    { "at 10 a.m. EDT", "2024-02-29T10:00" }, { "at 10 a.m. (EDT)", "2024-02-29T10:00" },
	    { "at 10 a.m. (1400 GMT)", "2024-02-29T10:00" }, { "at 10 a.m. (14:00 GMT)", "2024-02-29T10:00" },
	    { "at 10 a.m. (14 GMT)", "2024-02-29T10:00" }, { "at 10 a.m. local time", "2024-02-29T10:00" },
	    { "at 10 a.m. local time (1400 GMT)", "2024-02-29T10:00" },
	    { "at 10 a.m. local time (14:00 GMT)", "2024-02-29T10:00" },
	    { "at 10 a.m. eastern time", "2024-02-29T10:00" },
	    { "at 10 a.m. eastern daylight time", "2024-02-29T10:00" },
	    { "at 10 a.m. pacific standard time", "2024-02-29T10:00" }, { "at 10 a.m. ABCDEF", "2024-02-29T10:00" },
	    { "at 10:30 GMT on Friday", "2024-02-23T10:30" }, { "2024-02-28T10:30Z", "2024-02-28T10:30" },
	    { "2024-02-28T10:30:15Z", "2024-02-28T10:30:15" },
	    { "2024-02-28T10:30:15+02:00", "2024-02-28T10:30:15" },
	    { "2024-02-28T10:30:15-0500", "2024-02-28T10:30:15" },
	    { "2024-02-28T10:30:15.250Z", "2024-02-28T10:30:15" }, { "2024-02-28 10:30", "2024-02-28T10:30" },
	    { "Wed Feb 28 10:30:00 2024", "2024-02-28T10:30:00" },
	    { "Wed Feb 28 10:30:00 GMT 2024", "2024-02-28T10:30:00" },
	    { "Wed, 28 Feb 2024 10:30:00 GMT", "2024-02-28T10:30:00" },
	    { "Wed, 28 Feb 2024 10:30:00 -0500", "2024-02-28T10:30:00" });
}
END_TEST

START_TEST(reads_parts_of_the_day)
{
	TIMETEST("2024-02-29",
	    { "early this morning", "2024-02-29TMO" }, { "late last night", "2024-02-28TNI" },
	    { "early Friday morning", "2024-02-23TMO" }, { "Friday evening", "2024-02-23TEV" },
	    { "the evening of May 4", "2024-05-04TEV" }, { "late on Friday", "2024-02-23" },
	    { "early on Friday morning", "2024-02-23TMO" }, { "at 10 this morning", "2024-02-29T10:00" },
	    { "at 9 tonight", "2024-02-29T21:00" }, { "tonight at 9", "2024-02-29T21:00" },
	    { "tonight at 9:30", "2024-02-29T21:30" }, { "9 p.m. tonight", "2024-02-29T21:00" },
	    { "10 p.m. last night", "2024-02-28T22:00" }, { "last night at 10", "2024-02-28T22:00" },
	    { "last night at 2 a.m.", "2024-02-29T02:00" }, { "yesterday at 2 a.m.", "2024-02-28T02:00" },
	    { "at 3 yesterday afternoon", "2024-02-28T15:00" }, { "Friday afternoon at 3", "2024-02-23T15:00" },
	    { "Friday afternoon around 3:30", "2024-02-23T15:30" }, { "Friday night at 2", "2024-02-23T02:00" },
	    { "Friday night at 7", "2024-02-23T19:00" }, { "that night", "2024-02-29TNI" },
	    { "the same night", "2024-02-29TNI" }, { "that same afternoon", "2024-02-29TAF" },
	    { "the morning after", "" }, { "the previous evening", "2024-02-28TEV" },
	    { "the following morning", "2024-03-01TMO" }, { "the next night", "2024-03-01TNI" },
	    { "the evening.", "2024-02-29TEV" }, { "the early evening", "2024-02-29TEV" },
	    { "mid-morning", "2024-02-29TMO" }, { "late afternoon", "2024-02-29TAF" },
	    { "noon Friday", "2024-02-23T12:00" }, { "10 a.m. Friday morning", "2024-02-23T10:00" },
	    { "Friday at midday", "2024-02-23T12:00" }, { "the afternoon", "2024-02-29TAF" },
	    { "the afternoon tea", "" });
}
END_TEST

UNIT_MAIN("clockreaders")
{
	tcase_add_test(unit, reads_hours_in_figures);
	tcase_add_test(unit, reads_hours_in_words);
	tcase_add_test(unit, reads_zones);
	tcase_add_test(unit, reads_parts_of_the_day);
}
