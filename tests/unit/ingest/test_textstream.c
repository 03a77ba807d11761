#include <errno.h>
#include <fcntl.h>

#include "../unit.h"
#include "textstream.h"

static void
write_file(const char *name, const char *line, size_t lines)
{
	FILE *f = fopen(name, "w");

	ck_assert_ptr_nonnull(f);
	while (lines-- > 0)
		fputs(line, f);
	ck_assert_int_eq(fclose(f), 0);
}

START_TEST(a_file_in_windows)
{
	struct rawstream raw = { .fd = -1 };
	struct textstream text = { .last = false };
	size_t total = 0, longest = 0;

	unit_enter_scratch();
	write_file("f", "caf\xE9 0123456789\r\n", 50000);
	ck_assert(rawstream_open(&raw, "f"));
	textstream_start(&text, &raw, bytes_of("windows-1252"));
	do {
		textstream_more(&text);
		ck_assert(bytes_starts(text.left, bytes_of("caf\xC3\xA9 0123456789\n")));
		longest = text.left.n > longest ? text.left.n : longest;
		total += text.left.n;
		textstream_skip(&text, text.left.n);
	} while (!text.last);
	ck_assert_uint_eq(total, 50000 * 17);
	ck_assert_uint_lt(longest, 300000);
	ck_assert_int_eq(text.error, 0);
	textstream_free(&text);
	rawstream_free(&raw);
}
END_TEST

/* A stream that is used for one file after the other leaves none of them open, and nothing of one in the next. */
START_TEST(one_file_after_the_other)
{
	struct rawstream raw = { .fd = -1 };
	struct textstream text = { .last = false };
	int lowest, i;

	unit_enter_scratch();
	write_file("f", "one\n", 1);
	write_file("g", "two\n", 1);
	lowest = dup(STDIN_FILENO);
	close(lowest);
	for (i = 0; i < 4; i++) {
		ck_assert(rawstream_open(&raw, i % 2 == 0 ? "f" : "g"));
		ck_assert(!raw.last);
		textstream_start(&text, &raw, bytes_of(""));
		textstream_more(&text);
		ck_assert_bytes(text.left, i % 2 == 0 ? "one\n" : "two\n");
		ck_assert(text.last);
		rawstream_close(&raw);
		ck_assert(raw.last && raw.fd == -1);
	}
	ck_assert(!rawstream_open(&raw, "no"));
	ck_assert(raw.last && rawstream_more(&raw, 10));
	ck_assert_uint_eq(raw.left.n, 0);
	ck_assert_int_eq(dup(STDIN_FILENO), lowest);
	close(lowest);
	textstream_free(&text);
	rawstream_free(&raw);
}
END_TEST

/* What is not dropped is kept, and an eighth is added; hardly more, for memory is bounded by the longest item. */
START_TEST(a_window_that_grows)
{
	struct rawstream raw = { .fd = -1 };
	struct textstream text = { .last = false };
	size_t before = 0;

	unit_enter_scratch();
	write_file("f", "0123456789\n", 100000);
	ck_assert(rawstream_open(&raw, "f"));
	textstream_start(&text, &raw, bytes_of(""));
	while (!text.last) {
		textstream_more(&text);
		ck_assert(text.last || text.left.n >= before + before / 8);
		ck_assert_uint_le(text.left.n, before + before / 8 + (1 << 18));
		before = text.left.n;
	}
	ck_assert_uint_eq(before, 1100000);
	textstream_free(&text);
	rawstream_free(&raw);
}
END_TEST

/* Reads N bytes of a long file, at least, and drops all but the last LEFT. */
static void
read_long(struct textstream *text, struct rawstream *raw, size_t n, size_t left)
{
	write_file("f", "0123456789\n", 300000);
	ck_assert(rawstream_open(raw, "f"));
	textstream_start(text, raw, bytes_of(""));
	while (text->left.n < n)
		textstream_more(text);
	textstream_skip(text, text->left.n - left);
	ck_assert_uint_eq(text->left.n, left);
}

START_TEST(the_memory_of_a_long_item_is_given_back)
{
	struct rawstream raw = { .fd = -1 };
	struct textstream text = { .last = false };
	char five[6] = "";

	unit_enter_scratch();
	read_long(&text, &raw, 2000000, 5);
	ck_assert_uint_le(text.buf.cap, 64);
	memcpy(five, text.left.p, 5);
	ck_assert_ptr_nonnull(strstr("0123456789\n0123456789\n", five));
	while (!text.last)
		textstream_more(&text);
	ck_assert_int_eq(memcmp(text.left.p, five, 5), 0);
	ck_assert_bytes(bytes_between(text.left.p + text.left.n - 5, text.left.p + text.left.n), "6789\n");
	textstream_free(&text);
	rawstream_free(&raw);
	read_long(&text, &raw, 500000, 5);
	ck_assert_uint_ge(text.buf.cap, 500000);	/* short enough to be used again */
	textstream_free(&text);
	rawstream_free(&raw);
}
END_TEST

START_TEST(errors)
{
	struct rawstream raw = { .fd = -1 };

	unit_enter_scratch();
	ck_assert(!rawstream_open(&raw, "missing"));
	ck_assert_int_eq(errno, ENOENT);
	ck_assert(rawstream_open(&raw, "."));
	ck_assert(!rawstream_more(&raw, 10));
	ck_assert_int_eq(errno, EISDIR);
	ck_assert(raw.last);
	rawstream_free(&raw);
}
END_TEST

START_TEST(memory)
{
	struct rawstream raw = { .fd = -1 };

	rawstream_memory(&raw, bytes_of("abc"));
	ck_assert(raw.last);
	rawstream_skip(&raw, 1);
	ck_assert(rawstream_more(&raw, 10));
	ck_assert_bytes(raw.left, "bc");
	rawstream_free(&raw);
}
END_TEST

UNIT_MAIN("textstream")
{
	tcase_add_test(unit, a_file_in_windows);
	tcase_add_test(unit, one_file_after_the_other);
	tcase_add_test(unit, a_window_that_grows);
	tcase_add_test(unit, the_memory_of_a_long_item_is_given_back);
	tcase_add_test(unit, errors);
	tcase_add_test(unit, memory);
}
