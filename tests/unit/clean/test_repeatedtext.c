#include "../unit.h"
#include "page/extract.h"

/* Six paragraphs, each with the letter that it is told by. */
#define A "Apples of the old kind grow on the slope above the harbour of Vell, where the wind is mild, they say."
#define B "Boats left for the north on Monday, and came home on Thursday with less than half of what they hoped."
#define C "Corn is dear this year, since the rain of June and July went on for so long that much of it rotted."
#define D "Dogs may not run on the beach of Wick any more, from Easter until the first of October, by an order."
#define E "Eels are caught at night, with lamps, by two brothers who have done so for nearly fifty years by now."
#define F "Ferries go once an hour, but for the one at noon, which has been left out since the strike of spring."

static struct extract extractor;
static struct article article;

/* The first letters of the paragraphs that are kept of a page. */
static const char *
kept(const char *page)
{
	static char out[64];
	size_t i, n = 0;

	buf_clear(&article.text);
	buf_str(&article.text, page);
	extract_article(&extractor, &article);
	for (i = 0; i < article.text.n && n + 1 < sizeof out; i++)
		if (i == 0 || article.text.p[i - 1] == '\n')
			out[n++] = (char)article.text.p[i];
	out[n] = '\0';
	return out;
}

#define P(text) "<p>" text "</p>"
#define ALL P(A) P(B) P(C) P(D) P(E) P(F)

START_TEST(a_paragraph_that_comes_again_elsewhere_goes)
{
	ck_assert_str_eq(kept("<article><div>" ALL "</div></article>"), "ABCDEF");
	ck_assert_str_eq(kept("<article><div>" ALL "</div><div>" P(B) "</div></article>"), "ABCDEF");
	ck_assert_str_eq(kept("<article><div>" P(A) P(B) P(B) P(C) P(D) P(E) P(F) "</div></article>"), "ABBCDEF");
	ck_assert_str_eq(kept("<article><div>" P(A) P(B) P(C) P(D) P(E) "</div><div>" P(B) "</div></article>"),
	    "ABCDEB");
}
END_TEST

START_TEST(a_short_line_may_come_again)
{
	ck_assert_str_eq(kept("<article><div>" ALL P("Great is the sea, and it is salt, too.") "</div><div>"
	    P("Great is the sea, and it is salt, too.") P(A " And more of it.") "</div></article>"), "ABCDEFGGA");
	ck_assert_str_eq(kept("<article><div>" ALL P("Great is the sea, and it is very salt, too.") "</div><div>"
	    P("Great is the sea, and it is very salt, too.") P(A " And more of it.") "</div></article>"), "ABCDEFGA");
}
END_TEST

#define MORE(text) text " " text " " text
#define LONG A " " B " " C " " D " " E " " F

START_TEST(the_whole_article_once_more_as_one_text_goes)
{
	ck_assert_str_eq(kept("<article>" P(MORE(A)) P(MORE(B)) P(MORE(C)) P(MORE(D)) P(MORE(E)) P(MORE(F))
	    "<div>" MORE(A) " " MORE(B) " " MORE(C) " " MORE(D) " " MORE(E) " "
	    "" MORE(F) "</div></article>"), "ABCDEF");
	ck_assert_str_eq(kept("<article>" P(MORE(A)) P(MORE(B)) P(MORE(C))
	    "<div>" MORE(D) " " MORE(E) " " MORE(F) " " MORE(A) " " MORE(B) " " MORE(C) "</div></article>"), "ABCD");
}
END_TEST

#define STATED(body) \
	"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" body "\"}</script>"

START_TEST(the_text_that_a_page_states_is_taken_where_it_shows_hardly_any)
{
	ck_assert_str_eq(kept("<head>" STATED(A "\\n" B "\\n" C "\\n" D) "</head><article>" P(E) "</article>"), "ABCD");
	/* of three times its length, and of a little less */
	ck_assert_str_eq(kept("<head>" STATED(A "\\n" B "\\n" C) "</head><article>" P(E) "</article>"), "ABC");
	ck_assert_str_eq(kept("<head>" STATED(A "\\n" B "\\n" C) "</head><article>" P(E " So.") "</article>"), "E");
	ck_assert_str_eq(kept("<head>" STATED(A "\\n" B) "</head><article>" P("Eels.") "</article>"), "E");
	ck_assert_str_eq(kept("<head>" STATED("&lt;p&gt;" A "&lt;/p&gt;&lt;p&gt;" B "&lt;/p&gt;\\n" C "  \\n\\n "
	    "" D " ")
	    "</head><article>" P(E) "</article>"), "ABCD");
}
END_TEST

UNIT_MAIN("repeatedtext")
{
	tcase_add_test(unit, a_paragraph_that_comes_again_elsewhere_goes);
	tcase_add_test(unit, a_short_line_may_come_again);
	tcase_add_test(unit, the_whole_article_once_more_as_one_text_goes);
	tcase_add_test(unit, the_text_that_a_page_states_is_taken_where_it_shows_hardly_any);
}
