#include "../unit.h"
#include "bytes.h"

static bool
ends(const char *a, const char *tail)
{
	return bytes_ends(bytes_of(a), bytes_of(tail));
}

START_TEST(a_tail_is_as_long_as_the_run_at_most)
{
	ck_assert(ends("harbour", "bour"));
	ck_assert(ends("harbour", "harbour"));
	ck_assert(!ends("harbour", "a harbour"));
	ck_assert(!ends("harbour", "bou"));
	ck_assert(!ends("bou", "bour"));
	ck_assert(ends("harbour", ""));
	ck_assert(ends("", ""));
	ck_assert(!ends("", "r"));
	ck_assert(bytes_ends((struct bytes){ NULL, 0 }, (struct bytes){ NULL, 0 }));
}
END_TEST

UNIT_MAIN("bytes")
{
	tcase_add_test(unit, a_tail_is_as_long_as_the_run_at_most);
}
