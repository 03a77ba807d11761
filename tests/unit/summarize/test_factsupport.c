#include "../unit.h"
#include "factsupport.h"
#include "marked.h"
#include "storyview.h"

/* Whether SAID gives what TOLD tells, where they share PLAIN words that are no names. */
static bool
gives(const char *told, const char *said, size_t plain)
{
	struct paraphrase_overlap o = { .plain_words = plain };
	struct outcome_words outcomes = { 0 };
	struct corpus c = { 0 };
	struct storyview t;
	size_t first;
	bool yes;

	tell_marked(&c, "a", "2026-03-01T08:00:00Z", told);
	tell_marked(&c, "b", "2026-03-01T09:00:00Z", said);
	storyview_make(&t, &c, 0);
	outcome_read_words(&outcomes, &c.terms);
	first = t.sentence[0].number != 0;
	yes = factsupport_gives_fact(&outcomes, &t.sentence[first], &t.sentence[!first], &o);
	outcome_free_words(&outcomes);
	storyview_free(&t);
	corpus_free(&c);
	return yes;
}

/* Two names; one is enough of many people, or if there is no other. */
START_TEST(gives_the_figures_of_the_same_places)
{
	ck_assert(gives("It killed nine people in {Aln} and {Bor}.", "In {Bor} and {Aln} nine people died.", 0));
	ck_assert(!gives("It killed nine people in {Aln} and {Bor}.", "Nine people died in {Aln}.", 0));
	ck_assert(gives("It killed ten people in {Aln} and {Bor}.", "Ten people died in {Aln}.", 0));
	ck_assert(gives("It killed nine people in {Aln}.", "Nine people died in {Aln}.", 0));
	ck_assert(!gives("It killed 12 people in {Aln}.", "12 people died in {Fen}.", 0));
	ck_assert(!gives("It killed 12 people in {Aln}.", "13 people died in {Aln}.", 0));
	ck_assert(gives("It killed 12 people there.", "There 12 people died.", 0));
	ck_assert(!gives("It killed nine people there.", "There nine people died.", 2));
	ck_assert(gives("It killed nine people there.", "There nine people died.", 3));
	ck_assert(gives("It sold ten boats there.", "Ten boats were sold there.", 3));
	ck_assert(!gives("It sold ten boats there.", "Ten boats were sold there.", 2));
	ck_assert(!gives("A court acquitted him there.", "There he was acquitted.", 3));
	ck_assert(gives("It sold ten boats in {Aln}.", "Ten boats were sold in {Aln}.", 0));
	ck_assert(!gives("It sold ten boats in {Aln} and {Bor}.", "Ten boats were sold in {Aln}.", 0));
	ck_assert(gives("It cost $5 in {Aln}.", "It was sold for $5 in {Aln}.", 0));
}
END_TEST

START_TEST(gives_all_telling_figures)
{
	ck_assert(!gives("It sold nine boats in {Aln}.", "Nine boats were sold in {Aln}.", 0));
	ck_assert(!gives("It sold 12 boats and 15 towns in {Aln}.", "12 boats were sold in {Aln}.", 0));
	ck_assert(gives("It sold 12 boats and 15 towns in {Aln}.", "15 towns and 12 boats were sold in {Aln}.", 0));
	ck_assert(gives("It sold 12 boats and nine towns in {Aln}.", "12 boats were sold in {Aln}.", 0));
	ck_assert(!gives("It sold 12 other boats in {Aln}.", "12 other boats were sold in {Aln}.", 0));
	ck_assert(!gives("It took 12 weeks in {Aln}.", "It lasted 12 weeks in {Aln}.", 0));
	ck_assert(gives("It rose to 12 boats from 15 boats in {Aln}.", "It has 12 boats in {Aln}.", 0));
	ck_assert(gives("On Monday it sold 12 boats in {Aln}.", "It sold 12 boats in {Aln}.", 0));
	ck_assert(!gives("It sold 12 boats in {Aln} in 2019.", "It sold 12 boats in 2019 in {Aln}.", 0));
}
END_TEST

START_TEST(tells_the_outcome_in_three_of_its_words)
{
	ck_assert(gives("A court acquitted him in {Aln}.", "He was acquitted in {Aln}.", 3));
	ck_assert(!gives("A court acquitted him in {Aln}.", "He was acquitted in {Aln}.", 2));
	ck_assert(!gives("A court acquitted him in {Aln}.", "He was sentenced in {Fen}.", 3));
	ck_assert(!gives("A court slept in {Aln}.", "He slept in {Aln}.", 3));
	ck_assert(!gives("A court acquitted him in {Aln}.", "He slept in {Aln}.", 3));
}
END_TEST

UNIT_MAIN("factsupport")
{
	tcase_add_test(unit, gives_the_figures_of_the_same_places);
	tcase_add_test(unit, gives_all_telling_figures);
	tcase_add_test(unit, tells_the_outcome_in_three_of_its_words);
}
