#include <stdlib.h>

#include "entity.h"
#include "mem.h"
#include "names.h"

struct tally {
	struct bytes name;
	size_t times;
	size_t first;		/* when it was first named */
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

static void
count(struct tallies *t, struct bytes name)
{
	uint64_t *number = hash_add(&t->number, hash_bytes(name.p, name.n));

	if (*number == 0) {
		t->item = mem_grow(t->item, &t->cap, t->n + 1, sizeof *t->item);
		t->item[t->n].name = name;
		t->item[t->n].times = 0;
		t->item[t->n].first = t->n;
		*number = ++t->n;
	}
	t->item[*number - 1].times++;
}

static int
compare(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	if (x->times != y->times)
		return x->times > y->times ? -1 : 1;
	return (x->first > y->first) - (x->first < y->first);
}

static unsigned char
small(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? (unsigned char)(c + ('a' - 'A')) : c;
}

/* Whether PART stands in WHOLE, whatever the case of its ASCII letters. */
static bool
holds(struct bytes whole, struct bytes part)
{
	size_t i, k;

	for (i = 0; i + part.n <= whole.n; i++) {
		for (k = 0; k < part.n && small(whole.p[i + k]) == small(part.p[k]); k++)
			;
		if (k == part.n)
			return true;
	}
	return false;
}

/* Whether a name goes into the list: it adds to what is there, and has no comma, as datelines and the list have. */
static bool
adds(const struct names *found, struct bytes name)
{
	size_t i;

	if (name.n == 0 || memchr(name.p, ',', name.n) != NULL)
		return false;
	for (i = 0; i < found->n; i++)
		if (holds(found->name[i], name) || holds(name, found->name[i]))
			return false;
	return true;
}

void
names_of(struct names *found, struct page *p, const struct page_story *story, const char *const *types)
{
	struct tallies t = { { NULL, 0, 0 }, NULL, 0, 0 };
	struct bytes list;
	struct entity e;
	struct bytes name;
	size_t i;

	found->n = 0;
	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next) {
		list = p->sentence[i].entities;
		while (entity_next(&list, &e))
			if (wanted(e.type, types))
				count(&t, e.name);
	}
	if (t.n > 0)
		qsort(t.item, t.n, sizeof *t.item, compare);
	for (i = 0; i < t.n && found->n < NAMES_MOST; i++) {
		name = page_keep_text(p, t.item[i].name);
		if (adds(found, name))
			found->name[found->n++] = name;
	}
	hash_free(&t.number);
	free(t.item);
}
