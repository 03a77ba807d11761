#include "../unit.h"
#include "byline.h"

static const char *
names_in(const char *line)
{
	static struct buf names;

	buf_clear(&names);
	byline_put_names(&names, bytes_of(line));
	buf_byte(&names, 0);
	return (const char *)names.p;
}

static const char *
date_in(const char *line)
{
	static struct buf text;
	struct date d;

	buf_clear(&text);
	if (byline_find_date(bytes_of(line), &d))
		date_format(&text, &d);
	buf_byte(&text, 0);
	return (const char *)text.p;
}

START_TEST(takes_names_and_nothing_after_them)
{
	ck_assert_str_eq(names_in("Ada Holm"), "Ada Holm");
	ck_assert_str_eq(names_in("Ada Holm and Per Lind, Norvik"), "Ada Holm, Per Lind");
	ck_assert_str_eq(names_in(": Ada Marie Holm, Per Lind | 4 March"), "Ada Marie Holm, Per Lind");
	ck_assert_str_eq(names_in("Ada June Holm June 10, 2026"), "Ada June Holm");
	ck_assert_str_eq(names_in("Ada Holm, 4 March 2024"), "Ada Holm");
	ck_assert_str_eq(names_in("Ada van der Holm"), "Ada van der Holm");
	ck_assert_str_eq(names_in("Ada Holm Updated at noon"), "Ada Holm");
	ck_assert_str_eq(names_in("Ada Holm Staff Reporter"), "Ada Holm");
	ck_assert_str_eq(names_in("Ada Holm, Coast Gazette"), "Ada Holm");
	ck_assert_str_eq(names_in("Coast Gazette"), "Coast Gazette");
}
END_TEST

#define LI_MINGHUA "\346\235\216\346\230\216\345\215\216"
#define SATO_KENICHI "\344\275\220\350\227\244\345\201\245\344\270\200"
#define TANAKA_AI "\347\224\260\344\270\255\346\204\233"
#define KIM_MINSU "\352\271\200\353\257\274\354\210\230"

START_TEST(takes_names_written_without_spaces)
{
	ck_assert_str_eq(names_in("\357\274\232" LI_MINGHUA "\343\200\200\346\235\245\346\272\220"), LI_MINGHUA);
	ck_assert_str_eq(names_in(SATO_KENICHI "\343\200\201" TANAKA_AI), SATO_KENICHI ", " TANAKA_AI);
	ck_assert_str_eq(names_in(KIM_MINSU "\352\270\260\354\236\220"), KIM_MINSU);	/* and "reporter" */
	/* a sentence is none */
	ck_assert_str_eq(names_in(LI_MINGHUA LI_MINGHUA), "");
}
END_TEST

START_TEST(a_single_word_is_no_name)
{
	ck_assert_str_eq(names_in("Nordnews"), "");
	ck_assert_str_eq(names_in("Ada Holm, Editor"), "Ada Holm");
	ck_assert_str_eq(names_in("the editors"), "");
	ck_assert_str_eq(names_in(""), "");
}
END_TEST

START_TEST(other_elements_need_a_joint)
{
	ck_assert_str_eq(names_in("Ada Holm\nForeign Desk"), "Ada Holm");
	ck_assert_str_eq(names_in("Ada Holm,\nPer Lind"), "Ada Holm, Per Lind");
	ck_assert_str_eq(names_in("Ada Holm\nund\nPer Lind"), "Ada Holm, Per Lind");
}
END_TEST

/* A name of four words is one, a fifth word is not of it. */
START_TEST(names_have_four_words_at_most)
{
	ck_assert_str_eq(names_in("Ada Bo Cia Dee"), "Ada Bo Cia Dee");
	ck_assert_str_eq(names_in("Ada Bo Cia Dee Eve"), "Ada Bo Cia Dee");
}
END_TEST

START_TEST(finds_the_date_in_a_line)
{
	ck_assert_str_eq(date_in("March 4 , 2024"), "2024-03-04");
	ck_assert_str_eq(date_in("Mar 4 - 2024"), "2024-03-04");
	ck_assert_str_eq(date_in("By Ada Holm, 4 March 2024"), "2024-03-04");
	ck_assert_str_eq(date_in("Stand: 04.03.2024 14:07 Uhr"), "2024-03-04T14:07:00Z");
	ck_assert_str_eq(date_in("Publi\303\251 le 4 mars 2024 \303\240 14h07"), "2024-03-04T14:07:00Z");
	ck_assert_str_eq(date_in("\345\217\221\345\270\203\357\274\2322024\345\271\2643\346\234\2104\346\227\245"),
	    "2024-03-04");
	ck_assert_str_eq(date_in("(March 4, 2024)"), "2024-03-04");
	ck_assert_str_eq(date_in("no date at all"), "");
	ck_assert_str_eq(date_in(""), "");
}
END_TEST

START_TEST(looks_for_a_date_among_24_words)
{
	ck_assert_str_eq(date_in("a a a a a a a a a a a a a a a a a a a a a 4 March 2024"), "2024-03-04");
	ck_assert_str_eq(date_in("a a a a a a a a a a a a a a a a a a a a a 4 March 2024 a"), "2024-03-04");
	ck_assert_str_eq(date_in("a a a a a a a a a a a a a a a a a a a a a a 4 March 2024"), "");
	ck_assert_str_eq(date_in("a a a a a a a a a a a a a a a a a a a a a a a 4 March 2024"), "");
	ck_assert_str_eq(date_in("a a a a a a a a a a a a a a a a a a a a a a a a 4 March 2024"), "");
}
END_TEST

START_TEST(east_asian_names_have_two_to_five_letters)
{
	ck_assert_str_eq(names_in("\346\235\216\346\230\216"), "\346\235\216\346\230\216");
	ck_assert_str_eq(names_in("\346\235\216"), "");
	ck_assert_str_eq(names_in(LI_MINGHUA "\346\235\216\346\230\216"), LI_MINGHUA "\346\235\216\346\230\216");
	ck_assert_str_eq(names_in(LI_MINGHUA "\350\256\260\350\200\205"), LI_MINGHUA);
	ck_assert_str_eq(names_in(LI_MINGHUA "\343\200\202" TANAKA_AI), LI_MINGHUA);
}
END_TEST

UNIT_MAIN("byline")
{
	tcase_add_test(unit, takes_names_written_without_spaces);
	tcase_add_test(unit, takes_names_and_nothing_after_them);
	tcase_add_test(unit, a_single_word_is_no_name);
	tcase_add_test(unit, other_elements_need_a_joint);
	tcase_add_test(unit, names_have_four_words_at_most);
	tcase_add_test(unit, finds_the_date_in_a_line);
	tcase_add_test(unit, looks_for_a_date_among_24_words);
	tcase_add_test(unit, east_asian_names_have_two_to_five_letters);
}
