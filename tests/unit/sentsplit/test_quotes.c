#include "quotes.h"
#include "../unit.h"

static bool
inside(const char *text, size_t at)
{
	const unsigned char *p = (const unsigned char *)text;
	struct quotes q;

	quotes_start(&q, p, p + strlen(text));
	return quotes_inside(&q, p + at);
}

START_TEST(counts_what_opens_and_closes)
{
	ck_assert(!inside("a \"b\" c", 1));
	ck_assert(inside("a \"b\" c", 4));
	ck_assert(!inside("a \"b\" c", 6));
	ck_assert(inside("\xE2\x80\x9C" "b\xE2\x80\x9D", 4));
	ck_assert(inside("\xE2\x80\x9E" "b\xE2\x80\x9C c", 4));
	ck_assert(!inside("\xE2\x80\x9E" "b\xE2\x80\x9C c", 8));
	ck_assert(inside("\xC2\xAB" "b\xC2\xBB", 3));
}
END_TEST

START_TEST(believes_no_quote_that_never_closes)
{
	ck_assert(!inside("a \"b c", 4));
	ck_assert(!inside("\xE2\x80\x9C" "b c", 5));
}
END_TEST

UNIT_MAIN("quotes")
{
	tcase_add_test(unit, counts_what_opens_and_closes);
	tcase_add_test(unit, believes_no_quote_that_never_closes);
}
