#include "../unit.h"
#include "docmemory.h"
#include "docrecord.h"
#include "hash.h"

enum { LEVEL = 3, SHINGLES = 200 };

static struct docmemory memory;
static struct shingle_sample sample;
static struct factsample facts;
static struct factsample_fact fact[20];
static struct shingleset site;
static struct doctext doc;
static struct docmemory_entry entry;

static void
setup(void)
{
	size_t i;

	shingle_start(&sample);
	for (i = 0; i < SHINGLES; i++)
		sample.shingle[i] = hash_pair(i, 1) >> LEVEL;
	sample.n = SHINGLES;
	sample.level = LEVEL;
	memset(&facts, 0, sizeof facts);
	for (i = 0; i < 20; i++)
		fact[i].packed = (i + 1) << 20;
	facts.fact = fact;
	facts.n = 20;
	facts.figures = 4;
	facts.sum = 77;
	memset(&site, 0, sizeof site);
	memset(&entry, 0, sizeof entry);
	entry.time = 99;
	entry.name = bytes_of("a");
	entry.group = bytes_of("a,b");
	entry.root = 5;
	entry.whole = true;
	memset(&doc, 0, sizeof doc);
	doc.text = bytes_of("some text");
	doc.exact = 1;
	doc.id = 2;
	doc.url = 3;
	doc.source = 4;
	doc.sample = &sample;
	doc.facts = &facts;
}

static void
teardown(void)
{
	shingle_free(&sample);
	docmemory_free(&memory);
}

static struct docrecord
pack(void)
{
	struct docrecord a;

	docmemory_pack(&memory, &doc, &site, &entry);
	ck_assert(docrecord_unpack(buf_view(&memory.packed), &a));
	return a;
}

static int
compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

START_TEST(an_article_is_remembered_whole)
{
	struct docrecord a = pack();
	size_t level, i, n;

	ck_assert_int_eq(a.time, 99);
	ck_assert(a.exact == 1 && a.id == 2 && a.url == 3 && a.source == 4 && a.root == 5);
	ck_assert(a.figures == 4 && a.sum == 77 && a.level == LEVEL && a.bytes == 9);
	ck_assert(!a.composite && !a.copy);
	ck_assert_bytes(a.name, "a");
	ck_assert_bytes(a.group, "a,b");
	ck_assert_uint_eq(a.n_shingles, SHINGLES);
	ck_assert_uint_eq(a.n_facts, FACTSAMPLE_MOST);
	ck_assert_uint_eq(docrecord_fact(&a, 0), (uint64_t)1 << 20);
	for (level = 0; level < DOCRECORD_LEVELS; level++) {
		for (i = n = 0; i < SHINGLES; i++)
			n += shingle_at(sample.shingle[i], LEVEL + (unsigned)level);
		ck_assert_uint_eq(docrecord_size(&a, LEVEL + (unsigned)level), n);
	}
	entry.composite = true;
	a = pack();
	ck_assert(a.composite && !a.copy);
	entry.composite = false;
	entry.copy = true;
	a = pack();
	ck_assert(!a.composite && a.copy);
}
END_TEST

START_TEST(shingles_are_in_the_order_of_their_hashes)
{
	struct docrecord a;
	size_t i;

	/* some that meet in a bucket, the last first */
	for (i = 0; i < 50; i++)
		sample.shingle[i] = ((uint64_t)0x5a5a << 44) - i * 0x12345;
	a = pack();
	qsort(sample.shingle, SHINGLES, sizeof *sample.shingle, compare);
	for (i = 0; i < DOCRECORD_KEYS; i++)
		ck_assert_uint_eq(docrecord_key(&a, i), (uint32_t)sample.shingle[i]);
	for (; i < SHINGLES; i++)
		ck_assert_uint_eq(docrecord_rest(&a, i), (uint16_t)sample.shingle[i]);
}
END_TEST

START_TEST(site_text_is_left_out)
{
	uint64_t left[SHINGLES];
	struct docrecord a;
	size_t i, n = 0;

	for (i = 0; i < SHINGLES; i++) {
		if (i % 3 == 0)
			shingleset_add(&site, i);
		else
			left[n++] = sample.shingle[i];
	}
	a = pack();
	qsort(left, n, sizeof *left, compare);
	ck_assert_uint_eq(a.n_shingles, n);
	for (i = 0; i < DOCRECORD_KEYS; i++)
		ck_assert_uint_eq(docrecord_key(&a, i), (uint32_t)left[i]);
	for (; i < n; i++)
		ck_assert_uint_eq(docrecord_rest(&a, i), (uint16_t)left[i]);
}
END_TEST

START_TEST(of_a_copy_only_what_it_goes_by_is)
{
	struct docrecord a;

	pack();
	entry.whole = false;
	a = pack();
	ck_assert(a.exact == 1 && a.id == 2 && a.url == 3 && a.source == 4 && a.root == 5);
	ck_assert_uint_eq(a.n_shingles, 0);
	ck_assert_uint_eq(a.n_facts, 0);
	ck_assert(a.level == 0 && a.bytes == 0 && a.figures == 0 && a.sum == 0);
	sample.n = 0;
	entry.whole = true;
	a = pack();
	ck_assert_uint_eq(a.n_shingles, 0);
	ck_assert_uint_eq(a.n_facts, FACTSAMPLE_MOST);
}
END_TEST

UNIT_MAIN("docmemory")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, an_article_is_remembered_whole);
	tcase_add_test(unit, shingles_are_in_the_order_of_their_hashes);
	tcase_add_test(unit, site_text_is_left_out);
	tcase_add_test(unit, of_a_copy_only_what_it_goes_by_is);
}
