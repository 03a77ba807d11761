#include "../unit.h"
#include "headline.h"

START_TEST(chooses_the_title_that_says_most)
{
	struct headline titles[] = { { bytes_of(""), 0 }, { bytes_of("Morning news"), 0 },
		{ bytes_of("Aln bridge shut after storm"), 0 }, { bytes_of("What now?"), 0 } };
	struct bytes texts[] = { bytes_of("The bridge at Aln was shut on Monday."), bytes_of("A storm damaged it.") };

	ck_assert_uint_eq(headline_best(titles, 4, texts, 2), 2);
	ck_assert_uint_eq(headline_best(titles, 1, texts, 2), SIZE_MAX);
	ck_assert_uint_eq(headline_best(titles, 0, texts, 2), SIZE_MAX);
}
END_TEST

START_TEST(questions_and_capitals_stand_behind)
{
	struct headline titles[] = { { bytes_of("Is Aln bridge shut?"), 0 }, { bytes_of("ALN BRIDGE SHUT"), 0 },
		{ bytes_of("Aln bridge shut"), 0 } };
	struct bytes text = bytes_of("The bridge at Aln was shut.");

	ck_assert_uint_eq(headline_best(titles, 3, &text, 1), 2);
}
END_TEST

START_TEST(the_newer_of_two_comes_first)
{
	struct headline titles[] = {
		{ bytes_of("Two dead in Aln flood"), 1 }, { bytes_of("Nine dead in Aln flood"), 0 }
	};
	struct bytes text = bytes_of("Two people died in the flood at Aln on Monday, and nine by Tuesday.");

	ck_assert_uint_eq(headline_best(titles, 2, &text, 1), 1);
}
END_TEST

START_TEST(takes_the_slug_off)
{
	struct bytes none = bytes_of("");

	ck_assert_bytes(headline_bare(bytes_of("UPDATE 2-Bridge shut"), none), "Bridge shut");
	ck_assert_bytes(headline_bare(bytes_of("RPT-Bridge shut - Wire"), bytes_of("Wire")), "Bridge shut");
	ck_assert_bytes(headline_bare(bytes_of("UPDATE on the bridge"), none), "UPDATE on the bridge");
	ck_assert_bytes(headline_bare(bytes_of("UPDATE 2"), none), "UPDATE 2");
	ck_assert_bytes(headline_bare(bytes_of("RPT-"), none), "RPT-");
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
	tcase_add_test(unit, the_newer_of_two_comes_first);
	tcase_add_test(unit, takes_the_slug_off);
	tcase_add_test(unit, takes_the_source_off);
	tcase_add_test(unit, cuts_a_text_at_a_word);
}
