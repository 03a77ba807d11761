/*
 * documents - a text as dedup reads it, for the tests.
 */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include "decision.h"
#include "hash.h"

/* Zeroed before documents_start(). */
struct documents {
	struct docindex index;
	struct shingle_sample sample;
	struct factsample facts;
	struct decision decision;
};

static inline void
documents_start(struct documents *d)
{
	d->index.most = 1000;
	d->index.postings.most = 8;
	shingle_start(&d->sample);
	factsample_start(&d->facts);
}

static inline void
documents_free(struct documents *d)
{
	docindex_free(&d->index);
	shingle_free(&d->sample);
	factsample_free(&d->facts);
	decision_free(&d->decision);
	memset(d, 0, sizeof *d);
}

/* Reads sample and facts of TEXT. */
static inline void
documents_take(struct documents *d, struct bytes text)
{
	shingle_take(&d->sample, text, shingle_level(text.n, 192));
	factsample_read(&d->facts, text);
}

/* Decides on TEXT, all of which counts, of SOURCE, and remembers it. */
static inline void
documents_decide(struct documents *d, const char *id, const char *source, struct bytes text)
{
	struct doctext doc = { 0 };

	documents_take(d, text);
	doc.name = bytes_of(id);
	doc.text = text;
	doc.exact = hash_pair(1, hash_bytes(text.p, text.n));
	doc.id = hash_pair(2, hash_bytes(id, strlen(id)));
	doc.source = source != NULL ? (uint32_t)hash_bytes(source, strlen(source)) : 0;
	doc.sample = &d->sample;
	doc.facts = &d->facts;
	if (d->sample.letters < 40)
		doc.exact = hash_pair(doc.exact, doc.id);
	if (!decision_repeat(&d->decision, &d->index, &doc))
		decision_make(&d->decision, &d->index, &doc);
	if (d->decision.memory.packed.n > 0)
		docindex_add(&d->index, buf_view(&d->decision.memory.packed));
}

#endif
