#include "readertest.h"
#include "time/datereaders.h"

static size_t
number_to_12(const struct cursor *p, struct timefields *w)
{
	return datereaders_number(p, &w->month, 12);
}

static size_t
month_of_2011(const struct cursor *p, struct timefields *w)
{
	size_t n;

	w->year = 2011;
	n = datereaders_month_of(p, w);
	w->year = 0;
	return n;
}

static size_t
ordinal_to_31(const struct cursor *p, struct timefields *w)
{
	return datereaders_ordinal(p, &w->ordinal, 31);
}

static size_t
day_before(const struct cursor *p, struct timefields *w)
{
	return datereaders_beside(p, w, -1);
}

static size_t
wish(const struct cursor *p, struct timefields *w)
{
	return w->day == 0 ? datereaders_wish(p) : 0;
}

static size_t
name(const struct cursor *p, struct timefields *w)
{
	return w->day == 0 ? datereaders_name(p) : 0;
}

START_TEST(reads_months_in_figures)
{
	READERTEST(number_to_12,
	    { "~1", "1 m1" }, { "~12", "1 m12" }, { "~0", "" }, { "~13", "" }, { "~012", "" }, { "~09", "1 m9" },
	    { "~of", "" });
	READERTEST(month_of_2011,
	    { "~10", "1 m10" }, { "~12", "" }, { "~11", "1 m11" }, { "~01", "1 m1" }, { "~00", "" }, { "~13", "" },
	    { "~1", "" }, { "~010", "" });
}
END_TEST

START_TEST(reads_ordinals)
{
	READERTEST(ordinal_to_31,
	    { "~4th", "2 ordinal4" }, { "~4", "" }, { "~4 th", "" }, { "~4of", "" }, { "~04th", "2 ordinal4" },
	    { "~004th", "" }, { "~0th", "" }, { "~1st", "2 ordinal1" }, { "~31st", "2 ordinal31" }, { "~32nd", "" },
	    { "~fourth", "1 ordinal4" }, { "~thirtieth", "1 ordinal30" }, { "~fortieth", "" },
	    { "~twenty-first", "3 ordinal21" }, { "~twenty first", "2 ordinal21" }, { "~twenty -first", "" },
	    { "~twenty-ninth", "3 ordinal29" }, { "~twenty-tenth", "" }, { "~thirty-first", "3 ordinal31" },
	    { "~thirty-second", "" }, { "~nineteen first", "" }, { "~ten first", "" }, { "~twenty-one first", "" },
	    { "~twenty", "" }, { "~twenty-", "" }, { "~of", "" });
}
END_TEST

START_TEST(reads_days_beside_a_month)
{
	READERTEST(datereaders_day,
	    { "~4th", "2 d4" }, { "~4", "1 d4" }, { "~1", "1 d1" }, { "~0", "" }, { "~31", "1 d31" }, { "~32", "" },
	    { "~031", "" }, { "$~4", "" }, { "a ~4", "1 d4" }, { "~4%", "" }, { "~4 %", "1 d4" }, { "~4:30", "" },
	    { "~4: 30", "1 d4" }, { "~4 :30", "1 d4" }, { "~4:", "1 d4" }, { "~4:of", "1 d4" },
	    { "~twenty-nine", "3 d29" }, { "~thirty-one", "3 d31" }, { "~thirty-two", "" }, { "~one", "1 d1" },
	    { "~of", "" });
	READERTEST(datereaders_day_alone,
	    { "~18th", "2 d18" }, { "~18th.", "2 d18" }, { "~18th hole", "" }, { "~18th-ranked", "" },
	    { "~18th - ranked", "2 d18" }, { "~18th 5", "" }, { "~18", "" }, { "~31st", "2 d31" }, { "~32nd", "" });
}
END_TEST

START_TEST(reads_days_after_a_weekday)
{
	READERTEST(datereaders_behind,
	    { "~1", "1 d1" }, { "~0", "" }, { "~31", "1 d31" }, { "~32", "" }, { "~031", "" }, { "~7.6", "" },
	    { "~7,600", "" }, { "~7, 6", "1 d7" }, { "~7:", "" }, { "~7 :", "1 d7" }, { "~7 weeks", "" },
	    { "~7.", "1 d7" }, { "~7 and Wednesday", "1 d7" }, { "~7 and 20", "" }, { "~7 to twenty", "" },
	    { "~7 or", "1 d7" }, { "~7%", "" }, { "~7-6", "" }, { "~7 -6", "1 d7" });
}
END_TEST

START_TEST(reads_days_with_a_slash)
{
	READERTEST(datereaders_slash,
	    { "~11/20", "3 m11 d20" }, { "~20/11", "3 m11 d20" }, { "~12/12", "3 m12 d12" }, { "~13/12", "3 m12 d13" },
	    { "~12/13", "3 m12 d13" }, { "~13/13", "" }, { "~12/31", "3 m12 d31" }, { "~31/12", "3 m12 d31" },
	    { "~12/32", "" }, { "~32/12", "" }, { "~0/12", "" }, { "~12/0", "" }, { "~1/2", "3 m1 d2" },
	    { "~012/12", "" }, { "~12/012", "" }, { "~12/1", "3 m12 d1" },
	    { "~1/12", "3 m1 d12" }, { "~11-20", "3 m11 d20" }, { "~9-15", "" }, { "~11-5", "" },
	    { "~11 /20", "" }, { "~11/ 20", "" }, { "~11:20", "" }, { "~11/20/99", "" }, { "~11/20-", "" },
	    { "~11/20 -", "3 m11 d20" }, { "~11/20%", "" }, { "~11/20 May", "" }, { "~11/20 mills", "3 m11 d20" },
	    { "~11/", "" }, { "~of/20", "" });
	READERTEST(datereaders_slash_alone,
	    { "~11/20", "3 m11 d20" }, { "~01/02", "3 m1 d2" }, { "~1/20", "" }, { "~11/2", "" }, { "~011/20", "" },
	    { "~11/020", "" }, { "~11-20", "" }, { "3,~11/20", "" }, { "3, ~11/20", "3 m11 d20" },
	    { "~32/11", "" }, { "~11/32", "" }, { "~00/11", "" }, { "~11/00", "" });
}
END_TEST

START_TEST(reads_days_of_eight_digits)
{
	READERTEST(datereaders_basic,
	    { "~20240115", "1 y2024 m1 d15" }, { "~10000101", "1 y1000 m1 d1" }, { "~09991231", "" },
	    { "~21991231", "1 y2199 m12 d31" }, { "~22000101", "" }, { "~20240015", "" }, { "~20241315", "" },
	    { "~20241215", "1 y2024 m12 d15" }, { "~20240100", "" }, { "~20240101", "1 y2024 m1 d1" },
	    { "~20240131", "1 y2024 m1 d31" }, { "~20240132", "" }, { "~020240115", "" }, { "~2024011", "" });
}
END_TEST

START_TEST(reads_nights)
{
	READERTEST(datereaders_lastnight,
	    { "~last night", "2 off-1 deictic1 night1" }, { "~next night", "" }, { "~last morning", "" },
	    { "~last week", "" }, { "~last", "" }, { "~night night", "" });
	READERTEST(datereaders_overnight,
	    { "~overnight", "1 deictic1 night1" }, { "~night", "" }, { "It fell ~overnight.", "1 deictic1 night1" },
	    { "an ~overnight", "" }, { "fell ~overnight train", "" }, { "fell ~overnight Orvo", "1 deictic1 night1" },
	    { "fell ~overnight in", "1 deictic1 night1" }, { "fell ~overnight,", "1 deictic1 night1" },
	    { "~morning", "" });
}
END_TEST

START_TEST(reads_days_beside_today)
{
	READERTEST(day_before,
	    { "~yesterday", "1 off-2 deictic1" }, { "~today", "1 off-1 deictic1" }, { "~tomorrow", "1 deictic1" });
	READERTEST(datereaders_ahead,
	    { "~yesterday", "" }, { "~today", "1 deictic1" }, { "~tomorrow", "1 off1 deictic1" });
	READERTEST(datereaders_aside,
	    { "~previous", "1" }, { "~next", "1" }, { "~following", "1" }, { "~last", "" }, { "~this", "" });
	READERTEST(datereaders_rank,
	    { "~last", "1 ordinal-1" }, { "~next", "" }, { "~second", "1 ordinal2" }, { "~31st", "2 ordinal31" },
	    { "~32nd", "" }, { "~of", "" });
}
END_TEST

START_TEST(reads_quarters_and_halves)
{
	READERTEST(datereaders_quarter,
	    { "Q~1", "1 ordinal1" }, { "Q~9", "1 ordinal9" }, { "Q~0", "" }, { "Q~03", "" }, { "Q~3U", "" },
	    { "Q~3 U", "1 ordinal3" }, { "Q~3FY26", "1 ordinal3" }, { "Q~3.", "1 ordinal3" });
	READERTEST(datereaders_half,
	    { "H~1", "1 ordinal1" }, { "H~2", "1 ordinal2" }, { "H~3", "" }, { "H~0", "" }, { "H~01", "" },
	    { "h~1", "" }, { "H~1b", "" }, { "H~1 b", "1 ordinal1" }, { "H~1-", "" }, { "H~1 -", "1 ordinal1" },
	    { "H~1.", "1 ordinal1" });
}
END_TEST

START_TEST(knows_wishes_and_names)
{
	READERTEST(wish,
	    { "~May you", "1" }, { "in ~May", "" }, { "in. ~May", "1" }, { "in! ~May", "1" }, { "in? ~May", "1" },
	    { "in: ~May", "1" }, { "in\" ~May", "1" }, { "in\xE2\x80\x9D ~May", "1" }, { "in, ~May", "" },
	    { "(~May", "1" }, { "in\n\n~May", "1" }, { "~June", "" });
	READERTEST(name,
	    { "Mrs. ~May", "1" }, { "Mrs ~May", "1" }, { "mrs. ~May", "" }, { "mrs ~May", "" }, { "Mrs . ~May", "" },
	    { "in ~May", "" }, { "In ~May", "" }, { "~May", "" }, { ". ~May", "" }, { "In. ~May", "" });
}
END_TEST

UNIT_MAIN("datereaders")
{
	tcase_add_test(unit, reads_months_in_figures);
	tcase_add_test(unit, reads_ordinals);
	tcase_add_test(unit, reads_days_beside_a_month);
	tcase_add_test(unit, reads_days_after_a_weekday);
	tcase_add_test(unit, reads_days_with_a_slash);
	tcase_add_test(unit, reads_days_of_eight_digits);
	tcase_add_test(unit, reads_nights);
	tcase_add_test(unit, reads_days_beside_today);
	tcase_add_test(unit, reads_quarters_and_halves);
	tcase_add_test(unit, knows_wishes_and_names);
}
