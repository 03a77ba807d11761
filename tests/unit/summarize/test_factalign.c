#include "../unit.h"
#include "factalign.h"
#include "marked.h"

static struct corpus c;
static struct storyview t;
static struct articlenames names;
static struct factalign x;

/* The article number MINUTE, told so many minutes after eight, with its places marked. */
static void
say(unsigned minute, const char *marked)
{
	char id[8], when[32];

	snprintf(id, sizeof id, "s%u", minute);
	snprintf(when, sizeof when, "2026-03-01T%02u:%02u:00Z", 8 + minute / 60, minute % 60);
	tell_marked(&c, id, when, marked);
}

static void
view(void)
{
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
}

static void
release(void)
{
	factalign_free(&x);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
}

/* Whether a toll of place number PLACE goes to a fact of those that N other places have. */
static bool
is_aligned_among(unsigned n, unsigned place)
{
	char text[64];
	size_t facts;
	unsigned i;

	for (i = 0; i <= n; i++) {
		unsigned named = i < n ? i : place;

		snprintf(text, sizeof text, "Grey waves sank %u old boats near {Al%c%c}.", 100 + i, 'a' + named / 26,
		    'a' + named % 26);
		say(i, text);
	}
	view();
	factalign_make(&x, &t, &names);
	ck_assert_uint_eq(x.claims, n + 1);
	facts = x.facts;
	release();
	ck_assert(facts == n || facts == n + 1);
	return facts == n;
}

START_TEST(a_claim_is_compared_with_the_facts_told_of_last)
{
	ck_assert(is_aligned_among(1, 0));
	ck_assert(!is_aligned_among(1, 1));
	ck_assert(is_aligned_among(32, 0));
	ck_assert(is_aligned_among(32, 31));
	ck_assert(!is_aligned_among(33, 0));
	ck_assert(is_aligned_among(33, 1));
	ck_assert(is_aligned_among(33, 32));
	ck_assert(!is_aligned_among(33, 33));
}
END_TEST

/* Whether a claim that fits only number WHICH of N claims of one fact goes to that. */
static bool
fits_member(unsigned n, unsigned which)
{
	char text[64];
	uint32_t i, claim;
	bool is;

	for (i = 0; i < n; i++) {
		snprintf(text, sizeof text, "Grey waves sank %u old boats near {Aln} and {Fe%c}.", 100 + i, 'a' + i);
		say(i, text);
	}
	snprintf(text, sizeof text, "Grey waves sank 99 old boats near {Fe%c}.", 'a' + which);
	say(n, text);
	view();
	factalign_make(&x, &t, &names);
	ck_assert_uint_eq(x.claims, n + 1);
	is = x.facts == 1;
	ck_assert(is || x.facts == 2);
	ck_assert_uint_eq(x.first[0], 0);
	for (i = claim = 0; claim != FACTALIGN_END; claim = x.claim[claim].next)
		ck_assert_uint_eq(claim, i++);	/* by time */
	ck_assert_uint_eq(i, n + is);
	release();
	return is;
}

START_TEST(a_claim_is_compared_with_the_oldest_and_the_newest_of_a_fact)
{
	unsigned i;

	ck_assert(fits_member(1, 0));
	ck_assert(!fits_member(1, 1));
	for (i = 0; i < 8; i++)
		ck_assert(fits_member(8, i));
	for (i = 0; i < 10; i++)
		ck_assert_int_eq(fits_member(10, i), i != 4 && i != 5);
	ck_assert(!fits_member(10, 10));
}
END_TEST

/* One article's sentences, of which that after N others has the words of an earlier article; whether they go there. */
static bool
is_aligned_by_sentence(size_t n)
{
	static const char *const others[] = {
		"Red dunes hid 900 boats.", "Owners lost 900 boats there.", "Old 900 boats burn.",
		"Tall cranes met 900 boats."
	};
	struct corpus_part part = { bytes_of(""), 0, 0, true };
	struct corpus_row row = { .sent = 0 };
	size_t i, facts;

	say(0, "Grey storms sank 300 boats by {Aln} pier.");
	row.id = row.source = bytes_of("later");
	row.date = row.seen = bytes_of("2026-03-01T09:00:00Z");
	row.title = row.url = row.story = row.group = bytes_of("");
	for (i = 0; i <= n; i++) {
		part.text = row.line = bytes_of(i < n ? others[i] : "Grey storms sank 900 boats by Aln pier.");
		row.entities = bytes_of(i < n ? "" : "30-33/LOC/Aln");
		row.sent = (uint64_t)i + 1;
		corpus_add(&c, &row, &part, 1);
	}
	view();
	factalign_make(&x, &t, &names);
	ck_assert_uint_eq(x.claims, n + 2);
	facts = x.facts;
	release();
	ck_assert(facts == 1 || facts == 2);
	return facts == 1;
}

START_TEST(four_claims_of_an_article_are_compared_together)
{
	ck_assert(is_aligned_by_sentence(0));
	ck_assert(is_aligned_by_sentence(3));
	ck_assert(!is_aligned_by_sentence(4));
}
END_TEST

START_TEST(claims_are_in_order_of_time)
{
	static const uint32_t sentence[] = { 2, 0, 0, 1 };	/* as read */
	static const uint8_t which[] = { 0, 0, 1, 0 };
	size_t i;

	say(60, "Grey waves sank 20 old boats and 30 mills near {Aln}.");
	tell_marked(&c, "late", "", "All in {Fen} heard 60 pupils sing.");
	say(0, "The guild of {Ulm} sold 50 red lamps.");
	view();
	factalign_make(&x, &t, &names);
	ck_assert_uint_eq(x.claims, 4);
	ck_assert_uint_eq(x.facts, 4);
	for (i = 0; i < 4; i++) {
		ck_assert_uint_eq(t.sentence[x.claim[i].sentence].number, sentence[i]);
		ck_assert_uint_eq(x.claim[i].which, which[i]);
		ck_assert_uint_eq(x.claim[i].next, FACTALIGN_END);
		ck_assert_uint_eq(x.first[i], i);
	}
	factalign_free(&x);
	for (i = 0; i < t.sentences; i++)
		t.sentence[i].retracted = t.sentence[i].number == 0;
	factalign_make(&x, &t, &names);
	ck_assert_uint_eq(x.claims, 2);
	release();
}
END_TEST

UNIT_MAIN("factalign")
{
	tcase_add_test(unit, a_claim_is_compared_with_the_facts_told_of_last);
	tcase_add_test(unit, a_claim_is_compared_with_the_oldest_and_the_newest_of_a_fact);
	tcase_add_test(unit, four_claims_of_an_article_are_compared_together);
	tcase_add_test(unit, claims_are_in_order_of_time);
}
