#include "../unit.h"
#include "fact.h"
#include "factcolumns.h"
#include "telling.h"

static struct corpus c;
static struct storyview t;
static struct articlenames names;
static struct fact_list facts;
static struct buf out, scratch;

static void
find(void)
{
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	fact_find_all(&facts, &t, &names);
}

static void
release(void)
{
	fact_free_all(&facts);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	buf_free(&out);
	buf_free(&scratch);
}

/* The sentence of the view that was read as number N. */
static uint32_t
sentence(uint32_t n)
{
	uint32_t i;

	for (i = 0; t.sentence[i].number != n; i++)
		;
	return i;
}

static void
others_are(uint32_t n, enum fact_state state, const char *want)
{
	buf_clear(&out);
	factcolumns_others(&out, &c, &t, &facts, sentence(n), state, &scratch);
	ck_assert_bytes(buf_view(&out), want);
}

START_TEST(a_newer_toll_overtakes)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm killed three people in Aln.", "30-33/LOC/Aln");
	tell(&c, "b", "Star", "2026-03-01T09:00:00Z", "", "At least three people died in the storm in Aln.",
	    "43-46/LOC/Aln");
	tell(&c, "d", "Wire", "2026-03-01T18:00:00Z", "", "Five people were killed by the storm in Aln.",
	    "40-43/LOC/Aln");
	find();
	ck_assert(t.sentence[sentence(0)].overtaken && t.sentence[sentence(1)].overtaken);
	ck_assert(!t.sentence[sentence(2)].overtaken && t.sentence[sentence(2)].changed);
	others_are(2, FACT_OVERTAKEN, "three people dead (Post, Star, 2026-03-01T08:00:00Z)");
	others_are(2, FACT_CONFLICT, "");
	release();
}
END_TEST

START_TEST(days_of_one_announcement_contradict)
{
	tell(&c, "a", "Post", "2026-06-01T08:00:00Z", "",
	    "The feast will return to Aln on August 14 after a break of years, it was said there.", "24-27/LOC/Aln");
	tell(&c, "b", "Wire", "2026-06-01T09:00:00Z", "",
	    "After years without it, Aln will have the feast again on August 15, it was said there.", "24-27/LOC/Aln");
	find();
	others_are(1, FACT_CONFLICT, "August 14 (Post, 2026-06-01T08:00:00Z)");
	release();
	tell(&c, "a", "Post", "2026-06-01T08:00:00Z", "",
	    "The feast will return to Aln on August 14 after a break of years, it was said there.", "24-27/LOC/Aln");
	tell(&c, "b", "Wire", "2026-06-01T09:00:00Z", "",
	    "After years without it, Ulm will have the feast again on August 15, it was said there.", "24-27/LOC/Ulm");
	find();
	others_are(1, FACT_CONFLICT, "");
	release();
	tell(&c, "a", "Post", "2026-06-01T08:00:00Z", "",
	    "The feast will return to Aln on August 14 after a break of years, it was said there.", "24-27/LOC/Aln");
	tell(&c, "b", "Wire", "2026-06-01T09:00:00Z", "",
	    "Aln shut its old bridge and will close a second one on August 15, which all deplored.", "0-3/LOC/Aln");
	find();
	others_are(1, FACT_CONFLICT, "");
	release();
}
END_TEST

/* Tells of two sums at one time; whether the second contradicts the first. */
static bool
sums_contradict(const char *a, const char *b)
{
	bool found;

	tell(&c, "a", "Post", "2026-06-01T08:00:00Z", "", a, "0-3/LOC/Aln");
	tell(&c, "b", "Wire", "2026-06-01T09:00:00Z", "", b, "0-3/LOC/Aln");
	find();
	buf_clear(&out);
	factcolumns_others(&out, &c, &t, &facts, sentence(1), FACT_CONFLICT, &scratch);
	found = out.n > 0;
	release();
	return found;
}

START_TEST(sums_of_one_deed_in_one_scene_contradict)
{
	const char *three = "Aln robbers with guns held a red van up near a mill and escaped with 3 million crowns.";

	ck_assert(sums_contradict(three,
	    "Aln saw masked robbers who escaped with 5 million crowns after a red van was held near the old mill."));
	ck_assert(!sums_contradict(three,
	    "Aln saw masked robbers who vanished with 5 million crowns after a red van was held near the old mill."));
	ck_assert(!sums_contradict(three,
	    "Aln saw masked robbers who escaped well after they had 5 million crowns, as a red van was held."));
	ck_assert(!sums_contradict(three, "Aln looters left, and others escaped with 5 million crowns."));
}
END_TEST

START_TEST(sums_contradict_from_three_words_two_plain_ones_and_a_half_on)
{
	ck_assert(sums_contradict("Aln paid grey fleet owners north 3 million crowns.",
	    "Aln paid grey barge makers south 5 million crowns."));
	ck_assert(!sums_contradict("Aln paid grey fleet owners there north 3 million crowns for mills.",
	    "Aln paid grey barge makers there south 5 million crowns for ponds."));
	ck_assert(!sums_contradict("Aln paid blue fleet owners north 3 million crowns.",
	    "Aln paid grey barge makers south 5 million crowns."));
}
END_TEST

START_TEST(a_deed_is_sought_three_words_before_a_sum)
{
	const char *three = "Aln thieves in grey coats broke gates, ran off and escaped with the 3 million crowns.";

	ck_assert(sums_contradict(three,
	    "Near a grey pond of Aln some boys nobody knew escaped with the 5 million crowns."));
	ck_assert(!sums_contradict(three,
	    "Near a pond of Aln some boys nobody knew escaped with the 5 million crowns."));
}
END_TEST

START_TEST(one_word_in_common_joins_equal_sums)
{
	tell(&c, "a", "Post", "2026-06-01T08:00:00Z", "",
	    "Aln paid grey fleet owners north 3 million crowns.", "0-3/LOC/Aln");
	tell(&c, "b", "Star", "2026-06-01T08:30:00Z", "",
	    "Big red cars earned Aln then 3 million crowns.", "20-23/LOC/Aln");
	tell(&c, "d", "Wire", "2026-06-01T09:00:00Z", "",
	    "Aln paid grey barge makers south 5 million crowns.", "0-3/LOC/Aln");
	find();
	others_are(2, FACT_CONFLICT, "3 million crowns (Post, Star, 2026-06-01T08:00:00Z)");
	release();
}
END_TEST

START_TEST(values_within_three_hours_contradict)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm killed three people in Aln.", "30-33/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-01T11:00:00Z", "", "Five people were killed by a storm in Aln.",
	    "38-41/LOC/Aln");
	find();
	ck_assert(!t.sentence[sentence(0)].overtaken);
	others_are(1, FACT_CONFLICT, "three people dead (Post, 2026-03-01T08:00:00Z)");
	others_are(0, FACT_CONFLICT, "five people dead (Wire, 2026-03-01T11:00:00Z)");
	t.sentence[sentence(0)].overtaken = true;	/* by an outcome */
	others_are(1, FACT_CONFLICT, "");
	others_are(1, FACT_OVERTAKEN, "three people dead (Post, 2026-03-01T08:00:00Z)");
	t.sentence[sentence(1)].overtaken = true;
	others_are(1, FACT_CONFLICT, "three people dead (Post, 2026-03-01T08:00:00Z)");
	release();
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm killed three people in Aln.", "30-33/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-01T11:00:01Z", "", "Five people were killed by a storm in Aln.",
	    "38-41/LOC/Aln");
	find();
	ck_assert(t.sentence[sentence(0)].overtaken);
	release();
}
END_TEST

START_TEST(a_toll_falls_only_by_its_own_source_or_two)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm killed nine people in Aln.", "29-32/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-01T18:00:00Z", "", "Five people were killed by a storm in Aln.",
	    "38-41/LOC/Aln");
	find();
	ck_assert(!t.sentence[sentence(0)].overtaken && t.sentence[sentence(0)].changed);
	fact_free_all(&facts);
	articlenames_free(&names);
	storyview_free(&t);
	tell(&c, "d", "Star", "2026-03-01T19:00:00Z", "", "Five people died in the storm in Aln.", "33-36/LOC/Aln");
	find();
	ck_assert(t.sentence[sentence(0)].overtaken);
	release();
}
END_TEST

START_TEST(what_only_a_replaced_version_says_is_overtaken)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "Aln will sell 9,000 lamps of the old kind.", "0-3/LOC/Aln");
	tell(&c, "a", "Post", "2026-03-01T09:00:00Z", "", "Aln will sell 14,000 lamps of the old kind.", "0-3/LOC/Aln");
	find();
	ck_assert_uint_eq(t.standing, 1);
	ck_assert(t.sentence[sentence(0)].replaced && !t.sentence[sentence(1)].replaced);
	others_are(1, FACT_OVERTAKEN, "9,000 lamps (Post, 2026-03-01T08:00:00Z)");
	release();
}
END_TEST

START_TEST(what_a_correction_takes_back_is_not_told)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "Recall", "Aln recalls the kettle KX-10 of the old kind.",
	    "0-3/LOC/Aln");
	tell(&c, "a", "Post", "2026-03-01T09:00:00Z", "CORRECTED-Recall",
	    "Aln recalls the kettle KX-12 of the old kind.",
	    "0-3/LOC/Aln");
	find();
	others_are(3, FACT_OVERTAKEN, "");
	ck_assert(t.sentence[sentence(1)].replaced);
	release();
}
END_TEST

START_TEST(other_names_and_other_times_are_other_facts)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm killed three people in Aln.", "30-33/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-01T18:00:00Z", "", "A storm killed five people in Fen.", "29-32/LOC/Fen");
	tell(&c, "d", "Star", "2026-03-01T19:00:00Z", "", "In 2019, a storm killed 40 people in Aln.", "35-38/LOC/Aln");
	find();
	ck_assert_uint_eq(facts.n, 0);
	ck_assert(!t.sentence[sentence(0)].overtaken);
	release();
}
END_TEST

START_TEST(a_value_called_former_is_that_of_the_other)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm killed nine people in Aln.", "29-32/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-02T18:00:00Z", "",
	    "The toll of the Aln storm was revised to six from nine by Ada Berg.", "16-19/LOC/Aln; 58-66/PER/Ada Berg");
	find();
	others_are(1, FACT_OVERTAKEN, "nine people dead (Post, 2026-03-01T08:00:00Z)");
	release();
}
END_TEST

START_TEST(a_follow_up_with_other_officials_is_aligned_by_its_main_name)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "",
	    "A coach crash at Aln killed three people, Ada Berg of Fen said.",
	    "17-20/LOC/Aln; 42-50/PER/Ada Berg; 54-57/LOC/Fen");
	tell(&c, "b", "Wire", "2026-03-01T18:00:00Z", "", "Five people died in the Aln crash, Bo Dahl of Orl said.",
	    "23-26/LOC/Aln; 34-41/PER/Bo Dahl; 45-48/LOC/Orl");
	find();
	others_are(1, FACT_OVERTAKEN, "three people dead (Post, 2026-03-01T08:00:00Z)");
	release();
}
END_TEST

START_TEST(a_figure_of_an_article_goes_with_the_same_in_its_title)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "Orvo recalls 50,000 cars over brakes",
	    "The maker Orvo takes back 50,000 cars.", "10-14/ORG/Orvo");
	tell(&c, "b", "Post", "2026-03-02T08:00:00Z", "Orvo widens recall to 82,000 cars over brakes",
	    "More wagons than thought are called in by Orvo, in all 82,000 cars.", "42-46/ORG/Orvo");
	find();
	ck_assert(t.sentence[sentence(1)].overtaken);
	others_are(3, FACT_OVERTAKEN, "50,000 cars (Post, 2026-03-01T08:00:00Z)");
	release();
}
END_TEST

START_TEST(what_is_wanted_and_another_step_are_no_values_of_it)
{
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "Orvo drivers of Aln want a rise of nine percent in pay.",
	    "0-4/ORG/Orvo; 16-19/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-01T18:00:00Z", "", "Orvo drivers of Aln accept a rise of six percent in pay.",
	    "0-4/ORG/Orvo; 16-19/LOC/Aln");
	tell(&c, "d", "Post", "2026-03-01T08:00:00Z", "", "Orvo shares rose 28 percent.", "0-4/ORG/Orvo");
	tell(&c, "e", "Wire", "2026-03-02T08:00:00Z", "", "Orvo shares rose 41 percent.", "0-4/ORG/Orvo");
	find();
	ck_assert_uint_eq(facts.n, 0);
	release();
}
END_TEST

START_TEST(a_part_of_a_month_contradicts_a_day)
{
	tell(&c, "a", "Post", "", "", "Ada Berg plans a visit to Aln for August 23-24.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	tell(&c, "b", "Wire", "", "", "Ada Berg plans the visit to Aln in late August.",
	    "0-8/PER/Ada Berg; 28-31/LOC/Aln");
	find();
	others_are(0, FACT_CONFLICT, "late August (Wire)");
	release();
}
END_TEST

START_TEST(a_part_of_this_month_is_of_the_month_it_was_told_in)
{
	tell(&c, "a", "Post", "2026-08-13T10:00:00Z", "", "Ada Berg plans a visit to Aln for August 23-24.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	tell(&c, "b", "Wire", "2026-08-13T08:00:00Z", "", "Ada Berg plans the visit to Aln late this month.",
	    "0-8/PER/Ada Berg; 28-31/LOC/Aln");
	tell(&c, "d", "Star", "2026-07-13T08:00:00Z", "", "Ada Berg plans the visit to Aln late next month.",
	    "0-8/PER/Ada Berg; 28-31/LOC/Aln");
	find();
	others_are(0, FACT_CONFLICT, "late next month (Star, Wire, 2026-07-13T08:00:00Z)");
	release();
}
END_TEST

START_TEST(a_part_of_this_month_without_a_time_is_of_the_newest_month_before_it)
{
	tell(&c, "a", "Post", "2026-08-31T23:59:59Z", "", "Ada Berg plans a visit to Aln for August 23-24.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	tell(&c, "b", "Wire", "", "", "Ada Berg plans the visit to Aln late this month.",
	    "0-8/PER/Ada Berg; 28-31/LOC/Aln");
	find();
	others_are(0, FACT_CONFLICT, "late this month (Wire)");
	release();
}
END_TEST

START_TEST(another_day_in_the_same_words_contradicts)
{
	tell(&c, "a", "Post", "2026-03-06T08:00:00Z", "", "Ada Berg met the mayor of Aln on Thursday for talks.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-06T09:00:00Z", "", "Ada Berg met the mayor of Aln on Friday for talks.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	find();
	others_are(1, FACT_CONFLICT, "Thursday (Post, 2026-03-06T08:00:00Z)");
	release();
	tell(&c, "a", "Post", "2026-03-05T08:00:00Z", "", "Ada Berg met the mayor of Aln on Thursday for talks.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	tell(&c, "b", "Wire", "2026-03-06T09:00:00Z", "", "Ada Berg met the mayor of Aln on Friday for talks.",
	    "0-8/PER/Ada Berg; 26-29/LOC/Aln");
	find();
	ck_assert_uint_eq(facts.n, 0);
	release();
}
END_TEST

START_TEST(facts_are_keys_and_values)
{
	tell(&c, "a", "Post", "", "",
	    "Three died as 1,200 homes lost power on May 3, which cost $4 million or 2 percent.", "");
	find();
	factcolumns_facts(&out, &c, &t, 0, &scratch);
	ck_assert_bytes(buf_view(&out), "dead=three; homes=1,200; date=May 3; amount=$4 million; percent=2 percent");
	release();
}
END_TEST

UNIT_MAIN("fact")
{
	tcase_add_test(unit, a_newer_toll_overtakes);
	tcase_add_test(unit, days_of_one_announcement_contradict);
	tcase_add_test(unit, sums_of_one_deed_in_one_scene_contradict);
	tcase_add_test(unit, sums_contradict_from_three_words_two_plain_ones_and_a_half_on);
	tcase_add_test(unit, a_deed_is_sought_three_words_before_a_sum);
	tcase_add_test(unit, one_word_in_common_joins_equal_sums);
	tcase_add_test(unit, values_within_three_hours_contradict);
	tcase_add_test(unit, a_toll_falls_only_by_its_own_source_or_two);
	tcase_add_test(unit, what_only_a_replaced_version_says_is_overtaken);
	tcase_add_test(unit, what_a_correction_takes_back_is_not_told);
	tcase_add_test(unit, other_names_and_other_times_are_other_facts);
	tcase_add_test(unit, a_value_called_former_is_that_of_the_other);
	tcase_add_test(unit, a_follow_up_with_other_officials_is_aligned_by_its_main_name);
	tcase_add_test(unit, a_figure_of_an_article_goes_with_the_same_in_its_title);
	tcase_add_test(unit, what_is_wanted_and_another_step_are_no_values_of_it);
	tcase_add_test(unit, a_part_of_a_month_contradicts_a_day);
	tcase_add_test(unit, a_part_of_this_month_is_of_the_month_it_was_told_in);
	tcase_add_test(unit, a_part_of_this_month_without_a_time_is_of_the_newest_month_before_it);
	tcase_add_test(unit, another_day_in_the_same_words_contradicts);
	tcase_add_test(unit, facts_are_keys_and_values);
}
