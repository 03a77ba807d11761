#include "charset_chart.h"
#include "charset_iso2022jp.h"
#include "utf8.h"

enum { ESC = 0x1B, ROOM = 8 };

/* The set that bytes are of. */
enum set { SET_ASCII, SET_ROMAN, SET_KATAKANA, SET_JIS0208 };

struct state {
	enum set set;
	bool escaped;		/* the last character was an escape sequence: another one is an error */
};

/* The set that the escape sequence at P chooses; false if it is none. */
static bool
read_escape(struct bytes s, enum set *set)
{
	static const struct {
		const char *sequence;
		enum set set;
	} all[] = {
		{ "\033(B", SET_ASCII }, { "\033(J", SET_ROMAN }, { "\033(I", SET_KATAKANA }, { "\033$@", SET_JIS0208 },
		{ "\033$B", SET_JIS0208 }
	};
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (bytes_starts(s, bytes_of(all[i].sequence))) {
			*set = all[i].set;
			return true;
		}
	return false;
}

/* The code point of one byte; 0 is an error. */
static uint32_t
single(enum set set, unsigned char c, bool *is_nul)
{
	*is_nul = c == 0 && set != SET_KATAKANA;
	if (set == SET_KATAKANA)
		return c >= 0x21 && c <= 0x5F ? 0xFF61 + (uint32_t)(c - 0x21) : 0;
	if (set == SET_ROMAN && c == 0x5C)
		return 0xA5;
	if (set == SET_ROMAN && c == 0x7E)
		return 0x203E;
	return c < 0x80 && c != 0x0E && c != 0x0F ? c : 0;
}

static bool
is_jis(unsigned char c)
{
	return c >= 0x21 && c <= 0x7E;
}

/* A byte of JIS X 0208, or two; an escape sequence may begin after the first. */
static size_t
pair(struct bytes s, uint32_t *point)
{
	if (!is_jis(s.p[0]) || s.n == 1 || s.p[1] == ESC)
		return 1;
	if (is_jis(s.p[1]))
		*point = charset_chart_jis0208((size_t)(s.p[0] - 0x21) * 94 + s.p[1] - 0x21);
	return 2;
}

size_t
charset_iso2022jp_decode(struct gapbuffer *g)
{
	struct state state = { SET_ASCII, false };
	bool is_nul;
	size_t bad = 0;

	while (g->next < g->end) {
		uint32_t point = 0;
		struct bytes left;

		gapbuffer_reserve(g, ROOM);
		left = gapbuffer_left(g);
		is_nul = false;
		if (left.p[0] == ESC && read_escape(left, &state.set)) {
			g->next += 3;
			if (!state.escaped) {
				state.escaped = true;
				continue;
			}
		} else {
			state.escaped = false;
			if (left.p[0] == ESC) {
				g->next++;
			} else if (state.set == SET_JIS0208) {
				g->next += pair(left, &point);
			} else {
				point = single(state.set, left.p[0], &is_nul);
				g->next++;
			}
		}
		bad += point == 0 && !is_nul;
		utf8_put(g->text, point != 0 || is_nul ? point : UTF8_REPLACEMENT);
	}
	return bad;
}
