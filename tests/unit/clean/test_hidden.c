#include "../unit.h"
#include "page/classnames.h"
#include "page/hidden.h"

#define PROSE "A long enough run of words, with a comma or two, that reads as prose does. "

static struct webpage page;

static void
load(const char *html)
{
	dom_build(&page.dom, bytes_of(html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
}

/* Whether the first element of the page that is marked as hidden stays unseen. */
static bool
unseen(const char *html)
{
	uint32_t i;

	load(html);
	for (i = 1; i < page.dom.n && !(page.dom.node[i].hints & HINT_HIDDEN); i++)
		;
	ck_assert_uint_lt(i, page.dom.n);
	return hidden_is_unseen(&page.dom, i);
}

/* The same of a panel whose attributes stand after "aria-expanded", SPACE - 1 spaces, and "><div". */
static bool
unseen_after(size_t space)
{
	static struct buf html;

	buf_clear(&html);
	buf_str(&html, "<div><button aria-expanded");
	for (; space > 1; space--)
		buf_byte(&html, ' ');
	buf_str(&html, "><div hidden>Text</div></div>");
	buf_byte(&html, '\0');
	return unseen((const char *)html.p);
}

START_TEST(panels_are_seen)
{
	ck_assert(unseen("<div hidden>Text</div>"));
	ck_assert(!unseen("<div hidden role=region>Text</div>"));
	ck_assert(!unseen("<div hidden role=tabpanel>Text</div>"));
	ck_assert(unseen("<div hidden role=note>Text</div>"));
	ck_assert(unseen("<span hidden role=region>Text</span>"));
	ck_assert(!unseen("<div><a aria-expanded=false>More</a><div hidden>Text</div></div>"));
	ck_assert(unseen("<div><a aria-expande=false>More</a><div hidden>Text</div></div>"));
	ck_assert(unseen("<div><div hidden>Text</div><a aria-expanded=false>More</a></div>"));
	ck_assert(unseen("<div><a aria-expanded=false>More</a><p>No</p><div hidden>Text</div></div>"));
	ck_assert(!unseen("<div><p><a aria-expanded=false>More</a></p><div hidden>Text</div></div>"));
	ck_assert(!unseen("<div aria-expanded=false><div hidden>Text</div></div>"));
	ck_assert(!unseen_after(2048 - sizeof "aria-expanded><div" + 2));
	ck_assert(unseen_after(2048 - sizeof "aria-expanded><div" + 3));
}
END_TEST

START_TEST(an_initial_before_its_word_is_seen)
{
	ck_assert(!unseen("<p><span hidden>T</span>ext</p>"));
	ck_assert(!unseen("<p><span hidden>\xC3\x84</span>rger</p>"));
	ck_assert(unseen("<p><span hidden>Te</span>xt</p>"));
	ck_assert(unseen("<p><span hidden>T</span> <!-- a comment -->ext</p>"));
	ck_assert(!unseen("<p><span hidden>T</span><b>ext</b></p>"));
	ck_assert(unseen("<p><span hidden>T</span><div>ext</div></p>"));
	ck_assert(unseen("<p><span hidden>T</span></p>"));
	ck_assert(unseen("<p><span hidden></span>ext</p>"));
	ck_assert(unseen("<p><span hidden>T<!-- a comment -->e</span>xt</p>"));
	ck_assert(unseen("<p><div hidden>T</div>ext</p>"));
}
END_TEST

START_TEST(what_is_shown_to_those_who_pay_is_seen)
{
	ck_assert(!unseen("<div hidden class=paywall>Text</div>"));
	ck_assert(!unseen("<div hidden class='x is-paywalled'>Text</div>"));
	ck_assert(unseen("<div hidden class=paywal id=paywall>Text</div>"));
	ck_assert(unseen("<div hidden class=''>paywall</div>"));
}
END_TEST

static bool
much(const char *html)
{
	load(html);
	return hidden_is_much(&page);
}

/* More than half of the prose, or three paragraphs of it hidden one by one. */
START_TEST(much_that_is_hidden_is_seen)
{
	ck_assert(!much("<div><p>" PROSE "</p></div>"));
	ck_assert(!much("<div hidden><p>" PROSE "</p></div><p>" PROSE "</p>"));
	ck_assert(much("<div hidden><p>" PROSE "</p></div><p>" PROSE "</p><div hidden><p>" PROSE "</p></div>"));
	ck_assert(much("<div hidden><p hidden>" PROSE "</p><p>" PROSE "</p></div><p>" PROSE "</p>"));
	ck_assert(!much("<p hidden>" PROSE "</p><p hidden>" PROSE "</p><p>" PROSE PROSE PROSE "</p>"));
	ck_assert(much("<p hidden>" PROSE "</p><p hidden>" PROSE "</p><p hidden>" PROSE "</p><p>" PROSE PROSE PROSE
	    PROSE "</p>"));
	ck_assert(!much("<p hidden>" PROSE "</p><p hidden>" PROSE "</p><p hidden>Few words</p><p>" PROSE PROSE PROSE
	    PROSE "</p>"));
	ck_assert(!much("<p hidden>" PROSE "</p><p hidden>" PROSE "</p><div hidden>" PROSE "</div><p>" PROSE PROSE PROSE
	    PROSE "</p>"));
}
END_TEST

UNIT_MAIN("hidden")
{
	tcase_add_test(unit, panels_are_seen);
	tcase_add_test(unit, an_initial_before_its_word_is_seen);
	tcase_add_test(unit, what_is_shown_to_those_who_pay_is_seen);
	tcase_add_test(unit, much_that_is_hidden_is_seen);
}
