#include "../unit.h"
#include "brief.h"
#include "captions.h"
#include "html.h"

static const struct brief_row none;

static void
add(struct brief *p, const char *story, const char *text, const char *source, const char *url, const char *date)
{
	struct brief_row row = none;

	row.id = row.story = bytes_of(story);
	row.text = bytes_of(text);
	row.source = bytes_of(source);
	row.url = bytes_of(url);
	row.date = bytes_of(date);
	brief_add(p, &row);
}

START_TEST(most_voices_come_first)
{
	struct brief p = { .day = INT64_MIN };

	add(&p, "a", "One voice.", "Post", "", "2026-03-02");
	add(&p, "b", "Two voices.", "Post", "", "2026-03-01T23:00:00Z");
	add(&p, "b", "Indeed.", "Wire", "", "");
	add(&p, "c", "One voice, newer.", "Wire", "", "2026-03-03");
	brief_finish(&p, SIZE_MAX, 0);
	ck_assert_uint_eq(p.stories, 3);
	ck_assert_uint_eq(p.story[0].number, 1);
	ck_assert_uint_eq(p.story[1].number, 2);
	ck_assert_uint_eq(p.story[2].number, 0);
	ck_assert_int_eq(p.day, 20515);
	brief_free(&p);
}
END_TEST

START_TEST(leaves_out_what_is_not_asked_for)
{
	struct brief p = { .day = 1 };

	add(&p, "a", "One voice.", "Post", "", "2026-03-02");
	add(&p, "b", "Two voices.", "Post", "", "");
	add(&p, "b", "Indeed.", "Wire", "", "");
	brief_finish(&p, SIZE_MAX, 2);
	ck_assert_uint_eq(p.stories, 1);
	ck_assert_int_eq(p.day, 1);
	brief_free(&p);
}
END_TEST

START_TEST(sources_are_as_summarize_names_them)
{
	struct brief p = { .day = INT64_MIN };
	struct brief_row row = none;

	row.story = bytes_of("a");
	row.text = bytes_of("The bridge is shut.");
	row.sources = bytes_of("Post; Wire; \x1b");
	row.links = bytes_of("https://post.example/1 - javascript:x");
	brief_add(&p, &row);
	brief_finish(&p, 5, 0);
	ck_assert_uint_eq(p.sources, 3);
	ck_assert_bytes(p.source[0].name, "Post");
	ck_assert_bytes(p.source[0].url, "https://post.example/1");
	ck_assert_bytes(p.source[1].name, "Wire");
	ck_assert_bytes(p.source[1].url, "");
	ck_assert_bytes(p.source[2].name, "a source without a name");
	ck_assert_bytes(p.source[2].url, "");
	brief_free(&p);
}
END_TEST

/* A story whose only text has these entities, and is the Post Wire's, is labelled WANT. */
static void
check_names(const char *entities, const char *want)
{
	struct brief p = { .day = INT64_MIN };
	struct brief_row row = none;
	struct buf b = { 0 };

	row.story = bytes_of("a");
	row.text = bytes_of("x");
	row.source = bytes_of("Post Wire");
	row.entities = bytes_of(entities);
	brief_add(&p, &row);
	brief_finish(&p, 5, 0);
	captions_names(&b, &p, &p.story[0]);
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
	brief_free(&p);
}

START_TEST(names_who_and_where)
{
	check_names("0-1/PER/Ada; 2-3/ORG/Board; 4-5/LOC/Aln; 6-7/ORG/Board; 8-9/DATE/2026-03-02; 9-10/PER/\x07",
	    "Who: Board, Ada. Where: Aln.");
}
END_TEST

START_TEST(spellings_of_a_name_are_one)
{
	check_names("0-1/LOC/LIMA; 2-3/PER/Bo Alv\xC3\xA1rez-Paz; 4-5/LOC/Lima; 6-7/PER/Ada; "
	    "8-9/PER/Bo Alvarez Paz; 10-11/LOC/CALLAO, D.C.; 12-13/LOC/D.C.",
	    "Who: Bo Alv\xC3\xA1rez-Paz, Ada. Where: Lima, D.C.");
}
END_TEST

START_TEST(who_tells_is_not_who_it_is_about)
{
	check_names("0-1/ORG/POST; 2-3/ORG/Postal Board; 4-5/ORG/Post Wire; 6-7/LOC/Post", "Who: Postal Board. Where: Post.");
}
END_TEST

START_TEST(a_text_is_no_name)
{
	static char entities[400] = "0-1/PER/Ada; 2-3/PER/";

	memset(entities + strlen(entities), 'x', 300);
	check_names(entities, "Who: Ada.");
}
END_TEST

START_TEST(html_shows_text_as_text)
{
	struct buf b = { 0 };

	html_escape(&b, bytes_of("<b a=\"x\">&amp;</b>'"));
	ck_assert_bytes(buf_view(&b), "&lt;b a=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;'");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("brief")
{
	tcase_add_test(unit, most_voices_come_first);
	tcase_add_test(unit, leaves_out_what_is_not_asked_for);
	tcase_add_test(unit, sources_are_as_summarize_names_them);
	tcase_add_test(unit, names_who_and_where);
	tcase_add_test(unit, spellings_of_a_name_are_one);
	tcase_add_test(unit, who_tells_is_not_who_it_is_about);
	tcase_add_test(unit, a_text_is_no_name);
	tcase_add_test(unit, html_shows_text_as_text);
}
