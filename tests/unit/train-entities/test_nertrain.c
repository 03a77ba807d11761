#include <string.h>

#include "../unit.h"
#include "model/builtin.h"
#include "nertrain.h"

/* The weight that the model's text gives LABEL for the word "orla", 0 where it has none. */
static int
weight(const struct buf *model, char label)
{
	const char *line = strstr((const char *)model->p, "\norla\t"), *end, *at;

	if (line == NULL)
		return 0;
	end = strchr(line + 1, '\n');
	at = memchr(line + 6, label, (size_t)(end - line - 6));
	return at != NULL ? atoi(at + 1) : 0;
}

static struct buf
model_of(const char *first, const char *second, uint32_t rare)
{
	struct nertrain_settings settings = { { 0.2f, 0 }, 5, 0, 0, 1 };
	struct nertrain_corpus corpus[2] = { { bytes_of(first), 0 }, { bytes_of(second), 1 } };
	struct resources resources;
	struct buf text = { 0 };

	settings.rare = rare;
	ck_assert(builtin_resources(BUILTIN_DEFAULT, &resources));
	nertrain(&resources, corpus, 2, &settings, NULL, &text);
	buf_byte(&text, '\0');
	return text;
}

#define PERSON "then O\nOrla B-PER\nspoke O\n\nso O\nOrla B-PER\nleft O\n\n"
#define BODY "then O\nOrla B-ORG\nspoke O\n\nso O\nOrla B-ORG\nleft O\n\n"

/* Of corpora that differ, the model is that of the first. */
START_TEST(the_model_is_that_of_the_first_domain)
{
	struct buf person = model_of(PERSON, BODY, 2), body = model_of(BODY, PERSON, 2);

	ck_assert_int_gt(weight(&person, 'D'), weight(&person, 'H'));
	ck_assert_int_gt(weight(&body, 'H'), weight(&body, 'D'));
	buf_free(&person);
	buf_free(&body);
}
END_TEST

/* A feature counts in all domains together; a rare one is left out. */
START_TEST(rare_features_are_left_out)
{
	struct buf four = model_of(PERSON, PERSON, 4), five = model_of(PERSON, PERSON, 5);

	ck_assert_int_gt(weight(&four, 'D'), 0);
	ck_assert_int_eq(weight(&five, 'D'), 0);
	buf_free(&four);
	buf_free(&five);
}
END_TEST

UNIT_MAIN("nertrain")
{
	tcase_add_test(unit, the_model_is_that_of_the_first_domain);
	tcase_add_test(unit, rare_features_are_left_out);
}
