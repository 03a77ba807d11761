#include <dirent.h>
#include <sys/wait.h>

#include "../unit.h"
#include "docstate.h"

static struct docindex index;
static struct docstate state;
static struct docstate_current current;

static void
set_up(void)
{
	unit_enter_scratch();
}

static void
open_state(size_t remember)
{
	memset(&index, 0, sizeof index);
	memset(&state, 0, sizeof state);
	index.most = remember;
	index.postings.most = 8;
	docstate_open(&state, "seen", &index, &current);
}

static void
close_state(void)
{
	docstate_close(&state, &index, &current);
	docindex_free(&index);
}

static void
add(unsigned i)
{
	struct docrecord a = { 0 };
	struct buf packed = { 0 };
	uint64_t shingle[2] = { i * 2654435761u, i * 40503u + 7 };
	char name[20];

	snprintf(name, sizeof name, "a%u", i);
	a.exact = hash_pair(i, 1);
	a.root = docindex_next(&index);
	a.name = a.group = bytes_of(name);
	docrecord_pack(&packed, &a, shingle, 2, NULL, 0);
	docindex_add(&index, buf_view(&packed));
	buf_free(&packed);
}

/* Whether an article is found by its key. */
static bool
knows(unsigned i)
{
	uint32_t number[POSTINGS_MOST];
	uint64_t exact = hash_pair(i, 1);
	size_t j, n = docindex_find(&index, (uint32_t)exact, number);
	struct docrecord a;

	for (j = 0; j < n; j++) {
		docindex_get(&index, number[j], &a);
		if (a.exact == exact)
			return true;
	}
	return false;
}

static int
files(void)
{
	DIR *dir = opendir("seen");
	int n = 0;

	while (readdir(dir) != NULL)
		n++;
	closedir(dir);
	return n - 2;
}

START_TEST(a_run_goes_on_where_the_last_ended)
{
	unsigned i;

	open_state(1000);
	for (i = 0; i < 10; i++)
		add(i);
	docindex_count_part(&index, 3);
	docindex_tell_time(&index, 1000);
	buf_str(&current.id, "amid");
	current.article.remembered = true;
	current.article.number = 9;
	close_state();
	buf_clear(&current.id);
	memset(&current.article, 0, sizeof current.article);
	open_state(1000);
	for (i = 0; i < 10; i++)
		ck_assert(knows(i));
	ck_assert(!knows(10));
	ck_assert_uint_eq(docindex_next(&index), 10);
	ck_assert_uint_eq(docindex_count_part(&index, 3), 2);
	ck_assert_int_eq(index.time, 1000);
	ck_assert_bytes(buf_view(&current.id), "amid");
	ck_assert_uint_eq(current.article.number, 9);
	close_state();
}
END_TEST

/* The article that a run ends in, with N others in its company, is the same in the next. */
static void
check_current(size_t n, bool remembered)
{
	struct sentdedup_article before;
	size_t i;

	open_state(1000);
	memset(&current.article, 0, sizeof current.article);
	current.article.remembered = remembered;
	current.article.number = 7;
	current.article.n_company = n;
	for (i = 0; i < n; i++)
		current.article.company[i] = (uint32_t)(1000 * n + i);
	buf_clear(&current.id);
	buf_str(&current.id, "amid");
	add((unsigned)n);
	close_state();
	before = current.article;
	memset(&current.article, 0xFF, sizeof current.article);
	buf_clear(&current.id);
	open_state(1000);
	ck_assert_int_eq(current.article.remembered, remembered);
	ck_assert_uint_eq(current.article.number, 7);
	ck_assert_uint_eq(current.article.n_company, n);
	for (i = 0; i < SENTDEDUP_COMPANY; i++)
		ck_assert_uint_eq(current.article.company[i], before.company[i]);
	ck_assert_bytes(buf_view(&current.id), "amid");
	close_state();
}

START_TEST(the_article_that_the_run_ended_in_goes_on)
{
	size_t n;

	for (n = 0; n <= SENTDEDUP_COMPANY; n++)
		check_current(n, n % 2 == 0);
}
END_TEST

START_TEST(a_run_with_nothing_new_writes_nothing)
{
	open_state(1000);
	add(1);
	close_state();
	ck_assert_int_eq(files(), 2);	/* with the lock */
	open_state(1000);
	close_state();
	ck_assert_int_eq(files(), 2);
}
END_TEST

START_TEST(what_is_forgotten_leaves_the_disk)
{
	unsigned i, run;

	for (run = 0; run < 5; run++) {
		open_state(10);
		for (i = 0; i < 6; i++)
			add(6 * run + i);
		close_state();
	}
	ck_assert_int_eq(files(), 3);	/* two segments hold the last ten */
	open_state(10);
	ck_assert(!knows(19));
	for (i = 20; i < 30; i++)
		ck_assert(knows(i));
	close_state();
}
END_TEST

START_TEST(many_articles_have_a_mapped_index)
{
	unsigned i;

	open_state(100000);
	for (i = 0; i < (1 << 14); i++)
		add(i);
	close_state();
	ck_assert_int_ne(access("seen/dedup.index", F_OK), 0);
	open_state(100000);
	add(i);
	close_state();
	ck_assert_int_eq(access("seen/dedup.index", F_OK), 0);
	open_state(100000);
	ck_assert_uint_eq(index.map.n, (1 << 14) + 1);
	for (i = 0; i <= 1 << 14; i += 97)
		ck_assert(knows(i));
	add(50000);
	ck_assert(knows(50000));
	close_state();
	/* without it, or with that of another state, all is read */
	ck_assert_int_eq(unlink("seen/dedup.index"), 0);
	open_state(100000);
	ck_assert_uint_eq(index.map.n, 0);
	ck_assert(knows(5) && knows(50000));
	docstate_compact(&state, &index);
	close_state();
	ck_assert_int_eq(rename("seen/dedup.index", "index"), 0);
	ck_assert_int_eq(system("rm -r seen"), 0);
	open_state(100000);
	add(1);
	close_state();
	ck_assert_int_eq(rename("index", "seen/dedup.index"), 0);
	open_state(100000);
	ck_assert_uint_eq(index.map.n, 0);
	ck_assert(knows(1) && !knows(5));
	close_state();
}
END_TEST

START_TEST(states_are_merged)
{
	open_state(1000);
	add(1);
	add(2);
	close_state();
	ck_assert_int_eq(rename("seen", "other"), 0);
	open_state(1000);
	add(2);
	add(3);
	ck_assert_uint_eq(docstate_merge(&index, "other"), 1);
	ck_assert(knows(1) && knows(2) && knows(3));
	close_state();
	open_state(1000);
	ck_assert_uint_eq(docstate_check(&state, &index), 3);
	ck_assert(knows(1) && knows(2) && knows(3));
	close_state();
}
END_TEST

/* Leaves in "other" a state of one article, in which another text was found, at TIME. */
static void
make_other(int64_t time)
{
	open_state(1000);
	docindex_tell_time(&index, time);
	add(1);
	docindex_count_part(&index, 0);
	close_state();
	ck_assert_int_eq(rename("seen", "other"), 0);
}

START_TEST(a_merged_state_brings_its_time_and_parts)
{
	make_other(5000);
	open_state(1000);
	add(3);
	ck_assert_uint_eq(docstate_merge(&index, "other"), 1);
	ck_assert_int_eq(index.time, 5000);
	ck_assert_int_eq(index.first_time, 5000);
	ck_assert_uint_eq(docindex_count_part(&index, 0), 1);
	ck_assert_uint_eq(docindex_count_part(&index, 1), 2);
	close_state();
}
END_TEST

START_TEST(the_later_time_and_the_own_first_one_stay)
{
	make_other(5000);
	open_state(1000);
	docindex_tell_time(&index, 1000);
	docstate_merge(&index, "other");
	ck_assert_int_eq(index.time, 5000);
	ck_assert_int_eq(index.first_time, 1000);
	close_state();
	ck_assert_int_eq(system("rm -r seen"), 0);
	open_state(1000);
	docindex_tell_time(&index, 9000);
	docstate_merge(&index, "other");
	ck_assert_int_eq(index.time, 9000);
	ck_assert_int_eq(index.first_time, 9000);
	close_state();
}
END_TEST

/* Whether KEY leads to the article NUMBER. */
static bool
leads_to(uint32_t key, uint32_t number)
{
	uint32_t found[POSTINGS_MOST];
	size_t i, n = docindex_find(&index, key, found);

	for (i = 0; i < n; i++)
		if (found[i] == number)
			return true;
	return false;
}

START_TEST(keys_that_came_later_are_remembered_and_merged)
{
	static const uint32_t keys[] = { 11, 22, 33, 44, 55 };
	size_t i;

	open_state(1000);
	add(1);
	add(2);
	docindex_add_keys(&index, 1, keys, 5);
	close_state();
	open_state(1000);
	for (i = 0; i < 5; i++)
		ck_assert(leads_to(keys[i], 1) && !leads_to(keys[i], 0));
	close_state();
	ck_assert_int_eq(rename("seen", "other"), 0);
	open_state(1000);
	add(3);
	ck_assert_uint_eq(docstate_merge(&index, "other"), 2);
	for (i = 0; i < 5; i++)
		ck_assert(leads_to(keys[i], 2));
	close_state();
}
END_TEST

START_TEST(an_article_without_an_id_goes_on_in_its_company)
{
	open_state(1000);
	add(1);
	memset(&current.article, 0, sizeof current.article);
	current.article.number = 7;
	current.article.n_company = 2;
	current.article.company[0] = 70;
	current.article.company[1] = 71;
	buf_clear(&current.id);
	close_state();
	buf_str(&current.id, "before");
	open_state(1000);
	ck_assert_uint_eq(current.article.n_company, 2);
	ck_assert_uint_eq(current.article.company[0], 70);
	ck_assert_uint_eq(current.article.company[1], 71);
	ck_assert_uint_eq(current.id.n, 0);
	close_state();
}
END_TEST

UNIT_MAIN("docstate")
{
	tcase_add_checked_fixture(unit, set_up, NULL);
	tcase_add_test(unit, a_run_goes_on_where_the_last_ended);
	tcase_add_test(unit, the_article_that_the_run_ended_in_goes_on);
	tcase_add_test(unit, a_run_with_nothing_new_writes_nothing);
	tcase_add_test(unit, what_is_forgotten_leaves_the_disk);
	tcase_add_test(unit, many_articles_have_a_mapped_index);
	tcase_add_test(unit, states_are_merged);
	tcase_add_test(unit, a_merged_state_brings_its_time_and_parts);
	tcase_add_test(unit, the_later_time_and_the_own_first_one_stay);
	tcase_add_test(unit, keys_that_came_later_are_remembered_and_merged);
	tcase_add_test(unit, an_article_without_an_id_goes_on_in_its_company);
}
