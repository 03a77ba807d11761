#include <stdlib.h>

#include "arrange.h"
#include "brieftext.h"
#include "headline.h"
#include "mem.h"
#include "order.h"

enum { DAY = 24 * 60 * 60 };	/* seconds */

/*
 * Adds a source to those of STORY, the last of the brief, or to the one of its name, which then has the time and the
 * address of its newest article; SEEN maps names to numbers.
 */
static void
gather(struct brief *b, struct brief_story *story, struct hash_table *seen, struct brief_source source)
{
	uint64_t *number = hash_add(seen, hash_bytes(source.name.p, source.name.n));
	struct brief_source *known;

	if (*number == 0) {
		b->source = mem_grow_one(b->source, &b->sources_cap, b->sources, sizeof *b->source);
		source.number = story->sources.n;
		b->source[b->sources++] = source;
		*number = ++story->sources.n;
		return;
	}
	known = &b->source[story->sources.first + *number - 1];
	if (known->url.n == 0 || source.time.seconds > known->time.seconds)
		known->url = source.url.n > 0 ? source.url : known->url;
	if (source.time.seconds > known->time.seconds)
		known->time = source.time;
}

/* Items "TIME URL NAME"; "-" for what is not known. */
static void
gather_tellers(struct brief *b, struct brief_story *story, struct hash_table *seen)
{
	struct bytes list = story->tellers, item, time, url;
	struct brief_source source;

	while (brieftext_take(&list, "; ", &item)) {
		if (!brieftext_take(&item, " ", &time) || !brieftext_take(&item, " ", &url) || item.n == 0)
			continue;
		brief_add_source(b, item, url, moment_read(time));
		source = b->source[--b->sources];
		source.time.has_time = source.time.seconds % DAY != 0;	/* a day alone comes as its midnight */
		gather(b, story, seen, source);
		if (story->oldest.seconds == INT64_MIN)
			story->oldest = source.time;
		if (source.time.seconds > story->newest.seconds)
			story->newest = source.time;
	}
}

static int
by_time(const void *a, const void *b)
{
	const struct brief_source *x = a, *y = b;

	if (x->time.seconds == y->time.seconds)
		return ORDER(x->number, y->number);
	if (x->time.seconds == INT64_MIN || y->time.seconds == INT64_MIN)
		return ORDER(x->time.seconds == INT64_MIN, y->time.seconds == INT64_MIN);
	return ORDER(x->time.seconds, y->time.seconds);
}

static void
gather_sources(struct brief *b, struct brief_story *story)
{
	struct hash_table seen = { 0 };
	size_t i, k;

	story->sources.first = b->sources;
	gather_tellers(b, story, &seen);
	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		for (k = 0; k < b->sentence[i].sources.n; k++)
			gather(b, story, &seen, b->source[b->sentence[i].sources.first + k]);
	hash_free(&seen);
}

static struct bytes
best_title(const struct brief *b, const struct brief_story *story)
{
	struct headline *headline = mem_alloc(story->sentences, sizeof *headline);
	struct bytes *text = mem_alloc(story->sentences, sizeof *text), title = { 0 };
	size_t i, n = 0, best;

	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next, n++) {
		const struct brief_sentence *s = &b->sentence[i];

		headline[n].title = s->title;
		if (s->time.seconds != INT64_MIN)
			headline[n].age = (uint64_t)moment_day(&story->newest) - (uint64_t)moment_day(&s->time);
		text[n] = s->text;
	}
	best = headline_best(headline, n, text, n);
	if (best != SIZE_MAX)
		title = headline[best].title;
	free(headline);
	free(text);
	return title;
}

/* The address of the article that has the story's title; else that of the first source that has one. */
static struct bytes
title_url(const struct brief *b, const struct brief_story *story)
{
	struct bytes url = { 0 };
	size_t i, k;

	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		if (story->title.n > 0 && bytes_equal(b->sentence[i].title, story->title))
			return b->source[b->sentence[i].sources.first].url;
	for (i = story->first; i != SIZE_MAX && url.n == 0; i = b->sentence[i].next)
		for (k = 0; k < b->sentence[i].sources.n && url.n == 0; k++)
			url = b->source[b->sentence[i].sources.first + k].url;
	return url;
}

/* Whether a brief before this one told the story: all of it, a part, or nothing. */
static enum brief_news
news_of(const struct brief *b, const struct brief_story *story)
{
	size_t i, known = 0;

	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		known += b->sentence[i].news == BRIEF_KNOWN;
	if (known == story->sentences)
		return BRIEF_KNOWN;
	return known > 0 ? BRIEF_UPDATED : BRIEF_NEW;
}

static bool
has_one_voice(const struct brief_story *s)
{
	return s->voices < 2;
}

static int
compare(const void *a, const void *b)
{
	const struct brief_story *x = a, *y = b;

	if (has_one_voice(x) != has_one_voice(y))
		return ORDER(has_one_voice(x), has_one_voice(y));
	if ((x->news == BRIEF_KNOWN) != (y->news == BRIEF_KNOWN))
		return ORDER(x->news == BRIEF_KNOWN, y->news == BRIEF_KNOWN);
	if (x->voices != y->voices)
		return ORDER(y->voices, x->voices);
	if (x->articles != y->articles)
		return ORDER(y->articles, x->articles);
	if (x->sentences != y->sentences)
		return ORDER(y->sentences, x->sentences);
	if (x->newest.seconds != y->newest.seconds)
		return ORDER(y->newest.seconds, x->newest.seconds);
	return ORDER(x->number, y->number);
}

static void
weigh(struct brief *b, struct brief_story *s)
{
	gather_sources(b, s);
	s->news = news_of(b, s);
	if (s->voices == 0)
		s->voices = s->sources.n;
	if (s->articles < s->voices)
		s->articles = s->voices;
}

static struct bytes
without_stop(struct bytes text)
{
	if (text.n > 0 && text.p[text.n - 1] == '.')
		text.n--;
	return text;
}

/* Marks the sentences that are the title itself, as those of an item without a text are. */
static void
mark_titles(struct brief *b, const struct brief_story *story)
{
	struct brief_sentence *s;
	size_t i;

	for (i = story->first; i != SIZE_MAX; i = s->next) {
		s = &b->sentence[i];
		s->is_title = story->title.n > 0 && bytes_equal(without_stop(s->text), without_stop(story->title));
	}
}

static void
give_title(struct brief *b, struct brief_story *s)
{
	s->title = s->headline.n > 0 ? s->headline : best_title(b, s);
	s->url = title_url(b, s);
	mark_titles(b, s);
	qsort(b->source + s->sources.first, s->sources.n, sizeof *b->source, by_time);
	if (s->newest.seconds > b->newest.seconds)
		b->newest = s->newest;
}

void
arrange(struct brief *b, size_t most, uint64_t voices)
{
	size_t i, n = 0;

	for (i = 0; i < b->stories; i++)
		weigh(b, &b->story[i]);
	if (b->stories > 0)
		qsort(b->story, b->stories, sizeof *b->story, compare);
	for (i = 0; i < b->stories && n < most; i++)
		if (b->story[i].voices >= voices)
			b->story[n++] = b->story[i];
	b->stories = n;
	b->newest.seconds = INT64_MIN;
	for (i = 0; i < n; i++)
		give_title(b, &b->story[i]);
	for (b->grouped = 0; b->grouped < n && !has_one_voice(&b->story[b->grouped]); )
		b->grouped++;
	if (b->grouped == 0)
		b->grouped = n;
	if (b->day == INT64_MIN)
		b->day = moment_day(&b->newest);
}
