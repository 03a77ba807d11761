#include "../unit.h"
#include "standalone.h"

/* A sentence of ten words with a name and a stop. */
static const struct surface whole = { .words = 10, .named = true, .last = '.' };

/* The mark of a sentence that differs from a whole one in FIELD. */
#define ck_assert_mark(want, field, value) do {					\
	struct surface s = whole;						\
										\
	s.field = value;							\
	ck_assert_uint_eq(standalone_score(&s), want);				\
} while (0)

START_TEST(each_fault_takes_its_share)
{
	ck_assert_uint_eq(standalone_score(&whole), 100);
	ck_assert_mark(0, note, true);
	ck_assert_mark(70, lower, true);
	ck_assert_mark(80, speaks, true);
	ck_assert_mark(30, page, true);
	ck_assert_mark(80, named, false);
	ck_assert_mark(60, depth, 1);
	ck_assert_mark(60, uneven, true);
	ck_assert_mark(60, quoted, true);
}
END_TEST

START_TEST(faults_add_up)
{
	struct surface s = { .words = 4, .lower = true, .speaks = true, .last = ',' };

	/* 20, 14, 11, 8 and 4 */
	ck_assert_uint_eq(standalone_score(&s), 4);
	s.words = 10;
	/* 70, 56, 44 and 22 */
	ck_assert_uint_eq(standalone_score(&s), 22);
}
END_TEST

START_TEST(short_and_long_sentences_have_less)
{
	ck_assert_mark(20, words, 4);
	ck_assert_mark(100, words, 5);
	ck_assert_mark(100, words, 45);
	ck_assert_mark(85, words, 46);
	ck_assert_mark(85, words, 80);
	ck_assert_mark(30, words, 81);
}
END_TEST

START_TEST(a_sentence_ends_with_a_stop_of_its_script)
{
	static const uint32_t stops[] = { '.', '!', 0x2026, 0x3002, 0xFF01, 0x964, 0x6D4 };
	static const uint32_t asks[] = { '?', 0x61F, 0xFF1F };
	static const uint32_t others[] = { 0, ',', ';', 'a', 0x2025, 0x2027, 0x3001, 0x3003, 0xFF02, 0xFF20, 0x965,
	    0x6D5 };
	size_t i;

	for (i = 0; i < sizeof stops / sizeof *stops; i++)
		ck_assert_mark(100, last, stops[i]);
	for (i = 0; i < sizeof asks / sizeof *asks; i++)
		ck_assert_mark(50, last, asks[i]);
	for (i = 0; i < sizeof others / sizeof *others; i++)
		ck_assert_mark(50, last, others[i]);
}
END_TEST

UNIT_MAIN("standalonemarks")
{
	tcase_add_test(unit, each_fault_takes_its_share);
	tcase_add_test(unit, faults_add_up);
	tcase_add_test(unit, short_and_long_sentences_have_less);
	tcase_add_test(unit, a_sentence_ends_with_a_stop_of_its_script);
}
