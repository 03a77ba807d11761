#include <stdlib.h>

#include "attribution.h"
#include "date.h"
#include "hash.h"
#include "mem.h"

/* Whether KEY is new to the set; it is in it from now on. */
static bool
add_key(struct hash_table *set, uint64_t key)
{
	uint64_t *known = hash_add(set, key);
	bool is_new = *known == 0;

	*known = 1;
	return is_new;
}

/* A ";" in a name becomes ",". */
static void
put_bytes(struct buf *list, struct bytes name)
{
	size_t i;

	for (i = 0; i < name.n; i++)
		buf_byte(list, name.p[i] == ';' ? ',' : name.p[i]);
}

/* Adds NAME to a list joined by "; ". */
static void
put_name(struct buf *list, struct bytes name)
{
	if (list->n > 0)
		buf_str(list, "; ");
	put_bytes(list, name);
}

/* An address; "-" if it is missing, or is none because it holds a blank. */
static void
put_address(struct buf *list, struct bytes url)
{
	size_t i;

	for (i = 0; i < url.n && url.p[i] > ' '; i++)
		;
	buf_bytes(list, i == url.n && url.n > 0 ? url : bytes_of("-"));
}

/* Adds an address to a list joined by blanks. */
static void
put_link(struct buf *list, struct bytes url)
{
	if (list->n > 0)
		buf_byte(list, ' ');
	put_address(list, url);
}

struct listing {
	struct attribution *to;
	struct hash_table voices, names;	/* that are listed */
};

static void
list_article(struct listing *l, const struct corpus_article *a, size_t voice, bool copy)
{
	struct bytes name = a->source.n > 0 ? a->source : a->id;

	if (!add_key(&l->names, hash_bytes(name.p, name.n)))
		return;
	if (copy || !add_key(&l->voices, voice)) {
		put_name(&l->to->copies, name);
		return;
	}
	put_name(&l->to->names, name);
	put_link(&l->to->links, a->url);
}

void
attribution_list(struct attribution *to, const struct corpus *c, const struct storyview *t, size_t own,
    const struct corroborators *by)
{
	struct listing l = { .to = to };
	size_t i, article;

	list_article(&l, &c->article[t->article[own]], t->voice[own], false);
	for (i = 0; i < by->n; i++) {
		article = by->item[i].article;
		list_article(&l, &c->article[t->article[article]], t->voice[article], by->item[i].copy);
	}
	hash_free(&l.voices);
	hash_free(&l.names);
}

void
attribution_tellers(struct buf *to, const struct corpus *c, const struct storyview *t)
{
	bool *own = mem_alloc(t->articles, sizeof *own);
	const struct corpus_article *a;
	struct bytes name;
	size_t i;

	for (i = 0; i < t->sentences; i++)
		if (storysentence_holds(&t->sentence[i]) && !t->sentence[i].repeat)
			own[t->sentence[i].article] = true;
	for (i = 0; i < t->articles; i++) {
		a = &c->article[t->article[i]];
		if (!own[i])
			continue;
		buf_str(to, to->n > 0 ? "; " : "");
		if (a->when != INT64_MAX)
			date_format_seconds(to, a->when);
		else
			buf_byte(to, '-');
		buf_byte(to, ' ');
		put_address(to, a->url);
		buf_byte(to, ' ');
		name = a->source.n > 0 ? a->source : a->id;
		put_bytes(to, name.n > 0 ? name : bytes_of("-"));
	}
	free(own);
}

void
attribution_free(struct attribution *s)
{
	buf_free(&s->names);
	buf_free(&s->links);
	buf_free(&s->copies);
}
