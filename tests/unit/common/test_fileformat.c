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
#define ROW(s, name, remedy) { s, sizeof (s) - 1, name, remedy }
	static const struct {
		const char *bytes;
		size_t n;
		const char *name, *remedy;
	} rows[] = {
		ROW("\x1F\x8B", "gzip", "unpack it with zcat"), ROW("BZh91AY&SY", "bzip2", "unpack it with bzcat"),
		ROW("\xFD" "7zXZ\0", "xz", "unpack it with xzcat"),
		ROW("\x28\xB5\x2F\xFD", "zstd", "unpack it with zstdcat"),
		ROW("7z\xBC\xAF\x27\x1C", "a 7z archive", "unpack it with 7z"),
		ROW("PK\x03\x04", "a zip file (xlsx, docx, epub)",
		    "unpack it, or save its table as tab-separated UTF-8 text"),
		ROW("\xD0\xCF\x11\xE0", "an old office file (xls, doc)",
		    "save its table as tab-separated UTF-8 text"),
		ROW("%PDF-", "PDF", "take its text with pdftotext"),
		ROW("\x89PNG", "an image (PNG)", "it holds no text"),
		ROW("\xFF\xD8\xFF", "an image (JPEG)", "it holds no text"),
		ROW("GIF87a", "an image (GIF)", "it holds no text"),
		ROW("GIF89a", "an image (GIF)", "it holds no text"),
		ROW("RIFFxxxxWEBP", "an image (WebP)", "it holds no text"),
		ROW("xxxxftypavif", "an image (AVIF)", "it holds no text"),
		ROW("xxxxftypisom", "a video (MP4)", "it holds no text"),
		ROW("\x1A\x45\xDF\xA3", "a video (Matroska)", "it holds no text"),
		ROW("RIFFxxxxWAVE", "audio (WAVE)", "it holds no text"),
		ROW("ID3\3", "audio (MP3)", "it holds no text"),
		ROW("ID3\4", "audio (MP3)", "it holds no text"),
		ROW("OggS", "audio or video (Ogg)", "it holds no text"),
		ROW("\x7F" "ELF", "a program (ELF)", "it holds no text"),
		ROW("SQLite format 3\0", "an SQLite database",
		    "write its table with sqlite3 -tabs, or as JSON and mlr --otsv"),
		ROW("PAR1", "Parquet", "write it with duckdb as tab-separated text"),
		ROW("Obj\1", "Avro", "write it as JSON, then mlr --ijsonl --otsv cat")
	};
#undef ROW
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		unsigned char text[24] = { 0 };
		struct bytes start = { text, rows[i].n };

		memcpy(text, rows[i].bytes, rows[i].n);
		ck_assert_str_eq(binary(start), rows[i].name);
		ck_assert_str_eq(fileformat_binary(start)->remedy, rows[i].remedy);
		start.n++;
		ck_assert_str_eq(binary(start), rows[i].name);
		start.n = bytes_starts(start, bytes_of("xxxxftypis")) ? 7 : start.n - 2;
		ck_assert_msg(strcmp(binary(start), rows[i].name) != 0, "%s by %zu bytes", rows[i].name, start.n);
		text[start.n] ^= 1;
		start.n++;
		ck_assert_msg(strcmp(binary(start), rows[i].name) != 0, "%s by another byte", rows[i].name);
	}
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
	ck_assert_str_eq(binary(BYTES("i\0d\0\t\0t")), "none");
	ck_assert_str_eq(binary(BYTES("\xFF\xFE")), "UTF-16");
	ck_assert_str_eq(binary(BYTES("\xFE")), "none");
	ck_assert_str_eq(binary(BYTES("\xFF\xFE\0\0")), "UTF-32");
	ck_assert_str_eq(binary(BYTES("\0\0\xFE")), "none");
	ck_assert_str_eq(fileformat_binary(BYTES("i\0d\0\t\0t\0"))->remedy, "iconv -f UTF-16LE -t UTF-8 converts it");
	ck_assert_str_eq(fileformat_binary(BYTES("\0i\0d\0\t\0t"))->remedy, "iconv -f UTF-16BE -t UTF-8 converts it");
	ck_assert_str_eq(fileformat_binary(BYTES("\xFE\xFF"))->remedy, "iconv -f UTF-16 -t UTF-8 converts it");
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

/* Of two kinds of control characters, NUL and the others, a damaged text may hold a few. */
START_TEST(noise_is_no_text)
{
	unsigned char text[4096];
	struct bytes start = { text, sizeof text };
	static const unsigned char plain[] = { '\t', '\n', '\r', '\f', 0x1B, '\b', ' ', '!' };
	size_t i;

	for (i = 0; i < sizeof text; i++)
		text[i] = plain[i % sizeof plain];
	ck_assert_ptr_null(fileformat_not_text(start));
	memset(text, 1, sizeof text);
	ck_assert_str_eq(fileformat_not_text(start)->name, "not text");
	memset(text, 0x1F, sizeof text);
	ck_assert_str_eq(fileformat_not_text(start)->name, "not text");
	memset(text, 0, sizeof text);
	ck_assert_str_eq(fileformat_not_text(start)->name, "not text");
	for (i = 0; i < sizeof text; i += 2)
		text[i] = 'x';
	ck_assert_ptr_null(fileformat_not_text(start));	/* as in UTF-16 */
	for (i = 0; i < sizeof text; i++)
		text[i] = i % 2 == 0 ? '\0' : 'x';
	ck_assert_ptr_null(fileformat_not_text(start));
}
END_TEST

/* Whether N bytes are text of which A are C and stand at even places, and B at odd ones. */
static bool
is_text(size_t n, unsigned char c, size_t a, size_t b)
{
	unsigned char text[8192];
	size_t i;

	memset(text, 'x', sizeof text);
	for (i = 0; i < a; i++)
		text[2 * i] = c;
	for (i = 0; i < b; i++)
		text[2 * i + 1] = c;
	return fileformat_not_text((struct bytes){ text, n }) == NULL;
}

/* Four bytes, and one in 32 of the first 4096. */
START_TEST(noise_is_more_than_a_damaged_text_holds)
{
	ck_assert(is_text(96, 1, 7, 0));
	ck_assert(!is_text(96, 1, 8, 0));
	ck_assert(is_text(95, 1, 3, 3));
	ck_assert(!is_text(95, 1, 4, 3));
	ck_assert(is_text(96, 0, 7, 40));
	ck_assert(is_text(96, 0, 40, 7));
	ck_assert(!is_text(96, 0, 8, 8));
	ck_assert(is_text(8192, 1, 132, 0));
	ck_assert(!is_text(8192, 1, 133, 0));
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
	ck_assert_str_eq(text("<rss version='2.0'><channel>"), "none");
	ck_assert_str_eq(text("<rss ><"), "none");
	ck_assert_str_eq(text("<<?xml ?>"), "none");
	ck_assert_str_eq(text(">"), "none");
	ck_assert_str_eq(text("\xEF\xBB\xBF"), "none");
	ck_assert_str_eq(text("<rss version=\"2.0\">"), "a feed or a page");
	ck_assert_str_eq(text(" \f<feed xmlns=\"x\"> "), "a feed or a page");
	ck_assert_str_eq(text("<!doctype html>"), "a feed or a page");
	ck_assert_str_eq(text("{\"a\":"), "JSON");
	ck_assert_str_eq(text("[{\"\":"), "JSON");
}
END_TEST

START_TEST(rows_and_prose_are_no_table_of_another_format)
{
	static const char *const lines[] = {
		"", "id", "id,text\tbody", "{", "{}", "{a: b}", "[1] The mill", "{\"id\"}",
		"[", "[[{\"a\":1}]", "{\"a\"", "{\":", "x{\"a\":1}", "[\"a\":1]", "<rss", "<rss a", "feed >", "<feeds>",
		"\xEF\xBB\xBF", " ",
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

/* Whether a text of N bytes with controls in the first of them, and after 4096, is no text. */
static bool
is_noise(size_t n, size_t controls, unsigned char c)
{
	unsigned char text[5000];

	memset(text, 'x', n);
	memset(text, c, controls);
	if (n > 4096)
		memset(text + 4096, c, n - 4096);
	return is_not_text((struct bytes){ text, n });
}

START_TEST(noise_is_one_control_character_in_32_and_four)
{
	ck_assert(!is_noise(31, 4, 1));
	ck_assert(is_noise(31, 5, 1));
	ck_assert(!is_noise(64, 6, 0x1F));
	ck_assert(is_noise(64, 7, 0x1F));
	ck_assert(!is_noise(5000, 132, 1));
	ck_assert(is_noise(5000, 133, 1));
	/* of NULs, which text of two bytes a character has on one side, so many on both */
	ck_assert(!is_noise(64, 13, 0));
	ck_assert(is_noise(64, 14, 0));
	ck_assert(!is_noise(64, 64, '\b') && !is_noise(64, 64, '\t') && !is_noise(64, 64, ' '));
	ck_assert(!is_noise(64, 64, 0x1B) && !is_noise(64, 64, 0x7F) && !is_noise(64, 64, '\f'));
}
END_TEST

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
	tcase_add_test(unit, noise_is_one_control_character_in_32_and_four);
	tcase_add_test(unit, binary_files_are_known_by_their_first_bytes);
	tcase_add_test(unit, wide_encodings_are_known_with_and_without_a_mark);
	tcase_add_test(unit, wide_encodings_are_told_by_64_bytes);
	tcase_add_test(unit, rows_and_prose_are_not_binary);
	tcase_add_test(unit, tables_of_other_formats_are_known_by_their_first_line);
	tcase_add_test(unit, rows_and_prose_are_no_table_of_another_format);
	tcase_add_test(unit, noise_is_no_text);
	tcase_add_test(unit, noise_is_more_than_a_damaged_text_holds);
}
