#include <stdlib.h>
#include <string.h>

#include "agencyline.h"
#include "corpus.h"
#include "date.h"
#include "diag.h"
#include "expectation.h"
#include "mem.h"
#include "slug.h"
#include "standalone.h"
#include "taggednames.h"
#include "tsv.h"
#include "url.h"
#include "utf8.h"
#include "word.h"

enum { DAY = 24 * 60 * 60 };	/* seconds */

#define CORPUS_MOST (CORPUS_END - UINT16_MAX)	/* sentences, words and names; one sentence has fewer than the rest */

static size_t
find_story(struct corpus *c, struct bytes name, struct bytes article)
{
	uint64_t *number = hash_add(&c->story_number, hash_bytes(name.p, name.n));
	struct corpus_story *s;

	if (*number == 0) {
		c->story = mem_grow_one(c->story, &c->stories_cap, c->stories, sizeof *c->story);
		s = &c->story[c->stories];
		memset(s, 0, sizeof *s);
		s->name = arena_keep(&c->arena, name.n > 0 ? name : article);
		s->first = s->last = CORPUS_END;
		*number = ++c->stories;
	}
	return (size_t)*number - 1;
}

/* The first of the ids that a `group` lists; none where the row's own is among them, as what is new has it. */
static struct bytes
copied_from(struct bytes group, struct bytes own)
{
	struct bytes first = { 0 }, none = { 0 }, id;

	while (group.n > 0) {
		id = bytes_cut(&group, ',');
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

/*
 * When an article was told.  A first version: when it was written, or came if that was earlier.  A later one keeps the
 * date of the first in most feeds: it was told when it came, or else no earlier than what came before it.
 */
static int64_t
time_told(const struct corpus *c, const struct corpus_row *row, bool later)
{
	int64_t date = seconds(row->date), seen = seconds(row->seen);

	if (!later)
		return date < seen ? date : seen;
	if (seen != INT64_MAX)
		return seen;
	return date != INT64_MAX && date < c->newest ? c->newest : date;
}

/* The host, path and query of an address as a key; 0 where it names no page of its own. */
static uint64_t
address_key(struct bytes address, struct buf *scratch)
{
	struct url url = url_split(address);

	if (url.path.n + url.query.n < 2)
		return 0;
	buf_clear(scratch);
	url_host(scratch, address);
	if (scratch->n == 0)
		return 0;
	buf_bytes(scratch, url.path);
	buf_bytes(scratch, url.query);
	return hash_bytes(scratch->p, scratch->n);
}

static void
read_names(struct corpus *c, struct corpus_sentence *s, struct bytes entities, const struct corpus_part *part)
{
	size_t end = part->whole ? SIZE_MAX : entities.n > 0 ? part->skipped + utf8_count(part->text) : 0;
	size_t told = part->skipped + utf8_count(bytes_between(part->text.p, part->text.p + s->lead));
	enum name_kind kind;
	struct entity e;
	struct name name;

	while ((kind = taggednames_next(&entities, part->skipped, end, &e)) != NAME_UNKNOWN) {
		name = name_of(e.name, &c->scratch);
		name.kind = kind & 3;
		name.dateline = e.start < told;
		c->name = mem_grow_one(c->name, &c->names_cap, c->names, sizeof *c->name);
		c->name[c->names++] = name;
		if (e.start == part->skipped && s->lead == 0)
			s->capitals |= 1;
	}
}

/* Where the row names no entities: runs of capitalised words, the first word of the sentence only where more follow. */
static void
read_capitalised(struct corpus *c, struct bytes text)
{
	const struct term *t = c->terms.term;
	size_t n = c->terms.n, i = 0, k;

	while (i < n) {
		for (k = i; k < n && t[k].upper && t[k].kind == WORD_LETTERS &&
		    (k == i || t[k].start == t[k - 1].end + 1); k++)
			;
		if (k == i || term_is_stop(t[i].stem) || t[i].is != 0 || (i == 0 && k == 1)) {
			i++;
			continue;
		}
		c->name = mem_grow_one(c->name, &c->names_cap, c->names, sizeof *c->name);
		c->name[c->names++] = name_of(bytes_between(text.p + t[i].start, text.p + t[k - 1].end), &c->scratch);
		i = k;
	}
}

static void
read_stems(struct corpus *c, struct corpus_sentence *s)
{
	size_t i;

	s->stem = (uint32_t)c->stems;
	s->capitals = 0;
	c->stem = mem_grow(c->stem, &c->stems_cap, c->stems + c->terms.n, sizeof *c->stem);

	for (i = 0; i < c->terms.n; i++) {
		if (c->terms.term[i].kind == WORD_MARK)
			continue;
		if (c->terms.term[i].upper && c->stems > s->stem && c->stems - s->stem < 64)
			s->capitals |= (uint64_t)1 << (c->stems - s->stem);
		c->stem[c->stems++] = c->terms.term[i].stem;
	}
}

static uint16_t
counted(size_t from, size_t *n)
{
	if (*n - from > UINT16_MAX)
		*n = from + UINT16_MAX;
	return (uint16_t)(*n - from);
}

/* The month in which an article was told, or else the newest one before it; 0 if neither is known. */
static unsigned
month_of(const struct corpus *c, const struct corpus_article *a)
{
	int64_t when = a->when != INT64_MAX ? a->when : c->newest;
	int year, month, day;

	if (when == INT64_MIN)
		return 0;
	date_from_days((when - (when < 0 ? DAY - 1 : 0)) / DAY, &year, &month, &day);
	return (unsigned)month;
}

/*
 * What the sentence says after its dateline: its words, names, claims and surface.  ENTITIES may be NULL, for a row
 * without that column.
 */
static void
read_sentence(struct corpus *c, struct corpus_sentence *s, const struct corpus_part *part, struct bytes entities)
{
	struct bytes text = bytes_between(part->text.p + s->lead, part->text.p + part->text.n);
	struct expectation expectation;
	struct surface surface;
	size_t i;

	termreader_read(&c->terms, text);
	read_stems(c, s);
	s->stems = counted(s->stem, &c->stems);
	s->name = (uint32_t)c->names;
	if (entities.p != NULL)
		read_names(c, s, entities, part);
	else
		read_capitalised(c, text);
	s->names = counted(s->name, &c->names);
	s->claim = (uint32_t)c->claims.n;
	claim_find(&c->claims, text, &c->terms);
	s->claims = (uint8_t)(c->claims.n - s->claim);
	if (s->claims > 0)
		claim_set_month(c->claims.p + s->claim, s->claims, month_of(c, &c->article[s->article]));
	expectation_read(&expectation, &c->terms, s->claims > 0 ? c->claims.p + s->claim : NULL, s->claims);
	s->weekday = expectation.weekday;
	s->aside = mainclause_find_aside(text, &c->terms);
	surface_read(&surface, text, &c->terms);
	for (i = 0; surface.withdraws && i < s->claims; i++)
		c->claims.p[s->claim + i].flags |= CLAIM_FORMER;
	s->standalone = (uint8_t)standalone_score(&surface);
	s->flags = (uint8_t)((surface.leans ? CORPUS_LEANS : 0) | (surface.corrects ? CORPUS_CORRECTS : 0) |
	    (surface.dated ? CORPUS_DATED : 0) | (expectation.awaits ? CORPUS_AWAITS : 0) |
	    (expectation.says_when ? CORPUS_SAYS_WHEN : 0));
}

static struct corpus_sentence *
add_sentence(struct corpus *c, size_t article, uint64_t row)
{
	struct corpus_story *story = &c->story[c->article[article].story];
	struct corpus_sentence *s;

	if (c->sentences >= CORPUS_MOST || c->stems >= CORPUS_MOST || c->names >= CORPUS_MOST ||
	    c->groups >= CORPUS_MOST)
		diag_die("more than %u words, names or sentences in one run: split the input by story, or sort it and "
		    "use --grouped", CORPUS_MOST);
	c->sentence = mem_grow_one(c->sentence, &c->sentences_cap, c->sentences, sizeof *c->sentence);
	s = &c->sentence[c->sentences];
	memset(s, 0, sizeof *s);
	s->row = row;
	s->article = (uint32_t)article;
	s->next = CORPUS_END;
	if (story->first == CORPUS_END)
		story->first = (uint32_t)c->sentences;
	else
		c->sentence[story->last].next = (uint32_t)c->sentences;
	story->last = (uint32_t)c->sentences++;
	return s;
}

static void
add_title(struct corpus *c, size_t article)
{
	struct corpus_part title = { c->article[article].title, 0, 0, true };
	struct corpus_sentence *s;

	if (title.text.n == 0)
		return;
	s = add_sentence(c, article, 0);
	s->lead = (uint16_t)slug_length(title.text);
	read_sentence(c, s, &title, bytes_of(""));
	if (s->lead > 0 && bytes_starts(title.text, bytes_of("CORRECT")))
		s->flags |= CORPUS_CORRECTS;
	s->flags = (uint8_t)(CORPUS_TITLE | (s->flags & (CORPUS_CORRECTS | CORPUS_AWAITS)));
	c->story[c->article[article].story].titles++;
}

/* Makes a new article, or a new version of the one that *NUMBER has, which it replaces. */
static void
add_article(struct corpus *c, const struct corpus_row *row, size_t story, uint64_t *number, bool later)
{
	struct corpus_article *a;
	struct bytes host;

	if (later)
		c->article[*number - 1].replaced = true;
	c->article = mem_grow_one(c->article, &c->articles_cap, c->articles, sizeof *c->article);
	a = &c->article[c->articles];
	memset(a, 0, sizeof *a);
	buf_clear(&c->scratch);
	url_host(&c->scratch, row->url);
	host = arena_keep(&c->arena, buf_view(&c->scratch));
	a->id = arena_keep(&c->arena, row->id);
	a->url = arena_keep(&c->arena, row->url);
	a->title = arena_keep(&c->arena, row->title);
	a->source = arena_keep(&c->arena, row->source.n > 0 ? row->source : host);
	if (host.n > 0)
		a->publisher = (uint32_t)hash_bytes(url_site(host).p, url_site(host).n) | 1;
	a->source_name = name_of(a->source, &c->scratch);
	a->when = time_told(c, row, later);
	if (a->when != INT64_MAX && a->when > c->newest)
		c->newest = a->when;
	a->story = story;
	c->story[story].articles++;
	*number = ++c->articles;
}

/* The article of a row: the one with its id, or its address, in the story, unless the row begins it anew. */
static size_t
find_article(struct corpus *c, const struct corpus_row *row)
{
	size_t story = find_story(c, row->story, row->id), article;
	uint64_t *number, *same, address = address_key(row->url, &c->scratch);

	if (address != 0)
		hash_add(&c->article_number, hash_pair(story, address));
	number = hash_add(&c->article_number, hash_pair(story, hash_bytes(row->id.p, row->id.n)));
	same = address != 0 ? hash_find(&c->article_number, hash_pair(story, address)) : number;
	if (*number == 0 || (row->id.n > 0 && row->sent <= c->article[*number - 1].last_sent)) {
		if (*number == 0 && *same != 0)
			*number = *same;
		add_article(c, row, story, number, *number != 0);
	}
	*same = *number;
	article = (size_t)*number - 1;
	c->article[article].last_sent = row->sent;
	return article;
}

/* Reads the title and the dateline of an article, whose FIRST sentence is at hand; returns the dateline's length. */
static uint16_t
start_article(struct corpus *c, size_t article, struct bytes first)
{
	struct bytes agency;
	size_t n = agencyline_find(first, &agency);

	if (agency.n > 0)
		c->article[article].agency = name_of(agency, &c->scratch);
	add_title(c, article);
	return (uint16_t)n;
}

/* The number of a group, which may be that of the row before; 0 if it is empty. */
static uint32_t
add_group(struct corpus *c, struct bytes group)
{
	if (group.n == 0)
		return 0;
	if (c->groups > 0 && bytes_equal(c->group[c->groups - 1], group))
		return (uint32_t)c->groups - 1;
	c->groups += c->groups == 0;
	c->group = mem_grow_one(c->group, &c->groups_cap, c->groups, sizeof *c->group);
	c->group[c->groups] = arena_keep(&c->arena, group);
	return (uint32_t)c->groups++;
}

/* The number of a part's origin; 0 for the whole text that is no copy. */
static uint32_t
add_origin(struct corpus *c, const struct corpus_part *part, uint32_t group)
{
	struct corpus_origin *o;

	if (part->whole && group == 0)
		return 0;
	c->origins += c->origins == 0;
	c->origin = mem_grow_one(c->origin, &c->origins_cap, c->origins, sizeof *c->origin);
	o = &c->origin[c->origins];
	o->from = (uint32_t)part->from;
	o->n = part->whole ? 0 : (uint32_t)part->text.n;
	o->skipped = (uint32_t)part->skipped;
	o->group = group;
	return (uint32_t)c->origins++;
}

void
corpus_add(struct corpus *c, const struct corpus_row *row, const struct corpus_part *part, size_t n)
{
	struct corpus_sentence *s;
	uint32_t group;
	size_t article, i;
	uint16_t lead;
	uint64_t at;

	if (c->articles == 0)
		c->newest = INT64_MIN;
	article = find_article(c, row);
	at = rowspool_add(&c->rows, row->line);
	group = add_group(c, copied_from(row->group, row->id));
	for (i = 0; i < n; i++) {
		lead = c->article[article].sentences == 0 ? start_article(c, article, part[i].text) : 0;
		s = add_sentence(c, article, at);
		s->origin = add_origin(c, &part[i], group);
		s->lead = lead;
		s->place = c->article[article].sentences++;
		read_sentence(c, s, &part[i], row->entities);
		c->story[c->article[article].story].sentences++;
		c->read++;
	}
}

/* The field of that number in a line. */
static struct bytes
field_of(struct bytes line, size_t field)
{
	const unsigned char *tab;

	while ((tab = memchr(line.p, '\t', line.n)) != NULL && field > 0) {
		line = bytes_between(tab + 1, line.p + line.n);
		field--;
	}
	return tab != NULL ? bytes_between(line.p, tab) : line;
}

struct bytes
corpus_field(const struct corpus *c, size_t sentence, size_t field, struct buf *scratch)
{
	struct buf row = { 0 };
	struct bytes text = tsv_unescape(field_of(corpus_line(c, sentence, &row), field), scratch);

	if (row.n > 0 && text.p != scratch->p) {
		buf_clear(scratch);
		buf_bytes(scratch, text);
		text = buf_view(scratch);
	}
	buf_free(&row);
	return text;
}

struct bytes
corpus_text(const struct corpus *c, size_t sentence, struct buf *scratch)
{
	const struct corpus_sentence *s = &c->sentence[sentence];
	const struct corpus_origin *from;
	struct bytes text;

	if ((s->flags & CORPUS_TITLE) != 0) {
		text = c->article[s->article].title;
		return bytes_between(text.p + s->lead, text.p + text.n);
	}
	text = corpus_field(c, sentence, c->text_field, scratch);
	from = corpus_origin(c, sentence);
	if (from != NULL && from->n > 0)
		text = bytes_between(text.p + from->from, text.p + from->from + from->n);
	return bytes_between(text.p + s->lead, text.p + text.n);
}

void
corpus_clear(struct corpus *c)
{
	arena_free(&c->arena);
	rowspool_free(&c->rows);
	hash_free(&c->story_number);
	hash_free(&c->article_number);
	c->stories = c->articles = c->sentences = c->read = 0;
	c->stems = c->names = c->claims.n = c->groups = c->origins = 0;
}

void
corpus_free(struct corpus *c)
{
	corpus_clear(c);
	termreader_free(&c->terms);
	buf_free(&c->scratch);
	free(c->stem);
	free(c->name);
	free(c->claims.p);
	free(c->story);
	free(c->article);
	free(c->group);
	free(c->origin);
	free(c->sentence);
	memset(c, 0, sizeof *c);
}
