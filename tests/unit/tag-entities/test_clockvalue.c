#include "augusttest.h"

static struct timematch match;

/* "" where it has no value */
static const char *
value(enum timevalue of, struct timefields w)
{
	struct timematch m = { 1, TIMEX_DATE, of, w };
	bool written;

	b.n = 0;
	written = timevalue_write(&m, &c, &b);
	ck_assert(written || b.n == 0);
	buf_byte(&b, '\0');
	match = m;
	return (const char *)b.p;
}

#define VALUE(of, ...) value(VALUE_##of, (struct timefields){ __VA_ARGS__ })

/* Hour and minute as they are said, with nothing else known of the day. */
static const char *
clock_value(int hour, int minute, int half_day, enum daypart part, bool minutes_to)
{
	c.dated = false;
	return VALUE(DATE, .hour = hour + 1, .minute = minute + 1, .half_day = half_day, .part = part,
	    .minutes_to = minutes_to);
}

START_TEST(hours_are_of_the_clock_of_24)
{
	ck_assert_str_eq(clock_value(0, 0, 0, PART_NONE, false), "T00:00");
	ck_assert_str_eq(clock_value(9, 5, 0, PART_NONE, false), "T09:05");
	ck_assert_str_eq(clock_value(23, 59, 0, PART_NONE, false), "T23:59");
	ck_assert_str_eq(clock_value(24, 0, 0, PART_NONE, false), "T00:00");
	ck_assert_str_eq(clock_value(25, 0, 0, PART_NONE, false), "");
	ck_assert_str_eq(clock_value(12, 0, 1, PART_NONE, false), "T00:00");
	ck_assert_str_eq(clock_value(11, 0, 1, PART_NONE, false), "T11:00");
	ck_assert_str_eq(clock_value(12, 0, 2, PART_NONE, false), "T12:00");
	ck_assert_str_eq(clock_value(11, 0, 2, PART_NONE, false), "T23:00");
	ck_assert_str_eq(clock_value(13, 0, 2, PART_NONE, false), "T13:00");
	ck_assert_str_eq(clock_value(13, 0, 1, PART_NONE, false), "T13:00");
}
END_TEST

START_TEST(parts_of_the_day_tell_the_half)
{
	ck_assert_str_eq(clock_value(8, 0, 0, PART_MORNING, false), "T08:00");
	ck_assert_str_eq(clock_value(1, 0, 0, PART_AFTERNOON, false), "T13:00");
	ck_assert_str_eq(clock_value(0, 30, 0, PART_AFTERNOON, false), "T00:30");
	ck_assert_str_eq(clock_value(5, 0, 0, PART_AFTERNOON, false), "T17:00");
	ck_assert_str_eq(clock_value(8, 0, 0, PART_EVENING, false), "T20:00");
	ck_assert_str_eq(clock_value(5, 59, 0, PART_NIGHT, false), "T05:59");
	ck_assert_str_eq(clock_value(6, 0, 0, PART_NIGHT, false), "T18:00");
	ck_assert_str_eq(clock_value(11, 0, 0, PART_NIGHT, false), "T23:00");
	ck_assert_str_eq(clock_value(12, 0, 0, PART_AFTERNOON, false), "T12:00");
	ck_assert_str_eq(clock_value(20, 0, 0, PART_EVENING, false), "T20:00");
	ck_assert_str_eq(clock_value(9, 0, 1, PART_EVENING, false), "T09:00");
}
END_TEST

START_TEST(minutes_may_be_before_the_hour)
{
	ck_assert_str_eq(clock_value(9, 10, 0, PART_NONE, true), "T08:50");
	ck_assert_str_eq(clock_value(0, 10, 0, PART_NONE, true), "T23:50");
	ck_assert_str_eq(clock_value(1, 15, 0, PART_NONE, true), "T00:45");
	ck_assert_str_eq(clock_value(12, 15, 0, PART_NONE, true), "T11:45");
	ck_assert_str_eq(clock_value(9, 1, 2, PART_NONE, true), "T20:59");
	ck_assert_str_eq(clock_value(12, 15, 1, PART_NONE, true), "T23:45");
}
END_TEST

START_TEST(minutes_and_seconds_may_be_unsaid)
{
	c.dated = false;
	ck_assert_str_eq(VALUE(DATE, .hour = 9), "T08:00");
	ck_assert_str_eq(VALUE(DATE, .hour = 9, .minute = 2, .second = 1), "T08:01:00");
	ck_assert_str_eq(VALUE(DATE, .hour = 9, .minute = 2, .second = 60), "T08:01:59");
}
END_TEST

START_TEST(an_hour_of_last_night_may_be_this_mornings)
{
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT, .hour = 3),
	    "2025-08-14T02:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT, .hour = 6),
	    "2025-08-14T05:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT, .hour = 7),
	    "2025-08-13T18:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT, .hour = 2),
	    "2025-08-14T01:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT, .hour = 3, .half_day = 1),
	    "2025-08-14T02:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT, .hour = 12, .half_day = 2),
	    "2025-08-13T23:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_EVENING, .hour = 3),
	    "2025-08-13T14:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true, .days_off = -1, .part = PART_NIGHT), "2025-08-13TNI");
	ck_assert_str_eq(VALUE(DATE, .weekday = 1, .part = PART_NIGHT, .hour = 3), "2025-08-11T02:00");
}
END_TEST

START_TEST(parts_of_the_day_have_a_code)
{
	static const char *const want[] = { "2025-08-14", "2025-08-14TMO", "2025-08-14TAF", "2025-08-14TEV",
	    "2025-08-14TNI" };
	int part;

	for (part = PART_NONE; part <= PART_NIGHT; part++)
		ck_assert_str_eq(VALUE(DATE, .deictic = true, .part = (enum daypart)part), want[part]);
}
END_TEST

START_TEST(a_date_is_what_was_spoken_of_last)
{
	ck_assert_str_eq(VALUE(DATE, .year = 2020, .month = 5, .day = 9), "2020-05-09");
	ck_assert(c.spoken && c.told && c.day_spoken);
	ck_assert_str_eq(VALUE(DATE, .year = 2010), "2010");
	ck_assert_int_eq(c.last.unit, UNIT_YEAR);
	ck_assert_int_eq(calendar_year(c.last_day), 2020);
	ck_assert_str_eq(VALUE(DATE, .year = 2020, .month = 2, .day = 30), "");
	ck_assert_int_eq(calendar_year(c.last), 2010);
	ck_assert_str_eq(VALUE(DATE, .century = 19), "18XX");
	ck_assert_str_eq(VALUE(DATE, .century = 1), "00XX");
	ck_assert_str_eq(VALUE(DATE, .decade = 1980), "198X");
	ck_assert_str_eq(VALUE(DATE, .season = SEASON_FALL, .year = 2011), "2011-FA");
}
END_TEST

START_TEST(an_hour_alone_is_of_the_day_at_hand)
{
	VALUE(DATE, .year = 2020, .month = 5, .day = 9);
	ck_assert_str_eq(VALUE(DATE, .hour = 11), "2025-08-14T10:00");
	VALUE(DATE, .year = 2020, .month = 5, .day = 9);
	c.near = true;
	ck_assert_str_eq(VALUE(DATE, .hour = 11), "2020-05-09T10:00");
	c.dated = false;
	ck_assert_str_eq(VALUE(DATE, .hour = 11), "2020-05-09T10:00");
	ck_assert_str_eq(VALUE(DATE, .hour = 11, .weekday = 2), "XXXX-WXX-2T10:00");
	ck_assert_str_eq(VALUE(DATE, .deictic = true), "XXXX-XX-XX");
	c.near = false;
	ck_assert_str_eq(VALUE(DATE, .hour = 11), "T10:00");
	ck_assert_str_eq(VALUE(DATE, .month = 5), "XXXX-05");
	ck_assert_str_eq(VALUE(DATE, .month = 5, .day = 3), "XXXX-05-03");
	ck_assert_str_eq(VALUE(DATE, .year = 2011, .month = 5), "2011-05");
}
END_TEST

START_TEST(the_day_of_a_month_is_the_nearest_of_the_tense)
{
	c.tense = TENSE_PAST;
	ck_assert_str_eq(VALUE(THEDAY, .day = 18), "2025-07-18");
	ck_assert_str_eq(VALUE(THEDAY, .day = 14), "2025-08-14");
	c.tense = TENSE_FUTURE;
	ck_assert_str_eq(VALUE(THEDAY, .day = 18), "2025-08-18");
	ck_assert_str_eq(VALUE(THEDAY, .day = 13), "2025-09-13");
	c.tense = TENSE_UNKNOWN;
	ck_assert_str_eq(VALUE(THEDAY, .day = 13), "2025-09-13");
	c.dated = false;
	ck_assert_str_eq(VALUE(THEDAY, .day = 8), "XXXX-XX-08");
}
END_TEST

START_TEST(what_happens_every_time_has_a_set)
{
	ck_assert_str_eq(VALUE(EVERY, .weekday = 5), "XXXX-WXX-5");
	ck_assert_str_eq(VALUE(EVERY, .weekday = 5, .hour = 10), "XXXX-WXX-5T09:00");
	ck_assert_str_eq(VALUE(EVERY, .weekday = 5, .part = PART_EVENING), "XXXX-WXX-5TEV");
	ck_assert_str_eq(VALUE(EVERY, .month = 5), "XXXX-05");
	ck_assert_str_eq(VALUE(EVERY, .season = SEASON_SUMMER), "XXXX-SU");
	ck_assert_str_eq(VALUE(EVERY, .day = 3), "XXXX-XX-03");
	ck_assert_str_eq(VALUE(EVERY, .direction_unit = UNIT_WEEKEND), "XXXX-WXX-WE");
	ck_assert_str_eq(VALUE(EVERY, .direction_unit = UNIT_NIGHT), "TNI");
	ck_assert_str_eq(VALUE(EVERY, .part = PART_MORNING), "TMO");
	ck_assert_str_eq(VALUE(EVERY, .hour = 10), "T09:00");
	ck_assert_str_eq(VALUE(EVERY, .direction_unit = UNIT_WEEK), "P1W");
	ck_assert_str_eq(VALUE(EVERY, .length = { 2000, UNIT_WEEK }), "P2W");
	ck_assert_str_eq(VALUE(EVERY, .length = { 0, UNIT_YEAR }), "P1Y");
	ck_assert_str_eq(VALUE(EVERY, .length = { 0, UNIT_YEAR }, .ordinal = 3), "P3Y");
	ck_assert_str_eq(VALUE(EVERY, .length = { 0, UNIT_YEAR }, .ordinal = 1), "P1Y");
	ck_assert_str_eq(VALUE(TIMES, .length = { 3000, UNIT_WEEK }), "P1W");
}
END_TEST

START_TEST(within_is_a_point_to_come_or_a_length)
{
	static const struct amount_of_time some = { 0, UNIT_DAY }, days = { 2000, UNIT_DAY },
	    hours = { 2000, UNIT_HOUR };

	c.tense = TENSE_FUTURE;
	ck_assert_str_eq(VALUE(WITHIN, .length = days), "2025-08-16");
	ck_assert_int_eq(match.type, TIMEX_DATE);
	ck_assert_str_eq(VALUE(WITHIN, .length = some), "PXD");
	ck_assert_int_eq(match.type, TIMEX_DURATION);
	ck_assert_str_eq(VALUE(WITHIN, .length = hours), "PT2H");
	c.minute = 0;
	ck_assert_str_eq(VALUE(WITHIN, .length = hours), "2025-08-14T02:00");
	ck_assert_int_eq(match.type, TIMEX_TIME);
	c.tense = TENSE_UNKNOWN;
	ck_assert_str_eq(VALUE(WITHIN, .length = hours), "2025-08-14T02:00");
	ck_assert_str_eq(VALUE(WITHIN, .length = days), "P2D");
	c.tense = TENSE_PAST;
	ck_assert_str_eq(VALUE(WITHIN, .length = hours), "PT2H");
	ck_assert_str_eq(VALUE(WITHIN, .length = days), "P2D");
}
END_TEST

START_TEST(hence_and_ago_count_from_today)
{
	static const struct amount_of_time days = { 2000, UNIT_DAY }, hours = { 2000, UNIT_HOUR };

	ck_assert_str_eq(VALUE(HENCE, .length = days), "2025-08-16");
	ck_assert_str_eq(VALUE(AGO, .length = days), "2025-08-12");
	ck_assert_str_eq(VALUE(HENCE, .length = hours), "PT2H");
	ck_assert_int_eq(match.type, TIMEX_DURATION);
	c.minute = 0;
	ck_assert_str_eq(VALUE(HENCE, .length = hours), "2025-08-14T02:00");
	ck_assert_str_eq(VALUE(AGO, .length = hours), "2025-08-13T22:00");
	ck_assert_str_eq(VALUE(AGO, .length = { 90000, UNIT_MINUTE }), "2025-08-13T22:30");
	ck_assert_str_eq(VALUE(AGO, .length = { 1000, UNIT_HOUR }, .more = { 30000, UNIT_MINUTE }), "2025-08-13T22:30");
	ck_assert_str_eq(VALUE(HENCE, .length = { 1000, UNIT_HOUR }, .more = { 30000, UNIT_MINUTE }),
	    "2025-08-14T01:30");
	c.minute = 1439;
	ck_assert_str_eq(VALUE(HENCE, .length = { 1000, UNIT_MINUTE }), "2025-08-15T00:00");
	ck_assert_str_eq(VALUE(AGO, .length = { 1439000, UNIT_MINUTE }), "2025-08-14T00:00");
	ck_assert_str_eq(VALUE(AGO, .length = { 1440000, UNIT_MINUTE }), "2025-08-13T23:59");
}
END_TEST

START_TEST(lengths_tell_whether_the_figures_are_cumulative)
{
	ck_assert_str_eq(VALUE(LENGTH, .length = { 9000, UNIT_MONTH }), "P9M");
	ck_assert(c.cumulative);
	VALUE(LENGTH, .length = { 3000, UNIT_MONTH });
	ck_assert(!c.cumulative);
	VALUE(LENGTH, .length = { 6000, UNIT_MONTH });
	ck_assert(c.cumulative);
	VALUE(LENGTH, .length = { 6000, UNIT_WEEK });
	ck_assert(!c.cumulative);
	ck_assert_str_eq(VALUE(ONE, .length = { 0, UNIT_DAY }), "P1D");
	ck_assert_str_eq(VALUE(ONE, .length = { 2000, UNIT_DAY }), "P2D");
	ck_assert_str_eq(VALUE(SOME, .length = { 2000, UNIT_YEAR }), "PXY");
}
END_TEST

START_TEST(values_without_a_point_have_a_word)
{
	ck_assert_str_eq(VALUE(PRESENT, .day = 0), "PRESENT_REF");
	ck_assert_str_eq(VALUE(PAST, .day = 0), "PAST_REF");
	ck_assert_str_eq(VALUE(FUTURE, .day = 0), "FUTURE_REF");
	ck_assert_str_eq(VALUE(NONE, .day = 3), "");
	ck_assert_str_eq(VALUE(LASTHALF, .year = 2021), "2021-H2");
	ck_assert_str_eq(VALUE(HALF, .year = 2021, .ordinal = 1), "2021-H1");
	c.tense = TENSE_FUTURE;
	ck_assert_str_eq(VALUE(OVERNIGHT, .deictic = true, .part = PART_NIGHT), "2025-08-14TNI");
	c.tense = TENSE_PAST;
	ck_assert_str_eq(VALUE(OVERNIGHT, .deictic = true, .part = PART_NIGHT), "2025-08-13TNI");
}
END_TEST

UNIT_MAIN("clockvalue")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, hours_are_of_the_clock_of_24);
	tcase_add_test(unit, parts_of_the_day_tell_the_half);
	tcase_add_test(unit, minutes_may_be_before_the_hour);
	tcase_add_test(unit, minutes_and_seconds_may_be_unsaid);
	tcase_add_test(unit, an_hour_of_last_night_may_be_this_mornings);
	tcase_add_test(unit, parts_of_the_day_have_a_code);
	tcase_add_test(unit, a_date_is_what_was_spoken_of_last);
	tcase_add_test(unit, an_hour_alone_is_of_the_day_at_hand);
	tcase_add_test(unit, the_day_of_a_month_is_the_nearest_of_the_tense);
	tcase_add_test(unit, what_happens_every_time_has_a_set);
	tcase_add_test(unit, within_is_a_point_to_come_or_a_length);
	tcase_add_test(unit, hence_and_ago_count_from_today);
	tcase_add_test(unit, lengths_tell_whether_the_figures_are_cumulative);
	tcase_add_test(unit, values_without_a_point_have_a_word);
}
