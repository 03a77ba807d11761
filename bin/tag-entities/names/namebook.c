#include <stdlib.h>

#include "ascii.h"
#include "mem.h"
#include "namebook.h"
#include "namekey.h"

enum { SPELLINGS = 32 };	/* of one name at most */

/* LENGTH bytes of B from AT on; of an empty one too. */
static struct bytes
part_of(const struct buf *b, size_t at, size_t length)
{
	return length != 0 ? bytes_between(b->p + at, b->p + at + length) : bytes_of("");
}

struct bytes
namebook_key(const struct namebook *book, const struct name_entry *e)
{
	return part_of(&book->keys, e->key, e->key_length);
}

struct bytes
namebook_text(const struct namebook *book, size_t at, size_t length)
{
	return part_of(&book->text, at, length);
}

static uint64_t
part_hash(enum name_part part, struct bytes s)
{
	return hash_pair(hash_bytes(s.p, s.n), part);
}

/* A name in capitals, as headlines have it, gives way to any other spelling. */
static bool
is_shouted(struct bytes s)
{
	size_t i, small = 0, large = 0;

	for (i = 0; i < s.n; i++) {
		small += ascii_is_lower(s.p[i]);
		large += ascii_is_upper(s.p[i]);
	}
	return (small == 0) != (large == 0);
}

size_t
namebook_spell(struct namebook *book, struct name_entry *e, struct bytes s)
{
	struct name_spelling *spelling;
	size_t i, *link = &e->spelling, spellings = 0;

	for (i = e->spelling; i != NAMEBOOK_NONE; i = book->spelling[i].next) {
		spelling = &book->spelling[i];
		if (bytes_equal(namebook_text(book, spelling->at, spelling->length), s)) {
			spelling->count++;
			return i;
		}
		if (++spellings == SPELLINGS)
			return i;	/* none of the rest would win */
		link = &spelling->next;
	}
	*link = book->n_spellings;
	book->spelling = mem_grow_one(book->spelling, &book->cap_spellings, book->n_spellings,
	    sizeof *book->spelling);
	spelling = &book->spelling[book->n_spellings];
	spelling->at = book->text.n;
	spelling->length = s.n;
	spelling->count = 1;
	spelling->shouted = is_shouted(s);
	spelling->written = spelling->fixed = false;
	spelling->next = NAMEBOOK_NONE;
	buf_bytes(&book->text, s);
	return book->n_spellings++;
}

size_t
namebook_better(const struct namebook *book, size_t a, size_t b)
{
	const struct name_spelling *x, *y;

	if (a == NAMEBOOK_NONE || b == NAMEBOOK_NONE)
		return a == NAMEBOOK_NONE ? b : a;
	x = &book->spelling[a];
	y = &book->spelling[b];
	if (x->fixed != y->fixed)
		return x->fixed ? a : b;
	if (x->shouted != y->shouted)
		return x->shouted ? b : a;
	if (x->written != y->written)
		return x->written ? a : b;
	if (x->count != y->count)
		return x->count > y->count ? a : b;
	return a < b ? a : b;
}

size_t
namebook_best(const struct namebook *book, const struct name_entry *e)
{
	size_t i, best = NAMEBOOK_NONE;

	for (i = e->spelling; i != NAMEBOOK_NONE; i = book->spelling[i].next)
		best = namebook_better(book, best, i);
	return best;
}

size_t
namebook_add(struct namebook *book, bool person, struct bytes key)
{
	uint64_t hash = hash_pair(part_hash(NAME_KEY, key), person);
	uint64_t *place = hash_add(&book->by_key, hash);
	struct bytes word[NAMEKEY_WORDS];
	struct name_entry *e;

	if (*place != 0)
		return (size_t)*place - 1;
	book->entry = mem_grow_one(book->entry, &book->cap, book->n, sizeof *book->entry);
	e = &book->entry[book->n];
	memset(e, 0, sizeof *e);
	e->person = person;
	e->words = namekey_words(key, word, NAMEKEY_WORDS);
	e->key = book->keys.n;
	e->key_length = key.n;
	e->spelling = e->same = e->best = NAMEBOOK_NONE;
	buf_bytes(&book->keys, key);
	*place = ++book->n;
	return book->n - 1;
}

/* What all the names of one are tied to; the way there is halved, so that none stays long. */
size_t
namebook_root(struct namebook *book, size_t i)
{
	struct name_entry *entry = book->entry;

	while (entry[i].same != NAMEBOOK_NONE) {
		if (entry[entry[i].same].same != NAMEBOOK_NONE)
			entry[i].same = entry[entry[i].same].same;
		i = entry[i].same;
	}
	return i;
}

void
namebook_tie(struct namebook *book, size_t name, size_t to)
{
	name = namebook_root(book, name);
	to = namebook_root(book, to);
	if (name != to)
		book->entry[name].same = to;
}

/* Notes that a part is of an entry; of a second one, that it tells nothing. */
void
namebook_note(struct namebook *book, enum name_part part, struct bytes s, size_t entry)
{
	uint64_t *place = hash_add(&book->by_part, part_hash(part, s));

	if (*place == 0)
		*place = entry + 1;
	else if (*place != (uint64_t)NAMEBOOK_SEVERAL &&
	    namebook_root(book, (size_t)*place - 1) != namebook_root(book, entry))
		*place = (uint64_t)NAMEBOOK_SEVERAL;
}

/* The one entry that the part is of; NAMEBOOK_NONE or NAMEBOOK_SEVERAL. */
size_t
namebook_whose(const struct namebook *book, enum name_part part, struct bytes s)
{
	const uint64_t *place = hash_find(&book->by_part, part_hash(part, s));

	if (place == NULL)
		return NAMEBOOK_NONE;
	return *place == (uint64_t)NAMEBOOK_SEVERAL ? NAMEBOOK_SEVERAL : (size_t)*place - 1;
}

void
namebook_clear(struct namebook *book)
{
	book->n = book->n_spellings = 0;
	buf_clear(&book->text);
	buf_clear(&book->keys);
	hash_free(&book->by_key);
	hash_free(&book->by_part);
}

void
namebook_free(struct namebook *book)
{
	free(book->entry);
	free(book->spelling);
	buf_free(&book->text);
	buf_free(&book->keys);
	hash_free(&book->by_key);
	hash_free(&book->by_part);
	memset(book, 0, sizeof *book);
}
