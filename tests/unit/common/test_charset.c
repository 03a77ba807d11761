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
	ck_assert_uint_eq(charset_declared(bytes_of("<meta charset>")).n, 0);
	ck_assert_uint_eq(charset_declared(bytes_of("<meta charset =")).n, 0);
	ck_assert_uint_eq(charset_declared(bytes_of("<meta charset = ")).n, 0);
	ck_assert_uint_eq(charset_declared(bytes_of("<meta charset x='koi8-r'>")).n, 0);
	ck_assert_uint_eq(charset_declared(bytes_of("<?xml version='1.0'?> encoding='koi8-r'")).n, 0);
}
END_TEST

START_TEST(a_declared_label_ends_with_its_value)
{
	static const char *const rows[] = {
		"<meta charset=koi8-r>", "<meta charset=koi8-r/>", "<meta charset=koi8-r x>", "<meta charset=koi8-r;x>",
		"<meta charset=koi8-r\"x>", "<meta charset=koi8-r'x>", "<meta charset='koi8-r>",
		"<meta charset=\"koi8-r\"x>",
		"<meta charset=koi8-r", "<meta charset='koi8-r", "<meta charset\t= \n'koi8-r'>",
		"\xEF\xBB\xBF<?xml encoding='koi8-r' ?>", "warning\n<?xml encoding = \"koi8-r\">",
		"<?xml version='1.0'?><meta charset=koi8-r>", "<?xml encoding='koi8-r'?><meta charset=big5>",
		"<?xml encoding=''?><meta charset=><meta><meta charset=koi8-r><meta charset=big5>"
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_bytes(charset_declared(bytes_of(rows[i])), "koi8-r");
	ck_assert_bytes(charset_declared(bytes_of("<meta charset='koi8;/> \"r' x>")), "koi8;/");
	ck_assert_bytes(charset_declared(bytes_of("<meta charset=\"koi8 'r\" x>")), "koi8 'r");
}
END_TEST

START_TEST(a_label_is_declared_in_the_first_1024_bytes)
{
	static const char tag[] = "<meta charset=koi8-r";
	char text[1100];

	memset(text, ' ', sizeof text);
	memcpy(text + 1024 - (sizeof tag - 1), tag, sizeof tag - 1);
	ck_assert_bytes(charset_declared((struct bytes){ (unsigned char *)text, sizeof text }), "koi8-r");
	memset(text, ' ', sizeof text);
	memcpy(text + 1025 - (sizeof tag - 1), tag, sizeof tag - 1);
	ck_assert_bytes(charset_declared((struct bytes){ (unsigned char *)text, sizeof text }), "koi8-");
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

/* N copies of UNIT, then K of TAIL. */
static struct bytes
repeated(const char *unit, size_t n, const char *tail, size_t k)
{
	static struct buf text;

	buf_clear(&text);
	while (n-- > 0)
		buf_str(&text, unit);
	while (k-- > 0)
		buf_str(&text, tail);
	return buf_view(&text);
}

START_TEST(a_label_fits_with_few_wrong_bytes)
{
	/* one, and one more for each 16 bytes beyond ASCII; iso-8859-6 has no character for A1 */
	ck_assert_str_eq(charset_guess(repeated("\xC7", 14, "\xA1", 2), bytes_of("iso-8859-6")), "iso-8859-6");
	ck_assert_str_ne(charset_guess(repeated("\xC7", 13, "\xA1", 2), bytes_of("iso-8859-6")), "iso-8859-6");
	ck_assert_str_eq(charset_guess(repeated("\xC7", 2, "\xA1", 1), bytes_of("iso-8859-6")), "iso-8859-6");
	ck_assert_str_eq(charset_guess(repeated("\xC7", 29, "\xA1", 3), bytes_of("iso-8859-6")), "iso-8859-6");
	ck_assert_str_ne(charset_guess(repeated("\xC7", 28, "\xA1", 3), bytes_of("iso-8859-6")), "iso-8859-6");
}
END_TEST

START_TEST(damaged_utf_8_stays_utf_8)
{
	/* eight sequences for each wrong byte */
	ck_assert_str_eq(charset_guess(repeated("\xC3\xA9", 8, "\xFF", 1), bytes_of("")), "utf-8");
	ck_assert_str_eq(charset_guess(repeated("\xC3\xA9", 7, "\xFF", 1), bytes_of("")), "windows-1252");
	ck_assert_str_eq(charset_guess(repeated("\xC3\xA9", 16, "\xFF", 2), bytes_of("")), "utf-8");
	ck_assert_str_eq(charset_guess(repeated("\xC3\xA9", 15, "\xFF", 2), bytes_of("")), "windows-1252");
	ck_assert_str_eq(charset_guess(repeated("\xEF\xBF\xBD", 8, "\xFF", 1), bytes_of("")), "utf-8");
	ck_assert_str_eq(charset_guess(repeated("a", 80, "\xFF", 1), bytes_of("")), "windows-1252");
}
END_TEST

START_TEST(utf_16_without_a_mark_has_a_nul_in_most_pairs)
{
	struct bytes eight = { (const unsigned char *)"<\0p\0>\0A\0", 8 }, seven = eight;
	struct bytes few = { (const unsigned char *)"<\0pppppppppppppp", 16 }, some = few;

	seven.n = 7;
	ck_assert_str_eq(charset_guess(eight, bytes_of("")), "utf-16le");
	ck_assert_str_eq(charset_guess(seven, bytes_of("")), "utf-8");
	ck_assert_str_eq(charset_guess(few, bytes_of("")), "utf-8");
	some.p = (const unsigned char *)"<\0p\0p\0p\0pppppppp";
	ck_assert_str_eq(charset_guess(some, bytes_of("")), "utf-8");
	some.p = (const unsigned char *)"<\0p\0p\0p\0p\0pppppp";
	ck_assert_str_eq(charset_guess(some, bytes_of("")), "utf-16le");
	some.p = (const unsigned char *)"\0p\0p\0p\0pppppppp";
	ck_assert_str_eq(charset_guess(some, bytes_of("")), "utf-8");
	some.p = (const unsigned char *)"\0p\0p\0p\0p\0ppppppp";
	ck_assert_str_eq(charset_guess(some, bytes_of("")), "utf-16be");
	some.p = (const unsigned char *)"\0p\0p\0p\0p\0ppppp\0p";
	ck_assert_str_eq(charset_guess(some, bytes_of("")), "utf-16be");
	some.p = (const unsigned char *)"\0p\0p\0p\0p\0pppppp\0";
	ck_assert_str_eq(charset_guess(some, bytes_of("")), "utf-8");
}
END_TEST

START_TEST(utf_16_is_known_by_its_first_kilobyte)
{
	static unsigned char page[4096];
	struct bytes all = { page, sizeof page };
	size_t i;

	memset(page, 'p', sizeof page);
	for (i = 1; i < 1024; i += 2)
		page[i] = 0;
	ck_assert_str_eq(charset_guess(all, bytes_of("")), "utf-16le");
	for (i = 0; i < 1024; i++)
		page[i] = 'p';
	for (; i < sizeof page; i++)
		page[i] = i % 2 == 0 ? 'p' : 0;
	ck_assert_str_eq(charset_guess(all, bytes_of("")), "utf-8");
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

/* One row for each rule of the Encoding Standard's decoders, and each edge of their ranges. */
START_TEST(follows_the_decoders_of_the_standard)
{
#define X "\xEF\xBF\xBD"
	static const struct {
		const char *name, *bytes, *utf8;
	} rows[] = {
		{ "gbk", "\x80\xFF", "\xE2\x82\xAC" X }, { "gbk", "\x81\x40\xFE\xFE", "\xE4\xB8\x82\xEE\x93\x85" },
		{ "gbk", "\xB1\x7E\xB1\x80", "\xE7\x9C\xAB\xE7\x9C\xAC" },
		{ "gbk", "\xB1\x7F\xB1 \xB1\xFF\xB1", X "\x7F" X " " X X },
		{ "gb18030", "\x81\x30\x81\x30\x84\x31\xA4\x37", "\xC2\x80" X }, /* first; one that stands for itself */
		{ "gb18030", "\x90\x30\x81\x30\xE3\x32\x9A\x35\xE3\x32\x9A\x36", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF" X },
		{ "gb18030", "\x81\x35\xF4\x37", "\xEE\x9F\x87" }, { "gb18030", "\x84\x31\xA4\x39", "\xEF\xBF\xBF" },
		{ "gb18030", "\x84\x31\xA5\x30", X }, { "gb18030", "\x81\x30", X }, { "gb18030", "\x81\x30\x81", X },
		{ "gb18030", "\x81\x30x", X "0x" }, { "gb18030", "\x81\x30\xFF", X "0" X },
		{ "gb18030", "\x81\x30\x81x", X "0\xE4\xBA\x81" }, { "gb18030", "\x81\x39\x81\x39x", "\xE2\xBA\x9Bx" },
		{ "big5", "\x88\x62\x88\x64\x88\xA3\x88\xA5",
		    "\xC3\x8A\xCC\x84\xC3\x8A\xCC\x8C\xC3\xAA\xCC\x84\xC3\xAA\xCC\x8C" },
		{ "big5", "\xA4\x40\xA4\x7E\xA4\xA1\xA4\xFE", "\xE4\xB8\x80\xE6\x89\x8D\xE4\xB8\x91\xE4\xB8\x99" },
		{ "big5", "\xA4\x7F\xA4\x80\xA4\xFF\x80\xFF\xA4", X "\x7F" X X X X X },
		{ "big5", "\x87\x6A\xFE\xFE", "\xE3\xB7\xB4\xE7\xA7\x94" },
		{ "euc-jp", "\x8E\xA1\x8E\xDF\x8E\xE0\x8E\xA0", "\xEF\xBD\xA1\xEF\xBE\x9F" X X },
		{ "euc-jp", "\x8F\xB0\xA1\x8F\xA1\xA1\x8F\xB0x\x8Fx", "\xE4\xB8\x82" X X "x" X "x" },
		{ "euc-jp", "\xA1\xA1\xA1 \xFE\xFE\xFF\x90\xA1", "\xE3\x80\x80" X " " X X X X },
		{ "euc-jp", "\xB1@\xB1\xA0\xB1\xFF\x8F\xB0\xFFx", X "@" X X X "x" },
		{ "euc-kr", "\x81\x41\xB0\xA1\xC8\xFE\x81\x40", "\xEA\xB0\x82\xEA\xB0\x80\xED\x9E\x9D" X "@" },
		{ "euc-kr", "\x80\xFF\x81\xFF\xB0", X X X X },
		{ "shift_jis", "\x80\xA0\xA1\xDF\xFD", "\xC2\x80" X "\xEF\xBD\xA1\xEF\xBE\x9F" X },
		{ "shift_jis", "\x81\x40\x81\x7E\x81\x80\x9F\xFC\xE0\x40",
		    "\xE3\x80\x80\xC3\x97\xC3\xB7\xE6\xBB\x8C\xE6\xBC\xBE" },
		{ "shift_jis", "\x81\x7F\x81\x3F\x81\xFD\x81", X "\x7F" X "?" X X },
		{ "shift_jis", "\x87\x40\xF0\x40\xF9\xFC\xFA\x40", "\xE2\x91\xA0\xEE\x80\x80\xEE\x9D\x97\xE2\x85\xB0" },
		{ "iso-2022-jp", "a\033$B0l\033(Bb", "a\xE4\xB8\x80" "b" },
		{ "iso-2022-jp", "\033(J\\~a\033(B\\~", "\xC2\xA5\xE2\x80\xBE" "a\\~" },
		{ "iso-2022-jp", "\033(I!_ `\033(Bx", "\xEF\xBD\xA1\xEF\xBE\x9F" X X "x" },
		{ "iso-2022-jp", "\033$@0l\033$B\033(Bx", "\xE4\xB8\x80" X "x" },
		{ "iso-2022-jp", "\033(Xx\033\016\017\x80", X "(Xx" X X X X },
		{ "iso-2022-jp", "\033$B0\033(Bx\033$B0 0", X "x" X X },
		{ "windows-1258", "\xCC\xD2\xEC", "\xCC\x80\xCC\x89\xCC\x81" },
		{ "macintosh", "\x80\xDB\xF0\xFF", "\xC3\x84\xE2\x82\xAC\xEF\xA3\xBF\xCB\x87" },
		{ "x-mac-cyrillic", "\x80\xA2\xFF", "\xD0\x90\xD2\x90\xE2\x82\xAC" },
		{ "iso-8859-6", "\xA0\xA1\xAC\xFF", "\xC2\xA0" X "\xD8\x8C" X },
		{ "iso-8859-8", "\xE0\xFE\xDE", "\xD7\x90\xE2\x80\x8F" X },
		{ "windows-1253", "\xAA\xFF\xE1", X X "\xCE\xB1" },
		{ "windows-874", "\xA1\xDB\xFC", "\xE0\xB8\x81" X X },
		{ "koi8-u", "\xA4\xAE\xFF", "\xD1\x94\xD1\x9E\xD0\xAA" }, { "ibm866", "\x80\xFF", "\xD0\x90\xC2\xA0" },
		{ "iso-8859-16", "\xA4\xFF", "\xE2\x82\xAC\xC3\xBF" },
		{ "windows-1252", "\x81\x9D", "\xC2\x81\xC2\x9D" }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(bytes_is(converted(bytes_of(rows[i].bytes), rows[i].name), rows[i].utf8),
		    "row %zu, %s: '%.*s'", i,
		    rows[i].name, (int)out.n, (const char *)out.p);
#undef X
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

START_TEST(pairs_of_utf_16_at_their_limits)
{
	static const struct {
		const char *bytes;
		size_t n;
		const char *utf8;
	} rows[] = {
		{ "A\0", 2, "A" }, { "A\0B", 3, "A\xEF\xBF\xBD" }, { "A", 1, "\xEF\xBF\xBD" }, { "", 0, "" },
		{ "\x00\xD8\x00\xDC", 4, "\xF0\x90\x80\x80" }, { "\xFF\xDB\xFF\xDF", 4, "\xF4\x8F\xBF\xBF" },
		{ "\x3D\xD8\x00\xE0", 4, "\xEF\xBF\xBD\xEE\x80\x80" },
		{ "\x3D\xD8\x3D\xD8\x00\xDE", 6, "\xEF\xBF\xBD\xF0\x9F\x98\x80" },
		{ "\x00\xDC\x00\xDC", 4, "\xEF\xBF\xBD\xEF\xBF\xBD" },
		{ "\xFF\xDF\xFF\xD7", 4, "\xEF\xBF\xBD\xED\x9F\xBF" }, { "\x3D\xD8", 2, "\xEF\xBF\xBD" }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_bytes(converted((struct bytes){ (const unsigned char *)rows[i].bytes, rows[i].n },
		    "utf-16le"),
		    rows[i].utf8);
}
END_TEST

START_TEST(only_a_label_of_iso_2022_jp_makes_escapes_of_ascii)
{
	ck_assert_str_eq(charset_guess(bytes_of("a\033$B0l\033(B"), bytes_of("iso-2022-jp")), "iso-2022-jp");
	ck_assert_str_eq(charset_guess(bytes_of("a\033$B0l\033(B"), bytes_of("shift_jis")), "utf-8");
	ck_assert_str_eq(charset_guess(bytes_of("a\033$B0l\033(B"), bytes_of("")), "utf-8");
	ck_assert_str_eq(charset_guess(bytes_of("a"), bytes_of("iso-2022-jp")), "utf-8");
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
	tcase_add_test(unit, a_declared_label_ends_with_its_value);
	tcase_add_test(unit, a_label_is_declared_in_the_first_1024_bytes);
	tcase_add_test(unit, believes_bytes_before_labels);
	tcase_add_test(unit, a_label_fits_with_few_wrong_bytes);
	tcase_add_test(unit, damaged_utf_8_stays_utf_8);
	tcase_add_test(unit, utf_16_without_a_mark_has_a_nul_in_most_pairs);
	tcase_add_test(unit, reads_single_bytes);
	tcase_add_test(unit, reads_pairs_of_bytes);
	tcase_add_test(unit, follows_the_decoders_of_the_standard);
	tcase_add_test(unit, reads_utf_16);
	tcase_add_test(unit, pairs_of_utf_16_at_their_limits);
	tcase_add_test(unit, only_a_label_of_iso_2022_jp_makes_escapes_of_ascii);
	tcase_add_test(unit, utf_16_is_known_by_its_first_kilobyte);
	tcase_add_test(unit, replaces_what_is_wrong);
	tcase_add_test(unit, reads_long_texts);
}
