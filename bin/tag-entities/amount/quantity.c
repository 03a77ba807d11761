#include <stdlib.h>

#include "noun.h"
#include "quantity.h"
#include "vocabularyclasses.h"
#include "word.h"

enum {
	PHRASE = 5,		/* words from a number to its noun, at most */
	FATE_AFTER = 10,	/* words from a noun to its fate */
	TOLL = 8,		/* words from "toll" to its number */
	LONGEST = 16		/* bytes of a word of the table */
};

enum role {
	NONE,
	STATE,		/* "dead": after a number, a noun, or a form of "be" */
	ACTION,		/* "killed": the same, and before a number whom it is done to */
	TOLD,		/* "killing": before a number only */
	HAPPENED,	/* "died": after a noun */
	COUNTED,	/* "deaths": a noun that is a fate */
	ONE,		/* "officer": a person, after "one" */
	AUXILIARY,	/* "were": before a state */
	FILLER,		/* "more": between a number and its noun, or a verb and its number */
	CLOSES,		/* another clause begins: no fate after it is of the noun before it */
	NUMBERED	/* "flight": a number after it is its name */
};

struct entry {
	const char *word;
	enum role role;
	const char *fate;
};

/* In the order of the words. */
static const struct entry entries[] = {
	{ "about", FILLER, "" }, { "according", CLOSES, "" }, { "additional", FILLER, "" }, { "aged", NUMBERED, "" },
	{ "all", FILLER, "" }, { "almost", FILLER, "" }, { "another", FILLER, "" },
	{ "are", AUXILIARY, "" }, { "around", FILLER, "" }, { "arrest", TOLD, "arrested" },
	{ "arrested", ACTION, "arrested" }, { "arresting", TOLD, "arrested" }, { "arrests", COUNTED, "arrested" },
	{ "article", NUMBERED, "" }, { "as", FILLER, "" }, { "at", FILLER, "" }, { "because", CLOSES, "" },
	{ "been", AUXILIARY, "" }, { "being", AUXILIARY, "" }, { "believed", AUXILIARY, "" }, { "boy", ONE, "" },
	{ "but", CLOSES, "" }, { "category", NUMBERED, "" }, { "channel", NUMBERED, "" }, { "chapter", NUMBERED, "" },
	{ "child", ONE, "" },
	{ "civilian", ONE, "" }, { "confirmed", AUXILIARY, "" }, { "dead", STATE, "dead" },
	{ "deaths", COUNTED, "dead" }, { "detained", ACTION, "arrested" }, { "detaining", TOLD, "arrested" },
	{ "die", HAPPENED, "dead" }, { "died", HAPPENED, "dead" }, { "displaced", ACTION, "displaced" },
	{ "displacing", TOLD, "displaced" }, { "driver", ONE, "" }, { "drowned", HAPPENED, "dead" },
	{ "drowning", TOLD, "dead" }, { "dying", HAPPENED, "dead" }, { "evacuated", ACTION, "displaced" },
	{ "evacuating", TOLD, "displaced" }, { "fatalities", COUNTED, "dead" }, { "feared", AUXILIARY, "" },
	{ "firefighter", ONE, "" }, { "flight", NUMBERED, "" }, { "found", AUXILIARY, "" }, { "get", AUXILIARY, "" },
	{ "girl", ONE, "" }, { "got", AUXILIARY, "" }, { "group", NUMBERED, "" }, { "highway", NUMBERED, "" },
	{ "hurt", ACTION, "injured" }, { "hurting", TOLD, "injured" }, { "if", CLOSES, "" },
	{ "injured", ACTION, "injured" }, { "injures", TOLD, "injured" }, { "injuries", COUNTED, "injured" },
	{ "injuring", TOLD, "injured" }, { "kill", TOLD, "dead" }, { "killed", ACTION, "dead" },
	{ "killing", TOLD, "dead" }, { "kills", TOLD, "dead" }, { "least", FILLER, "" }, { "left", AUXILIARY, "" },
	{ "level", NUMBERED, "" }, { "man", ONE, "" }, { "many", FILLER, "" }, { "missing", STATE, "missing" },
	{ "more", FILLER, "" }, { "most", FILLER, "" }, { "murdered", ACTION, "dead" },
	{ "murdering", TOLD, "dead" }, { "nearly", FILLER, "" }, { "no", NUMBERED, "" }, { "number", NUMBERED, "" },
	{ "of", FILLER, "" }, { "officer", ONE, "" }, { "other", FILLER, "" }, { "page", NUMBERED, "" },
	{ "passenger", ONE, "" }, { "perish", HAPPENED, "dead" }, { "perished", HAPPENED, "dead" },
	{ "person", ONE, "" }, { "phase", NUMBERED, "" }, { "policeman", ONE, "" }, { "presumed", AUXILIARY, "" },
	{ "reported", AUXILIARY, "" }, { "rescued", ACTION, "rescued" }, { "rescuing", TOLD, "rescued" },
	{ "resident", ONE, "" }, { "room", NUMBERED, "" }, { "roughly", FILLER, "" }, { "route", NUMBERED, "" },
	{ "said", CLOSES, "" }, { "section", NUMBERED, "" }, { "since", CLOSES, "" }, { "slain", STATE, "dead" },
	{ "soldier", ONE, "" }, { "some", FILLER, "" }, { "student", ONE, "" }, { "than", FILLER, "" },
	{ "that", CLOSES, "" }, { "the", FILLER, "" }, { "to", FILLER, "" }, { "type", NUMBERED, "" },
	{ "unaccounted", STATE, "missing" }, { "up", FILLER, "" }, { "version", NUMBERED, "" },
	{ "was", AUXILIARY, "" },
	{ "were", AUXILIARY, "" }, { "when", CLOSES, "" }, { "which", CLOSES, "" }, { "while", CLOSES, "" },
	{ "woman", ONE, "" }, { "worker", ONE, "" }, { "wounded", ACTION, "injured" },
	{ "wounding", TOLD, "injured" }, { "wounds", TOLD, "injured" }
};

/* A text cut into lexemes. */
struct words {
	struct bytes text;
	const struct lexeme *x;
	size_t n;
};

static int
by_word(const void *word, const void *entry)
{
	return strcmp(word, ((const struct entry *)entry)->word);
}

static struct bytes
bytes_at(const struct words *w, size_t i)
{
	return bytes_between(w->text.p + w->x[i].start, w->text.p + w->x[i].end);
}

static bool
is_letters(const struct words *w, size_t i)
{
	return i < w->n && w->x[i].mark == 0 && w->x[i].digits == 0;
}

static const struct entry *
entry_at(const struct words *w, size_t i)
{
	static const struct entry none = { "", NONE, "" };
	const struct entry *found;
	char word[LONGEST];
	struct bytes s;
	size_t j;

	if (!is_letters(w, i))
		return &none;
	s = bytes_at(w, i);
	if (s.n >= sizeof word)
		return &none;
	for (j = 0; j < s.n; j++)
		word[j] = (char)s.p[j];
	if (w->x[i].capital)
		word[0] = (char)(word[0] | 0x20);
	word[j] = '\0';
	found = bsearch(word, entries, sizeof entries / sizeof entries[0], sizeof entries[0], by_word);
	return found != NULL ? found : &none;
}

static bool
is_number(const struct words *w, size_t i)
{
	return i < w->n && (w->x[i].digits != 0 || lexeme_is(&w->x[i], CLASS_NUM));
}

static bool
is_time(const struct words *w, size_t i)
{
	return lexeme_at(w->x, w->n, i, CLASS_UNIT) || lexeme_at(w->x, w->n, i, CLASS_UNITS);
}

static bool
is_stop(const struct words *w, size_t i)
{
	return word_is_stop_as_written(bytes_at(w, i));
}

/* A hyphen between two words, as in "anti-war protesters". */
static bool
is_hyphen(const struct words *w, size_t i)
{
	return lexeme_glued(w->x, w->n, i, '-') && is_letters(w, i + 1) && !w->x[i + 1].spaced;
}

/* A noun in the plural.  No year, no "times". */
static bool
is_plural(const struct words *w, size_t i)
{
	return is_letters(w, i) && noun_is_plural(bytes_at(w, i)) && !is_time(w, i) &&
	    !lexeme_is(&w->x[i], CLASS_FRACTION) && !lexeme_is(&w->x[i], CLASS_WEEKDAYS) &&
	    !lexeme_is(&w->x[i], CLASS_DAYPARTS) &&
	    !bytes_is(bytes_at(w, i), "times") && entry_at(w, i)->role != TOLD;
}

/* What stands before a number makes it a name or a part of one: "Boeing 737", "page 12", "5.2", "#3". */
static bool
is_name(const struct words *w, size_t from)
{
	const struct lexeme *x = &w->x[from];

	if (from == 0)
		return false;
	if (!x->spaced && x[-1].mark != '(' && x[-1].mark != '"' && x[-1].mark != '\'' && x[-1].mark != 0x201C &&
	    x[-1].mark < 0x2013)
		return true;
	if (x->digits == 0 || !is_letters(w, from - 1))
		return false;
	if (entry_at(w, from - 1)->role != NONE)
		return entry_at(w, from - 1)->role == NUMBERED;
	return x[-1].capital && !is_stop(w, from - 1) && !lexeme_is(&x[-1], CLASS_WEEKDAY) &&
	    !lexeme_is(&x[-1], CLASS_MONTH);
}

/* "one in five children", "nine out of ten people": a share. */
static bool
is_share(const struct words *w, size_t from)
{
	if (from > 1 && bytes_is(bytes_at(w, from - 1), "in"))
		return is_number(w, from - 2);
	return from > 2 && bytes_is(bytes_at(w, from - 1), "of") && bytes_is(bytes_at(w, from - 2), "out") &&
	    is_number(w, from - 3);
}

/* Four digits that are a year unless a word that is counted follows at once: "the 2019 elections". */
static bool
is_year(const struct words *w, size_t from, size_t end)
{
	const struct lexeme *x = &w->x[from];

	return end == from + 1 && x->digits == 4 && x->number >= 1500 && x->number <= 2100 &&
	    !lexeme_at(w->x, w->n, end, CLASS_COUNTED);
}

/* The number goes on, or is an attribute: "5th", "12-member", "3.5", "7/10". */
static bool
goes_on(const struct words *w, size_t end)
{
	const struct lexeme *x = &w->x[end];

	if (end >= w->n || x->spaced)
		return false;
	return x->mark == 0 || x->mark == '/' || x->mark == ':' || x->mark == '%' ||
	    ((x->mark == '-' || x->mark == '.') && end + 1 < w->n && !x[1].spaced);
}

/* --- the noun --- */

struct phrase {
	size_t head;		/* the noun; the end of the number if there is none */
	size_t end;		/* the lexeme after it */
	const struct entry *fate;	/* that stands in place of a noun, or NULL */
	bool capital;		/* a word before the noun, or itself, is capitalised */
};

/* "five [other] dead", "12 [new] deaths": a fate in place of a noun. */
static bool
is_fate_alone(const struct words *w, size_t i)
{
	enum role role = entry_at(w, i)->role;

	return role == STATE || role == ACTION || role == COUNTED;
}

/* The noun that follows a number; false if there is none. */
static bool
find_noun(const struct words *w, size_t end, bool one, struct phrase *p)
{
	size_t i, left = PHRASE;

	p->capital = false;
	for (i = end; i < w->n && left > 0; i++, left--) {
		if (i > end && is_hyphen(w, i)) {
			left += 2;
			continue;
		}
		if (!is_letters(w, i) || is_time(w, i) || is_number(w, i))
			return false;
		p->capital = p->capital || w->x[i].capital;
		p->head = i;
		p->end = i + 1;
		p->fate = is_fate_alone(w, i) ? entry_at(w, i) : NULL;
		if (p->fate != NULL)
			return true;
		if (one && entry_at(w, i)->role == ONE)
			return true;
		if (!one && is_plural(w, i))
			break;
		if (entry_at(w, i)->role != FILLER && is_stop(w, i))
			return false;
	}
	if (one || i >= w->n || left == 0)
		return false;
	for (; is_plural(w, p->end) && !w->x[p->end].capital; p->end++)
		p->head = p->end;	/* "arms dealers" */
	return true;
}

/* --- its fate --- */

/* What follows a participle where it is passive, or nothing: not "three men killed a guard". */
static bool
is_passive(const struct words *w, size_t i)
{
	if (!is_letters(w, i + 1))
		return !is_number(w, i + 1);
	return is_stop(w, i + 1) && !lexeme_is(&w->x[i + 1], CLASS_DETERMINER) && !w->x[i + 1].capital;
}

/* Whether a verb of the past closes the clause of a noun: "witnesses said", "officers fired". */
static bool
is_other_verb(const struct words *w, size_t i)
{
	struct bytes s = bytes_at(w, i);

	return entry_at(w, i)->role == CLOSES || (entry_at(w, i)->role == NONE && s.n > 4 && !w->x[i].capital &&
	    s.p[s.n - 1] == 'd' && s.p[s.n - 2] == 'e' && s.p[s.n - 3] != 'e');
}

/* What becomes of a noun that ends before lexeme AT: "... were killed"; NULL if nothing is said. */
static const struct entry *
fate_after(const struct words *w, size_t at)
{
	bool auxiliary = false, including = false;
	const struct entry *e;
	size_t i;

	for (i = at; i < w->n && i < at + FATE_AFTER; i++) {
		if (w->x[i].mark != 0) {
			if (w->x[i].mark != ',' && w->x[i].mark != '-' && w->x[i].mark != '\'')
				return NULL;
			continue;
		}
		including = including || (is_number(w, i) && i + 2 < w->n && bytes_is(bytes_at(w, i + 2), "them"));
		if (is_number(w, i) && !including)	/* but "three of them children" */
			return NULL;
		including = including || bytes_is(bytes_at(w, i), "including");
		e = entry_at(w, i);
		if (e->role == HAPPENED)
			return e;
		if (e->role == STATE || e->role == ACTION)
			return auxiliary || is_passive(w, i) ? e : NULL;
		if (is_letters(w, i) && is_other_verb(w, i))
			return NULL;
		auxiliary = auxiliary || e->role == AUXILIARY;
	}
	return NULL;
}

/* What is done to those counted by a number that begins at lexeme FROM: "killing at least ..."; or NULL. */
static const struct entry *
fate_before(const struct words *w, size_t from)
{
	const struct entry *e;
	size_t i = from;

	while (i != 0 && from - i < PHRASE && entry_at(w, i - 1)->role == FILLER)
		i--;
	if (i == 0)
		return NULL;
	e = entry_at(w, i - 1);
	return e->role == TOLD || e->role == ACTION ? e : NULL;
}

/* "the death toll rose to": the fate that a number without a noun has; or NULL. */
static const struct entry *
toll_before(const struct words *w, size_t from)
{
	static const struct entry dead = { "toll", STATE, "dead" };
	size_t i;

	for (i = from; i != 0 && from - i < TOLL; i--) {
		if (w->x[i - 1].mark != 0 || is_number(w, i - 1))
			return NULL;
		if (bytes_is(bytes_at(w, i - 1), "toll"))
			return &dead;
	}
	return NULL;
}

/* Nothing after the number is counted: a mark, the end, or a word that begins another phrase. */
static bool
stands_alone(const struct words *w, size_t end)
{
	if (!is_letters(w, end))
		return !is_number(w, end);
	return entry_at(w, end)->role != FILLER && is_stop(w, end) && !lexeme_is(&w->x[end], CLASS_DETERMINER);
}

static void
put_kind(const struct words *w, const struct phrase *p, const struct entry *fate, bool one, struct buf *to)
{
	struct bytes noun = bytes_at(w, p->head);

	if (p->fate != NULL)
		buf_str(to, "person");
	else if (one)
		buf_str(to, entry_at(w, p->head)->word);
	else
		noun_singular(to, noun);
	if (p->fate != NULL || fate != NULL)
		buf_printf(to, ".%s", p->fate != NULL ? p->fate->fate : fate->fate);
}

size_t
quantity_read(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end, const struct number *v,
    struct buf *to)
{
	const struct words w = { text, x, n };
	bool one = v->mantissa == 1 && v->exponent == 0 && !v->vague;
	const struct entry *fate;
	struct phrase p;

	if ((v->vague && v->exponent == 0) || is_name(&w, from) || is_share(&w, from) ||
	    is_year(&w, from, end) || goes_on(&w, end))
		return 0;
	fate = fate_before(&w, from);
	if (find_noun(&w, end, one, &p)) {
		if (fate == NULL && p.fate == NULL)
			fate = fate_after(&w, p.end);
		put_kind(&w, &p, fate, one, to);
		return p.capital ? end : p.end;
	}
	if (fate == NULL)
		fate = toll_before(&w, from);
	if (fate == NULL && entry_at(&w, end)->role == AUXILIARY)
		fate = fate_after(&w, end);	/* "and 30 were hurt" */
	if (fate == NULL || !stands_alone(&w, end))
		return 0;
	buf_printf(to, "person.%s", fate->fate);
	return end;
}
