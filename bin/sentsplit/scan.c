#include "block.h"
#include "charclass.h"
#include "scan.h"
#include "utf8.h"

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
		hit = block_or(hit, block_or(block_same(b, 0xD8), block_within(b, 0xDB, 0xDF)));
		hit = block_or(hit, block_or(block_same(b, 0xEA), block_same(b, 0xCD)));
		hit = block_or(hit, block_same(b, 0xF0));
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

/* Whether the byte at P begins a mark. */
static bool
is_mark(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
	enum edge e;
	size_t len;

	if (*p < 0x80)
		return *p == '.' || *p == '!' || *p == '?' || *p == extra;
	if ((*p & 0xC0) == 0x80)
		return false;
	e = charclass_edge(utf8_decode(p, end, &len));
	return e >= EDGE_STOP && e <= EDGE_WIDE;
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

const unsigned char *
scan_paragraph(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *lf = memchr(p, '\n', (size_t)(end - p)), *q;

	end = lf != NULL ? lf : end;
	for (q = p; (q = memchr(q, 0xE2, (size_t)(end - q))) != NULL; q++)
		if (end - q > 2 && q[1] == 0x80 && (q[2] == 0xA8 || q[2] == 0xA9))
			return q;
	return end;
}
