#include <stdlib.h>

#include "../unit.h"
#include "claim.h"

#define EN "\xE2\x80\x93"	/* an en dash */

/* The values of the claims of TEXT, as "3", "3-5", "$4.2e+09", "6.5%", joined by spaces. */
static const char *
values_of(const char *text)
{
	static const char *const before[] = {
		[CLAIM_COUNT] = "", [CLAIM_MONEY] = "$", [CLAIM_PERCENT] = "%", [CLAIM_MAGNITUDE] = "M",
		[CLAIM_DATE] = "day ",
		[CLAIM_CODE] = "code"
	};
	static char said[512];
	struct termreader terms = { 0 };
	struct claims c = { NULL, 0, 0 };
	size_t i, n = 0;

	termreader_read(&terms, bytes_of(text));
	claim_find(&c, bytes_of(text), &terms);
	said[0] = '\0';
	for (i = 0; i < c.n; i++) {
		n += (size_t)snprintf(said + n, sizeof said - n, "%s%s", i > 0 ? "; " : "", before[c.p[i].kind]);
		if (c.p[i].kind == CLAIM_CODE)
			continue;
		n += (size_t)snprintf(said + n, sizeof said - n, "%g", c.p[i].low);
		if (c.p[i].high > c.p[i].low)
			n += (size_t)snprintf(said + n, sizeof said - n, " to %g", c.p[i].high);
	}
	free(c.p);
	termreader_free(&terms);
	return said;
}

#define ck_assert_values(text, want) \
	ck_assert_msg(strcmp(values_of(text), want) == 0, "'%s' has '%s', not '%s'", text, values_of(text), want)

START_TEST(reads_digits_and_words)
{
	ck_assert_values("212,000 boats sank", "212000");
	ck_assert_values("1,200,000 boats sank", "1.2e+06");
	ck_assert_values("3.5 million boats sank", "3.5e+06");
	ck_assert_values("3.5.2 boats sank", "");
	ck_assert_values("3, boats sank", "");
	ck_assert_values("0 boats sank", "0");
	ck_assert_values("0.5 boats sank", "0.5");
	ck_assert_values("007 boats sank", "");
	ck_assert_values("10:30 boats sank", "");
	ck_assert_values("112th boats sank", "");
	ck_assert_values("2-1 boats sank", "");
	ck_assert_values("23-24 boats sank", "23 to 24");
	ck_assert_values("24-23 boats sank", "");
	ck_assert_values("23- boats sank", "");
	ck_assert_values("It cost $4.2bn", "$4.2e+09");
	ck_assert_values("It cost $4.2b", "$4.2e+09");
	ck_assert_values("It cost $350m", "$3.5e+08");
	ck_assert_values("It cost $350mn", "$3.5e+08");
	ck_assert_values("It cost $2tn", "$2e+12");
	ck_assert_values("It cost $5k", "$5000");
	ck_assert_values("It cost $5x", "");
	ck_assert_values("twenty-one boats sank", "21");
	ck_assert_values("twenty-eleven boats sank", "");
	ck_assert_values("one-two boats sank", "");
	ck_assert_values("Thirty-five boats sank", "35");
	ck_assert_values("thirty-odd boats sank", "");
	ck_assert_values("ninety-nine-year boats sank", "");
	ck_assert_values("twenty one boats sank", "21");
	ck_assert_values("a hundred boats sank", "100");
	ck_assert_values("an hundred boats sank", "100");
	ck_assert_values("a dozen boats sank", "12");
	ck_assert_values("a boat sank", "");
	ck_assert_values("two dozen boats sank", "24");
	ck_assert_values("two hundred boats sank", "200");
	ck_assert_values("two hundred and ten boats sank", "210");
	ck_assert_values("two hundred and boats sank", "");
	ck_assert_values("two thousand million boats sank", "2e+09");
	ck_assert_values("five thousand and six boats sank", "5006");
	ck_assert_values("hundred boats sank", "");
	ck_assert_values("between two and five boats sank", "2 to 5");
	ck_assert_values("between two and one boats sank", "");
	ck_assert_values("two to five boats sank", "2 to 5");
	ck_assert_values("two to one boats sank", "");
	ck_assert_values("It is due on March 3", "day 99");
	ck_assert_values("It is due on 3 March", "day 99");
	ck_assert_values("It is due on March 3-5", "day 99 to 101");
	ck_assert_values("It is due on 3-5 March", "day 99 to 101");
	ck_assert_values("It is due on March 3rd", "day 99");
	ck_assert_values("It is due on the 1st of March", "day 97");
	ck_assert_values("It is due on 2nd March", "day 98");
	ck_assert_values("It is due on the 24th of March", "day 120");
	ck_assert_values("It is due on the 24 of March", "");
	ck_assert_values("It is due on the 24th of march", "");
	ck_assert_values("It is due on the 24th of boats", "");
	ck_assert_values("It is due on March 32nd", "");
	ck_assert_values("It is due on March 3x", "");
	ck_assert_values("two to 5th boats sank", "");
	ck_assert_values("It is due on March 32", "");
	ck_assert_values("It is due on 0 March", "");
	ck_assert_values("It is due on 3 march", "");
	ck_assert_values("It is due on March three", "");
	ck_assert_values("It is due in early March", "day 97 to 106");
	ck_assert_values("It is due in mid March", "day 107 to 116");
	ck_assert_values("It is due in late March", "day 117 to 127");
	ck_assert_values("It is due in mid-March", "day 107 to 116");
	ck_assert_values("It is due in Mid-march", "day 107 to 116");
	ck_assert_values("It is due in mid-March 2024", "");
	ck_assert_values("It is due in mid-season", "");
	ck_assert_values("It is due in spring-March", "");
	ck_assert_values("It is due early in March", "day 97 to 106");
	ck_assert_values("It is due in early march", "");
	ck_assert_values("It is due in early March 2024", "");
	ck_assert_values("It is due in early spring", "");
	ck_assert_values("It is due early this month", "day 1 to 10");
	ck_assert_values("It is due late this month", "day 21 to 31");
	ck_assert_values("It is due late next month", "day 53 to 63");
	ck_assert_values("It is due late last month", "");
	ck_assert_values("It is due late this year", "");
	ck_assert_values("It is due late", "");
	ck_assert_values("6.5 percent of boats sank", "%6.5");
	ck_assert_values("6.5% of boats sank", "%6.5");
	ck_assert_values("half of boats sank", "");
	ck_assert_values("A magnitude 6.1 quake", "M6.1");
	ck_assert_values("It cost \xE2\x82\xAC" "5 million", "$5e+06");
	ck_assert_values("It cost 5 million euros", "$5e+06");
	ck_assert_values("It cost \xC2\xA3" "5", "$5");
}
END_TEST

START_TEST(reads_numbers_that_a_dash_joins)
{
	ck_assert_values("23" EN "24 boats sank", "23 to 24");
	ck_assert_values("In all 23" EN "24 million boats sank", "2.3e+07 to 2.4e+07");
	ck_assert_values("24" EN "23 boats sank", "");
	ck_assert_values("23" EN "23 boats sank", "");
	ck_assert_values("They won 3" EN "1", "");
	ck_assert_values("The 2025" EN "26 season", "");
	ck_assert_values("23 " EN " 24 boats sank", "24");
	ck_assert_values("23" EN "24-25 boats sank", "23 to 25");
	ck_assert_values("Shares of Boeing" EN "24 boats sank", "24");
	ck_assert_values("It is due on March 23" EN "24", "day 119 to 120");
	ck_assert_values("It is due on 23" EN "24 March", "day 119 to 120");
	ck_assert_values("It cost $2" EN "5 million", "$2e+06 to 5e+06");
	ck_assert_values("A swell of \xE2\x88\x92" "5 knots sank", "5");
}
END_TEST

START_TEST(gives_a_range_the_scale_of_its_end)
{
	ck_assert_values("2 to 5 million boats sank", "2e+06 to 5e+06");
	ck_assert_values("two to five million boats sank", "2e+06 to 5e+06");
	ck_assert_values("between two and five million boats sank", "2e+06 to 5e+06");
	ck_assert_values("two to five dozen boats sank", "24 to 60");
	ck_assert_values("two to five hundred thousand boats sank", "200000 to 500000");
	ck_assert_values("two thousand to five million boats sank", "2000 to 5e+06");
	ck_assert_values("two dozen to five hundred boats sank", "24 to 500");
	ck_assert_values("900 to 1.2 million boats sank", "900 to 1.2e+06");
	ck_assert_values("It cost 2 to 5 million euros", "$2e+06 to 5e+06");
	ck_assert_values("It cost $2 million to $5 million", "$2e+06 to 5e+06");
	ck_assert_values("It cost $2 to $5 million", "$2e+06 to 5e+06");
	ck_assert_values("It cost between $2 and $5 million", "$2e+06 to 5e+06");
	ck_assert_values("It rose from $2 to $5 million", "$2; $5e+06");
}
END_TEST

START_TEST(knows_signs_of_currencies)
{
	ck_assert_values("It cost \xC2\xA2" "5", "$5");
	ck_assert_values("It cost \xC2\xA5" "5", "$5");
	ck_assert_values("It cost \xC2\xA1" "5", "");
	ck_assert_values("It cost \xC2\xA6" "5", "");
	ck_assert_values("It cost \xE2\x82\xA0" "5", "$5");
	ck_assert_values("It cost \xE2\x83\x8F" "5", "$5");
	ck_assert_values("It cost \xE2\x82\x9F" "5", "");
	ck_assert_values("It cost \xE2\x83\x90" "5", "");
}
END_TEST

UNIT_MAIN("claimnumber")
{
	tcase_add_test(unit, reads_numbers_that_a_dash_joins);
	tcase_add_test(unit, gives_a_range_the_scale_of_its_end);
	tcase_add_test(unit, knows_signs_of_currencies);
	tcase_add_test(unit, reads_digits_and_words);
}
