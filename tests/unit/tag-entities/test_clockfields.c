#include "../unit.h"
#include "time/clockreaders.h"
#include "vocabularyclasses.h"

static struct lexemes lexemes;

static void
setup(void)
{
	memset(&lexemes, 0, sizeof lexemes);
}

static void
teardown(void)
{
	lexeme_free(&lexemes);
}

/* The place of lexeme AT of TEXT. */
static struct cursor
cursor_in(const char *text, size_t at)
{
	struct cursor p;
	size_t byte = 0;

	ck_assert(lexeme_cut(&lexemes, bytes_of(text), &byte));
	p.x = lexemes.at;
	p.n = lexemes.n;
	p.at = at;
	return p;
}

START_TEST(reads_minutes_before_and_past_an_hour)
{
	static const struct {
		const char *text;
		bool to;
		size_t used;
		int minute;	/* one more than said */
	} tests[] = {
		{ "1 past", false, 1, 2 }, { "0 past", false, 0, 0 }, { "59 past", false, 1, 60 },
		{ "60 past", false, 0, 0 }, { "twenty past", false, 1, 21 }, { "twenty-five past", false, 3, 26 },
		{ "20 minutes past", false, 2, 21 }, { "20 minutes to", true, 2, 21 },
		{ "one minute to", true, 2, 2 }, { "20 to", true, 0, 0 }, { "20 hours past", false, 0, 0 },
		{ "20 hour past", false, 0, 0 }, { "20 hours to", true, 0, 0 }, { "several past", false, 0, 0 },
		{ "2.5 past", false, 0, 0 }, { "two thousand past", false, 0, 0 }
	};
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct cursor p = cursor_in(tests[i].text, 0);
		struct timefields w = { 0 };

		ck_assert_msg(clockreaders_minutes(&p, &w, tests[i].to) == tests[i].used, "%s", tests[i].text);
		if (tests[i].used > 0) {
			ck_assert_int_eq(w.minute, tests[i].minute);
			ck_assert(w.minutes_to == tests[i].to);
		}
	}
}
END_TEST

START_TEST(reads_minutes_and_seconds_of_two_digits)
{
	static const struct {
		const char *text;
		size_t minute, second;	/* lexemes used */
		int value;
	} tests[] = {
		{ "00", 1, 1, 1 }, { "59", 1, 1, 60 }, { "60", 0, 0, 0 }, { "5", 0, 0, 0 }, { "005", 0, 0, 0 },
		{ "30.44", 0, 1, 31 }, { "30,44", 0, 1, 31 }, { "30. 44", 1, 1, 31 }, { "30.", 1, 1, 31 },
		{ "30:44", 1, 1, 31 }, { "30.x", 1, 1, 31 }, { "noon", 0, 0, 0 }
	};
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct cursor p = cursor_in(tests[i].text, 0);
		struct timefields w = { 0 };

		ck_assert_msg(clockreaders_minute(&p, &w) == tests[i].minute, "%s", tests[i].text);
		ck_assert_msg(clockreaders_second(&p, &w) == tests[i].second, "%s", tests[i].text);
		if (tests[i].minute > 0)
			ck_assert_int_eq(w.minute, tests[i].value);
		if (tests[i].second > 0)
			ck_assert_int_eq(w.second, tests[i].value);
	}
}
END_TEST

START_TEST(reads_hours)
{
	static const struct {
		const char *text;
		size_t used;
		int hour;	/* one more than said */
		bool next_day;
	} tests[] = {
		{ "0", 1, 1, false }, { "23", 1, 24, false }, { "24", 1, 1, true }, { "25", 0, 0, false },
		{ "005", 0, 0, false }, { "noon", 0, 0, false }
	};
	struct timefields w = { 0 };
	struct cursor p;
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct timefields hour = { 0 };

		p = cursor_in(tests[i].text, 0);
		ck_assert_msg(clockreaders_hour(&p, &hour) == tests[i].used, "%s", tests[i].text);
		ck_assert_msg(hour.hour == tests[i].hour, "%s", tests[i].text);
		ck_assert_msg(hour.next_day == tests[i].next_day, "%s", tests[i].text);
	}
	p = cursor_in("1,9", 2);
	ck_assert_uint_eq(clockreaders_hour(&p, &w), 0);
	p = cursor_in("1:9", 2);
	ck_assert_uint_eq(clockreaders_hour(&p, &w), 0);
	p = cursor_in("1 9", 1);
	ck_assert_uint_eq(clockreaders_hour(&p, &w), 1);
}
END_TEST

START_TEST(reads_hours_that_count_nothing)
{
	static const struct {
		const char *text;
		size_t used;
	} tests[] = {
		{ "9 boats", 1 }, { "9", 1 }, { "9%", 0 }, { "9/10", 0 }, { "9 percent", 0 }, { "9 million", 0 },
		{ "9bn", 0 }, { "9 euros", 0 }, { "9 cents", 0 }, { "9 people", 0 }, { "9 days", 0 }, { "9.5", 0 },
		{ "9. Five", 1 }, { "25", 0 }
	};
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct cursor p = cursor_in(tests[i].text, 0);
		struct timefields w = { 0 };

		ck_assert_msg(clockreaders_hour_alone(&p, &w) == tests[i].used, "%s", tests[i].text);
	}
}
END_TEST

START_TEST(reads_words_for_hours_and_minutes)
{
	static const struct {
		const char *text;
		size_t hour, few, minute;	/* lexemes used */
	} tests[] = {
		{ "zero", 0, 0, 0 }, { "one", 1, 1, 0 }, { "nine", 1, 1, 0 }, { "ten", 1, 0, 1 }, { "twelve", 1, 0, 1 },
		{ "thirteen", 0, 0, 1 }, { "fifty-nine", 0, 0, 3 }, { "sixty", 0, 0, 0 }, { "noon", 0, 0, 0 }
	};
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct cursor p = cursor_in(tests[i].text, 0);
		struct timefields w = { 0 };

		ck_assert_msg(clockreaders_hourword(&p, &w) == tests[i].hour, "%s", tests[i].text);
		ck_assert_msg(clockreaders_fewminutes(&p, &w) == tests[i].few, "%s", tests[i].text);
		ck_assert_msg(clockreaders_minuteword(&p, &w) == tests[i].minute, "%s", tests[i].text);
	}
}
END_TEST

START_TEST(reads_meridiems)
{
	static const struct {
		const char *text;
		size_t used;
		int half_day;
	} tests[] = {
		{ "am", 1, 1 }, { "pm", 1, 2 }, { "a.m.", 4, 1 }, { "p.m", 3, 2 }, { "p. m.", 4, 2 }, { "p m", 2, 2 },
		{ "p.x.", 0, 2 }, { "a", 0, 1 }, { "p.", 0, 2 }, { "pm.", 1, 2 }, { "p.m .", 3, 2 }
	};
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct cursor p = cursor_in(tests[i].text, 0);
		struct timefields w = { 0 };

		ck_assert_msg(clockreaders_meridiem(&p, &w) == tests[i].used, "%s", tests[i].text);
		ck_assert_msg(w.half_day == tests[i].half_day, "%s", tests[i].text);
	}
}
END_TEST

START_TEST(reads_military_and_other_clocks)
{
	static const struct {
		const char *text;
		size_t military, other;
	} tests[] = {
		{ "0000", 1, 1 }, { "2359", 1, 1 }, { "2360", 0, 0 }, { "1260", 0, 1 }, { "1259", 1, 1 },
		{ "959", 0, 0 }, { "7", 0, 1 }, { "24", 0, 1 }, { "25", 0, 0 },
		{ "7:35", 0, 3 }, { "7:60", 0, 1 }, { "7 35", 0, 1 }
	};
	struct timefields w = { 0 };
	struct cursor p;
	size_t i;

	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		p = cursor_in(tests[i].text, 0);
		ck_assert_msg(clockreaders_military(&p, &w) == tests[i].military, "%s", tests[i].text);
		ck_assert_msg(clockreaders_other(&p) == tests[i].other, "%s", tests[i].text);
	}
	p = cursor_in("1435", 0);
	clockreaders_military(&p, &w);
	ck_assert_int_eq(w.hour, 15);
	ck_assert_int_eq(w.minute, 36);
}
END_TEST

START_TEST(reads_quarters_halves_and_parts)
{
	static const struct {
		const char *text;
		int hour, half_day;
		bool next_day;
	} tests[] = {
		{ "morning", 5, 1, false }, { "afternoon", 5, 2, false }, { "evening", 9, 2, false },
		{ "night", 1 + 1, 1, false }, { "night", 5 + 1, 1, false }, { "night", 6 + 1, 2, false },
		{ "night", 0 + 1, 2, false }, { "night", 12 + 1, 1, true }, { "morning", 12 + 1, 1, false }
	};
	struct timefields w = { 0 };
	struct cursor p = cursor_in("quarter", 0);
	size_t i;

	ck_assert_uint_eq(clockreaders_quarter(&p, &w, true), 1);
	ck_assert_int_eq(w.minute, 16);
	ck_assert(w.minutes_to);
	ck_assert_uint_eq(clockreaders_quarter(&p, &w, false), 1);
	ck_assert(!w.minutes_to);
	ck_assert_uint_eq(clockreaders_halfpast(&w), 1);
	ck_assert_int_eq(w.minute, 31);
	p = cursor_in("hour", 0);
	ck_assert_uint_eq(clockreaders_quarter(&p, &w, true), 0);
	for (i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct timefields part = { 0 };

		part.hour = tests[i].hour;
		p = cursor_in(tests[i].text, 0);
		ck_assert_uint_eq(clockreaders_part(&p, &part), 1);
		ck_assert_msg(part.half_day == tests[i].half_day, "%s %d", tests[i].text, tests[i].hour);
		ck_assert_msg(part.next_day == tests[i].next_day, "%s %d", tests[i].text, tests[i].hour);
		ck_assert_int_eq(part.part, PART_NONE);
	}
	memset(&w, 0, sizeof w);
	ck_assert_uint_eq(clockreaders_part(&p, &w), 1);
	ck_assert_int_eq(w.part, PART_MORNING);
	ck_assert_int_eq(w.half_day, 0);
	p = cursor_in("night", 0);
	ck_assert_uint_eq(clockreaders_midnight(&p, &w), 1);
	ck_assert_int_eq(w.hour, 25);
	p = cursor_in("morning", 0);
	ck_assert_uint_eq(clockreaders_midnight(&p, &w), 0);
}
END_TEST

UNIT_MAIN("clockfields")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, reads_minutes_before_and_past_an_hour);
	tcase_add_test(unit, reads_minutes_and_seconds_of_two_digits);
	tcase_add_test(unit, reads_hours);
	tcase_add_test(unit, reads_hours_that_count_nothing);
	tcase_add_test(unit, reads_words_for_hours_and_minutes);
	tcase_add_test(unit, reads_meridiems);
	tcase_add_test(unit, reads_military_and_other_clocks);
	tcase_add_test(unit, reads_quarters_halves_and_parts);
}
