#include <stdlib.h>

#include "brief.h"
#include "date.h"
#include "headline.h"
#include "url.h"
#include "mem.h"
#include "sanitize.h"

struct bytes
brief_keep_text(struct brief *p, struct bytes text)
{
	buf_clear(&p->scratch);
	sanitize(&p->scratch, text);
	return arena_keep(&p->arena, buf_view(&p->scratch));
}

static void
add_source(struct brief *p, struct bytes name, struct bytes url)
{
	struct brief_source *s;

	p->source = mem_grow(p->source, &p->sources_cap, p->sources + 1, sizeof *p->source);
	s = &p->source[p->sources++];
	s->name = brief_keep_text(p, name);
	if (s->name.n == 0)
		s->name = bytes_of("a source without a name");
	buf_clear(&p->scratch);
	if (url_is_safe(url))
		url_encode(&p->scratch, url);
	s->url = arena_keep(&p->arena, buf_view(&p->scratch));
}

/* Takes what stands before SEPARATOR off *LIST, or the whole of it. */
static struct bytes
take(struct bytes *list, const char *separator)
{
	size_t n = strlen(separator), i;
	struct bytes item = *list;

	for (i = 0; i + n <= list->n; i++) {
		if (memcmp(list->p + i, separator, n) != 0)
			continue;
		item.n = i;
		list->p += i + n;
		list->n -= i + n;
		return item;
	}
	list->n = 0;
	return item;
}

/* The sources of a row that summarize chose; of any other row, its own. */
static void
add_sources(struct brief *p, const struct brief_row *row)
{
	struct bytes names = row->sources, links = row->links, name, url;

	if (names.n == 0) {
		buf_clear(&p->host);
		if (url_is_safe(row->url))
			url_host(&p->host, row->url);
		name = row->source.n > 0 ? row->source : buf_view(&p->host);
		add_source(p, name.n > 0 ? name : row->id, row->url);
		return;
	}
	while (names.n > 0) {
		name = take(&names, "; ");
		url = take(&links, " ");
		add_source(p, name, url);
	}
}

static uint64_t
read_number(struct bytes digits)
{
	uint64_t n = 0;
	size_t i;

	for (i = 0; i < digits.n && digits.p[i] >= '0' && digits.p[i] <= '9' && n < UINT32_MAX; i++)
		n = 10 * n + (uint64_t)(digits.p[i] - '0');
	return n;
}

/* The story a row belongs to; without a name for it, each article is one. */
static size_t
find_story(struct brief *p, const struct brief_row *row)
{
	struct bytes name = row->story.n > 0 ? row->story : row->id;
	uint64_t *known = hash_add(&p->story_number, hash_bytes(name.p, name.n));
	struct brief_story *s;

	if (*known == 0) {
		p->story = mem_grow(p->story, &p->stories_cap, p->stories + 1, sizeof *p->story);
		s = &p->story[p->stories];
		memset(s, 0, sizeof *s);
		s->first = s->last = SIZE_MAX;
		s->day = INT64_MIN;
		s->number = p->stories;
		*known = ++p->stories;
	}
	return (size_t)*known - 1;
}

static int64_t
read_day(struct bytes date)
{
	struct date d;

	return date_parse(date, &d) ? date_to_days(d.year, d.month, d.day) : INT64_MIN;
}

static void
note_day(struct brief_story *s, int64_t day)
{
	if (day == INT64_MIN)
		return;
	if (s->day != INT64_MIN && day != s->day)
		s->days = true;
	if (day > s->day)
		s->day = day;
}

void
brief_add(struct brief *p, const struct brief_row *row)
{
	size_t number = find_story(p, row);
	struct brief_story *story = &p->story[number];
	struct brief_sentence *s;

	p->sentence = mem_grow(p->sentence, &p->sentences_cap, p->sentences + 1, sizeof *p->sentence);
	s = &p->sentence[p->sentences];
	s->text = brief_keep_text(p, row->text);
	s->title = brief_keep_text(p, headline_bare(row->title, row->source));
	s->entities = arena_keep(&p->arena, row->entities);
	s->day = read_day(row->date);
	s->source = p->sources;
	add_sources(p, row);
	s->sources = p->sources - s->source;
	s->next = SIZE_MAX;
	if (story->sentences++ == 0)
		story->first = p->sentences;
	else
		p->sentence[story->last].next = p->sentences;
	story->last = p->sentences++;
	if (read_number(row->voices) > story->voices)
		story->voices = read_number(row->voices);
	if (read_number(row->articles) > story->articles)
		story->articles = read_number(row->articles);
	note_day(story, s->day);
}

/* The different sources that the story's sentences name. */
static uint64_t
count_sources(const struct brief *p, const struct brief_story *story)
{
	struct hash_table names = { NULL, 0, 0 };
	const struct brief_sentence *s;
	size_t i, k, n;

	for (i = story->first; i != SIZE_MAX; i = s->next) {
		s = &p->sentence[i];
		for (k = s->source; k < s->source + s->sources; k++)
			hash_add(&names, hash_bytes(p->source[k].name.p, p->source[k].name.n));
	}
	n = names.n;
	hash_free(&names);
	return n;
}

static void
give_title(struct brief *p, struct brief_story *story)
{
	struct headline *headline = mem_alloc(story->sentences, sizeof *headline);
	struct bytes *text = mem_alloc(story->sentences, sizeof *text);
	size_t i, n = 0, best;

	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next, n++) {
		headline[n].title = p->sentence[i].title;
		if (p->sentence[i].day != INT64_MIN)
			headline[n].age = (uint64_t)story->day - (uint64_t)p->sentence[i].day;
		text[n] = p->sentence[i].text;
	}
	best = headline_best(headline, n, text, n);
	if (best != SIZE_MAX)
		story->title = headline[best].title;
	free(headline);
	free(text);
}

static int
compare(const void *a, const void *b)
{
	const struct brief_story *x = a, *y = b;

	if (x->voices != y->voices)
		return x->voices > y->voices ? -1 : 1;
	if (x->articles != y->articles)
		return x->articles > y->articles ? -1 : 1;
	if (x->sentences != y->sentences)
		return x->sentences > y->sentences ? -1 : 1;
	if (x->day != y->day)
		return x->day > y->day ? -1 : 1;
	return x->number < y->number ? -1 : 1;
}

void
brief_finish(struct brief *p, size_t most, uint64_t voices)
{
	int64_t newest = INT64_MIN;
	struct brief_story *s;
	size_t i, n = 0;

	for (i = 0; i < p->stories; i++) {
		s = &p->story[i];
		if (s->voices == 0)
			s->voices = count_sources(p, s);
		if (s->articles < s->voices)
			s->articles = s->voices;
	}
	if (p->stories > 0)
		qsort(p->story, p->stories, sizeof *p->story, compare);
	while (n < p->stories && n < most && p->story[n].voices >= voices)
		n++;
	p->stories = n;
	for (i = 0; i < n; i++) {
		s = &p->story[i];
		give_title(p, s);
		if (s->day > newest)
			newest = s->day;
	}
	if (p->day == INT64_MIN)
		p->day = newest;
}

void
brief_free(struct brief *p)
{
	free(p->story);
	free(p->sentence);
	free(p->source);
	hash_free(&p->story_number);
	arena_free(&p->arena);
	buf_free(&p->scratch);
	buf_free(&p->host);
	memset(p, 0, sizeof *p);
}
