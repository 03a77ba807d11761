#include "../unit.h"
#include "factfit.h"
#include "telling.h"

/* Adds the second sentence of an article. */
static void
tell_second(struct corpus *c, const char *id, const char *when, const char *text, const char *names)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .line = bytes_of(text), .sent = 2 };

	row.id = row.source = bytes_of(id);
	row.date = row.seen = bytes_of(when);
	row.entities = bytes_of(names);
	row.title = row.url = row.story = row.group = bytes_of("");
	corpus_add(c, &row, &part, 1);
}

/* How the claims of the second sentences of two articles fit, which tell most of other places. */
static enum factfit_grade
fit_of_others(const char *old, const char *old_names, const char *new, const char *new_names, const char *when)
{
	const char *own = "0-3/LOC/Cam; 12-15/LOC/Dor; 20-23/LOC/Eno";
	const char *other = "0-3/LOC/Fen; 12-15/LOC/Gan; 20-23/LOC/Hul";
	struct factfit_claim claim[2] = { { 0 } };
	struct articlenames names;
	struct corpus c = { 0 };
	struct storyview t;
	struct factfit f;
	enum factfit_grade grade;
	uint32_t i;

	tell(&c, "a", "a", "2026-03-01T08:00:00Z", "", "Cam went by Dor and Eno.", own);
	tell_second(&c, "a", "2026-03-01T08:00:00Z", old, old_names);
	tell(&c, "b", "b", when, "", "Fen went by Gan and Hul.", other);
	tell_second(&c, "b", when, new, new_names);
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	for (i = 0; i < t.sentences; i++)
		if (t.sentence[i].claims > 0)
			claim[t.sentence[i].article].sentence = i;
	factfit_start(&f, &t, &names, claim, 2);
	grade = factfit_compare(&f, 1, 0);
	factfit_stop(&f);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	return grade;
}

static const struct {
	enum factfit_grade grade;
	const char *old, *old_names, *new, *new_names;
} rows[] = {
	/* twelve words besides the number, the same names */
	{ FACTFIT_BY_TEMPLATE, "Tor Power has 760 homes without light in its own hills this week.", "0-9/ORG/Tor Power",
	    "Tor Power has 975 homes without light in its own hills this week.", "0-9/ORG/Tor Power" },
	{ FACTFIT_BY_TEMPLATE, "Tor Power begins on Monday to mend lines in its own hills this week.",
	    "0-9/ORG/Tor Power", "Tor Power begins on Sunday to mend lines in its own hills this week.",
	    "0-9/ORG/Tor Power" },
	/* eleven */
	{ FACTFIT_NOT, "Tor Power has 760 homes without light in its hills this week.", "0-9/ORG/Tor Power",
	    "Tor Power has 975 homes without light in its hills this week.", "0-9/ORG/Tor Power" },
	/* another name, none, another word, one more */
	{ FACTFIT_NOT, "Tor Power has 760 homes without light in its own hills this week.", "0-9/ORG/Tor Power",
	    "Bor Power has 975 homes without light in its own hills this week.", "0-9/ORG/Bor Power" },
	{ FACTFIT_NOT, "Tor Power has 760 homes without light in its own hills this week.", "",
	    "Tor Power has 975 homes without light in its own hills this week.", "" },
	{ FACTFIT_NOT, "Tor Power has 760 homes without light in its own hills this week.", "0-9/ORG/Tor Power",
	    "Tor Power has 975 homes without light in its own towns this week.", "0-9/ORG/Tor Power" },
	{ FACTFIT_NOT, "Tor Power has 760 homes without light in its own hills this week.", "0-9/ORG/Tor Power",
	    "Tor Power has 975 homes without light in its own hills this week, too.", "0-9/ORG/Tor Power" }
};

START_TEST(a_long_sentence_that_differs_in_its_figure_alone_fits_whatever_the_articles_tell)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(fit_of_others(rows[i].old, rows[i].old_names, rows[i].new, rows[i].new_names,
		    "2026-03-01T09:00:00Z") == rows[i].grade, "row %zu: %s", i, rows[i].new);
}
END_TEST

START_TEST(a_day_of_the_week_fits_for_half_a_day)
{
	const char *old = "Tor Power begins on Monday to mend lines in its own hills this week.";
	const char *new = "Tor Power begins on Sunday to mend lines in its own hills this week.";

	ck_assert_int_eq(fit_of_others(old, "0-9/ORG/Tor Power", new, "0-9/ORG/Tor Power", "2026-03-01T20:00:00Z"),
	    FACTFIT_BY_TEMPLATE);
	ck_assert_int_eq(fit_of_others(old, "0-9/ORG/Tor Power", new, "0-9/ORG/Tor Power", "2026-03-01T20:00:01Z"),
	    FACTFIT_NOT);
}
END_TEST

/* How the claims of two articles of one sentence fit, which both tell of Aln. */
static enum factfit_grade
fit_in_aln(const char *old, const char *old_names, const char *new, const char *new_names)
{
	struct factfit_claim claim[2] = { { 0, 0 }, { 1, 0 } };
	struct articlenames names;
	struct corpus c = { 0 };
	struct storyview t;
	struct factfit f;
	enum factfit_grade grade;

	tell(&c, "a", "a", "2026-03-01T08:00:00Z", "", old, old_names);
	tell(&c, "b", "b", "2026-03-01T09:00:00Z", "", new, new_names);
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	factfit_start(&f, &t, &names, claim, 2);
	grade = factfit_compare(&f, 1, 0);
	factfit_stop(&f);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	return grade;
}

START_TEST(two_persons_that_sentences_begin_with_keep_their_figures_apart)
{
	const char *old = "Ada Berg of Aln denies 12 counts of theft.", *ada = "0-8/PER/Ada Berg; 12-15/LOC/Aln";

	ck_assert_int_eq(fit_in_aln(old, ada, "Ada Berg of Aln denies 15 counts of theft.", ada), FACTFIT_BY_TEMPLATE);
	ck_assert_int_eq(fit_in_aln(old, ada, "Berg of Aln denies 15 counts of theft.",
	    "0-4/PER/Berg; 8-11/LOC/Aln"), FACTFIT_BY_TEMPLATE);
	ck_assert_int_eq(fit_in_aln(old, ada, "Bo Dahl of Aln denies 15 counts of theft.",
	    "0-7/PER/Bo Dahl; 11-14/LOC/Aln"), FACTFIT_NOT);
	ck_assert_int_eq(fit_in_aln(old, ada, "In Aln, Bo Dahl denies 15 counts of theft.",
	    "3-6/LOC/Aln; 8-15/PER/Bo Dahl"), FACTFIT_BY_WORDS);
	ck_assert_int_eq(fit_in_aln(old, ada, "A Bo Dahl of Aln denies 15 counts of theft.",
	    "2-9/PER/Bo Dahl; 13-16/LOC/Aln"), FACTFIT_BY_WORDS);
	ck_assert_int_eq(fit_in_aln(old, ada, "Bora Mill of Aln denies 15 counts of theft.",
	    "0-9/ORG/Bora Mill; 13-16/LOC/Aln"), FACTFIT_BY_WORDS);
}
END_TEST

START_TEST(of_the_dead_two_persons_may_speak)
{
	ck_assert_int_eq(fit_in_aln("Ada Berg says that 12 people died in Aln.", "0-8/PER/Ada Berg; 36-39/LOC/Aln",
	    "Bo Dahl says that 15 people died in Aln.", "0-7/PER/Bo Dahl; 35-38/LOC/Aln"), FACTFIT_BY_ROLE);
}
END_TEST

UNIT_MAIN("factnames")
{
	tcase_add_test(unit, a_long_sentence_that_differs_in_its_figure_alone_fits_whatever_the_articles_tell);
	tcase_add_test(unit, a_day_of_the_week_fits_for_half_a_day);
	tcase_add_test(unit, two_persons_that_sentences_begin_with_keep_their_figures_apart);
	tcase_add_test(unit, of_the_dead_two_persons_may_speak);
}
