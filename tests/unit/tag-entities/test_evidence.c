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

	evidence_add(e, token, words(token, name), type, 5 * WEIGHTS_SCALE);
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

UNIT_MAIN("evidence")
{
	tcase_add_test(unit, full_names_speak_for_short_ones);
	tcase_add_test(unit, pairs_of_known_names_come_apart);
	tcase_add_test(unit, longer_pairs_come_apart);
	tcase_add_test(unit, double_names_hold_together);
}
