#include "ascii.h"
#include "wiredateline.h"
#include "mem.h"

enum { LONGEST = 100, PLACES = 4, WORDS = 5, SURE = 950 };

struct span {
	uint32_t start, end;
};

struct dateline {
	struct span place[PLACES], agency;
	size_t places;
	size_t shouted;		/* how many of them are in capitals: the first ones */
	bool dated;		/* a day is said */
	bool colon;		/* it ends in a colon, as labels and speakers do, too */
	uint32_t end;		/* of all of it */
};

/* What is left to read of a dateline. */
struct cursor {
	const unsigned char *start, *p, *end;
};

static bool
is_upper(unsigned char c)
{
	return ascii_is_upper(c) || (c >= 0xC3 && c <= 0xDF);	/* letters with accents, Greek, Cyrillic */
}

static bool
skip(struct cursor *c, const char *s)
{
	struct bytes left = bytes_between(c->p, c->end), what = bytes_of(s);

	if (!bytes_starts(left, what))
		return false;
	c->p += what.n;
	return true;
}

static uint32_t
place_of(const struct cursor *c)
{
	return (uint32_t)(c->p - c->start);
}

/* A word: all up to a space or what ends a part of the dateline. */
static struct bytes
next_word(const struct cursor *c)
{
	const unsigned char *p = c->p;

	while (p < c->end && *p != ' ' && *p != ',' && *p != '(' && *p != ')' && *p != '/' && *p != ':' && *p != ';' &&
	    !(*p == 0xE2 && c->end - p > 2 && p[1] == 0x80 && (p[2] == 0x93 || p[2] == 0x94)))
		p++;
	return bytes_between(c->p, p);
}

/* "NEW", "ST.", "PORT-AU-PRINCE": two letters at least, all capitals. */
static bool
is_shouted(struct bytes word)
{
	size_t i, capitals = 0;

	for (i = 0; i < word.n; i++) {
		if (ascii_is_lower(word.p[i]) || ascii_is_digit(word.p[i]))
			return false;
		capitals += is_upper(word.p[i]);
	}
	return capitals >= 2 && is_upper(word.p[0]);
}

/* Words with single spaces between; all in capitals, or any that start with one. */
static bool
read_words(struct cursor *c, bool shouted, struct span *s)
{
	size_t words = 0;
	struct bytes word;

	s->start = s->end = place_of(c);
	for (;;) {
		word = next_word(c);
		if (word.n == 0 || !is_upper(word.p[0]) || (shouted && !is_shouted(word)) || ++words > WORDS)
			break;
		c->p += word.n;
		s->end = place_of(c);
		if (!skip(c, " "))
			break;
	}
	c->p = c->start + s->end;
	return words != 0 && words <= WORDS;
}

static bool
is_month(struct bytes word)
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	size_t i;

	if (word.n < 3 || word.n > 9)
		return false;
	for (i = 0; i < sizeof names - 1; i += 3)
		if ((word.p[0] | 0x20) == names[i] && (word.p[1] | 0x20) == names[i + 1] &&
		    (word.p[2] | 0x20) == names[i + 2])
			return true;
	return false;
}

/* ", May 3", ", 3 May 2025", " Aug. 4" */
static bool
read_day(struct cursor *c)
{
	struct cursor at = *c;
	bool month = false;
	struct bytes word;

	if (!skip(&at, ", ") && !skip(&at, " "))
		return false;
	for (;;) {
		word = next_word(&at);
		if (word.n == 0 || !(is_month(word) || ascii_is_digit(word.p[0])))
			break;
		month = month || is_month(word);
		at.p += word.n;
		if (month)
			*c = at;
		if (!skip(&at, ", ") && !skip(&at, " "))
			break;
	}
	return month;
}

/* ", South Korea" */
static bool
read_region(struct cursor *c, struct span *s)
{
	struct cursor at = *c;

	if (!skip(&at, ", ") || !read_words(&at, false, s))
		return false;
	*c = at;
	return true;
}

/* " (Reuters)", if it is there: up to three words. */
static void
read_agency(struct cursor *c, struct span *agency)
{
	struct cursor at = *c;
	struct span s;
	size_t spaces = 0;

	if (!skip(&at, " ("))
		return;
	s.start = place_of(&at);
	for (; at.p < at.end && *at.p != ')'; at.p++) {
		if (ascii_is_digit(*at.p))
			return;
		spaces += *at.p == ' ';
	}
	s.end = place_of(&at);
	if (s.end == s.start || spaces > 2 || !is_upper(c->start[s.start]) || !skip(&at, ")"))
		return;
	*agency = s;
	*c = at;
}

static bool
read_dash(struct cursor *c)
{
	return skip(c, " - ") || skip(c, " -- ") || skip(c, " _ ") || skip(c, " \xe2\x80\x93 ") ||
	    skip(c, " \xe2\x80\x94 ") || skip(c, "\xe2\x80\x94") || skip(c, " --") || skip(c, "- ");
}

/* " -- ", or a dash of any shape but a hyphen, from P to where C is. */
static bool
is_long_dash(const unsigned char *p, const struct cursor *c)
{
	struct bytes dash = bytes_between(p, c->p);

	return bytes_is(dash, " -- ") || bytes_is(dash, " --") || memchr(dash.p, 0xE2, dash.n) != NULL;
}

/* What editors put before a report in capitals, and is no place. */
static bool
is_label(struct bytes sentence, const struct span *s)
{
	static const char *const labels[] = {
		"ADVISORY", "ALERT", "ANALYSIS", "BREAKING", "COLUMN", "COMMENT", "CORRECTED", "CORRECTION",
		"EXCLUSIVE",
		"EXPLAINER", "FACTBOX", "FEATURE", "INSIGHT", "INTERVIEW", "JUST IN", "LATEST", "LIVE", "NEW", "NOTE",
		"OPINION",
		"PHOTOS", "POLL", "PREVIEW", "RECAP", "REVIEW", "SPECIAL REPORT", "THE LATEST", "TIMELINE", "UPDATE",
		"UPDATED",
		"URGENT", "VIDEO", "WARNING", "WATCH"
	};
	struct bytes word = bytes_between(sentence.p + s->start, sentence.p + s->end);
	size_t i;

	for (i = 0; i < sizeof labels / sizeof labels[0]; i++)
		if (bytes_is(word, labels[i]))
			return true;
	return false;
}

/* Whether a sentence in running case follows: a capital or a quote, and then lower-case letters. */
static bool
is_running(const struct cursor *c)
{
	size_t i, small = 0, left = (size_t)(c->end - c->p);

	for (i = 0; i < left; i++)
		small += ascii_is_lower(c->p[i]);
	return left > 0 && !ascii_is_lower(c->p[0]) && 2 * small > left;
}

static bool
read_dateline(struct bytes sentence, struct dateline *d)
{
	struct cursor c = { sentence.p, sentence.p, sentence.p + (sentence.n < LONGEST ? sentence.n : LONGEST) };
	const unsigned char *dash;

	memset(d, 0, sizeof *d);
	while (d->places + 1 < PLACES && read_words(&c, true, &d->place[d->places])) {
		d->places++;
		if (!skip(&c, "/"))
			break;
	}
	d->shouted = d->places;
	if (d->places == 0 && !read_words(&c, false, &d->place[d->places++]))
		return false;
	d->dated = read_day(&c);
	while (!d->dated && d->places < PLACES && read_region(&c, &d->place[d->places])) {
		d->places++;
		d->dated = read_day(&c);
	}
	read_agency(&c, &d->agency);
	dash = c.p;
	d->colon = d->shouted != 0 && skip(&c, ": ");
	/* "NEW DELHI, May 3 (PTI) Exports fell" needs no dash */
	if (!d->colon && !read_dash(&c) && !(d->dated && d->agency.end != 0 && skip(&c, " ")))
		return false;
	d->end = place_of(&c);
	/* a place in capitals needs something with it, a long dash or a colon; one that is not needs an agency */
	return d->agency.end != 0 || (d->shouted != 0 && (d->dated || d->places > d->shouted ||
	    ((d->colon || is_long_dash(dash, &c)) && !is_label(sentence, &d->place[0]) && is_running(&c))));
}

size_t
wiredateline_shouted(struct bytes sentence)
{
	struct dateline d;

	return sentence.n != 0 && is_upper(sentence.p[0]) && read_dateline(sentence, &d) && d.shouted != 0 ?
	    d.place[d.shouted - 1].end : 0;
}

static void
add(struct ner_mentions *to, uint32_t sentence, struct span s, enum ner_type type)
{
	struct ner_mention *m;

	to->item = mem_grow_one(to->item, &to->cap, to->n, sizeof *to->item);
	m = &to->item[to->n++];
	m->sentence = sentence;
	m->start = s.start;
	m->end = s.end;
	m->type = type;
	m->score = SURE;
}

static void
copy(struct ner_mentions *to, const struct ner_mention *m)
{
	to->item = mem_grow_one(to->item, &to->cap, to->n, sizeof *to->item);
	to->item[to->n++] = *m;
}

/*
 * Whether what a sentence begins with was found to be a place: not "Harry Kane (England) - six".  *AT is a mention not
 * after it, and moves to it.
 */
static bool
begins_with_place(const struct ner_mentions *m, size_t *at, uint32_t sentence)
{
	const struct ner_mention *first;

	while (*at < m->n && m->item[*at].sentence < sentence)
		++*at;
	if (*at == m->n)
		return false;
	first = &m->item[*at];
	return first->sentence == sentence && first->start == 0 && first->type == NER_LOC;
}

/*
 * The mentions of a dateline in place of those that stand in it; the first one after it.  Where the place is not in
 * capitals, the agency alone is sure.
 */
static size_t
mend(struct ner_mentions *to, const struct ner_mentions *from, size_t at, uint32_t sentence, const struct dateline *d)
{
	uint32_t end = d->shouted != 0 ? d->end : d->agency.end;
	size_t i;

	for (i = 0; d->shouted != 0 && i < d->places; i++)
		add(to, sentence, d->place[i], NER_LOC);
	for (; at < from->n && from->item[at].sentence == sentence && from->item[at].start < end; at++)
		if (d->shouted == 0 && from->item[at].end <= d->agency.start)
			copy(to, &from->item[at]);
	if (d->agency.end != 0)
		add(to, sentence, d->agency, NER_ORG);
	return at;
}

void
wiredateline_mend(struct ner_mentions *mentions, struct ner_mentions *room, const struct bytes *sentence, size_t n)
{
	struct ner_mentions kept;
	struct dateline d;
	size_t i, at = 0, seen = 0;
	bool any = false;

	room->n = 0;
	for (i = 0; i < n; i++) {
		if (sentence[i].n == 0 || !is_upper(sentence[i].p[0]) || !read_dateline(sentence[i], &d) ||
		    ((d.shouted == 0 || d.colon) && !begins_with_place(mentions, &seen, (uint32_t)i)))
			continue;
		any = true;
		for (; at < mentions->n && mentions->item[at].sentence < i; at++)
			copy(room, &mentions->item[at]);
		at = mend(room, mentions, at, (uint32_t)i, &d);
	}
	if (!any)
		return;
	for (; at < mentions->n; at++)
		copy(room, &mentions->item[at]);
	kept = *mentions;
	*mentions = *room;
	*room = kept;
}
