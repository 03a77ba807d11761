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

static void
writes_moment(const char *date, enum dateformat form, const char *want, const char *rfc3339)
{
	struct moment m = moment_read(bytes_of(date));
	struct buf b = { 0 };

	dateformat_moment(&b, &m, form);
	ck_assert_bytes(buf_view(&b), want);
	if (rfc3339 != NULL) {
		buf_clear(&b);
		dateformat_rfc3339(&b, &m);
		ck_assert_bytes(buf_view(&b), rfc3339);
	}
	buf_free(&b);
}

START_TEST(writes_moments_in_utc)
{
	writes_moment("2025-08-14T01:05:09+02:00", DATEFORMAT_LONG, "13 August 2025, 23:05", "2025-08-13T23:05:09Z");
	writes_moment("2025-08-14T01:05:00Z", DATEFORMAT_ISO, "2025-08-14 01:05", "2025-08-14T01:05:00Z");
	writes_moment("2025-08-14", DATEFORMAT_US, "August 14, 2025", "2025-08-14T00:00:00Z");
	writes_moment("1969-12-31T23:59:00Z", DATEFORMAT_LONG, "31 December 1969, 23:59", "1969-12-31T23:59:00Z");
	writes_moment("soon", DATEFORMAT_LONG, "", NULL);
}
END_TEST

UNIT_MAIN("dateformat")
{
	tcase_add_test(unit, writes_a_day_in_three_forms);
	tcase_add_test(unit, writes_moments_in_utc);
}
