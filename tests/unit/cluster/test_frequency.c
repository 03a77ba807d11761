#include "../unit.h"
#include "../../../bin/cluster/frequency.h"

static void
read_article(struct frequency *f, uint64_t stem, uint64_t other)
{
	struct vector v = { 0 };

	vector_put(&v, stem, 1);
	vector_put(&v, other, 5);
	vector_settle(&v);
	frequency_add(f, &v);
	vector_free(&v);
}

START_TEST(common_words_tell_less)
{
	struct frequency f = { 0 };
	uint64_t i;

	for (i = 0; i < 100; i++)
		read_article(&f, 1, 1000 + i);
	ck_assert_uint_lt(frequency_rarity(&f, 1), frequency_rarity(&f, 1000));
	ck_assert_uint_lt(frequency_rarity(&f, 1000), frequency_rarity(&f, 2000));
	ck_assert_uint_gt(frequency_rarity(&f, 1), 0);
	frequency_free(&f);
}
END_TEST

START_TEST(a_start_is_no_evidence)
{
	struct frequency f = { 0 };

	read_article(&f, 1, 2);
	ck_assert_uint_gt(frequency_rarity(&f, 1), 256);
	frequency_free(&f);
}
END_TEST

START_TEST(memory_is_bounded)
{
	struct frequency f = { 0 };
	uint64_t i;

	for (i = 0; i < 3 << 20; i++)
		read_article(&f, 1, 2 + i);
	ck_assert_uint_le(f.articles.cap, 4 << 20);
	ck_assert_uint_lt(frequency_rarity(&f, 1), frequency_rarity(&f, 1 + i));
	frequency_free(&f);
}
END_TEST

UNIT_MAIN("frequency")
{
	tcase_add_test(unit, common_words_tell_less);
	tcase_add_test(unit, a_start_is_no_evidence);
	tcase_add_test(unit, memory_is_bounded);
}
