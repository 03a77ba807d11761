#include "../unit.h"
#include "dropreason.h"
#include "page/blockrules.h"
#include "page/mainblock.h"
#include "page/prune.h"

#define PROSE "A long enough run of words, with a comma or two, that reads as prose does. "
#define KEPT "<p>" PROSE PROSE "</p>"

static struct webpage page;

/* Cuts HTML into blocks; those of MARKS, one letter for a block, are dropped: 'k' kept, 'd' dropped, 'e' an element. */
static void
load(const char *html, const char *marks)
{
	uint32_t i;

	dom_build(&page.dom, bytes_of(html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, false);
	mainblock_find(&page);
	ck_assert_uint_eq(page.blocks.n, strlen(marks));
	for (i = 0; i < page.blocks.n; i++)
		page.blocks.block[i].rule = marks[i] == 'k' ? DROP_NONE : marks[i] == 'e' ? DROP_ELEMENT : DROP_UNLIKE;
}

/* 'k' for each kept block, 'd' for each dropped. */
static const char *
marks(void)
{
	static char out[64];
	uint32_t i;

	for (i = 0; i < page.blocks.n; i++)
		out[i] = page.blocks.block[i].rule == DROP_NONE ? 'k' : 'd';
	out[i] = '\0';
	return out;
}

static const char *
with_headings(const char *html, const char *before)
{
	struct blockphrases said = { 0 };

	load(html, before);
	blockphrases_find(&said, &page);
	blockrules_keep_headings(&page, &said);
	blockphrases_free(&said);
	return marks();
}

START_TEST(headings_between_kept_paragraphs_are_kept)
{
	ck_assert_str_eq(with_headings("<div>" KEPT "<h2>The two piers</h2>" KEPT "</div>", "kdk"), "kkk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h3>The two piers</h3>" KEPT "</div>", "kdd"), "kdd");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h3>The two piers</h3>" KEPT "</div>", "ddk"), "ddk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h3>The two piers</h3>" KEPT "</div>", "kek"), "kdk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h1>The two piers</h1>" KEPT "</div>", "kdk"), "kdk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<p>The two piers</p>" KEPT "</div>", "kdk"), "kdk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h6>Piers</h6>" KEPT "</div>", "kdk"), "kdk");	/* 6 letters */
	ck_assert_str_eq(with_headings("<div>" KEPT "<h6>Pierse</h6>" KEPT "</div>", "kdk"), "kkk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h2>" PROSE PROSE PROSE "</h2>" KEPT "</div>", "kdk"), "kdk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h2><a href=x>The two piers</a></h2>" KEPT "</div>", "kdk"),
	    "kdk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h2>Related articles</h2>" KEPT "</div>", "kdk"), "kdk");
}
END_TEST

START_TEST(two_blocks_beside_a_heading_are_looked_at)
{
	ck_assert_str_eq(with_headings("<div>" KEPT "<p>a</p><h2>The two piers</h2><p>b</p>" KEPT "</div>", "kdddk"),
	    "kdkdk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<p>a</p><p>c</p><h2>The two piers</h2>" KEPT "</div>", "kdddk"),
	    "kdddk");
	ck_assert_str_eq(with_headings("<div>" KEPT "<h2>The two piers</h2><p>b</p><p>c</p>" KEPT "</div>", "kdddk"),
	    "kdddk");
	/* what is pruned, and headings, do not count */
	ck_assert_str_eq(with_headings("<div>" KEPT "<p>a</p><p>c</p><h2>The two piers</h2><h3>North pier</h3><p>b</p>"
	    KEPT "</div>", "keedddk"), "kddkkdk");
	/* after it, prose */
	ck_assert_str_eq(with_headings("<div>" KEPT "<h2>The two piers</h2><p>b</p></div>", "kdk"), "kdk");
}
END_TEST

START_TEST(links_in_capitals_go)
{
	load("<p><a href=x>READ ALL OF THE TWO PIERS</a></p><p><a href=x>Read all of the two piers</a></p>"
	    "<p><a href=x>READ OF TWO PIERS</a></p><p><a href=x>READ ALL OF THE TWO PIERS</a> now</p>"
	    "<p><a href=x>READ ALL OF THE two piers</a></p><p>READ ALL OF THE TWO PIERS</p>", "kkkkkk");
	blockrules_drop_capital_links(&page);
	ck_assert_str_eq(marks(), "dkkkkk");
}
END_TEST

START_TEST(sentences_of_a_fragment_are_kept)
{
	const char *const html = "<p>The pier is new.</p><p>The pier is new</p><p>It was.</p>"
	    "<p><a href=x>The pier is</a> new.</p><p><a href=x>The pier</a> is rather new.</p>";

	load(html, "ddddd");
	blockrules_keep_sentences(&page);
	ck_assert_str_eq(marks(), "kdddk");
	load(html, "eeeee");
	blockrules_keep_sentences(&page);
	ck_assert_str_eq(marks(), "ddddd");
	load("<html><body><p>The pier is new.</p></body></html>", "d");
	blockrules_keep_sentences(&page);
	ck_assert_str_eq(marks(), "d");
}
END_TEST

UNIT_MAIN("blockrules")
{
	tcase_add_test(unit, headings_between_kept_paragraphs_are_kept);
	tcase_add_test(unit, two_blocks_beside_a_heading_are_looked_at);
	tcase_add_test(unit, links_in_capitals_go);
	tcase_add_test(unit, sentences_of_a_fragment_are_kept);
}
