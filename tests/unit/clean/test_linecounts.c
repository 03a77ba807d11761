#include "../unit.h"
#include "lines/linecounts.h"
#include "lines/textlines.h"

/* Words, those in capitals, small ones, numbers; commas, stops; and the marks, one character each. */
static const char *
counted(struct bytes line)
{
	static const struct {
		unsigned mark;
		char sign;
	} signs[] = {
		{ HAS_COPYRIGHT, 'c' }, { HAS_RULE, '|' }, { HAS_ADDRESS, '@' }, { HAS_YEAR, 'y' }, { HAS_CLOCK, ':' },
		{ HAS_QUOTE, '"' }
	};
	static char out[64];
	struct linecounts c;
	size_t i, n;

	linecounts_of(&c, line);
	n = (size_t)snprintf(out, sizeof out, "%u %u/%u/%u %u,%u", c.words, c.capitals, c.small, c.digits, c.commas,
	    c.stops);
	for (i = 0; i < sizeof signs / sizeof signs[0]; i++)
		if ((c.mark & signs[i].mark) != 0)
			n += (size_t)snprintf(out + n, sizeof out - n, "%c", signs[i].sign);
	return out;
}

struct sample {
	const char *line, *want;
};

static void
check_after(size_t letters, const struct sample *row)
{
	char line[320];

	memset(line, 'x', letters);
	strcpy(line + letters, row->line);
	ck_assert_msg(strcmp(counted(bytes_of(line)), row->want) == 0, "'%s' is %s", line, counted(bytes_of(line)));
}

/* Blocks of 64 bytes, by which a line is counted, may end anywhere in it: a long word before it is one word more. */
START_TEST(counts_at_any_place_of_a_line)
{
	static const struct sample rows[] = {
		{ " He left. She came, it rained.", "7 2/1/0 1,1" }, { " in 1999 and in 2024,", "6 0/3/2 1,0y" },
		{ " a.b@velk.example now", "3 0/1/0 0,0@" }, { " http://velk.example", "2 0/0/0 0,0@" },
		{ " 10:4 a:45 a:/b", "4 0/0/1 0,0" }, { " 9:59", "2 0/0/1 0,0:" }, { " Home | News!", "3 2/0/0 0,0|" },
		{ " abcd bcd", "3 0/1/0 0,0" }, { " bc? de! fg", "4 0/3/0 0,2" }
	};
	size_t i, k;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		for (k = 4; k < 140; k++)
			check_after(k, &rows[i]);
}
END_TEST

/* What is told by the bytes beside it is told inside of a block. */
START_TEST(counts_inside_of_a_block)
{
	static const struct sample rows[] = {
		{ " \"He left\" (so it is) at 10:45", "8 1/4/1 0,0:\"" }, { " in 1899 and 20245 2124", "6 0/2/3 0,0" },
		{ " (c) Velk", "3 1/1/0 0,0c" }, { " (C) Velk", "3 2/0/0 0,0c" }, { " (d) Velk", "3 1/1/0 0,0" },
		{ " \xC2\xA9 Velk", "3 1/0/0 0,0c" }, { " \xC2\xB7 Velk", "3 1/0/0 0,0|" },
		{ " \xE2\x80\xA2 Velk", "3 1/0/0 0,0|" }, { " \xE2\x80\xBA Velk", "3 1/0/0 0,0|" },
		{ " \xC2\xABold\xC2\xBB", "2 0/0/0 0,0\"" }, { " \xC2\xABold Velk", "3 1/0/0 0,0\"" },
		{ " old\xC2\xBB Velk", "3 1/0/0 0,0\"" }, { " \xC2\xA8 \xC2\xB6 Velk", "4 1/0/0 0,0" },
		{ " \xE2\x80\x9B Velk", "3 1/0/0 0,0" }, { " \xE2\x80\xA0 Velk", "3 1/0/0 0,0" },
		{ " \xE2\x80\x9C Velk", "3 1/0/0 0,0\"" }, { " \xE2\x80\x9F Velk", "3 1/0/0 0,0\"" },
		{ " \xE2\x81\x9C Velk", "3 1/0/0 0,0" }, { " a. bc? de! fg", "5 0/4/0 0,2" },
		{ " - -- a-b 'x", "3 0/2/0 0,0" }
	};
	size_t i, k;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		for (k = 16; k < 128; k++)
			if (k % 64 + strlen(rows[i].line) <= 64)
				check_after(k, &rows[i]);
}
END_TEST

/* Where more than a quarter of the bytes are of other scripts, words are counted character by character. */
START_TEST(counts_other_scripts_by_characters)
{
	static const struct sample rows[] = {
		{ "ÄÖ ÜÄ 5Ü äöü ä", "5 2/2/1 0,0" }, { "äö. ä, ä. öä”. äö.” äö.) öä.", "7 0/7/0 1,4\"" },
		{ "ä. ö, üü! üü", "4 0/4/0 1,1" }, { "äöüä äöü", "2 0/1/0 0,0" }, { "1ä 2ö Üü", "3 1/0/2 0,0" },
		{ "東京", "1 0/0/0 0,0" }, { "東京の", "1 0/0/0 0,0" }, { "東京の港", "2 0/0/0 0,0" }, { "東", "1 0/0/0 0,0" },
		{ "東京、港。東京。", "2 0/0/0 1,2" }, { "äaaa aaaa aaaa", "3 0/0/0 0,0" }, { "äa aa", "2 0/2/0 0,0" }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(strcmp(counted(bytes_of(rows[i].line)), rows[i].want) == 0, "row %zu: %s", i,
		    counted(bytes_of(rows[i].line)));
}
END_TEST

UNIT_MAIN("linecounts")
{
	tcase_add_test(unit, counts_at_any_place_of_a_line);
	tcase_add_test(unit, counts_inside_of_a_block);
	tcase_add_test(unit, counts_other_scripts_by_characters);
}
