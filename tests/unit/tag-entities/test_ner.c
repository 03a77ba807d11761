#include <stdlib.h>

#include "../unit.h"
#include "buf.h"
#include "model/ner.h"
#include "slug.h"

static struct ner *
open_model(const char *name)
{
	struct bytes model;
	const char *fault;
	struct ner *n;

	ck_assert(ner_builtin(name, &model));
	n = ner_new(model, &fault);
	ck_assert_msg(n != NULL, "%s", fault);
	return n;
}

/* "TYPE NAME|" for each mention. */
static struct bytes
show(struct ner *n, const char *const *text, size_t count, struct buf *to)
{
	struct bytes sentence[8];
	struct ner_mentions m = { 0 };
	size_t i;

	for (i = 0; i < count; i++)
		sentence[i] = bytes_of(text[i]);
	ner_tag(n, sentence, count, &m);
	buf_clear(to);
	for (i = 0; i < m.n; i++) {
		struct bytes s = sentence[m.item[i].sentence];

		buf_printf(to, "%s ", nertype_name(m.item[i].type));
		buf_bytes(to, bytes_between(s.p + m.item[i].start, s.p + m.item[i].end));
		buf_byte(to, '|');
	}
	free(m.item);
	return buf_view(to);
}

START_TEST(names_tied_by_a_hyphen_come_apart)
{
	static const char *const text[] = {
		"Talks on Seoul-Tokyo relations went on.", "They spoke of the Israel-Hamas war.",
		"A New York-London flight landed.",
		"The president of Guinea-Bissau resigned."
	};
	struct ner *n = open_model("default");
	struct buf b = { 0 };

	ck_assert_bytes(show(n, text, 1, &b), "LOC Seoul|LOC Tokyo|");
	ck_assert_bytes(show(n, text + 1, 1, &b), "LOC Israel|ORG Hamas|");
	ck_assert_bytes(show(n, text + 2, 1, &b), "LOC New York|LOC London|");
	ck_assert_bytes(show(n, text + 3, 1, &b), "LOC Guinea-Bissau|");
	ner_free(n);
	buf_free(&b);
}
END_TEST

START_TEST(slugs_are_no_part_of_names)
{
	static const char *const text[] = {
		"UPDATE 2-Germany says talks with France failed", "Tennis-Germany beat France", "Seoul-Tokyo flights"
	};
	struct ner *n = open_model("default");
	struct buf b = { 0 };
	struct bytes found = show(n, text, 2, &b);

	ck_assert_bytes(found, "LOC Germany|LOC France|LOC Germany|LOC France|");
	ck_assert_uint_eq(slug_length(bytes_of(text[0])), strlen("UPDATE 2-"));
	ck_assert_uint_eq(slug_length(bytes_of(text[1])), strlen("Tennis-"));
	ck_assert_uint_eq(slug_length(bytes_of(text[2])), 0);
	ck_assert_uint_eq(slug_length(bytes_of("Golf-")), 0);
	ck_assert_uint_eq(slug_length(bytes_of("")), 0);
	ner_free(n);
	buf_free(&b);
}
END_TEST

START_TEST(both_models_find_names)
{
	static const char *const text[] = {
		"President Emmanuel Macron of France met officials of the World Bank in Berlin."
	};
	static const char *const models[] = { "default", "open" };
	struct buf b = { 0 };
	struct bytes none;
	size_t i;

	for (i = 0; i < 2; i++) {
		struct ner *n = open_model(models[i]);

		ck_assert_bytes(show(n, text, 1, &b), "PER Emmanuel Macron|LOC France|ORG World Bank|LOC Berlin|");
		ner_free(n);
	}
	ck_assert(!ner_builtin("none", &none));
	buf_free(&b);
}
END_TEST

START_TEST(headlines_are_not_swallowed)
{
	static const char *const text[] = {
		"Macron And Scholz Agree To Restore Trade Talks",
		"French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday."
	};
	struct ner *n = open_model("default");
	struct buf b = { 0 };

	ck_assert_bytes(show(n, text, 2, &b), "PER Macron|PER Scholz|MISC French|PER Emmanuel Macron|MISC German|"
	    "PER Olaf Scholz|LOC Berlin|");
	ner_free(n);
	buf_free(&b);
}
END_TEST

START_TEST(users_names_count)
{
	static const char *const text[] = { "They drove to zorbital and to the new Quuxville plant." };
	struct ner *n = open_model("default");
	struct buf b = { 0 };
	const char *fault;
	size_t line;

	ck_assert(ner_add_names(n, bytes_of("# mine\n\nLOC\tQuuxville\nORG\tzorbital\n"), &line, &fault));
	ck_assert_bytes(show(n, text, 1, &b), "ORG zorbital|LOC Quuxville|");
	ck_assert(!ner_add_names(n, bytes_of("LOC\tA\nPLACE\tB\n"), &line, &fault));
	ck_assert_uint_eq(line, 2);
	ner_free(n);
	buf_free(&b);
}
END_TEST

START_TEST(damaged_models_are_named)
{
	struct bytes model;
	const char *fault;
	struct buf copy = { 0 };

	ck_assert_ptr_null(ner_new(bytes_of("no model"), &fault));
	ck_assert_str_eq(fault, "not a model of this version");
	ck_assert(ner_builtin("open", &model));
	buf_bytes(&copy, model);
	copy.p[copy.n / 2] ^= 1;
	ck_assert_ptr_null(ner_new(buf_view(&copy), &fault));
	ck_assert_str_eq(fault, "damaged: its checksum is wrong");
	buf_free(&copy);
}
END_TEST

/* Sentences of any length, and documents beyond what is kept of them. */
START_TEST(long_texts)
{
	struct ner *n = open_model("default");
	struct buf b = { 0 };
	struct bytes sentence[2];
	struct ner_mentions m = { 0 };
	size_t i, french = 0;

	for (i = 0; i < 3000; i++)
		buf_str(&b, "The French minister said nothing . ");
	sentence[0] = sentence[1] = buf_view(&b);
	ner_tag(n, sentence, 2, &m);
	for (i = 0; i < m.n; i++)
		french += m.item[i].type == NER_MISC;
	ck_assert_uint_eq(french, 6000);
	free(m.item);
	ner_free(n);
	buf_free(&b);
}
END_TEST

/* A sentence of many pieces is cut into words once, not once for each piece: this took minutes. */
START_TEST(long_sentences_take_linear_time)
{
	struct ner *n = open_model("default");
	struct buf b = { 0 };
	struct bytes sentence;
	struct ner_mentions m = { 0 };
	size_t i;

	for (i = 0; i < 500000; i++)
		buf_str(&b, "Aa ");
	sentence = buf_view(&b);
	ner_tag(n, &sentence, 1, &m);
	free(m.item);
	ner_free(n);
	buf_free(&b);
}
END_TEST

UNIT_MAIN("ner")
{
	tcase_add_test(unit, names_tied_by_a_hyphen_come_apart);
	tcase_add_test(unit, slugs_are_no_part_of_names);
	tcase_add_test(unit, both_models_find_names);
	tcase_add_test(unit, headlines_are_not_swallowed);
	tcase_add_test(unit, users_names_count);
	tcase_add_test(unit, damaged_models_are_named);
	tcase_add_test(unit, long_texts);
	tcase_add_test(unit, long_sentences_take_linear_time);
}
