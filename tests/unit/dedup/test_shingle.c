#include "../tails.h"
#include "shingle.h"
#include "hash.h"

static const char report[] =
    "The harbour of Wick was closed for the third day in a row after a storm tore the lights from both of its piers, "
    "and the mayor said that boats should make for Scrabster until divers have looked at the walls.";

static struct shingle_sample
take(const char *text, unsigned level)
{
	struct shingle_sample s = { 0 };

	shingle_start(&s);
	shingle_take(&s, bytes_of(text), level);
	return s;
}

/* Whether two texts have the same shingles, at level 0. */
static bool
alike(const char *a, const char *b)
{
	struct shingle_sample s = take(a, 0), t = take(b, 0);
	bool same = s.n == t.n && memcmp(s.shingle, t.shingle, s.n * sizeof *s.shingle) == 0;

	shingle_free(&s);
	shingle_free(&t);
	return same;
}

START_TEST(letters_alone_count)
{
	ck_assert(alike("The mayor didn't say: \"No comment\".", "the MAYOR\n\ndidn\xe2\x80\x99t say \xe2\x80\x94 "
	    "\xe2\x80\x9cno com-\nment\xe2\x80\x9d!"));
	ck_assert(alike("Jos\xc3\xa9 Nu\xc3\xb1" "ez of Bogot\xc3\xa1 spoke", "Jose Nunez of Bogota spoke"));
	ck_assert(!alike("The mayor did say it again", "The mayor did say it agaim"));
	ck_assert(!alike("It was 14 degrees in the shade", "It was 15 degrees in the shade"));
}
END_TEST

START_TEST(marks_beyond_ascii_are_no_letters)
{
	ck_assert(alike("\xc2\xabThe mayor of Orn\xc2\xbb spoke", "The mayor of Orn spoke"));
	ck_assert(alike("The mayor\xe2\x80\x94of Orn\xe2\x80\xa6spoke", "The mayor of Orn spoke"));
	ck_assert(alike("The mayor\xe2\xad\x90of Orn spoke", "The mayor of Orn spoke"));
	ck_assert(alike("The mayor\xe3\x80\x81of Orn\xe3\x80\x82spoke", "The mayor of Orn spoke"));
	/* letters that begin with the same bytes: Glagolitic, Kana, Han */
	ck_assert(!alike("The mayor\xe2\xb0\x80of Orn spoke", "The mayor of Orn spoke"));
	ck_assert(!alike("The mayor\xe3\x81\x82of Orn spoke", "The mayor of Orn spoke"));
	ck_assert(!alike("The mayor\xe4\x80\x80of Orn spoke", "The mayor of Orn spoke"));
}
END_TEST

/* A state holds them, and the stages of an engine may run on several machines. */
START_TEST(shingles_are_the_same_everywhere)
{
	struct shingle_sample s = take("Sixteen letters, one by one.", 0);

	ck_assert_uint_eq(s.n, 7);
	ck_assert_uint_eq(s.end[0], 19);
	ck_assert_uint_eq(s.end[2], 22);
	ck_assert_uint_eq(s.end[6], 27);
	ck_assert_uint_eq(s.shingle[0], 0x48ef148ab409196a);
	ck_assert_uint_eq(s.shingle[6], 0xb2818b8d81ced458);
	shingle_free(&s);
}
END_TEST

START_TEST(counts_each_shingle_once)
{
	struct shingle_sample s = take(report, 0), t;
	char twice[2 * sizeof report];

	ck_assert_uint_eq(s.letters, SHINGLE_COUNTED);
	ck_assert_uint_eq(s.n, 164 - SHINGLE_LETTERS + 1);
	snprintf(twice, sizeof twice, "%s%s", report, report);
	t = take(twice, 0);
	ck_assert_uint_eq(t.n, s.n + SHINGLE_LETTERS - 1);
	shingle_free(&s);
	shingle_free(&t);
}
END_TEST

/* The bytes of TEXT up to its last letter that is counted, of so many. */
static size_t
counted(const char *text, size_t letters)
{
	struct shingle_sample s = take(text, 0);
	size_t n = s.counted;

	ck_assert_uint_eq(s.letters, letters);
	shingle_free(&s);
	return n;
}

START_TEST(counts_letters_up_to_a_few)
{
	char text[] = "  a1, b2... c3) d4; e5: f6- g7/ h8 i9 j0 k1 l2 m3 n4 o5 p6 q7 r8 s9 t0 u1 v2 w3 x4 y5 z6 a7 "
	    "b8 c9 d0 e1 f2 g3 h4.";
	const char *last = strstr(text, "f2") + 2;

	ck_assert_uint_eq(counted(text, 64), (size_t)(last - text));
	text[last - text] = '\0';
	ck_assert_uint_eq(counted(text, 64), (size_t)(last - text));
	text[last - text - 1] = '.';
	ck_assert_uint_eq(counted(text, 63), (size_t)(last - text) - 1);
	ck_assert_uint_eq(counted("a1\xc3\xa9 \xe2\x80\x9c" "b?\xe2\x80\x9d", 4), 9);
	ck_assert_uint_eq(counted("...", 0), 0);
}
END_TEST

/* A letter beyond ASCII, read by itself, stands for the same as its twin, one of sixteen that are read at once. */
START_TEST(long_texts_are_read_as_short_ones)
{
	char ascii[300], wide[300];
	const char *from;
	size_t n;
	int spaces;

	for (spaces = 0; spaces <= 16; spaces++) {
		snprintf(ascii, sizeof ascii, "%*s%s", spaces, "", report);
		for (from = ascii, n = 0; *from != '\0'; from++)
			if (*from == 'o' && (from - ascii) % 3 == 0)
				n += (size_t)snprintf(wide + n, sizeof wide - n, "\xc3\xb6");
			else
				wide[n++] = *from;
		wide[n] = '\0';
		ck_assert_uint_gt(n, strlen(ascii));
		ck_assert(alike(ascii, wide));
		ck_assert(alike(ascii, report));
	}
}
END_TEST

START_TEST(a_level_holds_all_of_the_next)
{
	struct shingle_sample s = take(report, 1), t = take(report, 2);
	size_t i, j = 0;

	for (i = 0; i < s.n; i++)
		if (shingle_at(s.shingle[i], 2))
			ck_assert_uint_eq(s.shingle[i], t.shingle[j++]);
	ck_assert_uint_eq(j, t.n);
	ck_assert_uint_gt(t.n, 0);
	ck_assert_uint_lt(t.n, s.n);
	shingle_free(&s);
	shingle_free(&t);
}
END_TEST

START_TEST(levels_keep_samples_small)
{
	ck_assert_uint_eq(shingle_level(0, 128), 0);
	ck_assert_uint_eq(shingle_level(128, 128), 0);
	ck_assert_uint_eq(shingle_level(129, 128), 1);
	ck_assert_uint_eq(shingle_level(2048, 128), 4);
	ck_assert_uint_eq(shingle_level(SIZE_MAX, 128), 32);
}
END_TEST

START_TEST(short_texts_are_one_shingle)
{
	struct shingle_sample s = take("No.", 0), t = take("Yes.", 0), none = take("...", 0);

	ck_assert_uint_eq(s.n, 1);
	ck_assert_uint_eq(t.n, 1);
	ck_assert_uint_ne(s.shingle[0], t.shingle[0]);
	ck_assert_uint_eq(none.n, 0);
	shingle_take_whole(&s, bytes_of(report));
	ck_assert_uint_eq(s.n, 1);
	shingle_take_whole(&t, bytes_of("\xe2\x80\x9c"));
	ck_assert_uint_eq(t.n, 0);
	shingle_free(&s);
	shingle_free(&t);
	shingle_free(&none);
}
END_TEST

/* The value of a letter, as shingle.h's hash adds it up. */
static uint64_t
value_of(char letter)
{
	return hash_pair(0x243f6a8885a308d3ULL, (uint64_t)letter) * 0x9e3779b97f4a7c15ULL;
}

START_TEST(a_short_text_is_the_hash_of_its_letters)
{
	struct shingle_sample s = take("N-o 7", 0);
	uint64_t h = (((value_of('n') << 4) + value_of('o')) << 4) + value_of('7');

	ck_assert_uint_eq(s.n, 1);
	ck_assert_uint_eq(s.shingle[0], h ^ hash_pair(0x243f6a8885a308d3ULL, h) >> 32);
	ck_assert_uint_eq(s.end[0], 5);
	shingle_free(&s);
}
END_TEST

/* The one shingle that stands for all of TEXT. */
static uint64_t
whole(const char *text)
{
	struct shingle_sample s = take("", 0);
	uint64_t shingle;

	shingle_take_whole(&s, bytes_of(text));
	ck_assert_uint_eq(s.n, 1);
	shingle = s.shingle[0];
	shingle_free(&s);
	return shingle;
}

START_TEST(each_letter_of_a_whole_text_counts)
{
	ck_assert_uint_ne(whole("the harbour of Wick"), whole("xhe harbour of Wick"));
	ck_assert_uint_ne(whole("the harbour of Wick"), whole("the harbour of Wicx"));
	ck_assert_uint_ne(whole("the harbour of Wick"), whole("the harbour of Wic"));
	ck_assert_uint_eq(whole("the harbour of Wick"), whole("The harbour, of Wick."));
}
END_TEST

static struct shingle_sample tail_sample;

static void
list(struct buf *to, struct bytes text)
{
	size_t i;

	shingle_take(&tail_sample, text, 0);
	buf_printf(to, "%zu %zu", tail_sample.letters, tail_sample.counted);
	for (i = 0; i < tail_sample.n; i++)
		buf_printf(to, " %llx-%u", (unsigned long long)tail_sample.shingle[i], (unsigned)tail_sample.end[i]);
}

START_TEST(does_not_look_beyond_the_text)
{
	shingle_start(&tail_sample);
	tails_check(list, "The mayor\xe2\x80\x94of \xc2\xabOrn\xc2\xbb, Jos\xc3\xa9, spoke\xe3\x80\x82");
	tails_check(list, report);
	shingle_free(&tail_sample);
}
END_TEST

START_TEST(other_scripts_have_letters)
{
	struct shingle_sample s = take("\xd0\x9c\xd1\x8d\xd1\x80 \xd0\xb7\xd0\xb0\xd0\xba\xd1\x80\xd1\x8b\xd0\xbb "
	    "\xd0\xbf\xd0\xbe\xd1\x80\xd1\x82", 0);

	ck_assert_uint_eq(s.letters, 13);
	shingle_free(&s);
}
END_TEST

START_TEST(a_sample_stays_small_at_any_level)
{
	struct shingle_sample s = take("", 0);
	unsigned char *text = malloc(1 << 20);
	struct bytes long_text = { text, 1 << 20 };
	size_t i;

	for (i = 0; i < long_text.n; i++)
		text[i] = (unsigned char)('a' + hash_pair(i, 0) % 26);
	shingle_take(&s, long_text, 0);
	ck_assert_uint_ge(s.n, SHINGLE_MOST / 4);
	ck_assert_uint_lt(s.n, SHINGLE_MOST);
	ck_assert_uint_ge(s.level, 10);
	for (i = 1; i < s.n; i++) {
		ck_assert(shingle_at(s.shingle[i], s.level));
		ck_assert_uint_lt(s.end[i - 1], s.end[i]);
	}
	free(text);
	shingle_free(&s);
}
END_TEST

START_TEST(a_shingle_tells_where_it_stands)
{
	struct bytes text = bytes_of("Now: the old bridge at Aln, \xC3\xA9t\xC3\xA9.");
	struct shingle_sample s = take((const char *)text.p, 0);

	ck_assert_uint_eq(s.letters, 23);
	ck_assert_uint_eq(shingle_start_of(&s, text, 0), 0);
	ck_assert_uint_eq(s.end[0], strlen("Now: the old bridge a"));
	ck_assert_uint_eq(shingle_start_of(&s, text, 3), 5);
	ck_assert_uint_eq(s.end[s.n - 1], text.n - 1);
	shingle_free(&s);
}
END_TEST

UNIT_MAIN("shingle")
{
	tcase_add_test(unit, letters_alone_count);
	tcase_add_test(unit, marks_beyond_ascii_are_no_letters);
	tcase_add_test(unit, shingles_are_the_same_everywhere);
	tcase_add_test(unit, counts_each_shingle_once);
	tcase_add_test(unit, counts_letters_up_to_a_few);
	tcase_add_test(unit, long_texts_are_read_as_short_ones);
	tcase_add_test(unit, a_level_holds_all_of_the_next);
	tcase_add_test(unit, levels_keep_samples_small);
	tcase_add_test(unit, short_texts_are_one_shingle);
	tcase_add_test(unit, other_scripts_have_letters);
	tcase_add_test(unit, a_shingle_tells_where_it_stands);
	tcase_add_test(unit, a_sample_stays_small_at_any_level);
	tcase_add_test(unit, a_short_text_is_the_hash_of_its_letters);
	tcase_add_test(unit, each_letter_of_a_whole_text_counts);
	tcase_add_test(unit, does_not_look_beyond_the_text);
}
