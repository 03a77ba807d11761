#include "../unit.h"
#include "namematch.h"

static bool
match(const char *a, const char *b)
{
	struct buf scratch = { NULL, 0, 0 };
	struct name x = name_of(bytes_of(a), &scratch), y = name_of(bytes_of(b), &scratch);
	bool same = name_match(&x, &y);

	ck_assert_int_eq(same, name_match(&y, &x));
	buf_free(&scratch);
	return same;
}

START_TEST(one_word_matches_a_name_that_begins_or_ends_with_it)
{
	ck_assert(match("Ada Berg", "Berg"));
	ck_assert(match("Aln", "Aln Harbour"));
	ck_assert(match("ADA BERG", "Ada Berg"));
	ck_assert(match("Berg", "berg"));
}
END_TEST

START_TEST(two_words_match_themselves_only)
{
	ck_assert(!match("North Aln", "South Aln"));
	ck_assert(!match("Ada Berg", "Bo Berg"));
	ck_assert(!match("Ada Eva Berg", "Eva"));
	ck_assert(!match("Aln", "Fen"));
}
END_TEST

UNIT_MAIN("namematch")
{
	tcase_add_test(unit, one_word_matches_a_name_that_begins_or_ends_with_it);
	tcase_add_test(unit, two_words_match_themselves_only);
}
