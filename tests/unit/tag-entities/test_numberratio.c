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

UNIT_MAIN("numberratio")
{
	tcase_add_test(unit, takes_its_part_of_a_multiplier);
	tcase_add_test(unit, shares_the_multiplier_of_words);
	tcase_add_test(unit, knows_codes_of_millions);
}
