#include "../unit.h"
#include "lines/textlines.h"

/* The measures of a line: words, how it begins and ends, its commas and inner stops, and what stands in it. */
static const char *
measures(const char *line)
{
	static const char *const begins[] = { "capital", "small", "digit", "uncased", "quote", "mark" };
	static const char *const ends[] = { "none", "stop", "dots", "colon", "comma", "closed", "mark" };
	static const char *const marks[] = {
		"copyright", "rule", "address", "year", "clock", "quote", "bracketed", "capitals"
	};
	static struct textlines lines;
	static char out[256];
	const struct textline *l;
	size_t i, n;

	textlines_read(&lines, bytes_of(line));
	ck_assert_uint_eq(lines.n, 1);
	l = &lines.line[0];
	n = (size_t)snprintf(out, sizeof out, "%u %s..%s", (unsigned)l->words, begins[l->begin], ends[l->end]);
	if (l->commas + l->stops > 0)
		n += (size_t)snprintf(out + n, sizeof out - n, " %u,%u.", l->commas, l->stops);
	for (i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if ((l->mark >> i & 1) != 0)
			n += (size_t)snprintf(out + n, sizeof out - n, " %s", marks[i]);
	return out;
}

#define ck_assert_measures(line, want) ck_assert_str_eq(measures(line), want)

START_TEST(measures_lines)
{
	ck_assert_measures("The mayor left.", "3 capital..stop");
	ck_assert_measures("the mayor left", "3 small..none");
	ck_assert_measures("5 mayors left!", "3 digit..stop");
	ck_assert_measures("\"The mayor left?\"", "3 quote..stop quote");
	ck_assert_measures("(The mayor left)", "3 capital..closed bracketed");
	ck_assert_measures("(The mayor) left", "3 capital..none");
	ck_assert_measures("[The mayor left]", "3 capital..closed");
	ck_assert_measures("The mayor left:", "3 capital..colon");
	ck_assert_measures("The mayor left,", "3 capital..comma 1,0.");
	ck_assert_measures("The mayor left...", "3 capital..dots");
	ck_assert_measures("The mayor left\xE2\x80\xA6", "3 capital..dots");
	ck_assert_measures("The mayor left..", "3 capital..dots");
	ck_assert_measures("- the mayor left", "3 mark..none");
	ck_assert_measures("* * *", "0 mark..mark");
	ck_assert_measures("\xE2\x80\x9CThe mayor\xE2\x80\x9D left", "3 quote..none quote");
	ck_assert_measures("\xE2\x80\x98The mayor\xE2\x80\x99 left", "3 quote..none");
	ck_assert_measures("\xC2\xABThe mayor\xC2\xBB left", "3 quote..none quote");
	ck_assert_measures("He left. She came. It rained.", "6 capital..stop 0,2.");
	ck_assert_measures("a. b. c.", "3 small..stop");
	ck_assert_measures("A. B. C.", "3 capital..stop");
	ck_assert_measures("One, two, three", "3 capital..none 2,0.");
	ck_assert_measures("\xC2\xA9 2024 Velk", "3 mark..none copyright year");
	ck_assert_measures("(c) 2024 Velk", "3 small..none copyright year");
	ck_assert_measures("(C) Velk", "2 capital..none copyright");
	ck_assert_measures("(x) Velk", "2 small..none");
	ck_assert_measures("c) Velk", "2 small..none");
	ck_assert_measures("Home | News", "2 capital..none rule");
	ck_assert_measures("at 10:45", "2 small..none clock");
	ck_assert_measures("at 10:4", "2 small..none");
	ck_assert_measures("at a:45", "2 small..none");
	ck_assert_measures("at 1:45 and 145", "4 small..none clock");
	ck_assert_measures("http://velk.example", "1 small..none address");
	ck_assert_measures("velk://x", "1 small..none address");
	ck_assert_measures("a@velk.example", "1 small..none address");
	ck_assert_measures("www.velk.example", "1 small..none");
	ck_assert_measures("in 1999", "2 small..none year");
	ck_assert_measures("in 1899", "2 small..none");
	ck_assert_measures("in 2024", "2 small..none year");
	ck_assert_measures("in 2124", "2 small..none");
	ck_assert_measures("in 20245", "2 small..none");
	ck_assert_measures("VELK MEETS LUNN", "3 capital..none capitals");
	ck_assert_measures("VELK MEETS 5", "3 capital..none capitals");
	ck_assert_measures("Velk MEETS", "2 capital..none");
	ck_assert_measures("\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x81\xAE\xE5\xB8\x82\xE9\x95\xB7\xE3\x80\x82",
	    "2 capital..stop 0,1.");
	ck_assert_measures("\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x81\xAE\xE5\xB8\x82\xE9\x95\xB7", "2 capital..none");
	ck_assert_measures("\xE5\xB8\x82", "1 capital..none");
	ck_assert_measures("\xE0\xB9\x84\xE0\xB8\x97\xE0\xB8\xA2", "1 capital..none");
	ck_assert_measures("\xED\x95\x9C\xEA\xB5\xAD \xEC\x8B\x9C\xEC\x9E\xA5", "2 capital..none");
	ck_assert_measures("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\xD8\x8C "
	    "\xD8\xA7\xD9\x84\xD8\xB9\xD8\xA7\xD9\x84\xD9\x85\xD8\x9F",
	    "2 capital..stop 1,0.");
	ck_assert_measures("\xCE\x95\xCE\xBB\xCE\xBB\xCE\xAC\xCE\xB4\xCE\xB1 \xCE\xBA\xCE\xB1\xCE\xB9",
	    "2 capital..none");
	ck_assert_measures("\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 \xD0\xB8 \xD0\xBC\xD0\xB8\xD1\x80.",
	    "3 capital..stop");
	ck_assert_measures("don\xE2\x80\x99t and don't", "3 small..none");
	ck_assert_measures("1,000 men and 1.5 men", "5 digit..none");
	ck_assert_measures("of de und il la per", "6 small..none");
	ck_assert_measures("a-b c/d", "2 small..none");
	ck_assert_measures("!?", "0 mark..stop");
	ck_assert_measures("5", "1 digit..none");
	ck_assert_measures("x", "1 small..none");
	ck_assert_measures("Velk\xE2\x80\x99s \xE2\x80\x9Cold\xE2\x80\x9D pier, it said; "
	    "\xE2\x80\x9Cnew\xE2\x80\x9D pier: none",
	    "8 capital..none 2,0. quote");
}
END_TEST

UNIT_MAIN("linemeasure")
{
	tcase_add_test(unit, measures_lines);
}
