#include "../unit.h"
#include "docfreq.h"
#include "matchreport.h"

static struct matchreport report;
static struct stems stems;
static struct buf line;

static void
teardown(void)
{
	matchreport_free(&report);
	stems_free(&stems);
	buf_free(&line);
}

static void
put(struct profile *p, const char *word, uint32_t weight, enum term_kind kind)
{
	struct term t = { docfreq_id(stems_word(bytes_of(word), &line)), weight, 1, (uint16_t)kind };

	termvector_put(&p->terms, t);
	termvector_settle(&p->terms);
	profile_measure(p);
}

static void
says(const struct stories_article *a, const struct stories_match *match, const char *want)
{
	buf_clear(&line);
	matchreport_write(&report, &line, a, match);
	ck_assert_bytes(buf_view(&line), want);
}

START_TEST(tells_terms_for_and_against)
{
	struct stories_article a = { .id = bytes_of("a") };
	struct stories_match match = { .similarity = { .cosine = 4199, .threshold = 12225 } };
	struct profile story = { .titled = false };

	matchreport_read(&report, bytes_of("The Ferries of Skell sank; 12"), &stems);
	put(&a.profile, "ferry", 50, TERM_WORD);
	put(&a.profile, "sank", 60, TERM_WORD);
	put(&a.profile, "Skell", 40, TERM_NAME);
	put(&story, "ferry", 50, TERM_WORD);
	put(&story, "sank", 60, TERM_WORD);
	put(&story, "12", 90, TERM_FIGURE);
	put(&story, "unread", 10, TERM_NAME);
	put(&story, "quiet", 99, TERM_WORD);
	match.nearest = &story;
	says(&a, &match, "0.41 of 1.22 for: sank ferries; against: 12 skell ?");
	termvector_free(&a.profile.terms);
	termvector_free(&story.terms);
}
END_TEST

START_TEST(says_what_was_not_compared)
{
	struct stories_article a = { .id = bytes_of("a") };
	struct stories_match match = { .joins = false };

	says(&a, &match, "new");
	match.joins = true;
	says(&a, &match, "version");
	a.roundup = true;
	says(&a, &match, "roundup");
}
END_TEST

START_TEST(shows_the_heaviest_eight)
{
	struct stories_article a = { .id = bytes_of("a") };
	struct stories_match match = { .similarity = { .cosine = 10000, .threshold = 0 } };
	struct profile story = { .titled = false };
	char word[8] = "worda";
	uint32_t i;

	matchreport_read(&report, bytes_of("worda wordb wordc wordd worde wordf wordg wordh wordi"), &stems);
	for (i = 0; i < 9; i++, word[4]++) {
		put(&a.profile, word, 10 + i, TERM_WORD);
		put(&story, word, 10, TERM_WORD);
	}
	match.nearest = &story;
	says(&a, &match, "1.00 of 0.00 for: wordi wordh wordg wordf worde wordd wordc wordb");
	termvector_free(&a.profile.terms);
	termvector_free(&story.terms);
}
END_TEST

UNIT_MAIN("matchreport")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, tells_terms_for_and_against);
	tcase_add_test(unit, says_what_was_not_compared);
	tcase_add_test(unit, shows_the_heaviest_eight);
}
