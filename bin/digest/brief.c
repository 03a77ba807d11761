#include <stdlib.h>

#include "agencyline.h"
#include "ascii.h"
#include "brief.h"
#include "brieftext.h"
#include "factchange.h"
#include "headline.h"
#include "mem.h"
#include "sanitize.h"
#include "url.h"

static struct bytes
keep_url(struct brief *b, struct bytes url)
{
	buf_clear(&b->scratch);
	if (url_is_safe(url))
		url_encode(&b->scratch, url);
	return arena_keep(&b->arena, buf_view(&b->scratch));
}

void
brief_add_source(struct brief *b, struct bytes name, struct bytes url, struct moment time)
{
	struct brief_source *s;

	b->source = mem_grow_one(b->source, &b->sources_cap, b->sources, sizeof *b->source);
	s = &b->source[b->sources++];
	s->name = brieftext_keep(b, name);
	if (s->name.n == 0)
		s->name = bytes_of("a source without a name");
	s->url = keep_url(b, url);
	s->time = time;
}

/* The sources of a row that summarize chose; of any other row, its own. */
static void
add_sources(struct brief *b, const struct brief_row *row)
{
	struct bytes names = row->sources, links = row->links, name, url;
	struct moment time = moment_read(row->date);

	if (names.n == 0) {
		buf_clear(&b->host);
		if (url_is_safe(row->url))
			url_host(&b->host, row->url);
		name = row->source.n > 0 ? row->source : buf_view(&b->host);
		brief_add_source(b, name.n > 0 ? name : row->id, row->url, time);
		return;
	}
	while (names.n > 0 && brieftext_take(&names, "; ", &name)) {
		if (!brieftext_take(&links, " ", &url))
			url = bytes_of("");
		brief_add_source(b, name, url, time);
		time.seconds = INT64_MIN;	/* that of the row's own source alone is known */
	}
}

static void
add_facts(struct brief *b, struct bytes list)
{
	struct bytes item, key;

	while (brieftext_take(&list, "; ", &item)) {
		if (memchr(item.p, '=', item.n) == NULL)
			continue;
		brieftext_take(&item, "=", &key);
		b->fact = mem_grow_one(b->fact, &b->facts_cap, b->facts, sizeof *b->fact);
		b->fact[b->facts].key = brieftext_keep(b, key);
		b->fact[b->facts++].value = brieftext_keep(b, item);
	}
}

static uint64_t
read_number(struct bytes digits)
{
	uint64_t n = 0;
	size_t i;

	for (i = 0; i < digits.n && ascii_is_digit(digits.p[i]) && n < UINT32_MAX; i++)
		n = 10 * n + (uint64_t)(digits.p[i] - '0');
	return n;
}

/* The story that a row belongs to; if the row names none, its article is one. */
static size_t
find_story(struct brief *b, const struct brief_row *row)
{
	struct bytes id = row->story.n > 0 ? row->story : row->id;
	uint64_t *known = hash_add(&b->story_number, hash_bytes(id.p, id.n));
	struct brief_story *s;

	if (*known == 0) {
		b->story = mem_grow_one(b->story, &b->stories_cap, b->stories, sizeof *b->story);
		s = &b->story[b->stories];
		memset(s, 0, sizeof *s);
		s->id = arena_keep(&b->arena, id);
		s->first = s->last = s->first_change = SIZE_MAX;
		s->oldest.seconds = s->newest.seconds = INT64_MIN;
		s->number = b->stories;
		*known = ++b->stories;
	}
	return (size_t)*known - 1;
}

static enum brief_news
read_news(struct brief *b, struct bytes news)
{
	if (bytes_is(news, "known")) {
		b->compared = true;
		return BRIEF_KNOWN;
	}
	return bytes_is(news, "updated") ? BRIEF_UPDATED : BRIEF_NEW;
}

static void
note_time(struct brief_story *story, const struct moment *time)
{
	if (time->seconds == INT64_MIN)
		return;
	if (story->newest.seconds != INT64_MIN && moment_day(time) != moment_day(&story->newest))
		story->days = true;
	if (time->seconds > story->newest.seconds)
		story->newest = *time;
}

/* Appends the sentence that was added last to its story. */
static void
chain(struct brief *b, struct brief_story *story)
{
	size_t number = b->sentences - 1;

	if (story->sentences++ == 0)
		story->first = number;
	else
		b->sentence[story->last].next = number;
	story->last = number;
}

static struct bytes
without_dateline(struct bytes text)
{
	struct bytes agency;
	size_t n = agencyline_find(text, &agency);

	return bytes_between(text.p + n, text.p + text.n);
}

static void
add_sentence(struct brief *b, const struct brief_row *row)
{
	struct brief_sentence *s;

	b->sentence = mem_grow_one(b->sentence, &b->sentences_cap, b->sentences, sizeof *b->sentence);
	s = &b->sentence[b->sentences++];
	s->text = brieftext_keep(b, without_dateline(row->text));
	s->title = brieftext_keep(b, headline_bare(row->title, row->source));
	s->time = moment_read(row->date);
	s->news = read_news(b, row->news);
	s->next = SIZE_MAX;
	s->sources.first = b->sources;
	add_sources(b, row);
	s->sources.n = b->sources - s->sources.first;
	s->facts.first = b->facts;
	add_facts(b, row->facts);
	s->facts.n = b->facts - s->facts.first;
}

void
brief_add(struct brief *b, const struct brief_row *row)
{
	size_t number = find_story(b, row);
	struct brief_story *story = &b->story[number];

	add_sentence(b, row);
	chain(b, story);
	note_time(story, &b->sentence[b->sentences - 1].time);
	if (read_number(row->voices) > story->voices)
		story->voices = read_number(row->voices);
	if (read_number(row->articles) > story->articles)
		story->articles = read_number(row->articles);
	factchange_add_list(b, story, row->was, false);
	factchange_add_list(b, story, row->conflicts, true);
	if (story->headline.n == 0)
		story->headline = brieftext_keep(b, headline_bare(row->headline, row->source));
	if (story->who.n == 0)
		story->who = brieftext_keep(b, row->who);
	if (story->where.n == 0)
		story->where = brieftext_keep(b, row->where);
	if (story->tellers.n == 0)
		story->tellers = arena_keep(&b->arena, row->tellers);
}

void
brief_free(struct brief *b)
{
	free(b->story);
	free(b->sentence);
	free(b->source);
	free(b->fact);
	free(b->change);
	hash_free(&b->story_number);
	arena_free(&b->arena);
	buf_free(&b->scratch);
	buf_free(&b->host);
	memset(b, 0, sizeof *b);
}
