#include "../unit.h"
#include "factfit.h"
#include "marked.h"
#include "story.h"

static struct corpus c;

static void
teardown(void)
{
	corpus_free(&c);
}

/* How claim WHICH of sentence number 1 fits claim OTHER of sentence number 0. */
static enum factfit_grade
grade(uint8_t which, uint8_t other)
{
	struct factfit_claim claim[2] = { { 0, other }, { 0, which } };
	struct articlenames names;
	enum factfit_grade grade;
	struct storyview t;
	struct factfit f;
	uint32_t i;

	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	for (i = 0; i < t.sentences; i++)
		if (t.sentence[i].number < 2)
			claim[t.sentence[i].number].sentence = i;
	factfit_start(&f, &t, &names, claim, 2);
	grade = factfit_compare(&f, 1, 0);
	factfit_stop(&f);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	return grade;
}

/* The same of the first claims of two articles, told within an hour. */
static enum factfit_grade
fit(const char *old, const char *new)
{
	tell_marked(&c, "a", "2026-03-01T08:00:00Z", old);
	tell_marked(&c, "b", "2026-03-01T09:00:00Z", new);
	return grade(0, 0);
}

static const struct {
	enum factfit_grade grade;
	const char *old, *new;
} rows[] = {
	/* words up to eight from a figure are those around it */
	{ FACTFIT_BY_WORDS, "It was $12 sola tuni vapo ruga lomi gola guri bora.",
	    "It was $12 xera yolt zimo fepo guli kelt meno bora." },
	{ FACTFIT_NOT, "It was $12 sola tuni vapo ruga lomi gola guri dora bora.",
	    "It was $12 xera yolt zimo fepo guli kelt meno kiva bora." },
	{ FACTFIT_BY_WORDS, "In bora sola tuni vapo ruga lomi gola guri $12.",
	    "In bora xera yolt zimo fepo guli kelt meno $12." },
	{ FACTFIT_NOT, "In bora sola tuni vapo ruga lomi gola guri dora $12.",
	    "In bora xera yolt zimo fepo guli kelt meno kiva $12." },
	/* two fifths of them for things and days */
	{ FACTFIT_BY_WORDS, "It sold gora peli 12 boats bora kelt mido sola tuni vapo ruga.",
	    "It sold heno wiko 15 boats bora kelt mido xera yolt zimo fepo." },
	{ FACTFIT_NOT, "It sold lano gora peli 12 boats bora kelt mido sola tuni vapo ruga.",
	    "It sold dino heno wiko 15 boats bora kelt mido xera yolt zimo fepo." },
	{ FACTFIT_BY_WORDS, "It sold gora peli May 3 bora kelt mido sola tuni vapo.",
	    "It sold heno wiko May 4 bora kelt mido xera yolt zimo." },
	{ FACTFIT_NOT, "It sold lano fino gora peli May 3 bora kelt mido sola tuni vapo.",
	    "It sold dino zora heno wiko May 4 bora kelt mido xera yolt zimo." },
	/* no word before a figure is none in common */
	{ FACTFIT_NOT, "There are the 12 boats sola tuni.", "There are the 15 boats xera yolt." },
	{ FACTFIT_BY_WORDS, "There are lomi 12 boats sola tuni.", "There are lomi 15 boats xera yolt." },
	/* a toll of three, one name, or two words */
	{ FACTFIT_BY_ROLE, "It killed two in {Aln} sola.", "Two died kelt near {Aln}." },
	{ FACTFIT_NOT, "It killed two in Aln sola.", "Two died kelt near Aln." },
	{ FACTFIT_BY_ROLE, "It killed three in sola.", "Three died kelt." },
	/* two names for any toll, one for up to five times as many */
	{ FACTFIT_BY_ROLE, "Dead are 3 in {Aln} and {Bor} sola tuni vapo ruga lomi.",
	    "It killed 90 kelt yolt fepo zimo xera near {Aln} in {Bor}." },
	{ FACTFIT_NOT, "Dead are 3 in {Aln} sola tuni vapo ruga lomi.",
	    "It killed 90 kelt yolt fepo zimo xera near {Aln}." },
	{ FACTFIT_BY_ROLE, "Dead are 3 in {Aln} sola tuni vapo ruga lomi.",
	    "It killed 15 kelt yolt fepo zimo xera near {Aln}." },
	{ FACTFIT_BY_ROLE, "Dead are 0 in {Aln} sola tuni vapo ruga lomi.",
	    "It killed 5 kelt yolt fepo zimo xera near {Aln}." },
	{ FACTFIT_NOT, "Dead are 0 in {Aln} sola tuni vapo ruga lomi.",
	    "It killed 6 kelt yolt fepo zimo xera near {Aln}." }
};

START_TEST(fits_up_to_each_edge)
{
	enum factfit_grade got;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		got = fit(rows[i].old, rows[i].new);
		ck_assert_msg(got == rows[i].grade, "%d: %s %s", got, rows[i].old, rows[i].new);
	}
}
END_TEST

START_TEST(sentences_of_one_article_tell_of_two_things)
{
	story_say(&c, "a", "Post", "", "2026-03-01", "The mill fair sold 12 boats.");
	story_say(&c, "a", "Post", "", "2026-03-01", "The mill fair sold 15 boats.");
	ck_assert_int_eq(grade(0, 0), FACTFIT_NOT);
	story_say(&c, "a", "Post", "", "2026-03-01", "The mill fair sold 12 boats.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "The mill fair sold 15 boats.");
	ck_assert_int_eq(grade(0, 0), FACTFIT_BY_TEMPLATE);
}
END_TEST

START_TEST(a_sentence_that_gives_both_values_counts_two_things)
{
	story_say(&c, "a", "Post", "", "2026-03-01", "The mill fair sold 12 boats.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "The mill fair sold 12 boats and 15 boats.");
	ck_assert_int_eq(grade(1, 0), FACTFIT_NOT);
	story_say(&c, "a", "Post", "", "2026-03-01", "The mill fair sold 15 boats and 12 boats.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "The mill fair sold 15 boats.");
	ck_assert_int_eq(grade(0, 1), FACTFIT_NOT);
}
END_TEST

#define OLD "The mill fair sold 12 percent bora kelt mido sola tuni vapo."
#define NEW "The mill shop sold 15 percent bora kelt mido xera yolt zimo."

START_TEST(an_unknown_time_is_no_time_apart)
{
	story_say(&c, "a", "Post", "", "2026-03-01", OLD);
	story_say(&c, "b", "Wire", "", "2026-03-09", NEW);
	ck_assert_int_eq(grade(0, 0), FACTFIT_NOT);
	story_say(&c, "a", "Post", "", "2026-03-01", OLD);
	story_say(&c, "b", "Wire", "", "", NEW);
	ck_assert_int_eq(grade(0, 0), FACTFIT_BY_WORDS);
	story_say(&c, "a", "Post", "", "", OLD);
	story_say(&c, "b", "Wire", "", "2026-03-09", NEW);
	ck_assert_int_eq(grade(0, 0), FACTFIT_BY_WORDS);
}
END_TEST

UNIT_MAIN("factfitedges")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, fits_up_to_each_edge);
	tcase_add_test(unit, sentences_of_one_article_tell_of_two_things);
	tcase_add_test(unit, a_sentence_that_gives_both_values_counts_two_things);
	tcase_add_test(unit, an_unknown_time_is_no_time_apart);
}
