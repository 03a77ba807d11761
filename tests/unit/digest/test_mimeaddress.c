#include "../unit.h"
#include "mime.h"

/* The field "To" of TEXT without its name and line end; "none" where it is refused. */
static const char *
address(const char *text)
{
	static struct buf b;

	buf_clear(&b);
	if (!mime_address_field(&b, "To", bytes_of(text)))
		return "none";
	ck_assert(bytes_starts(buf_view(&b), bytes_of("To: ")));
	b.p[b.n - 1] = '\0';
	return (const char *)b.p + 4;
}

#define ck_assert_address(text, want) ck_assert_str_eq(address(text), want)

START_TEST(display_names_are_quoted_where_they_must_be)
{
	ck_assert_address("ada@example.org", "ada@example.org");
	ck_assert_address("Ada Velk <ada@example.org>", "Ada Velk <ada@example.org>");
	ck_assert_address("Velk Inc. <ada@example.org>", "\"Velk Inc.\" <ada@example.org>");
	ck_assert_address("\"Velk Inc.\" <ada@example.org>", "\"Velk Inc.\" <ada@example.org>");
	ck_assert_address("\"Ada\" <ada@example.org>", "Ada <ada@example.org>");
	ck_assert_address("\"Ada <ada@example.org>", "\"\\\"Ada\" <ada@example.org>");
	ck_assert_address("Ada\" <ada@example.org>", "\"Ada\\\"\" <ada@example.org>");
	ck_assert_address("\" <ada@example.org>", "\"\\\"\" <ada@example.org>");
	ck_assert_address("A\\B <ada@example.org>", "\"A\\\\B\" <ada@example.org>");
	ck_assert_address("<ada@example.org>", "ada@example.org");
}
END_TEST

START_TEST(what_is_no_address_is_refused)
{
	ck_assert_address("", "none");
	ck_assert_address("@example.org", "none");
	ck_assert_address("ada@", "none");
	ck_assert_address("a@b@example.org", "none");
	ck_assert_address("Ada <ada@example.org", "none");
	ck_assert_address("Ada <>", "none");
	ck_assert_address("ada velk@example.org", "none");
}
END_TEST

UNIT_MAIN("mimeaddress")
{
	tcase_add_test(unit, display_names_are_quoted_where_they_must_be);
	tcase_add_test(unit, what_is_no_address_is_refused);
}
