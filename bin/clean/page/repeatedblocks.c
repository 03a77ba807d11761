#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "repeatedblocks.h"
#include "dropreason.h"

enum {
	WINDOW = 5,		/* words that tell a place in a text */
	COPY_LEAST = 1500,	/* letters of a block that may hold a copy of the whole article */
	PLACES_LEAST = 60,	/* of it that are compared, three quarters of which must stand elsewhere */
	PLACES_MOST = 1 << 17,	/* that are remembered */
	LEAST = 40,		/* letters: shorter lines may well come twice */
	MOST = 1 << 16,		/* letters: longer is not one paragraph */
	OTHERS = 6		/* different paragraphs, below which nothing is a repeat */
};

/* The hash of a kept block that is long enough to be told again; 0 of any other. */
static uint64_t
paragraph(struct repeatedblocks *r, const struct webpage *p, const struct block *b)
{
	if (b->rule != DROP_NONE || b->chars < LEAST || b->chars > MOST)
		return 0;
	buf_clear(&r->text);
	webpage_text(p, b, &r->text, &r->scratch);
	return hash_bytes(r->text.p, r->text.n);
}

static bool
is_long(const struct block *b)
{
	return b->rule == DROP_NONE && b->chars >= COPY_LEAST && b->chars <= MOST;
}

/* Numbers the windows of a block's words among those said; *N of them, of which the first KNOWN knew so many. */
static size_t
say(struct repeatedblocks *r, const struct webpage *p, const struct block *b, uint32_t known, size_t *n)
{
	uint64_t word[WINDOW] = { 0 }, key;
	size_t i, k, start, words = 0, hits = 0;

	buf_clear(&r->text);
	webpage_text(p, b, &r->text, &r->scratch);
	for (i = 0; i < r->text.n; i++) {
		for (start = i; i < r->text.n && r->text.p[i] != ' '; )
			i++;
		memmove(word, word + 1, (WINDOW - 1) * sizeof *word);
		word[WINDOW - 1] = hash_bytes(r->text.p + start, i - start);
		if (++words < WINDOW)
			continue;
		for (key = 1, k = 0; k < WINDOW; k++)
			key = hash_pair(key, word[k]);
		hits += intern_number(&r->said, key) < known;
	}
	*n = words < WINDOW ? 0 : words - WINDOW + 1;
	return hits;
}

/* Some pages hold the article once more as one long text, for readers that run no script. */
static void
drop_whole_copies(struct repeatedblocks *r, struct webpage *p)
{
	uint32_t i, known, nlong = 0;
	size_t hits, n;

	for (i = 0; i < p->blocks.n; i++)
		nlong += is_long(&p->blocks.block[i]);
	if (nlong == 0)
		return;
	for (i = 0; i < p->blocks.n && r->said.n < PLACES_MOST; i++)
		if (p->blocks.block[i].rule == DROP_NONE && p->blocks.block[i].chars < COPY_LEAST)
			say(r, p, &p->blocks.block[i], 0, &n);
	known = r->said.n;
	for (i = 0; i < p->blocks.n && r->said.n < PLACES_MOST; i++)
		if (is_long(&p->blocks.block[i])) {
			hits = say(r, p, &p->blocks.block[i], known, &n);
			if (n >= PLACES_LEAST && hits >= n - n / 4)
				p->blocks.block[i].rule = DROP_REPEAT;
		}
	intern_free(&r->said);
}

/*
 * A paragraph that comes again elsewhere is a copy for another size of screen, or a quotation set apart: the first one
 * stays.  Beside the first it is the author's; and so it is in a text that has little else.
 */
void
repeatedblocks_drop(struct repeatedblocks *r, struct webpage *p)
{
	uint32_t i;

	drop_whole_copies(r, p);
	r->hash = mem_grow(r->hash, &r->hash_cap, p->blocks.n, sizeof *r->hash);
	for (i = 0; i < p->blocks.n; i++) {
		r->hash[i] = paragraph(r, p, &p->blocks.block[i]);
		if (r->hash[i] != 0)
			intern_number(&r->said, r->hash[i]);
	}
	r->parent = mem_grow(r->parent, &r->cap, r->said.n, sizeof *r->parent);
	for (i = 0; i < r->said.n; i++)
		r->parent[i] = 0;
	for (i = 0; i < p->blocks.n && r->said.n >= OTHERS; i++) {
		uint32_t parent = p->dom.node[p->blocks.block[i].owner].parent, *first;

		if (r->hash[i] == 0)
			continue;
		first = &r->parent[intern_number(&r->said, r->hash[i])];
		if (*first > 0 && *first != parent + 1)
			p->blocks.block[i].rule = DROP_REPEAT;
		else
			*first = parent + 1;
	}
	intern_free(&r->said);
}

void
repeatedblocks_free(struct repeatedblocks *r)
{
	intern_free(&r->said);
	free(r->parent);
	free(r->hash);
	buf_free(&r->text);
	buf_free(&r->scratch);
	memset(r, 0, sizeof *r);
}
