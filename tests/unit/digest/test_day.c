#include "../unit.h"
#include "../../../bin/digest/day.h"

static void
writes(int64_t day, enum day_form form, const char *want)
{
	struct buf b = { 0 };

	day_put(&b, day, form);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(writes_a_day_in_three_forms)
{
	writes(20314, DAY_LONG, "14 August 2025");
	writes(20314, DAY_US, "August 14, 2025");
	writes(20314, DAY_ISO, "2025-08-14");
	writes(-1, DAY_ISO, "1969-12-31");
	writes(INT64_MIN, DAY_LONG, "");
}
END_TEST

UNIT_MAIN("day")
{
	tcase_add_test(unit, writes_a_day_in_three_forms);
}
