#include "../unit.h"
#include "headerfield.h"

START_TEST(fields)
{
	struct bytes rest = bytes_of("Content-Type: text/html \r\nX:\nno colon\r\n: v\r\n\r\nbody: x");
	struct headerfield f;

	ck_assert(headerfield_next(&rest, &f));
	ck_assert(headerfield_is(f, "content-type"));
	ck_assert_bytes(f.value, "text/html");
	ck_assert(headerfield_next(&rest, &f));
	ck_assert_bytes(f.name, "X");
	ck_assert_bytes(f.value, "");
	ck_assert(headerfield_next(&rest, &f));
	ck_assert_bytes(f.name, "no colon");
	ck_assert_bytes(f.value, "");
	ck_assert(headerfield_next(&rest, &f));
	ck_assert_bytes(f.name, "");
	ck_assert(!headerfield_next(&rest, &f));
	ck_assert(headerfield_skip_line(&rest));
	ck_assert_bytes(rest, "body: x");
	ck_assert(!headerfield_next(&rest, &f));	/* not a whole line */
	ck_assert(!headerfield_skip_line(&rest));
	ck_assert_bytes(rest, "body: x");
}
END_TEST

UNIT_MAIN("headerfield")
{
	tcase_add_test(unit, fields);
}
