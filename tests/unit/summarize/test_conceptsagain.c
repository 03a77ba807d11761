#include "../unit.h"
#include "concepts.h"
#include "hash.h"

enum { WORDS = 60000, LONG = 9 };	/* with their pairs, more concepts than are kept of sentences */

static uint32_t stems[WORDS], few[] = { 8, 16, 8, 16, 800, 808 };
static struct storysentence s[LONG + 2];
static struct concepts c;

/* The concepts of a sentence are those of the keys, in order. */
static void
has(size_t sentence, const uint64_t *key, size_t keys)
{
	size_t n, i;
	const uint32_t *item = concepts_of(&c, sentence, &n);

	ck_assert_uint_eq(n, keys);
	for (i = 0; i < n; i++)
		ck_assert_uint_eq(item[i] + 1, *hash_find(&c.number, key[i]));
}

START_TEST(concepts_that_are_not_kept_are_found_again)
{
	const struct name name = { .whole = 77 };
	const uint64_t key[] = {
		8, 16, hash_pair(8, 16), hash_pair(16, 8), 800, hash_pair(16, 800), 808, hash_pair(800, 808),
		hash_pair(77, 0)
	};
	const uint64_t one[] = { 808 };
	size_t i, n;

	for (i = 0; i < WORDS; i++)
		stems[i] = (uint32_t)(i + 1) * 8;
	for (i = 0; i < LONG + 2; i++) {
		s[i].stem = stems;
		s[i].stems = WORDS;
		s[i].voice = i > 0;
		s[i].place = (uint32_t)i;
	}
	s[LONG].stem = few;
	s[LONG].stems = 6;
	s[LONG].name = &name;
	s[LONG].names = 1;
	s[LONG + 1].stem = &few[5];
	s[LONG + 1].stems = 1;
	concepts_find(&c, s, LONG + 2);
	ck_assert_uint_eq(c.kept, LONG);
	concepts_of(&c, LONG - 1, &n);
	ck_assert_uint_eq(n, 2 * WORDS - 1);
	has(LONG, key, sizeof key / sizeof *key);
	has(LONG + 1, one, 1);
	has(LONG, key, sizeof key / sizeof *key);
	ck_assert_uint_eq(c.sentences, LONG + 2);
	concepts_free(&c);
}
END_TEST

UNIT_MAIN("conceptsagain")
{
	tcase_add_test(unit, concepts_that_are_not_kept_are_found_again);
}
