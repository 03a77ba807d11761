#include "hash.h"
#include "copyorigin.h"

/* The article with this id, plus 1; 0 where there is none. */
static uint64_t
article_by_id(const struct hash_table *by_id, struct bytes id)
{
	const uint64_t *article = hash_find(by_id, hash_bytes(id.p, id.n));

	return article != NULL ? *article : 0;
}

/* GROUP without the "#2" that dedup puts behind the id of a row that holds several texts. */
static struct bytes
without_part(struct bytes group)
{
	size_t n = group.n;

	while (n > 0 && group.p[n - 1] >= '0' && group.p[n - 1] <= '9')
		n--;
	if (n > 0 && n < group.n && group.p[n - 1] == '#')
		group.n = n - 1;
	return group;
}

void
copyorigin_find(size_t *origin, bool *repeat, const struct corpus *c, const size_t *sentence, size_t n)
{
	struct hash_table by_id = { NULL, 0, 0 }, said = { NULL, 0, 0 };
	const struct corpus_sentence *s;
	const struct corpus_article *a;
	uint64_t *first, from;
	size_t i;

	for (i = 0; i < n; i++) {
		a = &c->article[c->sentence[sentence[i]].article];
		*hash_add(&by_id, hash_bytes(a->id.p, a->id.n)) = c->sentence[sentence[i]].article + 1;
	}
	for (i = 0; i < n; i++) {
		s = &c->sentence[sentence[i]];
		from = s->group.n > 0 ? article_by_id(&by_id, s->group) : 0;
		if (from == 0 && s->group.n > 0)
			from = article_by_id(&by_id, without_part(s->group));
		if (from != 0 && from != s->article + 1) {
			origin[i] = (size_t)from - 1;
			repeat[i] = true;
			continue;
		}
		first = hash_add(&said, s->stems > 0 ?
		    hash_bytes(c->stems.p + s->stem, s->stems * sizeof *c->stems.p) : 0);
		repeat[i] = *first != 0;
		if (*first == 0)
			*first = s->article + 1;
		origin[i] = (size_t)*first - 1;
	}
	hash_free(&by_id);
	hash_free(&said);
}
