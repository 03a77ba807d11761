#include "../unit.h"
#include "docfreq.h"

static void
read_article(struct docfreq *f, uint64_t stem, uint64_t other)
{
	struct vector v = { 0 };

	vector_put(&v, stem, 1);
	vector_put(&v, other, 5);
	vector_settle(&v);
	docfreq_add(f, &v);
	vector_free(&v);
}

START_TEST(common_words_tell_less)
{
	struct docfreq f = { 0 };
	uint64_t i;

	for (i = 0; i < 100; i++)
		read_article(&f, 1, 1000 + i);
	ck_assert_uint_lt(docfreq_rarity(&f, 1), docfreq_rarity(&f, 1000));
	ck_assert_uint_lt(docfreq_rarity(&f, 1000), docfreq_rarity(&f, 2000));
	ck_assert_uint_gt(docfreq_rarity(&f, 1), 0);
	docfreq_free(&f);
}
END_TEST

START_TEST(a_start_is_no_evidence)
{
	struct docfreq f = { 0 };

	read_article(&f, 1, 2);
	ck_assert_uint_gt(docfreq_rarity(&f, 1), 256);
	docfreq_free(&f);
}
END_TEST

START_TEST(memory_is_bounded)
{
	struct docfreq f = { 0 };
	uint64_t i;

	for (i = 0; i < 3 << 20; i++)
		read_article(&f, 1, 2 + i);
	ck_assert_uint_le(f.articles.cap, 4 << 20);
	ck_assert_uint_lt(docfreq_rarity(&f, 1), docfreq_rarity(&f, 1 + i));
	docfreq_free(&f);
}
END_TEST

UNIT_MAIN("docfreq")
{
	tcase_add_test(unit, common_words_tell_less);
	tcase_add_test(unit, a_start_is_no_evidence);
	tcase_add_test(unit, memory_is_bounded);
}
