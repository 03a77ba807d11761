#include "../unit.h"
#include "briefs.h"
#include "brieftext.h"
#include "html.h"
#include "htmlescape.h"

START_TEST(sources_are_as_summarize_names_them)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;

	row.story = bytes_of("a");
	row.text = bytes_of("The bridge is shut.");
	row.sources = bytes_of("Post; Wire; \x1b");
	row.links = bytes_of("https://post.example/1 - javascript:x");
	brief_add(&b, &row);
	ck_assert_uint_eq(b.sources, 3);
	ck_assert_bytes(b.source[0].name, "Post");
	ck_assert_bytes(b.source[0].url, "https://post.example/1");
	ck_assert_bytes(b.source[1].name, "Wire");
	ck_assert_bytes(b.source[1].url, "");
	ck_assert_bytes(b.source[2].name, "a source without a name");
	ck_assert_bytes(b.source[2].url, "");
	brief_free(&b);
}
END_TEST

START_TEST(facts_and_datelines_are_read)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;

	row.story = bytes_of("a");
	row.text = bytes_of("ALN, May 4 (Wire) - The bridge is shut.");
	row.facts = bytes_of("dead=five; what; amount=$4 = all");
	row.news = bytes_of("updated");
	brief_add(&b, &row);
	ck_assert_bytes(b.sentence[0].text, "The bridge is shut.");
	ck_assert_uint_eq(b.sentence[0].facts.n, 2);
	ck_assert_bytes(b.fact[0].key, "dead");
	ck_assert_bytes(b.fact[0].value, "five");
	ck_assert_bytes(b.fact[1].value, "$4 = all");
	ck_assert_int_eq(b.sentence[0].news, BRIEF_UPDATED);
	ck_assert(!b.compared);
	brief_free(&b);
}
END_TEST

START_TEST(lists_are_taken_apart)
{
	struct bytes list = bytes_of("a; b;; ;c"), item;

	ck_assert(brieftext_take(&list, "; ", &item));
	ck_assert_bytes(item, "a");
	ck_assert(brieftext_take(&list, "; ", &item));
	ck_assert_bytes(item, "b;");
	ck_assert(brieftext_take(&list, "; ", &item));
	ck_assert_bytes(item, ";c");
	ck_assert(!brieftext_take(&list, "; ", &item));
}
END_TEST

START_TEST(html_shows_text_as_text)
{
	struct buf b = { 0 };

	htmlescape(&b, bytes_of("<b a=\"x\">&amp;</b>'"));
	ck_assert_bytes(buf_view(&b), "&lt;b a=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;'");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("brief")
{
	tcase_add_test(unit, sources_are_as_summarize_names_them);
	tcase_add_test(unit, facts_and_datelines_are_read);
	tcase_add_test(unit, lists_are_taken_apart);
	tcase_add_test(unit, html_shows_text_as_text);
}
