#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "shingle.h"
#include "simd.h"
#include "utf8.h"
#include "word.h"

#define SEED 0x243f6a8885a308d3ULL	/* the fraction of pi */
#define SPREAD 0x9e3779b97f4a7c15ULL

enum {
	SHIFT = 64 / SHINGLE_LETTERS,
	SLOTS = 2 * SHINGLE_MOST,
	LEVEL_LAST = 60
};

/* What a letter adds to the hash.  It is spread here, and not the sum of all, which comes to the same modulo 2^64. */
static uint64_t
value_of(uint64_t letter)
{
	return hash_pair(SEED, letter) * SPREAD;
}

/* Makes C a letter, the same as LETTER. */
static void
set_letter(struct shingle_sample *s, int c, int letter)
{
	s->value[c] = value_of((uint64_t)letter);
	s->shift[c] = SHIFT;
}

void
shingle_start(struct shingle_sample *s)
{
	int c;

	s->shingle = mem_alloc(SHINGLE_MOST, sizeof *s->shingle);
	s->end = mem_alloc(SHINGLE_MOST, sizeof *s->end);
	for (c = '0'; c <= '9'; c++)
		set_letter(s, c, c);
	for (c = 'a'; c <= 'z'; c++) {
		set_letter(s, c, c);
		set_letter(s, c - 'a' + 'A', c);
	}
}

void
shingle_free(struct shingle_sample *s)
{
	free(s->shingle);
	free(s->end);
	buf_free(&s->folded);
	memset(s, 0, sizeof *s);
}

unsigned
shingle_level(size_t bytes, size_t aim)
{
	unsigned level = 0;

	while (level < 32 && bytes >> level > aim)
		level++;
	return level;
}

/* The bytes of a character that is no letter in any script, at P; 0 where it may be one. */
static size_t
mark_length(const unsigned char *p)
{
	if (p[0] == 0xc2)
		return 2;				/* U+0080 to U+00BF */
	if (p[0] == 0xe2 && p[1] < 0xb0)
		return 3;				/* U+2000 to U+2BFF */
	if (p[0] == 0xe3 && p[1] == 0x80)
		return 3;				/* U+3000 to U+303F */
	return 0;
}

/* The slot that holds a shingle, or would. */
static size_t
slot_of(const struct shingle_sample *s, uint64_t shingle)
{
	size_t i = (size_t)shingle & (SLOTS - 1);

	while (s->slot[i] != 0 && s->shingle[s->slot[i] - 1] != shingle)
		i = (i + 1) & (SLOTS - 1);
	return i;
}

/* Goes on at the next level, which leaves out about half of the sample. */
static void
raise_level(struct shingle_sample *s)
{
	size_t i, n = 0;

	s->limit = UINT64_MAX >> ++s->level;
	memset(s->slot, 0, sizeof s->slot);
	for (i = 0; i < s->n; i++) {
		if (!shingle_at(s->shingle[i], s->level))
			continue;
		s->shingle[n] = s->shingle[i];
		s->end[n++] = s->end[i];
	}
	s->n = n;
	for (i = 0; i < n; i++)
		s->slot[slot_of(s, s->shingle[i])] = (uint16_t)(i + 1);
}

/* Adds a shingle at the level, which ends at END.  The mixing leaves the high bits alone, which chose it. */
static void
keep(struct shingle_sample *s, uint64_t h, const unsigned char *end)
{
	uint64_t shingle = h ^ hash_pair(SEED, h) >> 32;
	size_t i;

	if (s->n == SHINGLE_MOST)
		return;
	i = slot_of(s, shingle);
	if (s->slot[i] != 0)
		return;
	s->end[s->n] = (uint32_t)(end - s->start);
	s->shingle[s->n++] = shingle;
	s->slot[i] = (uint16_t)s->n;
	while (s->n == SHINGLE_MOST && s->level < LEVEL_LAST)
		raise_level(s);
}

/* One letter more; the shingle that ends with it is kept if the level has it. */
static void
letter(struct shingle_sample *s, uint64_t value, const unsigned char *end)
{
	s->hash = (s->hash << SHIFT) + value;
	if (s->letters < SHINGLE_COUNTED) {
		s->letters++;
		s->counted = (size_t)(end - s->start);
	}
	if (s->hash <= s->limit && s->letters >= SHINGLE_LETTERS)
		keep(s, s->hash, end);
}

/* Takes the character beyond ASCII at P; returns where it ends. */
static const unsigned char *
beyond_ascii(struct shingle_sample *s, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *start = p;
	size_t n = mark_length(p), at;

	if (n > 0)
		return p + n;
	do
		p++;
	while (p < end && (*p & 0xc0) == 0x80);
	buf_clear(&s->folded);
	word_fold(&s->folded, bytes_between(start, p));
	for (at = 0; at < s->folded.n; at += n) {
		uint32_t c = utf8_decode(s->folded.p + at, s->folded.p + s->folded.n, &n);

		if (c >= 0x80)
			letter(s, value_of(c), p);
		else if (s->value[c] != 0)
			letter(s, s->value[c], p);
	}
	return p;
}

/*
 * Takes the ASCII character at P; returns the hash with it.  What is no letter shifts it by none and adds nothing,
 * rather than being jumped over: where words end cannot be foretold, and a wrong guess costs more than the work.
 */
static inline uint64_t
ascii_one(struct shingle_sample *s, const unsigned char *p, uint64_t hash)
{
	hash = (hash << s->shift[*p]) + s->value[*p];
	if (hash <= s->limit)
		keep(s, hash, p + 1);
	return hash;
}

/* Takes the ASCII characters at P while letters are counted; returns where they end. */
static const unsigned char *
ascii_counted(struct shingle_sample *s, const unsigned char *p, const unsigned char *end)
{
	uint64_t hash = s->hash;
	size_t letters = s->letters;
	const unsigned char *counted = s->start + s->counted;
	bool is_letter;

	for (; p < end && *p < 0x80 && letters < SHINGLE_COUNTED; p++) {
		is_letter = s->value[*p] != 0;
		letters += is_letter;
		counted = is_letter ? p + 1 : counted;
		hash = (hash << s->shift[*p]) + s->value[*p];
		if (hash <= s->limit && letters >= SHINGLE_LETTERS)
			keep(s, hash, p + 1);
	}
	s->hash = hash;
	s->letters = letters;
	s->counted = (size_t)(counted - s->start);
	return p;
}

static inline uint64_t
ascii_four(struct shingle_sample *s, const unsigned char *p, uint64_t hash)
{
	hash = ascii_one(s, p, hash);
	hash = ascii_one(s, p + 1, hash);
	hash = ascii_one(s, p + 2, hash);
	return ascii_one(s, p + 3, hash);
}

/* Takes the ASCII characters at P; returns where they end. */
static const unsigned char *
ascii(struct shingle_sample *s, const unsigned char *p, const unsigned char *end)
{
	uint64_t hash = s->hash;

	for (; end - p >= SIMD_BYTES && !simd_any_high(simd_load(p)); p += SIMD_BYTES) {
		hash = ascii_four(s, p, hash);
		hash = ascii_four(s, p + 4, hash);
		hash = ascii_four(s, p + 8, hash);
		hash = ascii_four(s, p + 12, hash);
	}
	for (; p < end && *p < 0x80; p++)
		hash = ascii_one(s, p, hash);
	s->hash = hash;
	return p;
}

/* Takes the characters at P of a kind: ASCII or not; returns where they end. */
static const unsigned char *
take(struct shingle_sample *s, const unsigned char *p, const unsigned char *end)
{
	if (*p >= 0x80)
		return beyond_ascii(s, p, end);
	if (s->letters < SHINGLE_COUNTED)
		return ascii_counted(s, p, end);
	return ascii(s, p, end);
}

static void
forget(struct shingle_sample *s)
{
	memset(s->slot, 0, sizeof s->slot);
	s->n = s->letters = s->counted = 0;
	s->hash = 0;
}

void
shingle_take(struct shingle_sample *s, struct bytes text, unsigned level)
{
	const unsigned char *p = text.p, *end = text.p + text.n;

	forget(s);
	s->level = level;
	s->limit = UINT64_MAX >> level;
	s->start = text.p;
	while (p < end)
		p = take(s, p, end);
	if (s->letters > 0 && s->letters < SHINGLE_LETTERS && level == 0)
		keep(s, s->hash, end);
}

void
shingle_take_whole(struct shingle_sample *s, struct bytes text)
{
	uint64_t whole = SEED;
	size_t i, n;

	shingle_take(s, text, 0);
	n = s->n;
	for (i = 0; i < n; i++)
		whole = hash_pair(whole, s->shingle[i]);
	forget(s);
	if (n > 0)
		keep(s, whole, s->start);
}

/* Whether a letter, or something that may be one, begins with the byte. */
static bool
is_letter_start(const struct shingle_sample *s, unsigned char c)
{
	return c < 0x80 ? s->value[c] != 0 : c >= 0xc0;
}

size_t
shingle_start_of(const struct shingle_sample *s, struct bytes text, size_t i)
{
	size_t at = s->end[i], letters = 0;

	while (at > 0 && letters < SHINGLE_LETTERS) {
		at--;
		letters += is_letter_start(s, text.p[at]);
	}
	return at;
}

bool
shingle_has_letters(const struct shingle_sample *s, struct bytes text, size_t least)
{
	size_t at, letters = 0;

	for (at = 0; at < text.n && letters < least; at++)
		letters += is_letter_start(s, text.p[at]);
	return letters == least;
}
