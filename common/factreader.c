#include <string.h>

#include "factreader.h"
#include "hash.h"
#include "mem.h"
#include "word.h"

/* A gap of N bytes in the table below. */
struct gapbuffer {
	const char *text;
	enum factreader_gap gap;
};

static enum factreader_gap
find(const struct gapbuffer *gap, const unsigned char *p, size_t n)
{
	for (; gap->text != NULL; gap++)
		if (memcmp(p, gap->text, n) == 0)
			return gap->gap;
	return FACTREADER_FAR;
}

enum factreader_gap
factreader_between(const unsigned char *p, const unsigned char *end)
{
	static const struct gapbuffer one[] = {
		{ " ", FACTREADER_SPACE }, { "-", FACTREADER_HYPHEN }, { "'", FACTREADER_APOSTROPHE },
		{ ".", FACTREADER_STOP }, { NULL, FACTREADER_FAR }
	}, two[] = {
		{ ", ", FACTREADER_COMMA }, { ". ", FACTREADER_STOP }, { "\xC2\xA0", FACTREADER_SPACE },
		{ NULL, FACTREADER_FAR }
	}, three[] = {
		{ "\xE2\x80\xAF", FACTREADER_SPACE }, { "\xE2\x80\x89", FACTREADER_SPACE },
		{ "\xE2\x80\x93", FACTREADER_HYPHEN }, { "\xE2\x80\x99", FACTREADER_APOSTROPHE },
		{ NULL, FACTREADER_FAR }
	}, four[] = {
		{ " of ", FACTREADER_OF }, { " de ", FACTREADER_OF }, { " to ", FACTREADER_TO },
		{ NULL, FACTREADER_FAR }
	}, five[] = {
		{ " and ", FACTREADER_AND }, { NULL, FACTREADER_FAR }
	};
	static const struct gapbuffer *const by_length[] = { NULL, one, two, three, four, five };
	size_t n = (size_t)(end - p);

	if (n == 0)
		return FACTREADER_NONE;
	return n < sizeof by_length / sizeof by_length[0] ? find(by_length[n], p, n) : FACTREADER_FAR;
}

struct fact *
factreader_last(const struct factreader *r)
{
	return r->f->n > r->line ? &r->f->fact[r->f->n - 1] : NULL;
}

enum factreader_gap
factreader_gap_after(const struct factreader *r, const struct fact *last, const unsigned char *p)
{
	return last == NULL ? FACTREADER_FAR : factreader_between(r->start + last->end, p);
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

uint64_t
factreader_hash(const struct factreader *r, struct bytes word)
{
	uint64_t high = 0x8080808080808080ULL;

	if (word.n > 8 || r->end - word.p < 8)
		return factreader_fold(r->f, word);
	if (word.n < 8)
		high &= ((uint64_t)1 << 8 * word.n) - 1;
	if ((hash_load(word.p) & high) != 0)
		return factreader_fold(r->f, word);
	return hash_pair(factword_key(word, r->end), word.n);
}

struct fact *
factreader_add(struct factreader *r, enum fact_kind kind, struct bytes s, uint64_t value, bool first)
{
	struct facts *f = r->f;
	struct fact *new;

	f->fact = mem_grow(f->fact, &f->cap, f->n + 1, sizeof *f->fact);
	new = &f->fact[f->n++];
	memset(new, 0, sizeof *new);
	new->kind = (unsigned char)kind;
	new->start = (uint32_t)(s.p - r->start);
	new->end = (uint32_t)(new->start + s.n);
	new->word = (uint32_t)f->words - 1;
	new->sentence_start = first;
	new->bare = r->before[0] == 0;
	new->value = hash_pair(kind, value);
	new->context = hash_pair(r->before[0] + r->place++, r->before[1] + kind);
	r->open = true;
	r->doubtful = r->range = false;
	r->parts = 0;
	return new;
}

void
factreader_extend(const struct factreader *r, struct fact *to, struct bytes s)
{
	to->end = (uint32_t)(s.p + s.n - r->start);
}
