#include <stdlib.h>

#include "ascii.h"
#include "hash.h"
#include "mem.h"
#include "termreader.h"
#include "wordclass.h"

enum { KNOWN = 32768 };	/* words in the cache, a power of two */

struct termreader_known {
	uint64_t word;		/* the hash of the word as written */
	uint32_t stem, is;
	uint8_t value;
	bool hyphen;
};

static uint32_t
hash_of(struct bytes s)
{
	return (uint32_t)(hash_bytes(s.p, s.n) >> 32) & ~(uint32_t)(TERM_STOP | TERM_COMMON | TERM_SPEECH);
}

/* Number words stem as their digits do, so that "five" and "5" are one word.  FOLDED is overwritten. */
static uint32_t
stem_of(struct buf *folded, const struct termreader_known *k)
{
	const uint32_t common = WORDCLASS_ROLE | WORDCLASS_PERSON | WORDCLASS_NUMBER | WORDCLASS_SCALE |
	    WORDCLASS_WEEKDAY;
	uint32_t flags = (k->is & common) != 0 || ascii_is_digit(folded->p[0]) ? TERM_COMMON : 0;

	if ((k->is & WORDCLASS_NUMBER) != 0) {
		buf_clear(folded);
		buf_printf(folded, "%u", k->value);
		return hash_of(buf_view(folded)) | flags;
	}
	if (word_is_stop(buf_view(folded)))
		flags |= TERM_STOP | ((k->is & WORDCLASS_SPEECH) != 0 ? TERM_SPEECH : 0);
	folded->n = word_stem(folded->p, folded->n);
	return hash_of(buf_view(folded)) | flags;
}

static void
look_up(struct termreader_known *k, struct bytes word, struct buf *scratch)
{
	struct wordclass c;

	buf_clear(scratch);
	word_fold(scratch, word);
	c = wordclass_of(buf_view(scratch));
	k->is = c.is;
	k->value = c.value;
	k->hyphen = memchr(word.p, '-', word.n) != NULL;
	k->stem = scratch->n > 0 ? stem_of(scratch, k) : 0;
}

void
termreader_read(struct termreader *r, struct bytes text)
{
	struct termreader_known *k;
	struct bytes word;
	struct term *t;
	struct word w;
	size_t at = 0;
	uint64_t hash;

	if (r->known == NULL)
		r->known = mem_alloc(KNOWN, sizeof *r->known);
	r->n = 0;
	r->is = 0;
	while (word_next(text, &at, &w)) {
		r->term = mem_grow_one(r->term, &r->cap, r->n, sizeof *r->term);
		t = &r->term[r->n++];
		t->start = w.start;
		t->end = w.end;
		t->kind = (uint8_t)w.kind;
		t->upper = ascii_is_upper(text.p[w.start]);
		t->stem = t->is = t->value = 0;
		t->hyphen = false;
		if (w.kind == WORD_MARK)
			continue;
		word = bytes_between(text.p + w.start, text.p + w.end);
		hash = hash_bytes(word.p, word.n);
		k = &r->known[hash % KNOWN];
		if (k->word != hash) {
			look_up(k, word, &r->scratch);
			k->word = hash;
		}
		t->stem = k->stem;
		t->is = k->is;
		r->is |= k->is;
		t->value = k->value;
		t->hyphen = k->hyphen;
	}
}

void
termreader_free(struct termreader *r)
{
	free(r->term);
	free(r->known);
	buf_free(&r->scratch);
	r->term = NULL;
	r->known = NULL;
	r->n = r->cap = 0;
}
