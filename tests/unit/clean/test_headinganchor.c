#include "../unit.h"
#include "page/classnames.h"
#include "page/headinganchor.h"

static struct webpage page;

/* Whether the first element of HTML, "<section ID>" or the like, bears a hint after those of headings are cleared. */
static bool
hints(const char *html)
{
	dom_build(&page.dom, bytes_of(html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	ck_assert_uint_ne(page.dom.node[1].hints, HINT_NONE);
	headinganchor_clear_hints(&page);
	return page.dom.node[1].hints != HINT_NONE;
}

START_TEST(ids_of_the_words_of_a_heading_hint_at_nothing)
{
	ck_assert(!hints("<section id=related-comments><h2>Related comments</h2></section>"));
	ck_assert(!hints("<section id=Related_Comments><h3>Related: <b>Comments</b>!</h3></section>"));
	ck_assert(!hints("<section id=related-comments><h6>related comments</h6></section>"));
	ck_assert(hints("<section id=related-comments><h1>Related comments</h1></section>"));
	ck_assert(hints("<section id=related-comments><p>Related comments</p></section>"));
	ck_assert(hints("<section id=related-comments><h2>Related comment</h2></section>"));
	ck_assert(hints("<section id=related-comments><h2>Related comments now</h2></section>"));
	ck_assert(hints("<section id=related-comments><h2>Relate comments</h2></section>"));
	ck_assert(hints("<section id=related-comments><h2></h2></section>"));
	ck_assert(hints("<section id=comments><h2>Comments</h2></section>"));		/* a word alone is no slug */
	ck_assert(hints("<section class=related-comments><h2>Related comments</h2></section>"));
}
END_TEST

START_TEST(an_element_near_the_heading_may_bear_the_id)
{
	ck_assert(!hints("<section id=related-comments><div><div><h2>Related comments</h2></div></div></section>"));
	ck_assert(hints("<section id=related-comments><div><div><div><h2>Related comments</h2></div></div></div>"
	    "</section>"));
}
END_TEST

START_TEST(other_hints_stay)
{
	ck_assert(hints("<section class=sidebar id=related-comments><h2>Related comments</h2></section>"));
	ck_assert(hints("<section id=related-comments class=sidebar><h2>Related comments</h2></section>"));
	ck_assert(!hints("<section class=x id=related-comments title=y><h2>Related comments</h2></section>"));
}
END_TEST

/* 16 letters of heading; of 50 letters, 15 in links are 30 percent. */
START_TEST(a_section_of_links_keeps_its_hint)
{
	ck_assert(!hints("<section id=related-comments><h2>Related comments</h2><p><a href=x>xxxxxxxxxxxxxxx</a> "
	    "yyyyyyyyyyyyyyyyyy</p></section>"));
	ck_assert(hints("<section id=related-comments><h2>Related comments</h2><p><a href=x>xxxxxxxxxxxxxxxx</a> "
	    "yyyyyyyyyyyyyyyyy</p></section>"));
}
END_TEST

UNIT_MAIN("headinganchor")
{
	tcase_add_test(unit, ids_of_the_words_of_a_heading_hint_at_nothing);
	tcase_add_test(unit, an_element_near_the_heading_may_bear_the_id);
	tcase_add_test(unit, other_hints_stay);
	tcase_add_test(unit, a_section_of_links_keeps_its_hint);
}
