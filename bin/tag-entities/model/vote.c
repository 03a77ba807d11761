#include <stdlib.h>

#include "mem.h"
#include "vote.h"
#include "word.h"

static struct vote_count *
count_of(struct vote *v, const struct bytes *sentence, const struct ner_mention *m)
{
	const unsigned char *p = sentence[m->sentence].p;
	uint64_t *at;

	buf_clear(&v->folded);
	word_fold(&v->folded, bytes_between(p + m->start, p + m->end));
	at = hash_add(&v->name, hash_bytes(v->folded.p, v->folded.n));
	if (*at == 0) {
		v->count = mem_grow(v->count, &v->cap, v->n + 1, sizeof *v->count);
		memset(&v->count[v->n], 0, sizeof *v->count);
		*at = ++v->n;
	}
	return &v->count[*at - 1];
}

/* Whether the folded name ends in a word for a kind of land or water, as no body or person is called. */
static bool
is_landform(struct bytes name)
{
	static const char *const heads[] = {
		" peninsula", " sea", " ocean", " strait", " islands", " mountains", " desert", " archipelago"
	};
	struct bytes head;
	size_t i;

	for (i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		head = bytes_of(heads[i]);
		if (name.n > head.n && memcmp(name.p + name.n - head.n, head.p, head.n) == 0)
			return true;
	}
	return false;
}

void
vote(struct vote *v, const struct bytes *sentence, struct ner_mentions *mentions)
{
	size_t i;
	unsigned t;

	hash_free(&v->name);
	v->n = 0;
	for (i = 0; i < mentions->n; i++) {
		const struct ner_mention *m = &mentions->item[i];

		count_of(v, sentence, m)->for_type[m->type] += m->score;
	}
	for (i = 0; i < mentions->n; i++) {
		struct ner_mention *m = &mentions->item[i];
		const struct vote_count *c = count_of(v, sentence, m);
		unsigned best = 0;

		if (is_landform(buf_view(&v->folded))) {
			m->type = NER_LOC;
			continue;
		}
		for (t = 1; t < NER_TYPES; t++)
			if (c->for_type[t] > c->for_type[best])
				best = t;
		m->type = (enum ner_type)best;
	}
}

void
vote_free(struct vote *v)
{
	hash_free(&v->name);
	free(v->count);
	buf_free(&v->folded);
	memset(v, 0, sizeof *v);
}
