#include "../unit.h"
#include "ring.h"

/* Fills the ring with N things before number NEXT, widening it as needed, and checks that each keeps its place. */
static void
fill(uint32_t next, size_t n)
{
	struct ring r = { NULL, 0 };
	uint32_t number = next - (uint32_t)n;
	size_t i;

	for (i = 0; i < n; i++, number++) {
		if (i == r.cap)
			ring_widen(&r, number, i, sizeof(uint32_t));
		ck_assert_uint_eq(r.cap & (r.cap - 1), 0);
		ck_assert_uint_eq(*(uint32_t *)ring_at(&r, number, sizeof(uint32_t)), 0);
		*(uint32_t *)ring_at(&r, number, sizeof(uint32_t)) = ~number;
	}
	for (i = 1; i <= n; i++) {
		number = next - (uint32_t)i;
		ck_assert_uint_eq(*(uint32_t *)ring_at(&r, number, sizeof number), ~number);
	}
	ring_free(&r);
	ck_assert_ptr_null(r.place);
	ck_assert_uint_eq(r.cap, 0);
}

START_TEST(keeps_things_as_it_widens)
{
	static const size_t counts[] = { 0, 1, 63, 64, 65, 128, 129, 1000 };
	size_t i;

	for (i = 0; i < sizeof counts / sizeof counts[0]; i++) {
		fill(5000, counts[i]);
		fill(1 << 24, counts[i]);
		fill(7, counts[i]);	/* numbers that wrapped around */
	}
}
END_TEST

UNIT_MAIN("ring")
{
	tcase_add_test(unit, keeps_things_as_it_widens);
}
