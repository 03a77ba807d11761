#include "amounttest.h"

START_TEST(takes_its_part_of_a_multiplier)
{
	AMOUNTTEST(
	    { "a third of a million euros", "a third of a million euros=EUR 333333" },
	    { "two-thirds of a million euros", "two-thirds of a million euros=EUR 666667" },
	    { "one third of a billion euros", "one third of a billion euros=EUR 3.33333333e8" },
	    { "a sixth of a crore rupees", "a sixth of a crore rupees=INR 1.666667e6" },
	    { "a seventh of a million hens", "a seventh of a million hens=142857 hen" },
	    { "a ninth of a thousand hens", "a ninth of a thousand hens=111 hen" },
	    { "a quarter of a million euros", "a quarter of a million euros=EUR 250000" },
	    { "three-quarters of a lakh crore rupees", "three-quarters of a lakh crore rupees=INR 7.5e11" },
	    { "three thirds of a million euros", "" }, { "a third of euros", "" }, { "a third of the euros", "" },
	    { "a third of a trillion crore rupees", "" },
	    { "one and half crore rupees", "one and half crore rupees=INR 1.5e7" },
	    { "two and a half crore rupees", "two and a half crore rupees=INR 2.5e7" });
}
END_TEST

START_TEST(shares_the_multiplier_of_words)
{
	AMOUNTTEST(
	    { "two to five million hens", "two=2e6 hen; five million hens=5e6 hen" },
	    { "two to three hundred hens", "two=200 hen; three hundred hens=300 hen" },
	    { "two to five million euros", "two=EUR 2e6; five million euros=EUR 5e6" },
	    { "fifty to a hundred hens", "fifty=50 hen; a hundred hens=100 hen" },
	    { "five to two million hens", "five=5 hen; two million hens=2e6 hen" },
	    { "two to twenty-five hens", "two=2 hen; twenty-five hens=25 hen" },
	    { "two million to five million euros", "two million=EUR 2e6; five million euros=EUR 5e6" });
}
END_TEST

START_TEST(knows_codes_of_millions)
{
	AMOUNTTEST(
	    { "30 MUSD", "30 MUSD=USD 3e7" }, { "9.5 MSEK", "9.5 MSEK=SEK 9.5e6" }, { "MEUR 5", "MEUR 5=EUR 5e6" },
	    { "12-14 MEUR", "12=EUR 1.2e7; 14 MEUR=EUR 1.4e7" }, { "30 musd", "" }, { "30 USD", "30 USD=USD 30" });
}
END_TEST

/* A fraction in digits is one number, and its lower part none of its own. */
START_TEST(reads_fractions_in_digits)
{
	AMOUNTTEST(
	    { "1/2 percent", "1/2 percent=0.5" }, { "3/4 euros", "3/4 euros=EUR 0.75" },
	    { "a 1/8 percent rise", "1/8 percent=0.125" }, { "5 1/2 euros", "5 1/2 euros=EUR 5.5" },
	    { "5 1/3 euros", "" }, { "6/5 euros", "" }, { "4/4 percent", "" }, { "1/3 percent", "" },
	    { "1/0 percent", "" }, { "1/2/3 percent", "" }, { "11/2 percent", "" }, { "1/20 percent", "" },
	    { "open 24/7 nets", "" }, { "$1/2", "" });
}
END_TEST

START_TEST(takes_the_ends_of_a_sum_together)
{
	AMOUNTTEST(
	    { "20 euros and 99 cents", "20 euros and 99 cents=EUR 20.99" },
	    { "20 euros and 100 cents", "20 euros=EUR 20; 100 cents=USD 1" },
	    { "2.5 euros and 5 cents", "2.5 euros=EUR 2.5; 5 cents=USD 0.05" },
	    { "several euros and 5 cents", "several euros=EUR X; 5 cents=USD 0.05" },
	    { "20 euros and 5.5 cents", "20 euros=EUR 20; 5.5 cents=USD 0.055" },
	    { "$5-8,000 more", "$5=USD 5000; 8,000=USD 8000" }, { "$5-8000 more", "$5=USD 5; 8000=USD 8000" },
	    { "$7-8,000 more", "$7=USD 7000; 8,000=USD 8000" }, { "$8-8,000 more", "$8=USD 8; 8,000=USD 8000" },
	    { "$500-800 more", "$500=USD 500; 800=USD 800" }, { "5-8,000 nets", "5=5 net; 8,000 nets=8000 net" },
	    { "$5.5-8,000 more", "$5.5=USD 5.5; 8,000=USD 8000" },
	    { "15-10 million dollars", "15=USD 15; 10 million dollars=USD 1e7" });
}
END_TEST

START_TEST(tells_pence_and_won_from_other_words)
{
	AMOUNTTEST(
	    { "340p a litre", "340p=GBP 3.4" }, { "340p.", "340p=GBP 3.4" }, { "340p", "340p=GBP 3.4" },
	    { "5p.m.", "" }, { "340px", "" }, { "340P", "" }, { "340 p", "" },
	    { "480p 720p 1080p 1440p 2160p 4320p", "" }, { "479p", "479p=GBP 4.79" }, { "719p", "719p=GBP 7.19" },
	    { "1079p", "1079p=GBP 10.79" }, { "1441p", "1441p=GBP 14.41" }, { "2159p", "2159p=GBP 21.59" },
	    { "4321p", "4321p=GBP 43.21" }, { "the 99 won", "" }, { "the 100 won", "100 won=KRW 100" },
	    { "0.5 million won", "0.5 million won=KRW 500000" }, { "30 euro cents", "30 euro cents=EUR 0.3" },
	    { "999,999 pounds", "999,999 pounds=999999 pound" }, { "1,000,000 pounds", "1,000,000 pounds=GBP 1e6" },
	    { "0.1 million pounds", "0.1 million pounds=GBP 100000" }, { "$10USD", "$10=USD 10" }, { "$10x", "" },
	    { "$5/6", "" }, { "$5/ more", "$5=USD 5" }, { "$5.x", "$5=USD 5" });
}
END_TEST

START_TEST(reads_long_numbers_in_words)
{
	AMOUNTTEST(
	    { "ninety-nine thousand nine hundred and ninety-nine dollars",
	    "ninety-nine thousand nine hundred and ninety-nine dollars=USD 99999" },
	    { "one hundred thousand and five dollars", "one hundred thousand and five dollars=USD 100005" },
	    { "two million three thousand dollars", "two million three thousand dollars=USD 2.003e6" },
	    { "twenty five dollars", "twenty five dollars=USD 25" }, { "five twenty dollars", "twenty dollars=USD 20" },
	    { "five-million dollars", "five-million dollars=USD 5e6" });
}
END_TEST

UNIT_MAIN("numberratio")
{
	tcase_add_test(unit, reads_fractions_in_digits);
	tcase_add_test(unit, takes_the_ends_of_a_sum_together);
	tcase_add_test(unit, tells_pence_and_won_from_other_words);
	tcase_add_test(unit, reads_long_numbers_in_words);
	tcase_add_test(unit, takes_its_part_of_a_multiplier);
	tcase_add_test(unit, shares_the_multiplier_of_words);
	tcase_add_test(unit, knows_codes_of_millions);
}
