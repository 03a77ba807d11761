#include "../unit.h"
#include "fact.h"
#include "marked.h"
#include "story.h"

static struct corpus c;
static struct storyview t;
static struct articlenames names;
static struct fact_list facts;

static void
teardown(void)
{
	fact_free_all(&facts);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	memset(&c, 0, sizeof c);
}

static void
find(void)
{
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	fact_find_all(&facts, &t, &names);
}

static const struct storysentence *
sentence(uint32_t n)
{
	uint32_t i;

	for (i = 0; t.sentence[i].number != n; i++)
		;
	return &t.sentence[i];
}

/* What sources tell at which hour of a day; an hour below 0 is no time. */
struct tale {
	const char *source;
	int hour;
	const char *marked;
};

/* The tales that give the newest value: a bit for each. */
static unsigned
newest_of(const struct tale *tale)
{
	char when[32];
	unsigned n, i, found = 0;

	for (n = 0; tale[n].source != NULL; n++) {
		snprintf(when, sizeof when, "2026-03-01T%02d:00:00Z", tale[n].hour);
		tell_marked(&c, tale[n].source, tale[n].hour < 0 ? "" : when, tale[n].marked);
	}
	find();
	ck_assert_uint_le(facts.n, 1);
	for (i = 0; i < n; i++)
		found |= sentence(i)->changed ? 1u << i : 0;
	teardown();
	return found;
}

#define NEWEST(...) newest_of((const struct tale[]){ __VA_ARGS__, { NULL, 0, NULL } })

START_TEST(a_toll_does_not_fall_by_one_other_source)
{
	static const struct {
		const char *more, *less;
		unsigned newest;
	} rows[] = {
		{ "A storm killed nine people in {Aln}.", "In {Aln} a storm killed five people.", 1 },
		{ "A storm injured nine people in {Aln}.", "In {Aln} a storm injured five people.", 1 },
		{ "A raid arrested nine people in {Aln}.", "In {Aln} a raid arrested five people.", 1 },
		{ "Missing are nine people in {Aln}.", "In {Aln} missing are five people.", 2 },
		{ "Evacuated are nine people in {Aln}.", "In {Aln} evacuated are five people.", 2 },
		{ "Trapped are nine people in {Aln}.", "In {Aln} trapped are five people.", 2 },
		{ "A storm sank nine boats in {Aln}.", "In {Aln} a storm sank five boats.", 2 }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		ck_assert_uint_eq(NEWEST({ "a", 8, rows[i].more }, { "b", 12, rows[i].less }), rows[i].newest);
		ck_assert_uint_eq(NEWEST({ "a", 8, rows[i].less }, { "b", 12, rows[i].more }), 2);
	}
}
END_TEST

START_TEST(a_value_called_former_is_older)
{
	ck_assert_uint_eq(NEWEST({ "a", 8, "A storm killed nine people in {Aln}." },
	    { "b", 18, "The toll of the {Aln} storm was revised from nine to six people." }), 2);
	ck_assert_uint_eq(NEWEST({ "a", 8, "A storm killed nine people in {Aln}." },
	    { "b", 18, "The toll of the {Aln} storm was revised to six people from nine." }), 2);
	ck_assert_uint_eq(NEWEST({ "a", 8, "A storm killed nine people in {Aln}." },
	    { "b", 18, "The toll of the {Aln} storm was revised to six people from eight." }), 1);
}
END_TEST

START_TEST(a_day_is_newer_than_a_part_of_its_month)
{
	ck_assert_uint_eq(NEWEST({ "a", 8, "{Aln} plans the boat fair for late August." },
	    { "b", 12, "{Aln} plans the boat fair for August 23." }), 2);
	ck_assert_uint_eq(NEWEST({ "a", 8, "{Aln} plans the boat fair for August 23." },
	    { "b", 12, "{Aln} plans the boat fair for late August." }), 1);
	ck_assert_uint_eq(NEWEST({ "a", 8, "{Aln} plans the boat fair for August 23." },
	    { "b", 12, "{Aln} plans the boat fair for August 24." }), 2);
}
END_TEST

#define BOATS(n) "A storm sank " n " boats in {Aln}."
#define DEAD(n) "A storm killed " n " people in {Aln}."

START_TEST(at_one_time_more_tellers_count_and_then_the_larger_toll)
{
	ck_assert_uint_eq(NEWEST({ "a", 8, BOATS("nine") }, { "b", 8, BOATS("ten") }), 1);
	ck_assert_uint_eq(NEWEST({ "a", 8, DEAD("nine") }, { "b", 8, DEAD("ten") }), 2);
	ck_assert_uint_eq(NEWEST({ "a", 8, DEAD("ten") }, { "b", 8, DEAD("nine") }), 1);
	ck_assert_uint_eq(NEWEST({ "a", 8, BOATS("nine") }, { "b", 8, BOATS("ten") },
	    { "d", 9, "In {Aln} waves took ten boats." }), 6);
	ck_assert_uint_eq(NEWEST({ "a", 8, DEAD("nine") }, { "b", 8, DEAD("ten") },
	    { "d", 9, "Nine people died in {Aln} waves." }), 5);
	ck_assert_uint_eq(NEWEST({ "a", 8, BOATS("nine") }, { "b", 8, "In {Aln} a storm took nine boats." },
	    { "d", 8, BOATS("ten") }), 3);
	ck_assert_uint_eq(NEWEST({ "a", -1, BOATS("nine") }, { "b", -1, BOATS("ten") }), 1);
	ck_assert_uint_eq(NEWEST({ "a", 8, BOATS("nine") }, { "b", -1, BOATS("ten") }), 1);
	ck_assert_uint_eq(NEWEST({ "a", -1, BOATS("nine") }, { "b", 8, BOATS("ten") }), 2);
}
END_TEST

/* Adds the sentence number PLACE of ID, as far as its news matters. */
static void
say(const char *id, int hour, const char *text)
{
	char when[32];

	snprintf(when, sizeof when, "2026-03-01T%02d:00:00Z", hour);
	story_name(&c, id, id, "", when, text, strstr(text, "Aln") == text ? "0-3/LOC/Aln" : "");
}

START_TEST(a_change_of_things_is_news_in_the_first_three_sentences)
{
	unsigned place, i;

	for (place = 0; place < 5; place++) {
		say("a", 8, "Aln lost nine boats in the storm.");
		for (i = 0; i < place; i++)
			say("b", 12, "Aln was calm before that.");
		say("b", 12, "Aln lost ten boats in the storm.");
		find();
		ck_assert_uint_eq(facts.n, 1);
		ck_assert(sentence(place + 1)->changed == (place < 3));
		teardown();
	}
}
END_TEST

START_TEST(a_change_for_people_or_of_what_was_replaced_is_news_anywhere)
{
	unsigned i;

	say("a", 8, "Aln has nine dead in the storm.");
	for (i = 0; i < 4; i++)
		say("b", 12, "Aln was calm before that.");
	say("b", 12, "Aln has ten dead in the storm.");
	find();
	ck_assert(sentence(5)->changed);
	teardown();
	tell_marked(&c, "a", "2026-03-01T08:00:00Z", "{Aln} lost nine boats in the storm.");
	tell_marked(&c, "a", "2026-03-01T09:00:00Z", "{Aln} was calm before that.");
	for (i = 0; i < 4; i++)
		say("b", 12, "Aln was calm before that.");
	say("b", 12, "Aln lost ten boats in the storm.");
	find();
	ck_assert(sentence(0)->replaced);
	ck_assert(sentence(6)->changed);
}
END_TEST

START_TEST(a_value_is_that_of_its_claim)
{
	tell_marked(&c, "a", "2026-03-01T08:00:00Z", "For $4 million {Aln} lost nine boats in the storm.");
	tell_marked(&c, "b", "2026-03-01T12:00:00Z", "{Aln} lost ten boats in the storm.");
	tell_marked(&c, "d", "2026-03-01T13:00:00Z", "{Aln} lost nine boats in the storm.");
	find();
	ck_assert_uint_eq(facts.n, 1);
	ck_assert_uint_eq(facts.fact[0].values, 2);
	ck_assert_uint_eq(facts.fact[0].value[0].which, 1);
	ck_assert_uint_eq(facts.fact[0].value[0].tellers, 2);
	ck_assert_uint_eq(facts.fact[0].newest, 1);
}
END_TEST

UNIT_MAIN("factnewer")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, a_toll_does_not_fall_by_one_other_source);
	tcase_add_test(unit, a_value_called_former_is_older);
	tcase_add_test(unit, a_day_is_newer_than_a_part_of_its_month);
	tcase_add_test(unit, at_one_time_more_tellers_count_and_then_the_larger_toll);
	tcase_add_test(unit, a_change_of_things_is_news_in_the_first_three_sentences);
	tcase_add_test(unit, a_change_for_people_or_of_what_was_replaced_is_news_anywhere);
	tcase_add_test(unit, a_value_is_that_of_its_claim);
}
