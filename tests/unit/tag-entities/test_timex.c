#include "../unit.h"
#include "tagger.h"
#include "time/timex.h"

#include "date.h"

struct sample {
	const char *text, *type, *value;	/* of the first expression; NULL if there is none */
};

static struct timexes times;
static struct lexemes lexemes;

static void
setup(void)
{
	memset(&times, 0, sizeof times);
	memset(&lexemes, 0, sizeof lexemes);
}

static void
teardown(void)
{
	timex_free(&times);
	lexeme_free(&lexemes);
}

static void
find(const char *text)
{
	size_t at = 0;

	lexeme_cut(&lexemes, bytes_of(text), &at);
	timex_find(&times, bytes_of(text), &lexemes);
}

static struct bytes
value(size_t i)
{
	return bytes_between(times.values.p + times.item[i].value,
	    times.values.p + times.item[i].value + times.item[i].length);
}

/* Each text is a document of its own, written on Thursday, 14 August 2025. */
static void
check_all(const struct sample *s, size_t n)
{
	for (; n > 0; n--, s++) {
		timex_start(&times);
		timex_written(&times, (long)date_to_days(2025, 8, 14), -1);
		find(s->text);
		if (s->value == NULL) {
			ck_assert_msg(times.n == 0, "'%s' has an expression", s->text);
			continue;
		}
		ck_assert_msg(times.n > 0, "'%s' has no expression", s->text);
		ck_assert_msg(bytes_is(value(0), s->value), "'%s' is %.*s", s->text, (int)value(0).n,
		    (const char *)value(0).p);
		ck_assert_str_eq(tag_type_name((enum tag_type)(TAG_DATE + times.item[0].type)), s->type);
	}
}

#define CHECK_ALL(...)	\
	check_all((const struct sample[]){ __VA_ARGS__ }, \
	    sizeof (struct sample[]){ __VA_ARGS__ } / sizeof(struct sample))

START_TEST(reads_days_of_the_calendar)
{
	CHECK_ALL(
	    { "On Aug. 7, 1998, it rained.", "DATE", "1998-08-07" }, { "7 August 1998", "DATE", "1998-08-07" },
	    { "the fourth of July 1995", "DATE", "1995-07-04" }, { "1998-08-07", "DATE", "1998-08-07" },
	    { "8/7/1998", "DATE", "1998-08-07" }, { "23/08/1998", "DATE", "1998-08-23" },
	    { "Friday, Aug. 7, 1998", "DATE", "1998-08-07" },
	    { "January twenty-five nineteen eighty-six", "DATE", "1986-01-25" },
	    { "Aug. 30, 1998", "DATE", "1998-08-30" }, { "September 2020", "DATE", "2020-09" },
	    { "In 1998 it", "DATE", "1998" }, { "the 1990s", "DATE", "199X" },
	    { "the early '90s", "DATE", "199X" }, { "the 19th century", "DATE", "18XX" },
	    { "on May 4, the court said", "DATE", "2025-05-04" });
}
END_TEST

START_TEST(reads_days_beside_today)
{
	CHECK_ALL(
	    { "yesterday", "DATE", "2025-08-13" }, { "today", "DATE", "2025-08-14" },
	    { "tomorrow", "DATE", "2025-08-15" }, { "the day before yesterday", "DATE", "2025-08-12" },
	    { "the day after tomorrow", "DATE", "2025-08-16" }, { "this week", "DATE", "2025-W33" },
	    { "last week", "DATE", "2025-W32" }, { "next month", "DATE", "2025-09" },
	    { "earlier this year", "DATE", "2025" }, { "last summer", "DATE", "2024-SU" },
	    { "the end of the year", "DATE", "2025" }, { "two weeks ago", "DATE", "2025-W31" },
	    { "three days ago", "DATE", "2025-08-11" }, { "two years ago", "DATE", "2023" },
	    { "a decade ago", "DATE", "2015" },
	    { "half a century ago", "DATE", "1975" }, { "the 2011-12 season", "DATE", "2011" }, { "five days later",
	    "DATE", "2025-08-19" },
	    { "the week of March 6", "DATE", "2025-W10" },
	    { "two days before Christmas 2020", "DATE", "2020-12-23" },
	    { "the third quarter of 1998", "DATE", "1998-Q3" }, { "the second quarter", "DATE", "2025-Q2" },
	    { "the first half of next year", "DATE", "2026-H1" }, { "early June", "DATE", "2025-06" },
	    { "mid-June", "DATE", "2025-06" });
}
END_TEST

START_TEST(turns_weekdays_by_the_tense)
{
	CHECK_ALL(
	    { "He said on Friday that", "DATE", "2025-08-08" },
	    { "They will meet on Friday", "DATE", "2025-08-15" },
	    { "She is expected to leave Monday", "DATE", "2025-08-18" },
	    { "It was decided Thursday", "DATE", "2025-08-14" }, { "last Tuesday", "DATE", "2025-08-05" },
	    { "next Tuesday", "DATE", "2025-08-19" }, { "this Monday", "DATE", "2025-08-11" },
	    { "Wednesday of next week", "DATE", "2025-08-20" },
	    { "Friday's ruling will stand", "DATE", "2025-08-08" },
	    { "It opened in November", "DATE", "2024-11" }, { "It will open in November", "DATE", "2025-11" },
	    { "It will open in March", "DATE", "2026-03" });
}
END_TEST

START_TEST(reads_the_tense_of_auxiliaries)
{
	CHECK_ALL(
	    { "It is to reopen Monday", "DATE", "2025-08-18" },
	    { "talks were set to resume Monday", "DATE", "2025-08-18" },
	    { "The vote is on Sunday", "DATE", "2025-08-17" },
	    { "The price was set Monday", "DATE", "2025-08-11" },
	    { "It had been due to expire Monday", "DATE", "2025-08-11" },
	    { "They announced the plan Aug. 21", "DATE", "2025-08-21" },
	    { "The firm announced the plan in December", "DATE", "2024-12" },
	    { "He must leave by Friday", "DATE", "2025-08-15" },
	    { "All had filed reports by Wednesday", "DATE", "2025-08-13" },
	    { "He could come as early as Tuesday", "DATE", "2025-08-19" },
	    { "Until Monday, they had not called", "DATE", "2025-08-11" },
	    { "the pact effective June 1", "DATE", "2026-06-01" });
}
END_TEST

START_TEST(reads_quarters_and_years_of_accounts)
{
	CHECK_ALL(
	    { "the quarter ended March 31", "DATE", "2025-Q1" },
	    { "the quarter ended July 31", "DATE", "2025-Q2" }, { "the quarter ended June", "DATE", "2025-Q2" },
	    { "the fiscal year ended June 30", "DURATION", "P1Y" }, { "by year-end", "DATE", "2025" },
	    { "at the year's end", "DATE", "2025" }, { "the 1988 period", "DATE", "1988" },
	    { "a fourth-quarter loss", "DATE", "2024-Q4" }, { "the current fiscal year", "DATE", "2025" },
	    { "its quarterly dividend", NULL, NULL }, { "about three-quarters of it", NULL, NULL },
	    { "Jan. 1, 1990 at 1,015 francs", "DATE", "1990-01-01" });
}
END_TEST

START_TEST(knows_days_that_have_names)
{
	CHECK_ALL(
	    { "Christmas Eve 2024", "DATE", "2024-12-24" }, { "Easter 2025", "DATE", "2025-04-20" },
	    { "Good Friday 2026", "DATE", "2026-04-03" }, { "Thanksgiving Day 2025", "DATE", "2025-11-27" },
	    { "Labor Day 2025", "DATE", "2025-09-01" }, { "Memorial Day 2025", "DATE", "2025-05-26" },
	    { "Election Day 2024", "DATE", "2024-11-05" },
	    { "New Year\xe2\x80\x99s Day 2026", "DATE", "2026-01-01" });
}
END_TEST

START_TEST(reads_times_of_the_day)
{
	CHECK_ALL(
	    { "at 10:35 a.m. Friday he said", "TIME", "2025-08-08T10:35" },
	    { "at 9 p.m. yesterday", "TIME", "2025-08-13T21:00" }, { "tonight", "TIME", "2025-08-14TNI" },
	    { "last night", "TIME", "2025-08-13TNI" }, { "this morning", "TIME", "2025-08-14TMO" },
	    { "yesterday afternoon", "TIME", "2025-08-13TAF" },
	    { "noon on Aug. 7, 1998", "TIME", "1998-08-07T12:00" },
	    { "12 a.m. today", "TIME", "2025-08-14T00:00" }, { "half past seven", "TIME", "2025-08-14T07:30" },
	    { "ten past 9 in the evening", "TIME", "2025-08-14T21:10" },
	    { "ten minutes to nine", "TIME", "2025-08-14T08:50" }, { "1430 GMT", "TIME", "2025-08-14T14:30" },
	    { "2025-08-07T09:05:01", "TIME", "2025-08-07T09:05:01" });
}
END_TEST

START_TEST(reads_lengths)
{
	CHECK_ALL(
	    { "for two weeks", "DURATION", "P2W" }, { "a 16-hour flight", "DURATION", "PT16H" },
	    { "the past two years", "DURATION", "P2Y" }, { "the next five days", "DURATION", "P5D" },
	    { "for years", "DURATION", "PXY" }, { "several months", "DURATION", "PXM" },
	    { "5 1/2 hours", "DURATION", "PT5H30M" }, { "two and a half years", "DURATION", "P2Y6M" },
	    { "an hour and a half", "DURATION", "PT1H30M" }, { "half an hour", "DURATION", "PT30M" },
	    { "three hours and 20 minutes", "DURATION", "PT3H20M" },
	    { "more than four decades", "DURATION", "P40Y" }, { "a fortnight", "DURATION", "P2W" },
	    { "a day-long meeting", "DURATION", "P1D" },
	    { "two-and-a-half years", "DURATION", "P2Y6M" }, { "all week", "DURATION", "P1W" });
}
END_TEST

START_TEST(reads_what_happens_again_and_again)
{
	CHECK_ALL(
	    { "every day", "SET", "P1D" }, { "each Monday", "SET", "XXXX-WXX-1" },
	    { "Fridays", "SET", "XXXX-WXX-5" }, { "weekly", "SET", "P1W" }, { "every two years", "SET", "P2Y" },
	    { "twice a month", "SET", "P1M" }, { "every morning", "SET", "TMO" },
	    { "every other day", "SET", "P2D" }, { "a bi-monthly report", "SET", "P2M" },
	    { "three times a week", "SET", "P1W" },
	    { "every other Friday", "SET", "XXXX-WXX-5" });
}
END_TEST

START_TEST(refers_without_a_day)
{
	CHECK_ALL(
	    { "now", "DATE", "PRESENT_REF" }, { "recently", "DATE", "PAST_REF" },
	    { "the near future", "DATE", "FUTURE_REF" }, { "a few years ago", "DATE", "PAST_REF" });
}
END_TEST

START_TEST(leaves_what_only_looks_like_time)
{
	CHECK_ALL(
	    { "a 6-year-old boy", NULL, NULL }, { "it may rain", NULL, NULL },
	    { "2000 people marched", NULL, NULL }, { "30 February", NULL, NULL },
	    { "a second betrayal", NULL, NULL }, { "Jan Kavan", NULL, NULL },
	    { "as soon as possible", NULL, NULL }, { "in his 30s", NULL, NULL }, { "$2000", NULL, NULL },
	    { "1,998", NULL, NULL }, { "Flight 1998", NULL, NULL }, { "three-quarters of them", NULL, NULL },
	    { "", NULL, NULL });
}
END_TEST

START_TEST(says_what_is_known_without_a_day)
{
	timex_start(&times);
	find("on Friday");
	ck_assert_bytes(value(0), "XXXX-WXX-5");
	find("on Aug. 7");
	ck_assert_bytes(value(0), "XXXX-08-07");
	find("last month");
	ck_assert_bytes(value(0), "XXXX-XX");
	find("in 1998");
	ck_assert_bytes(value(0), "1998");
	find("the following year");
	ck_assert_bytes(value(0), "1999");
}
END_TEST

START_TEST(remembers_what_was_spoken_of)
{
	timex_start(&times);
	timex_written(&times, (long)date_to_days(2025, 8, 14), -1);
	find("It opened in June 1998 and closed later that year.");
	ck_assert_uint_eq(times.n, 2);
	ck_assert_bytes(value(1), "1998");
	find("It opened on June 5, 1998 and closed the next day.");
	ck_assert_bytes(value(1), "1998-06-06");
	find("It opened on June 5, 1998, and burnt down two days later.");
	ck_assert_bytes(value(1), "1998-06-07");
	find("It opened on June 5, 1998, and burnt down the next morning.");
	ck_assert_bytes(value(1), "1998-06-06TMO");
	find("It opened on June 5, 1998; guests came the day before.");
	ck_assert_bytes(value(1), "1998-06-04");
	find("It opened on June 5, 1998.  A few days later it rained.");
	ck_assert_bytes(value(1), "PXD");
	find("Sales in the quarter ended Sept. 30, 1998, fell; in the 1997 quarter they rose.");
	ck_assert_bytes(value(2), "1997-Q3");
}
END_TEST

START_TEST(counts_minutes_from_the_clock)
{
	timex_start(&times);
	timex_written(&times, (long)date_to_days(2025, 8, 14), 23 * 60 + 50);
	find("It begins 20 minutes from now.");
	ck_assert_bytes(value(0), "2025-08-15T00:10");
	find("It ended two hours ago.");
	ck_assert_bytes(value(0), "2025-08-14T21:50");
	find("He ran it in ten minutes.");
	ck_assert_bytes(value(0), "PT10M");
}
END_TEST

START_TEST(gives_places_in_bytes)
{
	timex_start(&times);
	timex_written(&times, (long)date_to_days(2025, 8, 14), -1);
	find("caf\xc3\xa9 on Aug. 7 and in May 2020.");
	ck_assert_uint_eq(times.n, 2);
	ck_assert_uint_eq(times.item[0].start, 9);
	ck_assert_uint_eq(times.item[0].end, 15);
	ck_assert_uint_eq(times.item[1].start, 23);
	ck_assert_uint_eq(times.item[1].end, 31);
}
END_TEST

UNIT_MAIN("timex")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, reads_days_of_the_calendar);
	tcase_add_test(unit, reads_days_beside_today);
	tcase_add_test(unit, turns_weekdays_by_the_tense);
	tcase_add_test(unit, reads_the_tense_of_auxiliaries);
	tcase_add_test(unit, reads_quarters_and_years_of_accounts);
	tcase_add_test(unit, knows_days_that_have_names);
	tcase_add_test(unit, reads_times_of_the_day);
	tcase_add_test(unit, reads_lengths);
	tcase_add_test(unit, reads_what_happens_again_and_again);
	tcase_add_test(unit, refers_without_a_day);
	tcase_add_test(unit, leaves_what_only_looks_like_time);
	tcase_add_test(unit, says_what_is_known_without_a_day);
	tcase_add_test(unit, remembers_what_was_spoken_of);
	tcase_add_test(unit, counts_minutes_from_the_clock);
	tcase_add_test(unit, gives_places_in_bytes);
}
