#include "../unit.h"
#include "page/mainblock.h"
#include "page/prune.h"

static struct webpage page;

static void
put(struct buf *to, const char *before, size_t n, const char *after)
{
	buf_str(to, before);
	while (n-- > 0)
		buf_byte(to, 'x');
	buf_str(to, after);
}

/*
 * Whether what stands beside the inner element scores above zero: then the outer element, which has both, is the main
 * block.  OUTER is HTML with two marks, '#', for N and M letters.
 */
static bool
scores(const char *outer, size_t n, size_t m)
{
	const char *first = strchr(outer, '#'), *second = first != NULL ? strchr(first + 1, '#') : NULL;
	struct buf html = { 0 };
	uint32_t main;

	buf_str(&html, "<body><div>");
	if (first == NULL) {
		buf_str(&html, outer);
	} else {
		buf_put(&html, outer, (size_t)(first - outer));
		put(&html, "", n, "");
		buf_put(&html, first + 1, second != NULL ? (size_t)(second - first - 1) : strlen(first + 1));
	}
	if (second != NULL)
		put(&html, "", m, second + 1);
	put(&html, "<section><p>", 800, ".</p>");
	put(&html, "<p>", 800, ".</p></section></div></body>");
	dom_build(&page.dom, buf_view(&html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, false);
	mainblock_find(&page);
	main = page.main;
	buf_free(&html);
	return page.dom.node[main].tag == TAG_DIV;
}

/* A block of prose scores its characters, a short line that ends no sentence costs 15, a heading nothing. */
START_TEST(prose_scores_by_its_length)
{
	ck_assert(scores("<p>#.</p>", 1, 0));
	ck_assert(!scores("<p>#</p>", 59, 0));
	ck_assert(scores("<p>#</p>", 60, 0));
	ck_assert(!scores("<p>#</p><p>#.</p>", 59, 14));
	ck_assert(scores("<p>#</p><p>#.</p>", 59, 15));
	ck_assert(!scores("<h1>#</h1>", 100, 0));
	ck_assert(!scores("<h6>#.</h6>", 100, 0));
	ck_assert(scores("<h1>#</h1><p>#.</p>", 20, 1));
	ck_assert(scores("<h6>#</h6><p>#.</p>", 20, 1));
	ck_assert(!scores("<nav><p>#.</p></nav>", 100, 0));
}
END_TEST

/* A block of links costs 20 and its characters, of which 100 count; in prose a character of a link costs two. */
START_TEST(links_cost)
{
	ck_assert(!scores("<p>#.</p><p><a href=/a>#</a></p>", 29, 10));
	ck_assert(scores("<p>#.</p><p><a href=/a>#</a></p>", 30, 10));
	ck_assert(!scores("<p>#.</p><p><a href=/a>#</a></p>", 119, 100));
	ck_assert(scores("<p>#.</p><p><a href=/a>#</a></p>", 120, 100));
	ck_assert(!scores("<p>#.</p><p><a href=/a>#</a></p>", 119, 150));
	ck_assert(scores("<p>#.</p><p><a href=/a>#</a></p>", 120, 150));
	ck_assert(!scores("<p>#. <a href=/a>#</a></p><p><a href=/a>xxxxxxxxxx</a></p>", 68, 40));
	ck_assert(scores("<p>#. <a href=/a>#</a></p><p><a href=/a>xxxxxxxxxx</a></p>", 69, 40));
	ck_assert(scores("<p>#. <a href=/a>#</a></p><p>xxxxxxxxx.</p>", 48, 50));
	ck_assert(!scores("<p>#. <a href=/a>#</a></p><p>xxxxxxxxx.</p>", 47, 50));
}
END_TEST

/* Of a long block a thousand characters count: what 65 short lines and a block of five characters in a link cost. */
START_TEST(a_long_block_scores_no_more)
{
	struct buf html = { 0 };
	int i;

	buf_str(&html, "<p>#.</p>");
	for (i = 0; i < 65; i++)
		buf_printf(&html, "<p>w%d</p>", i);
	buf_str(&html, "<p><a href=/a>#</a></p>");
	buf_byte(&html, '\0');
	ck_assert(scores((const char *)html.p, 999, 4));
	ck_assert(!scores((const char *)html.p, 998, 4));
	ck_assert(!scores((const char *)html.p, 999, 5));
	ck_assert(!scores((const char *)html.p, 2000, 5));
	buf_free(&html);
}
END_TEST

UNIT_MAIN("mainblock")
{
	tcase_add_test(unit, prose_scores_by_its_length);
	tcase_add_test(unit, links_cost);
	tcase_add_test(unit, a_long_block_scores_no_more);
}
