#include "ascii.h"
#include "fileformat.h"
#include "header.h"

enum {
	UTF16_LOOKED_AT = 64,		/* bytes of a file without a byte order mark */
	UTF16_LEAST = 8,
	NOISE_LOOKED_AT = 4096,
	NOISE_LEAST = 4,		/* bytes that a damaged text may hold ... */
	NOISE_SHARE = 32,		/* ... and one in so many */
	BS = 8,
	ESC = 27
};

#define NO_TEXT "it holds no text"

/* The bytes that a format has AT bytes from the start. */
static const struct magic {
	size_t at;
	const char *bytes;
	size_t n;
	struct fileformat format;
} magics[] = {
	{ 0, "\x1F\x8B", 2, { "gzip", "unpack it with zcat" } },
	{ 4, "1AY&SY", 6, { "bzip2", "unpack it with bzcat" } },
	{ 0, "\xFD" "7zXZ\0", 6, { "xz", "unpack it with xzcat" } },
	{ 0, "\x28\xB5\x2F\xFD", 4, { "zstd", "unpack it with zstdcat" } },
	{ 0, "7z\xBC\xAF\x27\x1C", 6, { "a 7z archive", "unpack it with 7z" } },
	{ 0, "PK\x03\x04", 4, { "a zip file (xlsx, docx, epub)",
	    "unpack it, or save its table as tab-separated UTF-8 text" } },
	{ 0, "\xD0\xCF\x11\xE0", 4, { "an old office file (xls, doc)", "save its table as tab-separated UTF-8 text" } },
	{ 0, "%PDF-", 5, { "PDF", "take its text with pdftotext" } },
	{ 0, "\x89PNG", 4, { "an image (PNG)", NO_TEXT } },
	{ 0, "\xFF\xD8\xFF", 3, { "an image (JPEG)", NO_TEXT } },
	{ 0, "GIF87a", 6, { "an image (GIF)", NO_TEXT } },
	{ 0, "GIF89a", 6, { "an image (GIF)", NO_TEXT } },
	{ 8, "WEBP", 4, { "an image (WebP)", NO_TEXT } },
	{ 4, "ftypavif", 8, { "an image (AVIF)", NO_TEXT } },
	{ 4, "ftyp", 4, { "a video (MP4)", NO_TEXT } },
	{ 0, "\x1A\x45\xDF\xA3", 4, { "a video (Matroska)", NO_TEXT } },
	{ 8, "WAVE", 4, { "audio (WAVE)", NO_TEXT } },
	{ 0, "ID3\3", 4, { "audio (MP3)", NO_TEXT } },
	{ 0, "ID3\4", 4, { "audio (MP3)", NO_TEXT } },
	{ 0, "OggS", 4, { "audio or video (Ogg)", NO_TEXT } },
	{ 0, "\x7F" "ELF", 4, { "a program (ELF)", NO_TEXT } },
	{ 0, "SQLite format 3", 16, { "an SQLite database",
	    "write its table with sqlite3 -tabs, or as JSON and mlr --otsv" } },
	{ 0, "PAR1", 4, { "Parquet", "write it with duckdb as tab-separated text" } },
	{ 0, "Obj\x01", 4, { "Avro", "write it as JSON, then mlr --ijsonl --otsv cat" } },
};

/* Whether every second byte, from the first or the second on as AT says, is NUL, and no other is. */
static bool
is_utf16(struct bytes start, size_t at)
{
	size_t n = start.n < UTF16_LOOKED_AT ? start.n : UTF16_LOOKED_AT, i;

	if (n < UTF16_LEAST)
		return false;
	for (i = 0; i < n; i++)
		if ((start.p[i] == '\0') != (i % 2 == at))
			return false;
	return true;
}

static bool
has_utf16_mark(struct bytes start)
{
	return bytes_starts(start, bytes_of("\xFF\xFE")) || bytes_starts(start, bytes_of("\xFE\xFF"));
}

/* Whether it holds more control characters, or more NULs on both sides of the pairs of bytes, than a damaged text. */
static bool
is_noise(struct bytes start)
{
	size_t i, controls = 0, nul[2] = { 0 };

	if (start.n > NOISE_LOOKED_AT)
		start.n = NOISE_LOOKED_AT;
	for (i = 0; i < start.n; i++) {
		unsigned char c = start.p[i];

		nul[i & 1] += c == 0;
		controls += c > 0 && c < ' ' && !ascii_is_space(c) && c != ESC && c != BS;	/* colours, bold type */
	}
	return controls > NOISE_LEAST + start.n / NOISE_SHARE ||
	    (nul[0] > NOISE_LEAST + start.n / NOISE_SHARE && nul[1] > NOISE_LEAST + start.n / NOISE_SHARE);
}

static const struct fileformat *
by_magic(struct bytes start)
{
	size_t i;

	for (i = 0; i < sizeof magics / sizeof *magics; i++)
		if (start.n >= magics[i].at + magics[i].n &&
		    memcmp(start.p + magics[i].at, magics[i].bytes, magics[i].n) == 0)
			return &magics[i].format;
	return NULL;
}

const struct fileformat *
fileformat_not_text(struct bytes start)
{
	static const struct fileformat noise = { "not text", "it holds control characters" };
	const struct fileformat *format = by_magic(start);

	return format == NULL && !has_utf16_mark(start) && is_noise(start) ? &noise : format;
}

const struct fileformat *
fileformat_binary(struct bytes start)
{
	static const struct fileformat utf32 = { "UTF-32", "iconv -f UTF-32 -t UTF-8 converts it" };
	static const struct fileformat utf16 = { "UTF-16", "iconv -f UTF-16 -t UTF-8 converts it" };
	static const struct fileformat little = { "UTF-16", "iconv -f UTF-16LE -t UTF-8 converts it" };
	static const struct fileformat big = { "UTF-16", "iconv -f UTF-16BE -t UTF-8 converts it" };

	if (start.n >= 4 && (memcmp(start.p, "\xFF\xFE\0\0", 4) == 0 || memcmp(start.p, "\0\0\xFE\xFF", 4) == 0))
		return &utf32;
	if (has_utf16_mark(start))
		return &utf16;
	if (is_utf16(start, 1))
		return &little;
	if (is_utf16(start, 0))
		return &big;
	return by_magic(start);
}

/* Whether the parts of LINE between SEPARATORs, quoted or not, are names of columns. */
static bool
is_list_of_names(struct bytes line, unsigned char separator)
{
	struct tsv fields = { 0 };
	struct buf tabs = { 0 };
	bool is;
	size_t i;

	if (bytes_find(line, separator) == NULL)
		return false;
	for (i = 0; i < line.n; i++)
		if (line.p[i] != '"')
			buf_byte(&tabs, line.p[i] == separator ? '\t' : line.p[i]);
	tsv_split(&fields, buf_view(&tabs));
	is = header_is_meant(&fields, "text");
	tsv_free(&fields);
	buf_free(&tabs);
	return is;
}

/* "{", then the name of a member, or "[" and that. */
static bool
is_json(struct bytes line)
{
	if (line.n > 0 && line.p[0] == '[')
		line = ascii_trim(bytes_between(line.p + 1, line.p + line.n));
	if (line.n < 2 || line.p[0] != '{')
		return false;
	line = ascii_trim(bytes_between(line.p + 1, line.p + line.n));
	return line.n > 2 && line.p[0] == '"' && bytes_find(line, ':') != NULL;
}

/* A line that is an XML declaration or a document type, and no more. */
static bool
is_xml(struct bytes line)
{
	static const char *const starts[] = { "<?xml ", "<!DOCTYPE ", "<!doctype ", "<rss ", "<feed " };
	size_t i;

	if (line.n == 0 || line.p[line.n - 1] != '>' || memchr(line.p + 1, '<', line.n - 1) != NULL)
		return false;
	for (i = 0; i < sizeof starts / sizeof *starts; i++)
		if (bytes_starts(line, bytes_of(starts[i])))
			return true;
	return false;
}

const struct fileformat *
fileformat_text(struct bytes line)
{
	static const struct fileformat csv = { "comma-separated values", "mlr --icsv --otsv cat converts them" };
	static const struct fileformat semicolons = { "values separated by semicolons",
		"mlr --icsv --ifs ';' --otsv cat converts them" };
	static const struct fileformat json = { "JSON", "mlr --ijson --otsv cat converts it" };
	static const struct fileformat xml = { "a feed or a page", "ingest makes rows of it" };
	static const unsigned char bom[] = { 0xEF, 0xBB, 0xBF };

	if (line.n >= sizeof bom && memcmp(line.p, bom, sizeof bom) == 0)
		line = bytes_between(line.p + sizeof bom, line.p + line.n);
	line = ascii_trim(line);
	if (line.n == 0 || memchr(line.p, '\t', line.n) != NULL)
		return NULL;
	if (is_json(line))
		return &json;
	if (is_xml(line))
		return &xml;
	if (is_list_of_names(line, ','))
		return &csv;
	return is_list_of_names(line, ';') ? &semicolons : NULL;
}
