#include "../unit.h"
#include "factevidence.h"

struct row {
	unsigned names_same, names_other, figures_same, figures_other;
	bool opening_other;
	unsigned clean, missing, spots;
	bool wanted;
};

static struct factevidence
evidence(const struct row *r)
{
	struct factevidence e = {
		.names_same = r->names_same, .names_other = r->names_other,
		.figures_same = r->figures_same, .figures_other = r->figures_other,
		.opening_other = r->opening_other, .changed = r->figures_other,
		.clean = r->clean, .missing = r->missing, .spots = r->spots
	};

	return e;
}

START_TEST(twins_differ_in_most_facts)
{
	static const struct row rows[] = {
		/* more names differ than agree */
		{ 0, 1, 0, 0, false, 50, 0, 0, true },
		{ 1, 1, 9, 0, false, 50, 0, 0, false },
		{ 2, 3, 9, 0, false, 50, 0, 0, true },
		/* another name opens the text, and something else differs */
		{ 5, 1, 9, 0, true, 50, 0, 0, false },
		{ 5, 1, 9, 1, true, 50, 0, 0, true },
		/* two names, and more than a quarter of all facts */
		{ 2, 2, 4, 0, false, 50, 0, 0, false },
		{ 2, 2, 3, 0, false, 50, 0, 0, true },
		{ 3, 2, 3, 0, false, 50, 0, 0, false },
		{ 3, 2, 3, 1, false, 50, 0, 0, true },
		{ 4, 1, 0, 1, false, 50, 0, 0, false },
		/* figures: two, more than twice as many as agree, and no more names that agree than differ */
		{ 0, 0, 0, 1, false, 50, 0, 0, false },
		{ 0, 0, 0, 2, false, 50, 0, 0, true },
		{ 0, 0, 1, 2, false, 50, 0, 0, false },
		{ 0, 0, 1, 3, false, 50, 0, 0, true },
		{ 1, 1, 1, 3, false, 50, 0, 0, true },
		{ 1, 0, 0, 2, false, 50, 0, 0, false },
		{ 3, 0, 1, 9, false, 50, 0, 0, false },
		/* no figure agrees, three differ, and four facts in all */
		{ 3, 0, 0, 3, false, 50, 0, 0, false },
		{ 3, 1, 0, 3, false, 50, 0, 0, true },
		{ 3, 0, 0, 4, false, 50, 0, 0, true },
		{ 3, 2, 0, 2, false, 50, 0, 0, true },
		{ 9, 1, 0, 2, false, 50, 0, 0, false },
		{ 3, 1, 1, 3, false, 50, 0, 0, false }
	};
	struct factevidence e;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		e = evidence(&rows[i]);
		ck_assert_msg(factevidence_is_twin(&e) == rows[i].wanted, "row %zu", i);
	}
}
END_TEST

START_TEST(amid_garbled_words_facts_prove_nothing)
{
	static const struct row rows[] = {
		/* two names differ and none agrees: twins, unless a fifth of the other words is missing ... */
		{ 0, 2, 0, 0, false, 50, 10, 9, true },
		{ 0, 2, 0, 0, false, 50, 11, 1, true },	/* ... in more places than ... */
		{ 0, 2, 0, 0, false, 50, 11, 2, true },	/* ... half of the facts, and as often */
		{ 0, 2, 8, 0, false, 50, 11, 2, false },
		{ 0, 1, 0, 0, false, 50, 11, 1, false },
		{ 0, 1, 0, 0, false, 50, 10, 1, true },
		{ 0, 2, 0, 0, false, 50, 25, 9, true },
		{ 0, 2, 0, 0, false, 50, 26, 9, false },
		{ 0, 3, 1, 0, false, 40, 15, 9, true },
		{ 0, 3, 1, 0, false, 40, 16, 9, false }
	};
	struct factevidence e;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		e = evidence(&rows[i]);
		ck_assert_msg(factevidence_is_twin(&e) == rows[i].wanted, "row %zu", i);
	}
}
END_TEST

START_TEST(a_version_differs_in_figures_alone)
{
	static const struct row rows[] = {
		{ 9, 0, 9, 0, false, 50, 0, 0, false },
		{ 9, 0, 9, 1, false, 50, 0, 0, true },
		/* one clean shingle may be missing, or twelve of a hundred */
		{ 9, 0, 9, 1, false, 2, 1, 1, true },
		{ 9, 0, 9, 1, false, 2, 2, 1, false },
		{ 9, 0, 9, 1, false, 100, 12, 1, true },
		{ 9, 0, 9, 1, false, 100, 13, 1, false },
		/* in as many places as facts changed, and two more */
		{ 9, 0, 9, 1, false, 100, 4, 3, true },
		{ 9, 0, 9, 1, false, 100, 4, 4, false },
		{ 9, 0, 9, 2, false, 100, 4, 4, true }
	};
	struct factevidence e;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		e = evidence(&rows[i]);
		ck_assert_msg(factevidence_is_version(&e) == rows[i].wanted, "row %zu", i);
	}
	/* where only the sum of the figures tells it, in no more places than facts changed */
	e = evidence(&rows[0]);
	e.changed = 1;
	e.missing = e.spots = 1;
	ck_assert(factevidence_is_version(&e));
	e.missing = e.spots = 2;
	ck_assert(!factevidence_is_version(&e));
}
END_TEST

enum { SHINGLES = 30, STEP = 5 };

static struct containment_finder finder;
static struct factevidence_scratch scratch;
static struct containment found;
static struct shingle_sample sample;
static struct factsample facts;
static unsigned char letters[SHINGLES * STEP + STEP];

/* What is told of a text of which the article lacks the shingles that LACKS says, with TEXT at its beginning. */
static struct factevidence
weigh(const char *text, const char *lacks)
{
	struct doctext doc = { 0 };
	struct factevidence e;
	size_t i;

	memset(letters, 'x', sizeof letters);
	memcpy(letters, text, strlen(text));
	memset(&finder, 0, sizeof finder);
	memset(&found, 0, sizeof found);
	memset(&facts, 0, sizeof facts);
	sample.n = SHINGLES;
	sample.letters = sample.counted = SHINGLE_LETTERS;
	for (i = 0; i < SHINGLES; i++) {
		sample.end[i] = (uint32_t)(STEP * (i + 1));
		shingleset_add(&finder.counting[0], i);
		if (i >= strlen(lacks) || lacks[i] == ' ')
			shingleset_add(&found.common, i);
	}
	doc.text = bytes_between(letters, letters + sizeof letters);
	doc.sample = &sample;
	doc.facts = &facts;
	factevidence_open(&scratch, &doc);
	factevidence_weigh(&e, &scratch, &finder, &found, &doc);
	return e;
}

static void
expect(struct factevidence e, unsigned clean, unsigned missing, unsigned spots)
{
	ck_assert_uint_eq(e.clean, clean);
	ck_assert_uint_eq(e.missing, missing);
	ck_assert_uint_eq(e.spots, spots);
	ck_assert_uint_eq(e.changed, 0);
}

START_TEST(words_that_differ_are_counted)
{
	shingle_start(&sample);
	expect(weigh("", ""), 30, 0, 0);
	expect(weigh("", "     -"), 30, 1, 1);
	expect(weigh("", "     -- -"), 30, 3, 2);
	expect(weigh("", "-    -"), 29, 1, 1);	/* before the passage */
	/* a shingle over the end of a sentence says nothing, neither way */
	expect(weigh("xxxxxxxxxxxx. xx", "   -"), 29, 0, 0);
	expect(weigh("xxxxxxxxxxxx.xxx", "   -"), 30, 1, 1);
	expect(weigh("xxxxxxxxxxxx\nxx", "   -"), 29, 0, 0);
	expect(weigh("xxxxxxxxxxxx? xx", "   - -"), 29, 1, 1);
	expect(weigh("xxxxxxxxxxxx! xx", "    -"), 29, 0, 0);
	factevidence_free(&scratch);
	shingle_free(&sample);
}
END_TEST

#define FACT(context, value, kind) ((uint64_t)(context) << FACTSAMPLE_CONTEXT_SHIFT | (value) << 2 | (kind))
#define FIGURE(context, value) FACT(context, value, FACT_FIGURE)

/* Remembers the N facts of an article; what stands after them in memory is none of it. */
static void
remember(struct docrecord *a, const uint64_t *fact, size_t n, size_t room)
{
	static unsigned char packed[8 * FACTSAMPLE_BYTES];
	size_t i, k;

	for (i = 0; i < room; i++)
		for (k = 0; k < FACTSAMPLE_BYTES; k++)
			packed[FACTSAMPLE_BYTES * i + k] = (unsigned char)(fact[i] >> 8 * k);
	a->facts = packed;
	a->n_facts = n;
}

/* Weighs facts where the shingles from FIRST up to END are in common. */
static struct factevidence
weigh_facts_of(size_t first, size_t end)
{
	struct doctext doc = { 0 };
	struct factevidence e;
	size_t i;

	memset(letters, 'x', sizeof letters);
	memset(&finder, 0, sizeof finder);
	memset(&found.common, 0, sizeof found.common);
	sample.n = SHINGLES;
	sample.letters = sample.counted = SHINGLE_LETTERS;
	for (i = 0; i < SHINGLES; i++) {
		sample.end[i] = (uint32_t)(STEP * (i + 1));
		shingleset_add(&finder.counting[0], i);
		if (i >= first && i < end)
			shingleset_add(&found.common, i);
	}
	sample.end[SHINGLES] = 0;
	doc.text = bytes_between(letters, letters + sizeof letters);
	doc.sample = &sample;
	doc.facts = &facts;
	factevidence_open(&scratch, &doc);
	factevidence_weigh(&e, &scratch, &finder, &found, &doc);
	return e;
}

START_TEST(facts_beside_a_passage_are_inside_it)
{
	/* two shingles and a hundred bytes to either side */
	static const struct {
		size_t first, end;		/* of the passage */
		uint32_t start, stop;		/* of the fact */
		bool inside;
	} rows[] = {
		{ 24, 26, 14, 20, false },
		{ 24, 26, 15, 20, true },
		{ 23, 26, 9, 20, false },
		{ 23, 26, 10, 20, true },
		{ 21, 26, 0, 1, true },
		{ 2, 4, 0, 1, true },
		{ 0, 1, 100, 115, true },
		{ 0, 1, 100, 116, false },
		{ 0, 1, 115, 115, true },
		{ 0, 1, 116, 116, false },
		{ 0, 27, 200, 245, true },
		{ 0, 27, 200, 246, false },
		{ 0, 28, 200, 250, true },
		{ 0, 28, 200, 251, false },
		{ 0, 29, 200, 250, true },
		{ 0, 29, 200, 251, false },
		{ 0, 30, 200, 250, true },
		{ 0, 30, 200, 251, false }
	};
	static const uint64_t remembered[] = { FIGURE(1, 7) };
	struct factsample_fact fact[1] = { { FIGURE(1, 7), 0, 0, false } };
	size_t i;

	shingle_start(&sample);
	memset(&found, 0, sizeof found);
	remember(&found.article, remembered, 1, 1);
	memset(&facts, 0, sizeof facts);
	facts.fact = fact;
	facts.n = 1;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		fact[0].start = rows[i].start;
		fact[0].end = rows[i].stop;
		ck_assert_msg(weigh_facts_of(rows[i].first, rows[i].end).figures_same == rows[i].inside, "row %zu", i);
	}
	factevidence_free(&scratch);
	shingle_free(&sample);
}
END_TEST

START_TEST(facts_of_one_context_agree_or_differ)
{
	static const struct {
		size_t remembered;		/* by the article: so many of the first */
		uint64_t article[3], text[2];
		unsigned same, other;
	} rows[] = {
		{ 1, { FIGURE(1, 7), FIGURE(1, 7) }, { FIGURE(1, 7), FIGURE(3, 5) }, 1, 0 },
		{ 1, { FIGURE(1, 8), FIGURE(1, 7) }, { FIGURE(1, 7), FIGURE(3, 5) }, 0, 1 },
		/* another of the context agrees, the first or the last, and not one of another context */
		{ 2, { FIGURE(1, 8), FIGURE(1, 7) }, { FIGURE(1, 7), FIGURE(3, 5) }, 1, 0 },
		{ 2, { FIGURE(1, 7), FIGURE(1, 8) }, { FIGURE(1, 7), FIGURE(3, 5) }, 1, 0 },
		{ 2, { FIGURE(1, 8), FIGURE(1, 9), FIGURE(1, 7) }, { FIGURE(1, 7), FIGURE(3, 5) }, 0, 2 },
		{ 3, { FIGURE(1, 8), FIGURE(1, 9), FIGURE(1, 7) }, { FIGURE(1, 7), FIGURE(3, 5) }, 1, 0 },
		{ 2, { FIGURE(1, 8), FIGURE(3, 5) }, { FIGURE(1, 7), FIGURE(3, 5) }, 1, 1 },
		{ 2, { FIGURE(3, 5), FIGURE(1, 8) }, { FIGURE(1, 7), FIGURE(3, 5) }, 1, 1 },
		/* the value stands elsewhere, in the first fact or the last */
		{ 1, { FIGURE(1, 5) }, { FIGURE(1, 7), FIGURE(3, 5) }, 0, 0 },
		{ 1, { FIGURE(3, 7) }, { FIGURE(1, 7), FIGURE(3, 5) }, 0, 0 },
		/* nothing is said of the context */
		{ 1, { FIGURE(2, 8) }, { FIGURE(1, 7), FIGURE(3, 5) }, 0, 0 },
		{ 0, { FIGURE(1, 8) }, { FIGURE(1, 7), FIGURE(3, 5) }, 0, 0 }
	};
	struct factsample_fact fact[2] = { { 0, 10, 12, false }, { 0, 20, 22, false } };
	struct factevidence e;
	size_t i;

	shingle_start(&sample);
	memset(&found, 0, sizeof found);
	memset(&facts, 0, sizeof facts);
	facts.fact = fact;
	facts.n = 2;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		remember(&found.article, rows[i].article, rows[i].remembered, 3);
		fact[0].packed = rows[i].text[0];
		fact[1].packed = rows[i].text[1];
		e = weigh_facts_of(0, SHINGLES);
		ck_assert_msg(e.figures_same == rows[i].same && e.figures_other == rows[i].other, "row %zu: %u, %u", i,
		    e.figures_same, e.figures_other);
	}
	factevidence_free(&scratch);
	shingle_free(&sample);
}
END_TEST

UNIT_MAIN("factevidence")
{
	tcase_add_test(unit, facts_beside_a_passage_are_inside_it);
	tcase_add_test(unit, facts_of_one_context_agree_or_differ);
	tcase_add_test(unit, words_that_differ_are_counted);
	tcase_add_test(unit, twins_differ_in_most_facts);
	tcase_add_test(unit, amid_garbled_words_facts_prove_nothing);
	tcase_add_test(unit, a_version_differs_in_figures_alone);
}
