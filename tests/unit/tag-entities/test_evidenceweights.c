#include "../unit.h"
#include "hash.h"
#include "model/evidence.h"
#include "model/namewords.h"
#include "model/weights.h"

#define S WEIGHTS_SCALE

static struct evidence e;
static struct gazetteer_token token[16];
static int16_t row[16][LABEL_ROW];

static void
setup(void)
{
	memset(&e, 0, sizeof e);
}

static void
teardown(void)
{
	evidence_free(&e);
}

/* Words that are one space apart; of them the one with a "*" before it is the head of a storm's or a ship's name. */
static size_t
words(const char *text)
{
	size_t n = 0;

	while (*text != '\0') {
		bool event = *text == '*';
		struct bytes w = { (const unsigned char *)text + event, strcspn(text, " ") - event };

		token[n] = gazetteer_see(w, hash_bytes(w.p, w.n), w.p[0] >= 'A' && w.p[0] <= 'Z');
		token[n++].bits = event ? NAMEWORD_EVENT : 0;
		text += w.n + event;
		text += *text == ' ';
	}
	return n;
}

static void
see(const char *name, enum ner_type type, int32_t margin)
{
	size_t n = words(name);

	evidence_add(&e, token, n, type, margin, false);
}

/* Whether anything of TEXT is known; ROW is what is said of its labels. */
static bool
weigh(const char *text)
{
	size_t n = words(text);

	memset(row, 0, sizeof row);
	return evidence_weigh(&e, token, n, row[0]);
}

static int
says(size_t i, enum ner_type type, enum label_place place)
{
	return row[i][nerlabel_of(type, place)];
}

static unsigned
part(const char *word)
{
	return evidence_part(&e, hash_bytes(word, strlen(word)));
}

/* What the words beside a name tell speaks louder than the surest margin, whatever its own is. */
START_TEST(a_mention_that_is_told_speaks_loudest)
{
	static const int32_t margins[] = { -9 * S, 0, 6 * S, INT32_MAX };
	size_t i, n;

	for (i = 0; i < sizeof margins / sizeof margins[0]; i++) {
		evidence_clear(&e);
		n = words("Aln");
		evidence_add(&e, token, n, NER_LOC, margins[i], true);
		ck_assert(weigh("then Aln left"));
		ck_assert_int_eq(says(1, NER_LOC, LABEL_SINGLE), 8 * S * 24 / 26);
		ck_assert_int_eq(says(1, NER_ORG, LABEL_SINGLE), 0);
	}
}
END_TEST

START_TEST(a_mention_speaks_by_its_margin_within_limits)
{
	static const struct {
		int32_t margin;
		int says;
	} of[] = {
		{ INT32_MAX, 6 * S }, { 2 * S, 4 * S },
		{ S / 2, 8 * S / 5 }, { S / 2 - 1, 8 * S / 5 }, { -9 * S, 8 * S / 5 },
		{ 6 * S, 6 * S }, { 6 * S + 1, 6 * S }, { 90 * S, 6 * S }, { 4 * S, 8 * S * 2 / 3 }
	};
	size_t i;

	for (i = 0; i < sizeof of / sizeof of[0]; i++) {
		evidence_clear(&e);
		see("Aln", NER_LOC, of[i].margin);
		ck_assert(weigh("then Aln left"));
		ck_assert_int_eq(says(1, NER_LOC, LABEL_SINGLE), of[i].says);
		ck_assert_int_eq(says(1, NER_ORG, LABEL_SINGLE), 0);
		ck_assert_int_eq(says(0, NER_LOC, LABEL_SINGLE), 0);
		ck_assert_int_eq(says(2, NER_LOC, LABEL_SINGLE), 0);
	}
	see("Aln", NER_LOC, 4 * S);	/* and 2 of another type: 8, 2, and 2 for doubt */
	see("Aln", NER_ORG, 2 * S);
	ck_assert(weigh("Aln"));
	ck_assert_int_eq(says(0, NER_LOC, LABEL_SINGLE), 8 * S * 8 / 12);
	ck_assert_int_eq(says(0, NER_ORG, LABEL_SINGLE), 8 * S * 2 / 12);
}
END_TEST

START_TEST(tokens_of_a_name_share_what_is_said)
{
	see("Old Aln", NER_LOC, 2 * S);
	ck_assert(weigh("Old Aln"));
	ck_assert_int_eq(says(0, NER_LOC, LABEL_BEGIN), 2 * S);
	ck_assert_int_eq(says(1, NER_LOC, LABEL_END), 2 * S);
	ck_assert_int_eq(says(1, NER_LOC, LABEL_SINGLE), 0);
	ck_assert(!weigh("Old"));
	ck_assert(!weigh("Aln"));
	see("Old Aln Mill Bank", NER_ORG, 6 * S);
	ck_assert(weigh("Old Aln Mill Bank"));
	ck_assert_int_eq(says(0, NER_ORG, LABEL_BEGIN), 6 * S / 4);
	ck_assert_int_eq(says(1, NER_ORG, LABEL_INSIDE), 6 * S / 4);
	ck_assert_int_eq(says(2, NER_ORG, LABEL_INSIDE), 6 * S / 4);
	ck_assert_int_eq(says(3, NER_ORG, LABEL_END), 6 * S / 4);
	ck_assert_int_eq(says(0, NER_LOC, LABEL_BEGIN), 0);	/* the longest name alone */
	ck_assert(weigh("Old Aln Mill left"));
	ck_assert_int_eq(says(0, NER_LOC, LABEL_BEGIN), 2 * S);
	ck_assert(weigh("then Old Aln Old Aln"));
	ck_assert_int_eq(says(1, NER_LOC, LABEL_BEGIN), 2 * S);
	ck_assert_int_eq(says(3, NER_LOC, LABEL_BEGIN), 2 * S);
	ck_assert(!weigh("old Aln"));
}
END_TEST

START_TEST(a_full_name_speaks_for_both_its_ends)
{
	see("Ada Ruth Dahl", NER_PER, 2 * S);
	ck_assert(weigh("Dahl"));
	ck_assert_int_eq(says(0, NER_PER, LABEL_SINGLE), 4 * S);
	ck_assert(weigh("Ada"));
	ck_assert_int_eq(says(0, NER_PER, LABEL_SINGLE), 8 * S / 3);
	ck_assert(!weigh("Ruth"));
	ck_assert_uint_eq(part("Dahl"), EVIDENCE_SURNAME);
	ck_assert_uint_eq(part("Ada"), 0);
	ck_assert_uint_eq(part("Ruth"), 0);
	ck_assert(evidence_has(&e, hash_bytes("Ruth", 4)));
	see("Berg", NER_PER, 2 * S);
	ck_assert_uint_eq(part("Berg"), 0);
	ck_assert_uint_eq(part("Ulm"), 0);
	ck_assert(!evidence_has(&e, hash_bytes("Ulm", 3)));
}
END_TEST

START_TEST(hyphens_tie_a_name_together)
{
	see("Ada Kong - Rey", NER_PER, 2 * S);
	ck_assert_uint_eq(part("Rey"), EVIDENCE_SURNAME);
	ck_assert_uint_eq(part("Kong"), 0);
	ck_assert(weigh("Kong - Rey"));
	ck_assert_int_eq(says(0, NER_PER, LABEL_BEGIN), 4 * S / 3);
	ck_assert_int_eq(says(1, NER_PER, LABEL_INSIDE), 4 * S / 3);
	ck_assert_int_eq(says(2, NER_PER, LABEL_END), 4 * S / 3);
	ck_assert(!weigh("Kong"));
	ck_assert(!weigh("Rey"));
	evidence_clear(&e);
	see("Kong - Rey", NER_PER, 2 * S);
	ck_assert_uint_eq(part("Rey"), 0);
	ck_assert(!weigh("Kong"));
	see("Kong - Rey Dahl", NER_PER, 2 * S);
	ck_assert_uint_eq(part("Dahl"), EVIDENCE_SURNAME);
	ck_assert(weigh("Kong - Rey"));
	ck_assert(weigh("Dahl"));
	ck_assert(!weigh("Kong"));
}
END_TEST

START_TEST(organisations_lend_their_first_words)
{
	see("Aln Old Mill Bank", NER_ORG, 2 * S);
	ck_assert_uint_eq(part("Aln"), EVIDENCE_HEAD | EVIDENCE_INSIDE);
	ck_assert_uint_eq(part("Old"), EVIDENCE_INSIDE);
	ck_assert_uint_eq(part("Mill"), 0);
	ck_assert_uint_eq(part("Bank"), 0);
	see("Berg Works", NER_ORG, 2 * S);
	ck_assert_uint_eq(part("Berg"), EVIDENCE_HEAD | EVIDENCE_INSIDE);
	ck_assert_uint_eq(part("Works"), 0);
	see("Fen", NER_ORG, 2 * S);
	see("Ulm Dale", NER_LOC, 2 * S);
	ck_assert_uint_eq(part("Fen"), 0);
	ck_assert_uint_eq(part("Ulm"), 0);
	ck_assert(evidence_has_part(&e, token, words("then Aln left")));
	ck_assert(evidence_has_part(&e, token, words("then Aln")));
	ck_assert(!evidence_has_part(&e, token, words("then Old Mill Ulm")));
	words("then Aln");
	token[1].starts = false;
	ck_assert(!evidence_has_part(&e, token, 2));
	ck_assert(!evidence_has_part(&e, token, 1));
}
END_TEST

START_TEST(storms_are_called_by_what_follows_the_head)
{
	see("*Hurricane Odalys", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Odalys"), EVIDENCE_EVENT);
	ck_assert(weigh("Odalys"));
	ck_assert_int_eq(says(0, NER_MISC, LABEL_SINGLE), 4 * S);
	ck_assert(evidence_has_part(&e, token, words("Odalys")));
	see("Tropical *Storm Bertil", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Bertil"), EVIDENCE_EVENT);
	see("Severe Tropical *Storm Cosmo", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Cosmo"), EVIDENCE_EVENT);
	see("Most Severe Tropical *Storm Dorrit", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Dorrit"), 0);
	see("Elmo *Storm", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Elmo"), 0);
	see("*Storm", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Storm"), 0);
	see("*Storm Fenna", NER_ORG, 2 * S);
	ck_assert_uint_eq(part("Fenna"), 0);
	see("Some Games", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Games"), 0);
	see("*Storm Gala Hilde", NER_MISC, 2 * S);
	ck_assert_uint_eq(part("Gala"), EVIDENCE_EVENT);
	ck_assert_uint_eq(part("Hilde"), 0);
	ck_assert(weigh("Gala Hilde"));
}
END_TEST

START_TEST(names_of_nine_words_are_not_kept)
{
	see("A B C D E F G H", NER_ORG, 2 * S);
	ck_assert(weigh("A B C D E F G H"));
	ck_assert_uint_eq(part("A"), EVIDENCE_HEAD | EVIDENCE_INSIDE);
	evidence_clear(&e);
	see("Q R T U V W X Y Z", NER_ORG, 2 * S);
	see("Aln", NER_LOC, 2 * S);
	ck_assert(!weigh("Q R T U V W X Y Z"));
	ck_assert_uint_eq(part("Q"), 0);
	ck_assert(evidence_has(&e, hash_bytes("Q", 1)));
}
END_TEST

/* Whether "Orr Fen", an organisation of the document, comes apart by what is said of its words. */
static bool
comes_apart(int32_t of_person, int32_t of_place, int32_t against)
{
	bool person, place;

	evidence_clear(&e);
	see("Orr Fen", NER_ORG, 2 * S);
	see("Orr", NER_PER, of_person);
	see("Fen", NER_LOC, of_place);
	if (against > 0)
		see("Orr", NER_LOC, against);
	ck_assert(weigh("Orr Fen"));
	person = says(0, NER_PER, LABEL_SINGLE) > 0;
	place = says(1, NER_LOC, LABEL_SINGLE) > 0;
	ck_assert_int_eq(person, place);
	ck_assert_int_eq(says(0, NER_ORG, LABEL_BEGIN) == 0, person);
	ck_assert_int_eq(row[1][LABEL_OUT], 0);
	return person;
}

START_TEST(a_person_before_a_place_comes_apart_where_both_are_sure)
{
	ck_assert(comes_apart(6 * S, 6 * S, 0));
	ck_assert(!comes_apart(6 * S - 1, 6 * S, 0));
	ck_assert(!comes_apart(6 * S, 6 * S - 1, 0));
	ck_assert(comes_apart(6 * S, 6 * S, 3 * S - 1));
	ck_assert(!comes_apart(6 * S, 6 * S, 3 * S));
}
END_TEST

START_TEST(a_hyphen_between_two_names_is_none)
{
	see("South Aln", NER_LOC, 2 * S);
	see("Fen", NER_LOC, 2 * S);
	see("Berg", NER_PER, 2 * S);
	ck_assert(weigh("South Aln - Fen Berg"));
	ck_assert_int_eq(says(0, NER_LOC, LABEL_BEGIN), 2 * S);
	ck_assert_int_eq(says(1, NER_LOC, LABEL_END), 2 * S);
	ck_assert_int_eq(row[2][LABEL_OUT], 16 * S);
	ck_assert_int_eq(says(3, NER_LOC, LABEL_SINGLE), 4 * S);
	ck_assert_int_eq(says(4, NER_PER, LABEL_SINGLE), 4 * S);
	ck_assert(weigh("South Aln - Ulm"));
	ck_assert_int_eq(row[2][LABEL_OUT], 0);
	ck_assert(weigh("South Aln Ulm - Fen"));
	ck_assert_int_eq(row[3][LABEL_OUT], 0);
	ck_assert(weigh("South Aln -"));
	ck_assert_int_eq(row[2][LABEL_OUT], 0);
	words("South Aln - Fen");
	token[3].starts = false;
	memset(row, 0, sizeof row);
	ck_assert(evidence_weigh(&e, token, 4, row[0]));
	ck_assert_int_eq(row[2][LABEL_OUT], 0);
}
END_TEST

UNIT_MAIN("evidenceweights")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_mention_that_is_told_speaks_loudest);
	tcase_add_test(unit, a_mention_speaks_by_its_margin_within_limits);
	tcase_add_test(unit, tokens_of_a_name_share_what_is_said);
	tcase_add_test(unit, a_full_name_speaks_for_both_its_ends);
	tcase_add_test(unit, hyphens_tie_a_name_together);
	tcase_add_test(unit, organisations_lend_their_first_words);
	tcase_add_test(unit, storms_are_called_by_what_follows_the_head);
	tcase_add_test(unit, names_of_nine_words_are_not_kept);
	tcase_add_test(unit, a_person_before_a_place_comes_apart_where_both_are_sure);
	tcase_add_test(unit, a_hyphen_between_two_names_is_none);
}
