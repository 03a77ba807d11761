#include "../unit.h"
#include "paraphrase.h"
#include "termreader.h"

/* A paraphrase with a word for each letter of WORDS: small ones are plain, capitals are names. */
static struct paraphrase *
of(const char *words)
{
	static struct paraphrase p[2];
	static size_t next;
	struct paraphrase *to = &p[next++ % 2];
	size_t i;

	paraphrase_clear(to);
	for (i = 0; words[i] != '\0'; i++) {
		to->word[i].stem = (uint32_t)words[i];
		to->word[i].name = words[i] < 'a';
		to->signature |= ~(uint64_t)0;
		to->n++;
	}
	return to;
}

static bool
shares(const char *a, const char *b)
{
	return paraphrase_shares_clause(of(a), of(b));
}

START_TEST(four_plain_words_of_nine_in_a_row_make_a_clause)
{
	ck_assert(shares("abcd", "abcd"));
	ck_assert(shares("abcd", "dxcyba"));
	ck_assert(!shares("abc", "abc"));
	ck_assert(shares("abcnopqrd", "abcd"));
	ck_assert(!shares("abcnopqrsd", "abcd"));
	ck_assert(shares("abcd", "abcnopqrd"));
	ck_assert(!shares("abcd", "abcnopqrsd"));
	ck_assert(shares("nopqrstuvabcdw", "xyzabcd"));
}
END_TEST

START_TEST(names_neither_part_nor_make_a_clause)
{
	ck_assert(!shares("abcX", "abcX"));
	ck_assert(shares("abXYZUVWRScd", "abcd"));
	ck_assert(shares("XabcdY", "ZdcbaU"));
	ck_assert(!shares("abcD", "abcd"));
}
END_TEST

UNIT_MAIN("paraphrase")
{
	tcase_add_test(unit, four_plain_words_of_nine_in_a_row_make_a_clause);
	tcase_add_test(unit, names_neither_part_nor_make_a_clause);
}
