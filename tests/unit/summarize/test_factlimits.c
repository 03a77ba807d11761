#include "../unit.h"
#include "fact.h"
#include "factcolumns.h"
#include "marked.h"

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
teardown(void)
{
	fact_free_all(&facts);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	buf_free(&out);
	buf_free(&scratch);
	memset(&c, 0, sizeof c);
}

/* The source SOURCE tells a toll in words of its own, SECONDS after eight; at an unknown time if they are negative. */
static void
toll(const char *source, unsigned dead, long seconds)
{
	char text[80], when[64] = "";

	snprintf(text, sizeof text, "A storm killed %u people in {Aln}, said %s.", dead, source);
	if (seconds >= 0)
		snprintf(when, sizeof when, "2026-03-01T%02ld:%02ld:%02ldZ", 8 + seconds / 3600, seconds / 60 % 60,
		    seconds % 60);
	tell_marked(&c, source, when, text);
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

/* What stands beside the toll that was read as number N. */
#define ck_assert_others(n, state, want)	do {						\
	buf_clear(&out);									\
	factcolumns_others(&out, &c, &t, &facts, sentence(n), state, &scratch);			\
	ck_assert_bytes(buf_view(&out), want);							\
} while (0)

START_TEST(eight_tellers_are_named)
{
	static const char *const sources[] = { "p", "q", "r", "s", "t", "u", "v", "w", "x" };
	size_t i;

	for (i = 0; i < 9; i++)
		toll(sources[i], 3, (long)i);
	toll("z", 5, 4L * 3600);
	find();
	ck_assert_uint_eq(facts.n, 1);
	ck_assert_uint_eq(facts.fact[0].values, 2);
	ck_assert_others(9, FACT_OVERTAKEN, "3 people dead (p, q, r, s, t, u, v, w, 2026-03-01T08:00:00Z)");
}
END_TEST

START_TEST(sixteen_values_are_kept)
{
	char source[2] = "a";
	unsigned i;

	for (i = 0; i < 17; i++, source[0]++)
		toll(source, 30 + i, (long)i * 60);
	find();
	ck_assert_uint_eq(facts.n, 1);
	ck_assert_uint_eq(facts.fact[0].values, 16);
	ck_assert_uint_eq(facts.fact[0].newest, 15);
	ck_assert(t.sentence[sentence(15)].changed);
	ck_assert(!t.sentence[sentence(16)].changed);
	ck_assert_others(16, FACT_CONFLICT, "");
}
END_TEST

START_TEST(what_is_told_within_three_hours_contradicts)
{
	toll("a", 3, 0);
	toll("b", 5, 3L * 3600);
	find();
	ck_assert_others(1, FACT_CONFLICT, "3 people dead (a, 2026-03-01T08:00:00Z)");
	ck_assert_others(1, FACT_OVERTAKEN, "");
	ck_assert_others(0, FACT_CONFLICT, "5 people dead (b, 2026-03-01T11:00:00Z)");
	teardown();
	toll("a", 3, 0);
	toll("b", 5, 3L * 3600 + 1);
	find();
	ck_assert_others(1, FACT_CONFLICT, "");
	ck_assert_others(1, FACT_OVERTAKEN, "3 people dead (a, 2026-03-01T08:00:00Z)");
	ck_assert_others(0, FACT_CONFLICT, "");
}
END_TEST

START_TEST(the_same_source_updates_at_once)
{
	toll("a", 3, 0);
	tell(&c, "b", "a", "2026-03-01T08:00:01Z", "", "A storm killed 5 people in Aln, said b.", "27-30/LOC/Aln");
	find();
	ck_assert_others(1, FACT_OVERTAKEN, "3 people dead (a, 2026-03-01T08:00:00Z)");
	ck_assert(t.sentence[sentence(0)].overtaken);
}
END_TEST

START_TEST(a_toll_falls_by_what_two_say)
{
	toll("a", 5, 0);
	toll("b", 3, 4L * 3600);
	find();
	ck_assert(t.sentence[sentence(0)].changed && !t.sentence[sentence(1)].changed);
	teardown();
	toll("a", 5, 0);
	toll("b", 3, 4L * 3600);
	toll("d", 3, 5L * 3600);
	find();
	ck_assert(t.sentence[sentence(0)].overtaken && t.sentence[sentence(1)].changed);
}
END_TEST

START_TEST(tellers_count_where_the_time_is_unknown)
{
	toll("a", 3, 0);
	toll("b", 5, -1);
	find();
	ck_assert(t.sentence[sentence(0)].changed && !t.sentence[sentence(1)].changed);
	ck_assert_others(0, FACT_CONFLICT, "5 people dead (b)");
	teardown();
	toll("a", 3, 0);
	toll("b", 5, -1);
	toll("d", 5, -1);
	find();
	ck_assert(!t.sentence[sentence(0)].changed && t.sentence[sentence(1)].changed);
	ck_assert_others(1, FACT_CONFLICT, "3 people dead (a, 2026-03-01T08:00:00Z)");
	ck_assert_others(0, FACT_CONFLICT, "5 people dead (b, d)");
}
END_TEST

START_TEST(a_larger_toll_of_the_same_moment_leads)
{
	toll("a", 3, 0);
	toll("b", 5, 0);
	find();
	ck_assert(!t.sentence[sentence(0)].changed && t.sentence[sentence(1)].changed);
	teardown();
	toll("a", 5, 0);
	toll("b", 3, 0);
	find();
	ck_assert(t.sentence[sentence(0)].changed && !t.sentence[sentence(1)].changed);
}
END_TEST

START_TEST(one_value_or_one_article_makes_no_fact)
{
	toll("a", 3, 0);
	toll("b", 3, 60);
	find();
	ck_assert_uint_eq(facts.n, 0);
	ck_assert_others(1, FACT_CONFLICT, "");
	teardown();
	toll("a", 3, 0);
	find();
	ck_assert_uint_eq(facts.n, 0);
}
END_TEST

UNIT_MAIN("factlimits")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, eight_tellers_are_named);
	tcase_add_test(unit, sixteen_values_are_kept);
	tcase_add_test(unit, what_is_told_within_three_hours_contradicts);
	tcase_add_test(unit, the_same_source_updates_at_once);
	tcase_add_test(unit, a_toll_falls_by_what_two_say);
	tcase_add_test(unit, tellers_count_where_the_time_is_unknown);
	tcase_add_test(unit, a_larger_toll_of_the_same_moment_leads);
	tcase_add_test(unit, one_value_or_one_article_makes_no_fact);
}
