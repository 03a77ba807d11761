#include "perceptron.h"
#include "../unit.h"

static int
score(const char *before, const char *behind)
{
	static char text[256];
	const struct lang_profile lang = lang_profile(LANG_EN, bytes_of(""));
	const struct context_words words = { &lang, NULL };
	const unsigned char *p = (const unsigned char *)text, *end;
	struct perceptron_case pc;
	struct quotes quotes;
	struct context c;
	struct terminator m;

	snprintf(text, sizeof text, "%s%s", before, behind);
	end = p + strlen(text);
	quotes_start(&quotes, p, end);
	terminator_read(&m, p, p + strlen(before), end, '.', &quotes);
	context_read(&c, &words, &m, p);
	perceptron_read(&pc, &c, &m, p);
	return perceptron_score(&pc);
}

/* Also that the table's keys, which awk makes, are those that are looked for. */
START_TEST(weighs_what_stands_around)
{
	ck_assert_int_gt(score("She works at Arden Inc", ". The firm is old."), 0);
	ck_assert_int_lt(score("She joined the U.S", ". Navy in June."), 0);
	ck_assert_int_lt(score("He asked Mr", ". Lund to go."), 0);
	ck_assert_int_gt(score("They came home at 6 p.m", ". Then they slept."), 0);
}
END_TEST

START_TEST(gives_each_template_a_key_of_its_own)
{
	struct perceptron_case pc;
	const struct perceptron_template *t;
	size_t i;

	for (i = 0; i < PERCEPTRON_FEATURES; i++)
		pc.value[i].key = token_hash((const unsigned char *)"x", 1);
	for (t = perceptron_templates; t[1].name != NULL; t++)
		ck_assert_uint_ne(perceptron_key(&pc, t), perceptron_key(&pc, t + 1));
}
END_TEST

UNIT_MAIN("perceptron")
{
	tcase_add_test(unit, weighs_what_stands_around);
	tcase_add_test(unit, gives_each_template_a_key_of_its_own);
}
