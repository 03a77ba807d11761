#include "../unit.h"
#include "vector.h"

/* A vector of the weights W at the stems 1, 2, ...; a weight of 0 is left out. */
static struct vector
vector(const uint32_t *w, size_t n)
{
	struct vector v = { 0 };
	size_t i;

	for (i = 0; i < n; i++)
		if (w[i] > 0)
			vector_put(&v, i + 1, w[i]);
	return v;
}

START_TEST(settles)
{
	struct vector v = { 0 };

	vector_put(&v, 9, 1);
	vector_put(&v, 3, 2);
	vector_put(&v, 9, UINT32_MAX);
	vector_put(&v, 3, 5);
	vector_settle(&v);
	ck_assert_uint_eq(v.n, 2);
	ck_assert_uint_eq(v.term[0].stem, 3);
	ck_assert_uint_eq(v.term[0].weight, 7);
	ck_assert_uint_eq(v.term[1].weight, UINT32_MAX);
	vector_free(&v);
}
END_TEST

START_TEST(cuts_to_the_heaviest)
{
	const uint32_t w[] = { 5, 1, 9, 5, 7 };
	struct vector v = vector(w, 5);

	vector_cut(&v, 3);
	ck_assert_uint_eq(v.n, 3);
	ck_assert_uint_eq(v.term[0].stem, 1);
	ck_assert_uint_eq(v.term[1].stem, 3);
	ck_assert_uint_eq(v.term[2].stem, 5);
	vector_cut(&v, 10);
	ck_assert_uint_eq(v.n, 3);
	vector_free(&v);
}
END_TEST

START_TEST(has_a_length)
{
	const uint32_t w[] = { 3, 4 }, heavy[] = { VECTOR_HEAVIEST - 1, VECTOR_HEAVIEST - 1 };
	struct vector v = vector(w, 2), h = vector(heavy, 2), none = { 0 };

	ck_assert_uint_eq(vector_length(&v), 5);
	ck_assert_uint_eq(vector_length(&h), 23726564);	/* (2^24 - 1) * sqrt(2) = 23726564.99 */
	ck_assert_uint_eq(vector_length(&none), 0);
	vector_normalize(&v);
	ck_assert_uint_eq(v.term[0].weight, VECTOR_UNIT * 3 / 5);
	ck_assert_uint_eq(v.term[1].weight, VECTOR_UNIT * 4 / 5);
	vector_normalize(&none);
	vector_free(&v);
	vector_free(&h);
}
END_TEST

START_TEST(adds)
{
	const uint32_t w[] = { 1, 0, 2, 0, 3 }, x[] = { 0, 4, 5, 6, 0, 7 };
	const uint32_t sum[] = { 1, 4, 7, 6, 3, 7 };
	struct vector v = vector(w, 5), u = vector(x, 6), none = { 0 };
	size_t i;

	vector_add(&v, &u);
	vector_add(&v, &none);
	ck_assert_uint_eq(v.n, 6);
	for (i = 0; i < v.n; i++) {
		ck_assert_uint_eq(v.term[i].stem, i + 1);
		ck_assert_uint_eq(v.term[i].weight, sum[i]);
	}
	vector_free(&v);
	vector_free(&u);
}
END_TEST

START_TEST(lightens)
{
	const uint32_t w[] = { UINT32_MAX, 256, 255 };
	struct vector v = vector(w, 3);

	vector_lighten(&v);
	ck_assert_uint_eq(v.term[0].weight, VECTOR_HEAVIEST - 1);
	ck_assert_uint_eq(v.term[1].weight, 1);
	ck_assert_uint_eq(v.term[2].weight, 0);
	vector_lighten(&v);
	ck_assert_uint_eq(v.term[0].weight, VECTOR_HEAVIEST - 1);
	vector_free(&v);
}
END_TEST

static unsigned
cosine(const struct vector *a, const struct vector *b)
{
	return vector_cosine(a, vector_length(a), b, vector_length(b));
}

START_TEST(measures_the_angle)
{
	const uint32_t w[] = { 300, 400, 0 }, x[] = { 0, 0, 7 }, y[] = { 400, 300, 0 };
	struct vector v = vector(w, 3), u = vector(x, 3), t = vector(y, 3), none = { 0 };

	ck_assert_uint_eq(cosine(&v, &v), VECTOR_COSINE);
	ck_assert_uint_eq(cosine(&v, &u), 0);
	ck_assert_uint_eq(cosine(&v, &t), 960);
	ck_assert_uint_eq(cosine(&v, &none), 0);
	vector_free(&v);
	vector_free(&u);
	vector_free(&t);
}
END_TEST

UNIT_MAIN("vector")
{
	tcase_add_test(unit, settles);
	tcase_add_test(unit, cuts_to_the_heaviest);
	tcase_add_test(unit, has_a_length);
	tcase_add_test(unit, adds);
	tcase_add_test(unit, lightens);
	tcase_add_test(unit, measures_the_angle);
}
