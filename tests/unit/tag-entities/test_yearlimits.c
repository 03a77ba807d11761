#include "readertest.h"
#include "time/yearreaders.h"

START_TEST(reads_a_year)
{
	READERTEST(yearreaders_year,
	    { "~1998", "1 y1998" }, { "~1000", "1 y1000" }, { "~0999", "" }, { "~2199", "1 y2199" }, { "~2200", "" },
	    { "~998", "" }, { "~01998", "" }, { "~'98", "2 y1998" }, { "~'00", "2 y2000" }, { "~'39", "2 y2039" },
	    { "~'40", "2 y1940" }, { "~'99", "2 y1999" }, { "~' 98", "" }, { "~'9", "" }, { "~'098", "" }, { "~'", "" },
	    { "~-98", "" }, { "~98", "" }, { "~nineteen ninety-six", "4 y1996" }, { "~twenty ten", "2 y2010" },
	    { "~twenty one", "" }, { "~twenty nine", "" }, { "~nineteen nine", "" }, { "~nineteen of", "" },
	    { "~fifteen ten", "2 y1510" }, { "~fourteen ten", "" }, { "~thirty ten", "" },
	    { "~two thousand", "2 y2000" }, { "~two thousand and five", "4 y2005" },
	    { "~two thousand one hundred", "4 y2100" }, { "~eleven hundred", "2 y1100" }, { "~ten hundred", "" },
	    { "~nineteen one hundred", "" }, { "~of", "" });
}
END_TEST

START_TEST(reads_a_year_of_two_digits)
{
	READERTEST(yearreaders_short,
	    { "~98", "1 y1998" }, { "~00", "1 y2000" }, { "~39", "1 y2039" }, { "~40", "1 y1940" }, { "~9", "" },
	    { "~098", "" }, { "~99", "1 y1999" });
}
END_TEST

START_TEST(reads_a_year_alone)
{
	READERTEST(yearreaders_alone,
	    { "It was ~1800", "1 y1800" }, { "It was ~1799", "" }, { "In ~1799", "1 y1799" }, { "In ~1400", "1 y1400" },
	    { "It was ~2050", "1 y2050" }, { "It was ~2051", "" }, { "In ~2051", "1 y2051" },
	    { "In ~2099", "1 y2099" }, { "~1800", "1 y1800" }, { "~1799", "" },
	    { "It was ~nineteen ninety", "2 y1990" }, { "It was ~twenty ten", "" }, { "In ~twenty ten", "2 y2010" },
	    { "In ~1119", "1 y1119" }, { "In ~1119 Mill", "" }, { "In ~1119 mills", "1 y1119" },
	    { "In ~1800 Mill", "1 y1800" }, { "It was ~1119", "" },
	    { "In ~1400 Mill", "1 y1400" }, { "In ~1399 Mill", "" }, { "In ~2099 Mill", "1 y2099" },
	    { "In ~2100 Mill", "" }, { "In ~01998", "" }, { "Orvo in ~1799", "1 y1799" }, { "In Orvo ~1799", "" },
	    { "In ~'98", "2 y1998" }, { "It was ~'98", "" }, { "In ~'90s", "" }, { "In ~'98 s", "" },
	    { "In ~'98,5", "2 y1998" },
	    { "In 3,~1998", "" }, { "In 3, ~1998", "1 y1998" }, { "In ~1998,500", "" }, { "In ~1998, 500", "1 y1998" },
	    { "In ~1998.5", "" }, { "In ~1998.", "1 y1998" });
}
END_TEST

START_TEST(tells_it_from_what_is_counted)
{
	READERTEST(yearreaders_alone,
	    { "In ~1998%", "" }, { "In ~1998$", "" }, { "In ~1998\xC3\x97" "1080", "" }, { "In ~1998 years", "" },
	    { "In ~1998 day", "" }, { "In ~1998 million", "" }, { "In ~1998 people", "" }, { "In ~1998km", "" },
	    { "In ~1998 mills", "1 y1998" }, { "In ~1998;", "1 y1998" },
	    { "In ~1998-style", "" }, { "In ~1998 -style", "1 y1998" }, { "In ~1998- style", "1 y1998" },
	    { "In ~1998-", "1 y1998" }, { "In ~1998-99", "1 y1998" }, { "In ~1998--", "1 y1998" },
	    { "In ~1998-present", "1 y1998" });
}
END_TEST

START_TEST(tells_it_from_part_of_something_else)
{
	READERTEST(yearreaders_alone,
	    { "No. ~1998", "" }, { "~1998", "1 y1998" }, { "Mill. ~1998", "1 y1998" }, { "No . ~1998", "1 y1998" },
	    { ". ~1998", "1 y1998" }, { "$ ~1998", "" }, { "# ~1998", "" }, { "room ~1998", "" },
	    { "mill ~1998", "1 y1998" }, { "B~1998", "" }, { "/~1998", "" }, { "/ ~1998", "1 y1998" },
	    { "(~1998", "1 y1998" }, { "-~1998", "1 y1998" }, { "'~1998", "1 y1998" }, { "\"~1998", "1 y1998" });
}
END_TEST

START_TEST(reads_the_years_of_a_life)
{
	READERTEST(yearreaders_alone,
	    { "Orvo (~1537-1566)", "1 y1537" }, { "Orvo (1537-~1566)", "1 y1566" }, { "Orvo (~1566-1566)", "" },
	    { "Orvo (~1567-1566)", "" }, { "Orvo (~1537-1566", "" }, { "Orvo (~1537-1566,", "" },
	    { "Orvo ,~1537-1566)", "" }, { "Orvo (~1537/1566)", "" }, { "Orvo (~1537-566)", "" },
	    { "Orvo (537-~1566)", "" }, { "(~1537-1566)", "1 y1537" });
}
END_TEST

START_TEST(reads_years_before_christ)
{
	READERTEST(yearreaders_ancient,
	    { "~44", "1 y44" }, { "~1", "1 y1" }, { "~0", "" }, { "~3,000", "3 y3000" }, { "~9,999", "3 y9999" },
	    { "~10,000", "" }, { "~1799", "1 y1799" }, { "~1800", "" }, { "~2199", "" }, { "~2200", "1 y2200" },
	    { "$ ~44", "" }, { "in ~44", "1 y44" }, { "~of", "" });
}
END_TEST

START_TEST(reads_decades)
{
	READERTEST(yearreaders_decade,
	    { "~1990s", "2 decade1990" }, { "~1990's", "3 decade1990" }, { "~1990 s", "" }, { "~1990 's", "" },
	    { "~1990", "" }, { "~1991s", "" }, { "~1000s", "2 century11" }, { "~0990s", "" },
	    { "~1010s", "2 decade1010" }, { "~2090s", "2 decade2090" }, { "~2100s", "" },
	    { "~1800s", "2 century19" }, { "~1900s", "2 decade1900" }, { "~2000s", "2 decade2000" },
	    { "~90s", "2 decade90" }, { "~10s", "2 decade10" }, { "~00s", "" }, { "~'90s", "3 decade90" },
	    { "~'90's", "4 decade90" }, { "~'1990s", "" }, { "~91s", "" },
	    { "~090s", "" }, { "~nineteen nineties", "2 decade1990" },
	    { "~fifteen twenties", "2 decade1520" }, { "~fourteen twenties", "" }, { "~nineteen mills", "" },
	    { "~nineties", "1 decade90" }, { "~'nineties", "" }, { "~mills", "" });
}
END_TEST

START_TEST(reads_centuries)
{
	READERTEST(yearreaders_century,
	    { "~19th century", "3 century19" }, { "~19th-century", "4 century19" }, { "~19th -century", "" },
	    { "~19th centuries", "3 century19" }, { "~19th year", "" }, { "~19th years", "" }, { "~19th mill", "" },
	    { "~19th", "" }, { "~nineteenth century", "2 century19" }, { "~30th century", "3 century30" },
	    { "~31st century", "" }, { "~19 century", "" });
}
END_TEST

UNIT_MAIN("yearreaders")
{
	tcase_add_test(unit, reads_a_year);
	tcase_add_test(unit, reads_a_year_of_two_digits);
	tcase_add_test(unit, reads_a_year_alone);
	tcase_add_test(unit, tells_it_from_what_is_counted);
	tcase_add_test(unit, tells_it_from_part_of_something_else);
	tcase_add_test(unit, reads_the_years_of_a_life);
	tcase_add_test(unit, reads_years_before_christ);
	tcase_add_test(unit, reads_decades);
	tcase_add_test(unit, reads_centuries);
}
