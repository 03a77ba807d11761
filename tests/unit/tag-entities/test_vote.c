#include "../unit.h"
#include "model/vote.h"

static struct ner_mention
mention(uint32_t sentence, uint32_t start, uint32_t end, enum ner_type type, uint32_t score)
{
	struct ner_mention m = { .sentence = sentence, .start = start, .end = end, .type = type };

	m.score = score;
	return m;
}

START_TEST(the_surer_mentions_win)
{
	const struct bytes sentence[] = { bytes_of("Lindholm said"), bytes_of("in lindholm"), bytes_of("to LINDHOLM") };
	struct ner_mention item[] = {
		mention(0, 0, 8, NER_PER, 60), mention(1, 3, 11, NER_LOC, 50), mention(2, 3, 11, NER_LOC, 20)
	};
	struct ner_mentions all = { .item = item, .n = 3 };
	struct vote v = { 0 };
	size_t i;

	vote(&v, sentence, &all);
	for (i = 0; i < 3; i++)
		ck_assert_int_eq(item[i].type, NER_LOC);
	vote_free(&v);
}
END_TEST

START_TEST(a_peninsula_is_a_place)
{
	const struct bytes sentence[] = { bytes_of("The Korean Peninsula Bank") };
	struct ner_mention item[] = { mention(0, 4, 20, NER_ORG, 90), mention(0, 4, 25, NER_ORG, 90) };
	struct ner_mentions all = { .item = item, .n = 2 };
	struct vote v = { 0 };

	vote(&v, sentence, &all);
	ck_assert_int_eq(item[0].type, NER_LOC);
	ck_assert_int_eq(item[1].type, NER_ORG);
	vote_free(&v);
}
END_TEST

UNIT_MAIN("vote")
{
	tcase_add_test(unit, the_surer_mentions_win);
	tcase_add_test(unit, a_peninsula_is_a_place);
}
