/*
 * packedtest - packed tables, and a lexicon of a few words, made by hand.
 */
#ifndef PACKEDTEST_H
#define PACKEDTEST_H

#include "../unit.h"
#include "hash.h"
#include "model/lexicon.h"

enum { BUCKETS = 3, CLASSES = 6, TABLE = PACKEDTABLE_LINE * (1 + BUCKETS) };

struct blob {
	unsigned char bytes[TABLE + 4 + 4 * CLASSES];
};

static inline void
put(struct blob *b, uint64_t hash, uint32_t value)
{
	uint32_t print = packedtable_print(hash), home = packedtable_home(BUCKETS, hash), i;

	for (i = 0; i < BUCKETS * PACKEDTABLE_SLOTS; i++) {
		unsigned char *p = b->bytes + PACKEDTABLE_LINE * (1 + (home + i / PACKEDTABLE_SLOTS) % BUCKETS);
		uint32_t slot = i % PACKEDTABLE_SLOTS;

		if (p[slot] != 0 || p[PACKEDTABLE_SLOTS + slot] != 0)
			continue;
		p[slot] = (unsigned char)(print & 0xFF);
		p[PACKEDTABLE_SLOTS + slot] = (unsigned char)(print >> 8);
		p[PACKEDTABLE_VALUES + 2 * slot] = (unsigned char)(value & 0xFF);
		p[PACKEDTABLE_VALUES + 2 * slot + 1] = (unsigned char)(value >> 8);
		return;
	}
	ck_abort_msg("no slot is free");
}

static inline void
put_word(struct blob *b, const char *word, uint32_t class, uint32_t step)
{
	put(b, hash_bytes(word, strlen(word)), class << LEXICON_CASE_BITS | step);
}

#define LONG48 "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeee"

/* The lexicon of a few words; class C lies in 10 + C, and that in 20 + C. */
static inline struct lexicon
make(struct blob *b)
{
	struct bytes rest = { b->bytes, sizeof b->bytes };
	struct lexicon l;
	unsigned i;

	memset(b, 0, sizeof *b);
	b->bytes[0] = BUCKETS;
	b->bytes[TABLE] = CLASSES;
	for (i = 0; i < CLASSES; i++) {
		b->bytes[TABLE + 4 + 4 * i] = (unsigned char)(10 + i);
		b->bytes[TABLE + 4 + 4 * i + 2] = (unsigned char)(20 + i);
		b->bytes[TABLE + 4 + 4 * i + 3] = 1;
	}
	put_word(b, "Zelk", 4, 8);
	put_word(b, "Alna", 4, 7);
	put_word(b, "net0", 5, 1);
	put_word(b, "0,000", 5, 0);
	put_word(b, LONG48, 5, 2);
	put_word(b, LONG48 "e", 5, 3);
	put_word(b, "far", 9, 4);
	ck_assert(lexicon_open(&l, &rest));
	ck_assert_uint_eq(rest.n, 0);
	return l;
}

#endif
