#include "labelledtest.h"

/* What the gazetteer marks the tokens of a text by, of countries, organisations and teams: "cB cE" of "New Zealand". */
static const char *
marks(const char *text)
{
	static char list[256];
	struct gazetteer_mark mark[MOST];
	struct sentence s;
	size_t i, k, n = 0;

	read_sentence(&s, text, false);
	gazetteer_mark(&resources.gazetteer, s.seen, s.tokens.n, mark);
	for (i = 0; i < s.tokens.n; i++) {
		if (i > 0)
			list[n++] = ' ';
		for (k = 0; k < mark[i].n; k += 2)
			if (strchr("cot", mark[i].text[k]) != NULL) {
				list[n++] = (char)mark[i].text[k];
				list[n++] = (char)mark[i].text[k + 1];
			}
	}
	list[n] = '\0';
	free(s.tokens.item);
	return list;
}

START_TEST(marks_the_longest_name_of_each_kind)
{
	ck_assert_str_eq(marks("in Spain now"), " cS ");
	ck_assert_str_eq(marks("Spain Spain"), "cS cS");
	ck_assert_str_eq(marks("New Zealand then"), "cB cE ");
	ck_assert_str_eq(marks("new Zealand then"), "  ");
	ck_assert_str_eq(marks("Velkar Zelmar"), " ");
	ck_assert_str_eq(marks("Papua New Guinea"), "cB cI cE");
	ck_assert_str_eq(marks("New Guinea"), " cS");
	ck_assert_str_eq(marks("Guinea-Bissau"), "cB cI cE");
	ck_assert_str_eq(marks("Guinea-Spain"), "cS  cS");
	ck_assert_str_eq(marks("to Bank of England men"), " oB oI oEcS ");
	ck_assert_str_eq(marks("Real Madrid Spain"), "oBtB oEtE cS");
}
END_TEST

/* What stands in memory after the tokens that are asked for is of no name. */
START_TEST(looks_at_so_many_tokens)
{
	static const struct { const char *text; size_t n; unsigned kinds; } rows[] = {
		{ "New Zealand", 1, 0 }, { "New Zealand", 2, GAZETTEER_COUNTRY }, { "Bank of England", 2, 0 },
		{ "Papua New Guinea", 2, 0 }, { "Papua New Guinea", 3, GAZETTEER_COUNTRY },
		{ "Spain New", 1, GAZETTEER_COUNTRY }, { "Spain New", 2, 0 }
	};
	struct gazetteer_mark mark[MOST];
	struct sentence s;
	size_t i, k;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		unsigned country = 0;

		read_sentence(&s, rows[i].text, false);
		ck_assert_uint_eq(gazetteer_kinds(&resources.gazetteer, s.seen, rows[i].n) &
		    (GAZETTEER_COUNTRY | GAZETTEER_ORGANISATION), rows[i].kinds);
		gazetteer_mark(&resources.gazetteer, s.seen, rows[i].n, mark);
		for (k = 0; k < mark[0].n; k += 2)
			country += mark[0].text[k] == 'c';
		ck_assert_uint_eq(country, rows[i].kinds == GAZETTEER_COUNTRY || rows[i].text[0] == 'S');
		free(s.tokens.item);
	}
}
END_TEST

UNIT_MAIN("gazetteermark")
{
	tcase_add_test(unit, looks_at_so_many_tokens);
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, marks_the_longest_name_of_each_kind);
}
