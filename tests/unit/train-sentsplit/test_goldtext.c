#include "../golden.h"
#include "goldtext.h"

static struct buf seen;

/* Appends the paragraph, with a | where a sentence ends. */
static void
show(void *arg, const unsigned char *text, const unsigned char *ends, const unsigned char *p,
    const unsigned char *limit)
{
	ck_assert_ptr_eq(arg, &seen);
	buf_str(&seen, "<");
	for (; p <= limit; p++) {
		if (ends[p - text] != 0)
			buf_byte(&seen, '|');
		if (p < limit)
			buf_byte(&seen, *p);
	}
	buf_str(&seen, ">");
}

static const char *
read_pair(const char *raw, const char *gold)
{
	FILE *f = fopen("raw", "w");

	ck_assert(f != NULL && fputs(raw, f) >= 0 && fclose(f) == 0);
	f = fopen("gold", "w");
	ck_assert(f != NULL && fputs(gold, f) >= 0 && fclose(f) == 0);
	buf_clear(&seen);
	goldtext_read("raw", "gold", show, &seen);
	buf_byte(&seen, '\0');
	return (const char *)seen.p;
}

START_TEST(sentences_end_where_the_gold_says)
{
	ck_assert_str_eq(read_pair("a\tIt rained. He left.\n", "a\tIt rained.\na\tHe left.\n"),
	    "<It rained.| He left.|>");
	ck_assert_str_eq(read_pair("a\tIt  rained .He left\n", "a\tIt rained.\na\tHe\\tleft\n"),
	    "<It  rained .|He left|>");
	ck_assert_str_eq(read_pair("a\tIt rained.\\nHe left.\n", "a\tIt rained.\na\tHe left.\n"),
	    "<It rained.|><He left.|>");
	ck_assert_str_eq(read_pair("a\tOne. Two.\nb\tThree. Four.\n", "b\tThree.\nb\tFour.\na\tOne. Two.\n"),
	    "<One. Two.|><Three.| Four.|>");
	ck_assert_str_eq(read_pair("a\tNo gold.\n", "b\tOther.\n"), "<No gold.>");
	ck_assert_str_eq(read_pair("a\tOne. Two.\n", "a\tOne.\nb\tThree.\na\tTwo.\n"), "<One.| Two.>");
	ck_assert_str_eq(read_pair("", "a\tOne.\n"), "");
	ck_assert_str_eq(read_pair("a\t\n", ""), "");
}
END_TEST

START_TEST(a_row_of_three_fields_ends_the_program)
{
	read_pair("a\tb\tc\n", "a\tb\n");
}
END_TEST

START_TEST(a_gold_row_of_one_field_ends_the_program)
{
	read_pair("a\tb\n", "a\n");
}
END_TEST

START_TEST(sentences_of_another_text_end_the_program)
{
	read_pair("a\tIt rained.\n", "a\tIt snowed.\n");
}
END_TEST

START_TEST(sentences_longer_than_the_text_end_the_program)
{
	read_pair("a\tIt rained.\n", "a\tIt rained. More\n");
}
END_TEST

UNIT_MAIN("goldtext")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, sentences_end_where_the_gold_says);
	tcase_add_exit_test(unit, a_row_of_three_fields_ends_the_program, EXIT_NOT_DONE);
	tcase_add_exit_test(unit, a_gold_row_of_one_field_ends_the_program, EXIT_NOT_DONE);
	tcase_add_exit_test(unit, sentences_of_another_text_end_the_program, EXIT_NOT_DONE);
	tcase_add_exit_test(unit, sentences_longer_than_the_text_end_the_program, EXIT_NOT_DONE);
}
