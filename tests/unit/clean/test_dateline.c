#include "../unit.h"
#include "lines/dateline.h"

START_TEST(reads_places_dates_and_agencies)
{
	static const struct {
		const char *text, *part;
	} sample[] = {
		{ "LONDON - Rain fell.", "LONDON - " }, { "LONDON -- Rain fell.", "LONDON -- " },
		{ "LONDON \xe2\x80\x94 Rain fell.", "LONDON \xe2\x80\x94 " },
		{ "LONDON \xe2\x80\x93 Rain fell.", "LONDON \xe2\x80\x93 " },
		{ "LONDON \xe2\x80\x95 Rain fell.", "LONDON \xe2\x80\x95 " },
		{ "LONDON \xe2\x80\x90 Rain fell.", "" }, { "LONDON \xe2\x80\x93 ", "LONDON \xe2\x80\x93 " },
		{ "LONDON -Rain", "" }, { "LONDON- Rain", "" }, { "London - Rain fell.", "" },
		{ "London (AP) - Rain fell.", "London (AP) - " }, { "London (AP - Rain fell.", "" },
		{ "London AP) - Rain fell.", "" }, { "LONDON, May 3 - Rain fell.", "LONDON, May 3 - " },
		{ "LONDON, May 3 (AP) - Rain fell.", "LONDON, May 3 (AP) - " }, { "L - Rain fell.", "" },
		{ "LO - Rain fell.", "LO - " }, { "london - Rain", "" }, { "2LONDON - Rain", "" },
		{ "LONDON: the city - Rain", "" }, { "LONDON; the city - Rain", "" }, { "LONDON? - Rain", "" },
		{ "LONDON! - Rain", "" }, { "LONDON \"City\" - Rain", "" },
		{ "NEW YORK, NEW YORK IN THE STATE OF NEW YORK - Rain",
		    "NEW YORK, NEW YORK IN THE STATE OF NEW YORK - " },
		{ "NEW YORK, NEW YORK IN THE STATE OF NEW YORK, U.S. - Rain", "" },
		{ "\xc3\x96REBRO - Regn", "\xc3\x96REBRO - " }, { "\xc3\x96re (TT) - Regn", "\xc3\x96re (TT) - " },
		{ "\xc5\x81\xc3\x93" "D\xc5\xb9 - Deszcz", "\xc5\x81\xc3\x93" "D\xc5\xb9 - " },
		{ "\xce\x91\xce\x98\xce\x97\xce\x9d\xce\x91 - \xce\x92\xcf\x81\xce\xbf\xcf\x87\xce\xae",
		    "\xce\x91\xce\x98\xce\x97\xce\x9d\xce\x91 - " },
		{ "\xce\x91\xce\xb8\xce\xae (\xce\x91\xce\xa0\xce\x95) - \xce\x92\xcf\x81\xce\xbf\xcf\x87\xce\xae",
		    "\xce\x91\xce\xb8\xce\xae (\xce\x91\xce\xa0\xce\x95) - " },
		{ "\xd0\x9a\xd0\x98\xd0\x95\xd0\x92 - \xd0\x94\xd0\xbe\xd0\xb6\xd0\xb4\xd1\x8c",
		    "\xd0\x9a\xd0\x98\xd0\x95\xd0\x92 - " },
		{ "\xd0\x9a\xd0\xb8\xd0\xb5\xd0\xb2 (\xd0\xa2\xd0\x90\xd0\xa1\xd0\xa1) - "
		    "\xd0\x94\xd0\xbe\xd0\xb6\xd0\xb4\xd1\x8c",
		    "\xd0\x9a\xd0\xb8\xd0\xb5\xd0\xb2 (\xd0\xa2\xd0\x90\xd0\xa1\xd0\xa1) - " },
		{ "\xd0\x9a\xd0\xb8\xd0\xb5\xd0\xb2 - \xd0\x94\xd0\xbe\xd0\xb6\xd0\xb4\xd1\x8c", "" },
		{ "\xc3\x95re - Regn", "" }, { "\xe6\x9d\xb1\xe4\xba\xac - \xe9\x9b\xa8", "" }, { "LONDON", "" },
		{ "THE CITY OF LONDON AND ALL OF ITS OLD AND NEW QUARTERS BESIDE THE RIVER AND BEHIND THE HILLS "
		    "THERE - Rain",
		    "" }
	};
	size_t i, n;

	for (i = 0; i < sizeof sample / sizeof sample[0]; i++) {
		n = dateline_length(bytes_of(sample[i].text));
		ck_assert_msg(n == strlen(sample[i].part), "'%s' has '%.*s', not '%s'", sample[i].text, (int)n,
		    sample[i].text, sample[i].part);
	}
}
END_TEST

UNIT_MAIN("dateline")
{
	tcase_add_test(unit, reads_places_dates_and_agencies);
}
