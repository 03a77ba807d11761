#include "../unit.h"
#include "date.h"
#include "time/calendar.h"
#include "time/holiday.h"
#include "time/timegrammar.h"

/* The number of the holiday that TEXT names. */
static int
number_of(const char *text)
{
	struct lexemes lexemes = { 0 };
	struct timematch m;
	size_t at = 0;

	ck_assert(lexeme_cut(&lexemes, bytes_of(text), &at));
	ck_assert(timegrammar_match(lexemes.at, lexemes.n, 0, &m));
	lexeme_free(&lexemes);
	ck_assert_int_ne(m.when.holiday, 0);
	return m.when.holiday;
}

/* Easter Sunday by another algorithm than the module's: J.-M. Oudin's, 1940. */
static long
easter(int year)
{
	int g = year % 19, c = year / 100, h = (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30;
	int i = h - (h / 28) * (1 - (h / 28) * (29 / (h + 1)) * ((21 - g) / 11));
	int l = i - (year + year / 4 + i + 2 - c + c / 4) % 7, month = 3 + (l + 40) / 44;

	return (long)date_to_days(year, month, l + 28 - 31 * (month / 4));
}

START_TEST(easter_of_all_years)
{
	int sunday = number_of("Easter Sunday"), pentecost = number_of("Pentecost");
	int friday = number_of("Good Friday"), year;

	for (year = 1583; year <= 4000; year++) {
		ck_assert_int_eq(holiday_days(sunday, year), easter(year));
		ck_assert_int_eq(holiday_days(friday, year), easter(year) - 2);
		ck_assert_int_eq(holiday_days(pentecost, year), easter(year) + 49);
	}
}
END_TEST

/* The Nth weekday, the last one, and the day after one. */
START_TEST(weekdays_of_months)
{
	static const struct { const char *name; int year, month, day; } rows[] = {
		{ "Thanksgiving", 2024, 11, 28 }, { "Thanksgiving", 2029, 11, 22 }, { "Black Friday", 2024, 11, 29 },
		{ "Labor Day", 2025, 9, 1 }, { "Labor Day", 2026, 9, 7 }, { "Memorial Day", 2023, 5, 29 },
		{ "Memorial Day", 2027, 5, 31 }, { "Memorial Day", 2024, 5, 27 }, { "Memorial Day", 2025, 5, 26 },
		{ "Election Day", 2022, 11, 8 }, { "Election Day", 2021, 11, 2 }, { "Mother's Day", 2026, 5, 10 },
		{ "Father's Day", 2026, 6, 21 }, { "Bastille Day", 2026, 7, 14 },
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_int_eq(holiday_days(number_of(rows[i].name), rows[i].year),
		    (long)date_to_days(rows[i].year, rows[i].month, rows[i].day));
}
END_TEST

UNIT_MAIN("holiday")
{
	tcase_add_test(unit, easter_of_all_years);
	tcase_add_test(unit, weekdays_of_months);
}
