#include "../unit.h"
#include "arrange.h"
#include "briefs.h"
#include "captions.h"

static struct brief b;
static struct buf line;

/* Adds a sentence of a story that so many sources tell. */
static void
add(const char *story, const char *voices, const char *news, const char *conflicts)
{
	struct brief_row row = briefs_none;

	row.story = row.title = bytes_of(story);
	row.text = bytes_of("Two boats sank.");
	row.voices = bytes_of(voices);
	row.news = bytes_of(news);
	row.conflicts = bytes_of(conflicts);
	brief_add(&b, &row);
}

static void
start(void)
{
	memset(&b, 0, sizeof b);
	b.day = INT64_MIN;
}

static void
overview_is(const char *want)
{
	arrange(&b, SIZE_MAX, 0);
	buf_clear(&line);
	captions_overview(&line, &b);
	ck_assert_bytes(buf_view(&line), want);
	brief_free(&b);
	buf_free(&line);
}

START_TEST(an_overview_counts_what_several_tell)
{
	start();
	add("a", "2", "new", "");
	overview_is("1 story");
	start();
	add("a", "2", "new", "");
	add("b", "3", "new", "two dead (Post)");
	add("d", "1", "new", "");
	overview_is("2 stories; 1 disputed");
	start();
	add("a", "2", "new", "");
	add("b", "2", "known", "");
	add("d", "2", "known", "two dead (Post)");
	add("e", "2", "known", "");
	add("e", "2", "new", "two dead (Post)");
	overview_is("4 stories: 1 new, 1 updated since the last brief; 2 disputed");
	start();
	add("a", "2", "known", "");
	overview_is("1 story: 0 new, 0 updated since the last brief");
}
END_TEST

static void
state_is(const char *news, const char *conflicts, const char *was, const char *want)
{
	struct brief_row row = briefs_none;

	start();
	add("k", "9", "known", "");
	row.story = row.title = bytes_of("a");
	row.text = bytes_of("Two boats sank.");
	row.news = bytes_of(news);
	row.conflicts = bytes_of(conflicts);
	row.was = bytes_of(was);
	brief_add(&b, &row);
	arrange(&b, SIZE_MAX, 0);
	buf_clear(&line);
	captions_state(&line, &b, &b.story[b.story[0].title.p[0] == 'a' ? 0 : 1]);
	ck_assert_bytes(buf_view(&line), want);
	brief_free(&b);
	buf_free(&line);
}

START_TEST(a_story_is_new_or_disputed_or_both)
{
	state_is("new", "", "", "New");
	state_is("new", "two dead (Post)", "", "New, disputed");
	state_is("known", "two dead (Post)", "", "Disputed");
	state_is("known", "", "", "");
	state_is("known", "", "two dead (Post)", "");
}
END_TEST

UNIT_MAIN("captions")
{
	tcase_add_test(unit, an_overview_counts_what_several_tell);
	tcase_add_test(unit, a_story_is_new_or_disputed_or_both);
}
