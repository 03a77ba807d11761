#include "../unit.h"
#include "storyview.h"

static struct corpus c;
static struct storyview t;

/* Adds sentence SENT of an article that came at HOUR; a negative one is not known.  SENT 1 again is a new version. */
static void
add(const char *id, int hour, uint64_t sent, const char *group, const char *text)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .line = bytes_of(text), .sent = sent };
	char when[32] = "";

	if (hour >= 0)
		snprintf(when, sizeof when, "2026-03-01T%02d:00:00Z", hour);
	row.id = row.source = bytes_of(id);
	row.date = row.seen = bytes_of(when);
	row.group = bytes_of(group);
	row.url = row.title = row.story = bytes_of("");
	corpus_add(&c, &row, &part, 1);
}

/* For each sentence as it was added: 'r' if it is a repeat, else 'o'; and the hour it was told, "-" if unknown. */
static void
check(const char *want)
{
	const struct storysentence *s;
	char got[128];
	size_t i, k, n = 0;

	storyview_make(&t, &c, 0);
	for (k = 0; k < t.sentences; k++) {
		for (i = 0; t.sentence[i].number != k; i++)
			;
		s = &t.sentence[i];
		n += (size_t)snprintf(got + n, sizeof got - n, "%s%c", n > 0 ? " " : "", s->repeat ? 'r' : 'o');
		if (s->when == INT64_MAX)
			n += (size_t)snprintf(got + n, sizeof got - n, "-");
		else
			n += (size_t)snprintf(got + n, sizeof got - n, "%d", (int)(s->when % 86400 / 3600));
	}
	ck_assert_str_eq(got, want);
	storyview_free(&t);
	corpus_free(&c);
}

START_TEST(the_same_words_were_told_when_the_first_told_them)
{
	add("a", 8, 1, "", "The mill burns.");
	add("b", 9, 1, "", "The mill burns.");
	add("d", 9, 1, "", "The mill burnt down.");
	check("o8 r8 o9");
	add("a", 9, 1, "", "The mill burns.");
	add("b", 8, 1, "", "The mill burns.");
	check("r8 o8");
	add("a", -1, 1, "", "The mill burns.");
	add("b", 8, 1, "", "The mill burns.");
	check("r8 o8");
	add("a", -1, 1, "", "The mill burns.");
	add("b", -1, 1, "", "The mill burns.");
	check("o- r-");
	add("a", 8, 1, "", "The mill burns.");
	add("a", 8, 2, "", "The mill burns.");
	check("o8 r8");
	add("a", 8, 1, "", "The mill burns.");
	add("b", 9, 1, "", "The mill burns.");
	add("d", 10, 1, "", "The mill burns.");
	check("o8 r8 r8");
	add("a", 9, 1, "", "The mill burns.");
	add("b", 9, 1, "", "The mill burns.");
	check("o9 r9");
	add("a", 8, 1, "", "The mill is old.");
	add("a", 8, 2, "", "The mill burns.");
	add("b", 9, 1, "", "The mill burns.");
	add("d", 10, 1, "", "Nobody was hurt.");
	check("o8 o8 r8 o10");
}
END_TEST

START_TEST(a_group_names_the_article_that_a_sentence_is_from)
{
	add("a", 8, 1, "", "The mill burns.");
	add("b", 9, 1, "a", "A mill was set on fire.");
	add("b", 9, 2, "z", "Nobody was hurt.");
	add("d", 9, 1, "a#2", "It is said to burn.");
	add("d", 9, 2, "a#", "It was old.");
	add("d", 9, 3, "a2", "It was big.");
	add("d", 9, 4, "#2", "It was red.");
	add("d", 9, 5, "a#12", "It was sold.");
	add("d", 9, 6, "d", "It was dear.");
	check("o8 r9 o9 r9 o9 o9 o9 r9 o9");
	add("a", 8, 1, "", "The mill burns.");
	add("d", 9, 1, "a#0", "It is said to burn.");
	add("d", 9, 2, "a#9", "It was old.");
	add("d", 9, 3, "a#/", "It was big.");
	add("d", 9, 4, "a#:", "It was red.");
	add("d", 9, 5, "12", "It was sold.");
	add("d", 9, 6, "#", "It was dear.");
	check("o8 r9 r9 o9 o9 o9 o9");
}
END_TEST

START_TEST(a_version_that_was_replaced_is_no_origin)
{
	add("a", 8, 1, "", "The mill burns.");
	add("a", 10, 1, "", "The fire is out.");
	add("b", 9, 1, "", "The mill burns.");
	add("d", 11, 1, "", "The mill burns.");
	check("o8 o10 o8 r8");
}
END_TEST

UNIT_MAIN("copyorigin")
{
	tcase_add_test(unit, the_same_words_were_told_when_the_first_told_them);
	tcase_add_test(unit, a_group_names_the_article_that_a_sentence_is_from);
	tcase_add_test(unit, a_version_that_was_replaced_is_no_origin);
}
