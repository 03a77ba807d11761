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

/* Which places of a text are inside a quotation: "#", before each character and at the end. */
START_TEST(marks_the_places_inside)
{
	static const struct {
		const char *text, *inside;
	} sample[] = {
		{ "a \"b\" c \"d\" e", "...##....##..." },
		{ "a \"b c", "......." },
		{ "\"a\" \"b\"", ".##..##." },
		{ "a 5\" b 6\" c", "............" },
		{ "(\"a\")", "..##.." },
		{ "a \"b 5\" c\" d", "...#######..." },
		{ "“a “b” c” d", ".########..." },
		{ "“a „b“ c” d", ".########..." },
		{ "„a‚ b‘ c“ d", ".########..." },
		{ "«a «b» c» d", ".########..." },
		{ "»a« b »c« d", ".##....##..." },
		{ "»a» b »c» d", ".##....##..." },
		{ "”a” b ”c” d", ".##....##..." },
		{ "“a b", "....." },
		{ "“a ”b c", ".###...." },
		{ "‘a’ b ‘c d’ e", ".##....####..." },
		{ "‘a’s b’ c", ".######..." },
		{ "‘dogs’ b’ c", ".########..." },
		{ "‘dogs’ B’ c", ".#####......" },
		{ "'a' b 'c' d", "............" },
		{ "'a b' c", "........" },
		{ "a's b's c", ".........." },
		{ "'Tis a b's c", "............." },
		{ "a ’90s b’ c", "............" },
		{ "(‘a’) b", "..##...." },
		{ "「a」b『c』d", ".##..##.." },
		{ "「a『b』c」d", ".######.." },
		{ "“a “b “c “d “e “f “g “h “i “j” k” l” m” n” o” p” q” r” s” t",
		".########################################################..." },
		{ "« a » b", ".####..." },
		{ "a »b", "....." },
		{ "\"a “b\" c” d", ".########..." },
		{ "‘A ‘b’ c’ d", ".########..." },
		{ "’a’ b", "......" },
		{ "a ‘b’s’ c", ".........." },
		{ "x’ y ‘a’ z", "......##..." },
		/* where one opens */
		{ "a » b « c", ".........." },
		{ "-»a« b", "..##..." },
		{ "–»a« b", "..##..." },
		{ "—»a« b", "..##..." },
		{ "(»a«) b", "..##...." },
		{ "„x“»a« b", ".##.##..." },
		{ "\"x\"»a« b", ".##.##..." },
		{ "x»a« b", "......." },
		{ "x.»a« b", "........" },
		{ "“a ”b” c", ".###....." },
		/* inches */
		{ "5\" b \"c\" d", "......##..." },
		{ "1/2\" b 3.5\" c", ".............." },
		{ "\"x.\" b", ".###..." },
		{ "\"a 5\" C\" d", ".####......" },
		{ "\"a 5\"c\" d", ".####....." },
		{ "\"5\" c\" d", ".##......" },
		{ "\"a\" b \"5\" c \"d\" e", ".##....##....##..." },
		{ "\"a 5\"", ".####." },
		{ "\"3.5\" c\" d", ".####......" },
		{ "\"1/2\" c\" d", ".####......" },
		{ "x.\" b \" c", "...####..." }
	};
	const char *p, *want;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++)
		for (p = sample[i].text, want = sample[i].inside;; p++) {
			if (((unsigned char)*p & 0xC0) == 0x80)
				continue;
			ck_assert_msg(inside(sample[i].text, (size_t)(p - sample[i].text)) == (*want++ == '#'),
			    "'%s' before '%s'", sample[i].text, p);
			if (*p == '\0')
				break;
		}
}
END_TEST

UNIT_MAIN("quotes")
{
	tcase_add_test(unit, counts_what_opens_and_closes);
	tcase_add_test(unit, believes_no_quote_that_never_closes);
	tcase_add_test(unit, marks_the_places_inside);
}
