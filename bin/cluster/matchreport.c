#include <stdlib.h>

#include "docfreq.h"
#include "matchreport.h"
#include "mem.h"
#include "word.h"

enum { SHOWN = 8 };	/* terms on either side */

/* The heaviest terms so far; a weight of 0 is none. */
struct heaviest {
	uint32_t id[SHOWN];
	uint64_t weight[SHOWN];
};

void
matchreport_read(struct matchreport *e, struct bytes text, struct stems *stems)
{
	struct word w;
	size_t at = 0;
	uint64_t *known;

	while (word_next(text, &at, &w)) {
		struct bytes word = bytes_between(text.p + w.start, text.p + w.end);

		if (w.kind == WORD_MARK)
			continue;
		known = hash_add(&e->known, docfreq_id(stems_cached(stems, word, &e->folded)));
		if (*known != 0)
			continue;
		e->word = mem_grow_one(e->word, &e->cap, e->n, sizeof *e->word);
		buf_clear(&e->folded);
		word_fold(&e->folded, word);
		e->word[e->n] = arena_keep(&e->arena, buf_view(&e->folded));
		*known = ++e->n;
	}
}

static void
offer(struct heaviest *h, uint32_t id, uint64_t weight)
{
	size_t i;

	if (weight <= h->weight[SHOWN - 1])
		return;
	for (i = SHOWN - 1; i > 0 && h->weight[i - 1] < weight; i--) {
		h->id[i] = h->id[i - 1];
		h->weight[i] = h->weight[i - 1];
	}
	h->id[i] = id;
	h->weight[i] = weight;
}

/* Offers the names and figures of A that B lacks. */
static void
offer_missing(struct heaviest *h, const struct profile *a, const struct profile *b)
{
	size_t i;

	for (i = 0; i < a->terms.n; i++) {
		const struct term *t = &a->terms.term[i];

		if (t->kind != TERM_WORD && termvector_find(&b->terms, t->id) == NULL)
			offer(h, t->id, (uint64_t)t->weight * TERMVECTOR_UNIT / a->length.all);
	}
}

static void
offer_shared(struct heaviest *h, const struct profile *a, const struct profile *b)
{
	size_t i;

	for (i = 0; i < a->terms.n; i++) {
		const struct term *t = &a->terms.term[i], *u = termvector_find(&b->terms, t->id);

		if (u != NULL)
			offer(h, t->id, (uint64_t)t->weight * u->weight);
	}
}

static void
put_terms(const struct matchreport *e, struct buf *to, const char *label, const struct heaviest *h)
{
	const uint64_t *known;
	size_t i;

	if (h->weight[0] > 0)
		buf_str(to, label);
	for (i = 0; i < SHOWN && h->weight[i] > 0; i++) {
		known = hash_find(&e->known, h->id[i]);
		buf_byte(to, ' ');
		if (known != NULL)
			buf_bytes(to, e->word[*known - 1]);
		else
			buf_str(to, "?");	/* read in an earlier run */
	}
}

static void
put_parts(struct buf *to, int parts)
{
	int hundredths = parts * 100 / SIMILARITY_ONE;

	buf_printf(to, "%d.%02d", hundredths / 100, hundredths % 100);
}

void
matchreport_write(const struct matchreport *e, struct buf *to, const struct stories_article *article,
    const struct stories_match *match)
{
	struct heaviest shared = { 0 }, missing = { 0 };

	if (article->roundup || match->nearest == NULL) {
		buf_str(to, article->roundup ? "roundup" : match->joins ? "version" : "new");
		return;
	}
	put_parts(to, match->similarity.cosine);
	buf_str(to, " of ");
	put_parts(to, match->similarity.threshold);
	offer_shared(&shared, &article->profile, match->nearest);
	offer_missing(&missing, &article->profile, match->nearest);
	offer_missing(&missing, match->nearest, &article->profile);
	put_terms(e, to, " for:", &shared);
	put_terms(e, to, "; against:", &missing);
}

void
matchreport_free(struct matchreport *e)
{
	hash_free(&e->known);
	free(e->word);
	arena_free(&e->arena);
	buf_free(&e->folded);
}
