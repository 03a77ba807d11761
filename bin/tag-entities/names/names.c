#include "bodies.h"
#include "korean.h"
#include "namekey.h"
#include "names.h"
#include "persons.h"

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

static void
add_mention(struct names *names, struct names_mention *m)
{
	struct namebook *book = &names->book;
	bool guessed = m->spelling.n > 0;
	struct bytes name = namekey_trim(guessed ? m->spelling : m->text);
	bool person = m->type == NER_PER;
	size_t known = book->n, i;

	buf_clear(&names->form);
	if (person && korean_name(&names->form, name))
		name = buf_view(&names->form);
	buf_clear(&names->key);
	namekey_fold(&names->key, name);
	m->entry = namebook_add(book, person, buf_view(&names->key));
	i = namebook_spell(book, &book->entry[m->entry], name);
	book->spelling[i].written = book->spelling[i].written || !guessed;
	if (m->entry == known)
		look_up_alias(names, m->entry, m->type);
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
names_resolve(struct names *names, struct names_mention *m, size_t n)
{
	struct namebook *book = &names->book;
	const struct name_spelling *s;
	const struct name_entry *e;
	size_t i;

	namebook_clear(book);
	for (i = 0; i < n; i++)
		add_mention(names, &m[i]);
	bodies_tie(book, m, n);
	persons_tie(book);
	choose(book);
	for (i = 0; i < n; i++) {
		e = &book->entry[namebook_root(book, m[i].entry)];
		s = &book->spelling[e->best];
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
	namebook_free(&names->book);
	buf_free(&names->form);
	buf_free(&names->key);
}
