#include "../unit.h"
#include "termvector.h"

static void
put(struct termvector *v, uint32_t id, uint32_t weight, enum term_kind kind)
{
	struct term t = { id, weight, 1, (uint16_t)kind };

	termvector_put(v, t);
}

/* A vector of the weights W at the ids 1, 2, ...; a weight of 0 is left out. */
static struct termvector
vector(const uint32_t *w, size_t n)
{
	struct termvector v = { 0 };
	size_t i;

	for (i = 0; i < n; i++)
		if (w[i] > 0)
			put(&v, (uint32_t)i + 1, w[i], TERM_WORD);
	return v;
}

START_TEST(settles_by_every_byte_of_the_id)
{
	static const uint32_t sorted[] = { 0, 1, 0x100, 0x10000, 0x1000000, 0x1000001, 0xFF000000, UINT32_MAX };
	struct termvector v = { 0 };
	size_t i;

	termvector_settle(&v);
	ck_assert_uint_eq(v.n, 0);
	for (i = 0; i < 8; i++)
		put(&v, sorted[i * 5 % 8], (uint32_t)(i * 5 % 8), TERM_WORD);
	termvector_settle(&v);
	ck_assert_uint_eq(v.n, 8);
	for (i = 0; i < 8; i++) {
		ck_assert_uint_eq(v.term[i].id, sorted[i]);
		ck_assert_uint_eq(v.term[i].weight, i);
	}
	termvector_free(&v);
}
END_TEST

START_TEST(cuts_to_the_heaviest)
{
	const uint32_t w[] = { 5, 1, 9, 5, 7 };
	struct termvector v = vector(w, 5);

	termvector_cut(&v, 3);
	ck_assert_uint_eq(v.n, 3);
	ck_assert_uint_eq(v.term[0].id, 1);
	ck_assert_uint_eq(v.term[1].id, 3);
	ck_assert_uint_eq(v.term[2].id, 5);
	termvector_cut(&v, 3);
	ck_assert_uint_eq(v.n, 3);
	termvector_free(&v);
}
END_TEST

START_TEST(cuts_by_every_byte_of_the_weight)
{
	const uint32_t w[] = { 0x010000, 0x00FFFF, 0x010100, 0x010001, 0xFFFFFF, 0x0100FF };
	struct termvector v = vector(w, 6);

	termvector_cut(&v, 4);
	ck_assert_uint_eq(v.n, 4);
	ck_assert_uint_eq(v.term[0].id, 3);
	ck_assert_uint_eq(v.term[1].id, 4);
	ck_assert_uint_eq(v.term[2].id, 5);
	ck_assert_uint_eq(v.term[3].id, 6);
	termvector_free(&v);
}
END_TEST

START_TEST(has_lengths)
{
	const uint32_t heavy[] = { TERMVECTOR_HEAVIEST - 1, TERMVECTOR_HEAVIEST - 1 };
	struct termvector v = { 0 }, h = vector(heavy, 2), none = { 0 };

	put(&v, 1, 3, TERM_WORD);
	put(&v, 2, 4, TERM_NAME);
	put(&v, 3, 12, TERM_FIGURE);
	ck_assert_uint_eq(termvector_length(&v).words, 3);
	ck_assert_uint_eq(termvector_length(&v).names, 12);	/* 12.65 */
	ck_assert_uint_eq(termvector_length(&v).all, 13);
	ck_assert_uint_eq(termvector_length(&h).all, 23726564);	/* (2^24 - 1) * sqrt(2) = 23726564.99 */
	ck_assert_uint_eq(termvector_length(&none).all, 0);
	termvector_normalize(&v);
	ck_assert_uint_eq(v.term[0].weight, TERMVECTOR_UNIT * 3 / 13);
	ck_assert_uint_eq(v.term[2].weight, TERMVECTOR_UNIT * 12 / 13);
	termvector_normalize(&none);
	termvector_free(&v);
	termvector_free(&h);
}
END_TEST

START_TEST(adds)
{
	const uint32_t w[] = { 1, 0, 2, 0, 3 }, x[] = { 0, 4, 5, 6, 0, 7 };
	const uint32_t sum[] = { 1, 4, 7, 6, 3, 7 };
	struct termvector v = vector(w, 5), u = vector(x, 6), none = { 0 };
	size_t i;

	termvector_add(&v, &u);
	termvector_add(&v, &none);
	ck_assert_uint_eq(v.n, 6);
	for (i = 0; i < v.n; i++) {
		ck_assert_uint_eq(v.term[i].id, i + 1);
		ck_assert_uint_eq(v.term[i].weight, sum[i]);
		ck_assert_uint_eq(v.term[i].told, i == 2 ? 2 : 1);
	}
	termvector_add(&none, &v);
	ck_assert_uint_eq(none.n, 6);
	termvector_free(&none);
	termvector_free(&v);
	termvector_free(&u);
}
END_TEST

START_TEST(sums_have_bounds)
{
	struct termvector v = { 0 }, u = { 0 };

	put(&v, 1, UINT32_MAX, TERM_NAME);
	put(&u, 1, 1, TERM_WORD);
	v.term[0].told = TERMVECTOR_TOLD_MOST;
	termvector_add(&v, &u);
	ck_assert_uint_eq(v.term[0].weight, UINT32_MAX);
	ck_assert_uint_eq(v.term[0].told, TERMVECTOR_TOLD_MOST);
	ck_assert_uint_eq(v.term[0].kind, TERM_WORD);
	termvector_free(&v);
	termvector_free(&u);
}
END_TEST

START_TEST(lightens)
{
	const uint32_t w[] = { UINT32_MAX, 256, 255 };
	struct termvector v = vector(w, 3);

	termvector_lighten(&v);
	ck_assert_uint_eq(v.term[0].weight, TERMVECTOR_HEAVIEST - 1);
	ck_assert_uint_eq(v.term[1].weight, 1);
	ck_assert_uint_eq(v.term[2].weight, 0);
	termvector_lighten(&v);
	ck_assert_uint_eq(v.term[0].weight, TERMVECTOR_HEAVIEST - 1);
	termvector_free(&v);
}
END_TEST

START_TEST(multiplies_kind_by_kind)
{
	struct termvector v = { 0 }, u = { 0 }, none = { 0 };
	struct termvector_product product;

	put(&v, 1, 10, TERM_WORD);
	put(&v, 5, 20, TERM_NAME);
	put(&v, 7, 30, TERM_FIGURE);
	put(&v, 9, 40, TERM_NAME);
	put(&u, 1, 2, TERM_NAME);
	put(&u, 4, 3, TERM_WORD);
	put(&u, 5, 4, TERM_WORD);
	put(&u, 7, 5, TERM_FIGURE);
	product = termvector_multiply(&v, &u);
	ck_assert_uint_eq(product.words, 20);
	ck_assert_uint_eq(product.names, 80 + 150);
	product = termvector_multiply(&v, &none);
	ck_assert_uint_eq(product.words + product.names, 0);
	termvector_free(&v);
	termvector_free(&u);
}
END_TEST

START_TEST(finds)
{
	const uint32_t w[] = { 1, 0, 2, 3 };
	struct termvector v = vector(w, 4), none = { 0 };

	ck_assert_ptr_null(termvector_find(&none, 1));
	ck_assert_ptr_null(termvector_find(&v, 0));
	ck_assert_uint_eq(termvector_find(&v, 1)->weight, 1);
	ck_assert_ptr_null(termvector_find(&v, 2));
	ck_assert_uint_eq(termvector_find(&v, 4)->weight, 3);
	ck_assert_ptr_null(termvector_find(&v, 5));
	termvector_free(&v);
}
END_TEST

UNIT_MAIN("termvector")
{
	tcase_add_test(unit, settles_by_every_byte_of_the_id);
	tcase_add_test(unit, cuts_to_the_heaviest);
	tcase_add_test(unit, cuts_by_every_byte_of_the_weight);
	tcase_add_test(unit, has_lengths);
	tcase_add_test(unit, adds);
	tcase_add_test(unit, sums_have_bounds);
	tcase_add_test(unit, lightens);
	tcase_add_test(unit, multiplies_kind_by_kind);
	tcase_add_test(unit, finds);
}
