#include "amounttest.h"

START_TEST(have_signs_and_hyphens)
{
	AMOUNTTEST(
	    { "minus $5", "minus $5=USD -5" }, { "a swing of -$5 million", "-$5 million=USD -5e6" },
	    { "$3-$5", "$3=USD 3; $5=USD 5" }, { "from $3 - $5", "$3=USD 3; $5=USD 5" }, { "minus", "" },
	    { "a five-million-euro mill", "five-million-euro=EUR 5e6" },
	    { "a five-hundred-euro fine", "five-hundred-euro=EUR 500" }, { "five -million euros", "" },
	    { "two or three million euros", "two=EUR 2e6; three million euros=EUR 3e6" });
}
END_TEST

START_TEST(are_no_ranges_with_a_year)
{
	AMOUNTTEST(
	    { "its goal for 2013 to 0.8%", "0.8%=0.8" }, { "from 10 to 5 percent", "10=10; 5 percent=5" },
	    { "from 2013 to 3,000 percent", "2013=2013; 3,000 percent=3000" },
	    { "2013 to 2013 percent", "2013=2013; 2013 percent=2013" },
	    { "from 200 to 5 percent", "200=200; 5 percent=5" });
}
END_TEST

START_TEST(end_in_hundredths)
{
	AMOUNTTEST(
	    { "30 euro cents", "30 euro cents=EUR 0.3" }, { "one euro cent", "one euro cent=EUR 0.01" },
	    { "30 euro notes, cents", "30 euro=EUR 30" }, { "a ratio of 1:50 percent", "" },
	    { "20 euros and 50 cents", "20 euros and 50 cents=EUR 20.5" },
	    { "20 dollars and 5 cents", "20 dollars and 5 cents=USD 20.05" },
	    { "20 euros and 99 cents", "20 euros and 99 cents=EUR 20.99" },
	    { "20 euros and 100 cents", "20 euros=EUR 20; 100 cents=USD 1" },
	    { "3 million euros and 50 cents", "3 million euros=EUR 3e6; 50 cents=USD 0.5" },
	    { "20 euros or 50 cents", "20 euros=EUR 20; 50 cents=USD 0.5" },
	    { "20 cents and 50 cents", "20 cents=USD 0.2; 50 cents=USD 0.5" },
	    { "20 euros and a few cents", "20 euros=EUR 20; a few cents=USD X" }, { "1500 hens", "" },
	    { "1499 hens", "1499 hens=1499 hen" }, { "2100 hens", "" }, { "2101 hens", "2101 hens=2101 hen" },
	    { "20 euros and 50 hens", "20 euros=EUR 20; 50 hens=50 hen" }, { "20 euros and", "20 euros=EUR 20" });
}
END_TEST

START_TEST(of_them_is_a_share)
{
	AMOUNTTEST(
	    { "12 people, 3 of them children, were killed.", "12 people=12 person.dead" },
	    { "12 people, three of them women, drowned.", "12 people=12 person.dead" });
}
END_TEST

START_TEST(nouns_in_us_lose_two_letters)
{
	AMOUNTTEST(
	    { "10 campuses", "10 campuses=10 campus" }, { "3 viruses", "3 viruses=3 virus" },
	    { "2 bonuses", "2 bonuses=2 bonus" }, { "2 statuses", "2 statuses=2 status" },
	    { "2 censuses", "2 censuses=2 census" }, { "2 houses", "2 houses=2 house" },
	    { "2 excuses", "2 excuses=2 excuse" }, { "2 ruses", "2 ruses=2 ruse" }, { "2 causes", "2 causes=2 cause" },
	    { "2 buses", "2 buses=2 bus" });
}
END_TEST

START_TEST(lines_of_a_screen_are_no_pence)
{
	AMOUNTTEST(
	    { "480p", "" }, { "481p", "481p=GBP 4.81" }, { "720p", "" }, { "721p", "721p=GBP 7.21" },
	    { "1080p", "" }, { "1081p", "1081p=GBP 10.81" },
	    { "1440p", "" }, { "1441p", "1441p=GBP 14.41" }, { "2160p", "" }, { "2161p", "2161p=GBP 21.61" },
	    { "4320p", "" }, { "4321p", "4321p=GBP 43.21" });
}
END_TEST

START_TEST(won_is_a_verb_after_small_numbers)
{
	AMOUNTTEST(
	    { "the 5 won", "" }, { "99 won", "" }, { "100 won", "100 won=KRW 100" },
	    { "3 hundred won", "3 hundred won=KRW 300" }, { "the 5 $1 coins", "$1=USD 1" },
	    { "the 5 $10 coins", "$10=USD 10" }, { "123 456 euros", "123 456 euros=EUR 123456" },
	    { "12 345 678 euros", "12 345 678 euros=EUR 1.2345678e7" });
}
END_TEST

UNIT_MAIN("sums")
{
	tcase_add_test(unit, are_no_ranges_with_a_year);
	tcase_add_test(unit, lines_of_a_screen_are_no_pence);
	tcase_add_test(unit, won_is_a_verb_after_small_numbers);
	tcase_add_test(unit, nouns_in_us_lose_two_letters);
	tcase_add_test(unit, have_signs_and_hyphens);
	tcase_add_test(unit, end_in_hundredths);
	tcase_add_test(unit, of_them_is_a_share);
}
