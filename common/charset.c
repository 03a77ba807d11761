#include "charset.h"
#include "charset_detect.h"
#include "charset_legacy.h"
#include "gapbuffer.h"
#include "utf8.h"

enum {
	UTF16_LEAST = 8,	/* bytes that tell UTF-16 from a text with a stray NUL */
	SAMPLE = 64 * 1024,	/* bytes that show whether a label fits */
	PIECE = 4096,		/* bytes converted at a time, and ... */
	PIECE_ROOM = 3 * PIECE,	/* ... what they may become */
	SURE = 8		/* valid sequences for each wrong byte that make a text damaged UTF-8 */
};

static const char *
by_bom(struct bytes s)
{
	if (bytes_starts(s, bytes_of("\xEF\xBB\xBF")))
		return "utf-8";
	if (bytes_starts(s, bytes_of("\xFF\xFE")))
		return "utf-16le";
	if (bytes_starts(s, bytes_of("\xFE\xFF")))
		return "utf-16be";
	return NULL;
}

/* UTF-16 without a BOM has a NUL in most pairs, on one side, as every page of markup has. */
static const char *
by_nuls(struct bytes s)
{
	size_t i, nul[2] = { 0 };

	if (s.n > 1024)
		s.n = 1024;
	if (s.n < UTF16_LEAST || bytes_find(s, 0) == NULL)
		return NULL;
	for (i = 0; i < s.n; i++)
		nul[i & 1] += s.p[i] == 0;
	if (nul[1] > s.n / 4 && nul[0] == 0)
		return "utf-16le";
	if (nul[0] > s.n / 4 && nul[1] == 0)
		return "utf-16be";
	return NULL;
}

/* Whether the *LEN bytes at P are no UTF-8; a U+FFFD that is written out has three bytes, a wrong sequence fewer. */
static bool
wrong(const unsigned char *p, const unsigned char *end, size_t *len)
{
	return utf8_decode(p, end, len) == UTF8_REPLACEMENT && !(*len == 3 && p[0] == 0xEF);
}

/* Whether S, which is not valid, was UTF-8 before it was cut or had a few bytes of something else glued in. */
static bool
mostly_utf8(struct bytes s)
{
	const unsigned char *p, *end = s.p + s.n;
	size_t good = 0, bad = 0, len;

	for (p = s.p; p < end; p += len) {
		if (wrong(p, end, &len))
			bad++;
		else
			good += len > 1;
	}
	return good / SURE >= bad;
}

/* Whether S can be what the label says: single bytes can be anything, pairs leave errors where they are not pairs. */
static bool
fits(struct bytes s, const char *name)
{
	struct buf scratch = { 0 };
	struct gapbuffer g;
	size_t i, high = 0, bad;

	if (!charset_legacy_knows(name))
		return false;
	if (s.n > SAMPLE)
		s.n = SAMPLE;
	for (i = 0; i < s.n; i++)
		high += s.p[i] >= 0x80;
	buf_bytes(&scratch, s);
	gapbuffer_open(&g, &scratch);
	bad = charset_legacy_decode(&g, name);
	buf_free(&scratch);
	return bad <= 1 + high / 16;
}

const char *
charset_guess(struct bytes s, struct bytes label)
{
	const char *name = by_bom(s), *said;

	if (name == NULL)
		name = by_nuls(s);
	if (name != NULL)
		return name;
	said = charset_by_label(label);
	if (utf8_valid(s)) {
		bool escapes = said != NULL && strcmp(said, "iso-2022-jp") == 0 && bytes_find(s, 0x1B) != NULL;

		return escapes ? said : "utf-8";
	}
	if (mostly_utf8(s))
		return "utf-8";
	if (said != NULL && fits(s, said))
		return said;
	name = charset_detect(s);
	return name != NULL ? name : "windows-1252";
}

/* The next PIECE of what is left, or less; it holds while not more than three bytes are written for each of its own. */
static struct bytes
next_piece(struct gapbuffer *g)
{
	struct bytes s;

	gapbuffer_reserve(g, PIECE_ROOM);
	s = gapbuffer_left(g);
	if (s.n > PIECE)
		s.n = PIECE;
	return s;
}

/* The same, but that no valid sequence is cut in two. */
static struct bytes
next_characters(struct gapbuffer *g)
{
	struct bytes s = next_piece(g);
	int back;

	if (g->end - g->next > s.n)
		for (back = 0; back < 3 && (s.p[s.n] & 0xC0) == 0x80; back++)
			s.n--;
	return s;
}

static void
from_utf8(struct gapbuffer *g)
{
	const unsigned char *p, *end, *start;
	struct bytes s;
	size_t len;

	for (; g->next < g->end; g->next += s.n) {
		s = next_characters(g);
		end = s.p + s.n;
		for (p = start = s.p; p < end; p += len) {
			if (!wrong(p, end, &len))
				continue;
			buf_put(g->text, start, (size_t)(p - start));
			utf8_put(g->text, UTF8_REPLACEMENT);
			start = p + len;
		}
		buf_put(g->text, start, (size_t)(end - start));
	}
}

static void
from_utf16(struct gapbuffer *g, bool big)
{
	size_t i, high = big ? 0 : 1;
	uint32_t lead = 0;
	struct bytes s;

	for (; g->end - g->next > 1; g->next += i) {
		s = next_piece(g);
		for (i = 0; i + 1 < s.n; i += 2) {
			uint32_t u = (uint32_t)s.p[i + high] << 8 | s.p[i + 1 - high];

			if (lead != 0 && u >= 0xDC00 && u <= 0xDFFF) {
				utf8_put(g->text, 0x10000 + ((lead - 0xD800) << 10) + (u - 0xDC00));
				lead = 0;
				continue;
			}
			if (lead != 0)
				utf8_put(g->text, UTF8_REPLACEMENT);
			lead = u >= 0xD800 && u <= 0xDBFF ? u : 0;
			if (lead == 0)
				utf8_put(g->text, u);	/* a lone trail is a surrogate, which becomes U+FFFD */
		}
	}
	gapbuffer_reserve(g, 3);
	if (lead != 0 || g->next < g->end)
		utf8_put(g->text, UTF8_REPLACEMENT);
}

static size_t
bom_length(struct bytes s, const char *name)
{
	const char *bom = by_bom(s);

	if (bom == NULL || strcmp(bom, name) != 0)
		return 0;
	return strcmp(name, "utf-8") == 0 ? 3 : 2;
}

void
charset_to_utf8(struct buf *text, const char *name)
{
	bool legacy = charset_legacy_knows(name), utf8 = !legacy && strncmp(name, "utf-16", 6) != 0;
	size_t bom = bom_length(buf_view(text), name);
	struct gapbuffer g;

	if (bom == 0 && utf8 && utf8_valid(buf_view(text)))
		return;
	gapbuffer_open(&g, text);
	g.next = bom;
	if (legacy)
		charset_legacy_decode(&g, name);
	else if (utf8)
		from_utf8(&g);
	else
		from_utf16(&g, strcmp(name, "utf-16be") == 0);
}
