#include <stdlib.h>

#include "../unit.h"
#include "claim.h"

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
	struct termreader terms = { NULL, 0, 0, NULL, { NULL, 0, 0 } };
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
	ck_assert_values("It is due on March 32", "");
	ck_assert_values("It is due on 0 March", "");
	ck_assert_values("It is due on 3 march", "");
	ck_assert_values("It is due on March three", "");
	ck_assert_values("It is due in early March", "day 97 to 106");
	ck_assert_values("It is due in mid March", "day 107 to 116");
	ck_assert_values("It is due in late March", "day 117 to 127");
	ck_assert_values("It is due in early march", "");
	ck_assert_values("It is due in early March 2024", "");
	ck_assert_values("It is due in early spring", "");
	ck_assert_values("6.5 percent of boats sank", "%6.5");
	ck_assert_values("6.5% of boats sank", "%6.5");
	ck_assert_values("half of boats sank", "");
	ck_assert_values("A magnitude 6.1 quake", "M6.1");
	ck_assert_values("It cost \xE2\x82\xAC" "5 million", "$5e+06");
	ck_assert_values("It cost 5 million euros", "$5e+06");
	ck_assert_values("It cost \xC2\xA3" "5", "$5");
}
END_TEST

UNIT_MAIN("claimnumber")
{
	tcase_add_test(unit, reads_digits_and_words);
}
