#include "../unit.h"
#include "factsample.h"

static struct factsample sample, other;

static void
setup(void)
{
	factsample_start(&sample);
	factsample_start(&other);
}

static void
teardown(void)
{
	factsample_free(&sample);
	factsample_free(&other);
}

static void
read_both(const char *a, const char *b)
{
	factsample_read(&sample, bytes_of(a));
	factsample_read(&other, bytes_of(b));
	ck_assert_uint_eq(sample.n, other.n);
}

/* Whether fact I of both texts is of one context. */
static bool
same_context(size_t i)
{
	return factsample_same_context(sample.fact[i].packed, other.fact[i].packed);
}

static bool
same_value(size_t i)
{
	return factsample_same_value(sample.fact[i].packed, other.fact[i].packed);
}

START_TEST(the_words_around_are_the_context)
{
	read_both("it will pay 12 cents a share", "they said it will pay 31 cents for one");
	ck_assert(same_context(0));
	ck_assert(!same_value(0));
	read_both("it will pay 12 cents a share", "it will pay 12 crowns a share");
	ck_assert(!same_context(0));
	ck_assert(same_value(0));
	read_both("it will pay 12 cents", "it would pay 12 cents");
	ck_assert(!same_context(0));
	read_both("the pier of Wick is shut", "the pier of 12 is shut");
	ck_assert(!same_context(0));
}
END_TEST

START_TEST(facts_in_a_row_have_places)
{
	read_both("they won the sets 6-3, 0-6, 7-5 in an hour", "they won the sets 6-3, 6-1, 7-5 in an hour");
	ck_assert_uint_eq(sample.n, 3);
	ck_assert(same_context(0) && same_context(1) && same_context(2));
	ck_assert(same_value(0) && !same_value(1) && same_value(2));
	ck_assert(!factsample_same_context(sample.fact[0].packed, sample.fact[1].packed));
}
END_TEST

START_TEST(a_line_is_a_world)
{
	read_both("of the last storm\nto 12 piers", "of the next flood\nto 12 piers");
	ck_assert(same_context(0));
}
END_TEST

START_TEST(ideographs_are_words)
{
	read_both("\xE6\xB0\xB4\xE4\xBD\x8D\xE3\x81\xAF" "3" "\xE3\x83\xA1",
	    "\xE5\xB7\x9D\xE4\xBD\x8D\xE3\x81\xAF" "4" "\xE3\x83\xA1");
	ck_assert_uint_eq(sample.n, 1);
	ck_assert(same_context(0));
	ck_assert(!same_value(0));
}
END_TEST

START_TEST(first_words_are_doubtful)
{
	uint64_t chosen[FACTSAMPLE_MOST];

	factsample_read(&sample, bytes_of("It rained. Ferries sail. Tam Orrin said so, and Wick too."));
	ck_assert_uint_eq(sample.n, 3);
	ck_assert(sample.fact[0].doubtful && !sample.fact[1].doubtful && !sample.fact[2].doubtful);
	ck_assert_uint_eq(factsample_choose(&sample, chosen), 2);
	ck_assert_uint_eq(chosen[0], sample.fact[1].packed);
}
END_TEST

START_TEST(the_name_that_opens_the_text_is_one_of_its_own)
{
	read_both("Wick has piers, and it rained", "it rained, and Wick has piers");
	ck_assert_uint_eq(factsample_kind(sample.fact[0].packed), FACTSAMPLE_OPENING);
	ck_assert(!sample.fact[0].doubtful);
	ck_assert_uint_eq(factsample_kind(other.fact[0].packed), FACT_NAME);
	ck_assert(factsample_is_name(sample.fact[0].packed) && factsample_is_name(other.fact[0].packed));
	ck_assert(same_value(0) && !same_context(0));
}
END_TEST

/* Whether the names say the same, but for a letter. */
static bool
names_agree(const char *a, const char *b)
{
	struct buf one = { 0 }, two = { 0 };
	bool agree;

	buf_printf(&one, "it was %s who came", a);
	buf_printf(&two, "it was %s who came", b);
	factsample_read(&sample, buf_view(&one));
	factsample_read(&other, buf_view(&two));
	ck_assert_uint_eq(sample.n, 1);
	ck_assert_uint_eq(other.n, 1);
	agree = factsample_agree(sample.fact[0].packed, other.fact[0].packed);
	buf_free(&one);
	buf_free(&two);
	return agree;
}

START_TEST(a_name_with_a_wrong_letter_is_the_same)
{
	ck_assert(names_agree("Tam Orrin", "Tam Orrin"));
	ck_assert(names_agree("Tam Orrin", "Tam Orfin"));
	ck_assert(names_agree("Tam Orrin", "Tam Orin"));
	ck_assert(names_agree("Tam Orrin", "Tamm Orrin"));
	ck_assert(names_agree("Tam Orrin", "TAM ORRIN"));
	ck_assert(names_agree("Z\xC3\xBCrich", "Zurich"));
	ck_assert(names_agree("\xD0\x9C\xD0\xB8\xD1\x80\xD0\xB0", "\xD0\x9C\xD0\xB8\xD1\x80\xD0\xB8"));
	ck_assert(!names_agree("Tam Orrin", "Edda Lunn"));
	ck_assert(!names_agree("Tam Orrin", "Tam Lunn"));
	ck_assert(!names_agree("Tarvo Mills", "Oskin Glass"));
	ck_assert(!names_agree("\xD0\x9C\xD0\xB8\xD1\x80\xD0\xB0", "\xD0\x9E\xD0\xBB\xD0\xB5\xD0\xB3"));
	ck_assert(!factsample_same_value(sample.fact[0].packed, other.fact[0].packed));
}
END_TEST

START_TEST(accents_are_no_part_of_a_sketch)
{
	ck_assert(names_agree("Z\xC3\xBCrich", "Zurich"));
	ck_assert(same_value(0));
	ck_assert(names_agree("\xC5\xBD\xC3\xBAr\xC3\xAD\xC4\x8Dh", "Zurich"));
	ck_assert(same_value(0));
	ck_assert(names_agree("Zurich", "Zerich"));
	ck_assert(!same_value(0));
}
END_TEST

START_TEST(figures_have_a_sum)
{
	read_both("on Monday 12 of 14 ships came", "on Monday 14 of 12 ships came");
	ck_assert_uint_eq(sample.figures, 3);
	ck_assert_uint_eq(sample.sum, other.sum);
	read_both("on Monday 12 of 14 ships came", "on Monday 12 of 15 ships came");
	ck_assert_uint_eq(other.figures, 3);
	ck_assert_uint_ne(sample.sum, other.sum);
}
END_TEST

#define HASH(fact) ((fact) * 0x9e3779b97f4a7c15ULL)

START_TEST(the_first_are_remembered_and_some_of_the_rest)
{
	struct buf text = { 0 };
	uint64_t chosen[FACTSAMPLE_MOST], again[FACTSAMPLE_MOST];
	size_t i, n;

	for (i = 0; i < 30; i++)
		buf_printf(&text, "word%c has %u parts. ", 'a' + (int)(i % 26), (unsigned)(i * i + 2));
	factsample_read(&sample, buf_view(&text));
	ck_assert_uint_eq(sample.n, 30);
	ck_assert_uint_eq(factsample_choose(&sample, chosen), FACTSAMPLE_MOST);
	for (i = 0; i < FACTSAMPLE_FIRST; i++)
		ck_assert_uint_eq(chosen[i], sample.fact[i].packed);
	for (i = FACTSAMPLE_FIRST + 1; i < FACTSAMPLE_MOST; i++)	/* in the order of a hash */
		ck_assert(HASH(chosen[i - 1]) <= HASH(chosen[i]));
	for (n = 0, i = FACTSAMPLE_FIRST; i < sample.n; i++)
		n += HASH(sample.fact[i].packed) <= HASH(chosen[FACTSAMPLE_MOST - 1]);
	ck_assert_uint_eq(n, FACTSAMPLE_MOST - FACTSAMPLE_FIRST);
	sample.n = 7;
	ck_assert_uint_eq(factsample_choose(&sample, again), 7);
	sample.n = 16;
	ck_assert_uint_eq(factsample_choose(&sample, again), 16);
	buf_free(&text);
}
END_TEST

/* Letters of one class stand for one another in a sketch; these are the classes. */
START_TEST(letters_have_their_classes)
{
	static const char *const classes[18] = {
		"ev", "bt", "ag", "ko", "iq", "jn", "sx", "hz", "r", "d", "l", "u", "c", "m", "w", "f", "y", "p"
	};
	size_t class, i;

	for (class = 0; class < 18; class++)
		for (i = 0; classes[class][i] != '\0'; i++) {
			unsigned char c = (unsigned char)classes[class][i];

			ck_assert_uint_eq(sample.bit[c], (uint32_t)1 << class);
			ck_assert_uint_eq(sample.bit[c - 'a' + 'A'], sample.bit[c]);
		}
}
END_TEST

/* A state holds them, and the stages of an engine may run on several machines. */
START_TEST(facts_are_the_same_everywhere)
{
	static const struct {
		uint32_t start, end;
		uint64_t packed;
	} want[] = {
		{ 0, 11, 0xf10e38900b }, { 21, 22, 0x28b770a31d }, { 33, 42, 0x1a53709224 }, { 46, 51, 0xf3b8aeb5ce },
		{ 66, 70, 0xdda25004a0 }, { 71, 73, 0xf519be4e31 }
	};
	size_t i;

	factsample_read(&sample, bytes_of("Belmor Rope will pay 7 crowns to Zo\xC3\xAB Velm on May 3, it said, and "
	    "\xC3\x96rn 12 more"));
	ck_assert_uint_eq(sample.n, 6);
	for (i = 0; i < sample.n; i++) {
		ck_assert_uint_eq(sample.fact[i].start, want[i].start);
		ck_assert_uint_eq(sample.fact[i].end, want[i].end);
		ck_assert_uint_eq(sample.fact[i].packed, want[i].packed);
		ck_assert(!sample.fact[i].doubtful);
	}
	ck_assert_uint_eq(sample.figures, 4);
	ck_assert_uint_eq(sample.sum, 0x5dcff16a);
}
END_TEST

START_TEST(only_as_many_facts_are_packed_as_are_enough)
{
	struct bytes text = bytes_of("it took 12 men. They had 13 dogs and then 14 cats for 15 days");

	factsample_read(&sample, text);
	ck_assert_uint_eq(sample.n, 4);
	factsample_read_some(&sample, text, 0);
	ck_assert_uint_eq(sample.n, 0);
	factsample_read_some(&sample, text, 1);
	ck_assert_uint_eq(sample.n, 1);
	factsample_read_some(&sample, text, 3);
	ck_assert_uint_eq(sample.n, 3);
	/* what is doubtful does not count */
	text = bytes_of("it took 12 men. Ada had 13 dogs and then 14 cats for 15 days");
	factsample_read_some(&sample, text, 2);
	ck_assert_uint_eq(sample.n, 3);
	ck_assert(sample.fact[1].doubtful);
}
END_TEST

UNIT_MAIN("factsample")
{
	tcase_add_test(unit, letters_have_their_classes);
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, the_words_around_are_the_context);
	tcase_add_test(unit, facts_in_a_row_have_places);
	tcase_add_test(unit, a_line_is_a_world);
	tcase_add_test(unit, ideographs_are_words);
	tcase_add_test(unit, first_words_are_doubtful);
	tcase_add_test(unit, the_name_that_opens_the_text_is_one_of_its_own);
	tcase_add_test(unit, a_name_with_a_wrong_letter_is_the_same);
	tcase_add_test(unit, accents_are_no_part_of_a_sketch);
	tcase_add_test(unit, facts_are_the_same_everywhere);
	tcase_add_test(unit, only_as_many_facts_are_packed_as_are_enough);
	tcase_add_test(unit, figures_have_a_sum);
	tcase_add_test(unit, the_first_are_remembered_and_some_of_the_rest);
}
