/*
 * Each line of the input is an article, and then a sentence of one.  Nothing breaks, shares stay shares, and an article
 * that was remembered is known again when the very same comes next.
 */
#include <stdlib.h>

#include "sentdedup.h"
#include "decision.h"
#include "replay.h"
#include "utf8.h"

struct memory {
	struct docindex index;
	struct shingle_sample sample;
	struct containment_finder finder;
	struct decision decision;
};

static void
judge(struct memory *m, struct bytes text)
{
	struct decision *v = &m->decision;

	shingle_take(&m->sample, text, shingle_level(text.n, 128));
	decision_make(v, &m->finder, &m->index, &m->sample, bytes_of("id"));
	if (v->overlap > CONTAINMENT_WHOLE || v->name.n == 0 || (v->relation == DECISION_NEW) != (v->overlap == 0))
		abort();
}

static void
article(struct memory *m, struct bytes text)
{
	uint32_t number;

	judge(m, text);
	if (!m->decision.remember)
		return;
	number = docindex_open(&m->index, m->decision.name);
	docindex_article(&m->index, number)->composite = m->decision.relation == DECISION_CONTAINS;
	docindex_put(&m->index, number, &m->sample);
	judge(m, text);
	if (m->sample.n >= 16 && m->decision.relation == DECISION_NEW)
		abort();
}

static void
forget(struct memory *m)
{
	docindex_free(&m->index);
	shingle_free(&m->sample);
	containment_free(&m->finder);
	decision_free(&m->decision);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct memory articles = { .index = { .most = 5, .postings = { .most = 2 } } }, sentences = articles;
	struct sentdedup_article current = { 0 };
	const uint8_t *end = data + size, *line, *lf;
	struct bytes text = { data, size };

	if (!utf8_valid(text))
		return 0;
	shingle_start(&articles.sample);
	shingle_start(&sentences.sample);
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
	return 0;
}
