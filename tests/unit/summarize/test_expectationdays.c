#include <stdlib.h>

#include "../unit.h"
#include "expectation.h"
#include "telling.h"

/* Whether TEXT, of the time TOLD, is past for a story whose newest article is of WHEN. */
static bool
is_past(const char *text, const char *told, const char *when)
{
	struct corpus c = { 0 };
	struct storyview t;
	bool past = false;
	size_t i;

	tell(&c, "a", "Post", told, "", text, "");
	tell(&c, "b", "Wire", when, "", "Aln is calm.", "");
	storyview_make(&t, &c, 0);
	expectation_find_past(&t);
	for (i = 0; i < t.sentences; i++)
		past = past || (t.sentence[i].number == 0 && t.sentence[i].overtaken);
	storyview_free(&t);
	corpus_free(&c);
	return past;
}

/* 4 January 2027 is a Monday. */
static const struct {
	const char *text, *told, *when;
	bool past;
} rows[] = {
	/* a weekday is the next one */
	{ "The fair will open on Friday.", "2026-03-04", "2026-03-05T23:00:00Z", false },
	{ "The fair will open on Friday.", "2026-03-04", "2026-03-06", true },
	{ "The fair will open on Monday.", "2026-03-04", "2026-03-08T23:00:00Z", false },
	{ "The fair will open on Monday.", "2026-03-04", "2026-03-09", true },
	/* a month without a year is the nearest one */
	{ "The fair will open on January 2.", "2026-12-30", "2027-01-01T23:00:00Z", false },
	{ "The fair will open on January 2.", "2026-12-30", "2027-01-02", true },
	{ "The fair will open on Friday, not as on December 30.", "2027-01-04", "2027-01-08", true },
	{ "The fair will open on July 2.", "2027-01-04", "2027-07-01", false },
	{ "The fair will open on July 2.", "2027-01-04", "2027-07-02", true },
	{ "The fair will open on Friday as on August 2.", "2027-01-04", "2027-01-08", true },
	{ "The fair will open on June 2.", "2026-12-07", "2027-06-03", false },
	{ "The fair will open on May 2.", "2026-12-07", "2027-05-01", false },
	{ "The fair will open on May 2.", "2026-12-07", "2027-05-02", true },
	{ "The fair will open on April 10.", "2026-04-02", "2026-04-10", true },
	{ "The fair will open on December 2.", "2026-11-30", "2026-12-01", false },
	{ "The fair will open on December 2.", "2026-11-30", "2026-12-02", true },
	{ "The fair will open on December 31.", "2026-11-30", "2026-12-30", false },
	{ "The fair will open on December 31.", "2026-11-30", "2026-12-31", true },
	/* the last day that is named counts; other figures do not, nor days that are former or gone */
	{ "The fair will open on Friday or on March 9.", "2026-03-02", "2026-03-07", false },
	{ "The fair will open on Friday or on March 9.", "2026-03-02", "2026-03-09", true },
	{ "The fair will open on March 9 or on March 4.", "2026-03-02", "2026-03-05", false },
	{ "The fair will have 400 boats on Friday.", "2026-03-02", "2026-03-06", true },
	{ "The fair will open on Friday, not March 20.", "2026-03-02", "2026-03-06", true },
	{ "The fair opened on March 2.", "2026-03-02", "2026-03-04", false },
	{ "The fair will open on March 2.", "2026-03-02", "2026-03-04", true },
	{ "The fair will be as on March 1.", "2026-03-02", "2026-03-04", false },
	/* nothing is known of the days before 1970 */
	{ "The fair will open on Friday.", "1969-12-29", "1970-01-09", false },
	{ "The fair will open on Friday.", "1970-01-01T00:00:00Z", "1970-01-09", true }
};

START_TEST(a_day_is_past_once_it_is_there)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(is_past(rows[i].text, rows[i].told, rows[i].when) == rows[i].past, "%s told %s, now %s",
		    rows[i].text, rows[i].told, rows[i].when);
}
END_TEST

/* What TEXT expects, and the number of the weekday on which it does. */
static void
expects(const char *text, bool awaits, bool says_when, int weekday)
{
	struct termreader terms = { 0 };
	struct claims claims = { NULL, 0, 0 };
	struct expectation e;

	termreader_read(&terms, bytes_of(text));
	claim_find(&claims, bytes_of(text), &terms);
	expectation_read(&e, &terms, claims.p, claims.n);
	free(claims.p);
	termreader_free(&terms);
	ck_assert_msg(e.awaits == awaits && e.says_when == says_when && e.weekday == weekday, "%s: %d %d %d", text,
	    e.awaits, e.says_when, e.weekday);
}

START_TEST(days_of_speech_are_none_to_come)
{
	expects("Next week Ada will visit Aln.", true, true, 0);
	expects("Week by week Ada will visit Aln.", true, false, 0);
	expects("Ada will visit Aln Tuesday.", true, true, 2);
	expects("Ada will visit Aln, she said Tuesday.", true, false, 0);
	expects("Ada will visit Aln, she said on Tuesday.", true, false, 0);
	expects("Ada will visit Aln, she said there on Tuesday.", true, true, 2);
	expects("On Tuesday Ada will visit Aln.", true, true, 0);
	expects("Ada will visit Aln on Tuesday or Friday.", true, true, 5);
	expects("Ada will visit Aln tuesday.", true, false, 0);
	expects("Ada was in Aln on Tuesday.", false, false, 0);
	expects("Ada was in Aln on May 3.", false, false, 0);
	expects("Ada will be in Aln on May 3.", true, true, 0);
	expects("Ada will be in Aln on 3 boats.", true, false, 0);
}
END_TEST

UNIT_MAIN("expectationdays")
{
	tcase_add_test(unit, a_day_is_past_once_it_is_there);
	tcase_add_test(unit, days_of_speech_are_none_to_come);
}
