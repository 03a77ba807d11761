#include "../unit.h"
#include "dateformat.h"

static void
writes(int64_t day, enum dateformat form, const char *want)
{
	struct buf b = { 0 };

	dateformat_day(&b, day, form);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(writes_a_day_in_three_forms)
{
	writes(20314, DATEFORMAT_LONG, "14 August 2025");
	writes(20314, DATEFORMAT_US, "August 14, 2025");
	writes(20314, DATEFORMAT_ISO, "2025-08-14");
	writes(-1, DATEFORMAT_ISO, "1969-12-31");
	writes(INT64_MIN, DATEFORMAT_LONG, "");
}
END_TEST

UNIT_MAIN("dateformat")
{
	tcase_add_test(unit, writes_a_day_in_three_forms);
}
