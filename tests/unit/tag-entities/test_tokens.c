#include <stdlib.h>

#include "../unit.h"
#include "buf.h"
#include "model/tokens.h"

/* The tokens of TEXT with a bar after each, a plus before those that are glued. */
static struct bytes
cut(struct buf *to, const char *text)
{
	struct tokens t = { 0 };
	struct bytes b = bytes_of(text);
	size_t i;

	buf_clear(to);
	tokens_read(&t, b);
	for (i = 0; i < t.n; i++) {
		if (t.item[i].glued)
			buf_byte(to, '+');
		buf_bytes(to, bytes_between(b.p + t.item[i].start, b.p + t.item[i].end));
		buf_byte(to, '|');
	}
	free(t.item);
	return buf_view(to);
}

START_TEST(pairs_of_names_are_cut)
{
	struct buf b = { 0 };

	ck_assert_bytes(cut(&b, "the Lee-Ishiba talks"), "the|Lee|+-|+Ishiba|talks|");
	ck_assert_bytes(cut(&b, "a U.S.-led force"), "a|U.S.|+-|+led|force|");
	ck_assert_bytes(cut(&b, "al-Qaida"), "al|+-|+Qaida|");
	ck_assert_bytes(cut(&b, "Hezb-e-Islami"), "Hezb|+-|+e|+-|+Islami|");
	buf_free(&b);
}
END_TEST

START_TEST(plain_words_are_not)
{
	struct buf b = { 0 };

	ck_assert_bytes(cut(&b, "a well-known, 10-year-old case"), "a|well-known|,|10-year-old|case|");
	ck_assert_bytes(cut(&b, "Washington - based"), "Washington|-|based|");
	ck_assert_bytes(cut(&b, "https://example.org/A-B"), "https://example.org/A-B|");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("tokens")
{
	tcase_add_test(unit, pairs_of_names_are_cut);
	tcase_add_test(unit, plain_words_are_not);
}
