#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "nametally.h"
#include "order.h"
#include "word.h"

enum {
	IN_TITLE = 4,		/* what an article adds to the weight of a name that stands there ... */
	IN_LEDE = 4,
	IN_BODY = 2,		/* ... for each of the first mentions in other sentences ... */
	IN_DATELINE = 1,
	BODY_MOST = 2		/* ... of which so many count */
};

/* Reads the words of an article's title. */
static void
read_title(struct nametally *t, struct bytes title)
{
	struct word word;
	size_t at = 0;

	t->title_words = 0;
	while (word_next(title, &at, &word)) {
		t->title = mem_grow_one(t->title, &t->title_cap, t->title_words, sizeof *t->title);
		t->title[t->title_words++] =
		    name_of(bytes_between(title.p + word.start, title.p + word.end), &t->folded);
	}
}

static bool
title_has(const struct nametally *t, uint32_t word)
{
	size_t i;

	for (i = 0; i < t->title_words && t->title[i].whole != word; i++)
		;
	return i < t->title_words;
}

/* Whether the title has a name; of a person, the last word of it. */
static bool
is_in_title(const struct nametally *t, const struct name *name)
{
	return title_has(t, name->last) && (name->kind == NAME_PERSON || title_has(t, name->first));
}

static struct nametally_name *
tally_of(struct nametally *t, const struct name *name)
{
	uint64_t *number = hash_add(&t->number, hash_pair(name->whole, 0));
	struct nametally_name *item;

	if (*number == 0) {
		t->item = mem_grow_one(t->item, &t->cap, t->n, sizeof *t->item);
		item = &t->item[t->n];
		memset(item, 0, sizeof *item);
		item->name = *name;
		item->first = t->n;
		item->article = UINT32_MAX;
		*number = ++t->n;
	}
	return &t->item[*number - 1];
}

/* A mention in an article whose title was read. */
static void
count(struct nametally *t, const struct storysentence *s, uint32_t which)
{
	const struct name *name = &s->name[which];
	struct nametally_name *item = tally_of(t, name);

	if (item->mentions < NAMETALLY_LOOKED_UP) {
		item->mention[item->mentions].sentence = s->number;
		item->mention[item->mentions].which = which;
	}
	item->mentions++;
	item->as[name->kind]++;
	if (item->article != s->article) {
		item->article = s->article;
		item->in_body = 0;
		item->weight += is_in_title(t, name) ? IN_TITLE : 0;
	}
	if (name->dateline)
		item->weight += IN_DATELINE;
	else if (s->place == 0)
		item->weight += IN_LEDE;
	else if (item->in_body++ < BODY_MOST)
		item->weight += IN_BODY;
}

enum name_kind
nametally_kind(const struct nametally_name *item)
{
	const size_t *as = item->as;

	if (as[NAME_PLACE] >= as[NAME_PERSON] && as[NAME_PLACE] >= as[NAME_BODY])
		return NAME_PLACE;
	return as[NAME_PERSON] >= as[NAME_BODY] ? NAME_PERSON : NAME_BODY;
}

/* Makes the heavier of *NUMBER, of the tally plus 1, and ITEM the one that a word of its name stands for. */
static void
stand_for(const struct nametally *t, uint64_t *number, size_t item)
{
	if (*number == 0 || t->item[item].weight > t->item[*number - 1].weight)
		*number = item + 1;
}

/* Counts "Zorman" for Matej Zorman, and "Tarmane" for Tarmane Pharma. */
static void
merge_short(struct nametally *t)
{
	struct hash_table full = { 0 };
	const uint64_t *number;
	size_t i;

	for (i = 0; i < t->n; i++) {
		if (nametally_is_word(&t->item[i]) || nametally_kind(&t->item[i]) == NAME_PLACE)
			continue;
		stand_for(t, hash_add(&full, hash_pair(t->item[i].name.first, 0)), i);
		if (nametally_kind(&t->item[i]) == NAME_PERSON)
			stand_for(t, hash_add(&full, hash_pair(t->item[i].name.last, 0)), i);
	}
	for (i = 0; i < t->n; i++) {
		if (!nametally_is_word(&t->item[i]) || nametally_kind(&t->item[i]) == NAME_PLACE ||
		    (number = hash_find(&full, hash_pair(t->item[i].name.whole, 0))) == NULL)
			continue;
		t->item[*number - 1].weight += t->item[i].weight;
		t->item[i].weight = 0;
	}
	hash_free(&full);
}

static int
compare(const void *a, const void *b)
{
	const struct nametally_name *x = a, *y = b;

	if (x->weight != y->weight)
		return ORDER(y->weight, x->weight);
	return ORDER(x->first, y->first);
}

void
nametally_make(struct nametally *t, const struct corpus *c, const struct storyview *view)
{
	uint32_t article = UINT32_MAX, which;
	const struct storysentence *s;
	size_t i;

	for (i = 0; i < view->sentences; i++) {
		s = &view->sentence[i];
		if (!storysentence_holds(s) || s->repeat)
			continue;
		for (which = 0; which < s->names; which++) {
			if (s->name[which].kind == NAME_UNKNOWN)
				continue;
			if (s->article != article)
				read_title(t, c->article[view->article[s->article]].title);
			article = s->article;
			count(t, s, which);
		}
	}
	merge_short(t);
	if (t->n > 0)
		qsort(t->item, t->n, sizeof *t->item, compare);
}

void
nametally_free(struct nametally *t)
{
	hash_free(&t->number);
	free(t->item);
	free(t->title);
	buf_free(&t->folded);
}
