#include <stdlib.h>

#include "ascii.h"
#include "mem.h"
#include "topnames.h"
#include "word.h"

enum {
	LONGEST = 256,		/* bytes of a name that is listed */
	CAPITALS_LEAST = 5,	/* letters of a name that is not an abbreviation if it is in capitals */
	KINDS = BRIEF_PLACE + 1
};

struct tally {
	struct bytes name;	/* as first spelled, but not in capitals if there is another way */
	struct bytes folded;
	size_t times, as[KINDS], definite, called_body;
	size_t first;		/* when it was first named */
};

struct tallies {
	struct hash_table number;	/* plus 1 */
	struct tally *item;
	size_t n, cap;
};

/* NAME without case, accents and hyphens, "US" and "U.S." before it in full; valid until B is used again. */
static struct bytes
fold(struct brief *b, struct bytes name)
{
	static const char *const states[] = { "US ", "U.S. ", NULL };
	const char *const *s;
	size_t i;

	buf_clear(&b->scratch);
	for (s = states; *s != NULL; s++)
		if (bytes_starts(name, bytes_of(*s))) {
			buf_str(&b->scratch, "united states ");
			name = bytes_between(name.p + strlen(*s), name.p + name.n);
		}
	word_fold(&b->scratch, name);
	for (i = 0; i < b->scratch.n; i++)
		if (b->scratch.p[i] == '-')
			b->scratch.p[i] = ' ';
	return buf_view(&b->scratch);
}

static bool
is_capitals(struct bytes name)
{
	size_t i;

	for (i = 0; i < name.n; i++)
		if (ascii_is_lower(name.p[i]))
			return false;
	return true;
}

static void
count(struct tallies *t, struct brief *b, const struct brief_name *name)
{
	struct bytes folded = fold(b, name->name);
	uint64_t *number = hash_add(&t->number, hash_bytes(folded.p, folded.n));
	struct tally *item;

	if (*number == 0) {
		t->item = mem_grow(t->item, &t->cap, t->n + 1, sizeof *t->item);
		item = &t->item[t->n];
		memset(item, 0, sizeof *item);
		item->name = name->name;
		item->folded = arena_keep(&b->arena, folded);
		item->first = t->n;
		*number = ++t->n;
	}
	item = &t->item[*number - 1];
	item->times++;
	item->as[name->kind]++;
	item->definite += name->definite;
	item->called_body += name->called_body;
	if (is_capitals(item->name) && !is_capitals(name->name))
		item->name = name->name;
}

static int
compare(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	if (x->times != y->times)
		return x->times > y->times ? -1 : 1;
	return (x->first > y->first) - (x->first < y->first);
}

static enum brief_name_kind
kind_of(const struct tally *t)
{
	if (t->called_body > 0)
		return BRIEF_BODY;
	if (t->as[BRIEF_PLACE] >= t->as[BRIEF_PERSON] && t->as[BRIEF_PLACE] >= t->as[BRIEF_BODY])
		return BRIEF_PLACE;
	return t->as[BRIEF_PERSON] >= t->as[BRIEF_BODY] ? BRIEF_PERSON : BRIEF_BODY;
}

/* Whether PART stands in WHOLE. */
static bool
holds(struct bytes whole, struct bytes part)
{
	size_t i;

	for (i = 0; i + part.n <= whole.n; i++)
		if (memcmp(whole.p + i, part.p, part.n) == 0)
			return true;
	return false;
}

static bool
is_listed(const struct tallies *t, struct bytes name, const size_t *listed, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (holds(t->item[listed[i]].folded, name) || holds(name, t->item[listed[i]].folded))
			return true;
	return false;
}

/* Whether the name can be what it is tagged as. */
static bool
is_likely(const struct tally *t)
{
	struct bytes name = t->folded;

	if (name.n == 0 || name.n > LONGEST || memchr(name.p, ',', name.n) != NULL || 2 * t->definite > t->times)
		return false;
	return kind_of(t) != BRIEF_PERSON || t->times > 1 || memchr(name.p, ' ', name.n) != NULL;
}

/* Whether a body is one of the sources: the Meridian Wire is "Meridian" in its datelines. */
static bool
is_source(struct brief *b, const struct brief_story *story, const struct tally *t)
{
	struct bytes source;
	size_t i;

	for (i = 0; i < story->sources.n && kind_of(t) == BRIEF_BODY; i++) {
		source = fold(b, b->source[story->sources.first + i].name);
		if (bytes_starts(source, t->folded) && (source.n == t->folded.n || source.p[t->folded.n] == ' '))
			return true;
	}
	return false;
}

/* "NAIROBI", as datelines have it, becomes "Nairobi". */
static struct bytes
without_capitals(struct brief *b, struct bytes name)
{
	size_t i;

	if (name.n < CAPITALS_LEAST || !is_capitals(name))
		return name;
	buf_clear(&b->scratch);
	for (i = 0; i < name.n; i++)
		buf_byte(&b->scratch, i > 0 && ascii_is_letter(name.p[i - 1]) ? ascii_lower(name.p[i]) : name.p[i]);
	return arena_keep(&b->arena, buf_view(&b->scratch));
}

static struct tallies
tally(struct brief *b, const struct brief_story *story)
{
	struct tallies t = { { NULL, 0, 0 }, NULL, 0, 0 };
	size_t i, k;

	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		for (k = 0; k < b->sentence[i].names.n; k++)
			count(&t, b, &b->name[b->sentence[i].names.first + k]);
	hash_free(&t.number);
	if (t.n > 0)
		qsort(t.item, t.n, sizeof *t.item, compare);
	return t;
}

static void
find(struct topnames *found, struct brief *b, const struct brief_story *story, bool places)
{
	struct tallies t = tally(b, story);
	size_t i, listed[TOPNAMES_MOST];

	found->n = 0;
	for (i = 0; i < t.n && found->n < TOPNAMES_MOST; i++) {
		const struct tally *item = &t.item[i];

		if ((kind_of(item) == BRIEF_PLACE) != places || !is_likely(item) ||
		    is_listed(&t, item->folded, listed, found->n) || is_source(b, story, item))
			continue;
		listed[found->n] = i;
		found->name[found->n++] = without_capitals(b, item->name);
	}
	free(t.item);
}

void
topnames_who(struct topnames *found, struct brief *b, const struct brief_story *story)
{
	find(found, b, story, false);
}

void
topnames_where(struct topnames *found, struct brief *b, const struct brief_story *story)
{
	find(found, b, story, true);
}
