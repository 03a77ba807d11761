#include "ascii.h"
#include "docformat.h"
#include "feedterm.h"
#include "feedtext.h"
#include "markup.h"
#include "xmlns.h"

static bool
is_json(struct bytes text)
{
	if (text.n < 2 || text.p[0] != '{')
		return false;
	text.p++;
	text.n--;
	text = feedtext_trim(text);
	return text.n > 0 && (text.p[0] == '"' || text.p[0] == '}');
}

static bool
is_feed_root(struct bytes name)
{
	static const char *const names[] = {
		"rss", "rdf", "feed", "channel", "entry", "urlset", "sitemapindex", "opml", NULL
	};

	return feedterm_is_among(name, names);
}

/* Whether a tag is the root of a feed wherever it is: one that pages and prose mention has no such attributes. */
static bool
is_sure_root(const struct markup_token *t)
{
	struct bytes local = xmlns_local(t->name), name, value, rest = t->body;

	if (!is_feed_root(local) || feedterm_is(local, "entry") || feedterm_is(local, "channel"))
		return false;
	while (markup_attribute(&rest, &name, &value))
		if (feedterm_is(name, "version") || bytes_starts(name, bytes_of("xmlns")))
			return true;
	return false;
}

/* Elements that only a page has, and that no prose mentions in angle brackets by chance. */
static bool
is_page_element(struct bytes name)
{
	static const char *const names[] = {
		"html", "head", "body", "div", "p", "br", "span", "a", "table", "article", "section", "h1", "h2", "ul",
		"img", "meta", "script", "style", "link", "title", NULL
	};

	return feedterm_is_among(name, names);
}

/* Whether nothing but a page begins so. */
static bool
is_page_start(const struct markup_token *t)
{
	static const char *const names[] = { "html", "head", "body", NULL };
	struct bytes type = feedtext_trim(t->body);

	if (t->kind == MARKUP_OPEN)
		return feedterm_is_among(t->name, names);
	type.n = type.n < 4 ? type.n : 4;
	return t->kind == MARKUP_OTHER && feedterm_is(type, "html");
}

/*
 * The first element decides if the text starts with markup.  Prose may mention a tag, so further down only the end tag
 * of a page's element counts.  A feed may come after anything but a whole page: an XML declaration, or the root of a
 * feed with its attributes, is the start of one.
 */
static enum docformat
markup_format(struct bytes text, size_t *start)
{
	struct markup m;
	struct markup_token t;
	enum docformat format = DOCFORMAT_PLAIN;
	bool at_start = text.n > 0 && text.p[0] == '<', declared = false;

	markup_start(&m, text, false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (!declared)
			*start = (size_t)(t.whole.p - text.p);
		if (t.kind == MARKUP_COMMENT && bytes_starts(t.whole, bytes_of("<?xml ")))
			declared = true;
		if (is_page_start(&t) && (format == DOCFORMAT_HTML || at_start || declared))
			return DOCFORMAT_HTML;
		if (t.kind == MARKUP_CLOSE && is_page_element(t.name))
			format = DOCFORMAT_HTML;
		if (t.kind != MARKUP_OPEN)
			continue;
		if (is_sure_root(&t) || ((at_start || declared) && is_feed_root(xmlns_local(t.name))))
			return DOCFORMAT_FEED;
		if ((at_start || declared) && is_page_element(xmlns_local(t.name)))
			format = DOCFORMAT_HTML;
		else if (declared && format == DOCFORMAT_PLAIN)
			return DOCFORMAT_XML;
		at_start = false;
	}
	return format;
}

enum docformat
docformat_of(struct bytes text, size_t *start)
{
	struct bytes trimmed = feedtext_trim(text);
	enum docformat format;

	*start = 0;
	if (is_json(trimmed))
		return DOCFORMAT_JSON;
	format = markup_format(trimmed, start);
	*start += (size_t)(trimmed.p - text.p);
	return format;
}

/* --- what is not text --- */

static bool
is_utf16(struct bytes raw)
{
	return raw.n >= 2 && (memcmp(raw.p, "\xFF\xFE", 2) == 0 || memcmp(raw.p, "\xFE\xFF", 2) == 0);
}

/* Whether there are more control characters, or more NULs on both sides of the pairs of bytes, than in a damaged text. */
static bool
is_noise(struct bytes raw)
{
	size_t i, controls = 0, nul[2] = { 0, 0 };

	if (is_utf16(raw))
		return false;
	raw.n = raw.n < 4096 ? raw.n : 4096;
	for (i = 0; i < raw.n; i++) {
		unsigned char c = raw.p[i];

		nul[i & 1] += c == 0;
		controls += c > 0 && c < 32 && !ascii_is_space(c) && c != 27;
	}
	return controls > 4 + raw.n / 32 || (nul[0] > 2 + raw.n / 32 && nul[1] > 2 + raw.n / 32);
}

const char *
docformat_binary(struct bytes raw)
{
	static const struct {
		size_t at;
		const char *magic;
		size_t n;
		const char *what;
	} table[] = {
		{ 0, "\x1F\x8B", 2, "compressed by gzip: zcat(1) it" },
		{ 4, "1AY&SY", 6, "compressed by bzip2: bzcat(1) it" },
		{ 0, "\xFD" "7zXZ", 5, "compressed by xz: xzcat(1) it" },
		{ 0, "\x28\xB5\x2F\xFD", 4, "compressed by zstd: zstdcat(1) it" },
		{ 0, "7z\xBC\xAF\x27\x1C", 6, "a 7z archive: unpack it" },
		{ 0, "PK\3\4", 4, "a zip archive, or an office document: unzip(1) it" },
		{ 0, "PK\5\6", 4, "an empty zip archive" },
		{ 0, "%PDF-", 5, "a PDF: pdftotext(1) makes text of it" },
		{ 0, "\xD0\xCF\x11\xE0", 4, "an office document: save it as text" },
		{ 0, "\x89PNG", 4, "an image (PNG)" },
		{ 0, "\xFF\xD8\xFF", 3, "an image (JPEG)" },
		{ 0, "GIF87a", 6, "an image (GIF)" },
		{ 0, "GIF89a", 6, "an image (GIF)" },
		{ 8, "WEBP", 4, "an image (WebP)" },
		{ 8, "WAVE", 4, "a sound (WAVE)" },
		{ 0, "ID3\3", 4, "a sound (MP3)" },
		{ 0, "ID3\4", 4, "a sound (MP3)" },
		{ 0, "OggS", 4, "a sound or a film (Ogg)" },
		{ 4, "ftyp", 4, "a film (MP4)" },
		{ 0, "\x1A\x45\xDF\xA3", 4, "a film (Matroska)" },
		{ 0, "\x7F" "ELF", 4, "a program (ELF)" },
		{ 0, "SQLite format 3", 16, "an SQLite database" },
	};
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (raw.n >= table[i].at + table[i].n && memcmp(raw.p + table[i].at, table[i].magic, table[i].n) == 0)
			return table[i].what;
	return is_noise(raw) ? "not text: it holds control characters" : NULL;
}
