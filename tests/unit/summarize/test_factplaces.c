#include "../unit.h"
#include "factalign.h"
#include "marked.h"

static struct corpus c;
static struct storyview t;
static struct articlenames names;
static struct factalign x;

static void
teardown(void)
{
	factalign_free(&x);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
}

static void
say(const char *id, const char *source, int hour, const char *text)
{
	char when[32];

	snprintf(when, sizeof when, "2026-03-01T%02d:00:00Z", hour);
	tell(&c, id, source, when, "", text, "");
}

static void
align(void)
{
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	factalign_make(&x, &t, &names);
}

/* The article of the claim number I. */
static uint32_t
article(size_t i)
{
	return t.sentence[x.claim[i].sentence].article;
}

START_TEST(claims_stand_by_time_and_then_by_article)
{
	size_t i;

	say("a", "Post", 8, "It had 12 boats.");
	say("b", "Wire", 10, "It saw 13 sheds.");
	say("d", "Post", 12, "It met 14 goats.");
	say("e", "Wire", 12, "It hid 15 cows.");
	say("f", "Post", 12, "It fed 16 crows.");
	align();
	ck_assert_uint_eq(x.claims, 5);
	for (i = 0; i < 5; i++)
		ck_assert_uint_eq(article(i), i);
	for (i = 0; i < 5; i++)
		ck_assert_uint_eq(x.claim[i].next, FACTALIGN_END);
	ck_assert_uint_eq(x.facts, 5);
}
END_TEST

START_TEST(people_in_one_state_are_one_thing_whatever_they_are_called)
{
	say("a", "Post", 8, "A blast killed nine miners.");
	say("b", "Wire", 10, "It was a blast in which nine people died.");
	align();
	ck_assert_uint_eq(x.claims, 2);
	ck_assert_uint_eq(x.facts, 1);
	ck_assert_uint_eq(x.claim[0].next, 1);
}
END_TEST

/* The fact of a claim. */
static size_t
fact_of(uint32_t claim)
{
	size_t fact;
	uint32_t i;

	for (fact = 0; fact < x.facts; fact++)
		for (i = x.first[fact]; i != FACTALIGN_END; i = x.claim[i].next)
			if (i == claim)
				return fact;
	ck_abort();
	return 0;
}

static void
sank(const char *id, int minute, unsigned boats, const char *places)
{
	char when[32], text[96];

	snprintf(when, sizeof when, "2026-03-01T08:%02d:00Z", minute);
	snprintf(text, sizeof text, "Grey waves sank %u old boats near %s.", boats, places);
	tell_marked(&c, id, when, text);
}

START_TEST(each_fact_of_a_thing_is_looked_at_and_the_last_of_equals_taken)
{
	sank("a", 1, 100, "{Ala}");
	sank("b", 2, 101, "{Bor}");
	sank("d", 3, 102, "{Cam}");
	sank("e", 4, 103, "{Bor}");
	sank("f", 5, 104, "{Ala}");
	sank("g", 6, 105, "{Cam}");
	align();
	ck_assert_uint_eq(x.facts, 3);
	ck_assert_uint_eq(fact_of(3), 1);
	ck_assert_uint_eq(fact_of(4), 0);
	ck_assert_uint_eq(fact_of(5), 2);
	teardown();
	memset(&c, 0, sizeof c);
	sank("a", 1, 100, "{Ala}");
	sank("b", 2, 101, "{Bor}");
	sank("d", 3, 102, "{Ala} and {Bor}");
	align();
	ck_assert_uint_eq(x.facts, 2);
	ck_assert_uint_eq(fact_of(2), 1);
}
END_TEST

UNIT_MAIN("factplaces")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, claims_stand_by_time_and_then_by_article);
	tcase_add_test(unit, people_in_one_state_are_one_thing_whatever_they_are_called);
	tcase_add_test(unit, each_fact_of_a_thing_is_looked_at_and_the_last_of_equals_taken);
}
