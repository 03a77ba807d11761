#include "block.h"
#include "charclass.h"
#include "scan.h"

#ifdef BLOCK_SIZE
/* Which of the bytes at P may begin a mark. */
static inline uint64_t
candidates(const unsigned char *p, unsigned char extra)
{
	const block b = block_load(p);
	block hit = block_or(block_same(b, '.'), block_same(b, '!'));

	hit = block_or(hit, block_or(block_same(b, '?'), block_same(b, extra)));
	if (block_wide(b)) {
		hit = block_or(hit, block_or(block_same(b, 0xE2), block_same(b, 0xE3)));
		hit = block_or(hit, block_or(block_same(b, 0xEF), block_same(b, 0xE0)));
		hit = block_or(hit, block_or(block_same(b, 0xE1), block_same(b, 0xD6)));
		hit = block_or(hit, block_or(block_same(b, 0xD8), block_same(b, 0xDB)));
	}
	return block_hits(hit);
}

/* Which of the bytes at P are ASCII letters or digits, or begin what is beyond ASCII and no quote, dash or dots. */
static inline uint64_t
heads(const unsigned char *p)
{
	const block b = block_load(p), next = block_load(p + 1);
	const block letters = block_or(block_within(b, 'a', 'z'), block_within(b, 'A', 'Z'));
	block head = block_or(letters, block_within(b, '0', '9'));

	if (block_wide(b)) {
		head = block_or(head, block_within(b, 0xC0, 0xFF));
		head = block_without(head, block_and(block_same(b, 0xE2), block_same(next, 0x80)));
	}
	return block_hits(head);
}
#endif

/* Whether the byte at P begins a mark; past ASCII its whole sequence is looked at. */
static bool
is_mark(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
	if (*p < 0x80)
		return *p == '.' || *p == '!' || *p == '?' || *p == extra;
	if (end - p < 2)
		return false;
	switch (*p) {
	case 0xD6:
		return p[1] == 0x89;
	case 0xD8:
		return p[1] == 0x9F;
	case 0xDB:
		return p[1] == 0x94;
	default:
		break;
	}
	if (end - p < 3)
		return false;
	switch (*p) {
	case 0xE0:
		return p[1] == 0xA5 && (p[2] == 0xA4 || p[2] == 0xA5);
	case 0xE1:
		return (p[1] == 0x81 && (p[2] == 0x8A || p[2] == 0x8B)) ||
		    (p[1] == 0x8D && (p[2] == 0xA2 || p[2] == 0xA7 || p[2] == 0xA8)) ||
		    (p[1] == 0x9F && (p[2] == 0x94 || p[2] == 0x95));
	case 0xE2:
		return (p[1] == 0x80 && (p[2] == 0xA6 || p[2] == 0xBC || p[2] == 0xBD)) ||
		    (p[1] == 0x81 && p[2] >= 0x87 && p[2] <= 0x89);
	case 0xE3:
		return p[1] == 0x80 && p[2] == 0x82;
	case 0xEF:
		return (p[1] == 0xBC && (p[2] == 0x81 || p[2] == 0x8E || p[2] == 0x9F)) ||
		    (p[1] == 0xBD && p[2] == 0xA1);
	default:
		return false;
	}
}

const unsigned char *
scan_terminator(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
#ifdef BLOCK_SIZE
	const unsigned char *at;
	uint64_t hits;

	for (; end - p >= BLOCK_SIZE; p += BLOCK_SIZE) {
		for (hits = candidates(p, extra); hits != 0; hits &= hits - 1) {
			at = p + __builtin_ctzll(hits) / BLOCK_BITS;
			if (is_mark(at, end, extra))
				return at;
		}
	}
#endif
	while (p < end && !is_mark(p, end, extra))
		p++;
	return p;
}

const unsigned char *
scan_word(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	while (p < end) {
#ifdef BLOCK_SIZE
		if ((*p < 0x80 || *p == 0xE2) && end - p > BLOCK_SIZE) {
			const uint64_t hits = heads(p);

			p += hits != 0 ? __builtin_ctzll(hits) / BLOCK_BITS : BLOCK_SIZE;
			while (p < end && (*p & 0xC0) == 0x80)
				p++;		/* the rest of a sign that the block cut */
			if (hits == 0)
				continue;
		}
#endif
		if (charclass_is_word(charclass_of(charclass_decode(p, &len))))
			break;
		p += len;
	}
	return p;
}
