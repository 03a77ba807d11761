#include <dirent.h>
#include <sys/wait.h>

#include "../unit.h"
#include "buf.h"
#include "segments.h"

static struct segments_kind kind = { "numbers", "test numbers 1", "base=10", 0 };
static struct segments segments;

static void
set_up(void)
{
	unit_enter_scratch();
	memset(&segments, 0, sizeof segments);
	kind.size = 0;
	kind.parameters = "base=10";
	kind.format = "test numbers 1";
}

static void
open_state(void)
{
	segments_open(&segments, "state", &kind);
}

/* The records, each with a space after it. */
static const char *
records(void)
{
	static char list[4000];
	uint64_t at = segments.begin;
	struct bytes record;
	size_t n = 0;

	list[0] = '\0';
	while (segments_next(&segments, &at, &record))
		n += (size_t)snprintf(list + n, sizeof list - n, "%.*s ", (int)record.n, (const char *)record.p);
	return list;
}

/* One run that appends the words of LIST. */
static void
run(const char *list)
{
	size_t n;

	open_state();
	for (; *list != '\0'; list += n + (list[n] == ' ')) {
		struct bytes word = { (const unsigned char *)list, n = strcspn(list, " ") };

		segments_append(&segments, word);
	}
	segments_commit(&segments);
	segments_close(&segments);
}

/* How many files the directory has whose name ends so. */
static int
files(const char *ending)
{
	DIR *dir = opendir("state");
	struct dirent *entry;
	int n = 0;

	while ((entry = readdir(dir)) != NULL)
		n += strlen(entry->d_name) > strlen(ending) &&
		    strcmp(entry->d_name + strlen(entry->d_name) - strlen(ending), ending) == 0;
	closedir(dir);
	return n;
}

/* Runs ACT in a child and returns its exit status. */
static int
status_of(void (*act)(void))
{
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(99);
		act();
		_exit(0);
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
read_all(void)
{
	memset(&segments, 0, sizeof segments);
	open_state();
	records();
}

START_TEST(runs_add_to_what_was_there)
{
	open_state();
	ck_assert_str_eq(records(), "");
	segments_commit(&segments);
	segments_close(&segments);
	ck_assert_int_eq(files("lock"), 1);
	run("1 2 3");
	run("4");
	run("");
	open_state();
	ck_assert_str_eq(records(), "1 2 3 4 ");
	ck_assert_uint_eq(segments_count(&segments), 2);
	ck_assert_uint_eq(segments_check(&segments), 4);
	segments_close(&segments);
}
END_TEST

START_TEST(an_address_leads_to_its_record)
{
	uint64_t first, second;
	struct bytes record;

	run("0");
	open_state();
	first = segments_append(&segments, bytes_of("one"));
	second = segments_append(&segments, bytes_of(""));
	ck_assert(!segments_next(&segments, &first, &record));
	segments_commit(&segments);
	ck_assert_uint_eq(segments.end, second + 8);
	ck_assert(segments_next(&segments, &first, &record));
	ck_assert_bytes(record, "one");
	ck_assert_uint_eq(first, second);
	ck_assert(segments_next(&segments, &first, &record));
	ck_assert_bytes(record, "");
	ck_assert(!segments_next(&segments, &first, &record));
	segments_close(&segments);
}
END_TEST

START_TEST(what_is_not_committed_is_not_remembered)
{
	kind.size = 3;
	run("1");
	open_state();
	segments_append(&segments, bytes_of("22"));
	segments_append(&segments, bytes_of("33"));	/* the first is on the disk now */
	ck_assert_int_eq(files("2-00000002"), 1);
	memset(&segments, 0, sizeof segments);		/* a crash, but for the lock, which is this process's own */
	open_state();
	ck_assert_str_eq(records(), "1 ");
	segments_append(&segments, bytes_of("4"));
	segments_commit(&segments);
	segments_close(&segments);
	open_state();
	ck_assert_str_eq(records(), "1 4 ");
	segments_close(&segments);
}
END_TEST

START_TEST(a_segment_has_a_size)
{
	kind.size = 30;		/* a record of 2 bytes takes 10: three fit */
	run("11 22 33");
	ck_assert_int_eq(files("-00000001"), 1);
	run("44 55 66 77");
	open_state();
	ck_assert_uint_eq(segments_count(&segments), 3);
	ck_assert_str_eq(records(), "11 22 33 44 55 66 77 ");
	segments_close(&segments);
}
END_TEST

START_TEST(old_segments_are_removed_whole)
{
	uint64_t at;
	struct bytes record;

	run("1 2");
	run("3");
	run("4");
	open_state();
	at = segments.begin;
	segments_next(&segments, &at, &record);
	segments_forget(&segments, at);
	ck_assert_str_eq(records(), "1 2 3 4 ");
	segments_next(&segments, &at, &record);
	segments_forget(&segments, at);
	ck_assert_str_eq(records(), "3 4 ");
	ck_assert_uint_eq(segments.begin, at);
	segments_forget(&segments, segments.end);
	ck_assert_str_eq(records(), "4 ");
	segments_close(&segments);
	run("5");
	open_state();
	ck_assert_str_eq(records(), "4 5 ");
	ck_assert_uint_eq(segments_check(&segments), 2);
	segments_close(&segments);
}
END_TEST

START_TEST(compaction_keeps_all_and_its_addresses)
{
	uint64_t at;
	struct bytes record;

	kind.size = 45;
	run("11 22 33");
	run("44");
	run("55");
	run("66");
	open_state();
	at = segments.end - 10;
	segments_compact(&segments);
	ck_assert_uint_eq(segments_count(&segments), 2);
	ck_assert_str_eq(records(), "11 22 33 44 55 66 ");
	ck_assert(segments_next(&segments, &at, &record));
	ck_assert_bytes(record, "66");
	segments_close(&segments);
	ck_assert_int_eq(files("1-00000002"), 1);
	ck_assert_int_eq(files("3-00000004"), 1);
	run("77");
	open_state();
	ck_assert_str_eq(records(), "11 22 33 44 55 66 77 ");
	segments_close(&segments);
}
END_TEST

START_TEST(what_compaction_left_is_passed_over)
{
	run("1");
	run("2");
	ck_assert_int_eq(link("state/numbers.00000001-00000001", "a"), 0);
	ck_assert_int_eq(link("state/numbers.00000002-00000002", "b"), 0);
	open_state();
	segments_compact(&segments);
	segments_close(&segments);
	ck_assert_int_eq(rename("a", "state/numbers.00000001-00000001"), 0);
	ck_assert_int_eq(rename("b", "state/numbers.00000002-00000002"), 0);
	open_state();
	ck_assert_str_eq(records(), "1 2 ");
	segments_close(&segments);
	ck_assert_int_eq(files("1-00000001"), 0);
}
END_TEST

START_TEST(many_segments_are_compacted)
{
	int i;

	for (i = 0; i < 128; i++)
		run("1");
	ck_assert_int_eq(files("1-00000001"), 1);
	run("2");
	ck_assert_int_eq(files("1-00000001"), 0);
	open_state();
	ck_assert_uint_le(segments_count(&segments), 32);
	segments_close(&segments);
}
END_TEST

/* A state from which each run forgets all but the last fifty records does not grow. */
START_TEST(tidying_leaves_the_old_apart)
{
	uint64_t at[160], most = 0;
	size_t segments_most = 0;
	int i;

	for (i = 0; i < 160; i++) {
		open_state();
		at[i] = segments_append(&segments, bytes_of("12345678"));
		segments_commit(&segments);
		segments_forget(&segments, i < 50 ? 0 : at[i - 50]);
		segments_tidy(&segments);
		if (segments.end - segments.begin > most)
			most = segments.end - segments.begin;
		if (segments_count(&segments) > segments_most)
			segments_most = segments_count(&segments);
		segments_close(&segments);
	}
	ck_assert_uint_le(most, (at[1] - at[0]) * 56);
	ck_assert_uint_le(segments_most, 33);
}
END_TEST

START_TEST(another_kind_is_refused)
{
	run("1");
	kind.parameters = "base=8";
	ck_assert_int_eq(status_of(read_all), EXIT_NOT_DONE);
	kind.parameters = "base=10";
	kind.format = "test numbers 2";
	ck_assert_int_eq(status_of(read_all), EXIT_NOT_DONE);
	kind.format = "test numbers 1";
	ck_assert_int_eq(status_of(read_all), 0);
	kind.name = "letters";		/* another program's, in the same directory */
	ck_assert_int_eq(status_of(read_all), 0);
	kind.name = "numbers";
}
END_TEST

START_TEST(has_one_holder)
{
	open_state();
	ck_assert_int_eq(status_of(read_all), EXIT_NOT_DONE);
	segments_close(&segments);
	ck_assert_int_eq(status_of(read_all), 0);
}
END_TEST

static const char file[] = "state/numbers.00000001-00000001";

static void
harm(long at, int c)
{
	FILE *f = fopen(file, "r+");

	ck_assert_ptr_nonnull(f);
	fseek(f, at, SEEK_SET);
	fputc(c, f);
	fclose(f);
}

START_TEST(a_changed_bit_is_found)
{
	FILE *f;
	char content[400];
	long at, n;

	run("1 22 333");
	f = fopen(file, "r");
	ck_assert_ptr_nonnull(f);
	n = (long)fread(content, 1, sizeof content, f);
	fclose(f);
	ck_assert_int_gt(n, 150);
	ck_assert_int_lt(n, 400);
	for (at = 0; at < n; at++) {
		harm(at, content[at] ^ 1 << at % 8);
		ck_assert_msg(status_of(read_all) == EXIT_NOT_DONE, "byte %ld", at);
		harm(at, content[at]);
	}
	ck_assert_int_eq(status_of(read_all), 0);
	for (at = n - 1; at >= 0; at -= 7) {
		ck_assert_int_eq(truncate(file, at), 0);
		ck_assert_msg(status_of(read_all) == EXIT_NOT_DONE, "cut at %ld", at);
	}
}
END_TEST

START_TEST(a_missing_segment_is_found)
{
	run("1");
	run("2");
	run("3");
	ck_assert_int_eq(unlink("state/numbers.00000002-00000002"), 0);
	ck_assert_int_eq(status_of(read_all), EXIT_NOT_DONE);
}
END_TEST

UNIT_MAIN("segments")
{
	tcase_add_checked_fixture(unit, set_up, NULL);
	tcase_add_test(unit, runs_add_to_what_was_there);
	tcase_add_test(unit, an_address_leads_to_its_record);
	tcase_add_test(unit, what_is_not_committed_is_not_remembered);
	tcase_add_test(unit, a_segment_has_a_size);
	tcase_add_test(unit, old_segments_are_removed_whole);
	tcase_add_test(unit, compaction_keeps_all_and_its_addresses);
	tcase_add_test(unit, what_compaction_left_is_passed_over);
	tcase_add_test(unit, many_segments_are_compacted);
	tcase_add_test(unit, tidying_leaves_the_old_apart);
	tcase_add_test(unit, another_kind_is_refused);
	tcase_add_test(unit, has_one_holder);
	tcase_add_test(unit, a_changed_bit_is_found);
	tcase_add_test(unit, a_missing_segment_is_found);
}
