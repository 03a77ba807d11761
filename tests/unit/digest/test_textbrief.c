#include "briefs.h"
#include "../unit.h"
#include "markdown.h"
#include "textbrief.h"

static struct brief brief;
static struct buf out;

static void
start(void)
{
	buf_clear(&out);
	memset(&brief, 0, sizeof brief);
	brief.day = INT64_MIN;
}

/* What is written has WANT in it. */
static void
holds(const char *want)
{
	buf_byte(&out, '\0');
	ck_assert_msg(strstr((const char *)out.p, want) != NULL, "no '%s' in '%s'", want, (const char *)out.p);
	out.n--;
}

static void
holds_not(const char *want)
{
	buf_byte(&out, '\0');
	ck_assert_msg(strstr((const char *)out.p, want) == NULL, "'%s' in '%s'", want, (const char *)out.p);
	out.n--;
}

static void
write_text(void)
{
	arrange(&brief, 9, 0);
	textbrief_write(&out, &brief, 70, DATEFORMAT_LONG);
	brief_free(&brief);
}

START_TEST(the_day_stands_by_the_first_source_where_days_differ)
{
	start();
	briefs_add(&brief, "a", "The mill closed.", "Post", "https://post.example/a", "2026-03-02T08:00:00Z");
	briefs_add(&brief, "a", "The pond is dry.", "Star", "https://star.example/a", "2026-03-03T08:00:00Z");
	write_text();
	holds("- The mill closed. [Post, 2 March 2026]");
	holds("- The pond is dry. [Star, 3 March 2026]");
	start();
	briefs_add(&brief, "a", "The mill closed.", "Post", "https://post.example/a", "2026-03-02T08:00:00Z");
	briefs_add(&brief, "a", "The pond is dry.", "Star", "https://star.example/a", "2026-03-02T09:00:00Z");
	write_text();
	holds("- The mill closed. [Post]");
	holds("- The pond is dry. [Star]");
}
END_TEST

START_TEST(what_is_updated_is_marked)
{
	struct brief_row row = briefs_none;

	start();
	row.id = row.story = bytes_of("a");
	row.text = bytes_of("The mill closed.");
	row.source = bytes_of("Post");
	row.news = bytes_of("updated");
	brief_add(&brief, &row);
	row.text = bytes_of("The pond is dry.");
	row.news = bytes_of("known");
	brief_add(&brief, &row);
	write_text();
	holds("- Updated: The mill closed. [Post]");
	holds("- The pond is dry. [Post]");
}
END_TEST

START_TEST(an_undated_sentence_among_days_has_none)
{
	start();
	briefs_add(&brief, "a", "The mill closed.", "Post", "", "2026-03-02T08:00:00Z");
	briefs_add(&brief, "a", "The pond is dry.", "Star", "", "2026-03-03T08:00:00Z");
	briefs_add(&brief, "a", "The fair is off.", "Mail", "", "");
	write_text();
	holds("- The fair is off. [Mail]");
}
END_TEST

static void
write_markdown(void)
{
	arrange(&brief, 9, 0);
	markdown_write(&out, &brief, DATEFORMAT_LONG);
	brief_free(&brief);
}

START_TEST(a_headline_is_a_link_where_there_is_an_address)
{
	struct brief_row row = briefs_none;

	row.id = row.story = bytes_of("a");
	row.text = bytes_of("The mill of Fen closed on Monday.");
	row.title = bytes_of("Mill closes");
	row.source = bytes_of("Post");
	start();
	brief_add(&brief, &row);
	write_markdown();
	holds("Mill closes");
	holds_not("[Mill closes");
	holds_not("](");
	row.url = bytes_of("https://post.example/a");
	start();
	brief_add(&brief, &row);
	write_markdown();
	holds("[Mill closes](<https://post.example/a>)");
}
END_TEST

UNIT_MAIN("textbrief")
{
	tcase_add_test(unit, the_day_stands_by_the_first_source_where_days_differ);
	tcase_add_test(unit, what_is_updated_is_marked);
	tcase_add_test(unit, an_undated_sentence_among_days_has_none);
	tcase_add_test(unit, a_headline_is_a_link_where_there_is_an_address);
	buf_free(&out);
}
