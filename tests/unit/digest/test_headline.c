#include "../unit.h"
#include "../../../bin/digest/headline.h"

START_TEST(chooses_the_title_that_says_most)
{
	struct bytes titles[] = { bytes_of(""), bytes_of("Morning news"), bytes_of("Aln bridge shut after storm"),
		bytes_of("What now?") };
	struct bytes texts[] = { bytes_of("The bridge at Aln was shut on Monday."), bytes_of("A storm damaged it.") };

	ck_assert_uint_eq(headline_best(titles, 4, texts, 2), 2);
	ck_assert_uint_eq(headline_best(titles, 1, texts, 2), SIZE_MAX);
	ck_assert_uint_eq(headline_best(titles, 0, texts, 2), SIZE_MAX);
}
END_TEST

START_TEST(questions_and_capitals_stand_behind)
{
	struct bytes titles[] = { bytes_of("Is Aln bridge shut?"), bytes_of("ALN BRIDGE SHUT"),
		bytes_of("Aln bridge shut") };
	struct bytes text = bytes_of("The bridge at Aln was shut.");

	ck_assert_uint_eq(headline_best(titles, 3, &text, 1), 2);
}
END_TEST

START_TEST(takes_the_source_off)
{
	struct bytes post = bytes_of("Aln Post");

	ck_assert_bytes(headline_bare(bytes_of("Bridge shut | Aln Post"), post), "Bridge shut");
	ck_assert_bytes(headline_bare(bytes_of("Bridge shut – Aln Post"), post), "Bridge shut");
	ck_assert_bytes(headline_bare(bytes_of("Mayor reads Aln Post"), post), "Mayor reads Aln Post");
	ck_assert_bytes(headline_bare(bytes_of(" | Aln Post"), post), " | Aln Post");
	ck_assert_bytes(headline_bare(bytes_of("Aln Post"), post), "Aln Post");
	ck_assert_bytes(headline_bare(bytes_of("Bridge shut"), bytes_of("")), "Bridge shut");
}
END_TEST

static void
begins(const char *text, size_t width, const char *want)
{
	struct buf b = { 0 };

	headline_from_text(&b, bytes_of(text), width);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(cuts_a_text_at_a_word)
{
	begins("The bridge at Aln was shut.", 14, "The bridge at...");
	begins("The bridge", 10, "The bridge");
	begins("Unbreakable", 5, "Unbre...");
	begins("東京の橋が開く", 7, "東京の...");
	begins("", 7, "");
}
END_TEST

UNIT_MAIN("headline")
{
	tcase_add_test(unit, chooses_the_title_that_says_most);
	tcase_add_test(unit, questions_and_capitals_stand_behind);
	tcase_add_test(unit, takes_the_source_off);
	tcase_add_test(unit, cuts_a_text_at_a_word);
}
