#include "../unit.h"
#include "page/extract.h"

#define LEAD "The harbour of Norvik was closed on Monday after a storm, the second in a week, tore a ferry from its berth."
#define SECOND "Nobody was hurt, the port's master said, but two piers are so badly damaged that they must be rebuilt."
#define THIRD "Work is to begin in spring, when the ice has gone, and will take until autumn, according to the town council."
#define FOURTH "Until then, boats will land at Sundby, six miles to the north, where a pier has been out of use since 1998."
#define COMMENT "I have lived here for forty years, and I have never seen the sea come over that wall before, not once."
#define TEASERS "<ul class=related-posts><li><a href=/1>Ferry line to be sold</a></li><li><a href=/2>Ice is late</a></li></ul>"

static struct extract extractor;
static struct article article;

static void
extract(struct bytes page)
{
	buf_clear(&article.text);
	buf_bytes(&article.text, page);
	extract_article(&extractor, &article);
}

static const char *
text_of(const char *page)
{
	static char out[4096];
	size_t n;

	extract(bytes_of(page));
	n = article.text.n < sizeof out - 1 ? article.text.n : sizeof out - 1;
	if (n > 0)
		memcpy(out, article.text.p, n);
	out[n] = '\0';
	return out;
}

START_TEST(the_article_and_nothing_else)
{
	ck_assert_str_eq(text_of("<title>Storm closes harbour</title><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
	    "<article><h1>Storm closes harbour</h1><div class=post-content><p>" LEAD "</p><p>" SECOND "</p>"
	    "<p>" THIRD "</p><p>" FOURTH "</p></div></article>" TEASERS
	    "<div id=comments><p>" COMMENT "</p><p>" COMMENT " Really.</p></div><footer><p>All rights reserved.</p>"),
	    LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_bytes(buf_view(&article.title), "Storm closes harbour");
}
END_TEST

START_TEST(references_and_white_space)
{
	ck_assert_str_eq(text_of("<div><p>A  caf&eacute; \n in <b>Nor</b>vik <i>and</i> more &amp; more, " LEAD "</p><p>" SECOND
	    "</p><p>" THIRD "</p><p>" FOURTH "</p></div>"),
	    "A caf\303\251 in Norvik and more & more, " LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(paragraphs_behind_a_paywall_are_the_article)
{
	ck_assert_str_eq(text_of("<title>Storm</title><article><p>" LEAD "</p><p class=paywall>" SECOND "</p><p class=paywall>" THIRD
	    "</p><p class=paywall>" FOURTH "</p></article>" TEASERS), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

#define SIX "Six weeks of frost are what the village counts on, an old hand said, and then a month of fog and rain."
#define ALL LEAD " " SECOND " " THIRD " " FOURTH " " COMMENT " " SIX

START_TEST(a_copy_of_the_whole_is_dropped)
{
	ck_assert_str_eq(text_of("<article><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>" FOURTH "</p><p>" COMMENT
	    "</p><p>" SIX "</p><div>" ALL " " ALL " " ALL "</div></article>"),
	    LEAD "\n" SECOND "\n" THIRD "\n" FOURTH "\n" COMMENT "\n" SIX);
}
END_TEST

START_TEST(the_next_story_is_another)
{
	ck_assert_str_eq(text_of("<title>Storm</title><article><h1>Storm</h1><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>"
	    FOURTH "</p></article><article><h1>Sea wall</h1><p>" COMMENT "</p><p>" SIX "</p><p>" COMMENT " Never.</p><p>" SIX
	    " So it was.</p></article>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(prose_parted_by_breaks_only)
{
	ck_assert_str_eq(text_of("<body><div>" LEAD "<br><br>" SECOND "<br><br>" THIRD "<br>" FOURTH "</div></body>"),
	    LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(hidden_from_assistants_is_not_hidden)
{
	ck_assert_str_eq(text_of("<article><div aria-hidden=true><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>"
	    FOURTH "</p></div></article>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(text_in_noscript_where_there_is_no_other)
{
	ck_assert_str_eq(text_of("<body><div id=app></div><noscript><p>" LEAD "</p><p>" SECOND "</p></noscript>"),
	    LEAD "\n" SECOND);
}
END_TEST

START_TEST(text_in_json_where_there_is_no_other)
{
	ck_assert_str_eq(text_of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
	    LEAD "\\n\\n" SECOND " &lt;p&gt;" THIRD "\"}</script><body><div id=app>Loading</div>"),
	    LEAD "\n" SECOND "\n" THIRD);
}
END_TEST

START_TEST(a_page_of_one_line)
{
	ck_assert_str_eq(text_of("<p>Hello."), "Hello.");
	ck_assert_str_eq(text_of(""), "");
	ck_assert_str_eq(text_of("<"), "<");
}
END_TEST

START_TEST(a_title_above_the_text)
{
	ck_assert_str_eq(text_of("<title>Of boats</title><div><p>Of boats</p><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD
	    "</p><p>" FOURTH "</p></div>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of("<title>" LEAD "</title><p>" LEAD), LEAD);
}
END_TEST

START_TEST(a_class_name_does_not_take_the_whole_page)
{
	ck_assert_str_eq(text_of("<body><div class='sidebar comments'><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>"
	    FOURTH "</p></div></body>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(what_was_dropped_is_explained)
{
	size_t i;
	bool found = false;

	article.drops.on = true;
	text_of("<nav><a href=/>Home page</a></nav><div><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>" FOURTH "</p>");
	for (i = 0; i < article.drops.n; i++) {
		if (strcmp(article.drops.entry[i].rule, "element") == 0 &&
		    bytes_is(droplog_text(&article.drops, i), "Home page"))
			found = true;
	}
	ck_assert(found);
	article.drops.on = false;
	text_of("<nav>Home</nav><p>" LEAD);
	ck_assert_uint_eq(article.drops.n, 0);
}
END_TEST

START_TEST(a_huge_block_is_decoded_whole)
{
	struct buf page = { 0 };
	struct bytes text;
	size_t i;

	buf_str(&page, "<p>");
	for (i = 0; i < 5000; i++)
		buf_str(&page, "ab&amp;c, ");
	text = buf_view(&page);
	extract(text);
	ck_assert_uint_eq(article.text.n, 5000 * strlen("ab&c, ") - 1);
	for (i = 0; i + 6 < article.text.n; i += 6)
		ck_assert(memcmp(article.text.p + i, "ab&c, ", 6) == 0);
	buf_free(&page);
}
END_TEST

/* "&nGt;" is longer when it is decoded: the text would run into what is still to be read of the page. */
START_TEST(a_text_longer_than_its_page)
{
	struct buf page = { 0 };
	size_t i, right = 0;

	buf_str(&page, "<p>");
	for (i = 0; i < 5000; i++)
		buf_printf(&page, "&nGt;%04zu", i);
	buf_str(&page, "<p>The end, in other words.");
	extract(buf_view(&page));
	ck_assert_uint_eq(article.text.n, 5000 * 10 + 1 + 24);
	for (i = 0; i < 5000; i++) {
		char want[16];

		snprintf(want, sizeof want, "\342\211\253\342\203\222%04zu", i);
		right += memcmp(article.text.p + 10 * i, want, 10) == 0;
	}
	ck_assert_uint_eq(right, 5000);
	ck_assert(memcmp(article.text.p + 50000, "\nThe end, in other words.", 25) == 0);
	buf_free(&page);
}
END_TEST

UNIT_MAIN("extract")
{
	tcase_add_test(unit, the_article_and_nothing_else);
	tcase_add_test(unit, references_and_white_space);
	tcase_add_test(unit, paragraphs_behind_a_paywall_are_the_article);
	tcase_add_test(unit, a_copy_of_the_whole_is_dropped);
	tcase_add_test(unit, the_next_story_is_another);
	tcase_add_test(unit, prose_parted_by_breaks_only);
	tcase_add_test(unit, hidden_from_assistants_is_not_hidden);
	tcase_add_test(unit, text_in_noscript_where_there_is_no_other);
	tcase_add_test(unit, text_in_json_where_there_is_no_other);
	tcase_add_test(unit, a_page_of_one_line);
	tcase_add_test(unit, a_title_above_the_text);
	tcase_add_test(unit, a_class_name_does_not_take_the_whole_page);
	tcase_add_test(unit, what_was_dropped_is_explained);
	tcase_add_test(unit, a_huge_block_is_decoded_whole);
	tcase_add_test(unit, a_text_longer_than_its_page);
}
