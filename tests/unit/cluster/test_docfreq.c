#include <string.h>

#include "../unit.h"
#include "docfreq.h"

static struct docfreq f;

static void
setup(void)
{
	docfreq_start(&f);
}

static void
teardown(void)
{
	docfreq_free(&f);
}

static uint32_t
id_of(const char *stem)
{
	return docfreq_id(hash_bytes(stem, strlen(stem)));
}

START_TEST(frequent_terms_have_a_lower_idf)
{
	uint32_t i, always = 0, new = 0;

	for (i = 0; i < 100; i++) {
		docfreq_count_article(&f);
		always = docfreq_count_term(&f, 1);
		new = docfreq_count_term(&f, 1000 + i);
	}
	ck_assert_uint_lt(always, new);
	ck_assert_uint_eq(always, 235);		/* 256 log2(190 / 100.5), logarithms cut */
	ck_assert_uint_ge(new, 1787);		/* 256 log2(190 / 1.5) */
	ck_assert_uint_le(new, 1789);
}
END_TEST

START_TEST(common_words_are_known_from_the_start)
{
	docfreq_count_article(&f);
	ck_assert_uint_lt(docfreq_count_term(&f, id_of("report")), docfreq_count_term(&f, id_of("quillonia")) / 2);
	ck_assert_uint_ge(docfreq_count_term(&f, id_of("'s")), 1);
}
END_TEST

START_TEST(knows_how_words_are_written)
{
	ck_assert_int_eq(docfreq_case(&f, id_of("report")), DOCFREQ_LOWER);
	ck_assert_int_eq(docfreq_case(&f, id_of("london")), DOCFREQ_CAPITALISED);
	ck_assert_int_eq(docfreq_case(&f, id_of("quillonia")), DOCFREQ_CAPITALISED);
	docfreq_count_article(&f);
	docfreq_count_term(&f, id_of("report"));
	ck_assert_int_eq(docfreq_case(&f, id_of("report")), DOCFREQ_LOWER);
}
END_TEST

START_TEST(memory_is_bounded)
{
	uint32_t i;

	for (i = 1; i <= 3U << 20; i++) {
		if (i % 100 == 0)
			docfreq_count_article(&f);
		docfreq_count_term(&f, i * 2654435761U);
	}
	ck_assert_uint_le(f.terms.n, (1 << 20) + 100);
	ck_assert_int_eq(docfreq_case(&f, id_of("report")), DOCFREQ_LOWER);
}
END_TEST

UNIT_MAIN("docfreq")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, frequent_terms_have_a_lower_idf);
	tcase_add_test(unit, common_words_are_known_from_the_start);
	tcase_add_test(unit, knows_how_words_are_written);
	tcase_add_test(unit, memory_is_bounded);
}
