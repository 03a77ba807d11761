#include "korean.h"
#include "namekey.h"
#include "persons.h"

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
tie_full_name(struct namebook *book, size_t i)
{
	struct bytes key = namebook_key(book, &book->entry[i]), w[NAMEKEY_WORDS], v[NAMEKEY_WORDS], other_key;
	size_t words = namekey_words(key, w, NAMEKEY_WORDS), other;
	struct buf ends = { NULL, 0, 0 };

	put_two(&ends, w[0], w[words - 1]);
	other = namebook_whose(book, NAME_ENDS, buf_view(&ends));
	if (other < book->n) {
		other_key = namebook_key(book, &book->entry[other]);
		if (middle_fits(middle_of(key, w, words),
		    middle_of(other_key, v, namekey_words(other_key, v, NAMEKEY_WORDS))))
			namebook_tie(book, i, other);
	}
	namebook_note(book, NAME_ENDS, buf_view(&ends), i);
	if (words == 2) {
		buf_clear(&ends);
		put_two(&ends, w[1], w[0]);
		other = namebook_whose(book, NAME_ENDS, buf_view(&ends));
		if (other < i && book->entry[other].words == 2)
			namebook_tie(book, i, other);
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
note_parts(struct namebook *book, size_t i)
{
	struct bytes key = namebook_key(book, &book->entry[i]), w[NAMEKEY_WORDS];
	size_t words = namekey_words(key, w, NAMEKEY_WORDS), j, surname = surname_of(w, words);
	struct buf initial = { NULL, 0, 0 };

	if (!is_initial(w[0])) {
		put_two(&initial, bytes_between(w[0].p, w[0].p + 1), w[words - 1]);
		namebook_note(book, NAME_INITIAL, buf_view(&initial), i);
		buf_free(&initial);
	}
	for (j = 0; j < words; j++)
		if (!is_initial(w[j]))
			namebook_note(book, j == surname ? NAME_SURNAME : NAME_OTHER, w[j], i);
	for (j = 1; j + 1 < words; j++) {
		namebook_note(book, NAME_RUN, bytes_between(w[j].p, key.p + key.n), i);
		namebook_note(book, NAME_RUN, bytes_between(key.p, w[j].p + w[j].n), i);
	}
}

/* An initial and a surname, a run of words, a surname, or else another word, of one person alone in the document. */
static void
tie_part(struct namebook *book, size_t i)
{
	struct bytes key = namebook_key(book, &book->entry[i]);
	size_t whole;

	if (book->entry[i].words == 2 && key.p[1] == ' ') {
		whole = namebook_whose(book, NAME_INITIAL, key);
		if (whole < book->n)
			namebook_tie(book, i, whole);
		return;
	}
	if (book->entry[i].words > 1) {
		whole = namebook_whose(book, NAME_RUN, key);
		if (whole < book->n && book->entry[whole].words > book->entry[i].words &&
		    book->entry[i].same == NAMEBOOK_NONE)
			namebook_tie(book, i, whole);
		return;
	}
	whole = namebook_whose(book, NAME_SURNAME, key);
	if (whole == NAMEBOOK_NONE)
		whole = namebook_whose(book, NAME_OTHER, key);
	if (whole < book->n)
		namebook_tie(book, i, whole);
}

void
persons_tie(struct namebook *book)
{
	size_t i;

	for (i = 0; i < book->n; i++)
		if (book->entry[i].person && book->entry[i].words > 1)
			tie_full_name(book, i);
	for (i = 0; i < book->n; i++)
		if (book->entry[i].person && book->entry[i].words > 1)
			note_parts(book, i);
	for (i = 0; i < book->n; i++)
		if (book->entry[i].person)
			tie_part(book, i);
}
