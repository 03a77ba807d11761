#include "splittest.h"

static char sample[8192];

/* BEFORE, N times PART, and AFTER: one sentence, or several. */
static bool
is_one(enum lang lang, const char *before, const char *part, int n, const char *after)
{
	size_t used = (size_t)snprintf(sample, sizeof sample, "%s", before);

	while (n-- > 0)
		used += (size_t)snprintf(sample + used, sizeof sample - used, "%s", part);
	used += (size_t)snprintf(sample + used, sizeof sample - used, "%s", after);
	ck_assert_uint_lt(used, sizeof sample);
	return strchr(splittest_split(sample, lang), '|') == NULL;
}

START_TEST(looks_so_far_for_a_speaker)
{
	/* five words of a name */
	ck_assert(is_one(LANG_EN, "\"Who won?\" ", "Holm ", 5, "asked."));
	ck_assert(!is_one(LANG_EN, "\"Who won?\" ", "Holm ", 6, "asked."));
	/* eight between commas */
	ck_assert(is_one(LANG_EN, "\"Who won?\" Holm, ", "cat ", 7, "cat, asked."));
	ck_assert(!is_one(LANG_EN, "\"Who won?\" Holm, ", "cat ", 8, "cat, asked."));
	/* five words without case, the verb the last */
	ck_assert(is_one(LANG_HI, "\"राम?\" ", "राम ", 4, "पूछा।"));
	ck_assert(!is_one(LANG_HI, "\"राम?\" ", "राम ", 5, "पूछा।"));
	/* a Chinese clause that ends before its 96th byte */
	ck_assert(is_one(LANG_ZH, "“走？”", "天", 30, "说。"));
	ck_assert(!is_one(LANG_ZH, "“走？”", "天", 31, "说。"));
	ck_assert(is_one(LANG_ZH, "“走？”", "天", 31, "说"));
	ck_assert(!is_one(LANG_ZH, "“走？”", "天", 32, "说"));
	/* six words up to the verb before a quotation, which starts within 253 bytes */
	ck_assert(!is_one(LANG_EN, "He asked us", " cat", 4, ", \"Why?\" Holm said so."));
	ck_assert(is_one(LANG_EN, "He asked us", " cat", 5, ", \"Why?\" Holm said so."));
	ck_assert(!is_one(LANG_EN, "He asked, \"", "a", 252, "?\" Holm said so."));
	ck_assert(is_one(LANG_EN, "He asked, \"", "a", 253, "?\" Holm said so."));
}
END_TEST

START_TEST(takes_so_much_for_an_abbreviation)
{
	/* three words of a nickname */
	ck_assert(is_one(LANG_EN, "He met Ann B. \"The", " Red", 2, "\" Lund there."));
	ck_assert(!is_one(LANG_EN, "He met Ann B. \"The", " Red", 3, "\" Lund there."));
	/* six letters of a book's name, three figures of a chapter */
	ck_assert(is_one(LANG_EN, "See 1 Ve", "l", 4, ". 5:3 there."));
	ck_assert(!is_one(LANG_EN, "See 1 Ve", "l", 5, ". 5:3 there."));
	ck_assert(is_one(LANG_FR, "Voir 1 Velk. ", "1", 3, ":3 demain."));
	ck_assert(!is_one(LANG_FR, "Voir 1 Velk. ", "1", 4, ":3 demain."));
	/* a phrase of seven words before an hour or era */
	ck_assert(is_one(LANG_EN, "At 3 on", " the", 1, " 5 of 44 B.C. Rome was old."));
	ck_assert(is_one(LANG_EN, "At 3 on", " of", 1, " 5 of 44 B.C. Rome was old."));
	ck_assert(!is_one(LANG_EN, "At 3 on", " of", 2, " 5 of 44 B.C. Rome was old."));
	/* a mark that touches the next word: five letters before it */
	ck_assert(!is_one(LANG_EN, "He met Ve", "l", 3, ".Holm left."));
	ck_assert(is_one(LANG_EN, "He met Ve", "l", 2, ".Holm left."));
}
END_TEST

START_TEST(takes_so_much_for_a_note_or_label)
{
	/* a citation of 32 bytes, with its brackets */
	is_one(LANG_EN, "It is so. (H", "m", 24, " 1999) The dog ran.");
	ck_assert_ptr_nonnull(strstr(splittest_split(sample, LANG_EN), "1999)|The"));
	is_one(LANG_EN, "It is so. (H", "m", 25, " 1999) The dog ran.");
	ck_assert_ptr_null(strstr(splittest_split(sample, LANG_EN), "1999)|The"));
	/* a note's number of sixteen */
	ck_assert(!is_one(LANG_EN, "It is so.[", "1", 14, "] The dog ran."));
	ck_assert(is_one(LANG_EN, "It is so.[", "1", 15, "] The dog ran."));
	/* three figures of a note without brackets, after four letters */
	ck_assert(!is_one(LANG_EN, "It is velk.", "1", 3, " The dog ran."));
	ck_assert(is_one(LANG_EN, "It is velk.", "1", 4, " The dog ran."));
	ck_assert(!is_one(LANG_EN, "It is v", "l", 3, ".12 The dog ran."));
	ck_assert(is_one(LANG_EN, "It is v", "l", 2, ".12 The dog ran."));
	/* the next item within 2048 bytes */
	ck_assert(!is_one(LANG_EN, "1) cat ", "cat ", 500, "2) dog"));
	ck_assert(!is_one(LANG_EN, "1) cat ", "cat ", 500, "2) dog and what else there is in a town by the sea"));
	ck_assert(is_one(LANG_EN, "1) cat ", "cat ", 520, "2) dog"));
}
END_TEST

UNIT_MAIN("limits")
{
	tcase_add_test(unit, looks_so_far_for_a_speaker);
	tcase_add_test(unit, takes_so_much_for_an_abbreviation);
	tcase_add_test(unit, takes_so_much_for_a_note_or_label);
}
