#include "../unit.h"
#include "time/periodvalue.h"

static struct timecontext c;
static struct buf b;

static void
setup(void)
{
	memset(&b, 0, sizeof b);
}

static void
teardown(void)
{
	buf_free(&b);
}

static struct point
day(int year, int month, int of_month)
{
	bool fits;
	struct point p = calendar_day(year, month, of_month, &fits);

	ck_assert(fits);
	return p;
}

/* Nothing was told yet, on a day of writing; on an unknown one where YEAR is 0. */
static void
on(int year, int month, int of_month, enum tense tense)
{
	memset(&c, 0, sizeof c);
	c.dated = year > 0;
	if (c.dated)
		c.today = day(year, month, of_month);
	c.minute = -1;
	c.tense = tense;
}

/* What the last call wrote; "" where it returned false. */
static const char *
text(bool written)
{
	ck_assert(written || b.n == 0);
	buf_byte(&b, '\0');
	b.n = 0;
	return (const char *)b.p;
}

START_TEST(seasons_are_of_the_year_that_tense_and_direction_say)
{
	static const struct {
		int month;
		enum tense tense;
		enum direction direction;
		enum season season;
		const char *text;
	} row[] = {
		{ 2, TENSE_PAST, DIR_NEXT, SEASON_SPRING, "2025-SP" }, { 3, TENSE_PAST, DIR_NEXT, SEASON_SPRING,
		    "2026-SP" },
		{ 5, TENSE_PAST, DIR_COMING, SEASON_SUMMER, "2025-SU" }, { 6, TENSE_PAST, DIR_COMING, SEASON_SUMMER,
		    "2026-SU" },
		{ 8, TENSE_PAST, DIR_NEXT, SEASON_FALL, "2025-FA" }, { 9, TENSE_PAST, DIR_NEXT, SEASON_FALL,
		    "2026-FA" },
		{ 1, TENSE_PAST, DIR_NEXT, SEASON_WINTER, "2025-WI" }, { 12, TENSE_PAST, DIR_NEXT, SEASON_WINTER,
		    "2026-WI" },
		{ 8, TENSE_FUTURE, DIR_LAST, SEASON_SUMMER, "2024-SU" }, { 9, TENSE_FUTURE, DIR_LAST, SEASON_SUMMER,
		    "2025-SU" },
		{ 5, TENSE_FUTURE, DIR_PAST, SEASON_SPRING, "2024-SP" }, { 6, TENSE_FUTURE, DIR_PAST, SEASON_SPRING,
		    "2025-SP" },
		{ 11, TENSE_FUTURE, DIR_LAST, SEASON_FALL, "2024-FA" }, { 12, TENSE_FUTURE, DIR_LAST, SEASON_FALL,
		    "2025-FA" },
		{ 5, TENSE_FUTURE, DIR_LAST, SEASON_WINTER, "2024-WI" }, { 1, TENSE_FUTURE, DIR_PAST, SEASON_WINTER,
		    "2024-WI" },
		{ 3, TENSE_FUTURE, DIR_NONE, SEASON_WINTER, "2024-WI" }, { 4, TENSE_FUTURE, DIR_NONE, SEASON_WINTER,
		    "2025-WI" },
		{ 3, TENSE_PAST, DIR_THIS, SEASON_WINTER, "2024-WI" }, { 3, TENSE_FUTURE, DIR_NONE, SEASON_SUMMER,
		    "2025-SU" },
		{ 2, TENSE_PAST, DIR_NONE, SEASON_SPRING, "2024-SP" }, { 3, TENSE_PAST, DIR_NONE, SEASON_SPRING,
		    "2025-SP" },
		{ 2, TENSE_FUTURE, DIR_NONE, SEASON_SPRING, "2025-SP" }, { 2, TENSE_PAST, DIR_THIS, SEASON_SPRING,
		    "2025-SP" },
		{ 2, TENSE_UNKNOWN, DIR_NONE, SEASON_SPRING, "2025-SP" }, { 5, TENSE_PAST, DIR_NONE, SEASON_SUMMER,
		    "2024-SU" },
		{ 6, TENSE_PAST, DIR_NONE, SEASON_SUMMER, "2025-SU" }, { 8, TENSE_PAST, DIR_NONE, SEASON_FALL,
		    "2024-FA" },
		{ 9, TENSE_PAST, DIR_NONE, SEASON_FALL, "2025-FA" }
	};
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		struct timefields w = { .season = row[i].season, .direction = row[i].direction };

		on(2025, row[i].month, 15, row[i].tense);
		periodvalue_season(&c, &w, &b);
		ck_assert_msg(strcmp(text(true), row[i].text) == 0, "row %zu: %s, not %s", i, (const char *)b.p,
		    row[i].text);
		w.year = 2011;
		periodvalue_season(&c, &w, &b);
		ck_assert_msg(strncmp(text(true), "2011-", 5) == 0, "row %zu", i);
	}
	on(0, 0, 0, TENSE_PAST);
	periodvalue_season(&c, &(struct timefields){ .season = SEASON_FALL }, &b);
	ck_assert_str_eq(text(true), "XXXX-FA");
	periodvalue_season(&c, &(struct timefields){ .season = SEASON_FALL, .year = 2011 }, &b);
	ck_assert_str_eq(text(true), "2011-FA");
}
END_TEST

static const char *
decade(int year, int said)
{
	on(year, 5, 5, TENSE_PAST);
	periodvalue_decade(&c, &(struct timefields){ .decade = said }, &b);
	return text(true);
}

START_TEST(decades_are_the_last_that_began)
{
	ck_assert_str_eq(decade(2025, 20), "202X");
	ck_assert_str_eq(decade(2020, 20), "202X");
	ck_assert_str_eq(decade(2019, 20), "192X");
	ck_assert_str_eq(decade(2025, 30), "193X");
	ck_assert_str_eq(decade(2025, 90), "199X");
	ck_assert_str_eq(decade(1989, 80), "198X");
	ck_assert_str_eq(decade(1989, 90), "189X");
	ck_assert_str_eq(decade(2025, 1790), "179X");
	ck_assert_str_eq(decade(2025, 100), "010X");
	ck_assert_str_eq(decade(0, 90), "199X");
	ck_assert_str_eq(decade(0, 2020), "202X");
}
END_TEST

static const char *
half(int month, enum tense tense, int n)
{
	on(month > 0 ? 2025 : 0, month, 15, tense);
	return text(periodvalue_half(&c, &(struct timefields){ 0 }, n, &b));
}

START_TEST(halves_are_the_last_that_began)
{
	ck_assert_str_eq(half(1, TENSE_PAST, 1), "2025-H1");
	ck_assert_str_eq(half(6, TENSE_PAST, 2), "2024-H2");
	ck_assert_str_eq(half(7, TENSE_PAST, 2), "2025-H2");
	ck_assert_str_eq(half(6, TENSE_UNKNOWN, 2), "2024-H2");
	ck_assert_str_eq(half(6, TENSE_FUTURE, 2), "2025-H2");
	ck_assert_str_eq(half(12, TENSE_FUTURE, 1), "2025-H1");
	ck_assert_str_eq(half(0, TENSE_PAST, 2), "XXXX-H2");
	ck_assert_str_eq(half(6, TENSE_PAST, 0), "");
	ck_assert_str_eq(half(6, TENSE_PAST, 3), "");
}
END_TEST

static const char *
quarter(struct timefields w)
{
	return text(periodvalue_quarter(&c, &w, &b));
}

static const char *
quarter_in(int month, enum tense tense, int n)
{
	on(2025, month, 15, tense);
	c.cumulative = true;
	return quarter((struct timefields){ .ordinal = n });
}

START_TEST(quarters_are_the_last_that_began)
{
	int n;

	for (n = 2; n <= 4; n++) {
		char last[] = "2024-Q0", this[] = "2025-Q0";

		last[6] = this[6] = (char)('0' + n);
		ck_assert_str_eq(quarter_in(3 * n - 3, TENSE_PAST, n), last);
		ck_assert(!c.cumulative);
		ck_assert_str_eq(quarter_in(3 * n - 2, TENSE_PAST, n), this);
		ck_assert_str_eq(quarter_in(3 * n - 3, TENSE_FUTURE, n), this);
	}
	ck_assert_str_eq(quarter_in(1, TENSE_PAST, 1), "2025-Q1");
	ck_assert_str_eq(quarter_in(1, TENSE_PAST, 0), "");
	ck_assert(c.cumulative);
	ck_assert_str_eq(quarter_in(1, TENSE_PAST, 5), "");
	ck_assert_str_eq(quarter((struct timefields){ .day = 4 }), "2024-Q4");
	ck_assert_str_eq(quarter((struct timefields){ .day = 3, .ordinal = 1 }), "2025-Q1");
	ck_assert_str_eq(quarter((struct timefields){ .day = 3, .year = 2011 }), "2011-Q3");
	on(0, 0, 0, TENSE_PAST);
	ck_assert_str_eq(quarter((struct timefields){ .day = 3 }), "XXXX-Q3");
	ck_assert(!c.quarterly);
	ck_assert_str_eq(quarter((struct timefields){ .day = 3, .year = 2011 }), "2011-Q3");
	ck_assert(c.quarterly);
}
END_TEST

static const char *
spoken(bool latest)
{
	return text(periodvalue_quarter_spoken(&c, latest, &b));
}

START_TEST(the_news_is_about_the_first_quarter_of_the_past_year_that_is_told)
{
	on(2025, 5, 15, TENSE_PAST);
	ck_assert_str_eq(spoken(false), "2025-Q1");
	ck_assert_str_eq(spoken(true), "2025-Q1");
	quarter((struct timefields){ .ordinal = 3, .year = 2021 });	/* long ago: spoken of, but no news */
	ck_assert_str_eq(spoken(false), "2021-Q3");
	ck_assert_str_eq(spoken(true), "2025-Q1");
	quarter((struct timefields){ .ordinal = 4, .year = 2025 });	/* to come: not even spoken of */
	ck_assert_str_eq(spoken(false), "2021-Q3");
	quarter((struct timefields){ .ordinal = 3, .year = 2024 });
	ck_assert_str_eq(spoken(false), "2024-Q3");
	ck_assert_str_eq(spoken(true), "2024-Q3");
	quarter((struct timefields){ .ordinal = 4, .year = 2024 });
	ck_assert_str_eq(spoken(true), "2024-Q3");

	on(2025, 4, 1, TENSE_PAST);	/* a quarter that begins today */
	quarter((struct timefields){ .ordinal = 2 });
	ck_assert_str_eq(spoken(true), "2025-Q2");
	on(2025, 1, 1, TENSE_PAST);	/* and one that began 366 days ago */
	quarter((struct timefields){ .ordinal = 1, .year = 2024 });
	ck_assert_str_eq(spoken(true), "2024-Q1");
	on(2025, 1, 2, TENSE_PAST);
	quarter((struct timefields){ .ordinal = 1, .year = 2024 });
	ck_assert_str_eq(spoken(true), "2024-Q4");
	ck_assert_str_eq(spoken(false), "2024-Q1");

	on(0, 0, 0, TENSE_PAST);
	ck_assert_str_eq(spoken(false), "");
	ck_assert_str_eq(spoken(true), "");
	quarter((struct timefields){ .ordinal = 1, .year = 2024 });
	ck_assert_str_eq(spoken(false), "2024-Q1");
	ck_assert_str_eq(spoken(true), "");
	quarter((struct timefields){ .ordinal = 2, .year = 2024 });
	ck_assert_str_eq(spoken(false), "2024-Q2");
}
END_TEST

static const char *
quarter_of(struct timefields w)
{
	return text(periodvalue_quarter_of(&c, &w, &b));
}

START_TEST(a_quarter_is_named_by_its_end)
{
	on(2025, 5, 15, TENSE_PAST);
	ck_assert_str_eq(quarter_of((struct timefields){ .year = 2022 }), "2022");
	ck_assert(!c.quarterly);
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 3, .day = 31 }), "2025-Q1");
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 6, .year = 2024 }), "2024-Q2");
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 7, .day = 31, .year = 2024 }), "2024-Q2");
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 1, .day = 31, .year = 2024 }), "2023-Q4");
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 2, .day = 30, .year = 2024 }), "");
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 9, .day = 30, .year = 2024 }), "2024-Q3");
	ck_assert_str_eq(spoken(true), "2024-Q3");
	ck_assert_str_eq(quarter_of((struct timefields){ .year = 2022 }), "2022-Q3");
	ck_assert_str_eq(spoken(true), "2024-Q3");
	on(0, 0, 0, TENSE_PAST);
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 3, .day = 31 }), "");
	ck_assert_str_eq(quarter_of((struct timefields){ .month = 3, .day = 31, .year = 2024 }), "2024-Q1");
	ck_assert_str_eq(spoken(false), "2024-Q1");
}
END_TEST

static const char *
year_ago(int ordinal)
{
	return text(periodvalue_quarter_ago(&c, &(struct timefields){ .ordinal = ordinal }, &b));
}

START_TEST(a_year_earlier_is_than_the_quarter_of_the_news)
{
	on(2025, 5, 15, TENSE_PAST);
	ck_assert_str_eq(year_ago(0), "2024");
	ck_assert_str_eq(year_ago(1), "2024-Q1");
	ck_assert_str_eq(year_ago(4), "2024-Q4");
	ck_assert_str_eq(year_ago(5), "2024");
	quarter((struct timefields){ .ordinal = 3, .year = 2024 });
	ck_assert_str_eq(year_ago(0), "2023-Q3");
	ck_assert_str_eq(year_ago(2), "2023-Q2");
	c.cumulative = true;
	ck_assert_str_eq(year_ago(0), "2023");

	on(2025, 5, 15, TENSE_PAST);
	c.spoken = true;
	c.last = day(2025, 1, 1);
	c.last.unit = UNIT_YEAR;
	ck_assert_str_eq(year_ago(0), "2024");
	c.last = day(2022, 5, 5);
	ck_assert_str_eq(year_ago(0), "2021");
	c.spoken = false;
	ck_assert_str_eq(year_ago(0), "2024");

	on(0, 0, 0, TENSE_PAST);
	ck_assert_str_eq(year_ago(0), "");
	c.spoken = true;
	c.last = day(2022, 5, 5);
	ck_assert_str_eq(year_ago(0), "");
	c.last.unit = UNIT_YEAR;
	ck_assert_str_eq(year_ago(0), "2021");
	on(0, 0, 0, TENSE_PAST);
	quarter((struct timefields){ .ordinal = 3, .year = 2024 });
	ck_assert_str_eq(year_ago(0), "2023-Q3");
}
END_TEST

UNIT_MAIN("periodcontext")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, seasons_are_of_the_year_that_tense_and_direction_say);
	tcase_add_test(unit, decades_are_the_last_that_began);
	tcase_add_test(unit, halves_are_the_last_that_began);
	tcase_add_test(unit, quarters_are_the_last_that_began);
	tcase_add_test(unit, the_news_is_about_the_first_quarter_of_the_past_year_that_is_told);
	tcase_add_test(unit, a_quarter_is_named_by_its_end);
	tcase_add_test(unit, a_year_earlier_is_than_the_quarter_of_the_news);
}
