/*
 * Each line of the input is an article, and then a sentence of one.  Nothing breaks, shares stay shares, and an article
 * that was remembered is known again when the very same comes next under another id.
 */
#include <stdlib.h>

#include "decision.h"
#include "hash.h"
#include "prose.h"
#include "replay.h"
#include "sentdedup.h"
#include "utf8.h"

struct memory {
	struct docindex index;
	struct shingle_sample sample;
	struct factsample facts;
	struct prose prose;
	struct decision decision;
	uint64_t ids;
};

static void
decide(struct memory *m, struct bytes text, bool by_words)
{
	struct decision *v = &m->decision;
	struct doctext d = { 0 };

	d.name = bytes_of("id");
	d.text = prose_take(&m->prose, text);
	d.id = ++m->ids;
	d.exact = by_words ? 0 : hash_pair(1, hash_bytes(text.p, text.n));
	shingle_take(&m->sample, d.text, shingle_level(d.text.n, 192));
	factsample_read(&m->facts, d.text);
	d.sample = &m->sample;
	d.facts = &m->facts;
	if (!decision_repeat(v, &m->index, &d))
		decision_make(v, &m->index, &d);
	if (v->overlap > CONTAINMENT_WHOLE || (v->relation == DECISION_NEW && v->overlap > 0) || v->group.n == 0)
		abort();
	if (v->memory.packed.n > 0)
		docindex_add(&m->index, buf_view(&v->memory.packed));
}

static void
article(struct memory *m, struct bytes text)
{
	decide(m, text, false);
	decide(m, text, false);
	if (!decision_is_copy(m->decision.relation))
		abort();
	decide(m, text, true);
}

static void
forget(struct memory *m)
{
	docindex_free(&m->index);
	shingle_free(&m->sample);
	factsample_free(&m->facts);
	prose_free(&m->prose);
	decision_free(&m->decision);
}

static void
start(struct memory *m)
{
	m->index.most = 9;
	m->index.postings.most = 2;
	shingle_start(&m->sample);
	factsample_start(&m->facts);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct memory articles, sentences;
	struct sentdedup_article current = { 0 };
	const uint8_t *end = data + size, *line, *lf;
	struct bytes text = { data, size };

	if (!utf8_valid(text))
		return 0;
	start(&articles);
	start(&sentences);
	article(&articles, text);
	for (line = data; line < end; line = lf + 1) {
		lf = memchr(line, '\n', (size_t)(end - line));
		if (lf == NULL)
			lf = end;
		text = bytes_between(line, lf);
		article(&articles, text);
		if (text.n == 0)
			memset(&current, 0, sizeof current);
		if (sentdedup_decide(&current, &sentences.index, &sentences.sample, text, bytes_of("id")).share > 1000)
			abort();
	}
	forget(&articles);
	forget(&sentences);
	memset(&articles, 0, sizeof articles);
	memset(&sentences, 0, sizeof sentences);
	return 0;
}
