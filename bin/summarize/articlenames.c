#include <stdlib.h>
#include <string.h>

#include "articlenames.h"
#include "mem.h"
#include "termreader.h"

enum {
	COUNTED_MOST = 64,	/* names of an article that are counted: the first */
	SHARED_MOST = 16,	/* names of a sentence that are compared */
	CAPITALS = 64,		/* words of a sentence whose capitals are known: the first */
	SEARCHED_MOST = 64	/* sentences of an article in which one looks for words */
};

void
articlenames_make(struct articlenames *a, const struct storyview *t)
{
	struct articlenames_article *at;
	uint32_t i;

	memset(a->judged, 0, sizeof a->judged);
	a->view = t;
	a->article = mem_alloc(t->articles, sizeof *a->article);
	for (i = 0; i < t->sentences; i++) {
		at = &a->article[t->sentence[i].article];
		if (at->sentences++ == 0)
			at->first = i;
	}
	for (; i < t->sentences + t->titles; i++)
		a->article[t->sentence[i].article].title = i + 1;
}

/* The names of an article, each once with how often it is told. */
static size_t
count_names(const struct articlenames *a, const struct articlenames_article *at, struct name *name, unsigned *times)
{
	const struct storysentence *s;
	size_t n = 0, i, k, j;

	for (i = 0; i < at->sentences; i++) {
		s = &a->view->sentence[at->first + i];
		for (k = 0; k < s->names; k++) {
			if (s->name[k].dateline)
				continue;
			for (j = 0; j < n && !name_match(&name[j], &s->name[k]); j++)
				;
			if (j == COUNTED_MOST)
				return n;
			if (j == n) {
				name[n] = s->name[k];
				times[n++] = 0;
			}
			times[j] += s->place == 0 ? 2 : 1;
		}
	}
	return n;
}

static void
count_article(const struct articlenames *a, struct articlenames_article *at)
{
	struct name name[COUNTED_MOST];
	unsigned times[COUNTED_MOST];
	size_t n = count_names(a, at, name, times), i, best;

	at->counted = true;
	while (at->tops < ARTICLENAMES_TOP && at->tops < n) {
		best = 0;
		for (i = 1; i < n; i++)
			if (times[i] > times[best])
				best = i;
		if (times[best] == 0)
			break;
		times[best] = 0;
		at->top[at->tops++] = name[best];
	}
}

static struct articlenames_article *
article_at(struct articlenames *a, uint32_t article)
{
	struct articlenames_article *at = &a->article[article];

	if (!at->counted)
		count_article(a, at);
	return at;
}

const struct name *
articlenames_of(struct articlenames *a, uint32_t sentence, size_t *n)
{
	const struct storysentence *s = &a->view->sentence[sentence];
	const struct articlenames_article *at;

	if (!s->title) {
		*n = s->names < SHARED_MOST ? s->names : SHARED_MOST;
		return s->name;
	}
	at = article_at(a, s->article);
	*n = at->tops;
	return at->top;
}

static bool
tells(const struct articlenames *a, const struct articlenames_article *at, const struct name *name)
{
	const struct storysentence *s;
	size_t i, seen = 0;

	for (i = 0; i < at->sentences && seen < COUNTED_MOST; i++) {
		s = &a->view->sentence[at->first + i];
		if (name_is_among(name, s->name, s->names))
			return true;
		seen += s->names;
	}
	return false;
}

/* How many of the names that article X tells most occur in Y; sets *FIRST if the first does. */
static size_t
found_in(const struct articlenames *a, const struct articlenames_article *x, const struct articlenames_article *y,
    bool *first)
{
	size_t i, n = 0;

	*first = false;
	for (i = 0; i < x->tops; i++) {
		if (!tells(a, y, &x->top[i]))
			continue;
		n++;
		*first = *first || i == 0;
	}
	return n;
}

bool
articlenames_meet(struct articlenames *a, uint32_t article, uint32_t other)
{
	const struct articlenames_article *x = article_at(a, article), *y = article_at(a, other);
	bool first;

	return article == other || (x->tops == 0 && y->tops == 0) || found_in(a, x, y, &first) > 0 ||
	    found_in(a, y, x, &first) > 0;
}

/* Whether article X was written at a place that is one of those that Y tells most. */
static bool
is_written_at(const struct articlenames *a, const struct articlenames_article *x, const struct articlenames_article *y)
{
	const struct storysentence *s = &a->view->sentence[x->first];
	size_t i;

	for (i = 0; x->sentences > 0 && i < s->names; i++)
		if (s->name[i].dateline && s->name[i].kind != NAME_BODY && name_is_among(&s->name[i], y->top, y->tops))
			return true;
	return false;
}

static bool
judge(struct articlenames *a, uint32_t article, uint32_t other)
{
	const struct articlenames_article *x = article_at(a, article), *y = article_at(a, other);
	bool first, other_first;
	size_t shared;

	if (article == other || is_written_at(a, x, y) || is_written_at(a, y, x))
		return true;
	shared = found_in(a, x, y, &first) + found_in(a, y, x, &other_first);
	return 2 * shared >= (size_t)x->tops + y->tops || (first && other_first);
}

bool
articlenames_agree(struct articlenames *a, uint32_t article, uint32_t other)
{
	struct articlenames_pair *p = &a->judged[(article * 7 + other) % ARTICLENAMES_JUDGED];

	if (p->article != article + 1 || p->other != other + 1) {
		p->article = article + 1;
		p->other = other + 1;
		p->agree = judge(a, article, other);
	}
	return p->agree;
}

static bool
has_stem(const struct storysentence *s, uint32_t stem)
{
	size_t i;

	for (i = 0; i < s->stems && s->stem[i] != stem; i++)
		;
	return i < s->stems;
}

/* Whether an article, or its title, has a word. */
static bool
has_word(const struct articlenames *a, const struct articlenames_article *at, uint32_t stem)
{
	size_t i;

	if (at->title > 0 && has_stem(&a->view->sentence[at->title - 1], stem))
		return true;
	for (i = 0; i < at->sentences && i < SEARCHED_MOST && !has_stem(&a->view->sentence[at->first + i], stem); i++)
		;
	return i < at->sentences && i < SEARCHED_MOST;
}

/*
 * Whether an article has half as many words of the main clause of SENTENCE that begin with a capital as that has names,
 * or as it has such words; false in scripts without capitals.
 */
static bool
has_capitals(const struct articlenames *a, const struct articlenames_article *at, const struct storysentence *sentence,
    size_t names)
{
	size_t i, all = 0, own = 0, told = 0;

	for (i = 0; i < sentence->stems && i < CAPITALS; i++) {
		if ((sentence->capitals >> i & 1) == 0 || !term_is_distinctive(sentence->stem[i]))
			continue;
		all++;
		if (!mainclause_has(sentence->aside, i))
			continue;
		own++;
		told += has_word(a, at, sentence->stem[i]);
	}
	return all > 0 && 2 * told >= (own < names ? own : names);
}

bool
articlenames_tells(const struct articlenames *a, uint32_t article, const struct storysentence *sentence)
{
	size_t n = sentence->names < SHARED_MOST ? sentence->names : SHARED_MOST, i, own = 0, told = 0;

	for (i = 0; i < n; i++) {
		if (sentence->name[i].dateline)
			continue;
		own++;
		told += tells(a, &a->article[article], &sentence->name[i]);
	}
	return 2 * told >= own || has_capitals(a, &a->article[article], sentence, own);
}

size_t
articlenames_shared(struct articlenames *a, uint32_t sentence, uint32_t other)
{
	size_t n, m, i, shared = 0;
	const struct name *x = articlenames_of(a, sentence, &n), *y = articlenames_of(a, other, &m);

	for (i = 0; i < n; i++)
		shared += name_is_among(&x[i], y, m);
	return shared;
}

void
articlenames_free(struct articlenames *a)
{
	free(a->article);
	a->article = NULL;
}
