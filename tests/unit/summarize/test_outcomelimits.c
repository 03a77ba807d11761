#include "../unit.h"
#include "outcome.h"
#include "telling.h"

enum { MOST = 16 };	/* articles */

/* One sentence: WHEN is in March 2026, "01T08:00:00"; "" is no date. */
struct told {
	const char *id, *when, *title, *text, *name;	/* NAME stands at the head of TEXT */
};

static struct corpus c;
static struct outcome_words words;
static struct articlenames names;
static struct storyview t;

static void
tell_all(const struct told *told, size_t n)
{
	struct corpus_part part = { bytes_of(""), 0, 0, true };
	struct corpus_row row = { .sent = 0 };
	char when[32] = "", entities[64];
	size_t i;

	for (i = 0; i < n; i++) {
		if (told[i].when[0] != '\0')
			snprintf(when, sizeof when, "2026-03-%sZ", told[i].when);
		snprintf(entities, sizeof entities, "0-%zu/PER/%s", strlen(told[i].name), told[i].name);
		part.text = row.line = bytes_of(told[i].text);
		row.id = row.source = bytes_of(told[i].id);
		row.date = row.seen = bytes_of(told[i].when[0] != '\0' ? when : "");
		row.title = bytes_of(told[i].title);
		row.entities = bytes_of(entities);
		row.url = row.story = row.group = bytes_of("");
		row.sent = (uint64_t)i + 1;
		corpus_add(&c, &row, &part, 1);
	}
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	outcome_read_words(&words, &c.terms);
}

static struct storysentence *
find(size_t article, size_t place, bool title)
{
	size_t i;

	for (i = 0; t.sentence[i].article != article || t.sentence[i].place != place ||
	    t.sentence[i].title != title; i++)
		ck_assert_uint_lt(i, t.sentences + t.titles);
	return &t.sentence[i];
}

/* The first sentence, of the oldest article, is overtaken, and that of the second has changed it. */
static void
check_found(bool overtaken, bool changed)
{
	outcome_find(&words, &t, &names);
	ck_assert_int_eq(find(0, 0, false)->overtaken, overtaken);
	if (t.articles > 1)
		ck_assert_int_eq(find(1, 0, false)->changed, changed);
	ck_assert(!find(0, 0, false)->changed);
	outcome_free_words(&words);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	memset(&words, 0, sizeof words);
}

#define TELL(...) tell_all((const struct told[]){ __VA_ARGS__ }, \
    sizeof (const struct told[]){ __VA_ARGS__ } / sizeof(struct told))
#define MISSING { "a", "01T08:00:00", "", "Ada Berg is missing.", "Ada Berg" }
#define FOUND(when) { "b", when, "", "Ada Berg was found alive.", "Ada Berg" }
#define LATER(when) { "c", when, "", "Ada Berg spoke of boats.", "Ada Berg" }

START_TEST(an_outcome_of_the_last_twelve_hours_is_the_news)
{
	TELL(MISSING, FOUND("01T12:00:00"), LATER("01T23:59:59"));
	check_found(true, true);
	TELL(MISSING, FOUND("01T12:00:00"), LATER("02T00:00:00"));
	check_found(true, false);
}
END_TEST

START_TEST(an_outcome_is_newer_than_the_state)
{
	TELL(MISSING, FOUND("01T08:00:01"));
	check_found(true, true);
	TELL(MISSING, FOUND("01T08:00:00"));
	check_found(false, false);
	TELL(MISSING, FOUND(""));
	check_found(false, false);
}
END_TEST

/* An article of "Ada Berg" whose sentence after so many others tells the outcome. */
static void
tell_after(size_t others)
{
	static const struct told told[] = {
		MISSING, { "b", "01T12:00:00", "", "Ada Berg spoke of boats.", "Ada Berg" },
		{ "b", "01T12:00:00", "", "Ada Berg sings.", "Ada Berg" }, FOUND("01T12:00:00")
	};
	struct told some[4];

	memcpy(some, told, sizeof some);
	some[1 + others] = told[3];
	tell_all(some, 2 + others);
}

START_TEST(an_outcome_is_told_early)
{
	tell_after(0);
	check_found(true, true);
	tell_after(1);
	check_found(true, false);	/* it is the second sentence that gives it */
	tell_after(2);
	check_found(false, false);
	TELL(MISSING, { "b", "01T12:00:00", "Berg found alive", "Ada Berg spoke of boats.", "Ada Berg" });
	ck_assert_uint_eq(t.titles, 1);
	check_found(true, false);
}
END_TEST

START_TEST(what_does_not_hold_tells_no_outcome)
{
	TELL(MISSING, FOUND("01T12:00:00"));
	find(1, 0, false)->repeat = true;
	check_found(false, false);
	TELL(MISSING, FOUND("01T12:00:00"));
	find(1, 0, false)->retracted = true;
	check_found(false, false);
	TELL(MISSING, FOUND("01T12:00:00"));
	find(1, 0, false)->replaced = true;
	check_found(false, false);
}
END_TEST

START_TEST(who_tells_the_outcome_is_not_overtaken)
{
	TELL({ "a", "01T08:00:00", "", "Ada Berg, long missing, is safe.", "Ada Berg" }, FOUND("01T12:00:00"));
	check_found(false, false);
	TELL({ "a", "01T08:00:00", "", "Ada Berg is missing, and may still be alive.", "Ada Berg" },
	    FOUND("01T12:00:00"));
	check_found(true, true);
	TELL({ "a", "01T08:00:00", "", "Ada Berg may still be well.", "Ada Berg" }, FOUND("01T12:00:00"));
	check_found(false, false);
}
END_TEST

START_TEST(another_outcome_ends_no_state)
{
	TELL(MISSING, { "b", "01T12:00:00", "", "Bo Dahl was found alive.", "Bo Dahl" },
	    { "c", "01T12:30:00", "", "Ada Berg was acquitted.", "Ada Berg" });
	check_found(false, false);
}
END_TEST

/* "Ada Berg is missing", then her outcome, then those of N others, each newer than the last. */
static void
tell_newer(size_t n)
{
	static const char *const others[] = {
		"Bo Dahl", "Cy Ekman", "Di Falk", "Ed Gran", "Flo Holt", "Gil Ivers", "Hal Jung", "Ina Krog"
	};
	char text[MOST][64], when[MOST][16], id[MOST][4];
	struct told told[MOST] = { MISSING, FOUND("01T12:00:00") };
	size_t i;

	for (i = 0; i < n; i++) {
		snprintf(text[i], sizeof text[i], "%s was rescued, safe at %zu.", others[i], i + 20);
		snprintf(when[i], sizeof when[i], "01T13:%02zu:00", i);
		snprintf(id[i], sizeof id[i], "o%zu", i);
		told[i + 2] = (struct told){ id[i], when[i], "", text[i], others[i] };
	}
	tell_all(told, n + 2);
}

START_TEST(the_eight_newest_outcomes_are_compared)
{
	tell_newer(7);
	check_found(true, true);
	tell_newer(8);
	check_found(false, false);
}
END_TEST

/* Sentences as the stems of the words in them. */
enum { WORDS = 16 };

struct stems {
	uint32_t stem[WORDS];
	struct storysentence s;
};

static void
read_stems(struct stems *to, const char *text, int64_t when)
{
	size_t i, n = 0;

	termreader_read(&c.terms, bytes_of(text));
	for (i = 0; i < c.terms.n; i++)
		if (c.terms.term[i].kind != WORD_MARK) {
			ck_assert_uint_lt(n, WORDS);
			to->stem[n++] = c.terms.term[i].stem;
		}
	to->s = (struct storysentence){ .stem = to->stem, .stems = (uint16_t)n, .when = when };
}

static bool
is_shared(const char *one, const char *other)
{
	struct stems a, b;

	read_stems(&a, one, 0);
	read_stems(&b, other, 0);
	return outcome_is_shared(&words, &a.s, &b.s);
}

START_TEST(two_tell_the_same_outcome)
{
	struct stems cut, whole;

	outcome_read_words(&words, &c.terms);
	ck_assert(is_shared("Berg was found alive", "Berg is safe"));
	ck_assert(!is_shared("Berg was found alive", "Berg is missing"));
	ck_assert(!is_shared("Berg is missing", "Berg was found alive"));
	ck_assert(!is_shared("Berg is missing", "Berg went missing"));
	ck_assert(!is_shared("Berg is still alive", "Berg is safe"));
	ck_assert(is_shared("Berg is safe", "Berg is still alive"));
	ck_assert(!is_shared("Berg was found alive", "Berg was acquitted"));
	ck_assert(is_shared("Berg was acquitted", "a court has acquitted Berg"));
	ck_assert(is_shared("the strike was called off", "Orvo calls off the strike"));
	ck_assert(!is_shared("the strike was called", "the strike was called off"));
	ck_assert(!is_shared("the strike was called by Orvo off Aln", "the strike was called off"));
	ck_assert(!is_shared("unless Berg is safe", "Berg is safe"));
	ck_assert(is_shared("Berg was convicted", "a court convicted Berg"));
	ck_assert(!is_shared("the guilty verdict on Berg was quashed", "a court found Berg guilty"));
	ck_assert(is_shared("the guilty verdict on Berg was quashed", "judges threw out the case"));
	ck_assert(!is_shared("Berg hopes to be safe", "Berg is safe"));
	read_stems(&cut, "the strike was called off", 0);
	cut.s.stems--;	/* "off" is of the next sentence */
	read_stems(&whole, "the strike was called off", 0);
	ck_assert(!outcome_is_shared(&words, &cut.s, &whole.s));
	ck_assert(!outcome_is_shared(&words, &whole.s, &cut.s));
	outcome_free_words(&words);
	corpus_free(&c);
	memset(&words, 0, sizeof words);
}
END_TEST

/* Whether the first N of two sentences, told HOURS before, lack the outcome of TOLD. */
static bool
lacks(const char *told, int64_t hours, size_t n, const char *one, const char *other)
{
	struct stems outcome, s[2];
	struct storysentence both[2];

	read_stems(&outcome, told, 100 * 60 * 60);
	read_stems(&s[0], one, (100 - hours) * 60 * 60);
	read_stems(&s[1], other, (100 - hours) * 60 * 60);
	both[0] = s[0].s;
	both[1] = s[1].s;
	return outcome_is_lacking(&words, &outcome.s, both, n);
}

START_TEST(an_article_lacks_an_outcome)
{
	outcome_read_words(&words, &c.terms);
	ck_assert(lacks("Berg was found alive", 1, 1, "Berg is missing", ""));
	ck_assert(lacks("Berg was found alive", 1, 2, "boats left Aln", "Berg is missing"));
	ck_assert(!lacks("Berg was found alive", 1, 1, "boats left Aln", "Berg is missing"));
	ck_assert(!lacks("Berg was found alive", 1, 2, "Berg is missing", "Berg is safe"));
	ck_assert(lacks("Berg was found alive", 1, 1, "Berg is missing", "Berg is safe"));
	ck_assert(!lacks("Berg was found alive", 7, 1, "boats left Aln", ""));	/* it ends nothing else */
	ck_assert(!lacks("Berg was found alive", 1, 1, "Berg leads the race", ""));
	ck_assert(!lacks("Berg is missing", 7, 2, "Berg is missing", "Berg leads the race"));
	ck_assert(lacks("the guilty verdict on Berg was quashed", 1, 1, "a court found Berg guilty", ""));
	ck_assert(!lacks("a court found Berg guilty", 1, 1, "Berg was found guilty", ""));
	ck_assert(lacks("the match was cancelled", 7, 1, "boats left Aln", ""));
	ck_assert(!lacks("the match was cancelled", 6, 1, "boats left Aln", ""));
	ck_assert(!lacks("the match was cancelled", 7, 2, "boats left Aln", "the match is postponed"));
	ck_assert(!lacks("the match was cancelled", 7, 0, "boats left Aln", ""));
	ck_assert(lacks("the strike was called off", 7, 1, "boats left Aln", ""));
	outcome_free_words(&words);
	corpus_free(&c);
	memset(&words, 0, sizeof words);
}
END_TEST

UNIT_MAIN("outcome")
{
	tcase_add_test(unit, an_outcome_of_the_last_twelve_hours_is_the_news);
	tcase_add_test(unit, an_outcome_is_newer_than_the_state);
	tcase_add_test(unit, an_outcome_is_told_early);
	tcase_add_test(unit, what_does_not_hold_tells_no_outcome);
	tcase_add_test(unit, who_tells_the_outcome_is_not_overtaken);
	tcase_add_test(unit, another_outcome_ends_no_state);
	tcase_add_test(unit, the_eight_newest_outcomes_are_compared);
	tcase_add_test(unit, two_tell_the_same_outcome);
	tcase_add_test(unit, an_article_lacks_an_outcome);
}
