#include <stdlib.h>
#include <string.h>

#include "agencyline.h"
#include "date.h"
#include "mem.h"
#include "told.h"
#include "word.h"

enum {
	MOST = 70,		/* percent of its words that make a sentence the same as one told ... */
	PART = 40, ALL = 85	/* ... or so many, if so many were told in the story at all */
};

static uint64_t
words_key(const uint32_t *stem, size_t n)
{
	return hash_bytes(stem, n * sizeof *stem);
}

static uint64_t
kind_key(uint64_t story, const struct claim *c)
{
	return hash_pair(hash_pair(story, c->kind), c->role != 0 ? c->role : hash_pair(c->noun, 0));
}

static uint64_t
value_key(uint64_t story, const struct claim *c)
{
	return hash_pair(kind_key(story, c), hash_bytes(&c->low, sizeof c->low));
}

static uint64_t
story_key(struct bytes story)
{
	return hash_bytes(story.p, story.n);
}

static void
add_word(struct told *t, uint64_t story, uint32_t stem)
{
	uint64_t *last = hash_add(&t->words, hash_pair(story, stem));

	if (*last != 0 && t->holder[*last - 1].sentence == t->n)
		return;
	t->holder = mem_grow_one(t->holder, &t->holders_cap, t->holders, sizeof *t->holder);
	t->holder[t->holders].sentence = (uint32_t)t->n;
	t->holder[t->holders].before = (uint32_t)*last;
	*last = ++t->holders;
}

/* The stems of the words read last; STEM has room for all terms. */
static size_t
gather_stems(const struct termreader *terms, uint32_t *stem)
{
	size_t i, n = 0;

	for (i = 0; i < terms->n; i++)
		if (terms->term[i].kind != WORD_MARK)
			stem[n++] = terms->term[i].stem;
	return n;
}

/* Adds the words and figures of the sentence that was read last. */
static void
add_sentence(struct told *t, uint64_t story, struct bytes text, const uint32_t *stem, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!term_is_stop(stem[i]))
			add_word(t, story, stem[i]);
	t->shared = mem_grow_one(t->shared, &t->shared_cap, t->n, sizeof *t->shared);
	t->shared[t->n++] = 0;
	t->claims.n = 0;
	claim_find(&t->claims, text, &t->terms);
	for (i = 0; i < t->claims.n; i++) {
		*hash_add(&t->figures, kind_key(story, &t->claims.p[i])) = 1;
		*hash_add(&t->figures, value_key(story, &t->claims.p[i])) = 1;
	}
}

void
told_add(struct told *t, struct bytes story, struct bytes text)
{
	uint64_t key = story_key(story), *known;
	struct bytes agency;
	uint32_t *stem;
	size_t n = agencyline_find(text, &agency);

	text = bytes_between(text.p + n, text.p + text.n);
	termreader_read(&t->terms, text);
	stem = mem_alloc(t->terms.n, sizeof *stem);
	n = gather_stems(&t->terms, stem);
	*hash_add(&t->sentences, words_key(stem, n)) = 1;
	known = hash_add(&t->sentences, hash_pair(key, words_key(stem, n)));
	if (*known == 0)
		add_sentence(t, key, text, stem, n);
	*known = 1;
	free(stem);
}

/* Whether one sentence told of the story has most of the words of S, or several have. */
static bool
is_paraphrase(struct told *t, uint64_t story, const struct storysentence *s)
{
	size_t i, own = 0, most = 0, all = 0;
	const uint64_t *last;
	uint32_t k;

	for (i = 0; i < s->stems; i++) {
		if (term_is_stop(s->stem[i]))
			continue;
		own++;
		last = hash_find(&t->words, hash_pair(story, s->stem[i]));
		all += last != NULL;
		for (k = last != NULL ? (uint32_t)*last : 0; k != 0; k = t->holder[k - 1].before)
			if (++t->shared[t->holder[k - 1].sentence] > most)
				most = t->shared[t->holder[k - 1].sentence];
	}
	for (i = 0; i < s->stems; i++) {
		last = hash_find(&t->words, hash_pair(story, s->stem[i]));
		for (k = last != NULL ? (uint32_t)*last : 0; k != 0; k = t->holder[k - 1].before)
			t->shared[t->holder[k - 1].sentence] = 0;
	}
	return own > 0 && (most * 100 >= own * MOST || (most * 100 >= own * PART && all * 100 >= own * ALL));
}

/* Takes what stands before the next SEPARATOR off *LIST. */
static struct bytes
take(struct bytes *list, const char *separator)
{
	size_t n = strlen(separator), i;
	struct bytes item = *list;

	for (i = 0; i + n <= list->n; i++) {
		if (memcmp(list->p + i, separator, n) != 0)
			continue;
		item.n = i;
		break;
	}
	i = item.n < list->n ? item.n + n : list->n;
	*list = bytes_between(list->p + i, list->p + list->n);
	return item;
}

static uint64_t
article_key(uint64_t story, struct bytes url, struct bytes name)
{
	struct bytes by = url.n > 0 && !bytes_is(url, "-") && memchr(url.p, ' ', url.n) == NULL ? url : name;

	return hash_pair(story, hash_bytes(by.p, by.n));
}

void
told_add_articles(struct told *t, struct bytes story, struct bytes tellers)
{
	struct bytes item, time, url;
	uint64_t *known, when;
	struct date d;

	while (tellers.n > 0) {
		item = take(&tellers, "; ");
		time = take(&item, " ");
		url = take(&item, " ");
		known = hash_add(&t->articles, article_key(story_key(story), url, item));
		when = date_parse(time, &d) ? (uint64_t)date_to_seconds(&d) : 0;
		if (*known < when + 1)
			*known = when + 1;
	}
}

/* Whether an earlier brief could have told the sentence. */
static bool
was_at_hand(const struct told *t, uint64_t story, const struct storysentence *s, struct bytes url, struct bytes name)
{
	const uint64_t *known = hash_find(&t->articles, article_key(story, url, name));

	return known != NULL && (s->when == INT64_MAX || s->when < 0 || (uint64_t)s->when < *known);
}

enum news
told_news(struct told *t, struct bytes story, const struct storysentence *s, struct bytes url, struct bytes name)
{
	uint64_t key = story_key(story);
	bool other = false, untold = false;
	size_t i;

	if (hash_find(&t->sentences, words_key(s->stem, s->stems)) != NULL || was_at_hand(t, key, s, url, name))
		return NEWS_KNOWN;
	for (i = 0; i < s->claims; i++) {
		if ((s->claim[i].flags & CLAIM_FORMER) != 0 || s->claim[i].kind == CLAIM_WEEKDAY ||
		    hash_find(&t->figures, value_key(key, &s->claim[i])) != NULL)
			continue;
		untold = true;
		other = other || hash_find(&t->figures, kind_key(key, &s->claim[i])) != NULL;
	}
	if (s->changed && untold && other)
		return NEWS_UPDATED;
	return !untold && is_paraphrase(t, key, s) ? NEWS_KNOWN : NEWS_NEW;
}

void
told_free(struct told *t)
{
	hash_free(&t->sentences);
	hash_free(&t->words);
	hash_free(&t->figures);
	hash_free(&t->articles);
	termreader_free(&t->terms);
	free(t->claims.p);
	free(t->holder);
	free(t->shared);
	memset(t, 0, sizeof *t);
}
