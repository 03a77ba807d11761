#include <string.h>

#include "../unit.h"
#include "mem.h"
#include "model/builtin.h"
#include "model/ner.h"
#include "model/weights.h"

/* The mark of the lexicon that a model's bytes name. */
static uint32_t
mark_of(enum builtin which)
{
	uint32_t mark = 0;

	ck_assert(weights_mark(builtin_model(which), &mark));
	return mark;
}

START_TEST(each_model_has_its_lexicon)
{
	int which;

	for (which = 0; which < BUILTINS; which++) {
		struct resources k;

		ck_assert(builtin_resources((enum builtin)which, &k));
		ck_assert_uint_eq(k.mark, mark_of((enum builtin)which));
	}
}
END_TEST

/* A model from a file finds the lexicon it was made for, as one that is linked in does. */
START_TEST(a_model_of_a_file_finds_its_lexicon)
{
	int which;

	for (which = 0; which < BUILTINS; which++) {
		struct bytes model = builtin_model((enum builtin)which);
		unsigned char *copy = mem_alloc(model.n, 1);
		struct bytes file = { copy, model.n };
		const char *fault;
		struct ner *built, *read;

		memcpy(copy, model.p, model.n);
		built = ner_new(model, &fault);
		ck_assert_ptr_nonnull(built);
		read = ner_new(file, &fault);
		ck_assert_ptr_nonnull(read);
		ck_assert_ptr_eq(ner_lexicon(built)->classes.p, ner_lexicon(read)->classes.p);
		ner_free(built);
		ner_free(read);
		free(copy);
	}
}
END_TEST

UNIT_MAIN("builtin")
{
	tcase_add_test(unit, each_model_has_its_lexicon);
	tcase_add_test(unit, a_model_of_a_file_finds_its_lexicon);
}
