#include "../unit.h"
#include "page/templategroup.h"
#include "page/mainblock.h"
#include "page/prune.h"
#include "page/blockphrases.h"
#include "dropreason.h"
#include "page/webpage.h"

#define PROSE "A long enough run of words, with a comma or two, that reads as prose does. "

static struct webpage page;

static void
load(const char *html)
{
	dom_build(&page.dom, bytes_of(html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, false);
	mainblock_find(&page);
}

static const char *
text_of(uint32_t block)
{
	static struct buf out, scratch;

	buf_clear(&out);
	webpage_text(&page, &page.blocks.block[block], &out, &scratch);
	buf_byte(&out, 0);
	return (const char *)out.p;
}

START_TEST(blocks_end_where_lines_do)
{
	load("<div>a <b>b</b> <a href=x>c</a><br>d<p>e</p>f</div>g");
	ck_assert_uint_eq(page.blocks.n, 5);
	ck_assert_str_eq(text_of(0), "a b c");
	ck_assert_str_eq(text_of(1), "d");
	ck_assert_str_eq(text_of(2), "e");
	ck_assert_str_eq(text_of(3), "f");
	ck_assert_str_eq(text_of(4), "g");
}
END_TEST

START_TEST(blocks_are_measured)
{
	const struct block *b;

	load("<p>One, two; <a href=x>three.</a> Four 5?\" </p>");
	b = &page.blocks.block[0];
	ck_assert_uint_eq(b->commas, 1);
	ck_assert_uint_eq(b->stops, 2);
	ck_assert_uint_eq(b->link_chars, 6);
	ck_assert(b->ends);
	ck_assert_uint_eq(b->digits, 1);
	load("<p>caf&eacute;</p><p>\346\227\245\346\234\254\343\200\202</p><p>not an end</p>");
	ck_assert_uint_eq(page.blocks.block[0].chars, 4);
	ck_assert_uint_eq(page.blocks.block[1].chars, 9);
	ck_assert(page.blocks.block[1].ends);
	ck_assert(!page.blocks.block[2].ends);
}
END_TEST

START_TEST(references_count_as_their_characters)
{
	const struct block *b;

	load("<p>&#26085;&#x672C;&#12289;&#x3002;&#x300D;</p><p>x.&#8217;&#8221;</p><p>\330\247\330\214 "
	    "\330\247\333\224</p>"
	    "<p>&#1575;&#1548;&#12xy;&#;</p>");
	b = page.blocks.block;
	ck_assert_uint_eq(b[0].chars, 15);
	ck_assert_uint_eq(b[0].commas, 1);
	ck_assert_uint_eq(b[0].stops, 1);
	ck_assert(b[0].ends);
	ck_assert_uint_eq(b[1].chars, 4);
	ck_assert(b[1].ends);
	ck_assert_uint_eq(b[2].commas, 1);
	ck_assert_uint_eq(b[2].stops, 1);
	ck_assert(b[2].ends);
	ck_assert_uint_eq(b[3].chars, 4);
	ck_assert_uint_eq(b[3].commas, 1);
}
END_TEST

/* Checks the measures of the only block: characters, commas, stops, and whether it ends as a sentence. */
static void
check(const char *text, unsigned chars, unsigned commas, unsigned stops, bool ends)
{
	struct buf html = { 0 };
	const struct block *b;

	buf_printf(&html, "<p>%s</p>", text);
	buf_byte(&html, '\0');
	load((const char *)html.p);
	ck_assert_uint_eq(page.blocks.n, 1);
	b = &page.blocks.block[0];
	ck_assert_msg(b->chars == chars && b->commas == commas && b->stops == stops && b->ends == ends,
	    "'%s' is %u %u %u %d", text, (unsigned)b->chars, b->commas, b->stops, b->ends);
	buf_free(&html);
}

START_TEST(sentences_end_in_other_scripts)
{
	check("a\342\200\246", 2, 0, 1, true);		/* ellipsis */
	check("a\342\200\224", 2, 0, 0, false);
	check("\346\227\245\357\274\201", 6, 0, 1, true);	/* fullwidth ! ? , */
	check("\346\227\245\357\274\237", 6, 0, 1, true);
	check("\346\227\245\357\274\214\346\227\245", 9, 1, 0, false);
	check("\346\227\245\343\200\201", 6, 1, 0, false);
	check("\346\227\245\343\200\202\343\200\215", 9, 0, 1, true);	/* closing brackets */
	check("\346\227\245\343\200\202\343\200\217", 9, 0, 1, true);
	check("\346\227\245\343\200\202\357\274\211", 9, 0, 1, true);
	check("\346\227\245\343\200\202\343\200\216", 9, 0, 1, false);
	check("\340\244\225\340\245\244", 2, 0, 1, true);	/* danda */
	check("\340\244\225\340\244\225", 2, 0, 0, false);
	check("\330\247\330\237", 2, 0, 1, true);		/* Arabic question mark, full stop, comma */
	check("\330\247\333\224", 2, 0, 1, true);
	check("\330\247\330\214\330\247", 3, 1, 0, false);
	check("\330\247\333\214", 2, 0, 0, false);
	check("\360\237\230\200", 2, 0, 0, false);
}
END_TEST

START_TEST(quotes_may_follow_the_end)
{
	check("a.'", 3, 0, 1, true);
	check("a!)", 3, 0, 1, true);
	check("a?]", 3, 0, 1, true);
	check("a.\302\273", 3, 0, 1, true);
	check("a.\342\200\235", 3, 0, 1, true);
	check("a.\342\200\234", 3, 0, 1, true);
	check("a.\342\200\231", 3, 0, 1, true);
	check("a.\302\251", 3, 0, 0, false);
	check("a.-", 3, 0, 0, false);
	check("a.b", 3, 0, 0, false);
	check("a. 5", 4, 0, 1, false);
	check("a. B", 4, 0, 1, false);
	check("a.<i>b</i>", 3, 0, 1, false);
	check("1, 2,", 5, 2, 0, false);
}
END_TEST

START_TEST(references_that_are_none_count_as_one)
{
	check("&amp;", 1, 0, 0, false);
	check("&", 1, 0, 0, false);
	check("&a b", 4, 0, 0, false);
	check("&#x3002;", 3, 0, 1, true);
	check("&#X3002;", 3, 0, 1, true);
	check("&#x300G;", 1, 0, 0, false);
	check("&#1229A;", 1, 0, 0, false);
	check("&#1023;", 1, 0, 0, false);
	check("&#1024;", 1, 0, 0, false);
	check("&#2404;", 1, 0, 1, true);
	check("&#65535;", 3, 0, 0, false);
	check("&#65536;", 1, 0, 0, false);
	check("&#xff01;", 3, 0, 1, true);
	check("&#123456789;", 12, 0, 0, false);
}
END_TEST

START_TEST(sums_go_up_the_tree)
{
	load("<h2>a</h2><div><h1>b</h1><p>" PROSE "</p></div>");
	ck_assert_uint_eq(page.sum[0].blocks, 3);
	ck_assert_uint_eq(page.sum[0].prose, page.blocks.block[2].chars);
	ck_assert_uint_eq(page.dom.node[page.heading].tag, TAG_H1);
}
END_TEST

START_TEST(sure_and_weak_rules)
{
	load("<div><p>" PROSE "</p><p>" PROSE "</p></div><nav>a</nav><div class=share>b</div><div class=sidebar>c</div>"
	    "<p>d<span class=sharing>e</span></p>");
	ck_assert_uint_eq(page.blocks.block[0].rule, DROP_NONE);
	ck_assert_uint_eq(page.blocks.block[2].rule, DROP_ELEMENT);
	ck_assert_uint_eq(page.blocks.block[3].rule, DROP_HINT);
	ck_assert_uint_eq(page.blocks.block[4].rule, DROP_WEAK);
	ck_assert_uint_eq(page.blocks.block[5].rule, DROP_NONE);
	ck_assert_str_eq(text_of(5), "d");
}
END_TEST

START_TEST(blocks_say_what_boilerplate_says)
{
	struct blockphrases said = { 0 };

	load("<h3>Related <b>art&#105;cles</b>:</h3><p>Share this article with a friend of yours</p><p>The ferry</p>"
	    "<nav>Related articles</nav><p>Related articles. " PROSE PROSE PROSE "</p>");
	blockphrases_find(&said, &page);
	ck_assert_int_eq(said.block[0].class, PHRASE_RELATED);
	ck_assert(said.block[0].whole);
	ck_assert_int_eq(said.block[1].class, PHRASE_SHARE);
	ck_assert(!said.block[1].whole);
	ck_assert_int_eq(said.block[2].class, PHRASE_NONE);
	ck_assert_int_eq(said.block[3].class, PHRASE_NONE);
	ck_assert_int_eq(said.block[4].class, PHRASE_NONE);
	blockphrases_free(&said);
}
END_TEST

START_TEST(half_of_the_prose_is_never_pruned)
{
	load("<div class=footer><p>" PROSE "</p></div>");
	ck_assert_uint_eq(page.blocks.block[0].rule, DROP_NONE);
	load("<p>" PROSE PROSE PROSE "</p><div class=comments><p>" PROSE PROSE PROSE PROSE "</p></div>");
	ck_assert_uint_eq(page.blocks.block[1].rule, DROP_HINT);
	load("<div class=comments><h1>a</h1><p>" PROSE PROSE PROSE "</p></div><p>" PROSE PROSE "</p>");
	ck_assert_uint_eq(page.blocks.block[1].rule, DROP_NONE);
}
END_TEST

START_TEST(the_main_block_is_the_innermost_of_the_best)
{
	load("<div><div id=x><p>" PROSE "</p><p>" PROSE "</p></div></div><ul><li><a href=x>a</a><li><a "
	    "href=x>b</a></ul>");
	ck_assert_uint_eq(page.main, page.dom.node[page.blocks.block[0].owner].parent);
	load("<a href=x>a</a>");
	ck_assert_uint_eq(page.main, 0);
}
END_TEST

START_TEST(what_is_made_alike_is_summed)
{
	struct templategroup a = { 0 };
	struct webpage_sum one = { 10, 2, 8, 1 };

	templategroup_start(&a, 3);
	templategroup_add(&a, 0, 77, &one);
	templategroup_add(&a, 1, 78, &one);
	templategroup_add(&a, 2, 77, &one);
	ck_assert_uint_eq(a.n, 2);
	ck_assert_uint_eq(a.group[0], a.group[2]);
	ck_assert_uint_eq(a.sum[a.group[0]].chars, 20);
	ck_assert_uint_eq(a.sum[a.group[0]].blocks, 2);
	load("<p class=a>x</p><p class=b>y</p><p class=a>z</p>");
	ck_assert(templategroup_key(&page.dom, page.blocks.block[0].owner, 0) ==
	    templategroup_key(&page.dom, page.blocks.block[2].owner, 0));
	ck_assert(templategroup_key(&page.dom, page.blocks.block[0].owner, 0) !=
	    templategroup_key(&page.dom, page.blocks.block[1].owner, 0));
	templategroup_free(&a);
}
END_TEST

UNIT_MAIN("block")
{
	tcase_add_test(unit, blocks_end_where_lines_do);
	tcase_add_test(unit, blocks_are_measured);
	tcase_add_test(unit, references_count_as_their_characters);
	tcase_add_test(unit, sentences_end_in_other_scripts);
	tcase_add_test(unit, quotes_may_follow_the_end);
	tcase_add_test(unit, references_that_are_none_count_as_one);
	tcase_add_test(unit, sums_go_up_the_tree);
	tcase_add_test(unit, sure_and_weak_rules);
	tcase_add_test(unit, blocks_say_what_boilerplate_says);
	tcase_add_test(unit, half_of_the_prose_is_never_pruned);
	tcase_add_test(unit, the_main_block_is_the_innermost_of_the_best);
	tcase_add_test(unit, what_is_made_alike_is_summed);
}
