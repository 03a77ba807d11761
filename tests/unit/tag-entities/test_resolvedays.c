#include "augusttest.h"
#include "time/relativevalue.h"
#include "time/resolveday.h"

static void
spoken(int year, int month, int day, enum unit unit)
{
	bool fits;

	c.last = calendar_day(year, month, day, &fits);
	c.last.unit = unit;
	c.spoken = true;
	if (unit == UNIT_DAY) {
		c.last_day = c.last;
		c.day_spoken = true;
	}
}

static const char *
text(bool written)
{
	buf_byte(&b, '\0');
	b.n = 0;
	return written ? (const char *)b.p : "";
}

static const char *
day(enum tense tense, struct timefields w)
{
	struct point p;
	bool there;

	c.tense = tense;
	b.n = 0;
	there = resolveday_point(&c, &w, &p);
	if (there)
		calendar_format(&b, p);
	return text(there);
}

#define DAY(tense, ...) day(TENSE_##tense, (struct timefields){ __VA_ARGS__ })

START_TEST(weekdays_are_the_nearest_of_the_tense)
{
	ck_assert_str_eq(DAY(PAST, .weekday = 4), "2025-08-14");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 4), "2025-08-14");
	ck_assert_str_eq(DAY(PAST, .weekday = 5), "2025-08-08");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 5), "2025-08-15");
	ck_assert_str_eq(DAY(PAST, .weekday = 3), "2025-08-13");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 3), "2025-08-20");
	ck_assert_str_eq(DAY(UNKNOWN, .weekday = 5), "2025-08-08");
	ck_assert_str_eq(DAY(EITHER, .weekday = 7), "2025-08-17");
	ck_assert_str_eq(DAY(EITHER, .weekday = 1), "2025-08-11");
	ck_assert_str_eq(DAY(EITHER, .weekday = 4), "2025-08-14");
	c.today.days++;		/* Friday: Monday is four days off on one side, three on the other */
	ck_assert_str_eq(DAY(EITHER, .weekday = 1), "2025-08-18");
	ck_assert_str_eq(DAY(EITHER, .weekday = 2), "2025-08-12");
	c.today.days -= 2;	/* Wednesday, and so is Sunday */
	ck_assert_str_eq(DAY(EITHER, .weekday = 7), "2025-08-10");
	ck_assert_str_eq(DAY(EITHER, .weekday = 6), "2025-08-16");
}
END_TEST

START_TEST(directions_choose_the_week)
{
	ck_assert_str_eq(DAY(PAST, .weekday = 5, .direction = DIR_NEXT), "2025-08-22");
	ck_assert_str_eq(DAY(PAST, .weekday = 1, .direction = DIR_FOLLOWING), "2025-08-18");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 5, .direction = DIR_LAST), "2025-08-08");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 1, .direction = DIR_LAST), "2025-08-04");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 1, .direction = DIR_THIS), "2025-08-11");
	ck_assert_str_eq(DAY(PAST, .weekday = 5, .direction = DIR_THIS), "2025-08-15");
	ck_assert_str_eq(DAY(PAST, .weekday = 4, .direction = DIR_COMING), "2025-08-21");
	ck_assert_str_eq(DAY(PAST, .weekday = 5, .direction = DIR_COMING), "2025-08-15");
	ck_assert_str_eq(DAY(PAST, .weekday = 3, .direction = DIR_COMING), "2025-08-20");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 2, .direction = DIR_PAST), "2025-08-12");
	ck_assert_str_eq(DAY(PAST, .weekday = 5, .direction_unit = UNIT_WEEK, .direction = DIR_THIS), "2025-08-15");
	ck_assert_str_eq(DAY(PAST, .weekday = 5, .direction_unit = UNIT_WEEK, .direction = DIR_COMING), "2025-08-22");
}
END_TEST

/* Fridays the 13th around August 2025: 13 June 2025 and 13 February 2026. */
START_TEST(a_weekday_and_a_day_are_the_nearest)
{
	ck_assert_str_eq(DAY(PAST, .weekday = 5, .day = 13), "2025-06-13");
	ck_assert_str_eq(DAY(FUTURE, .weekday = 5, .day = 13), "2026-02-13");
	ck_assert_str_eq(DAY(EITHER, .weekday = 5, .day = 13), "2026-02-13");
	ck_assert_str_eq(DAY(UNKNOWN, .weekday = 5, .day = 13), "2025-06-13");
	c.today.days = calendar_shift(c.today, 4, UNIT_MONTH).days;
	ck_assert_str_eq(DAY(UNKNOWN, .weekday = 5, .day = 13), "2026-02-13");
}
END_TEST

START_TEST(days_of_months_are_of_the_likely_year)
{
	ck_assert_str_eq(DAY(UNKNOWN, .month = 8, .day = 20), "2025-08-20");
	ck_assert_str_eq(DAY(PAST, .month = 8, .day = 20), "2025-08-20");	/* so near, whatever the tense */
	ck_assert_str_eq(DAY(PAST, .month = 9, .day = 28), "2025-09-28");	/* 45 days on */
	ck_assert_str_eq(DAY(PAST, .month = 9, .day = 29), "2024-09-29");
	ck_assert_str_eq(DAY(FUTURE, .month = 6, .day = 30), "2025-06-30");	/* 45 days back */
	ck_assert_str_eq(DAY(FUTURE, .month = 6, .day = 29), "2026-06-29");
	/* 182 days on, and 183 back; 182 back */
	ck_assert_str_eq(DAY(UNKNOWN, .month = 2, .day = 12), "2026-02-12");
	ck_assert_str_eq(DAY(UNKNOWN, .month = 2, .day = 13), "2025-02-13");
	ck_assert_str_eq(DAY(PAST, .month = 2, .day = 29), "2024-02-29");
	ck_assert_str_eq(DAY(FUTURE, .month = 2, .day = 29), "2028-02-29");
	ck_assert_str_eq(DAY(FUTURE, .month = 5, .day = 1, .year = 2011), "2011-05-01");
	ck_assert_str_eq(DAY(FUTURE, .month = 5, .day = 1, .direction = DIR_LAST), "2025-05-01");
	ck_assert_str_eq(DAY(FUTURE, .month = 8, .day = 14, .direction = DIR_LAST), "2024-08-14");
	ck_assert_str_eq(DAY(PAST, .month = 8, .day = 14, .direction = DIR_NEXT), "2026-08-14");
	ck_assert_str_eq(DAY(PAST, .month = 12, .day = 1, .direction = DIR_THIS), "2025-12-01");
	ck_assert_str_eq(DAY(PAST, .month = 2, .day = 30), "");
	ck_assert_str_eq(DAY(PAST, .month = 5, .day = 1, .direction = DIR_LAST, .direction_unit = UNIT_YEAR),
	    "2024-05-01");
	ck_assert_str_eq(DAY(PAST, .month = 5, .direction = DIR_NEXT, .direction_unit = UNIT_YEAR), "2026-05");
}
END_TEST

/* From a month's 15th: 32 days on is September, 63 are October; 30 back July, 60 June. */
START_TEST(months_are_of_the_likely_year)
{
	ck_assert_str_eq(DAY(PAST, .month = 9), "2025-09");
	ck_assert_str_eq(DAY(PAST, .month = 10), "2024-10");
	ck_assert_str_eq(DAY(FUTURE, .month = 7), "2025-07");
	ck_assert_str_eq(DAY(FUTURE, .month = 6), "2026-06");
	ck_assert_str_eq(DAY(PAST, .month = 8), "2025-08");
	c.today.days -= 8;	/* 6 August: 40 days to 15 September */
	ck_assert_str_eq(DAY(PAST, .month = 9), "2025-09");
	c.today.days--;
	ck_assert_str_eq(DAY(PAST, .month = 9), "2024-09");
	ck_assert_str_eq(DAY(PAST, .year = 2011), "2011");
}
END_TEST

START_TEST(another_year_told_in_the_sentence_is_that_of_a_day)
{
	spoken(2020, 1, 5, UNIT_DAY);
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2025-03-03");
	c.at_hand = true;
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2025-03-03");	/* its year was not said */
	c.year_said = true;
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2020-03-03");
	ck_assert_str_eq(DAY(PAST, .month = 7, .day = 3), "2020-07-03");
	ck_assert_str_eq(DAY(PAST, .month = 9, .day = 3), "2019-09-03");
	ck_assert_str_eq(DAY(PAST, .month = 12, .day = 3), "2019-12-03");
	ck_assert_str_eq(DAY(FUTURE, .month = 3, .day = 3), "2026-03-03");
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3, .direction = DIR_THIS), "2025-03-03");
	spoken(2028, 1, 5, UNIT_DAY);
	ck_assert_str_eq(DAY(FUTURE, .month = 3, .day = 3), "2028-03-03");
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2025-03-03");
	spoken(2020, 1, 1, UNIT_YEAR);
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2025-03-03");
	spoken(2020, 1, 1, UNIT_MONTH);
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2020-03-03");
	c.since = true;
	ck_assert_str_eq(DAY(PAST, .month = 3, .day = 3), "2025-03-03");
	c.since = false;
	spoken(2025, 1, 1, UNIT_MONTH);
	ck_assert_str_eq(DAY(PAST, .month = 10, .day = 3), "2024-10-03");
}
END_TEST

START_TEST(the_end_of_a_range_is_after_its_beginning)
{
	c.other_end = true;
	ck_assert_str_eq(DAY(PAST, .month = 2), "2025-02");
	spoken(2014, 11, 1, UNIT_MONTH);
	ck_assert_str_eq(DAY(PAST, .month = 12), "2024-12");	/* after it already */
	spoken(2025, 11, 1, UNIT_MONTH);
	ck_assert_str_eq(DAY(PAST, .month = 2), "2026-02");
	ck_assert_str_eq(DAY(PAST, .month = 2, .year = 2020), "2020-02");
	ck_assert_str_eq(DAY(PAST, .month = 2, .direction = DIR_LAST), "2025-02");
	spoken(2027, 1, 1, UNIT_MONTH);
	ck_assert_str_eq(DAY(PAST, .month = 2), "2027-02");
	spoken(2025, 8, 16, UNIT_DAY);
	ck_assert_str_eq(DAY(PAST, .weekday = 2), "2025-08-19");
	ck_assert_str_eq(DAY(PAST, .weekday = 6), "2025-08-16");
	c.other_end = false;
	ck_assert_str_eq(DAY(PAST, .weekday = 2), "2025-08-12");
}
END_TEST

START_TEST(other_fields_name_a_day)
{
	ck_assert_str_eq(DAY(PAST, .deictic = true, .days_off = -1), "2025-08-13");
	ck_assert_str_eq(DAY(PAST, .deictic = true, .days_off = 1, .next_day = true), "2025-08-16");
	ck_assert_str_eq(DAY(PAST, .day = 5), "2025-08-05");
	ck_assert_str_eq(DAY(PAST, .day = 5, .direction = DIR_NEXT, .direction_unit = UNIT_MONTH), "2025-09-05");
	ck_assert_str_eq(DAY(PAST, .day = 31, .direction = DIR_NEXT, .direction_unit = UNIT_MONTH), "");
	ck_assert_str_eq(DAY(PAST, .holiday = 1), "2025-01-01");
	ck_assert_str_eq(DAY(FUTURE, .holiday = 1), "2026-01-01");
	ck_assert_str_eq(DAY(FUTURE, .holiday = 1, .year = 2011), "2011-01-01");
	ck_assert(!resolveday_needs_today(&(struct timefields){ .year = 2011 }));
	ck_assert(!resolveday_needs_today(&(struct timefields){ .year = 2011, .month = 2, .weekday = 3 }));
	ck_assert(!resolveday_needs_today(&(struct timefields){ .year = 2011, .holiday = 2, .weekday = 3 }));
	ck_assert(resolveday_needs_today(&(struct timefields){ .year = 2011, .weekday = 3 }));
	ck_assert(resolveday_needs_today(&(struct timefields){ .month = 3 }));
}
END_TEST

static struct timematch match;

static struct timematch *
match_of(struct timefields w)
{
	b.n = 0;
	match.type = TIMEX_DATE;
	match.when = w;
	return &match;
}

#define MATCH(...) match_of((struct timefields){ __VA_ARGS__ })

static const char *
second(int count, struct timefields w)
{
	struct timematch *m = match_of(w);

	return text(relativevalue_second(m, &c, count, &b));
}

START_TEST(the_second_before_or_after)
{
	ck_assert_str_eq(second(-2, (struct timefields){ .weekday = 3 }), "2025-08-06");
	ck_assert_str_eq(second(-2, (struct timefields){ .weekday = 4 }), "2025-07-31");
	ck_assert_str_eq(second(-2, (struct timefields){ .weekday = 5 }), "2025-08-01");
	ck_assert_str_eq(second(2, (struct timefields){ .weekday = 5 }), "2025-08-22");
	ck_assert_str_eq(second(2, (struct timefields){ .weekday = 4 }), "2025-08-28");
	ck_assert_str_eq(second(-2, (struct timefields){ .direction_unit = UNIT_MONTH }), "2025-06");
	ck_assert_str_eq(second(2, (struct timefields){ .direction_unit = UNIT_WEEKEND }), "2025-W35-WE");
	ck_assert_str_eq(second(2, (struct timefields){ .direction_unit = UNIT_YEAR }), "2027");
	ck_assert_str_eq(second(2, (struct timefields){ .direction_unit = UNIT_HOUR }), "");
	c.dated = false;
	ck_assert_str_eq(second(2, (struct timefields){ .weekday = 4 }), "");
}
END_TEST

START_TEST(so_many_weekdays_and_weeks)
{
	ck_assert_str_eq(text(relativevalue_weekdays(MATCH(.weekday = 5, .length = { 2000, UNIT_DAY }), &c, &b)),
	    "2025-08-01");
	ck_assert_str_eq(text(relativevalue_weekdays(MATCH(.weekday = 5, .length = { 1000, UNIT_DAY }), &c, &b)),
	    "2025-08-08");
	ck_assert_str_eq(text(relativevalue_weekdays(MATCH(.weekday = 5, .length = { 999, UNIT_DAY }), &c, &b)), "");
	ck_assert_str_eq(text(relativevalue_weekdays(MATCH(.weekday = 4, .length = { 1000000, UNIT_DAY }), &c, &b)),
	    "2006-06-15");
	ck_assert_str_eq(text(relativevalue_weekdays(MATCH(.weekday = 4, .length = { 1001000, UNIT_DAY }), &c, &b)),
	    "");
	ck_assert_str_eq(text(relativevalue_weeks(MATCH(.weekday = 5, .length = { 1000, UNIT_WEEK }), &c, &b)),
	    "2025-08-22");
	ck_assert_str_eq(text(relativevalue_weeks(MATCH(.weekday = 4, .length = { 1000, UNIT_FORTNIGHT }), &c, &b)),
	    "2025-09-04");
	ck_assert_str_eq(text(relativevalue_weeks(MATCH(.days_off = 1, .length = { 1000, UNIT_WEEK }), &c, &b)),
	    "2025-08-22");
	c.dated = false;
	ck_assert_str_eq(text(relativevalue_weeks(MATCH(.days_off = 1, .length = { 1000, UNIT_WEEK }), &c, &b)), "");
}
END_TEST

static const char *
away(int sign, bool exact, struct timefields w)
{
	struct timematch *m = match_of(w);

	return text(relativevalue_length(m, &c, c.today, exact, sign, &b));
}

#define AGO(...) away(-1, false, (struct timefields){ __VA_ARGS__ })
#define ON(...) away(1, false, (struct timefields){ __VA_ARGS__ })

START_TEST(lengths_lead_to_points_of_their_unit)
{
	ck_assert_str_eq(AGO(.length = { 3000, UNIT_MONTH }), "2025-05");
	ck_assert_str_eq(AGO(.length = { 2000, UNIT_WEEK }), "2025-W31");
	ck_assert_str_eq(AGO(.length = { 1000, UNIT_FORTNIGHT }), "2025-W31");
	ck_assert_str_eq(ON(.length = { 2000, UNIT_WEEK }), "2025-08-28");
	ck_assert_str_eq(ON(.length = { 1000, UNIT_FORTNIGHT }), "2025-08-28");
	ck_assert_str_eq(ON(.length = { 3000, UNIT_MONTH }), "2025-11");
	ck_assert_str_eq(AGO(.length = { 2000, UNIT_YEAR }), "2023");
	ck_assert_str_eq(AGO(.length = { 2000, UNIT_DECADE }), "2005");
	ck_assert_str_eq(AGO(.length = { 1000, UNIT_CENTURY }), "1925");
	ck_assert_str_eq(AGO(.length = { 1000, UNIT_MILLENNIUM }), "1025");
	ck_assert_str_eq(AGO(.length = { 1500, UNIT_YEAR }), "2024-02");
	ck_assert_str_eq(ON(.length = { 500, UNIT_YEAR }), "2026-02");
	ck_assert_str_eq(AGO(.length = { 1500, UNIT_DECADE }), "2010");
	ck_assert_str_eq(AGO(.length = { 1500, UNIT_CENTURY }), "1875");
	ck_assert_str_eq(AGO(.length = { 1500, UNIT_MILLENNIUM }), "0525");
	ck_assert_str_eq(AGO(.length = { 2000, UNIT_NIGHT }), "2025-08-12");
	ck_assert_str_eq(AGO(.length = { 2000, UNIT_WEEKDAY }), "2025-08-12");
	ck_assert_str_eq(AGO(.length = { 1000, UNIT_YEAR }, .more = { 2000, UNIT_MONTH }), "2024-06");
	ck_assert_str_eq(AGO(.length = { 0, UNIT_YEAR }), "PAST_REF");
	ck_assert_str_eq(ON(.length = { 0, UNIT_YEAR }), "FUTURE_REF");
	ck_assert_str_eq(AGO(.length = { 5000, UNIT_HOUR }), "2025-08-14");
	ck_assert_str_eq(AGO(.length = { 24000, UNIT_HOUR }), "2025-08-13");
	ck_assert_str_eq(AGO(.length = { 47000, UNIT_HOUR }), "2025-08-13");
	ck_assert_str_eq(ON(.length = { 48000, UNIT_HOUR }), "2025-08-16");
	ck_assert_str_eq(ON(.length = { 90000, UNIT_MINUTE }), "2025-08-14");
	ck_assert_str_eq(away(-1, true, (struct timefields){ .length = { 3000, UNIT_MONTH } }), "2025-05-14");
	ck_assert_str_eq(away(-1, true, (struct timefields){ .length = { 1500, UNIT_YEAR } }), "2024-02-14");
	c.dated = false;
	ck_assert_str_eq(AGO(.length = { 3000, UNIT_MONTH }), "XXXX-XX-XX");
	ck_assert_str_eq(away(1, true, (struct timefields){ .length = { 3000, UNIT_MONTH } }), "2025-11-14");
}
END_TEST

static const char *
unit(enum direction direction, enum unit of)
{
	struct timematch *m = MATCH(.direction = direction, .direction_unit = of);

	return text(relativevalue_unit(m, &c, &b));
}

START_TEST(units_of_the_calendar_beside_todays)
{
	static const struct {
		enum unit unit;
		const char *last, *this, *next, *unknown;
	} row[] = {
		{ UNIT_WEEK, "2025-W32", "2025-W33", "2025-W34", "XXXX-WXX" },
		{ UNIT_FORTNIGHT, "2025-W31", "2025-W33", "2025-W35", "XXXX-WXX" },
		{ UNIT_WEEKEND, "2025-W32-WE", "2025-W33-WE", "2025-W34-WE", "XXXX-WXX-WE" },
		{ UNIT_MONTH, "2025-07", "2025-08", "2025-09", "XXXX-XX" },
		{ UNIT_QUARTER, "2025-Q2", "2025-Q3", "2025-Q4", "XXXX-QX" },
		{ UNIT_YEAR, "2024", "2025", "2026", "XXXX" },
		{ UNIT_DECADE, "201X", "202X", "203X", "XXXX" },
		{ UNIT_CENTURY, "19XX", "20XX", "21XX", "XXXX" },
		{ UNIT_WEEKDAY, "2025-08-13", "2025-08-14", "2025-08-15", "XXXX-XX-XX" },
		{ UNIT_NIGHT, "2025-08-13TNI", "2025-08-14TNI", "2025-08-15TNI", "XXXX-XX-XX" }
	};
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		setup();
		ck_assert_str_eq(unit(DIR_LAST, row[i].unit), row[i].last);
		ck_assert_str_eq(unit(DIR_THIS, row[i].unit), row[i].this);
		ck_assert_str_eq(unit(DIR_NEXT, row[i].unit), row[i].next);
		ck_assert_str_eq(unit(DIR_COMING, row[i].unit), row[i].next);
		c.dated = c.spoken = c.day_spoken = false;
		ck_assert_str_eq(unit(DIR_LAST, row[i].unit), row[i].unknown);
		teardown();
	}
	setup();
	ck_assert_str_eq(unit(DIR_PAST, UNIT_YEAR), "P1Y");
	ck_assert_int_eq(match.type, TIMEX_DURATION);
	ck_assert_str_eq(unit(DIR_LAST, UNIT_HOUR), "PT1H");
	c.tense = TENSE_PAST;
	ck_assert_str_eq(unit(DIR_NONE, UNIT_WEEKEND), "2025-W32-WE");
	c.tense = TENSE_FUTURE;
	ck_assert_str_eq(unit(DIR_NONE, UNIT_WEEKEND), "2025-W33-WE");
	c.tense = TENSE_PAST;
	c.today.days++;
	ck_assert_str_eq(unit(DIR_NONE, UNIT_WEEKEND), "2025-W32-WE");
	c.today.days++;	/* Saturday */
	ck_assert_str_eq(unit(DIR_NONE, UNIT_WEEKEND), "2025-W33-WE");
}
END_TEST

START_TEST(units_of_the_calendar_beside_what_was_told)
{
	spoken(2015, 3, 9, UNIT_DAY);
	ck_assert_str_eq(unit(DIR_FOLLOWING, UNIT_DAY), "2015-03-10");
	ck_assert_str_eq(unit(DIR_NEXT, UNIT_DAY), "2015-03-11");
	ck_assert_str_eq(unit(DIR_LAST, UNIT_DAY), "2015-03-10");
	ck_assert_str_eq(unit(DIR_THIS, UNIT_DAY), "2025-08-14");
	spoken(2015, 1, 1, UNIT_YEAR);
	ck_assert_str_eq(unit(DIR_FOLLOWING, UNIT_YEAR), "2016");
	c.tense = TENSE_PAST;
	ck_assert_str_eq(unit(DIR_NEXT, UNIT_YEAR), "2017");
	ck_assert_str_eq(unit(DIR_NEXT, UNIT_MONTH), "2025-09");
	spoken(2015, 1, 1, UNIT_YEAR);
	ck_assert_str_eq(unit(DIR_LAST, UNIT_YEAR), "2024");
	spoken(2015, 1, 1, UNIT_YEAR);
	c.tense = TENSE_UNKNOWN;
	ck_assert_str_eq(unit(DIR_NEXT, UNIT_YEAR), "2026");
	c.day_spoken = false;
	ck_assert_str_eq(unit(DIR_NEXT, UNIT_DAY), "");
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_DAY), &c, 1, &b)), "");
	ck_assert_str_eq(text(relativevalue_spoken(MATCH(.direction_unit = UNIT_DAY), &c, &b)), "");
}
END_TEST

START_TEST(the_unit_before_after_and_that_one)
{
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_DAY), &c, -1, &b)), "2025-08-13");
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_YEAR), &c, 1, &b)), "2026");
	spoken(2015, 3, 9, UNIT_DAY);
	spoken(2011, 5, 1, UNIT_MONTH);
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_DAY), &c, -1, &b)), "2015-03-08");
	spoken(2011, 5, 1, UNIT_MONTH);
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_MONTH), &c, 1, &b)), "2011-06");
	spoken(2011, 5, 1, UNIT_MONTH);
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_HOUR), &c, 1, &b)), "");
	ck_assert_str_eq(text(relativevalue_spoken(MATCH(.direction_unit = UNIT_YEAR), &c, &b)), "2011");
	ck_assert_str_eq(text(relativevalue_spoken(MATCH(.direction_unit = UNIT_HOUR), &c, &b)), "");
	ck_assert_str_eq(text(relativevalue_spoken(MATCH(.direction_unit = UNIT_DAY), &c, &b)), "2015-03-08");
	ck_assert_str_eq(text(relativevalue_day(MATCH(.direction = DIR_NEXT), &c, &b)), "2015-03-09");
	ck_assert_str_eq(text(relativevalue_day(MATCH(.direction = DIR_NONE), &c, &b)), "2015-03-09");
	setup();
	ck_assert_str_eq(text(relativevalue_day(MATCH(.direction = DIR_LAST), &c, &b)), "2025-08-13");
	setup();
	c.dated = false;
	ck_assert_str_eq(text(relativevalue_day(MATCH(.direction = DIR_LAST), &c, &b)), "XXXX-XX-XX");
	ck_assert_str_eq(text(relativevalue_next(MATCH(.direction_unit = UNIT_DAY), &c, -1, &b)), "");
	ck_assert_str_eq(text(relativevalue_spoken(MATCH(.direction_unit = UNIT_YEAR), &c, &b)), "");
}
END_TEST

START_TEST(later_counts_from_what_was_told)
{
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_DAY }), &c, 1, &b)), "2025-08-16");
	spoken(2015, 3, 9, UNIT_DAY);
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_DAY }), &c, 1, &b)), "2015-03-11");
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_WEEK }), &c, -1, &b)), "2015-W09");
	spoken(2015, 1, 1, UNIT_YEAR);
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_YEAR }), &c, 1, &b)), "2017");
	spoken(2015, 1, 1, UNIT_YEAR);
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_MONTH }), &c, 1, &b)), "P2M");
	ck_assert_int_eq(match.type, TIMEX_DURATION);
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 0, UNIT_YEAR }), &c, 1, &b)), "PXY");
	c.minute = 0;
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_HOUR }), &c, 1, &b)), "PT2H");
	c.spoken = false;
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_HOUR }), &c, 1, &b)),
	    "2025-08-14T02:00");
	c.spoken = false;
	c.tense = TENSE_PAST;
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_HOUR }), &c, 1, &b)), "PT2H");
	c.tense = TENSE_UNKNOWN;
	c.minute = -1;
	ck_assert_str_eq(text(relativevalue_told(MATCH(.length = { 2000, UNIT_HOUR }), &c, 1, &b)), "PT2H");
}
END_TEST

UNIT_MAIN("resolvedays")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, weekdays_are_the_nearest_of_the_tense);
	tcase_add_test(unit, directions_choose_the_week);
	tcase_add_test(unit, a_weekday_and_a_day_are_the_nearest);
	tcase_add_test(unit, days_of_months_are_of_the_likely_year);
	tcase_add_test(unit, months_are_of_the_likely_year);
	tcase_add_test(unit, another_year_told_in_the_sentence_is_that_of_a_day);
	tcase_add_test(unit, the_end_of_a_range_is_after_its_beginning);
	tcase_add_test(unit, other_fields_name_a_day);
	tcase_add_test(unit, the_second_before_or_after);
	tcase_add_test(unit, so_many_weekdays_and_weeks);
	tcase_add_test(unit, lengths_lead_to_points_of_their_unit);
	tcase_add_test(unit, units_of_the_calendar_beside_todays);
	tcase_add_test(unit, units_of_the_calendar_beside_what_was_told);
	tcase_add_test(unit, the_unit_before_after_and_that_one);
	tcase_add_test(unit, later_counts_from_what_was_told);
}
