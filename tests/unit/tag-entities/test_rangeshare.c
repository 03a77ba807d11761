#include "../unit.h"
#include "time/rangeshare.h"

/* An hour, the minutes, and the half of the day, as they are said: 0 a.m. of "4", 1 of "4 a.m.", 2 of "4 p.m." */
static struct timematch
hour(int hour, int minute, int half_day)
{
	struct timematch m = { 1, TIMEX_TIME, VALUE_DATE, { .hour = hour + 1, .minute = minute + 1,
	    .half_day = half_day } };

	return m;
}

static struct timematch
date(struct timefields when)
{
	struct timematch m = { 1, TIMEX_DATE, VALUE_DATE, when };

	return m;
}

#define DATE(...) date((struct timefields){ __VA_ARGS__ })

START_TEST(a_day_is_any_field_of_one)
{
	ck_assert(rangeshare_has_day(&(struct timefields){ .month = 1 }));
	ck_assert(rangeshare_has_day(&(struct timefields){ .weekday = 1 }));
	ck_assert(rangeshare_has_day(&(struct timefields){ .deictic = true }));
	ck_assert(rangeshare_has_day(&(struct timefields){ .holiday = 1 }));
	ck_assert(rangeshare_has_day(&(struct timefields){ .direction_unit = UNIT_WEEK }));
	ck_assert(rangeshare_has_day(&(struct timefields){ .year = 1 }));
	ck_assert(rangeshare_has_day(&(struct timefields){ .day = 1 }));
	ck_assert(!rangeshare_has_day(&(struct timefields){ .hour = 1, .minute = 1, .part = PART_NIGHT }));
}
END_TEST

/* What two hours say of each other: the halves of the day, and whether the second is after midnight. */
START_TEST(hours_share_the_half_of_the_day)
{
	static const struct {
		int a[3], b[3], half_a, half_b;
		bool range, next_day;
	} row[] = {
		{ { 3, 0, 0 }, { 5, 0, 2 }, 2, 2, true, false }, { { 3, 0, 0 }, { 5, 0, 2 }, 2, 2, false, false },
		{ { 11, 0, 0 }, { 1, 0, 2 }, 1, 2, true, false }, { { 5, 0, 0 }, { 5, 0, 2 }, 1, 2, true, false },
		{ { 10, 0, 0 }, { 2, 0, 1 }, 2, 1, true, true }, { { 10, 0, 0 }, { 2, 0, 1 }, 2, 1, false, false },
		{ { 5, 30, 0 }, { 5, 45, 2 }, 2, 2, true, false }, { { 5, 45, 0 }, { 5, 30, 2 }, 1, 2, true, false },
		{ { 12, 0, 0 }, { 3, 0, 2 }, 2, 2, true, false }, { { 9, 0, 0 }, { 12, 0, 2 }, 1, 2, true, false },
		{ { 1, 0, 0 }, { 2, 0, 1 }, 1, 1, true, false },
		{ { 9, 0, 1 }, { 5, 0, 0 }, 1, 2, true, false }, { { 9, 0, 1 }, { 11, 0, 0 }, 1, 1, true, false },
		{ { 9, 0, 2 }, { 1, 0, 0 }, 2, 1, true, true }, { { 5, 0, 2 }, { 5, 0, 0 }, 2, 1, true, true },
		{ { 11, 0, 1 }, { 12, 0, 0 }, 1, 2, true, false }, { { 9, 0, 1 }, { 1, 0, 0 }, 1, 2, true, false },
		{ { 0, 0, 0 }, { 5, 0, 2 }, 0, 2, true, false }, { { 13, 0, 0 }, { 5, 0, 2 }, 0, 2, true, false },
		{ { 3, 0, 0 }, { 15, 0, 2 }, 0, 2, true, false }, { { 9, 0, 1 }, { 13, 0, 0 }, 1, 0, true, false },
		{ { 9, 0, 1 }, { 0, 0, 0 }, 1, 0, true, true },
		{ { 3, 0, 1 }, { 4, 0, 2 }, 1, 2, true, false }, { { 3, 0, 0 }, { 4, 0, 0 }, 0, 0, true, false },
		{ { 22, 0, 0 }, { 2, 0, 0 }, 0, 0, true, true }, { { 11, 0, 0 }, { 12, 30, 0 }, 0, 0, true, false },
		{ { 12, 30, 0 }, { 11, 0, 0 }, 0, 0, true, true }, { { 11, 0, 1 }, { 12, 0, 1 }, 1, 1, true, true },
		{ { 12, 0, 1 }, { 1, 0, 1 }, 1, 1, true, false }, { { 11, 0, 1 }, { 1, 0, 2 }, 1, 2, true, false },
		{ { 5, 0, 2 }, { 5, 0, 2 }, 2, 2, true, false }, { { 5, 1, 2 }, { 5, 0, 2 }, 2, 2, true, true },
		{ { 13, 0, 0 }, { 12, 0, 2 }, 0, 2, true, true },
		{ { 1, 0, 0 }, { 12, 0, 2 }, 1, 2, true, false }, { { 1, 0, 0 }, { 13, 0, 2 }, 0, 2, true, false },
		{ { 12, 0, 0 }, { 1, 0, 2 }, 2, 2, true, false }, { { 1, 0, 1 }, { 1, 0, 0 }, 1, 2, true, false },
		{ { 1, 0, 1 }, { 1, 1, 0 }, 1, 1, true, false },
	};
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		struct timematch a = hour(row[i].a[0], row[i].a[1], row[i].a[2]);
		struct timematch b = hour(row[i].b[0], row[i].b[1], row[i].b[2]);

		rangeshare(&a, &b, row[i].range);
		ck_assert_msg(a.when.half_day == row[i].half_a && b.when.half_day == row[i].half_b &&
		    b.when.next_day == row[i].next_day && !a.when.next_day, "row %zu: %d %d, %d", i,
		    a.when.half_day, b.when.half_day, b.when.next_day);
	}
}
END_TEST

START_TEST(an_hour_without_minutes_is_on_the_hour)
{
	struct timematch a = hour(5, 0, 0), b = hour(5, 1, 2);

	a.when.minute = 0;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.half_day, 2);
	a = hour(5, 0, 0);
	b = hour(5, 0, 2);
	b.when.minute = 0;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.half_day, 1);
}
END_TEST

/* "in the evening" tells the half of the day as "p.m." does. */
START_TEST(a_part_of_the_day_closes_an_hour)
{
	struct timematch a = hour(3, 0, 0), b = hour(5, 0, 2);

	a.when.part = PART_NIGHT;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.half_day, 0);
	ck_assert_int_eq(a.when.part, PART_NIGHT);

	a = hour(3, 0, 2);
	b = hour(5, 0, 0);
	b.when.part = PART_NIGHT;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(b.when.half_day, 0);
}
END_TEST

static const struct timefields full_day = { .year = 2020, .month = 3, .day = 4, .weekday = 5, .holiday = 6,
	.deictic = true, .days_off = -1, .direction = DIR_LAST, .direction_unit = UNIT_WEEK, .part = PART_EVENING };

static void
check_full_day(const struct timefields *w, enum daypart part)
{
	ck_assert_int_eq(w->year, 2020);
	ck_assert_int_eq(w->month, 3);
	ck_assert_int_eq(w->day, 4);
	ck_assert_int_eq(w->weekday, 5);
	ck_assert_int_eq(w->holiday, 6);
	ck_assert(w->deictic);
	ck_assert_int_eq(w->days_off, -1);
	ck_assert_int_eq(w->direction, DIR_LAST);
	ck_assert_int_eq(w->direction_unit, UNIT_WEEK);
	ck_assert_int_eq(w->part, part);
}

START_TEST(hours_share_the_whole_day)
{
	struct timematch a = hour(9, 0, 1), b = date(full_day);

	b.when.hour = 11;
	rangeshare(&a, &b, true);
	check_full_day(&a.when, PART_EVENING);
	ck_assert_int_eq(a.when.hour, 10);

	a = date(full_day);
	a.when.hour = 10;
	b = hour(11, 0, 1);
	b.when.part = PART_MORNING;
	rangeshare(&a, &b, true);
	check_full_day(&b.when, PART_MORNING);

	a = date(full_day);
	b = hour(11, 0, 1);
	rangeshare(&a, &b, false);
	check_full_day(&b.when, PART_EVENING);
	ck_assert_int_eq(b.when.hour, 12);
}
END_TEST

START_TEST(hours_with_days_of_their_own_keep_them)
{
	struct timematch a = hour(10, 0, 2), b = hour(2, 0, 1);

	a.when.weekday = 1;
	b.when.weekday = 2;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.weekday, 1);
	ck_assert_int_eq(b.when.weekday, 2);
	ck_assert(!b.when.next_day);

	b.when.weekday = 0;	/* "Monday 10 p.m. to 2 a.m." */
	rangeshare(&a, &b, true);
	ck_assert_int_eq(b.when.weekday, 1);
	ck_assert(b.when.next_day);

	a = hour(10, 0, 2);	/* "10 p.m. to 2 a.m. on Tuesday": the range begins on the day that is said */
	b = hour(2, 0, 1);
	b.when.weekday = 2;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.weekday, 2);
	ck_assert(b.when.next_day);

	a = hour(9, 0, 1);	/* and what was after midnight stays so */
	b = hour(11, 0, 1);
	b.when.next_day = true;
	rangeshare(&a, &b, false);
	ck_assert(b.when.next_day);
}
END_TEST

START_TEST(a_day_before_an_hour_is_its_day)
{
	struct timematch a = DATE(.weekday = 5), b = hour(9, 0, 1);

	rangeshare(&a, &b, true);
	ck_assert_int_eq(b.when.weekday, 5);
	b = hour(9, 0, 1);
	b.when.weekday = 2;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(b.when.weekday, 2);
	b = hour(9, 0, 1);
	a.value = VALUE_WEEK;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(b.when.weekday, 0);
	a = DATE(.decade = 1990);
	rangeshare(&a, &b, true);
	ck_assert_int_eq(b.when.year, 0);
	a = hour(9, 0, 1);
	b = DATE(.weekday = 5);	/* "9 a.m. to Friday" */
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.weekday, 0);
}
END_TEST

/* The years of two days or months A and B, and what becomes of them. */
static void
check_years(struct timematch a, struct timematch b, int year_a, int year_b)
{
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.year, year_a);
	ck_assert_int_eq(b.when.year, year_b);
}

START_TEST(days_and_months_share_the_year)
{
	check_years(DATE(.month = 3), DATE(.month = 5, .year = 2020), 2020, 2020);
	check_years(DATE(.month = 5), DATE(.month = 5, .year = 2020), 2020, 2020);
	check_years(DATE(.month = 6), DATE(.month = 5, .year = 2020), 2019, 2020);
	check_years(DATE(.month = 5, .day = 4), DATE(.month = 5, .day = 3, .year = 2020), 2019, 2020);
	check_years(DATE(.month = 5, .day = 3), DATE(.month = 5, .day = 3, .year = 2020), 2020, 2020);
	check_years(DATE(.month = 5, .day = 2), DATE(.month = 5, .day = 3, .year = 2020), 2020, 2020);
	check_years(DATE(.month = 5, .day = 2), DATE(.month = 5, .year = 2020), 2020, 2020);
	check_years(DATE(.month = 4, .day = 9), DATE(.month = 5, .day = 3, .year = 2020), 2020, 2020);
	check_years(DATE(.month = 12, .year = 2019), DATE(.month = 1), 2019, 2020);
	check_years(DATE(.month = 1, .year = 2019), DATE(.month = 12), 2019, 2019);
	check_years(DATE(.month = 5, .day = 1, .year = 2019), DATE(.month = 5, .day = 1), 2019, 2019);
	check_years(DATE(.month = 1, .year = 2019), DATE(.month = 2, .year = 2017), 2019, 2017);
	check_years(DATE(.month = 1), DATE(.month = 2), 0, 0);
	check_years(DATE(.month = 1), DATE(.weekday = 2, .year = 2017), 0, 2017);
	check_years(DATE(.weekday = 1, .year = 2017), DATE(.month = 2), 2017, 0);
	check_years(DATE(.month = 1, .direction_unit = UNIT_YEAR), DATE(.month = 2, .year = 2017), 0, 2017);
	check_years(DATE(.month = 1, .year = 2017), DATE(.month = 2, .direction_unit = UNIT_YEAR), 2017, 0);
}
END_TEST

START_TEST(other_values_than_days_keep_their_years)
{
	struct timematch a = DATE(.month = 1), b = DATE(.month = 2, .year = 2017);

	a.value = VALUE_NTH;
	check_years(a, b, 0, 2017);
	a.value = VALUE_DATE;
	b.value = VALUE_NTH;
	check_years(a, b, 0, 2017);
}
END_TEST

START_TEST(parts_of_years_share_the_year)
{
	struct timematch quarter = DATE(.ordinal = 1), half = DATE(.ordinal = 2, .year = 2017);
	struct timematch season = DATE(.season = SEASON_FALL), of = DATE(.season = SEASON_SPRING, .year = 2017);

	quarter.value = VALUE_QUARTER;
	half.value = VALUE_HALF;
	check_years(quarter, half, 2017, 2017);
	check_years(half, quarter, 2017, 2017);
	check_years(season, of, 2017, 2017);
	check_years(season, half, 2017, 2017);
	check_years(quarter, of, 2017, 2017);
	check_years(quarter, DATE(.year = 2017), 0, 2017);
	check_years(DATE(.year = 2017), quarter, 2017, 0);
}
END_TEST

START_TEST(days_share_the_direction_of_the_year)
{
	struct timematch a = DATE(.month = 6), b = DATE(.month = 8, .direction = DIR_LAST,
	    .direction_unit = UNIT_YEAR);

	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.direction, DIR_LAST);
	ck_assert_int_eq(a.when.direction_unit, UNIT_YEAR);

	a = DATE(.month = 6, .year = 2010);
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.direction, DIR_NONE);

	a = DATE(.month = 6);
	b.when.direction_unit = UNIT_WEEK;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.direction, DIR_NONE);

	a = DATE(.month = 6, .direction = DIR_NEXT, .direction_unit = UNIT_YEAR);
	b.when.direction_unit = UNIT_YEAR;
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.direction, DIR_NEXT);
	ck_assert_int_eq(b.when.direction, DIR_LAST);
}
END_TEST

START_TEST(weekdays_share_the_week)
{
	struct timematch a = DATE(.weekday = 1), b = DATE(.weekday = 5, .direction = DIR_NEXT,
	    .direction_unit = UNIT_WEEK);

	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.direction, DIR_NEXT);
	ck_assert_int_eq(a.when.direction_unit, UNIT_WEEK);

	a = DATE(.weekday = 1, .direction = DIR_LAST);
	rangeshare(&a, &b, true);
	ck_assert_int_eq(a.when.direction, DIR_LAST);
	ck_assert_int_eq(a.when.direction_unit, UNIT_NONE);
	ck_assert_int_eq(b.when.direction, DIR_NEXT);

	b = DATE(.weekday = 2);
	rangeshare(&a, &b, false);
	ck_assert_int_eq(b.when.direction, DIR_LAST);

	a.when.direction_unit = UNIT_WEEK;
	b = DATE(.weekday = 2);
	rangeshare(&a, &b, false);
	ck_assert_int_eq(b.when.direction_unit, UNIT_WEEK);

	b = DATE(.weekday = 2, .direction_unit = UNIT_MONTH);
	rangeshare(&a, &b, false);
	ck_assert_int_eq(b.when.direction, DIR_NONE);

	a = DATE(.weekday = 1, .direction = DIR_LAST);
	b = DATE(.year = 2020);
	rangeshare(&a, &b, false);
	ck_assert_int_eq(b.when.direction, DIR_NONE);
	rangeshare(&b, &a, false);
	ck_assert_int_eq(b.when.direction, DIR_NONE);
}
END_TEST

static int
second_decade(int first, int second)
{
	struct timematch a = DATE(.decade = first), b = DATE(.decade = second);

	rangeshare(&a, &b, false);
	ck_assert_int_eq(a.when.decade, first);
	return b.when.decade;
}

START_TEST(decades_share_the_century)
{
	ck_assert_int_eq(second_decade(1980, 90), 1990);
	ck_assert_int_eq(second_decade(1900, 10), 1910);
	ck_assert_int_eq(second_decade(100, 10), 110);
	ck_assert_int_eq(second_decade(80, 90), 90);
	ck_assert_int_eq(second_decade(2000, 10), 10);
	ck_assert_int_eq(second_decade(1980, 0), 0);
	ck_assert_int_eq(second_decade(1980, 100), 100);
	ck_assert_int_eq(second_decade(1980, 1990), 1990);
}
END_TEST

UNIT_MAIN("rangeshare")
{
	tcase_add_test(unit, a_day_is_any_field_of_one);
	tcase_add_test(unit, hours_share_the_half_of_the_day);
	tcase_add_test(unit, an_hour_without_minutes_is_on_the_hour);
	tcase_add_test(unit, a_part_of_the_day_closes_an_hour);
	tcase_add_test(unit, hours_share_the_whole_day);
	tcase_add_test(unit, hours_with_days_of_their_own_keep_them);
	tcase_add_test(unit, a_day_before_an_hour_is_its_day);
	tcase_add_test(unit, days_and_months_share_the_year);
	tcase_add_test(unit, other_values_than_days_keep_their_years);
	tcase_add_test(unit, parts_of_years_share_the_year);
	tcase_add_test(unit, days_share_the_direction_of_the_year);
	tcase_add_test(unit, weekdays_share_the_week);
	tcase_add_test(unit, decades_share_the_century);
}
