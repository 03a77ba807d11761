#include <stdlib.h>
#include <string.h>

#include "alone.h"
#include "corpus.h"
#include "date.h"
#include "entity.h"
#include "mem.h"
#include "utf8.h"

static size_t
find_story(struct corpus *c, struct bytes name, struct bytes article)
{
	uint64_t *number = hash_add(&c->story_number, hash_bytes(name.p, name.n));
	struct corpus_story *s;

	if (*number == 0) {
		c->story = mem_grow(c->story, &c->stories_cap, c->stories + 1, sizeof *c->story);
		s = &c->story[c->stories];
		s->name = arena_keep(&c->arena, name.n > 0 ? name : article);
		s->first = s->last = SIZE_MAX;
		s->sentences = 0;
		*number = ++c->stories;
	}
	return (size_t)*number - 1;
}

/* The first of the ids that a `group` lists, unless it is the article's own. */
static struct bytes
copied_from(struct bytes group, struct bytes id)
{
	const unsigned char *comma = group.n > 0 ? memchr(group.p, ',', group.n) : NULL;

	if (comma != NULL)
		group.n = (size_t)(comma - group.p);
	if (bytes_equal(group, id))
		group.n = 0;
	return group;
}

static int64_t
seconds(struct bytes date)
{
	struct date d;

	return date_parse(date, &d) ? date_to_seconds(&d) : INT64_MAX;
}

size_t
corpus_row(struct corpus *c, const struct corpus_row *row, struct bytes *kept)
{
	size_t story = find_story(c, row->story, row->id);
	uint64_t *number = hash_add(&c->article_number, hash_pair(story, hash_bytes(row->id.p, row->id.n)));
	struct corpus_article *a;

	*kept = arena_keep(&c->arena, row->line);
	if (*number == 0) {
		c->article = mem_grow(c->article, &c->articles_cap, c->articles + 1, sizeof *c->article);
		a = &c->article[c->articles];
		a->id = arena_keep(&c->arena, row->id);
		a->source = arena_keep(&c->arena, row->source);
		a->url = arena_keep(&c->arena, row->url);
		a->group = arena_keep(&c->arena, copied_from(row->group, row->id));
		a->when = seconds(row->date);
		a->story = story;
		a->sentences = 0;
		*number = ++c->articles;
	}
	return (size_t)*number - 1;
}

static void
add_name(struct corpus *c, const struct entity *e)
{
	struct stems *names = &c->names;

	names->p = mem_grow(names->p, &names->cap, names->n + 1, sizeof *names->p);
	names->p[names->n++] = hash_pair(hash_bytes(e->type.p, e->type.n), hash_bytes(e->name.p, e->name.n));
}

void
corpus_sentence(struct corpus *c, size_t article, struct bytes line, size_t from, struct bytes sentence,
    struct bytes entities, size_t skipped)
{
	struct corpus_article *a = &c->article[article];
	struct corpus_story *story = &c->story[a->story];
	size_t end = entities.n > 0 ? skipped + utf8_count(sentence) : 0;
	struct corpus_sentence *s;
	struct entity e;

	c->sentence = mem_grow(c->sentence, &c->sentences_cap, c->sentences + 1, sizeof *c->sentence);
	s = &c->sentence[c->sentences];
	s->line = line;
	s->from = from;
	s->n = sentence.n;
	s->article = article;
	s->place = a->sentences++;
	s->stem = c->stems.n;
	stems_add(&c->stems, sentence, &c->scratch);
	s->stems = c->stems.n - s->stem;
	s->name = c->names.n;
	while (entity_next(&entities, &e))
		if (e.start >= skipped && e.end <= end)
			add_name(c, &e);
	s->names = c->names.n - s->name;
	s->alone = alone(sentence, &c->scratch);
	s->next = SIZE_MAX;
	if (story->sentences++ == 0)
		story->first = c->sentences;
	else
		c->sentence[story->last].next = c->sentences;
	story->last = c->sentences++;
}

void
corpus_free(struct corpus *c)
{
	arena_free(&c->arena);
	hash_free(&c->story_number);
	hash_free(&c->article_number);
	stems_free(&c->stems);
	stems_free(&c->names);
	buf_free(&c->scratch);
	free(c->story);
	free(c->article);
	free(c->sentence);
	memset(c, 0, sizeof *c);
}
