#include <stdlib.h>

#include "mem.h"
#include "typevote.h"
#include "word.h"

static struct typevote_count *
count_of(struct typevote *v, struct bytes name)
{
	uint64_t *at;

	buf_clear(&v->folded);
	word_fold(&v->folded, name);
	at = hash_add(&v->name, hash_bytes(v->folded.p, v->folded.n));
	if (*at == 0) {
		v->count = mem_grow_one(v->count, &v->cap, v->n, sizeof *v->count);
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
	size_t i;

	for (i = 0; i < sizeof heads / sizeof heads[0]; i++)
		if (bytes_ends(name, bytes_of(heads[i])))
			return true;
	return false;
}

void
typevote_start(struct typevote *v)
{
	hash_free(&v->name);
	v->n = 0;
}

void
typevote_add(struct typevote *v, struct bytes name, enum ner_type type, uint32_t score)
{
	count_of(v, name)->for_type[type] += score;
}

enum ner_type
typevote_type(struct typevote *v, struct bytes name)
{
	const struct typevote_count *c = count_of(v, name);
	unsigned best = 0, t;

	if (is_landform(buf_view(&v->folded)))
		return NER_LOC;
	for (t = 1; t < NER_TYPES; t++)
		if (c->for_type[t] > c->for_type[best])
			best = t;
	return (enum ner_type)best;
}

void
typevote_free(struct typevote *v)
{
	hash_free(&v->name);
	free(v->count);
	buf_free(&v->folded);
	memset(v, 0, sizeof *v);
}
