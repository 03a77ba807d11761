#include <stdlib.h>

#include "entity.h"
#include "mem.h"
#include "topnames.h"
#include "word.h"

enum { LONGEST = 256 };	/* bytes of a name that is listed */

struct tally {
	struct bytes name;	/* as first spelled, but not in capitals if there is another way */
	struct bytes folded;
	size_t times;
	size_t first;		/* when it was first named */
	bool body;		/* an ORG when it was */
};

struct tallies {
	struct hash_table number;	/* plus 1 */
	struct tally *item;
	size_t n, cap;
};

static bool
wanted(struct bytes type, const char *const *types)
{
	for (; *types != NULL; types++)
		if (bytes_is(type, *types))
			return true;
	return false;
}

/* NAME without case, accents and hyphens, which is what its spellings have in common; holds until P is used again. */
static struct bytes
fold(struct brief *p, struct bytes name)
{
	size_t i;

	buf_clear(&p->scratch);
	word_fold(&p->scratch, name);
	for (i = 0; i < p->scratch.n; i++)
		if (p->scratch.p[i] == '-')
			p->scratch.p[i] = ' ';
	return buf_view(&p->scratch);
}

static bool
is_capitals(struct bytes name)
{
	size_t i;

	for (i = 0; i < name.n; i++)
		if (name.p[i] >= 'a' && name.p[i] <= 'z')
			return false;
	return true;
}

static void
count(struct tallies *t, struct brief *p, const struct entity *e)
{
	struct bytes name = e->name, folded = fold(p, name);
	uint64_t *number = hash_add(&t->number, hash_bytes(folded.p, folded.n));
	struct tally *item;

	if (*number == 0) {
		t->item = mem_grow(t->item, &t->cap, t->n + 1, sizeof *t->item);
		item = &t->item[t->n];
		item->name = name;
		item->folded = arena_keep(&p->arena, folded);
		item->times = 0;
		item->first = t->n;
		item->body = bytes_is(e->type, "ORG");
		*number = ++t->n;
	}
	item = &t->item[*number - 1];
	item->times++;
	if (is_capitals(item->name) && !is_capitals(name))
		item->name = name;
}

static int
compare(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	if (x->times != y->times)
		return x->times > y->times ? -1 : 1;
	return (x->first > y->first) - (x->first < y->first);
}

/* Whether PART stands in WHOLE. */
static bool
holds(struct bytes whole, struct bytes part)
{
	size_t i;

	for (i = 0; i + part.n <= whole.n; i++)
		if (memcmp(whole.p + i, part.p, part.n) == 0)
			return true;
	return false;
}

/*
 * Whether T->item[AT] goes into the list: it has no comma, as datelines and the list have, is not too long to be
 * compared, and is no part of a name.
 */
static bool
adds(const struct tallies *t, size_t at, const size_t *listed, size_t n)
{
	struct bytes name = t->item[at].folded;
	size_t i;

	if (name.n > LONGEST || memchr(name.p, ',', name.n) != NULL)
		return false;
	for (i = 0; i < n; i++)
		if (holds(t->item[listed[i]].folded, name) || holds(name, t->item[listed[i]].folded))
			return false;
	return true;
}

/* Whether a body is one of those that tell the story: the Meridian Wire is "Meridian" in its datelines. */
static bool
tells(struct brief *p, const struct brief_story *story, const struct tally *t)
{
	struct bytes source;
	size_t i, k;

	for (i = story->first; t->body && i != SIZE_MAX; i = p->sentence[i].next)
		for (k = p->sentence[i].source; k < p->sentence[i].source + p->sentence[i].sources; k++) {
			source = fold(p, p->source[k].name);
			if (bytes_starts(source, t->folded) &&
			    (source.n == t->folded.n || source.p[t->folded.n] == ' '))
				return true;
		}
	return false;
}

void
topnames_find(struct topnames *found, struct brief *p, const struct brief_story *story, const char *const *types)
{
	struct tallies t = { { NULL, 0, 0 }, NULL, 0, 0 };
	struct bytes list, name;
	struct entity e;
	size_t i, listed[TOPNAMES_MOST];

	found->n = 0;
	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next) {
		list = p->sentence[i].entities;
		while (entity_next(&list, &e))
			if (wanted(e.type, types))
				count(&t, p, &e);
	}
	if (t.n > 0)
		qsort(t.item, t.n, sizeof *t.item, compare);
	for (i = 0; i < t.n && found->n < TOPNAMES_MOST; i++) {
		name = brief_keep_text(p, t.item[i].name);
		if (name.n == 0 || !adds(&t, i, listed, found->n) || tells(p, story, &t.item[i]))
			continue;
		listed[found->n] = i;
		found->name[found->n++] = name;
	}
	hash_free(&t.number);
	free(t.item);
}
