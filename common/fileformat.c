#include "ascii.h"
#include "fileformat.h"
#include "header.h"

enum {
	UTF16_LOOKED_AT = 64,		/* bytes of a file without a byte order mark */
	UTF16_LEAST = 8
};

static const struct magic {
	const char *bytes;
	size_t n;
	struct fileformat format;
} magics[] = {
	{ "\x1F\x8B", 2, { "gzip", "unpack it with zcat" } },
	{ "BZh", 3, { "bzip2", "unpack it with bzcat" } },
	{ "\xFD" "7zXZ\0", 6, { "xz", "unpack it with xzcat" } },
	{ "\x28\xB5\x2F\xFD", 4, { "zstd", "unpack it with zstdcat" } },
	{ "PK\x03\x04", 4, { "a zip file (xlsx, docx, epub)", "unpack it, or save its table as tab-separated UTF-8 text" } },
	{ "\xD0\xCF\x11\xE0", 4, { "an old office file (xls, doc)", "save its table as tab-separated UTF-8 text" } },
	{ "%PDF-", 5, { "PDF", "take its text with pdftotext" } },
	{ "\x89PNG", 4, { "an image (PNG)", "it holds no text" } },
	{ "\xFF\xD8\xFF", 3, { "an image (JPEG)", "it holds no text" } },
	{ "GIF8", 4, { "an image (GIF)", "it holds no text" } },
	{ "SQLite format 3", 16, { "an SQLite database", "write its table with sqlite3 -tabs, or as JSON and mlr --otsv" } },
	{ "PAR1", 4, { "Parquet", "write it with duckdb as tab-separated text" } },
	{ "Obj\x01", 4, { "Avro", "write it as JSON, then mlr --ijsonl --otsv cat" } },
	{ "\xFF\xFE\0\0", 4, { "UTF-32", "iconv -f UTF-32 -t UTF-8 converts it" } },
	{ "\0\0\xFE\xFF", 4, { "UTF-32", "iconv -f UTF-32 -t UTF-8 converts it" } },
	{ "\xFF\xFE", 2, { "UTF-16", "iconv -f UTF-16 -t UTF-8 converts it" } },
	{ "\xFE\xFF", 2, { "UTF-16", "iconv -f UTF-16 -t UTF-8 converts it" } }
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

const struct fileformat *
fileformat_binary(struct bytes start)
{
	static const struct fileformat little = { "UTF-16", "iconv -f UTF-16LE -t UTF-8 converts it" };
	static const struct fileformat big = { "UTF-16", "iconv -f UTF-16BE -t UTF-8 converts it" };
	size_t i;

	for (i = 0; i < sizeof magics / sizeof *magics; i++)
		if (start.n >= magics[i].n && memcmp(start.p, magics[i].bytes, magics[i].n) == 0)
			return &magics[i].format;
	if (is_utf16(start, 1))
		return &little;
	if (is_utf16(start, 0))
		return &big;
	return NULL;
}

static struct bytes
trim(struct bytes s)
{
	while (s.n > 0 && ascii_is_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && ascii_is_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* Whether the parts of LINE between SEPARATORs, quoted or not, are names of columns. */
static bool
is_list_of_names(struct bytes line, unsigned char separator)
{
	struct tsv fields = { 0 };
	struct buf tabs = { 0 };
	bool is;
	size_t i;

	if (line.n == 0 || memchr(line.p, separator, line.n) == NULL)
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
		line = trim(bytes_between(line.p + 1, line.p + line.n));
	if (line.n < 2 || line.p[0] != '{')
		return false;
	line = trim(bytes_between(line.p + 1, line.p + line.n));
	return line.n > 2 && line.p[0] == '"' && memchr(line.p, ':', line.n) != NULL;
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
	line = trim(line);
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
