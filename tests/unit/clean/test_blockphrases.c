#include "../unit.h"
#include "dropreason.h"
#include "page/blockphrases.h"

static struct webpage page;
static struct blockphrases phrases;

/* The phrase of the first block of HTML that is dropped by RULE. */
static struct blockphrases_block
phrase_of(const char *html, enum dropreason rule)
{
	dom_build(&page.dom, bytes_of(html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	ck_assert_uint_gt(page.blocks.n, 0);
	page.blocks.block[0].rule = (uint8_t)rule;
	blockphrases_find(&phrases, &page);
	return phrases.block[0];
}

START_TEST(finds_phrases_in_the_text_of_blocks)
{
	static const struct {
		const char *html;
		enum phrase_class class;
		bool whole, notice;
	} rows[] = {
		{ "<p>Advertisement</p>", PHRASE_AD, true, false },
		{ "<p>Advertisement!!!</p>", PHRASE_AD, true, false },
		{ "<p>Advertisement!!!!</p>", PHRASE_AD, false, false },
		{ "<p>Ad feedback</p>", PHRASE_AD, true, true },
		{ "<p>Ad feedback of the town of Velk</p>", PHRASE_AD, false, true },
		{ "<p>Tell us: ad feedback</p>", PHRASE_AD, false, false },
		{ "<p>  Ad \n\t feedback  </p>", PHRASE_AD, true, true },
		{ "<p>Ad&#32;feedback</p>", PHRASE_AD, true, true },
		{ "<p>Ad<b>vertisement</b></p>", PHRASE_AD, true, false },
		{ "<p>Ad <b>feedback</b></p>", PHRASE_AD, true, true },
		{ "<p><b>Ad</b> <i>feedback</i></p>", PHRASE_AD, true, true },
		{ "<p>Ad<b> </b>feedback</p>", PHRASE_AD, true, true },
		{ "<p>The ferry sank</p>", PHRASE_NONE, false, false },
		{ "<p>&</p>", PHRASE_NONE, false, false }
	};
	struct blockphrases_block got;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		got = phrase_of(rows[i].html, DROP_NONE);
		ck_assert_msg(got.class == rows[i].class, "%s", rows[i].html);
		ck_assert_msg(got.whole == rows[i].whole, "%s", rows[i].html);
		ck_assert_msg(got.notice == rows[i].notice, "%s", rows[i].html);
	}
}
END_TEST

/* Blocks of more than 200 characters, and those that are pruned for good, say nothing. */
START_TEST(passes_over_long_and_pruned_blocks)
{
	char html[300];
	int n;

	for (n = 199; n <= 202; n++) {
		snprintf(html, sizeof html, "<p>Advertisement:%0*d</p>", n - 14, 0);
		ck_assert_int_eq(phrase_of(html, DROP_NONE).class, n <= 200 ? PHRASE_AD : PHRASE_NONE);
	}
	ck_assert_int_eq(phrase_of("<p>Advertisement</p>", DROP_ELEMENT).class, PHRASE_NONE);
	ck_assert_int_eq(phrase_of("<p>Advertisement</p>", DROP_HINT).class, PHRASE_NONE);
	ck_assert_int_eq(phrase_of("<p>Advertisement</p>", DROP_WEAK).class, PHRASE_AD);
	blockphrases_free(&phrases);
	ck_assert_ptr_null(phrases.block);
}
END_TEST

UNIT_MAIN("blockphrases")
{
	tcase_add_test(unit, finds_phrases_in_the_text_of_blocks);
	tcase_add_test(unit, passes_over_long_and_pruned_blocks);
}
