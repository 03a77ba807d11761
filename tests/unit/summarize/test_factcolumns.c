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

static void
find(void)
{
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	fact_find_all(&facts, &t, &names);
}

static const struct {
	const char *text, *facts;
} rows[] = {
	{ "Three boats sank.", "boats=three" },
	{ "In all Three boats sank.", "boats=Three" },
	{ "May 3 is the day.", "date=May 3" },
	{ "QX-40 is the model.", "model=QX-40" },
	{ "Five boats sank on Monday.", "boats=five" },
	{ "Sales rose to 5 percent from 3 percent.", "percent=5 percent" },
	{ "In 2019 nine boats sank.", "" },
	{ "Three people died and $4 million went.", "dead=three; amount=$4 million" },
	{ "A quake of magnitude 6.1 hit.", "magnitude=magnitude 6.1" },
	{ "Old Boats: it has 12 Old Boats.", "old boats=12" },
	{ "Aln is calm.", "" }
};

START_TEST(facts_are_what_is_counted_and_how_many)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		tell(&c, "a", "Post", "", "", rows[i].text, "");
		find();
		factcolumns_facts(&out, &c, &t, 0, &scratch);
		ck_assert_bytes(buf_view(&out), rows[i].facts);
		teardown();
	}
}
END_TEST

/* What stands beside the sentence that was read as number N. */
static void
beside(uint32_t n, enum fact_state state, const char *want)
{
	uint32_t i;

	for (i = 0; t.sentence[i].number != n; i++)
		;
	buf_clear(&out);
	factcolumns_others(&out, &c, &t, &facts, i, state, &scratch);
	ck_assert_bytes(buf_view(&out), want);
}

START_TEST(a_fact_that_is_told_twice_is_listed_once)
{
	tell_marked(&c, "a", "2026-03-01T08:00:00Z", "{Aln} lost nine boats in the storm.");
	tell_marked(&c, "b", "2026-03-01T18:00:00Z", "{Aln} lost ten boats in the storm, in all ten boats.");
	find();
	ck_assert_uint_eq(facts.n, 1);
	beside(1, FACT_OVERTAKEN, "nine boats (a, 2026-03-01T08:00:00Z)");
	beside(1, FACT_CONFLICT, "");
	beside(0, FACT_OVERTAKEN, "");
}
END_TEST

START_TEST(each_fact_of_a_sentence_has_its_others)
{
	tell_marked(&c, "a", "2026-03-01T08:00:00Z", "{Aln} lost nine boats and 30 sheds in the storm.");
	tell_marked(&c, "b", "2026-03-01T18:00:00Z", "{Aln} lost ten boats and 40 sheds in the storm.");
	find();
	ck_assert_uint_eq(facts.n, 2);
	beside(1, FACT_OVERTAKEN, "nine boats (a, 2026-03-01T08:00:00Z); 30 sheds (a, 2026-03-01T08:00:00Z)");
}
END_TEST

START_TEST(who_has_no_name_goes_by_the_id)
{
	tell(&c, "id;1", "", "", "", "Aln lost nine boats in the storm.", "0-3/LOC/Aln");
	tell(&c, "id2", "Wire; Post", "", "", "Aln lost ten boats in the storm.", "0-3/LOC/Aln");
	find();
	beside(0, FACT_CONFLICT, "ten boats (Wire, Post)");
	beside(1, FACT_CONFLICT, "nine boats (id,1)");
}
END_TEST

UNIT_MAIN("factcolumns")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, facts_are_what_is_counted_and_how_many);
	tcase_add_test(unit, a_fact_that_is_told_twice_is_listed_once);
	tcase_add_test(unit, each_fact_of_a_sentence_has_its_others);
	tcase_add_test(unit, who_has_no_name_goes_by_the_id);
}
