#include "../unit.h"
#include "arena.h"

START_TEST(kept_bytes_never_move)
{
	static unsigned char large[1 << 20];
	struct arena a = { 0 };
	struct bytes first = arena_keep(&a, bytes_of("first")), none = arena_keep(&a, bytes_of("")), big;
	struct bytes whole = { large, sizeof large };
	size_t i;

	memset(large, 'x', sizeof large);
	big = arena_keep(&a, whole);
	for (i = 0; i < 100000; i++)
		arena_keep(&a, bytes_of("and so on"));
	ck_assert_bytes(first, "first");
	ck_assert_uint_eq(none.n, 0);
	ck_assert(bytes_equal(big, whole));
	arena_free(&a);
	ck_assert_ptr_null(a.block);
}
END_TEST

UNIT_MAIN("arena")
{
	tcase_add_test(unit, kept_bytes_never_move);
}
