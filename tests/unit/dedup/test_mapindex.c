#include "../unit.h"
#include "hash.h"
#include "mapindex.h"
#include "mapmaker.h"

enum { ARTICLES = 3000, KEYS = 20, FIRST = 0xfffff0 };	/* the numbers wrap around */

static struct mapindex map;
static const struct mapindex none;
static uint32_t found[64];

static void
set_up(void)
{
	unit_enter_scratch();
}

static void
tear_down(void)
{
	mapindex_close(&map);
}

static size_t begin, end = ARTICLES;	/* of the articles whose postings are told */

static uint64_t
address(void *arg, uint32_t number)
{
	(void)arg;
	return 1000 + ((number - FIRST) & 0xffffff) * (uint64_t)77;
}

static uint32_t
key(size_t article, size_t i)
{
	return i == 0 ? 42 : (uint32_t)hash_pair(article, i);
}

static void
postings(void *arg, void (*put)(void *put_arg, uint32_t key, uint32_t number), void *put_arg)
{
	size_t article, i;

	(void)arg;
	put(put_arg, 5, FIRST - 1);	/* forgotten */
	for (article = begin; article < end; article++)
		for (i = 0; i < KEYS; i++)
			put(put_arg, key(article, i), (FIRST + (uint32_t)article) & 0xffffff);
}

static void
parts(void *arg, void (*put)(void *put_arg, uint32_t number, uint32_t parts), void *put_arg)
{
	(void)arg;
	put(put_arg, 5, 3);
	put(put_arg, 6, 0);
}

static void
make(void)
{
	struct mapmaker_source source = { &none, NULL, FIRST, ARTICLES, 123456, 8, address, postings, parts };

	mapmaker_make("index", &source);
}

START_TEST(finds_all_that_was_put)
{
	size_t article, i;

	make();
	ck_assert(mapindex_open(&map, "index"));
	ck_assert(mapindex_is_whole(&map));
	ck_assert_uint_eq(map.first, FIRST);
	ck_assert_uint_eq(map.n, ARTICLES);
	ck_assert_uint_eq(map.end, 123456);
	for (article = 0; article < ARTICLES; article++) {
		uint32_t number = (FIRST + (uint32_t)article) & 0xffffff;

		ck_assert(mapindex_has(&map, number));
		ck_assert_uint_eq(mapindex_address(&map, number), address(NULL, number));
		for (i = 1; i < KEYS; i++) {
			size_t n = mapindex_find(&map, key(article, i), found, 64);

			ck_assert_uint_ge(n, 1);
			ck_assert(found[0] == number || (n > 1 && found[1] == number));	/* two have one key */
		}
	}
	ck_assert(!mapindex_has(&map, FIRST - 1));
	ck_assert(!mapindex_has(&map, mapindex_end(&map)));
	ck_assert_uint_eq(mapindex_find(&map, 5, found, 64), 0);
}
END_TEST

START_TEST(the_newest_of_a_key_are_kept)
{
	make();
	ck_assert(mapindex_open(&map, "index"));
	ck_assert_uint_eq(mapindex_find(&map, 42, found, 64), 8);
	ck_assert_uint_eq(found[0], (FIRST + ARTICLES - 1) & 0xffffff);
	ck_assert_uint_eq(found[7], (FIRST + ARTICLES - 8) & 0xffffff);
	ck_assert_uint_eq(mapindex_find(&map, 42, found, 3), 3);
}
END_TEST

static size_t n_put;

static void
count(void *arg, uint32_t a, uint32_t b)
{
	(void)arg;
	n_put += b != 0 || a != 0;
}

START_TEST(goes_through_all)
{
	make();
	ck_assert(mapindex_open(&map, "index"));
	n_put = 0;
	ck_assert_uint_eq(map.n_postings, ARTICLES * (KEYS - 1) + 8);
	mapindex_each_part(&map, count, NULL);
	ck_assert_uint_eq(n_put, 1);
}
END_TEST

enum { CONTENT = 400000 };

/* The bytes of a file. */
static size_t
content_of(const char *path, unsigned char content[CONTENT])
{
	FILE *f = fopen(path, "r");
	size_t n = fread(content, 1, CONTENT, f);

	fclose(f);
	return n;
}

/* Makes an index of the N articles from FIRST + SKIPPED on, by OLD and the postings of those from FROM up to TO. */
static void
make_of(const char *path, const struct mapindex *old, size_t skipped, size_t n, size_t from, size_t to)
{
	struct mapmaker_source source = {
		old, NULL, (FIRST + (uint32_t)skipped) & 0xffffff, n, 123456, 8, address, postings, parts
	};

	begin = from;
	end = to;
	mapmaker_make(path, &source);
	begin = 0;
	end = ARTICLES;
}

/* Made of the one before, of fewer articles and a shorter table, an index is the same, also when some are forgotten. */
START_TEST(an_index_is_made_of_the_one_before)
{
	static unsigned char wanted[CONTENT], got[CONTENT];
	static const size_t known[] = { 40, 1000, 2000, 2999 }, skipped[] = { 0, 1, 700 };
	size_t i, j, n;

	for (i = 0; i < sizeof known / sizeof known[0]; i++)
		for (j = 0; j < sizeof skipped / sizeof skipped[0]; j++) {
			make_of("old", &none, 0, known[i], 0, known[i]);
			ck_assert(mapindex_open(&map, "old"));
			make_of("new", &map, skipped[j], ARTICLES - skipped[j], known[i], ARTICLES);
			mapindex_close(&map);
			make_of("whole", &none, skipped[j], ARTICLES - skipped[j], 0, ARTICLES);
			n = content_of("whole", wanted);
			ck_assert_uint_eq(content_of("new", got), n);
			ck_assert_int_eq(memcmp(got, wanted, n), 0);
		}
}
END_TEST

/* A posting that the index before has already counts once. */
START_TEST(what_is_told_again_stands_once)
{
	static unsigned char wanted[CONTENT], got[CONTENT];
	size_t n;

	make_of("old", &none, 0, 2000, 0, 2000);
	ck_assert(mapindex_open(&map, "old"));
	make_of("new", &map, 0, ARTICLES, 1800, ARTICLES);
	mapindex_close(&map);
	make_of("whole", &none, 0, ARTICLES, 0, ARTICLES);
	n = content_of("whole", wanted);
	ck_assert_uint_eq(content_of("new", got), n);
	ck_assert_int_eq(memcmp(got, wanted, n), 0);
}
END_TEST

START_TEST(what_is_not_whole_is_passed_over)
{
	static unsigned char content[CONTENT];
	FILE *f;
	size_t n, at;

	ck_assert(!mapindex_open(&map, "index"));
	make();
	n = content_of("index", content);
	ck_assert_uint_lt(n, sizeof content);
	for (at = 0; at < n; at += at < 100 ? 1 : 4999) {
		content[at] ^= 4;
		f = fopen("index", "w");
		fwrite(content, 1, n, f);
		fclose(f);
		ck_assert_msg(!mapindex_open(&map, "index") || !mapindex_is_whole(&map), "byte %zu", at);
		mapindex_close(&map);
		content[at] ^= 4;
	}
	for (at = 0; at < n; at += 9999) {
		ck_assert_int_eq(truncate("index", (off_t)at), 0);
		ck_assert(!mapindex_open(&map, "index"));
	}
}
END_TEST

UNIT_MAIN("mapindex")
{
	tcase_add_checked_fixture(unit, set_up, tear_down);
	tcase_add_test(unit, finds_all_that_was_put);
	tcase_add_test(unit, the_newest_of_a_key_are_kept);
	tcase_add_test(unit, goes_through_all);
	tcase_add_test(unit, an_index_is_made_of_the_one_before);
	tcase_add_test(unit, what_is_told_again_stands_once);
	tcase_add_test(unit, what_is_not_whole_is_passed_over);
}
