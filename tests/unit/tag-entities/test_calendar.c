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
	tcase_add_test(unit, knows_when_holidays_are);
}
