#include "../heap.h"
#include "matchreport.h"
#include "storystate.h"

/* Articles of two stories, one after the other, by a state that goes on from run to run. */
static void
cluster(void)
{
	static const char *const texts[] = {
		"A ferry capsized off Ardmuir in a gale", "The pier of Osmotherley burnt down",
		"The ferry off Ardmuir capsized"
	};
	struct stories stories = { .window = 14 * SIMILARITY_DAY, .most = 50, .postings.most = 8 };
	struct docfreq frequency = { .n = 0 };
	struct docvector vector = { .titled = false };
	struct matchreport report = { 0 };
	struct storystate state = { .n = 0 };
	struct buf why = { 0 };
	struct stories_match match;
	char id[2] = "a";
	size_t i;

	docfreq_start(&frequency);
	storystate_open(&state, "state", &stories, &frequency);
	for (i = 0; i < sizeof texts / sizeof *texts; i++, id[0]++) {
		struct stories_article a = { .id = bytes_of(id) };

		docvector_start(&vector);
		docvector_add_title(&vector, bytes_of(texts[i]));
		docvector_add_text(&vector, bytes_of(texts[i]));
		matchreport_read(&report, bytes_of(texts[i]), &vector.stems);
		docvector_weigh(&vector, &frequency);
		a.profile.terms = vector.terms;
		a.profile.time = SIMILARITY_DAY;
		profile_measure(&a.profile);
		match = stories_find(&stories, &a);
		matchreport_write(&report, &why, &a, &match);
		storystate_append(&state, &a, &vector, stories_add(&stories, &a, &match));
	}
	storystate_close(&state, stories.window);
	stories_free(&stories);
	docfreq_free(&frequency);
	docvector_free(&vector);
	matchreport_free(&report);
	buf_free(&why);
}

START_TEST(gives_back_what_articles_take)
{
	unit_enter_scratch();
	heap_check(cluster);
}
END_TEST

UNIT_MAIN("clustermemory")
{
	tcase_add_test(unit, gives_back_what_articles_take);
}
