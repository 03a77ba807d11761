#include <stdlib.h>

#include "acronym.h"
#include "korean.h"
#include "mem.h"
#include "namekey.h"
#include "names.h"

#define NONE ((size_t)-1)	/* no entry */
#define SEVERAL ((size_t)-2)	/* a part of more than one */

enum { SPELLINGS = 32 };	/* of one name at most */

/* One name by its key, however it is spelt. */
struct name_entry {
	bool person;
	size_t key, key_length;		/* bytes into keys */
	size_t words;
	size_t spelling;		/* the first of its spellings */
	size_t same;			/* another name of the same, or NONE */
	size_t best;			/* the spelling that it and all its other names go by */
	size_t code, code_length;	/* of an alias */
};

/* How often a name is spelt in one way. */
struct name_spelling {
	size_t at, length;		/* bytes into text */
	size_t count;
	bool shouted;			/* all capitals, or no capital at all */
	bool fixed;			/* by the table of aliases */
	size_t next;			/* of the same entry, or NONE */
};

/* What a hash of part of a name is about, so that they never meet. */
enum part { PART_KEY, PART_ENDS, PART_SURNAME, PART_INITIAL, PART_OTHER, PART_RUN, PART_ACRONYM };

static struct bytes
key_of(const struct names *names, const struct name_entry *e)
{
	return bytes_between(names->keys.p + e->key, names->keys.p + e->key + e->key_length);
}

static struct bytes
text_of(const struct names *names, size_t at, size_t length)
{
	return bytes_between(names->text.p + at, names->text.p + at + length);
}

static uint64_t
part_hash(enum part part, struct bytes s)
{
	return hash_pair(hash_bytes(s.p, s.n), part);
}

/* --- spellings --- */

/* A name in capitals, as headlines have it, gives way to any other spelling. */
static bool
is_shouted(struct bytes s)
{
	size_t i, small = 0, large = 0;

	for (i = 0; i < s.n; i++) {
		small += s.p[i] >= 'a' && s.p[i] <= 'z';
		large += s.p[i] >= 'A' && s.p[i] <= 'Z';
	}
	return (small == 0) != (large == 0);
}

static size_t
add_spelling(struct names *names, struct name_entry *e, struct bytes s)
{
	struct name_spelling *spelling;
	size_t i, *link = &e->spelling, spellings = 0;

	for (i = e->spelling; i != NONE; i = names->spelling[i].next) {
		spelling = &names->spelling[i];
		if (bytes_equal(text_of(names, spelling->at, spelling->length), s)) {
			spelling->count++;
			return i;
		}
		if (++spellings == SPELLINGS)
			return i;	/* none of the rest would win */
		link = &spelling->next;
	}
	*link = names->n_spellings;
	names->spelling = mem_grow(names->spelling, &names->cap_spellings, names->n_spellings + 1,
	    sizeof *names->spelling);
	spelling = &names->spelling[names->n_spellings];
	spelling->at = names->text.n;
	spelling->length = s.n;
	spelling->count = 1;
	spelling->shouted = is_shouted(s);
	spelling->fixed = false;
	spelling->next = NONE;
	buf_bytes(&names->text, s);
	return names->n_spellings++;
}

/* The better of two spellings: the table's, one with small letters, the more frequent, the earlier. */
static size_t
better(const struct names *names, size_t a, size_t b)
{
	const struct name_spelling *x, *y;

	if (a == NONE || b == NONE)
		return a == NONE ? b : a;
	x = &names->spelling[a];
	y = &names->spelling[b];
	if (x->fixed != y->fixed)
		return x->fixed ? a : b;
	if (x->shouted != y->shouted)
		return x->shouted ? b : a;
	if (x->count != y->count)
		return x->count > y->count ? a : b;
	return a < b ? a : b;
}

static size_t
best_of(const struct names *names, const struct name_entry *e)
{
	size_t i, best = NONE;

	for (i = e->spelling; i != NONE; i = names->spelling[i].next)
		best = better(names, best, i);
	return best;
}

/* --- entries --- */

static size_t
add_entry(struct names *names, bool person, struct bytes key)
{
	uint64_t hash = hash_pair(part_hash(PART_KEY, key), person);
	uint64_t *place = hash_add(&names->by_key, hash);
	struct bytes word[NAMEKEY_WORDS];
	struct name_entry *e;

	if (*place > 0)
		return (size_t)*place - 1;
	names->entry = mem_grow(names->entry, &names->cap, names->n + 1, sizeof *names->entry);
	e = &names->entry[names->n];
	memset(e, 0, sizeof *e);
	e->person = person;
	e->words = namekey_words(key, word, NAMEKEY_WORDS);
	e->key = names->keys.n;
	e->key_length = key.n;
	e->spelling = e->same = e->best = NONE;
	buf_bytes(&names->keys, key);
	*place = ++names->n;
	return names->n - 1;
}

/* What the table calls it; a spelling that wins over all others. */
static void
look_up_alias(struct names *names, size_t entry, enum ner_type type)
{
	struct name_entry *e = &names->entry[entry];
	struct bytes name, code;
	size_t i;

	if (!aliases_find(&names->aliases, key_of(names, e), type, &name, &code))
		return;
	i = add_spelling(names, e, name);
	names->spelling[i].fixed = true;
	e->code = names->text.n;
	e->code_length = code.n;
	buf_bytes(&names->text, code);
}

static void
add_mention(struct names *names, struct names_mention *m)
{
	struct bytes name = namekey_trim(m->text);
	struct buf form = { NULL, 0, 0 }, key = { NULL, 0, 0 };
	bool person = m->type == NER_PER;
	size_t known = names->n;

	if (person && korean_name(&form, name))
		name = buf_view(&form);
	namekey_fold(&key, name);
	m->entry = add_entry(names, person, buf_view(&key));
	add_spelling(names, &names->entry[m->entry], name);
	if (m->entry == known)
		look_up_alias(names, m->entry, m->type);
	buf_free(&form);
	buf_free(&key);
}

/* --- which names are of one and the same --- */

/* What all the names of one are tied to; the way there is halved, so that none stays long. */
static size_t
root(struct names *names, size_t i)
{
	struct name_entry *entry = names->entry;

	while (entry[i].same != NONE) {
		if (entry[entry[i].same].same != NONE)
			entry[i].same = entry[entry[i].same].same;
		i = entry[i].same;
	}
	return i;
}

static void
tie(struct names *names, size_t name, size_t to)
{
	name = root(names, name);
	to = root(names, to);
	if (name != to)
		names->entry[name].same = to;
}

/* Notes that a part is of an entry; of a second one, that it tells nothing. */
static void
note(struct names *names, enum part part, struct bytes s, size_t entry)
{
	uint64_t *place = hash_add(&names->by_part, part_hash(part, s));

	if (*place == 0)
		*place = entry + 1;
	else if (*place != (uint64_t)SEVERAL && root(names, (size_t)*place - 1) != root(names, entry))
		*place = (uint64_t)SEVERAL;
}

/* The one entry that the part is of; NONE or SEVERAL. */
static size_t
whose(const struct names *names, enum part part, struct bytes s)
{
	const uint64_t *place = hash_find(&names->by_part, part_hash(part, s));

	if (place == NULL)
		return NONE;
	return *place == (uint64_t)SEVERAL ? SEVERAL : (size_t)*place - 1;
}

static bool
is_initial(struct bytes word)
{
	return word.n == 1;
}

/* "j" and "john", "" and "j": what stands between first name and surname does not speak against one person. */
static bool
middle_fits(struct bytes a, struct bytes b)
{
	if (a.n == 0 || b.n == 0 || bytes_equal(a, b))
		return true;
	return (is_initial(a) || is_initial(b)) && a.p[0] == b.p[0];
}

static struct bytes
middle_of(struct bytes key, const struct bytes *w, size_t words)
{
	return words > 2 ? bytes_between(w[1].p, w[words - 1].p - 1) : bytes_between(key.p, key.p);
}

static void
put_two(struct buf *to, struct bytes a, struct bytes b)
{
	buf_bytes(to, a);
	buf_byte(to, ' ');
	buf_bytes(to, b);
}

/*
 * First name and surname are the same and the middle fits ("Donald J. Trump"), or the order is the other one
 * ("Ishiba Shigeru").
 */
static void
tie_full_name(struct names *names, size_t i)
{
	struct bytes key = key_of(names, &names->entry[i]), w[NAMEKEY_WORDS], v[NAMEKEY_WORDS], other_key;
	size_t words = namekey_words(key, w, NAMEKEY_WORDS), other;
	struct buf ends = { NULL, 0, 0 };

	put_two(&ends, w[0], w[words - 1]);
	other = whose(names, PART_ENDS, buf_view(&ends));
	if (other < names->n) {
		other_key = key_of(names, &names->entry[other]);
		if (middle_fits(middle_of(key, w, words),
		    middle_of(other_key, v, namekey_words(other_key, v, NAMEKEY_WORDS))))
			tie(names, i, other);
	}
	note(names, PART_ENDS, buf_view(&ends), i);
	if (words == 2) {
		buf_clear(&ends);
		put_two(&ends, w[1], w[0]);
		other = whose(names, PART_ENDS, buf_view(&ends));
		if (other < i && names->entry[other].words == 2)
			tie(names, i, other);
	}
	buf_free(&ends);
}

/* The word a person is called by alone: the last, or the first of a Korean name, which is then hyphenated. */
static size_t
surname_of(const struct bytes *w, size_t words)
{
	static const struct bytes space = { (const unsigned char *)" ", 1 };
	struct buf form = { NULL, 0, 0 }, key = { NULL, 0, 0 };
	size_t i, surname = words - 1;

	if (words == 3) {
		for (i = 0; i < words; i++) {
			buf_bytes(&key, w[i]);
			if (i + 1 < words)
				buf_bytes(&key, space);
		}
		if (korean_name(&form, buf_view(&key)) && korean_family(w[0]))
			surname = 0;
	} else if (words == 2 && korean_family(w[0]) && !korean_family(w[1])) {
		surname = 0;
	}
	buf_free(&form);
	buf_free(&key);
	return surname;
}

/* Notes the words of a full name, and runs of words at its ends, that may stand for the person. */
static void
note_parts(struct names *names, size_t i)
{
	struct bytes key = key_of(names, &names->entry[i]), w[NAMEKEY_WORDS];
	size_t words = namekey_words(key, w, NAMEKEY_WORDS), j, surname = surname_of(w, words);
	struct buf initial = { NULL, 0, 0 };

	if (!is_initial(w[0])) {
		put_two(&initial, bytes_between(w[0].p, w[0].p + 1), w[words - 1]);
		note(names, PART_INITIAL, buf_view(&initial), i);
		buf_free(&initial);
	}
	for (j = 0; j < words; j++)
		if (!is_initial(w[j]))
			note(names, j == surname ? PART_SURNAME : PART_OTHER, w[j], i);
	for (j = 1; j + 1 < words; j++) {
		note(names, PART_RUN, bytes_between(w[j].p, key.p + key.n), i);
		note(names, PART_RUN, bytes_between(key.p, w[j].p + w[j].n), i);
	}
}

/* An initial and a surname, a run of words, a surname, or else another word, of one person alone in the document. */
static void
tie_part(struct names *names, size_t i)
{
	struct bytes key = key_of(names, &names->entry[i]);
	size_t whole;

	if (names->entry[i].words == 2 && key.p[1] == ' ') {
		whole = whose(names, PART_INITIAL, key);
		if (whole < names->n)
			tie(names, i, whole);
		return;
	}
	if (names->entry[i].words > 1) {
		whole = whose(names, PART_RUN, key);
		if (whole < names->n && root(names, whole) != root(names, i) && names->entry[i].same == NONE &&
		    names->entry[whole].words > names->entry[i].words)
			tie(names, i, whole);
		return;
	}
	whole = whose(names, PART_SURNAME, key);
	if (whole == NONE)
		whole = whose(names, PART_OTHER, key);
	if (whole < names->n)
		tie(names, i, whole);
}

static void
tie_persons(struct names *names)
{
	size_t i;

	for (i = 0; i < names->n; i++)
		if (names->entry[i].person && names->entry[i].words > 1)
			tie_full_name(names, i);
	for (i = 0; i < names->n; i++)
		if (names->entry[i].person && names->entry[i].words > 1)
			note_parts(names, i);
	for (i = 0; i < names->n; i++)
		if (names->entry[i].person)
			tie_part(names, i);
}

/* "(LDP)" right behind a name says what LDP is. */
static void
note_definition(struct names *names, const struct names_mention *m)
{
	struct bytes acronym = acronym_defined(m->after);
	struct buf key = { NULL, 0, 0 };

	if (acronym.n == 0 || m->type == NER_PER || names->entry[m->entry].words < 2)
		return;
	namekey_fold(&key, acronym);
	note(names, PART_ACRONYM, buf_view(&key), m->entry);
	buf_free(&key);
}

/* The letters of a longer name, of which an acronym that nobody defines may be made. */
static void
note_letters(struct names *names, size_t i)
{
	struct bytes key = key_of(names, &names->entry[i]);
	struct buf all = { NULL, 0, 0 }, head = { NULL, 0, 0 };

	acronym_letters(&all, key, false);
	acronym_letters(&head, key, true);
	if (all.n > 1)
		note(names, PART_ACRONYM, buf_view(&all), i);
	if (head.n > 1 && head.n < all.n)
		note(names, PART_ACRONYM, buf_view(&head), i);
	buf_free(&all);
	buf_free(&head);
}

/* Names of one word that are acronyms of one longer name in the document. */
static void
tie_acronyms(struct names *names, const struct names_mention *m, size_t n)
{
	size_t i, whole;

	for (i = 0; i < n; i++)
		note_definition(names, &m[i]);
	for (i = 0; i < names->n; i++)
		if (!names->entry[i].person && names->entry[i].words > 1)
			note_letters(names, i);
	for (i = 0; i < n; i++) {
		const struct name_entry *e = &names->entry[m[i].entry];

		if (e->person || e->words > 1 || e->same != NONE || e->code_length > 0 ||
		    !acronym_is(namekey_trim(m[i].text)))
			continue;
		whole = whose(names, PART_ACRONYM, key_of(names, e));
		if (whole < names->n)
			tie(names, m[i].entry, whole);
	}
}

/* --- what each is called --- */

/* A name with all its words: "D. Trump" and "Trump" are what others are called for short. */
static bool
is_full(const struct names *names, const struct name_entry *e)
{
	struct bytes w[NAMEKEY_WORDS];
	size_t words = namekey_words(key_of(names, e), w, NAMEKEY_WORDS);

	return words > 1 && !is_initial(w[0]);
}

static void
choose(struct names *names)
{
	size_t i, j;

	for (i = 0; i < names->n; i++) {
		struct name_entry *e = &names->entry[i];

		if (e->same == NONE || is_full(names, e)) {
			j = root(names, i);
			if (j != i && !is_full(names, &names->entry[j]))
				names->entry[j].best = best_of(names, e);
			else
				names->entry[j].best = better(names, names->entry[j].best, best_of(names, e));
		}
	}
}

void
names_resolve(struct names *names, struct names_mention *m, size_t n)
{
	const struct name_entry *e;
	size_t i;

	names->n = names->n_spellings = 0;
	buf_clear(&names->text);
	buf_clear(&names->keys);
	hash_free(&names->by_key);
	hash_free(&names->by_part);
	for (i = 0; i < n; i++)
		add_mention(names, &m[i]);
	tie_acronyms(names, m, n);
	tie_persons(names);
	choose(names);
	for (i = 0; i < n; i++) {
		const struct name_spelling *s;

		e = &names->entry[root(names, m[i].entry)];
		s = &names->spelling[e->best];
		m[i].name = s->at;
		m[i].name_length = s->length;
		m[i].code = e->code;
		m[i].code_length = e->code_length;
	}
}

void
names_free(struct names *names)
{
	aliases_free(&names->aliases);
	buf_free(&names->text);
	buf_free(&names->keys);
	free(names->entry);
	free(names->spelling);
	hash_free(&names->by_key);
	hash_free(&names->by_part);
	memset(names, 0, sizeof *names);
}
