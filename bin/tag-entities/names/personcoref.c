#include "koreanname.h"
#include "namekey.h"
#include "nickname.h"
#include "personcoref.h"
#include "sortedwords.h"

/* A full name in its parts: "robert f kennedy jr". */
struct full {
	struct bytes word[NAMEKEY_WORDS];
	size_t words;		/* but the suffix */
	struct bytes suffix;	/* "jr"; empty if there is none */
	struct bytes all;	/* the words as they stand in the key */
};

static bool
is_initial(struct bytes word)
{
	return word.n == 1;
}

/* What tells father and son apart. */
static bool
is_suffix(struct bytes word)
{
	static const char *const suffixes[] = { "ii", "iii", "iv", "jr", "sr" };

	return SORTEDWORDS_HAVE(suffixes, word);
}

/* "FRS" and the like, after a name */
static bool
is_honour(struct bytes word)
{
	static const char *const honours[] = {
		"cbe", "dbe", "frs", "kbe", "kc", "mbe", "md", "mp", "obe", "phd", "qc"
	};

	return SORTEDWORDS_HAVE(honours, word);
}

static struct full
full_name(const struct namebook *book, size_t i)
{
	struct full f;

	f.all = namebook_key(book, &book->entry[i]);
	f.words = namekey_words(f.all, f.word, NAMEKEY_WORDS);
	f.suffix = bytes_between(f.all.p, f.all.p);
	while (f.words > 2 && is_honour(f.word[f.words - 1]))
		f.all = bytes_between(f.all.p, f.word[--f.words].p - 1);
	if (f.words > 2 && is_suffix(f.word[f.words - 1])) {
		f.suffix = f.word[--f.words];
		f.all = bytes_between(f.all.p, f.suffix.p - 1);
	}
	return f;
}

/* The words from FIRST to LAST, both of them. */
static struct bytes
run(const struct full *f, size_t first, size_t last)
{
	const struct bytes *w = &f->word[last];

	return bytes_between(f->word[first].p, last + 1 < f->words ? w->p + w->n : f->all.p + f->all.n);
}

/*
 * "j" and "john", "" and "j", "al" and "": what stands between first name and surname, and after it, does not speak
 * against one person.
 */
static bool
rest_fits(const struct full *a, const struct full *b)
{
	struct bytes x, y;

	if (a->suffix.n != 0 && b->suffix.n != 0 && !bytes_equal(a->suffix, b->suffix))
		return false;
	if (a->words < 3 || b->words < 3)
		return true;
	x = run(a, 1, a->words - 2);
	y = run(b, 1, b->words - 2);
	return bytes_equal(x, y) || ((is_initial(x) || is_initial(y)) && x.p[0] == y.p[0]);
}

static void
put_alike(struct buf *to, struct bytes first, struct bytes last)
{
	buf_clear(to);
	namekey_alike(to, first);
	buf_byte(to, ' ');
	namekey_alike(to, last);
}

static void
put_two(struct buf *to, struct bytes a, struct bytes b)
{
	buf_clear(to);
	buf_bytes(to, a);
	buf_byte(to, ' ');
	buf_bytes(to, b);
}

/* Ties a name to the one whose ends are the same, as PART has them, and whose rest fits. */
static void
tie_ends(struct namebook *book, enum name_part part, const struct full *f, size_t i, const struct buf *ends)
{
	size_t other = namebook_whose(book, part, buf_view(ends));
	struct full g;

	if (other < book->n) {
		g = full_name(book, other);
		if (rest_fits(f, &g))
			namebook_tie(book, i, other);
	}
	namebook_note(book, part, buf_view(ends), i);
}

/*
 * First name and surname are the same and the rest fits ("Donald J. Trump"), or the order is the other one
 * ("Ishiba Shigeru").
 */
static void
tie_full_name(struct namebook *book, size_t i, struct buf *room)
{
	struct full f = full_name(book, i);
	struct bytes first = f.word[0], last = f.word[f.words - 1];
	size_t other;

	put_two(room, first, last);
	tie_ends(book, NAME_ENDS, &f, i, room);
	put_alike(room, first, last);
	tie_ends(book, NAME_ALIKE, &f, i, room);
	put_two(room, nickname_formal(first), last);
	tie_ends(book, NAME_FORMAL, &f, i, room);
	if (f.words == 2) {
		put_two(room, last, first);
		other = namebook_whose(book, NAME_ENDS, buf_view(room));
		if (other < i && book->entry[other].words == 2)
			namebook_tie(book, i, other);
	}
}

/* Notes the runs of words at the ends of a name, that may stand for the person: "van dijk", "lula da silva". */
static void
note_runs(struct namebook *book, size_t i, struct buf *room)
{
	struct full f = full_name(book, i);
	size_t j;

	for (j = 1; j + 1 < f.words; j++) {
		namebook_note(book, NAME_RUN, run(&f, j, f.words - 1), i);
		namebook_note(book, NAME_RUN, run(&f, 0, j), i);
	}
	if (f.suffix.n != 0) {
		namebook_note(book, NAME_RUN, f.all, i);	/* without the "jr" */
		put_two(room, f.word[f.words - 1], f.suffix);
		namebook_note(book, NAME_RUN, buf_view(room), i);	/* "whitlock jr" */
	}
}

static void
tie_run(struct namebook *book, size_t i)
{
	struct bytes key = namebook_key(book, &book->entry[i]);
	size_t whole = namebook_whose(book, NAME_RUN, key);

	if (whole < book->n && book->entry[whole].words > book->entry[i].words &&
	    book->entry[i].same == NAMEBOOK_NONE && namebook_root(book, whole) != i)
		namebook_tie(book, i, whole);
}

/* The word a person is called by alone: the last, or the first of a Korean name, which is then hyphenated. */
static size_t
surname_of(const struct full *f)
{
	struct buf form = { 0 };
	size_t surname = f->words - 1;

	if (f->words == 3) {
		if (koreanname_form(&form, f->all) && koreanname_family(f->word[0]))
			surname = 0;
		buf_free(&form);
	} else if (f->words == 2 && koreanname_family(f->word[0]) && !koreanname_family(f->word[1])) {
		surname = 0;
	}
	return surname;
}

/* Full names are noted in the order of the text; "D. Orr" after "Dan Orr" is no other. */
static void
note_bearer(struct namebook *book, size_t i, struct bytes surname)
{
	size_t first = namebook_whose(book, NAME_BEARER, surname);
	struct bytes key = namebook_key(book, &book->entry[i]);

	if (first == NAMEBOOK_NONE)
		namebook_note(book, NAME_BEARER, surname, i);
	else if (namebook_root(book, first) != namebook_root(book, i) &&
	    !(key.p[1] == ' ' && key.p[0] == namebook_key(book, &book->entry[first]).p[0]) &&
	    namebook_whose(book, NAME_NEXT_BEARER, surname) == NAMEBOOK_NONE)
		namebook_note(book, NAME_NEXT_BEARER, surname, i);
}

/* Whose a surname of several was when it first stood alone, before the next of them was named; or none. */
static size_t
whose_first(const struct namebook *book, size_t i, struct bytes surname)
{
	size_t first = namebook_whose(book, NAME_BEARER, surname);

	return first < i && i < namebook_whose(book, NAME_NEXT_BEARER, surname) ? first : NAMEBOOK_NONE;
}

/* Notes the words of a full name that may stand for the person. */
static void
note_words(struct namebook *book, size_t i, struct buf *room)
{
	struct full f = full_name(book, i);
	size_t j, surname = surname_of(&f);

	if (!is_initial(f.word[0])) {
		put_two(room, bytes_between(f.word[0].p, f.word[0].p + 1), f.word[f.words - 1]);
		namebook_note(book, NAME_INITIAL, buf_view(room), i);
	}
	buf_clear(room);
	namekey_alike(room, f.word[surname]);
	namebook_note(book, NAME_ALIKE_SURNAME, buf_view(room), i);
	note_bearer(book, i, f.word[surname]);
	for (j = 0; j < f.words; j++)
		if (!is_initial(f.word[j]))
			namebook_note(book, j == surname ? NAME_SURNAME : NAME_OTHER, f.word[j], i);
}

/* An initial and a surname, a surname, or else another word, of one person alone in the document. */
static void
tie_part(struct namebook *book, size_t i, struct buf *room)
{
	struct bytes key = namebook_key(book, &book->entry[i]);
	size_t whole = NAMEBOOK_NONE;

	if (book->entry[i].words == 1) {
		whole = namebook_whose(book, NAME_SURNAME, key);
		if (whole == NAMEBOOK_SEVERAL)
			whole = whose_first(book, i, key);
		else if (whole == NAMEBOOK_NONE)
			whole = namebook_whose(book, NAME_OTHER, key);
		if (whole == NAMEBOOK_NONE) {
			buf_clear(room);
			namekey_alike(room, key);
			whole = namebook_whose(book, NAME_ALIKE_SURNAME, buf_view(room));
		}
	} else if (book->entry[i].words == 2 && key.p[1] == ' ') {
		whole = namebook_whose(book, NAME_INITIAL, key);
	}
	if (whole < book->n)
		namebook_tie(book, i, whole);
}

/*
 * Whole names first, then runs of their words, so that "da Silva" is not one more person when the words of each are
 * told apart.
 */
void
personcoref_tie(struct namebook *book)
{
	struct buf room = { 0 };
	size_t i;

	for (i = 0; i < book->n; i++)
		if (book->entry[i].person && book->entry[i].words > 1)
			tie_full_name(book, i, &room);
	for (i = 0; i < book->n; i++)
		if (book->entry[i].person && book->entry[i].words > 2)
			note_runs(book, i, &room);
	for (i = 0; i < book->n; i++)
		if (book->entry[i].person && book->entry[i].words > 1)
			tie_run(book, i);
	for (i = 0; i < book->n; i++)
		if (book->entry[i].person && book->entry[i].words > 1)
			note_words(book, i, &room);
	for (i = 0; i < book->n; i++)
		if (book->entry[i].person)
			tie_part(book, i, &room);
	buf_free(&room);
}
