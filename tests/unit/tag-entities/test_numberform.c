#include "amounttest.h"

START_TEST(reads_fractions_beside_numbers)
{
	AMOUNTTEST(
	    { "2\xc2\xbc percent", "2\xc2\xbc percent=2.25" }, { "2\xc2\xbe percent", "2\xc2\xbe percent=2.75" },
	    { "1 1/4 percent", "1 1/4 percent=1.25" }, { "1 3/4 percent", "1 3/4 percent=1.75" },
	    { "1 1/8 percent", "1 1/8 percent=1.125" }, { "1,234 1/2 percent", "1,234 1/2 percent=1234.5" });
}
END_TEST

START_TEST(reads_groups_of_digits)
{
	AMOUNTTEST(
	    { "1.234.567,8 euros", "1.234.567,8 euros=EUR 1.2345678e6" }, { "1.234,56 euros", "" },
	    { "1,234,56 euros", "" }, { "12,34,567 rupees", "12,34,567 rupees=INR 1.234567e6" },
	    { "1,2,345 rupees", "" }, { "1.23.456 euros", "" }, { "1234,567 euros", "" },
	    { "1,234.567.8 euros", "" }, { "5,5 million euros", "5,5 million euros=EUR 5.5e6" },
	    { "5,5 percent", "5,5 percent=5.5" }, { "5,55 percent", "5,55 percent=5.55" },
	    { "5,555 percent", "5,555 percent=5555" }, { "5,5 EUR", "5,5 EUR=EUR 5.5" }, { "5,5 boats", "" },
	    { "1 234 pounds sterling", "1 234 pounds sterling=GBP 1234" },
	    { "1 234 percent", "1 234 percent=1234" }, { "1 234 EUR", "1 234 EUR=EUR 1234" },
	    { "1 234 million boats", "1 234 million boats=1.234e9 boat" },
	    { "$1 234 567", "$1 234 567=USD 1.234567e6" }, { "1 234 567 boats", "1 234 567 boats=1.234567e6 boat" },
	    { "\xe2\x82\xac" "1 234", "\xe2\x82\xac" "1 234=EUR 1234" });
}
END_TEST

START_TEST(reads_numbers_in_words)
{
	AMOUNTTEST(
	    { "two hundred five euros", "two hundred five euros=EUR 205" },
	    { "two hundred and five euros", "two hundred and five euros=EUR 205" },
	    { "two thousand and five euros", "two thousand and five euros=EUR 2005" },
	    { "two and five euros", "two=EUR 2; five euros=EUR 5" },
	    { "twenty-five hundred euros", "twenty-five hundred euros=EUR 2500" }, { "hundred thousand euros", "" },
	    { "a hundred thousand euros", "a hundred thousand euros=EUR 100000" },
	    { "one and a quarter million euros", "one and a quarter million euros=EUR 1.25e6" },
	    { "three and three quarters million euros", "three and three quarters million euros=EUR 3.75e6" },
	    { "dozens of millions of euros", "dozens of millions of euros=EUR Xe7" },
	    { "tens of thousands of euros", "tens of thousands of euros=EUR Xe4" });
}
END_TEST

UNIT_MAIN("numberform")
{
	tcase_add_test(unit, reads_fractions_beside_numbers);
	tcase_add_test(unit, reads_groups_of_digits);
	tcase_add_test(unit, reads_numbers_in_words);
}
