#include "labelledtest.h"

/* The names of a sentence are as in WANT. */
static void
check_names(struct sentence *s, const char *want)
{
	struct buf names = { 0 };

	put_names(s, &names);
	ck_assert_str_eq((const char *)names.p, want);
	buf_free(&names);
}

static void
check_cleared(size_t start, size_t end, const char *want)
{
	struct sentence s;

	read_sentence(&s, "the Orvo Velk Torve Mill fell", false);
	find(&s, "1-5 ORG");
	labelled_clear(&s.labelled, start, end);
	check_names(&s, want);
	free(s.tokens.item);
}

START_TEST(clears_a_part_of_a_name)
{
	check_cleared(1, 2, "2-5 ORG");
	check_cleared(2, 3, "1-2 ORG,3-5 ORG");
	check_cleared(4, 5, "1-4 ORG");
	check_cleared(1, 5, "");
	check_cleared(0, 6, "");
	check_cleared(0, 1, "1-5 ORG");
	check_cleared(0, 2, "2-5 ORG");
	check_cleared(4, 6, "1-4 ORG");
	check_cleared(5, 6, "1-5 ORG");
}
END_TEST

START_TEST(sets_a_name)
{
	struct sentence s;

	read_sentence(&s, "the Orvo Velk Torve Mill fell", false);
	ck_assert(labelled_set(&s.labelled, 1, 3, NER_LOC));
	check_names(&s, "1-3 LOC");
	ck_assert(!labelled_set(&s.labelled, 1, 3, NER_LOC));
	ck_assert(labelled_set(&s.labelled, 1, 3, NER_ORG));
	ck_assert(labelled_tell(&s.labelled, 2, 5, NER_PER));
	check_names(&s, "1-2 ORG,2-5 PER");
	ck_assert(labelled_set_here(&s.labelled, 3, 4, NER_MISC));
	check_names(&s, "1-2 ORG,2-3 PER,3-4 MISC,4-5 PER");
	ck_assert(labelled_set(&s.labelled, 2, 4, NER_MISC));
	check_names(&s, "1-2 ORG,2-4 MISC,4-5 PER");
	ck_assert_uint_eq(s.decided[0], LABELLED_MODEL);
	ck_assert_uint_eq(s.decided[1], LABELLED_RULE);
	ck_assert_uint_eq(s.decided[3], LABELLED_RULE);
	ck_assert_uint_eq(s.decided[4], LABELLED_TOLD);
	ck_assert_uint_eq(s.decided[5], LABELLED_MODEL);
	ck_assert(!labelled_set_here(&s.labelled, 2, 4, NER_MISC));
	ck_assert_uint_eq(s.decided[2], LABELLED_HERE);
	free(s.tokens.item);
}
END_TEST

START_TEST(finds_the_name_of_a_token)
{
	struct labelled_span name;
	struct sentence s;

	read_sentence(&s, "Orvo Velk Torve met Mill", false);
	find(&s, "0-3 PER,4-5 ORG");
	ck_assert(labelled_name(&s.labelled, 1, &name));
	ck_assert_uint_eq(name.start, 0);
	ck_assert_uint_eq(name.end, 3);
	ck_assert_int_eq(name.type, NER_PER);
	ck_assert(!labelled_name(&s.labelled, 3, &name));
	ck_assert(labelled_name(&s.labelled, 4, &name));
	ck_assert_uint_eq(name.start, 4);
	ck_assert_uint_eq(name.end, 5);
	ck_assert(!labelled_name(&s.labelled, 5, &name));
	s.label[5] = s.label[4];	/* of nothing */
	ck_assert(!labelled_name(&s.labelled, 5, &name));
	free(s.tokens.item);
}
END_TEST

START_TEST(tells_words)
{
	struct sentence s;

	read_sentence(&s, "NATO Nato N2 the 's Torve\xE2\x80\x99s", false);
	ck_assert(labelled_is_all_capital(&s.labelled, 0));
	ck_assert(!labelled_is_all_capital(&s.labelled, 1));
	ck_assert(!labelled_is_all_capital(&s.labelled, 2));
	ck_assert(!labelled_is_all_capital(&s.labelled, s.tokens.n));
	ck_assert(labelled_is_common(&s.labelled, 3));
	ck_assert(labelled_is_possessive(&s.labelled, 4));
	ck_assert(!labelled_is_possessive(&s.labelled, 5));
	ck_assert(labelled_is_possessive(&s.labelled, 6));
	ck_assert(!labelled_is_possessive(&s.labelled, 7));
	ck_assert(!labelled_is_common(&s.labelled, 5));
	ck_assert_uint_ne(labelled_kinds(&s.labelled, 0, 1), 0);
	ck_assert_uint_eq(labelled_kinds(&s.labelled, 0, 0), 0);
	ck_assert_uint_eq(labelled_kinds(&s.labelled, 0, s.tokens.n + 1), 0);
	free(s.tokens.item);
}
END_TEST

START_TEST(tells_common_words_by_their_step)
{
	struct sentence s;

	read_sentence(&s, "A x", false);
	ck_assert(labelled_is_all_capital(&s.labelled, 0));
	ck_assert(!labelled_is_all_capital(&s.labelled, 1));
	s.seen[0].step = 0;
	ck_assert(!labelled_is_common(&s.labelled, 0));
	s.seen[0].step = 1;
	ck_assert(labelled_is_common(&s.labelled, 0));
	s.seen[0].step = 4;
	ck_assert(labelled_is_common(&s.labelled, 0));
	s.seen[0].step = 5;
	ck_assert(!labelled_is_common(&s.labelled, 0));
	free(s.tokens.item);
}
END_TEST

START_TEST(reads_kinds_with_their_digits)
{
	struct sentence s;

	read_sentence(&s, "of 50 Cent at COP30 by 3M and G20", false);
	ck_assert_uint_ne(labelled_kinds_as_written(&s.labelled, 1, 3), 0);
	ck_assert_uint_eq(labelled_kinds(&s.labelled, 1, 3), 0);
	ck_assert_uint_ne(labelled_kinds_as_written(&s.labelled, 4, 5) & GAZETTEER_MISC, 0);
	ck_assert_uint_ne(labelled_kinds_as_written(&s.labelled, 6, 7) & LABELLED_BODIES, 0);
	ck_assert_uint_ne(labelled_kinds_as_written(&s.labelled, 8, 9) & GAZETTEER_ORGANISATION, 0);
	ck_assert_uint_eq(labelled_kinds_as_written(&s.labelled, 0, 3), 0);
	free(s.tokens.item);
}
END_TEST

START_TEST(knows_types)
{
	struct evidence evidence = { 0 };
	enum ner_type type = NER_PER;
	struct sentence s;

	read_sentence(&s, "Kenya NATO Danish Torvik Velk", false);
	ck_assert(labelled_known_type(&s.labelled, 0, 1, &type));
	ck_assert_int_eq(type, NER_LOC);
	ck_assert(labelled_known_type(&s.labelled, 1, 2, &type));
	ck_assert_int_eq(type, NER_ORG);
	ck_assert(labelled_known_type(&s.labelled, 2, 3, &type));
	ck_assert_int_eq(type, NER_MISC);
	ck_assert(!labelled_known_type(&s.labelled, 3, 5, &type));
	ck_assert_int_eq(type, NER_MISC);
	evidence_add(&evidence, s.seen + 3, 2, NER_PER, 64, false);
	s.labelled.evidence = &evidence;
	ck_assert(labelled_known_type(&s.labelled, 3, 5, &type));
	ck_assert_int_eq(type, NER_PER);
	ck_assert(labelled_known_type(&s.labelled, 0, 1, &type));
	ck_assert_int_eq(type, NER_LOC);
	evidence_free(&evidence);
	free(s.tokens.item);
}
END_TEST

/* Whether the last word of a sentence is at a head. */
static bool
is_head(const char *text)
{
	struct sentence s;
	bool is;

	read_sentence(&s, text, false);
	is = labelled_is_head(&s.labelled, s.tokens.n - 1);
	free(s.tokens.item);
	return is;
}

START_TEST(knows_heads)
{
	static const char *const heads[] = {
		"Orvo", "said: Orvo", "so? Orvo", "so! Orvo", "so . Orvo", "\" Orvo", "( Orvo",
		"\xE2\x80\x9C Orvo", "' Orvo", "` Orvo"
	};
	size_t i;

	for (i = 0; i < sizeof heads / sizeof heads[0]; i++)
		ck_assert_msg(is_head(heads[i]), "%s", heads[i]);
	ck_assert(!is_head("so Orvo"));
	ck_assert(!is_head("so, Orvo"));
	ck_assert(!is_head("so) Orvo"));
}
END_TEST

START_TEST(a_found_word_ends_what_was_not_found)
{
	CHECK(false,
	    { "told Customs and Border Protection then", "4-5 MISC", "4-5 MISC" },
	    { "told Customs and Border Protection", "", "1-5 ORG" });
}
END_TEST

UNIT_MAIN("labelled")
{
	tcase_add_unchecked_fixture(unit, setup, NULL);
	tcase_add_test(unit, clears_a_part_of_a_name);
	tcase_add_test(unit, sets_a_name);
	tcase_add_test(unit, finds_the_name_of_a_token);
	tcase_add_test(unit, tells_words);
	tcase_add_test(unit, tells_common_words_by_their_step);
	tcase_add_test(unit, reads_kinds_with_their_digits);
	tcase_add_test(unit, knows_types);
	tcase_add_test(unit, knows_heads);
	tcase_add_test(unit, a_found_word_ends_what_was_not_found);
}
