#include "koreanname.h"
#include "namekey.h"
#include "names.h"
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

size_t
names_add(struct names *names, const struct names_mention *m)
{
	struct namebook *book = &names->book;
	struct bytes name = namekey_trim(m->text);
	bool person = m->type == NER_PER;
	size_t known = book->n, entry, i;

	buf_clear(&names->form);
	if (person && koreanname_form(&names->form, name))
		name = buf_view(&names->form);
	buf_clear(&names->key);
	namekey_fold(&names->key, name);
	entry = namebook_add(book, person, buf_view(&names->key));
	i = namebook_spell(book, &book->entry[entry], name);
	book->spelling[i].written = book->spelling[i].written || !m->guessed;
	if (entry == known)
		look_up_alias(names, entry, m->type);
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
		if (is_full(book, e))
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
}

void
names_finish(struct names *names)
{
	orgacronyms_tie(&names->book);
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

	return namebook_text(&names->book, e->code, e->code_length);
}

void
names_free(struct names *names)
{
	aliases_free(&names->aliases);
	namebook_free(&names->book);
	buf_free(&names->form);
	buf_free(&names->key);
}
