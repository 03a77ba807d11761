#include "ascii.h"
#include "mojibake.h"
#include "utf8.h"

/* Characters looked at together, so that time stays linear; longer runs are undone piece by piece. */
enum { RUN_MAX = 64 };

/* The code points that windows-1252 reads in 0x80 to 0x9F (encoding.spec.whatwg.org); those above are their bytes. */
static const uint16_t high[32] = {
	0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
	0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
	0x0153, 0x009D, 0x017E, 0x0178
};

/* The byte of windows-1252 that reads as CP, or 0 where it is ASCII or none. */
static unsigned char
byte_of(uint32_t cp)
{
	unsigned i;

	if (cp >= 0xA0 && cp <= 0xFF)
		return (unsigned char)cp;
	if (cp < 0x80 || cp > 0x2122)
		return 0;
	for (i = 0; i < 32; i++)
		if (high[i] == cp)
			return (unsigned char)(0x80 + i);
	return (unsigned char)(cp <= 0x9F ? cp : 0);
}

/* Marks that a writer puts right after an accented letter: closing quotes, dashes, signs, small raised figures. */
static bool
may_follow_letter(unsigned char byte)
{
	static const unsigned char marks[] = {
		0x82, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B,
		0xA0, 0xA9, 0xAB, 0xAD, 0xAE, 0xB2, 0xB3, 0xB7, 0xB9, 0xBA, 0xAA, 0xBB
	};

	return memchr(marks, byte, sizeof marks) != NULL;
}

/* Whether the sequence of N bytes at S can only be garbled; SMALL says that a lower-case letter stands before it. */
static bool
is_certain(const unsigned char *s, size_t n, bool small)
{
	switch (n) {
	case 4:
		return true;
	case 3:
		return s[0] == 0xE2 && (s[1] == 0x80 || s[1] == 0x82 || s[1] == 0x84) && s[2] != 0xA0;
	default:
		if (s[0] == 0xC2)
			return s[1] >= 0xA0;
		if (small && s[0] < 0xE0)
			return s[1] != 0xA0 || s[0] == 0xC3;
		if (s[0] == 0xC3 && (s[1] == 0xA9 || s[1] == 0xAA || s[1] == 0xAE || s[1] == 0xB2 || s[1] == 0xB3 ||
		    s[1] == 0xBA || s[1] == 0xB9 || s[1] == 0xAB))
			return true;
		return !may_follow_letter(s[1]);
	}
}

/* Whether the bytes, which are valid UTF-8, can only be garbled as a whole. */
static bool
run_is_certain(struct bytes run, bool small)
{
	size_t at = 0, sequences = 0;
	bool certain = false;

	while (at < run.n) {
		size_t len;

		utf8_decode(run.p + at, run.p + run.n, &len);
		certain = certain || is_certain(run.p + at, len, small && at == 0);
		at += len;
		sequences++;
	}
	return certain || sequences >= 3;
}

/* Takes the bytes back that the characters at P stand for, as far as they are UTF-8 again; returns how many. */
static size_t
bytes_back(const unsigned char *p, const unsigned char *end, unsigned char run[RUN_MAX])
{
	size_t n = 0, whole = 0, len;

	while (n < RUN_MAX && p < end && *p >= 0x80) {
		unsigned char byte = byte_of(utf8_decode(p, end, &len));

		if (byte == 0)
			break;
		run[n++] = byte;
		p += len;
	}
	while (whole < n && utf8_decode(run + whole, run + n, &len) != UTF8_REPLACEMENT)
		whole += len;
	return whole;
}

bool
mojibake_possible(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;

	/* a garbled lead byte, 0xC2 to 0xF4, reads as U+00C2 to U+00F4, and another such character follows */
	while (p < end && (p = memchr(p, 0xC3, (size_t)(end - p))) != NULL) {
		if (end - p >= 4 && p[1] >= 0x82 && p[1] <= 0xB4 && p[2] >= 0xC2)
			return true;
		p += 2;
	}
	return false;
}

size_t
mojibake_undo(struct buf *text)
{
	const unsigned char *start = text->p, *p = start, *end = p + text->n, *copied = p;
	unsigned char run[RUN_MAX] = { 0 };
	size_t undone = 0;

	buf_clear(text);
	while (p < end && (p = memchr(p, 0xC3, (size_t)(end - p))) != NULL) {
		bool small = p > start && ascii_is_lower(p[-1]);
		size_t n = bytes_back(p, end, run), len;

		if (n > 0 && run_is_certain((struct bytes){ run, n }, small)) {
			const unsigned char *garbled = p;
			size_t i;

			for (i = 0; i < n; i++) {
				utf8_decode(p, end, &len);
				p += len;
			}
			buf_keep(text, copied, (size_t)(garbled - copied));
			buf_put(text, run, n);
			copied = p;
			undone++;
		} else {
			p += 2;
		}
	}
	buf_keep(text, copied, (size_t)(end - copied));
	return undone;
}
