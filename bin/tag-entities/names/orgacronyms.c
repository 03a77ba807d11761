#include "acronym.h"
#include "ascii.h"
#include "namekey.h"
#include "orgacronyms.h"

/* "(LDP)" right after a name says what LDP is. */
static void
note_definition(struct namebook *book, size_t entry, const struct names_mention *m)
{
	struct bytes acronym = acronym_defined(m->after);
	const struct name_entry *e = &book->entry[entry];
	struct buf key = { 0 };

	if (acronym.n == 0 || e->words < 2)
		return;
	/* "Liverpool Street (LSE) closed": a body may be called in another tongue, a place is not */
	if (m->type != NER_ORG && ascii_lower(acronym.p[0]) != namebook_key(book, e).p[0])
		return;
	namekey_fold(&key, acronym);
	namebook_note(book, NAME_ACRONYM, buf_view(&key), entry);
	buf_free(&key);
}

void
orgacronyms_note(struct namebook *book, size_t entry, const struct names_mention *m)
{
	struct name_entry *e = &book->entry[entry];

	if (e->person)
		return;
	note_definition(book, entry, m);
	e->acronym = e->acronym || (e->words == 1 && acronym_is(namekey_trim(m->text)));
}

/* The letters of a longer name, of which an acronym that nobody defines may be made. */
static void
note_letters(struct namebook *book, size_t i)
{
	struct bytes key = namebook_key(book, &book->entry[i]);
	struct buf all = { 0 }, head = { 0 };

	acronym_letters(&all, key, false);
	acronym_letters(&head, key, true);
	if (all.n > 1)
		namebook_note(book, NAME_ACRONYM, buf_view(&all), i);
	if (head.n > 1 && head.n < all.n)
		namebook_note(book, NAME_ACRONYM, buf_view(&head), i);
	buf_free(&all);
	buf_free(&head);
}

/* Names of one word that are acronyms of one longer name in the document. */
void
orgacronyms_tie(struct namebook *book)
{
	size_t i, whole;

	for (i = 0; i < book->n; i++)
		if (!book->entry[i].person && book->entry[i].words > 1)
			note_letters(book, i);
	for (i = 0; i < book->n; i++) {
		const struct name_entry *e = &book->entry[i];

		if (!e->acronym || e->same != NAMEBOOK_NONE || e->code_length != 0)
			continue;
		whole = namebook_whose(book, NAME_ACRONYM, namebook_key(book, e));
		if (whole < book->n)
			namebook_tie(book, i, whole);
	}
}
