#include "../unit.h"
#include "standalone.h"

static unsigned
mark(const char *text, bool *leans)
{
	struct termreader terms = { 0 };
	struct surface l;

	termreader_read(&terms, bytes_of(text));
	surface_read(&l, bytes_of(text), &terms);
	termreader_free(&terms);
	*leans = l.leans;
	return standalone_score(&l);
}

/* The first reads better alone than the second. */
static void
better(const char *a, const char *b)
{
	bool leans;
	unsigned x = mark(a, &leans), y = mark(b, &leans);

	ck_assert_msg(x > y, "%u for '%s', %u for '%s'", x, a, y, b);
}

START_TEST(a_whole_statement_has_full_marks)
{
	bool leans;

	ck_assert_uint_eq(mark("The old bridge at Aln was closed on Monday.", &leans), 100);
	ck_assert(!leans);
	ck_assert_uint_eq(mark("“We will open it in May,” Mayor Berg said.", &leans), 100);
}
END_TEST

START_TEST(what_is_cut_or_no_statement_has_less)
{
	const char *whole = "The old bridge at Aln was closed on Monday.";

	better(whole, "The old bridge at Aln was closed on Monday");
	better(whole, "Was the old bridge at Aln closed on Monday?");
	better(whole, "will open the bridge at Aln on Monday.”");
	better(whole, "Closed on Monday.");
	better(whole, "Click to see the old bridge at Aln on Monday.");
	better(whole, "We closed the old bridge at Aln on Monday.");
	better(whole, "The old bridge (at Aln was closed on Monday.");
	better(whole, "a bridge was closed for good and all.");
}
END_TEST

START_TEST(what_a_page_says_of_itself_is_worth_nothing)
{
	bool leans;

	ck_assert_uint_eq(mark("(This version corrects the toll at Aln on Monday.)", &leans), 0);
	ck_assert_uint_eq(mark("[This version corrects the toll at Aln on Monday.]", &leans), 0);
	ck_assert_uint_gt(mark("Correction: The toll at Aln on Monday was nine.", &leans), 0);
	ck_assert_uint_eq(mark("Editor's note: The toll at Aln on Monday was nine.", &leans), 0);
	ck_assert_uint_eq(mark("An earlier version said that the toll at Aln was nine.", &leans), 0);
	ck_assert_uint_gt(mark("An earlier versions list of Aln said that it was nine.", &leans), 0);
	ck_assert_uint_eq(mark("Follow us to Aln on our channels.", &leans), 0);
	ck_assert_uint_eq(mark("Read more of the bridge at Aln.", &leans), 0);
	ck_assert_uint_gt(mark("This version corrects the toll at Aln on Monday.", &leans), 0);
	ck_assert_uint_gt(mark("(This version has the toll at Aln on Monday.)", &leans), 0);
	ck_assert_uint_gt(mark("They read more of the bridge at Aln.", &leans), 0);
	ck_assert_uint_gt(mark("Follow usual rules at Aln.", &leans), 0);
}
END_TEST

START_TEST(long_ones_have_less_by_and_by)
{
	char text[1000] = "The bridge at Aln was closed";
	size_t i, n = strlen(text);
	bool leans;

	for (i = 0; i < 50; i++, n += 5)
		memcpy(text + n, " word", 6);
	memcpy(text + n, ".", 2);
	ck_assert_uint_lt(mark(text, &leans), 100);
	ck_assert_uint_gt(mark(text, &leans), 50);
	for (i = 0; i < 50; i++, n += 5)
		memcpy(text + n, " word", 6);
	memcpy(text + n, ".", 2);
	ck_assert_uint_lt(mark(text, &leans), 50);
}
END_TEST

START_TEST(knows_what_leans_on_the_sentence_before)
{
	static const char *const leaning[] = {
		"He closed the bridge on Monday.", "However, the bridge was shut.", "In addition, Aln was flooded.",
		"“It is over,” said Mayor Berg.", "THIS is new in Aln.", "“It is over,” she said.", "On Monday he left."
	};
	static const char *const upright[] = {
		"Henry closed the bridge on Monday.", "In Aln, the bridge was shut.", "Bridges were shut in 1900.",
		"Berg said he would go.", "A guard said that he left.",
		"", "?"
	};
	bool leans;
	size_t i;

	for (i = 0; i < sizeof leaning / sizeof leaning[0]; i++) {
		mark(leaning[i], &leans);
		ck_assert_msg(leans, "%s", leaning[i]);
	}
	for (i = 0; i < sizeof upright / sizeof upright[0]; i++) {
		mark(upright[i], &leans);
		ck_assert_msg(!leans, "%s", upright[i]);
	}
}
END_TEST

UNIT_MAIN("standalone")
{
	tcase_add_test(unit, a_whole_statement_has_full_marks);
	tcase_add_test(unit, what_is_cut_or_no_statement_has_less);
	tcase_add_test(unit, what_a_page_says_of_itself_is_worth_nothing);
	tcase_add_test(unit, long_ones_have_less_by_and_by);
	tcase_add_test(unit, knows_what_leans_on_the_sentence_before);
}
