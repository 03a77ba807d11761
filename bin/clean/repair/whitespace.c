#include <stdint.h>

#include "lines/bytemask.h"
#include "simd.h"
#include "whitespace.h"
#include "utf8.h"

/* What a byte may be.  Two of BLANK side by side, or one of LOOK, end a plain run. */
enum { PLAIN = 0, BLANK = 1, LOOK = 2 };

enum { ALL = (1 << SIMD_BYTES) - 1 };	/* bytes of a block */

static const unsigned char kind[256] = {
	[0] = LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, BLANK, LOOK, LOOK, LOOK, LOOK, LOOK,
	LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK, LOOK,
	[' '] = BLANK, [0x7F] = LOOK, [0xC2] = LOOK, [0xD8] = LOOK, [0xE1] = LOOK, [0xE2] = LOOK, [0xE3] = LOOK,
	[0xEE] = LOOK, [0xEF] = LOOK, [0xF3] = LOOK, [0xF4] = LOOK
};

enum fate { KEEP, SPACE, LINE, DROP, JOINER };

/* What becomes of a code point that is not plain. */
static enum fate
fate_of(uint32_t cp)
{
	if (cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2028 || cp == 0x2029)
		return LINE;
	if (cp == ' ' || (cp >= '\t' && cp <= '\f') || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) ||
	    cp == 0x202F || cp == 0x205F || cp == 0x3000)
		return SPACE;
	if (cp == 0x200C || cp == 0x200D)
		return JOINER;
	if (cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0xAD || cp == 0x061C || cp == 0x180E || cp == 0x200B ||
	    cp == 0x200E || cp == 0x200F || (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x206F) ||
	    (cp >= 0xE000 && cp <= 0xF8FF) || cp == 0xFEFF || (cp >= 0xFFF9 && cp <= 0xFFFC) || cp >= 0xE0000)
		return DROP;
	return KEEP;
}

/* Whether a joiner can matter after TEXT: from Arabic on up scripts, and emoji, use them. */
static bool
joins(struct bytes text)
{
	size_t len;

	return text.n > 0 && utf8_decode_back(text.p, text.p + text.n, &len) >= 0x0600;
}

static void
put_space(struct buf *to)
{
	if (to->n > 0 && to->p[to->n - 1] != ' ' && to->p[to->n - 1] != '\n')
		buf_byte(to, ' ');
}

static void
put_line(struct buf *to)
{
	if (to->n > 0 && to->p[to->n - 1] == ' ')
		to->n--;
	if (to->n > 0 && !(to->p[to->n - 1] == '\n' && to->n > 1 && to->p[to->n - 2] == '\n'))
		buf_byte(to, '\n');
}

/* The bits of the bytes of B that are blank, and whether any may be LOOK: controls, DEL, leads of odd characters. */
static unsigned
blanks_of(simd b, bool *look)
{
	const simd line = simd_is(b, '\n'), odd = simd_or(simd_is(b, 0xC2), simd_between(b, 0xD8, 0xFF));
	const simd control = simd_or(simd_andnot(simd_between(b, 0, 0x1F), line), simd_is(b, 0x7F));

	*look = simd_mask(simd_or(control, odd)) != 0;
	return simd_bits(simd_or(line, simd_is(b, ' ')));
}

static simd
ascii_of(simd b)
{
	return simd_or(simd_is(b, '\n'), simd_between(b, ' ', '~'));
}

/* The blank bytes of the 64 at P; whether ALL are of ASCII, no controls among them. */
static uint64_t
blanks_of_ascii(const unsigned char *p, bool *all)
{
	const simd b[4] = { simd_load(p), simd_load(p + 16), simd_load(p + 32), simd_load(p + 48) };
	const simd first = simd_and(ascii_of(b[0]), ascii_of(b[1])), last = simd_and(ascii_of(b[2]), ascii_of(b[3]));

	*all = simd_bits(simd_and(first, last)) == ALL;
	return bytemask_of_two(b, ' ', '\n');
}

/* Passes over blocks without a LOOK or two BLANK side by side; *LAST is the kind of the byte before P. */
static const unsigned char *
plain_blocks(const unsigned char *p, const unsigned char *end, unsigned *last)
{
	for (; end - p >= BYTEMASK_BYTES; p += BYTEMASK_BYTES) {
		bool all;
		uint64_t blanks = blanks_of_ascii(p, &all);

		if (!all || (blanks & (blanks << 1 | (*last & BLANK))) != 0)
			break;
		*last = (unsigned)(blanks >> 63);
	}
	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		unsigned blanks;
		bool look;

		blanks = blanks_of(simd_load(p), &look);
		if (look || (blanks & (blanks << 1 | (*last & BLANK))) != 0)
			break;
		*last = blanks >> 15 & 1;
	}
	return p;
}

/* The end of the run at P that can be copied as it is. */
static const unsigned char *
plain_run(const unsigned char *p, const unsigned char *end, unsigned char before)
{
	unsigned last = before;

	p = plain_blocks(p, end, &last);
	while (p < end) {
		unsigned now = kind[*p];

		if ((now & (last | LOOK)) != 0)
			break;
		last = now;
		p++;
	}
	return p;
}

void
whitespace_fold(struct buf *text)
{
	const unsigned char *p = text->p, *end = p + text->n;
	size_t len;

	buf_clear(text);
	while (p < end) {
		const unsigned char *run = plain_run(p, end, text->n > 0 ? kind[text->p[text->n - 1]] : BLANK);
		uint32_t cp;

		buf_keep(text, p, (size_t)(run - p));
		if (run == end)
			break;
		p = run;
		if (end - p >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x90 && p[2] < 0xA8) {
			/* dashes and quotes, the most frequent of what is looked at */
			buf_keep(text, p, 3);
			p += 3;
			continue;
		}
		cp = utf8_decode(p, end, &len);
		p += len;
		switch (fate_of(cp)) {
		case LINE:
			p += cp == '\r' && p < end && *p == '\n';
			put_line(text);
			break;
		case SPACE:
			put_space(text);
			break;
		case JOINER:
			if (joins(buf_view(text)))
				buf_keep(text, p - len, len);
			break;
		case KEEP:
			buf_keep(text, p - len, len);
			break;
		case DROP:
			break;
		}
	}
	while (text->n > 0 && (text->p[text->n - 1] == ' ' || text->p[text->n - 1] == '\n'))
		text->n--;
}
