#include "../unit.h"
#include "decimal.h"

START_TEST(writes_every_number_of_digits)
{
	unsigned char digits[DECIMAL_LONGEST + 1];
	static const unsigned long long others[] = {
		0, 42, 4294967295ULL, 4294967296ULL, 42949672950ULL, 18446744073709551615ULL
	};
	unsigned long long n = 1;
	char expected[DECIMAL_LONGEST + 4];
	size_t i;

	for (i = 0; i < 3 * (DECIMAL_LONGEST - 1) + sizeof others / sizeof others[0]; i++) {
		unsigned long long number = i < 3 * (DECIMAL_LONGEST - 1) ? n - 1 + i % 3 :
		    others[i - 3 * (DECIMAL_LONGEST - 1)];

		n *= i % 3 == 2 ? 10 : 1;
		digits[DECIMAL_LONGEST] = '#';
		*decimal_put(digits, number) = '\0';
		snprintf(expected, sizeof expected, "%llu", number);
		ck_assert_str_eq((const char *)digits, expected);
		ck_assert(digits[DECIMAL_LONGEST] == '#' || strlen(expected) == DECIMAL_LONGEST);
	}
}
END_TEST

UNIT_MAIN("decimal")
{
	tcase_add_test(unit, writes_every_number_of_digits);
}
