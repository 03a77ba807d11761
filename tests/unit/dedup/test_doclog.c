#include <sys/wait.h>

#include "../unit.h"
#include "doclog.h"

static const struct segments_kind kind = { "log", "test log 1", "", 0 };
static struct segments segments;
static uint64_t at;
static struct doclog_record record;
static struct doclog_run run;

static void
set_up(void)
{
	unit_enter_scratch();
	memset(&segments, 0, sizeof segments);
	segments_open(&segments, "state", &kind);
}

static void
tear_down(void)
{
	segments_close(&segments);
}

/* Commits what was put, and goes to the first record. */
static void
read_back(void)
{
	segments_commit(&segments);
	at = segments.begin;
}

START_TEST(records_come_back)
{
	static const uint32_t keys[] = { 1, 0xfffffffe, 0x12345678 };

	doclog_put_keys(&segments, 0xfffffe, keys, 3);
	doclog_put_part(&segments, 0x010203);
	doclog_put_article(&segments, 7, bytes_of("packed"));
	read_back();
	ck_assert(doclog_next(&segments, &at, &record));
	ck_assert_int_eq(record.kind, DOCLOG_KEYS);
	ck_assert_uint_eq(record.number, 0xfffffe);
	ck_assert_uint_eq(record.rest.n, 12);
	ck_assert_uint_eq(doclog_key(&record, 0), 1);
	ck_assert_uint_eq(doclog_key(&record, 1), 0xfffffffe);
	ck_assert_uint_eq(doclog_key(&record, 2), 0x12345678);
	ck_assert(!doclog_run(&record, &run));
	ck_assert(doclog_next(&segments, &at, &record));
	ck_assert_int_eq(record.kind, DOCLOG_PART);
	ck_assert_uint_eq(record.number, 0x010203);
	ck_assert_uint_eq(record.rest.n, 0);
	ck_assert(doclog_next(&segments, &at, &record));
	ck_assert_int_eq(record.kind, DOCLOG_ARTICLE);
	ck_assert_bytes(record.rest, "packed");
	ck_assert(!doclog_next(&segments, &at, &record));
}
END_TEST

static struct doclog_run
packed_and_read(uint32_t next, const char *rest, bool expected)
{
	struct doclog_run put = { 0xabcdef, next, -5, INT64_C(0x0102030405060708), bytes_of(rest) }, got = { 0 };
	struct buf packed = { 0 };

	doclog_pack_run(&packed, &put);
	segments_append(&segments, buf_view(&packed));
	buf_free(&packed);
	segments_commit(&segments);
	ck_assert(doclog_next(&segments, &at, &record));
	ck_assert(doclog_run(&record, &got) == expected);
	return got;
}

START_TEST(a_run_comes_back)
{
	at = segments.begin;
	run = packed_and_read(0xffffff, "mine", true);
	ck_assert_uint_eq(run.first, 0xabcdef);
	ck_assert_uint_eq(run.next, 0xffffff);
	ck_assert_int_eq(run.time, -5);
	ck_assert_int_eq(run.first_time, INT64_C(0x0102030405060708));
	ck_assert_bytes(run.rest, "mine");
	run = packed_and_read(0, "", true);
	ck_assert_uint_eq(run.rest.n, 0);
	packed_and_read(0x1000000, "", false);
}
END_TEST

START_TEST(a_short_record_is_no_run)
{
	struct doclog_record r = { DOCLOG_RUN, 3, { (const unsigned char *)"01234567890123456789", 20 } };

	r.rest.n = 19;
	ck_assert(!doclog_run(&r, &run));
	r.kind = DOCLOG_PART;
	r.rest.n = 20;
	ck_assert(!doclog_run(&r, &run));
}
END_TEST

/* Whether WORK ends the program, as damage does. */
static bool
ends(void (*work)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		ck_assert_ptr_nonnull(freopen("/dev/null", "w", stderr));
		work();
		_exit(0);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	return WIFEXITED(status) && WEXITSTATUS(status) == EXIT_NOT_DONE;
}

static void
read_next(void)
{
	at = segments.begin;
	doclog_next(&segments, &at, &record);
}

static void
read_article(void)
{
	struct docrecord a;

	doclog_article(&segments, segments.begin, &a);
}

START_TEST(a_record_without_a_head_is_damage)
{
	segments_append(&segments, bytes_of("A12"));
	segments_commit(&segments);
	ck_assert(ends(read_next));
}
END_TEST

START_TEST(an_address_of_no_article_is_damage)
{
	doclog_put_part(&segments, 3);
	segments_commit(&segments);
	ck_assert(!ends(read_next));
	ck_assert(ends(read_article));
}
END_TEST

START_TEST(an_article_is_unpacked)
{
	struct docrecord a = { .time = 77, .level = 3, .name = bytes_of("n"), .group = bytes_of("n") }, got;
	struct buf packed = { 0 };
	uint64_t address;

	docrecord_pack(&packed, &a, NULL, 0, NULL, 0);
	doclog_put_part(&segments, 3);
	address = doclog_put_article(&segments, 9, buf_view(&packed));
	segments_commit(&segments);
	doclog_article(&segments, address, &got);
	ck_assert_int_eq(got.time, 77);
	ck_assert_uint_eq(got.level, 3);
	ck_assert_bytes(got.name, "n");
	buf_free(&packed);
}
END_TEST

UNIT_MAIN("doclog")
{
	tcase_add_checked_fixture(unit, set_up, tear_down);
	tcase_add_test(unit, records_come_back);
	tcase_add_test(unit, a_run_comes_back);
	tcase_add_test(unit, a_short_record_is_no_run);
	tcase_add_test(unit, a_record_without_a_head_is_damage);
	tcase_add_test(unit, an_address_of_no_article_is_damage);
	tcase_add_test(unit, an_article_is_unpacked);
}
