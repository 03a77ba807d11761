/*
 * Each line of the input is an article, and then a sentence of one.  Nothing breaks, shares stay shares, and an article
 * that was remembered is known again when the very same comes next.
 */
#include <stdlib.h>

#include "sentence.h"
#include "verdict.h"
#include "replay.h"
#include "utf8.h"

struct memory {
	struct known known;
	struct gram_sample sample;
	struct overlap_finder finder;
	struct verdict verdict;
};

static void
judge(struct memory *m, struct bytes text)
{
	struct verdict *v = &m->verdict;

	gram_take(&m->sample, text, gram_level(text.n, 128));
	verdict_reach(v, &m->finder, &m->known, &m->sample, bytes_of("id"));
	if (v->overlap > OVERLAP_WHOLE || v->name.n == 0 || (v->relation == VERDICT_NEW) != (v->overlap == 0))
		abort();
}

static void
article(struct memory *m, struct bytes text)
{
	uint32_t number;

	judge(m, text);
	if (!m->verdict.remember)
		return;
	number = known_open(&m->known, m->verdict.name);
	known_article(&m->known, number)->composite = m->verdict.relation == VERDICT_CONTAINS;
	known_put(&m->known, number, &m->sample);
	judge(m, text);
	if (m->sample.n >= 16 && m->verdict.relation == VERDICT_NEW)
		abort();
}

static void
forget(struct memory *m)
{
	known_free(&m->known);
	gram_free(&m->sample);
	overlap_free(&m->finder);
	verdict_free(&m->verdict);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct memory articles = { .known = { .most = 5, .postings = { .most = 2 } } }, sentences = articles;
	struct sentence_article current = { 0 };
	const uint8_t *end = data + size, *line, *lf;
	struct bytes text = { data, size };

	if (!utf8_valid(text))
		return 0;
	gram_start(&articles.sample);
	gram_start(&sentences.sample);
	for (line = data; line < end; line = lf + 1) {
		lf = memchr(line, '\n', (size_t)(end - line));
		if (lf == NULL)
			lf = end;
		text = bytes_between(line, lf);
		article(&articles, text);
		if (text.n == 0)
			memset(&current, 0, sizeof current);
		if (sentence_reach(&current, &sentences.known, &sentences.sample, text, bytes_of("id")).share > 1000)
			abort();
	}
	forget(&articles);
	forget(&sentences);
	return 0;
}
