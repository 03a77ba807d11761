#include "ascii.h"
#include "nametally.h"
#include "storynames.h"
#include "taggednames.h"
#include "utf8.h"
#include "word.h"

enum {
	TRIED_MOST = 32,	/* names of which one is looked for that can be listed: the heaviest */
	LONGEST = 256,		/* bytes of a name that is listed */
	CAPITALS_LEAST = 5	/* letters of a name that is not an abbreviation if it is in capitals */
};

/* What the lists are made from. */
struct source {
	const struct corpus *corpus;
	const struct storyview *view;
	struct nametally names;
	struct buf text, entities, other;	/* scratch */
};

/* Whether "the" stands before code point N of TEXT. */
static bool
follows_the(struct bytes text, size_t n)
{
	size_t at = 0, len;

	for (; n > 0 && at < text.n; n--, at += len)
		utf8_decode(text.p + at, text.p + text.n, &len);
	return at >= 4 && (memcmp(text.p + at - 4, "the ", 4) == 0 || memcmp(text.p + at - 4, "The ", 4) == 0);
}

/* Sets *SPELLED to a mention as it is tagged; returns whether "the" stands before it. */
static bool
look_up(struct buf *spelled, struct source *from, const struct nametally_mention *m)
{
	const struct corpus *c = from->corpus;
	const struct corpus_origin *part = corpus_origin(c, m->sentence);
	struct bytes text = corpus_field(c, m->sentence, c->text_field, &from->text);
	struct bytes entities = corpus_field(c, m->sentence, c->entities_field, &from->entities);
	size_t first = 0, end = SIZE_MAX, i;
	struct entity e = { 0 };

	if (part != NULL && part->n > 0) {
		first = part->skipped;
		end = first + utf8_count(bytes_between(text.p + part->from, text.p + part->from + part->n));
	}
	for (i = 0; i <= m->which; i++)
		taggednames_next(&entities, first, end, &e);
	buf_clear(spelled);
	buf_bytes(spelled, e.name);
	return follows_the(text, e.start);
}

/* Whether a country of that name has the article: by its last word. */
static bool
takes_article(struct bytes name)
{
	static const char *const last[] = {
		"Bahamas", "Emirates", "Gambia", "Islands", "Kingdom", "Maldives", "Netherlands", "Philippines",
		"Republic", "States", "Union", "Vatican"
	};
	size_t i, n;

	for (i = 0; i < sizeof last / sizeof last[0]; i++) {
		n = strlen(last[i]);
		if (name.n >= n && memcmp(name.p + name.n - n, last[i], n) == 0)
			return true;
	}
	return false;
}

/*
 * Sets *SPELLED to the name as it is tagged first; returns whether "the" stands there and before most of the mentions
 * that are looked up.
 */
static bool
spell(struct buf *spelled, struct source *from, const struct nametally_name *item)
{
	size_t n = item->mentions < NAMETALLY_LOOKED_UP ? item->mentions : NAMETALLY_LOOKED_UP, definite = 1, i;

	if (!look_up(spelled, from, &item->mention[0]) || takes_article(buf_view(spelled)))
		return false;
	for (i = 1; i < n; i++)
		definite += look_up(&from->other, from, &item->mention[i]);
	return 2 * definite > n;
}

/* Whether an organisation is one of the sources: the Meridian Wire is "Meridian" in its datelines. */
static bool
is_source(const struct source *from, const struct nametally_name *item)
{
	const struct corpus_article *a;
	size_t i;

	for (i = 0; i < from->view->articles && nametally_kind(item) == NAME_BODY; i++) {
		a = &from->corpus->article[from->view->article[i]];
		if (item->name.whole == a->source_name.whole || item->name.whole == a->source_name.first ||
		    (a->agency.whole != 0 && name_match(&item->name, &a->agency)))
			return true;
	}
	return false;
}

/* Appends NAME as names are compared, "US" before it in full. */
static void
fold(struct buf *to, struct bytes name)
{
	static const char *const states[] = { "US ", "U.S. ", NULL };
	const char *const *s;
	size_t i = to->n;

	for (s = states; *s != NULL; s++)
		if (bytes_starts(name, bytes_of(*s))) {
			buf_str(to, "united states ");
			name = bytes_between(name.p + strlen(*s), name.p + name.n);
		}
	word_fold(to, name);
	for (; i < to->n; i++)
		if (to->p[i] == '-')
			to->p[i] = ' ';
}

static bool
is_capitals(struct bytes name)
{
	size_t i;

	for (i = 0; i < name.n && !ascii_is_lower(name.p[i]); i++)
		;
	return i == name.n;
}

/* Appends a name to a list: "NAIROBI", as datelines have it, as "Nairobi". */
static void
put_name(struct buf *list, struct bytes name)
{
	bool lower = name.n >= CAPITALS_LEAST && is_capitals(name);
	size_t i;

	if (list->n > 0)
		buf_str(list, "; ");
	for (i = 0; i < name.n; i++)
		buf_byte(list, lower && i > 0 && ascii_is_letter(name.p[i - 1]) ? ascii_lower(name.p[i]) : name.p[i]);
}

/* The names that were listed, folded. */
struct listed {
	struct buf folded;
	size_t end[STORYNAMES_MOST], n;
};

/* Adds NAME unless it is part of a listed one, or the other way round. */
static bool
add_listed(struct listed *l, struct bytes name)
{
	size_t start = l->folded.n, from = 0, i;
	struct bytes folded, other;

	fold(&l->folded, name);
	folded = bytes_between(l->folded.p + start, l->folded.p + l->folded.n);
	for (i = 0; i < l->n; from = l->end[i++]) {
		other = bytes_between(l->folded.p + from, l->folded.p + l->end[i]);
		if (bytes_contains(folded, other) || bytes_contains(other, folded)) {
			l->folded.n = start;
			return false;
		}
	}
	l->end[l->n++] = l->folded.n;
	return true;
}

/* Whether a name can be what it is tagged as; sets *SPELLED. */
static bool
is_likely(struct buf *spelled, struct source *from, const struct nametally_name *item)
{
	if (is_source(from, item) || spell(spelled, from, item) || spelled->n == 0 || spelled->n > LONGEST ||
	    memchr(spelled->p, ',', spelled->n) != NULL)
		return false;
	return nametally_kind(item) != NAME_PERSON || item->mentions > 1 || !nametally_is_word(item);
}

static void
put_list(struct buf *to, struct source *from, bool places)
{
	const struct nametally *t = &from->names;
	struct listed listed = { 0 };
	struct buf spelled = { 0 };
	size_t i, most = 0, tried = 0;

	for (i = 0; i < t->n && listed.n < STORYNAMES_MOST && 2 * t->item[i].weight > most; i++) {
		if ((nametally_kind(&t->item[i]) == NAME_PLACE) != places)
			continue;
		if (tried++ == TRIED_MOST)
			break;
		if (!is_likely(&spelled, from, &t->item[i]) || !add_listed(&listed, buf_view(&spelled)))
			continue;
		if (most == 0)
			most = t->item[i].weight;
		put_name(to, buf_view(&spelled));
	}
	buf_free(&listed.folded);
	buf_free(&spelled);
}

void
storynames_find(struct buf *who, struct buf *where, const struct corpus *c, const struct storyview *view)
{
	struct source from = { .corpus = c, .view = view };

	nametally_make(&from.names, c, view);
	put_list(who, &from, false);
	put_list(where, &from, true);
	nametally_free(&from.names);
	buf_free(&from.text);
	buf_free(&from.entities);
	buf_free(&from.other);
}
