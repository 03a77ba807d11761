#include <stdlib.h>
#include <string.h>

#include "standalone.h"
#include "corpus.h"
#include "date.h"
#include "entity.h"
#include "mem.h"
#include "url.h"
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

/* Takes what stands before the next comma off *LIST. */
static struct bytes
take_id(struct bytes *list)
{
	const unsigned char *comma = memchr(list->p, ',', list->n);
	struct bytes id = *list;

	if (comma != NULL)
		id.n = (size_t)(comma - id.p);
	list->p += id.n + (comma != NULL);
	list->n -= id.n + (comma != NULL);
	return id;
}

/* The first of the ids that a `group` lists; none where the row's own is among them, as what is new has it. */
static struct bytes
copied_from(struct bytes group, struct bytes own)
{
	struct bytes first = { NULL, 0 }, none = { NULL, 0 }, id;

	while (group.n > 0) {
		id = take_id(&group);
		if (bytes_equal(id, own))
			return none;
		if (first.n == 0)
			first = id;
	}
	return first;
}

static int64_t
seconds(struct bytes date)
{
	struct date d;

	return date_parse(date, &d) ? date_to_seconds(&d) : INT64_MAX;
}

static size_t
find_article(struct corpus *c, const struct corpus_row *row)
{
	size_t story = find_story(c, row->story, row->id);
	uint64_t *number = hash_add(&c->article_number, hash_pair(story, hash_bytes(row->id.p, row->id.n)));
	struct corpus_article *a;

	if (*number == 0) {
		c->article = mem_grow(c->article, &c->articles_cap, c->articles + 1, sizeof *c->article);
		a = &c->article[c->articles];
		a->id = arena_keep(&c->arena, row->id);
		buf_clear(&c->scratch);
		url_host(&c->scratch, row->url);
		a->source = arena_keep(&c->arena, row->source.n > 0 ? row->source : buf_view(&c->scratch));
		a->url = arena_keep(&c->arena, row->url);
		a->stem = c->stems.n;
		stems_add(&c->stems, row->title, &c->scratch);
		a->stems = c->stems.n - a->stem;
		a->when = seconds(row->date);
		a->story = story;
		a->sentences = 0;
		*number = ++c->articles;
	}
	return (size_t)*number - 1;
}

/* People, places and bodies; dates and amounts are no names, and MISC is mostly adjectives. */
static void
add_name(struct corpus *c, const struct entity *e)
{
	struct stems *names = &c->names;

	if (!bytes_is(e->type, "PER") && !bytes_is(e->type, "LOC") && !bytes_is(e->type, "ORG"))
		return;
	names->p = mem_grow(names->p, &names->cap, names->n + 1, sizeof *names->p);
	names->p[names->n++] = hash_pair(hash_bytes(e->type.p, e->type.n), hash_bytes(e->name.p, e->name.n));
}

/* The names in ENTITIES, which are of the row's text, that stand in this part of it. */
static void
add_names(struct corpus *c, struct bytes entities, const struct corpus_part *part)
{
	size_t end = entities.n > 0 ? part->skipped + utf8_count(part->text) : 0;
	struct entity e;

	while (entity_next(&entities, &e))
		if (e.start >= part->skipped && e.end <= end)
			add_name(c, &e);
}

static void
hang_on(struct corpus *c, struct corpus_story *story, size_t sentence)
{
	if (story->sentences++ == 0)
		story->first = sentence;
	else
		c->sentence[story->last].next = sentence;
	story->last = sentence;
}

/* What the sentence says: its words, its names, which are among ENTITIES, its figures, and how it looks. */
static void
read_sentence(struct corpus *c, struct corpus_sentence *s, const struct corpus_part *part, struct bytes entities)
{
	struct surface surface;

	s->stem = c->stems.n;
	stems_add(&c->stems, part->text, &c->scratch);
	s->stems = c->stems.n - s->stem;
	s->name = c->names.n;
	add_names(c, entities, part);
	s->names = c->names.n - s->name;
	s->figure = c->figures.n;
	claim_find(&c->figures, part->text, &c->scratch);
	s->figures = c->figures.n - s->figure;
	surface_read(&surface, part->text, &c->scratch);
	s->standalone = standalone_score(&surface);
	s->leans = surface.leans;
	s->corrects = surface.corrects;
}

void
corpus_add(struct corpus *c, const struct corpus_row *row, const struct corpus_part *part, size_t n)
{
	size_t article = find_article(c, row), i;
	struct bytes line = arena_keep(&c->arena, row->line);
	struct bytes group = arena_keep(&c->arena, copied_from(row->group, row->id));
	struct corpus_article *a = &c->article[article];
	struct corpus_sentence *s;

	for (i = 0; i < n; i++) {
		c->sentence = mem_grow(c->sentence, &c->sentences_cap, c->sentences + 1, sizeof *c->sentence);
		s = &c->sentence[c->sentences];
		s->line = line;
		s->group = group;
		s->from = part[i].from;
		s->n = part[i].text.n;
		s->skipped = part[i].skipped;
		s->article = article;
		s->place = a->sentences++;
		s->next = SIZE_MAX;
		read_sentence(c, s, &part[i], row->entities);
		hang_on(c, &c->story[a->story], c->sentences++);
	}
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
	free(c->figures.p);
	free(c->story);
	free(c->article);
	free(c->sentence);
	memset(c, 0, sizeof *c);
}
