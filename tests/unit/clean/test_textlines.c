#include "../unit.h"
#include "buf.h"
#include "lines/textlines.h"

static struct textlines lines;

static const struct textline *
only(const char *s)
{
	textlines_read(&lines, bytes_of(s));
	ck_assert_uint_eq(lines.n, 1);
	return &lines.line[0];
}

START_TEST(counts_words_by_their_looks)
{
	const struct textline *l = only("The mayor of Norvik, 61, said so. He \"did not\" say why, or to whom.");

	ck_assert_uint_eq(l->words, 15);
	ck_assert_uint_eq(l->commas, 3);
	ck_assert_uint_eq(l->stops, 1);
	ck_assert_uint_eq(l->capitals, 3);	/* three of fifteen, in sixteenths */
	ck_assert_int_eq(l->end, END_STOP);
	ck_assert_int_eq(l->begin, BEGIN_CAPITAL);
	ck_assert(l->mark & HAS_QUOTE);
	ck_assert(textline_is_prose(l));
}
END_TEST

START_TEST(counts_other_scripts)
{
	ck_assert_uint_eq(only("\xD0\x9C\xD1\x8D\xD1\x80 \xD0\x9D\xD0\xBE\xD1\x80\xD0\xB0")->words, 2);
	ck_assert_uint_eq(lines.line[0].capitals, 16);
	/* twelve characters without spaces are six words */
	ck_assert_uint_eq(only("\xE5\xB8\x82\xE9\x95\xB7\xE5\xB8\x82\xE9\x95\xB7\xE5\xB8\x82\xE9\x95\xB7"
	    "\xE5\xB8\x82\xE9\x95\xB7\xE5\xB8\x82\xE9\x95\xB7\xE5\xB8\x82\xE9\x95\xB7\xE3\x80\x82")->words, 6);
	ck_assert_int_eq(lines.line[0].end, END_STOP);
	ck_assert_int_eq(lines.line[0].begin, BEGIN_CAPITAL);	/* lent */
}
END_TEST

START_TEST(sees_how_lines_end)
{
	ck_assert_int_eq(only("He left.\xE2\x80\x9D")->end, END_STOP);
	ck_assert_int_eq(only("Read on...")->end, END_DOTS);
	ck_assert_int_eq(only("Read on\xE2\x80\xA6")->end, END_DOTS);
	ck_assert_int_eq(only("Tags:")->end, END_COLON);
	ck_assert_int_eq(only("one, two,")->end, END_COMMA);
	ck_assert_int_eq(only("(Photo)")->end, END_CLOSED);
	ck_assert_int_eq(only("Home \xE2\x80\xBA")->end, END_MARK);
	ck_assert_int_eq(only("Home")->end, END_NONE);
}
END_TEST

START_TEST(sees_signs)
{
	ck_assert_uint_eq(only("\xC2\xA9 2024 Norvik Post | Terms")->mark, HAS_COPYRIGHT | HAS_YEAR | HAS_RULE);
	ck_assert_uint_eq(only("https://norvik.example at 10:45")->mark, HAS_ADDRESS | HAS_CLOCK);
	ck_assert_uint_eq(only("(Norvik Post)")->mark, IS_BRACKETED);
	ck_assert_uint_eq(only("LEAVE A REPLY")->mark, ALL_CAPITALS);
	ck_assert_uint_eq(only("In 12024 or 20245")->mark, 0);
}
END_TEST

START_TEST(finds_phrases)
{
	ck_assert_int_eq(only("Leave a Reply")->phrase, PHRASE_COMMENT);
	ck_assert_int_eq(only("Filed under: Ferries")->phrase, PHRASE_RELATED);
	ck_assert_int_eq(only("Lesen Sie auch: Die F\xC3\xA4hre")->phrase, PHRASE_RELATED);
	ck_assert_int_eq(only("PUBLICIT\xC3\x89")->phrase, PHRASE_AD);
	ck_assert_int_eq(only("\xE9\x96\xA2\xE9\x80\xA3\xE8\xA8\x98\xE4\xBA\x8B\xE3\x81\xAF\xE3\x81\x93")->phrase,
	    PHRASE_RELATED);
	ck_assert_int_eq(only("Shareholders agreed")->phrase, PHRASE_NONE);
	ck_assert_int_eq(only("By Ada Holm")->phrase, PHRASE_BYLINE);
	ck_assert_uint_eq(lines.line[0].phrase_end, 2);
	/* in a long line only at its start */
	ck_assert_int_eq(only("The company that runs the ferry will share its profits with the town.")->phrase,
	    PHRASE_NONE);
}
END_TEST

START_TEST(passes_empty_lines_over_and_finds_twins)
{
	textlines_read(&lines, bytes_of("Share\n\nIce is late\nShare\nice is late"));
	ck_assert_uint_eq(lines.n, 4);
	ck_assert_uint_eq(lines.line[0].twin, 0);
	ck_assert_uint_eq(lines.line[2].twin, 1);
	ck_assert_uint_eq(lines.line[3].twin, 0);
	textlines_read(&lines, bytes_of(""));
	ck_assert_uint_eq(lines.n, 0);
}
END_TEST

START_TEST(caps_the_number_of_lines)
{
	struct buf many = { NULL, 0, 0 };
	size_t i;

	for (i = 0; i < LINES_MAX + 100; i++)
		buf_str(&many, "a\n");
	textlines_read(&lines, buf_view(&many));
	ck_assert_uint_eq(lines.n, LINES_MAX + 1);
	ck_assert_uint_eq(lines.line[LINES_MAX].s.n, 200);
	buf_free(&many);
	textlines_free(&lines);
}
END_TEST

UNIT_MAIN("lines")
{
	tcase_add_test(unit, counts_words_by_their_looks);
	tcase_add_test(unit, counts_other_scripts);
	tcase_add_test(unit, sees_how_lines_end);
	tcase_add_test(unit, sees_signs);
	tcase_add_test(unit, finds_phrases);
	tcase_add_test(unit, passes_empty_lines_over_and_finds_twins);
	tcase_add_test(unit, caps_the_number_of_lines);
}
