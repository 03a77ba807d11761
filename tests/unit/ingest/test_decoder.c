#include "../unit.h"
#include "decoder.h"

static struct decoder decoder;

static struct bytes
decoded_with(const char *raw, size_t n, const char *label)
{
	static struct buf text;
	struct bytes bytes = { (const unsigned char *)raw, n };

	buf_clear(&text);
	decoder_start(&decoder, bytes_of(label));
	ck_assert_uint_eq(decoder_take(&decoder, bytes, true, &text), n);
	return buf_view(&text);
}

static struct bytes
decoded(const char *raw, size_t n)
{
	return decoded_with(raw, n, "");
}

#define gives(raw, want) ck_assert_bytes(decoded(raw, sizeof raw - 1), want)

START_TEST(charsets)
{
	gives("caf\xC3\xA9", "caf\xC3\xA9");
	gives("\xEF\xBB\xBFx", "x");
	gives("caf\xE9 cr\xE8me", "caf\xC3\xA9 cr\xC3\xA8me");
	gives("<?xml version='1.0' encoding='windows-1251'?>\xC4\xE0",
	    "<?xml version='1.0' encoding='windows-1251'?>\xD0\x94\xD0\xB0");
	gives("\xFF\xFEH\0i\0", "Hi");
	gives("", "");
}
END_TEST

/* How much of the window RAW, after which more comes, is taken. */
static size_t
taken(const char *raw, const char *label)
{
	static struct buf text;

	buf_clear(&text);
	decoder_start(&decoder, bytes_of(label));
	return decoder_take(&decoder, bytes_of(raw), false, &text);
}

/* So a long document without a line end is held whole only where its charset leaves no other way. */
START_TEST(a_window_is_cut_where_no_character_is)
{
	ck_assert_uint_eq(taken("\xC4\xE0\xC4\xE0", "windows-1251"), 4);
	ck_assert_uint_eq(taken("\xC4\xE0\xC4\r", "windows-1251"), 3);
	ck_assert_uint_eq(taken("\x93\xFA\x96\x7B", "shift_jis"), 0);
	ck_assert_uint_eq(taken("\x93\xFA\n\x96", "shift_jis"), 3);
	ck_assert_uint_eq(taken("caf\xC3\xA9 \xC3", ""), 6);
}
END_TEST

START_TEST(line_ends_and_controls)
{
	gives("a\r\nb\rc\nd\r", "a\nb\nc\nd\n");
	gives("a\0\tb\0", "a\tb");
}
END_TEST

#define labelled(raw, label) decoded_with(raw, sizeof raw - 1, label)

START_TEST(labels)
{
	ck_assert_bytes(labelled("\xC4\xE0", "windows-1251"), "\xD0\x94\xD0\xB0");
	ck_assert_bytes(labelled("\xC4\xE0", "no such label"), "\xC3\x84\xC3\xA0");
	ck_assert_bytes(labelled("caf\xC3\xA9", "windows-1251"), "caf\xC3\xA9");
	ck_assert_bytes(labelled("<?xml version='1.0' encoding='koi8-r'?>\xC4", "windows-1251"),
	    "<?xml version='1.0' encoding='koi8-r'?>\xD0\x94");
	ck_assert_bytes(labelled("<?xml version='1.0' encoding='koi8-r'?>\xC4", "windows-1252"),
	    "<?xml version='1.0' encoding='koi8-r'?>\xC3\x84");
	ck_assert_bytes(labelled("\n <!-- x --><?xml encoding='iso-8859-2'?>\xBE", ""),
	    "\n <!-- x --><?xml encoding='iso-8859-2'?>\xC5\xBE");
}
END_TEST

/* The text is the same however the bytes are cut into windows. */
static void
check_windows(const char *raw, size_t n, const char *label, const char *want)
{
	struct buf text = { 0 };
	size_t first, at, end;

	for (first = 1; first <= n; first++) {
		buf_clear(&text);
		decoder_start(&decoder, bytes_of(label));
		for (at = 0, end = first; at < n; end += end < n) {
			struct bytes window = { (const unsigned char *)raw + at, end - at };

			at += decoder_take(&decoder, window, end == n, &text);
		}
		ck_assert_bytes(buf_view(&text), want);
	}
	buf_free(&text);
}

START_TEST(windows)
{
	static const char sjis[] = "<?xml encoding='shift_jis'?>\n\x93\xFA\x96\x7B\r\n\x8C\xEA";

	check_windows("a\xC3\xA9\r\n\xF0\x9F\x98\x80\rb", 11, "utf-8", "a\xC3\xA9\n\xF0\x9F\x98\x80\nb");
	check_windows(sjis, sizeof sjis - 1, "shift_jis",
	    "<?xml encoding='shift_jis'?>\n\xE6\x97\xA5\xE6\x9C\xAC\n\xE8\xAA\x9E");
}
END_TEST

/* How much of a window of N bytes is taken. */
static size_t
taken_of(const char *raw, size_t n)
{
	static struct buf text;
	struct bytes window = { (const unsigned char *)raw, n };

	buf_clear(&text);
	decoder_start(&decoder, bytes_of(""));
	return decoder_take(&decoder, window, false, &text);
}

START_TEST(utf16_is_cut_after_a_line)
{
	ck_assert_uint_eq(taken_of("\xFF\xFE" "a\0\n\0b\0", 8), 6);
	ck_assert_uint_eq(taken_of("\xFE\xFF\0a\0\n\0b", 8), 6);
	ck_assert_uint_eq(taken_of("\xFF\xFE" "a\0\n\0b\0c", 9), 6);
	ck_assert_uint_eq(taken_of("\xFF\xFE\n\0\n\0b\0", 8), 6);
	/* without a line end, after pairs of units: what has a byte of a line feed is none */
	ck_assert_uint_eq(taken_of("\xFF\xFE" "a\0\n\1b\0", 8), 8);
	ck_assert_uint_eq(taken_of("\xFF\xFE\n\1b\0", 6), 4);
	ck_assert_uint_eq(taken_of("\xFE\xFF\1\n\0b", 6), 4);
	ck_assert_uint_eq(taken_of("\xFF\xFE\0\nb\0", 6), 4);
	ck_assert_uint_eq(taken_of("\xFE\xFF\n\0\0b", 6), 4);
}
END_TEST

START_TEST(the_charset_of_the_first_window_is_that_of_all)
{
	static struct buf text;

	buf_clear(&text);
	decoder_start(&decoder, bytes_of(""));
	ck_assert_uint_eq(decoder_take(&decoder, bytes_of("\xE9 is\n"), false, &text), 5);
	ck_assert_uint_eq(decoder_take(&decoder, bytes_of("\xC3\xA9"), true, &text), 2);
	ck_assert_bytes(buf_view(&text), "\xC3\xA9 is\n\xC3\x83\xC2\xA9");
	/* but ASCII tells nothing yet */
	buf_clear(&text);
	decoder_start(&decoder, bytes_of(""));
	ck_assert_uint_eq(decoder_take(&decoder, bytes_of("e\n"), false, &text), 2);
	ck_assert_uint_eq(decoder_take(&decoder, bytes_of("\xE9"), true, &text), 1);
	ck_assert_bytes(buf_view(&text), "e\n\xC3\xA9");
}
END_TEST

UNIT_MAIN("decoder")
{
	tcase_add_test(unit, utf16_is_cut_after_a_line);
	tcase_add_test(unit, the_charset_of_the_first_window_is_that_of_all);
	tcase_add_test(unit, a_window_is_cut_where_no_character_is);
	tcase_add_test(unit, labels);
	tcase_add_test(unit, windows);
	tcase_add_test(unit, charsets);
	tcase_add_test(unit, line_ends_and_controls);
}
