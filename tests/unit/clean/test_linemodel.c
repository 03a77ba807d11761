#include "../unit.h"
#include "buf.h"
#include "lines/linechain.h"
#include "lines/linefeatures.h"
#include "lines/linemodel.h"

#define PROSE "The ferry to Norvik stopped for two days after a wave had broken a window, the captain said.\n"
#define LABEL "Pin it\n"
#define WORD "Tweet\n"

/* States as letters: before, article, gap, after. */
static const char letters[] = "bAga";

static struct textlines lines;

/* What becomes of STATES, a letter for each line of TEXT. */
static const char *
mended(const char *text, const char *states)
{
	static char out[64];
	static struct buf copy;
	unsigned char state[64];
	struct linefeatures f;
	size_t i, n = strlen(states);

	buf_clear(&copy);
	buf_str(&copy, text);
	textlines_read(&lines, buf_view(&copy));
	ck_assert_uint_eq(lines.n, n);
	for (i = 0; i < n; i++)
		state[i] = (unsigned char)(strchr(letters, states[i]) - letters);
	linefeatures_begin(&f, &lines);
	linemodel_mend(&f, state);
	for (i = 0; i < n; i++)
		out[i] = letters[state[i]];
	out[n] = '\0';
	return out;
}

START_TEST(paragraphs_of_an_extracted_article_stay)
{
	ck_assert_str_eq(mended(PROSE PROSE LABEL PROSE PROSE, "AAaaa"), "AAAAA");
	ck_assert_str_eq(mended(PROSE PROSE LABEL PROSE PROSE, "bbbAA"), "AAAAA");
	ck_assert_str_eq(mended(PROSE LABEL PROSE LABEL PROSE, "Aggaa"), "AgAAA");
	ck_assert_str_eq(mended(LABEL PROSE PROSE PROSE LABEL, "bAAaa"), "bAAAa");
	ck_assert_str_eq(mended(PROSE PROSE "Copyright 2026 The Norvik Post, and all rights reserved.\n", "AAa"),
	    "AAa");
	ck_assert_str_eq(mended(PROSE PROSE "Related: a ship of the line to Norvik is to be sold.\n", "AAa"), "AAa");
}
END_TEST

START_TEST(up_to_four_other_lines_are_between)
{
	ck_assert_str_eq(mended(PROSE PROSE PROSE LABEL LABEL LABEL LABEL PROSE, "AAAaaaaa"), "AAAAAAAA");
	ck_assert_str_eq(mended(PROSE PROSE PROSE LABEL LABEL LABEL LABEL LABEL PROSE, "AAAaaaaaa"), "AAAaaaaaa");
	ck_assert_str_eq(mended(PROSE LABEL LABEL LABEL LABEL PROSE PROSE PROSE, "bbbbbAAA"), "AAAAAAAA");
	ck_assert_str_eq(mended(PROSE LABEL LABEL LABEL LABEL LABEL PROSE PROSE PROSE, "bbbbbbAAA"), "bbbbbbAAA");
}
END_TEST

START_TEST(a_dump_of_a_page_stays_as_it_was_judged)
{
	/* a quarter of the lines are paragraphs, and fewer */
	ck_assert_str_eq(mended(WORD WORD WORD PROSE PROSE WORD WORD WORD, "bbbAaaaa"), "bbbAAaaa");
	ck_assert_str_eq(mended(WORD WORD WORD WORD PROSE PROSE WORD WORD WORD, "bbbbAaaaa"), "bbbbAaaaa");
	/* four fifths of the words are in paragraphs, 36 of 45, and fewer */
	ck_assert_str_eq(mended("Share this: three four five six seven eight nine\n" PROSE PROSE, "gAa"), "gAA");
	ck_assert_str_eq(mended("Share this: three four five six seven eight nine ten\n" PROSE PROSE, "gAa"), "gAa");
}
END_TEST

#define FIVE WORD WORD WORD WORD WORD

/* Six paragraphs of 108 words below so many words in a line each that these are 85.04 and 84.4 per cent of all. */
START_TEST(a_text_of_more_prose_may_have_any_number_of_short_lines)
{
	ck_assert_str_eq(mended(FIVE FIVE FIVE WORD WORD WORD WORD PROSE PROSE PROSE PROSE PROSE PROSE,
	    "bbbbbbbbbbbbbbbbbbbAAAaaa"), "bbbbbbbbbbbbbbbbbbbAAAAAA");
	ck_assert_str_eq(mended(FIVE FIVE FIVE FIVE PROSE PROSE PROSE PROSE PROSE PROSE,
	    "bbbbbbbbbbbbbbbbbbbbAAAaaa"), "bbbbbbbbbbbbbbbbbbbbAAAaaa");
}
END_TEST

START_TEST(a_text_without_a_word_of_pages_is_kept_from_its_beginning_on)
{
	ck_assert_str_eq(mended("Norvik\n" PROSE "Round Time\n1 2:05\n2 2:07\n", "bAgaa"), "bAAAA");
	ck_assert_str_eq(mended("Norvik\n" PROSE "Round Time\n1 2:05\nSubscribe\n", "bAgaa"), "bAgaa");
	ck_assert_str_eq(mended("Norvik\n" PROSE "Round Time\n1 2:05\n3 comments\n", "bAgaa"), "bAgaa");
	ck_assert_str_eq(mended("Norvik\nRound Time\n1 2:05\n", "bbb"), "bbb");
	ck_assert_str_eq(mended("Norvik\n" PROSE "Round Time\n1 2:05\n", "bbbb"), "bAAA");
}
END_TEST

START_TEST(a_body_that_was_passed_by_is_found)
{
	ck_assert_str_eq(mended(LABEL PROSE PROSE LABEL, "bbbb"), "bAAa");
	ck_assert_str_eq(mended(LABEL PROSE PROSE LABEL, "aaaa"), "bAAa");
	ck_assert_str_eq(mended(LABEL LABEL LABEL, "bbb"), "bbb");
}
END_TEST

UNIT_MAIN("linemodel")
{
	tcase_add_test(unit, paragraphs_of_an_extracted_article_stay);
	tcase_add_test(unit, up_to_four_other_lines_are_between);
	tcase_add_test(unit, a_dump_of_a_page_stays_as_it_was_judged);
	tcase_add_test(unit, a_text_of_more_prose_may_have_any_number_of_short_lines);
	tcase_add_test(unit, a_text_without_a_word_of_pages_is_kept_from_its_beginning_on);
	tcase_add_test(unit, a_body_that_was_passed_by_is_found);
}
