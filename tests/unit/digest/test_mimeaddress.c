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

START_TEST(lists_are_cut_at_commas_that_are_not_quoted)
{
	ck_assert_address("a@x.example,b@y.example", "a@x.example, b@y.example");
	ck_assert_address(" a@x.example , b@y.example ", "a@x.example, b@y.example");
	ck_assert_address("\"Velk, Ada\" <a@x.example>, b@y.example", "\"Velk, Ada\" <a@x.example>, b@y.example");
	ck_assert_address("Ada <a@x.example>, Bo <b@y.example>,c", "Ada <a@x.example>, Bo <b@y.example>, c");
	ck_assert_address("\"A<B, C\" <a@x.example>, b@y.example", "none");
	ck_assert_address("Ada <a@x,b@y.example>", "none");
	ck_assert_address("a@x.example,", "a@x.example");
	ck_assert_address("a@x.example,,b@y.example", "none");
	ck_assert_address(",a@x.example", "none");
	ck_assert_address(",", "none");
	ck_assert_address(" ", "none");
}
END_TEST

START_TEST(mailboxes_hold_no_specials)
{
	static const char specials[] = "()<>[]:;\\\" \t\r\n\001\177";
	char text[32];
	size_t i;

	for (i = 0; i + 1 < sizeof specials; i++) {
		snprintf(text, sizeof text, "a%cb@x.example", specials[i]);
		ck_assert_address(text, "none");
	}
	ck_assert_address("a\xC3\xA4@x.example", "none");
	ck_assert_address("a\xFF@x.example", "none");
	ck_assert_address("a!#$%&'*+-/=?^_`{|}~b@x.example", "a!#$%&'*+-/=?^_`{|}~b@x.example");
	ck_assert_address("ada", "ada");
	ck_assert_address("a@b", "a@b");
	ck_assert_address("@", "none");
	ck_assert_address("\xC3\x84" "da <a@x.example>", "=?utf-8?Q?=C3=84da?= <a@x.example>");
	ck_assert_address("A=?B <a@x.example>", "=?utf-8?Q?A=3D=3FB?= <a@x.example>");
	ck_assert_address("A\x01 <a@x.example>", "none");
	ck_assert_address("A\x7F <a@x.example>", "none");
}
END_TEST

UNIT_MAIN("mimeaddress")
{
	tcase_add_test(unit, lists_are_cut_at_commas_that_are_not_quoted);
	tcase_add_test(unit, mailboxes_hold_no_specials);
	tcase_add_test(unit, display_names_are_quoted_where_they_must_be);
	tcase_add_test(unit, what_is_no_address_is_refused);
}
