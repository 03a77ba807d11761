#include "../unit.h"
#include "time/calendar.h"
#include "time/holiday.h"

#include "date.h"

static struct buf b;

static void
teardown(void)
{
	buf_free(&b);
}

static struct bytes
text(struct point p, enum unit unit)
{
	p.unit = unit;
	buf_clear(&b);
	calendar_format(&b, p);
	return buf_view(&b);
}

static struct point
day(int year, int month, int of_month)
{
	bool fits;
	struct point p = calendar_day(year, month, of_month, &fits);

	ck_assert(fits);
	return p;
}

START_TEST(formats_each_unit)
{
	struct point p = day(2025, 8, 14);

	ck_assert_bytes(text(p, UNIT_DAY), "2025-08-14");
	ck_assert_bytes(text(p, UNIT_WEEK), "2025-W33");
	ck_assert_bytes(text(p, UNIT_WEEKEND), "2025-W33-WE");
	ck_assert_bytes(text(p, UNIT_MONTH), "2025-08");
	ck_assert_bytes(text(p, UNIT_QUARTER), "2025-Q3");
	ck_assert_bytes(text(p, UNIT_YEAR), "2025");
	ck_assert_bytes(text(p, UNIT_DECADE), "202X");
	ck_assert_bytes(text(p, UNIT_CENTURY), "20XX");
}
END_TEST

/* ISO 8601: a week belongs to the year of its Thursday. */
START_TEST(numbers_weeks_as_iso_8601_does)
{
	ck_assert_bytes(text(day(2021, 1, 3), UNIT_WEEK), "2020-W53");
	ck_assert_bytes(text(day(2021, 1, 4), UNIT_WEEK), "2021-W01");
	ck_assert_bytes(text(day(2024, 12, 30), UNIT_WEEK), "2025-W01");
	ck_assert_bytes(text(day(2005, 1, 1), UNIT_WEEK), "2004-W53");
}
END_TEST

START_TEST(shifts_by_units)
{
	ck_assert_bytes(text(calendar_shift(day(2024, 1, 31), 1, UNIT_MONTH), UNIT_DAY), "2024-02-29");
	ck_assert_bytes(text(calendar_shift(day(2024, 2, 29), -1, UNIT_YEAR), UNIT_DAY), "2023-02-28");
	ck_assert_bytes(text(calendar_shift(day(2024, 1, 15), -1, UNIT_QUARTER), UNIT_DAY), "2023-10-15");
	ck_assert_bytes(text(calendar_shift(day(2025, 8, 15), 1, UNIT_WEEKDAY), UNIT_DAY), "2025-08-18");
	ck_assert_bytes(text(calendar_shift(day(2025, 8, 18), -6, UNIT_WEEKDAY), UNIT_DAY), "2025-08-08");
	ck_assert_bytes(text(calendar_shift(day(2025, 8, 14), 1, UNIT_FORTNIGHT), UNIT_DAY), "2025-08-28");
}
END_TEST

START_TEST(stays_within_years_1_to_9999)
{
	ck_assert_bytes(text(calendar_shift(day(2025, 8, 14), -100000, UNIT_CENTURY), UNIT_YEAR), "0001");
	ck_assert_bytes(text(calendar_shift(day(2025, 8, 14), 100000, UNIT_CENTURY), UNIT_YEAR), "9999");
	ck_assert_bytes(text(calendar_shift(day(1, 1, 1), -1, UNIT_DAY), UNIT_DAY), "0001-01-01");
}
END_TEST

START_TEST(tells_days_that_are_not_there)
{
	bool fits;

	calendar_day(2023, 2, 29, &fits);
	ck_assert(!fits);
	calendar_day(2025, 13, 1, &fits);
	ck_assert(!fits);
}
END_TEST

START_TEST(seeks_days_of_months)
{
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 31, 0, -1), UNIT_DAY), "2025-07-31");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 31, 0, 1), UNIT_DAY), "2025-08-31");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 13, 5, 1), UNIT_DAY), "2026-02-13");
}
END_TEST

START_TEST(formats_the_ends_of_periods)
{
	ck_assert_bytes(text(day(2025, 3, 31), UNIT_QUARTER), "2025-Q1");
	ck_assert_bytes(text(day(2025, 4, 1), UNIT_QUARTER), "2025-Q2");
	ck_assert_bytes(text(day(2025, 6, 30), UNIT_QUARTER), "2025-Q2");
	ck_assert_bytes(text(day(2025, 10, 1), UNIT_QUARTER), "2025-Q4");
	ck_assert_bytes(text(day(2025, 12, 31), UNIT_QUARTER), "2025-Q4");
	ck_assert_bytes(text(day(2019, 12, 31), UNIT_DECADE), "201X");
	ck_assert_bytes(text(day(1999, 12, 31), UNIT_CENTURY), "19XX");
	ck_assert_bytes(text(day(987, 6, 5), UNIT_CENTURY), "09XX");
	ck_assert_bytes(text(day(987, 6, 5), UNIT_DECADE), "098X");
	ck_assert_bytes(text(day(2025, 8, 14), UNIT_MILLENNIUM), "20XX");
	ck_assert_bytes(text(day(2025, 8, 14), UNIT_FORTNIGHT), "2025-W33");
	ck_assert_bytes(text(day(2025, 8, 17), UNIT_WEEK), "2025-W33");
	ck_assert_bytes(text(day(2025, 8, 18), UNIT_WEEK), "2025-W34");
	ck_assert_bytes(text(day(2025, 1, 1), UNIT_WEEK), "2025-W01");
	ck_assert_bytes(text(day(2025, 1, 6), UNIT_WEEK), "2025-W02");
	ck_assert_bytes(text(day(2026, 12, 31), UNIT_WEEK), "2026-W53");
	ck_assert_bytes(text(day(2025, 1, 5), UNIT_WEEKEND), "2025-W01-WE");
}
END_TEST

START_TEST(tells_year_month_and_weekday)
{
	int i;

	ck_assert_int_eq(calendar_year(day(2025, 12, 31)), 2025);
	ck_assert_int_eq(calendar_month(day(2025, 12, 31)), 12);
	for (i = 0; i < 14; i++)	/* 4 August 2025 was a Monday */
		ck_assert_int_eq(calendar_weekday(day(2025, 8, 4 + i)), i % 7 + 1);
}
END_TEST

START_TEST(shifts_by_each_unit_both_ways)
{
	static const struct {
		enum unit unit;
		long count;
		const char *text;
	} row[] = {
		{ UNIT_DAY, 18, "2025-09-01" }, { UNIT_DAY, -14, "2025-07-31" }, { UNIT_NIGHT, 1, "2025-08-15" },
		{ UNIT_NIGHT, -1, "2025-08-13" }, { UNIT_WEEK, 3, "2025-09-04" }, { UNIT_WEEK, -1, "2025-08-07" },
		{ UNIT_WEEKEND, 1, "2025-08-21" }, { UNIT_FORTNIGHT, -2, "2025-07-17" },
		{ UNIT_MONTH, 5, "2026-01-14" }, { UNIT_MONTH, -8, "2024-12-14" }, { UNIT_MONTH, 4, "2025-12-14" },
		{ UNIT_MONTH, -7, "2025-01-14" }, { UNIT_QUARTER, 2, "2026-02-14" },
		{ UNIT_QUARTER, -1, "2025-05-14" }, { UNIT_YEAR, 3, "2028-08-14" }, { UNIT_YEAR, -26, "1999-08-14" },
		{ UNIT_DECADE, 1, "2035-08-14" }, { UNIT_DECADE, -2, "2005-08-14" },
		{ UNIT_CENTURY, 1, "2125-08-14" }, { UNIT_CENTURY, -2, "1825-08-14" },
		{ UNIT_MILLENNIUM, 1, "3025-08-14" }, { UNIT_MILLENNIUM, -2, "0025-08-14" },
		{ UNIT_HOUR, 5, "2025-08-14" }, { UNIT_DAY, 0, "2025-08-14" },
		{ UNIT_DAY, 120000, "2354-03-03" }, { UNIT_DAY, 120001, "2354-03-03" },
		{ UNIT_DAY, -120000, "1697-01-25" }, { UNIT_DAY, -120001, "1697-01-25" },
	};
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++)
		ck_assert_bytes(text(calendar_shift(day(2025, 8, 14), row[i].count, row[i].unit), UNIT_DAY),
		    row[i].text);
	ck_assert_int_eq(calendar_shift(calendar_of(0, UNIT_MONTH), 1, UNIT_WEEK).unit, UNIT_MONTH);
	ck_assert_int_eq(calendar_shift(calendar_of(0, UNIT_MONTH), 1, UNIT_WEEK).days, 7);
}
END_TEST

/* From each day of a week, also from Saturday and Sunday, to each of the next working days but one by one. */
START_TEST(counts_working_days_one_by_one)
{
	long from, at, count;

	for (from = 20000; from < 20007; from++)
		for (count = 1, at = from; count <= 12; count++) {
			do
				at++;
			while (date_weekday(at) > 4);
			if (date_weekday(from) <= 4 || count % 5 != 0) {
				struct point p = calendar_shift(calendar_of(from, UNIT_DAY), count, UNIT_WEEKDAY);

				ck_assert_int_eq(p.days, at);
			}
			if (date_weekday(from) <= 4)
				ck_assert_int_eq(calendar_shift(calendar_of(at, UNIT_DAY), -count, UNIT_WEEKDAY).days,
				    from);
		}
}
END_TEST

START_TEST(stays_within_years_by_months)
{
	ck_assert_bytes(text(calendar_shift(day(1, 2, 3), -1, UNIT_MONTH), UNIT_DAY), "0001-01-03");
	ck_assert_bytes(text(calendar_shift(day(1, 2, 3), -2, UNIT_MONTH), UNIT_DAY), "0001-01-03");
	ck_assert_bytes(text(calendar_shift(day(9999, 11, 3), 1, UNIT_MONTH), UNIT_DAY), "9999-12-03");
	ck_assert_bytes(text(calendar_shift(day(9999, 11, 3), 2, UNIT_MONTH), UNIT_DAY), "9999-12-03");
	ck_assert_bytes(text(calendar_shift(day(9999, 12, 31), 1, UNIT_DAY), UNIT_DAY), "9999-12-31");
	ck_assert_bytes(text(calendar_shift(day(9999, 12, 30), 1, UNIT_DAY), UNIT_DAY), "9999-12-31");
}
END_TEST

START_TEST(pulls_days_into_the_calendar)
{
	static const struct {
		int year, month, day;
		const char *text;
		bool fits;
	} row[] = {
		{ 1, 1, 1, "0001-01-01", true }, { 0, 1, 1, "0001-01-01", false }, { 9999, 12, 31, "9999-12-31", true },
		{ 10000, 12, 31, "9999-12-31", false }, { 2025, 0, 5, "2025-01-05", false },
		{ 2025, 12, 5, "2025-12-05", true }, { 2025, 13, 5, "2025-12-05", false },
		{ 2025, 4, 0, "2025-04-01", false }, { 2025, 4, 30, "2025-04-30", true },
		{ 2025, 4, 31, "2025-04-30", false }, { 2024, 2, 29, "2024-02-29", true },
		{ 2025, 2, 29, "2025-02-28", false },
	};
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		bool fits;
		struct point p = calendar_day(row[i].year, row[i].month, row[i].day, &fits);

		ck_assert_bytes(text(p, UNIT_DAY), row[i].text);
		ck_assert_int_eq(fits, row[i].fits);
		ck_assert_int_eq(p.unit, UNIT_DAY);
	}
}
END_TEST

START_TEST(seeks_from_the_day_itself)
{
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 14, 0, -1), UNIT_DAY), "2025-08-14");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 14, 0, 1), UNIT_DAY), "2025-08-14");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 14, 4, 1), UNIT_DAY), "2025-08-14");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 15, 0, -1), UNIT_DAY), "2025-07-15");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 13, 0, 1), UNIT_DAY), "2025-09-13");
	ck_assert_bytes(text(calendar_seek(day(2025, 1, 14), 15, 0, -1), UNIT_DAY), "2024-12-15");
	ck_assert_bytes(text(calendar_seek(day(2025, 12, 14), 13, 0, 1), UNIT_DAY), "2026-01-13");
	ck_assert_bytes(text(calendar_seek(day(2025, 11, 14), 13, 0, 1), UNIT_DAY), "2025-12-13");
	ck_assert_bytes(text(calendar_seek(day(2025, 2, 14), 15, 0, -1), UNIT_DAY), "2025-01-15");
	ck_assert_bytes(text(calendar_seek(day(2025, 2, 14), 30, 0, 1), UNIT_DAY), "2025-03-30");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 13, 5, -1), UNIT_DAY), "2025-06-13");
	ck_assert_bytes(text(calendar_seek(day(2025, 8, 14), 32, 0, 1), UNIT_DAY), "2025-08-14");
	ck_assert_int_eq(calendar_seek(calendar_of(20000, UNIT_YEAR), 32, 0, 1).unit, UNIT_DAY);
}
END_TEST

static struct bytes
holiday(int number, int year)
{
	return text(calendar_of(holiday_days(number, year), UNIT_DAY), UNIT_DAY);
}

/* The first holiday of the table is New Year's Day. */
START_TEST(knows_when_holidays_are)
{
	int number, easters = 0;

	ck_assert_bytes(holiday(1, 2025), "2025-01-01");
	for (number = 1; number < 30; number++)
		easters += holiday_days(number, 2024) == (long)date_to_days(2024, 3, 31) &&
		    holiday_days(number, 2038) == (long)date_to_days(2038, 4, 25);
	ck_assert_int_eq(easters, 1);
}
END_TEST

UNIT_MAIN("calendar")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, formats_each_unit);
	tcase_add_test(unit, numbers_weeks_as_iso_8601_does);
	tcase_add_test(unit, shifts_by_units);
	tcase_add_test(unit, stays_within_years_1_to_9999);
	tcase_add_test(unit, tells_days_that_are_not_there);
	tcase_add_test(unit, seeks_days_of_months);
	tcase_add_test(unit, formats_the_ends_of_periods);
	tcase_add_test(unit, tells_year_month_and_weekday);
	tcase_add_test(unit, shifts_by_each_unit_both_ways);
	tcase_add_test(unit, counts_working_days_one_by_one);
	tcase_add_test(unit, stays_within_years_by_months);
	tcase_add_test(unit, pulls_days_into_the_calendar);
	tcase_add_test(unit, seeks_from_the_day_itself);
	tcase_add_test(unit, knows_when_holidays_are);
}
