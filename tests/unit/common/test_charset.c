#include "../unit.h"
#include "charset.h"

static struct buf out;

static struct bytes
converted(struct bytes s, const char *name)
{
	buf_clear(&out);
	buf_bytes(&out, s);
	charset_to_utf8(&out, name);
	return buf_view(&out);
}

/* What S is in UTF-8, in the encoding that its bytes and LABEL speak for. */
static struct bytes
read_as(struct bytes s, const char *label)
{
	return converted(s, charset_guess(s, bytes_of(label)));
}

START_TEST(knows_labels_in_any_spelling)
{
	ck_assert_str_eq(charset_by_label(bytes_of(" UTF8 ")), "utf-8");
	ck_assert_str_eq(charset_by_label(bytes_of("ISO_8859-1:1987")), "windows-1252");
	ck_assert_str_eq(charset_by_label(bytes_of("Latin2")), "iso-8859-2");
	ck_assert_str_eq(charset_by_label(bytes_of("x-sjis")), "shift_jis");
	ck_assert_str_eq(charset_by_label(bytes_of("ks_c_5601-1987")), "euc-kr");
	ck_assert_ptr_null(charset_by_label(bytes_of("")));
	ck_assert_ptr_null(charset_by_label(bytes_of("klingon")));
}
END_TEST

START_TEST(finds_what_a_document_declares)
{
	ck_assert_bytes(charset_declared(bytes_of("<html><META CHARSET = 'koi8-r'>")), "koi8-r");
	ck_assert_bytes(charset_declared(bytes_of("<meta name=a><meta http-equiv=content-type content=\"text/html; "
	    "charset=windows-1250\">")), "windows-1250");
	ck_assert_bytes(charset_declared(bytes_of("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><rss>")),
	    "ISO-8859-2");
	ck_assert_uint_eq(charset_declared(bytes_of("<p>charset=big5</p>")).n, 0);
	ck_assert_uint_eq(charset_declared(bytes_of("<meta charset")).n, 0);
}
END_TEST

START_TEST(believes_bytes_before_labels)
{
	ck_assert_str_eq(charset_guess(bytes_of("\xEF\xBB\xBFx"), bytes_of("big5")), "utf-8");
	ck_assert_str_eq(charset_guess(bytes_of("\xFF\xFEx"), bytes_of("")), "utf-16le");
	ck_assert_str_eq(charset_guess(bytes_of("caf\xC3\xA9"), bytes_of("latin1")), "utf-8");
	ck_assert_str_eq(charset_guess(bytes_of("caf\xE9"), bytes_of("utf-8")), "windows-1252");
	ck_assert_str_eq(charset_guess(bytes_of("caf\xE9"), bytes_of("iso-8859-2")), "iso-8859-2");
	ck_assert_str_eq(charset_guess(bytes_of("\xE9t\xE9 \xE0 la mer, d\xE9j\xE0"), bytes_of("shift_jis")),
	    "windows-1252");
}
END_TEST

START_TEST(reads_single_bytes)
{
	ck_assert_bytes(read_as(bytes_of("It\x92s 5 \x80"), ""), "It\xE2\x80\x99s 5 \xE2\x82\xAC");
	ck_assert_bytes(read_as(bytes_of("\xA9koda"), "iso-8859-2"), "\xC5\xA0koda");
	ck_assert_bytes(read_as(bytes_of("\x8Akoda"), "windows-1250"), "\xC5\xA0koda");
	ck_assert_bytes(read_as(bytes_of("\xCC\xE8\xF0"), "windows-1251"), "\xD0\x9C\xD0\xB8\xD1\x80");
	ck_assert_bytes(read_as(bytes_of("5 \xA4"), "iso-8859-15"), "5 \xE2\x82\xAC");
}
END_TEST

START_TEST(reads_pairs_of_bytes)
{
	ck_assert_bytes(read_as(bytes_of("\x93\x8C\x8B\x9E"), "shift_jis"), "\xE6\x9D\xB1\xE4\xBA\xAC");
	ck_assert_bytes(read_as(bytes_of("\xC5\xEC\xB5\xFE"), "euc-jp"), "\xE6\x9D\xB1\xE4\xBA\xAC");
	ck_assert_bytes(read_as(bytes_of("\xB1\xB1\xBE\xA9"), "gb2312"), "\xE5\x8C\x97\xE4\xBA\xAC");
	ck_assert_bytes(read_as(bytes_of("\xA5\x78\xA5\x5F"), "big5"), "\xE5\x8F\xB0\xE5\x8C\x97");
	ck_assert_bytes(read_as(bytes_of("\xBC\xAD\xBF\xEF"), "euc-kr"), "\xEC\x84\x9C\xEC\x9A\xB8");
}
END_TEST

START_TEST(reads_utf_16)
{
	struct bytes little = { (const unsigned char *)"\xFF\xFE" "A\0\x3D\xD8\x00\xDE", 8 };
	struct bytes big = { (const unsigned char *)"\0<\0p\0>\0A\0B", 10 };
	struct bytes lone = { (const unsigned char *)"\xFF\xFE\x00\xDC", 4 };

	ck_assert_bytes(read_as(little, ""), "A\xF0\x9F\x98\x80");
	ck_assert_bytes(read_as(big, ""), "<p>AB");
	ck_assert_bytes(read_as(lone, ""), "\xEF\xBF\xBD");
}
END_TEST

START_TEST(replaces_what_is_wrong)
{
	ck_assert_bytes(converted(bytes_of("\xEF\xBB\xBF" "a\xC3(\xF0\x9F\x98z\xEF\xBF\xBD"), "utf-8"),
	    "a\xEF\xBF\xBD(\xEF\xBF\xBDz\xEF\xBF\xBD");
	ck_assert_bytes(converted(bytes_of("\x93\x8C\x8B"), "shift_jis"), "\xE6\x9D\xB1\xEF\xBF\xBD");
}
END_TEST

/* Texts longer than the pieces that are converted at a time, at every place of a character in them. */
START_TEST(reads_long_texts)
{
	static const struct {
		const char *name, *unit, *utf8;
		size_t n;
	} of[] = {
		{ "windows-1252", "\x80", "\xE2\x82\xAC", 1 },
		{ "utf-8", "\xE2\x82\xAC\xF0\x9F\x98\x80\xE2\x82", "\xE2\x82\xAC\xF0\x9F\x98\x80\xEF\xBF\xBD", 9 },
		{ "utf-16le", "\xAC\x20\x3D\xD8\x00\xDE", "\xE2\x82\xAC\xF0\x9F\x98\x80", 6 },
		{ "gbk", "\xB1\xB1\xFF", "\xE5\x8C\x97\xEF\xBF\xBD", 3 },
		{ "shift_jis", "\x93\x8C\xA0", "\xE6\x9D\xB1\xEF\xBF\xBD", 3 },
	};
	struct buf s = { NULL, 0, 0 }, want = { NULL, 0, 0 };
	size_t i, k, head;

	for (i = 0; i < sizeof of / sizeof *of; i++)
		for (head = 0; head < 12; head += 2) {
			buf_clear(&s);
			buf_clear(&want);
			for (k = 0; k < head; k++) {
				buf_byte(&s, of[i].n == 6 && k % 2 ? 0 : 'x');
				if (of[i].n != 6 || k % 2)
					buf_byte(&want, 'x');
			}
			for (k = 0; k < 5000; k++) {
				buf_put(&s, of[i].unit, of[i].n);
				buf_str(&want, of[i].utf8);
			}
			ck_assert(bytes_equal(converted(buf_view(&s), of[i].name), buf_view(&want)));
		}
	buf_free(&s);
	buf_free(&want);
	buf_free(&out);
}
END_TEST

UNIT_MAIN("charset")
{
	tcase_add_test(unit, knows_labels_in_any_spelling);
	tcase_add_test(unit, finds_what_a_document_declares);
	tcase_add_test(unit, believes_bytes_before_labels);
	tcase_add_test(unit, reads_single_bytes);
	tcase_add_test(unit, reads_pairs_of_bytes);
	tcase_add_test(unit, reads_utf_16);
	tcase_add_test(unit, replaces_what_is_wrong);
	tcase_add_test(unit, reads_long_texts);
}
