#include "../unit.h"
#include "stage.h"

static struct stage_pairs pairs;

static void
teardown(void)
{
	stage_pairs_free(&pairs);
	memset(&pairs, 0, sizeof pairs);
}

static size_t
pair(const char *key, const char *id)
{
	struct stage_article a = { bytes_of("1"), bytes_of(id), bytes_of("3,9"), bytes_of("") };

	return stage_pair(&pairs, bytes_of(key), &a);
}

START_TEST(rows_are_paired_with_the_oldest_of_their_key)
{
	ck_assert_uint_eq(pair("k", "a"), 0);
	ck_assert_uint_eq(pair("k", "b"), 1);
	ck_assert_bytes(pairs.oldest[0].id, "a");
	ck_assert_bytes(pairs.oldest[0].sizes, "3,9");
	ck_assert_uint_eq(pair("k", "c"), 2);
	ck_assert_uint_eq(pair("k", "d"), 3);
	ck_assert_uint_eq(pair("k", "e"), STAGE_OLDEST);
	ck_assert_uint_eq(pair("k", "f"), STAGE_OLDEST);
	ck_assert_bytes(pairs.oldest[3].id, "d");
	ck_assert_uint_eq(pair("l", "a"), 0);
	ck_assert_uint_eq(pair("l", "f"), 1);
}
END_TEST

/* The relation of two articles with so many keys in common; NULL too if their fields are refused. */
static const char *
verify(const char *sizes_a, const char *facts_a, const char *sizes_b, const char *facts_b, size_t common)
{
	struct stage_article a = { { NULL, 0 }, { NULL, 0 }, bytes_of(sizes_a), bytes_of(facts_a) };
	struct stage_article b = { { NULL, 0 }, { NULL, 0 }, bytes_of(sizes_b), bytes_of(facts_b) };
	struct stage_verdict v;

	if (!stage_verify(&v, &a, &b, common))
		return "refused";
	return v.relation != NULL ? v.relation : "nothing";
}

START_TEST(shares_of_keys_decide)
{
	ck_assert_str_eq(verify("3,20", "", "3,20", "", 20), "exact");
	ck_assert_str_eq(verify("3,20", "", "3,20", "", 10), "near");
	ck_assert_str_eq(verify("3,20", "", "3,20", "", 9), "nothing");
	ck_assert_str_eq(verify("3,20", "", "3,30", "", 20), "near");
	ck_assert_str_eq(verify("3,20", "", "3,50", "", 20), "contains");
	ck_assert_str_eq(verify("3,50", "", "3,20", "", 20), "excerpt");
	ck_assert_str_eq(verify("3,30", "", "3,20", "", 20), "contained");
	/* at the higher level of the two, as many as are there */
	ck_assert_str_eq(verify("3,20,10", "", "4,10", "", 10), "exact");
	/* of few keys more must agree, and of two none tells anything */
	ck_assert_str_eq(verify("0,7", "", "0,7", "", 5), "nothing");
	ck_assert_str_eq(verify("0,7", "", "0,7", "", 6), "near");
	ck_assert_str_eq(verify("0,2", "", "0,2", "", 2), "nothing");
}
END_TEST

START_TEST(facts_speak_against)
{
	/* context, 20 bits, value, 18, and kind, 2 (0: a name, 1: a figure): contexts 1 and 2 */
#define NAME(value) "00001" #value
#define FIGURE(value) "00001" #value
#define OTHER(value) "00002" #value
	ck_assert_str_eq(verify("3,20", NAME(00ff0), "3,20", NAME(f0000), 20), "nothing");
	ck_assert_str_eq(verify("3,20", NAME(00ff0), "3,20", NAME(00ff4), 20), "exact");	/* but for a letter */
	ck_assert_str_eq(verify("3,20", FIGURE(00005), "3,20", FIGURE(00009), 20), "update");
	ck_assert_str_eq(verify("3,20", FIGURE(00005) OTHER(00ff0), "3,20", FIGURE(00009) OTHER(00ff0), 20), "update");
	ck_assert_str_eq(verify("3,20", FIGURE(00005), "3,20", OTHER(00009), 20), "exact");
	ck_assert_str_eq(verify("3,20", FIGURE(00005) OTHER(00005), "3,20", FIGURE(00009) OTHER(00009), 20), "nothing");
#undef NAME
#undef FIGURE
#undef OTHER
}
END_TEST

START_TEST(an_opening_name_that_differs_speaks_twice)
{
	/* contexts 1 to 3: a name (kind 0) that agrees, a figure (1) that differs, and the name at the start (3) */
	ck_assert_str_eq(verify("3,20", "0000100ff0" "0000200005" "0000300ff3",
	    "3,20", "0000100ff0" "0000200009" "00003f0003", 20), "nothing");
	ck_assert_str_eq(verify("3,20", "0000100ff0" "0000200005" "0000300ff3",
	    "3,20", "00001f0000" "0000200009" "0000300ff3", 20), "update");
	ck_assert_str_eq(verify("3,20", "0000100ff0" "0000300ff3", "3,20", "0000100ff0" "00003f0003", 20), "exact");
}
END_TEST

START_TEST(articles_of_few_keys_must_share_more)
{
	ck_assert_str_eq(verify("0,8", "", "0,8", "", 4), "near");
	ck_assert_str_eq(verify("0,7", "", "0,7", "", 4), "nothing");
	ck_assert_str_eq(verify("0,3", "", "0,3", "", 3), "exact");
}
END_TEST

START_TEST(other_fields_are_refused)
{
	static const char *const sizes[] = { "", "x", "3,", "3,2x", "3;20", "1,2,3,4,5,6,7,8,9,10" };
	static const char *const facts[] = { "0", "000010000", "000010000g", "000010000G" };
	size_t i;

	for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
		ck_assert_str_eq(verify(sizes[i], "", "3,20", "", 20), "refused");
	for (i = 0; i < sizeof facts / sizeof facts[0]; i++)
		ck_assert_str_eq(verify("3,20", "", "3,20", facts[i], 20), "refused");
}
END_TEST

START_TEST(digits_of_a_key)
{
	static const struct {
		uint64_t key;
		const char *digits;
	} rows[] = {
		{ 0, "0000000000000000" },
		{ 0x0123456789abcdef, "0123456789abcdef" },
		{ 0xfedcba9876543210, "fedcba9876543210" },
		{ 0x9aa99aa99aa99aa9, "9aa99aa99aa99aa9" },
		{ UINT64_MAX, "ffffffffffffffff" }
	};
	unsigned char digits[STAGE_HEX];
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		stage_hex(digits, rows[i].key);
		ck_assert_bytes(bytes_between(digits, digits + STAGE_HEX), rows[i].digits);
	}
}
END_TEST

START_TEST(an_article_is_signed_by_its_sizes_and_first_facts)
{
	uint64_t shingle[] = { 0x2000000000000000, 0x1fffffffffffffff, 0x0fffffffffffffff, 0x0007ffffffffffff };
	struct factsample_fact fact[] = {
		{ .packed = 0x1234567890 }, { .packed = 0x99, .doubtful = true }, { .packed = 0xffffffffff },
		{ .packed = 3 }, { .packed = 4 }, { .packed = 5 }, { .packed = 6 }, { .packed = 7 }, { .packed = 8 },
		{ .packed = 9 }
	};
	struct shingle_sample s;
	struct factsample f;
	struct buf signature = { 0 };

	memset(&s, 0, sizeof s);
	memset(&f, 0, sizeof f);
	s.shingle = shingle;
	s.n = 4;
	s.level = 2;
	f.fact = fact;
	f.n = 3;
	stage_sign(&signature, &s, &f);
	ck_assert_bytes(buf_view(&signature), "2,4,3,2,1,1,1,1,1\t1234567890ffffffffff");
	buf_clear(&signature);
	s.n = 1;
	f.n = 10;
	stage_sign(&signature, &s, &f);
	ck_assert_bytes(buf_view(&signature), "2,1\t1234567890ffffffffff0000000003000000000400000000050000000006"
	    "00000000070000000008");
	buf_free(&signature);
}
END_TEST

UNIT_MAIN("stage")
{
	tcase_add_test(unit, digits_of_a_key);
	tcase_add_test(unit, an_article_is_signed_by_its_sizes_and_first_facts);
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, rows_are_paired_with_the_oldest_of_their_key);
	tcase_add_test(unit, shares_of_keys_decide);
	tcase_add_test(unit, facts_speak_against);
	tcase_add_test(unit, an_opening_name_that_differs_speaks_twice);
	tcase_add_test(unit, articles_of_few_keys_must_share_more);
	tcase_add_test(unit, other_fields_are_refused);
}
