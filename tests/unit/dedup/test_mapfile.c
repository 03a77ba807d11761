/*
 * The file of a mapped index: which postings stand at its ends, and what of a header is believed.
 */
#include <fcntl.h>
#include <sys/stat.h>

#include "../unit.h"
#include "hash.h"
#include "littleendian.h"
#include "mapformat.h"
#include "mapindex.h"
#include "mapmaker.h"

enum { FIRST = 5, ARTICLES = 3 };

static const struct mapindex none;
static struct mapindex map;
static uint32_t found[64];
static size_t n_postings;	/* told, each of a key of its own, beside those at the ends */

static void
set_up(void)
{
	unit_enter_scratch();
	n_postings = 0;
}

static void
tear_down(void)
{
	mapindex_close(&map);
}

static uint64_t
address(void *arg, uint32_t number)
{
	(void)arg;
	return number;
}

static void
postings(void *arg, void (*put)(void *put_arg, uint32_t key, uint32_t number), void *put_arg)
{
	size_t i;

	(void)arg;
	put(put_arg, UINT32_MAX, FIRST + 2);
	put(put_arg, 0, FIRST);
	put(put_arg, 0, FIRST + 1);
	put(put_arg, 7, FIRST + 1);
	for (i = 0; i < n_postings; i++)
		put(put_arg, (uint32_t)(i + 1) << 16, FIRST);
}

static void
parts(void *arg, void (*put)(void *put_arg, uint32_t number, uint32_t parts), void *put_arg)
{
	(void)arg;
	put(put_arg, FIRST + 1, 9);
	put(put_arg, FIRST + 2, 1);
}

/* Makes an index of N articles. */
static void
make(size_t n)
{
	struct mapmaker_source source = { &none, NULL, FIRST, n, 77, 8, address, postings, parts };

	mapmaker_make("index", &source);
}

static struct {
	uint32_t number, parts;
} told[4];
static size_t n_told;

static void
tell(void *arg, uint32_t number, uint32_t n)
{
	(void)arg;
	told[n_told].number = number;
	told[n_told++].parts = n;
}

START_TEST(the_first_and_the_last_key_are_found)
{
	static const uint32_t keys[] = { 0, UINT32_MAX, 1 };

	make(ARTICLES);
	ck_assert(mapindex_open(&map, "index"));
	ck_assert(mapindex_is_whole(&map));
	mapindex_expect(&map, keys, 3);
	ck_assert_uint_eq(mapindex_find(&map, 0, found, 64), 2);
	ck_assert_uint_eq(found[0], FIRST + 1);
	ck_assert_uint_eq(found[1], FIRST);
	ck_assert_uint_eq(mapindex_find(&map, UINT32_MAX, found, 64), 1);
	ck_assert_uint_eq(found[0], FIRST + 2);
	ck_assert_uint_eq(mapindex_find(&map, 7, found, 64), 1);
	ck_assert_uint_eq(mapindex_find(&map, 1, found, 64), 0);
	ck_assert_uint_eq(mapindex_find(&map, 8, found, 64), 0);
	ck_assert_uint_eq(mapindex_find(&map, UINT32_MAX - 1, found, 64), 0);
}
END_TEST

START_TEST(parts_are_told)
{
	make(ARTICLES);
	ck_assert(mapindex_open(&map, "index"));
	n_told = 0;
	mapindex_each_part(&map, tell, NULL);
	ck_assert_uint_eq(n_told, 2);
	ck_assert_uint_eq(told[0].number, FIRST + 1);
	ck_assert_uint_eq(told[0].parts, 9);
	ck_assert_uint_eq(told[1].number, FIRST + 2);
	ck_assert_uint_eq(told[1].parts, 1);
}
END_TEST

START_TEST(an_empty_or_closed_index_has_nothing)
{
	static const uint32_t keys[] = { 0, UINT32_MAX };

	mapindex_expect(&map, keys, 2);
	ck_assert_uint_eq(mapindex_find(&map, 0, found, 64), 0);
	make(ARTICLES);
	ck_assert(mapindex_open(&map, "index"));
	mapindex_close(&map);
	ck_assert(map.map == NULL && map.n == 0);
	ck_assert(!mapindex_has(&map, FIRST));
	mapindex_expect(&map, keys, 2);
	ck_assert_uint_eq(mapindex_find(&map, 0, found, 64), 0);
}
END_TEST

/* About eight postings to a bucket, and more buckets than articles. */
START_TEST(the_table_grows_with_what_is_in_it)
{
	static const struct {
		size_t articles, postings;
		unsigned bits;
	} rows[] = {
		{ 3, 0, 8 }, { 255, 0, 8 }, { 256, 0, 9 }, { 3, 2051, 8 }, { 3, 2052, 9 }, { 511, 0, 9 }, { 512, 0, 10 }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		n_postings = rows[i].postings;
		make(rows[i].articles);
		ck_assert(mapindex_open(&map, "index"));
		ck_assert_uint_eq(map.bits, rows[i].bits);
		ck_assert_uint_eq(map.n_postings, n_postings + 4);
		mapindex_close(&map);
	}
}
END_TEST

/* Puts a header with these numbers before zeros, up to SIZE; its check is right. */
static void
put_header(uint64_t n, uint64_t bits, uint64_t n_parts, uint64_t n_found, off_t size)
{
	unsigned char h[MAPFORMAT_HEADER] = MAPFORMAT_MAGIC;
	int fd = open("index", O_WRONLY | O_CREAT | O_TRUNC, 0666);

	littleendian_put64(h + MAPFORMAT_ARTICLES, n);
	littleendian_put64(h + MAPFORMAT_BITS, bits);
	littleendian_put64(h + MAPFORMAT_PARTS, n_parts);
	littleendian_put64(h + MAPFORMAT_POSTINGS, n_found);
	littleendian_put64(h + MAPFORMAT_CHECK, hash_bytes(h, MAPFORMAT_CHECK));
	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, h, sizeof h), sizeof h);
	ck_assert_int_eq(ftruncate(fd, size), 0);
	close(fd);
}

/* Whether a file of the size that these numbers make is opened. */
static bool
opens(uint64_t n, uint64_t bits, uint64_t n_parts, uint64_t n_found, off_t more)
{
	bool opened;

	put_header(n, bits, n_parts, n_found, (off_t)(MAPFORMAT_HEADER + 8 * n + 8 * n_parts +
	    4 * (((uint64_t)1 << bits) + 1) + 4 * n_found) + more);
	opened = mapindex_open(&map, "index");
	ck_assert(opened || (map.map == NULL && map.n == 0));
	mapindex_close(&map);
	return opened;
}

START_TEST(no_number_of_a_header_is_beyond_its_bound)
{
	ck_assert(opens(3, 8, 1, 4, 0));
	ck_assert(!opens(3, 8, 1, 4, 1));
	ck_assert(!opens(3, 8, 1, 4, -1));
	ck_assert(opens(3, 8, 3, 4, 0));
	ck_assert(!opens(3, 8, 4, 4, 0));
	ck_assert(opens(3, MAPFORMAT_BITS_MOST, 0, 0, 0));
	ck_assert(!opens(3, MAPFORMAT_BITS_MOST + 1, 0, 0, 0));
	ck_assert(opens(MAPFORMAT_NUMBERS, 8, 0, 0, 0));
	ck_assert(!opens(MAPFORMAT_NUMBERS + 1, 8, 0, 0, 0));
}
END_TEST

START_TEST(what_is_no_index_is_not_opened)
{
	FILE *f;

	ck_assert(!mapindex_open(&map, "index"));
	put_header(0, 8, 0, 0, 0);
	ck_assert(!mapindex_open(&map, "index"));
	put_header(0, 8, 0, 0, MAPFORMAT_HEADER - 1);
	ck_assert(!mapindex_open(&map, "index"));
	ck_assert(opens(0, 8, 0, 0, 0));
	f = fopen("index", "r+");
	ck_assert_int_eq(fputc('N', f), 'N');
	fclose(f);
	ck_assert(!mapindex_open(&map, "index"));
	ck_assert_int_eq(mkdir("folder", 0777), 0);
	ck_assert(!mapindex_open(&map, "folder"));
}
END_TEST

UNIT_MAIN("mapfile")
{
	tcase_add_checked_fixture(unit, set_up, tear_down);
	tcase_add_test(unit, the_first_and_the_last_key_are_found);
	tcase_add_test(unit, parts_are_told);
	tcase_add_test(unit, an_empty_or_closed_index_has_nothing);
	tcase_add_test(unit, the_table_grows_with_what_is_in_it);
	tcase_add_test(unit, no_number_of_a_header_is_beyond_its_bound);
	tcase_add_test(unit, what_is_no_index_is_not_opened);
}
