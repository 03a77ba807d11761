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

/* The marks of paragraphs that all say SAYS, after what stands alone is dropped. */
static const char *
without_strays(const char *says, const char *before)
{
	static char html[4096];
	size_t i, n = 0;

	for (i = 0; before[i] != '\0'; i++)
		n += (size_t)snprintf(html + n, sizeof html - n, "<p>%s</p>", says);
	load(html, before);
	blockrules_drop_strays(&page);
	return marks();
}

START_TEST(lines_that_stand_alone_go)
{
	char line[128];

	ck_assert_str_eq(without_strays("Sea", "ddddkdddd"), "ddddddddd");
	/* one in four around it stays: four to each side, or what there is */
	ck_assert_str_eq(without_strays("Sea", "ddddkkdddd"), "dddddddddd");
	ck_assert_str_eq(without_strays("Sea", "ddddkkkdddd"), "ddddkkkdddd");
	ck_assert_str_eq(without_strays("Sea", "dddkkddd"), "dddddddd");
	ck_assert_str_eq(without_strays("Sea", "dddkkdd"), "dddkkdd");
	ck_assert_str_eq(without_strays("Sea", "k"), "k");
	ck_assert_str_eq(without_strays("Sea", "kddd"), "dddd");
	ck_assert_str_eq(without_strays("Sea", "kdd"), "kdd");
	ck_assert_str_eq(without_strays("Sea", "dddddkkddkddddd"), "dddddkkddkddddd");
	ck_assert_str_eq(without_strays("Sea", "dddddkkdddkddddd"), "dddddddddddddddd");
	/* long lines stay */
	snprintf(line, sizeof line, "%0120d", 0);
	ck_assert_str_eq(without_strays(line, "ddddkdddd"), "ddddddddd");
	snprintf(line, sizeof line, "%0121d", 0);
	ck_assert_str_eq(without_strays(line, "ddddkdddd"), "ddddkdddd");
}
END_TEST

START_TEST(sentences_near_most_of_what_is_kept_stay)
{
	char before[64];

	ck_assert_str_eq(without_strays("The sea.", "ddddkdddd"), "ddddkdddd");
	ck_assert_str_eq(without_strays("The sea.", "ddddkdddddddkdddd"), "ddddddddddddkdddd");
	/* four blocks to each side, of which what is pruned is none */
	ck_assert_str_eq(without_strays("The sea.", "ddddkdddkdddd"), "ddddkdddkdddd");
	ck_assert_str_eq(without_strays("The sea.", "ddddkddddkdddd"), "dddddddddkdddd");
	ck_assert_str_eq(without_strays("The sea.", "ddddkdddeeeekdddd"), "ddddkdddddddkdddd");
	/* 40 blocks in all */
	memset(before, 'e', sizeof before);
	before[0] = before[40] = 'k';
	before[41] = '\0';
	ck_assert_uint_eq(strspn(without_strays("The sea.", before), "k"), 1);
	before[40] = 'e';
	before[41] = 'k';
	before[42] = '\0';
	ck_assert_uint_eq(strspn(without_strays("The sea.", before), "k"), 0);
}
END_TEST

/* Whether the page HTML, with a paragraph of TEXT after it, is an index. */
static bool
is_index(const char *html, const char *text, const char *before)
{
	static char page_text[4096];

	snprintf(page_text, sizeof page_text, "%s<p>%s</p>", html, text);
	load(page_text, before);
	return blockrules_is_index(&page);
}

#define TEASER "<h2><a href=x>The two piers</a></h2>"
#define ITEM TEASER "<p>The sea.</p>"

START_TEST(an_index_has_linked_headings_and_little_text)
{
	char line[256];

	ck_assert(is_index(ITEM ITEM ITEM ITEM, "", "dkdkdkdk"));
	ck_assert(!is_index(ITEM ITEM ITEM, "", "dkdkdk"));
	ck_assert(is_index("<h1><a href=x>Piers</a></h1><h6><a href=x>Piers</a></h6>" ITEM ITEM, "", "dddkdk"));
	ck_assert(!is_index("<p><a href=x>Piers</a></p>" ITEM ITEM ITEM, "", "ddkdkdk"));
	/* more than half of a heading is linked */
	ck_assert(!is_index("<h2><a href=x>Pier</a> seas</h2>" ITEM ITEM ITEM, "", "ddkdkdk"));
	ck_assert(is_index("<h2><a href=x>Piers</a> seas</h2>" ITEM ITEM ITEM, "", "ddkdkdk"));
	/* 250 letters are kept */
	snprintf(line, sizeof line, "%0250d", 0);
	ck_assert(is_index(TEASER TEASER TEASER TEASER, line, "ddddk"));
	snprintf(line, sizeof line, "%0251d", 0);
	ck_assert(!is_index(TEASER TEASER TEASER TEASER, line, "ddddk"));
	/* but 125 of prose */
	snprintf(line, sizeof line, "%0124d.", 0);
	ck_assert(is_index(TEASER TEASER TEASER TEASER, line, "ddddk"));
	snprintf(line, sizeof line, "%0125d.", 0);
	ck_assert(!is_index(TEASER TEASER TEASER TEASER, line, "ddddk"));
}
END_TEST

#define LONG "A long line with no mark but a stop at its end, which is why it reads as one sentence of a teaser."

START_TEST(an_index_may_have_a_sentence_below_each_heading)
{
	ck_assert(is_index(TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p>" TEASER, "",
	    "dkdkdkd"));
	ck_assert(is_index(TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p>" TEASER, "",
	    "kkkkkkk"));
	ck_assert(!is_index(TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p><p>" LONG "</p>" TEASER TEASER, "",
	    "dkdkkdd"));
	ck_assert(is_index(TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p><p>" LONG "</p>" TEASER TEASER, "",
	    "dkdkddd"));
	ck_assert(!is_index(TEASER "<p>" LONG "</p>" TEASER "<p>" LONG "</p>" TEASER "<p>" LONG " So</p>" TEASER,
	    "", "dkdkdkd"));
}
END_TEST

START_TEST(bounds_of_headings_links_and_sentences)
{
	char html[1024];

	snprintf(html, sizeof html, "<div>" KEPT "<h2>%0200d</h2>" KEPT "</div>", 0);
	ck_assert_str_eq(with_headings(html, "kdk"), "kkk");
	snprintf(html, sizeof html, "<div>" KEPT "<h2>%0201d</h2>" KEPT "</div>", 0);
	ck_assert_str_eq(with_headings(html, "kdk"), "kdk");
	/* 20 letters, of which 60 per cent are capitals */
	load("<p><a href=x>ABCDEFGHIJKLMNOPQRST</a></p><p><a href=x>ABCDEFGHIJKLMNOPQRS</a></p>"
	    "<p><a href=x>ABCDEFGHIJKLmnopqrst</a></p><p><a href=x>ABCDEFGHIJKlmnopqrst</a></p>", "kkkk");
	blockrules_drop_capital_links(&page);
	ck_assert_str_eq(marks(), "dkdk");
	/* 8 letters, of which half may be in links */
	load("<p>It wass.</p><p>It was.</p><p><a href=x>The sea</a> is new.</p><p><a href=x>The pier</a> is new.</p>",
	    "dddd");
	blockrules_keep_sentences(&page);
	ck_assert_str_eq(marks(), "kdkd");
}
END_TEST

UNIT_MAIN("blockrules")
{
	tcase_add_test(unit, lines_that_stand_alone_go);
	tcase_add_test(unit, sentences_near_most_of_what_is_kept_stay);
	tcase_add_test(unit, an_index_has_linked_headings_and_little_text);
	tcase_add_test(unit, an_index_may_have_a_sentence_below_each_heading);
	tcase_add_test(unit, bounds_of_headings_links_and_sentences);
	tcase_add_test(unit, headings_between_kept_paragraphs_are_kept);
	tcase_add_test(unit, two_blocks_beside_a_heading_are_looked_at);
	tcase_add_test(unit, links_in_capitals_go);
	tcase_add_test(unit, sentences_of_a_fragment_are_kept);
}
