#include "eventnames.h"
#include "formername.h"
#include "koreanname.h"
#include "namekey.h"
#include "names.h"
#include "namesake.h"
#include "orgacronyms.h"
#include "personcoref.h"

/* What the table calls it: a spelling that wins over all others. */
static void
look_up_alias(struct names *names, size_t entry, enum ner_type type)
{
	struct namebook *book = &names->book;
	struct name_entry *e = &book->entry[entry];
	struct bytes name, code;
	size_t i;

	if (!aliases_find(&names->aliases, namebook_key(book, e), type, &name, &code))
		return;
	i = namebook_spell(book, e, name);
	book->spelling[i].fixed = true;
	e->code = book->text.n;
	e->code_length = code.n;
	buf_bytes(&book->text, code);
}

/* Ties a former name of an organisation or a place to the one that stands before it. */
static void
note_former(struct names *names, size_t entry, const struct names_mention *m)
{
	size_t at = formername_at(m->after);

	if (m->type != NER_PER && names->former.n != 0 && bytes_starts(names->former, m->text) &&
	    entry != names->last && !names->book.entry[names->last].person) {
		namebook_tie(&names->book, entry, names->last);
		names->book.entry[entry].former = true;
	}
	names->former = at != 0 ? bytes_between(m->after.p + at, m->after.p + m->after.n) : bytes_of("");
	names->last = entry;
}

/* Organisations of the United States go by one spelling in all documents: "US Navy" for "U.S. Navy", too. */
static bool
us_form(struct buf *form, struct bytes name)
{
	static const char *const spelled[] = { "United States ", "U.S. ", "US " };
	size_t i, n;

	for (i = 0; i < sizeof spelled / sizeof spelled[0]; i++) {
		n = strlen(spelled[i]);
		if (!bytes_starts(name, bytes_of(spelled[i])) || bytes_is(name, "United States of America"))
			continue;
		buf_str(form, "US ");
		buf_bytes(form, bytes_between(name.p + n, name.p + name.n));
		return true;
	}
	return false;
}

/* "United States Navy" is the same as "U.S. Navy". */
static void
shorten_key(struct buf *key)
{
	static const char *const longer = "united states ";

	if (!bytes_starts(buf_view(key), bytes_of(longer)) || bytes_is(buf_view(key), "united states of america"))
		return;
	memmove(key->p + 3, key->p + strlen(longer), key->n - strlen(longer));
	memcpy(key->p, "us ", 3);
	key->n -= strlen(longer) - 3;
}

size_t
names_add(struct names *names, const struct names_mention *m)
{
	struct namebook *book = &names->book;
	struct bytes name = namekey_trim(m->text);
	bool person = m->type == NER_PER;
	size_t known = book->n, entry, i;

	buf_clear(&names->form);
	if (person ? koreanname_form(&names->form, name) : m->type == NER_ORG && us_form(&names->form, name))
		name = buf_view(&names->form);
	buf_clear(&names->key);
	namekey_fold(&names->key, name);
	if (!person)
		shorten_key(&names->key);
	entry = namebook_add(book, person, buf_view(&names->key));
	i = namebook_spell(book, &book->entry[entry], name);
	book->spelling[i].written = book->spelling[i].written || !m->guessed;
	if (entry == known)
		look_up_alias(names, entry, m->type);
	note_former(names, entry, m);
	names->state = names->state || (m->type == NER_LOC && namesake_is_state(buf_view(&names->key), m->after));
	orgacronyms_note(book, entry, m);
	return entry;
}

/* A name of several words: "D. Trump", "Trump" and "Mangal-Joly" are what others are called for short. */
static bool
is_full(const struct namebook *book, const struct name_entry *e)
{
	const struct name_spelling *s = &book->spelling[namebook_best(book, e)];
	struct bytes first[1];

	return namekey_words(namebook_key(book, e), first, 1) == 1 && first[0].n > 1 &&
	    memchr(book->text.p + s->at, ' ', s->length) != NULL;
}

/* All names of one go by the best spelling of a full one, or else by their root's. */
static void
choose(struct namebook *book)
{
	struct name_entry *e, *root;
	size_t i;

	for (i = 0; i < book->n; i++) {
		e = &book->entry[i];
		root = &book->entry[namebook_root(book, i)];
		if (is_full(book, e) && !e->former)
			root->best = namebook_better(book, root->best, namebook_best(book, e));
	}
	for (i = 0; i < book->n; i++) {
		e = &book->entry[i];
		if (e->same == NAMEBOOK_NONE && e->best == NAMEBOOK_NONE)
			e->best = namebook_best(book, e);
	}
}

void
names_start(struct names *names)
{
	namebook_clear(&names->book);
	names->state = false;
	names->former = bytes_of("");
}

void
names_finish(struct names *names)
{
	orgacronyms_tie(&names->book);
	eventnames_tie(&names->book);
	personcoref_tie(&names->book);
	choose(&names->book);
}

struct bytes
names_name(struct names *names, size_t number)
{
	const struct name_entry *e = &names->book.entry[namebook_root(&names->book, number)];
	const struct name_spelling *s = &names->book.spelling[e->best];

	return namebook_text(&names->book, s->at, s->length);
}

struct bytes
names_code(struct names *names, size_t number)
{
	const struct name_entry *e = &names->book.entry[namebook_root(&names->book, number)];
	struct bytes code;

	code = namebook_text(&names->book, e->code, e->code_length);
	return names->state && bytes_is(code, NAMESAKE_CODE) ? bytes_between(code.p, code.p) : code;
}

void
names_free(struct names *names)
{
	aliases_free(&names->aliases);
	namebook_free(&names->book);
	buf_free(&names->form);
	buf_free(&names->key);
}
