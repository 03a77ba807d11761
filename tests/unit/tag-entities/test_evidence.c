#include "../unit.h"
#include "hash.h"
#include "model/evidence.h"
#include "model/weights.h"

/* The tokens of words that are one space apart. */
static size_t
words(struct gazetteer_token *token, const char *text)
{
	size_t n = 0;

	while (*text != '\0') {
		struct bytes w = { (const unsigned char *)text, strcspn(text, " ") };

		token[n++] = gazetteer_see(w, hash_bytes(w.p, w.n), w.p[0] >= 'A' && w.p[0] <= 'Z');
		text += w.n + (text[w.n] == ' ');
	}
	return n;
}

static void
see(struct evidence *e, const char *name, enum ner_type type)
{
	struct gazetteer_token token[8];

	evidence_add(e, token, words(token, name), type, 5 * WEIGHTS_SCALE, false);
}

START_TEST(full_names_speak_for_short_ones)
{
	struct evidence e = { 0 };
	struct gazetteer_token token[8];
	int16_t row[8][LABEL_ROW] = { { 0 } };

	see(&e, "Shigeru Ishiba", NER_PER);
	ck_assert(evidence_weigh(&e, token, words(token, "then Ishiba left"), row[0]));
	ck_assert_int_gt(row[1][nerlabel_of(NER_PER, LABEL_SINGLE)], 0);
	ck_assert_int_eq(row[1][nerlabel_of(NER_LOC, LABEL_SINGLE)], 0);
	ck_assert_int_eq(row[0][nerlabel_of(NER_PER, LABEL_SINGLE)], 0);
	ck_assert(!evidence_weigh(&e, token, words(token, "nobody left"), row[0]));
	ck_assert(evidence_has(&e, hash_bytes("Ishiba", 6)));
	ck_assert(!evidence_has(&e, hash_bytes("Tokyo", 5)));
	evidence_clear(&e);
	ck_assert(!evidence_weigh(&e, token, words(token, "then Ishiba left"), row[0]));
	evidence_free(&e);
}
END_TEST

START_TEST(pairs_of_known_names_come_apart)
{
	struct evidence e = { 0 };
	struct gazetteer_token token[8];
	int16_t row[8][LABEL_ROW] = { { 0 } };

	see(&e, "Lee Jae", NER_PER);
	see(&e, "Shigeru Ishiba", NER_PER);
	ck_assert(evidence_weigh(&e, token, words(token, "Lee - Ishiba"), row[0]));
	ck_assert_int_gt(row[0][nerlabel_of(NER_PER, LABEL_SINGLE)], 0);
	ck_assert_int_gt(row[1][LABEL_OUT], 0);
	ck_assert_int_gt(row[2][nerlabel_of(NER_PER, LABEL_SINGLE)], 0);
	evidence_free(&e);
}
END_TEST

START_TEST(longer_pairs_come_apart)
{
	struct evidence e = { 0 };
	struct gazetteer_token token[8];
	int16_t row[8][LABEL_ROW] = { { 0 } };

	see(&e, "South Korea", NER_LOC);
	see(&e, "Japan", NER_LOC);
	see(&e, "Japan", NER_LOC);
	see(&e, "Jane Trump", NER_PER);
	see(&e, "Trump", NER_PER);
	see(&e, "Trump Japan", NER_ORG);
	ck_assert(evidence_weigh(&e, token, words(token, "South Korea - Japan"), row[0]));
	ck_assert_int_gt(row[1][nerlabel_of(NER_LOC, LABEL_END)], 0);
	ck_assert_int_gt(row[2][LABEL_OUT], 0);
	ck_assert_int_gt(row[3][nerlabel_of(NER_LOC, LABEL_SINGLE)], 0);
	memset(row, 0, sizeof row);
	ck_assert(evidence_weigh(&e, token, words(token, "Trump Japan"), row[0]));
	ck_assert_int_gt(row[0][nerlabel_of(NER_PER, LABEL_SINGLE)], 0);
	ck_assert_int_gt(row[1][nerlabel_of(NER_LOC, LABEL_SINGLE)], 0);
	ck_assert_int_eq(row[0][nerlabel_of(NER_ORG, LABEL_BEGIN)], 0);
	evidence_free(&e);
}
END_TEST

START_TEST(double_names_hold_together)
{
	struct evidence e = { 0 };
	struct gazetteer_token token[8];
	int16_t row[8][LABEL_ROW] = { { 0 } };

	see(&e, "Itamar Ben - Gvir", NER_PER);
	ck_assert(evidence_weigh(&e, token, words(token, "Ben - Gvir"), row[0]));
	ck_assert_int_gt(row[0][nerlabel_of(NER_PER, LABEL_BEGIN)], 0);
	ck_assert_int_gt(row[2][nerlabel_of(NER_PER, LABEL_END)], 0);
	ck_assert_int_eq(row[1][LABEL_OUT], 0);
	evidence_free(&e);
}
END_TEST

/* Whether the document says that the name is of TYPE. */
static bool
is_mostly(const struct evidence *e, const char *name, enum ner_type type)
{
	struct gazetteer_token token[8];
	enum ner_type found;

	return evidence_type(e, token, words(token, name), &found) && found == type;
}

static void
see_little(struct evidence *e, const char *name, enum ner_type type, int32_t margin)
{
	struct gazetteer_token token[8];

	evidence_add(e, token, words(token, name), type, margin, false);
}

START_TEST(a_name_has_the_type_that_most_is_for)
{
	struct evidence e = { 0 };

	ck_assert(!is_mostly(&e, "Velk", NER_PER));
	see(&e, "Ann Velk", NER_PER);
	ck_assert(is_mostly(&e, "Velk", NER_PER));
	ck_assert(is_mostly(&e, "Ann Velk", NER_PER));
	ck_assert(!is_mostly(&e, "Velk Ann", NER_PER));
	ck_assert(!is_mostly(&e, "Ann Velk Torve", NER_PER));
	see_little(&e, "Velk", NER_LOC, 2 * WEIGHTS_SCALE);
	ck_assert(is_mostly(&e, "Velk", NER_PER));
	see_little(&e, "Velk", NER_ORG, WEIGHTS_SCALE / 2);	/* together half as much as for a person */
	ck_assert(!is_mostly(&e, "Velk", NER_PER));
	ck_assert(!is_mostly(&e, "Velk", NER_LOC));
	see_little(&e, "Torve", NER_ORG, 1);	/* no mention counts for less than half a point */
	ck_assert(is_mostly(&e, "Torve", NER_ORG));
	evidence_free(&e);
}
END_TEST

START_TEST(teams_are_gathered_once_each_and_as_long_as_there_is_room)
{
	struct evidence e = { 0 };
	struct gazetteer_token token[8];
	size_t i;

	words(token, "Vikings Eagles");
	evidence_add_team(&e, token[0]);
	evidence_add_team(&e, token[1]);
	evidence_add_team(&e, token[0]);
	evidence_add_team(&e, token[1]);
	ck_assert_uint_eq(e.teams, 2);
	ck_assert(e.team[0].word == token[0].word && e.team[1].word == token[1].word);
	for (i = 0; i < EVIDENCE_TEAMS; i++) {
		token[0].word++;
		evidence_add_team(&e, token[0]);
	}
	ck_assert_uint_eq(e.teams, EVIDENCE_TEAMS);
	evidence_clear(&e);
	ck_assert_uint_eq(e.teams, 0);
	evidence_free(&e);
}
END_TEST

UNIT_MAIN("evidence")
{
	tcase_add_test(unit, full_names_speak_for_short_ones);
	tcase_add_test(unit, pairs_of_known_names_come_apart);
	tcase_add_test(unit, longer_pairs_come_apart);
	tcase_add_test(unit, double_names_hold_together);
	tcase_add_test(unit, a_name_has_the_type_that_most_is_for);
	tcase_add_test(unit, teams_are_gathered_once_each_and_as_long_as_there_is_room);
}
