#include <string.h>

#include "factreader.h"
#include "hash.h"
#include "mem.h"
#include "word.h"

static bool
is(const unsigned char *p, const char *text, size_t n)
{
	return memcmp(p, text, n) == 0;
}

static enum factreader_gap
one_byte(unsigned char c)
{
	return c == ' ' ? FACTREADER_SPACE : c == '-' ? FACTREADER_HYPHEN : c == '\'' ? FACTREADER_APOSTROPHE :
	    c == '.' ? FACTREADER_STOP : FACTREADER_FAR;
}

static enum factreader_gap
two_bytes(const unsigned char *p)
{
	return is(p, ", ", 2) ? FACTREADER_COMMA : is(p, ". ", 2) ? FACTREADER_STOP :
	    is(p, "\xC2\xA0", 2) ? FACTREADER_SPACE : FACTREADER_FAR;
}

/* Thin spaces, a dash and an apostrophe. */
static enum factreader_gap
three_bytes(const unsigned char *p)
{
	return is(p, "\xE2\x80\xAF", 3) || is(p, "\xE2\x80\x89", 3) ? FACTREADER_SPACE :
	    is(p, "\xE2\x80\x93", 3) ? FACTREADER_HYPHEN : is(p, "\xE2\x80\x99", 3) ? FACTREADER_APOSTROPHE :
	    FACTREADER_FAR;
}

enum factreader_gap
factreader_between(const unsigned char *p, const unsigned char *end)
{
	switch (end - p) {
	case 0:
		return FACTREADER_NONE;
	case 1:
		return one_byte(*p);
	case 2:
		return two_bytes(p);
	case 3:
		return three_bytes(p);
	case 4:
		return is(p, " of ", 4) || is(p, " de ", 4) ? FACTREADER_OF : is(p, " to ", 4) ? FACTREADER_TO :
		    FACTREADER_FAR;
	case 5:
		return is(p, " and ", 5) ? FACTREADER_AND : FACTREADER_FAR;
	default:
		return FACTREADER_FAR;
	}
}

uint64_t
factreader_fold(struct facts *f, struct bytes word)
{
	size_t i;

	buf_clear(&f->folded);
	buf_reserve(&f->folded, word.n);
	for (i = 0; i < word.n && word.p[i] < 0x80; i++)
		f->folded.p[i] = word.p[i] | 0x20;	/* of letters and digits, the small one */
	f->folded.n = i;
	if (i < word.n)
		word_fold(&f->folded, bytes_between(word.p + i, word.p + word.n));
	return factword_hash(buf_view(&f->folded));
}

struct fact *
factreader_add(struct factreader *r, enum fact_kind kind, struct bytes s, uint64_t value, bool first)
{
	struct facts *f = r->f;
	struct fact *new;

	if (f->n == f->cap)
		f->fact = mem_grow_one(f->fact, &f->cap, f->n, sizeof *f->fact);
	new = &f->fact[f->n++];
	new->kind = (unsigned char)kind;
	new->start = (uint32_t)(s.p - r->start);
	new->end = (uint32_t)(new->start + s.n);
	new->word = (uint32_t)f->words - 1;
	new->sentence_start = first;
	new->bare = r->before[0] == 0;
	new->numeric = false;
	new->value = hash_pair(kind, value);
	new->context = hash_pair(r->before[0] + r->place++, r->before[1] + kind);
	new->low = new->high = 0;
	r->open = true;
	r->doubtful = r->range = false;
	r->parts = 0;
	return new;
}
