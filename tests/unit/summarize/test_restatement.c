#include "../unit.h"
#include "concepts.h"
#include "restatement.h"
#include "story.h"
#include "storyview.h"

typedef bool restates(const struct storysentence *, const struct storysentence *, const struct paraphrase_overlap *);

/* Whether SAID restates TOLD; both with their entities.  The first is marked as changed if CHANGED. */
static bool
judge(restates *f, const char *said, const char *said_names, const char *told, const char *told_names, bool changed)
{
	struct corpus c = { 0 };
	struct storyview t;
	struct concepts concepts = { 0 };
	struct paraphrase words[2];
	struct paraphrase_overlap o;
	struct storysentence *s, *other;
	bool is;

	story_name(&c, "a", "Post", "", "", said, said_names);
	story_name(&c, "b", "Wire", "", "", told, told_names);
	storyview_make(&t, &c, 0);
	concepts_find(&concepts, t.sentence, t.sentences);
	s = &t.sentence[t.sentence[0].number == 0 ? 0 : 1];
	other = &t.sentence[t.sentence[0].number == 0 ? 1 : 0];
	s->changed = changed;
	paraphrase_clear(&words[0]);
	paraphrase_add(&words[0], &concepts, s, NULL);
	paraphrase_clear(&words[1]);
	paraphrase_add(&words[1], &concepts, other, NULL);
	o = paraphrase_compare(&words[0], &words[1]);
	is = f != NULL ? f(s, other, &o) : restatement_gives_more(s, other);
	concepts_free(&concepts);
	storyview_free(&t);
	corpus_free(&c);
	return is;
}

static bool
figures(const char *said, const char *told)
{
	return judge(restatement_of_figures, said, "", told, "", false);
}

static bool
plan(const char *said, const char *names)
{
	return judge(restatement_of_plan, said, names, "President Berg will visit Aln on May 3, for talks in Fen.",
	    "10-14/PER/Berg; 26-29/LOC/Aln; 53-56/LOC/Fen", false);
}

static bool
more(const char *said, const char *told, bool changed)
{
	return judge(NULL, said, "", told, "", changed);
}

START_TEST(the_same_figures_in_half_of_the_words)
{
	const char *told = "The union wants a rise of 7 percent; owners offer 4 percent.";

	ck_assert(figures("Unions demand 7 percent more.", told));
	ck_assert(figures("Unions demand 7 percent, owners 4 percent.", told));
	ck_assert(!figures("Unions demand 8 percent more.", told));
	ck_assert(!figures("Unions demand 7 percent, owners 5 percent.", told));
	ck_assert(!figures("Unions demand more.", told));
	ck_assert(!figures("Bakers raised prices by 7 percent.", told));	/* two words of five */
	ck_assert(figures("Wages: unions rise by 7 percent.", told));
	ck_assert(figures("Unions demand 7 percent on Monday.", told));	/* days do not count ... */
	ck_assert(!figures("Unions met on Monday.", "The unions met on Monday."));
	ck_assert(figures("Unions demand 7 percent, up from 3 percent.", told));	/* ... nor does a former one */
}
END_TEST

START_TEST(the_same_plan_of_the_same_people)
{
	const char *names = "10-14/PER/Berg; 36-39/LOC/Aln";

	ck_assert(plan("President Berg is expected to visit Aln this month.", names));
	ck_assert(plan("President Berg is expected to visit Aln in early May.", names));
	ck_assert(plan("President Berg is expected to visit Aln on May 3.", names));
	ck_assert(!plan("President Berg is expected to visit Aln on May 4.", names));
	ck_assert(!plan("President Berg is expected to visit Aln this month with 40 managers.", names));
	ck_assert(!plan("President Berg is expected to visit Aln.", names));
	ck_assert(!plan("President Berg did visit Aln this month.", names));
	ck_assert(!plan("President Berg is expected to visit Ulm this month.", "10-14/PER/Berg; 36-39/LOC/Ulm"));
	ck_assert(!plan("President Berg is expected to leave Aln this month.", names));	/* three words */
	ck_assert(!plan("President Berg is expected to visit Aln this month.", ""));
	ck_assert(!plan("A visit with talks in May is expected of Aln.", "41-44/LOC/Aln"));	/* one word of a name */
}
END_TEST

START_TEST(the_newest_value_is_more)
{
	ck_assert(more("Nine people died in Aln.", "Five people died in Aln.", true));
	ck_assert(!more("Nine people died in Aln.", "Five people died in Aln.", false));
	ck_assert(!more("Nine people died in Aln.", "In Aln nine people died.", true));
	ck_assert(!more("Nine of them died, including five children.", "Nine people died in Aln.", true));
	ck_assert(!more("The talks in Aln took nine days.", "The talks in Aln took five days.", true));
	ck_assert(!more("They met in Aln on Monday.", "They met in Aln on Sunday.", true));
	ck_assert(!more("Nine people died in Aln in 2019.", "Five people died in Aln.", true));
	ck_assert(more("Nine people died and 30 boats sank in Aln.", "Nine people died in Aln.", true));
}
END_TEST

UNIT_MAIN("restatement")
{
	tcase_add_test(unit, the_same_figures_in_half_of_the_words);
	tcase_add_test(unit, the_same_plan_of_the_same_people);
	tcase_add_test(unit, the_newest_value_is_more);
}
