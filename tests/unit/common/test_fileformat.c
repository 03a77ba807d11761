#include "../unit.h"
#include "fileformat.h"

/* A string with NUL bytes in it. */
#define BYTES(s) ((struct bytes){ (const unsigned char *)(s), sizeof (s) - 1 })

static const char *
binary(struct bytes start)
{
	const struct fileformat *format = fileformat_binary(start);

	return format != NULL ? format->name : "none";
}

static const char *
text(const char *line)
{
	const struct fileformat *format = fileformat_text(bytes_of(line));

	return format != NULL ? format->name : "none";
}

START_TEST(binary_files_are_known_by_their_first_bytes)
{
	ck_assert_str_eq(binary(BYTES("\x1F\x8B\x08rest")), "gzip");
	ck_assert_str_eq(binary(BYTES("\x1F\x8B")), "gzip");
	ck_assert_str_eq(binary(BYTES("BZh91AY&SY")), "bzip2");
	ck_assert_str_eq(binary(BYTES("\xFD" "7zXZ\0\0")), "xz");
	ck_assert_str_eq(binary(BYTES("\x28\xB5\x2F\xFDx")), "zstd");
	ck_assert_str_eq(binary(BYTES("PK\x03\x04x")), "a zip file (xlsx, docx, epub)");
	ck_assert_str_eq(binary(BYTES("\xD0\xCF\x11\xE0")), "an old office file (xls, doc)");
	ck_assert_str_eq(binary(BYTES("%PDF-1.7")), "PDF");
	ck_assert_str_eq(binary(BYTES("\x89PNG\r")), "an image (PNG)");
	ck_assert_str_eq(binary(BYTES("\xFF\xD8\xFF\xE0")), "an image (JPEG)");
	ck_assert_str_eq(binary(BYTES("GIF89a")), "an image (GIF)");
	ck_assert_str_eq(binary(BYTES("SQLite format 3\0")), "an SQLite database");
	ck_assert_str_eq(binary(BYTES("PAR1")), "Parquet");
	ck_assert_str_eq(binary(BYTES("Obj\x01")), "Avro");
}
END_TEST

START_TEST(wide_encodings_are_known_with_and_without_a_mark)
{
	ck_assert_str_eq(binary(BYTES("\xFF\xFEi\0d\0")), "UTF-16");
	ck_assert_str_eq(binary(BYTES("\xFE\xFF\0i\0d")), "UTF-16");
	ck_assert_str_eq(binary(BYTES("\xFF\xFE\0\0i\0\0\0")), "UTF-32");
	ck_assert_str_eq(binary(BYTES("\0\0\xFE\xFF")), "UTF-32");
	ck_assert_str_eq(binary(BYTES("i\0d\0\t\0t\0")), "UTF-16");
	ck_assert_str_eq(binary(BYTES("\0i\0d\0\t\0t")), "UTF-16");
	ck_assert_str_eq(binary(BYTES("i\0d\0\t\0t")), "none");
	ck_assert_str_eq(binary(BYTES("i\0d\0\t\0tt")), "none");
}
END_TEST

/* Of a file without a byte order mark, 64 bytes are looked at. */
START_TEST(wide_encodings_are_told_by_64_bytes)
{
	unsigned char text[80];
	struct bytes start = { text, sizeof text };
	size_t i;

	for (i = 0; i < sizeof text; i++)
		text[i] = i % 2 == 0 ? 'x' : '\0';
	text[65] = 'x';
	ck_assert_str_eq(binary(start), "UTF-16");
	text[64] = '\0';
	ck_assert_str_eq(binary(start), "UTF-16");
	text[63] = 'x';
	ck_assert_str_eq(binary(start), "none");
}
END_TEST

START_TEST(rows_and_prose_are_not_binary)
{
	ck_assert_str_eq(binary(BYTES("")), "none");
	ck_assert_str_eq(binary(BYTES("id\ttext")), "none");
	ck_assert_str_eq(binary(BYTES("\x1F")), "none");
	ck_assert_str_eq(binary(BYTES("BZ")), "none");
	ck_assert_str_eq(binary(BYTES("PK is short for Pakistan")), "none");
	ck_assert_str_eq(binary(BYTES("\xEF\xBB\xBFid\ttext")), "none");
	ck_assert_str_eq(binary(BYTES("a\0b")), "none");
}
END_TEST

START_TEST(tables_of_other_formats_are_known_by_their_first_line)
{
	ck_assert_str_eq(text("id,text"), "comma-separated values");
	ck_assert_str_eq(text("\"id\",\"text\""), "comma-separated values");
	ck_assert_str_eq(text("\xEF\xBB\xBFid,text\r"), "comma-separated values");
	ck_assert_str_eq(text("Title,Body,Date"), "comma-separated values");
	ck_assert_str_eq(text("id;text"), "values separated by semicolons");
	ck_assert_str_eq(text("{\"id\": 1, \"text\": \"The mill\"}"), "JSON");
	ck_assert_str_eq(text(" [ { \"id\": 1"), "JSON");
	ck_assert_str_eq(text("<?xml version=\"1.0\"?>"), "a feed or a page");
	ck_assert_str_eq(text("<!DOCTYPE html>"), "a feed or a page");
	ck_assert_str_eq(text("<rss version=\"2.0\">"), "a feed or a page");
}
END_TEST

START_TEST(rows_and_prose_are_no_table_of_another_format)
{
	static const char *const lines[] = {
		"", "id", "id,text\tbody", "{", "{}", "{a: b}", "[1] The mill", "{\"id\"}",
		"text, and more of it than that",
		"The mill closed, Ann said", "Yes, no", "title", "larch,fir", "<!DOCTYPE html><p>The mill</p>", "<p>",
		"<?xml version=\"1.0\"?><rss>", "\"Title\" was its title, they said"
	};
	size_t i;

	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		ck_assert_msg(fileformat_text(bytes_of(lines[i])) == NULL, "'%s' is %s", lines[i], text(lines[i]));
}
END_TEST

static bool
is_not_text(struct bytes start)
{
	return fileformat_not_text(start) != NULL;
}

START_TEST(noise_is_not_text)
{
	ck_assert(is_not_text(BYTES("\x1F\x8B\x08\0")));
	ck_assert(is_not_text(BYTES("RIFFxxxxWEBP")));
	ck_assert(!is_not_text(BYTES("RIFF and RAFF")));
	ck_assert(!is_not_text(BYTES("BZh is a word")));
	ck_assert(!is_not_text(BYTES("\xFF\xFEH\0i\0 \0t\0h\0e\0r\0e\0")));
	ck_assert(!is_not_text(BYTES("H\0i\0 \0t\0h\0e\0r\0e\0")));
	ck_assert(!is_not_text(BYTES("\1\2\3\4 four")));
	ck_assert(is_not_text(BYTES("\1\2\3\4\5 five")));
	ck_assert(!is_not_text(BYTES("\0a\0\0\0\0\0\0\0\0a")));
	ck_assert(is_not_text(BYTES("\0a\0\0\0\0\0\0\0\0\0\0a")));
	ck_assert(!is_not_text(BYTES("\x1B[2J\x1B[2J\x1B[2J\x1B[2J\x1B[2J")));
	ck_assert(!is_not_text(BYTES("B\bBO\bOL\bLD\bD T\bTE\bEX\bXT\bT")));
	ck_assert(!is_not_text(BYTES("")));
	ck_assert_ptr_null(fileformat_binary(BYTES("\1\2\3\4\5 five")));
}
END_TEST

UNIT_MAIN("fileformat")
{
	tcase_add_test(unit, noise_is_not_text);
	tcase_add_test(unit, binary_files_are_known_by_their_first_bytes);
	tcase_add_test(unit, wide_encodings_are_known_with_and_without_a_mark);
	tcase_add_test(unit, wide_encodings_are_told_by_64_bytes);
	tcase_add_test(unit, rows_and_prose_are_not_binary);
	tcase_add_test(unit, tables_of_other_formats_are_known_by_their_first_line);
	tcase_add_test(unit, rows_and_prose_are_no_table_of_another_format);
}
