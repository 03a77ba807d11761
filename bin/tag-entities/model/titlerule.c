#include "ascii.h"
#include "titlerule.h"
#include "word.h"

enum { LONGEST_TITLE = 8 };	/* tokens of a work's title, with the comma or the stop before the mark */

/* Whether token I is a quotation mark; three bytes of UTF-8 begin with 0xE2, and the third tells which. */
static bool
is_quote(const struct labelled *r, size_t i, unsigned char third)
{
	struct bytes w = labelled_word(r, i);

	return (w.n == 1 && w.p[0] == '"') || (w.n == 3 && w.p[0] == 0xE2 && w.p[1] == 0x80 && w.p[2] == third);
}

/* Whether a mark stands where a quote may begin: at the beginning, after a space or after a bracket. */
static bool
is_opening(const struct labelled *r, size_t i)
{
	size_t at = r->token[i].start;

	return at == 0 || r->sentence.p[at - 1] == ' ' || r->sentence.p[at - 1] == '(';
}

/* Whether a title may have the token: one that begins with a capital or a figure, or a function word. */
static bool
is_of_title(const struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);

	return ascii_is_upper(w.p[0]) || ascii_is_digit(w.p[0]) || w.p[0] >= 0x80 || w.p[0] == '&' || w.p[0] == '-' ||
	    labelled_is_possessive(r, i) || (ascii_is_lower(w.p[0]) && word_is_stop_as_written(w) &&
	    (labelled_bits(r, i) & NAMEWORD_VERB) == 0);
}

static bool
is_all_of_title(const struct labelled *r, size_t start, size_t end)
{
	while (start < end && is_of_title(r, start))
		start++;
	return start == end;
}

/* Whether one of the words before token I is for a work. */
static bool
is_after_work(const struct labelled *r, size_t i)
{
	return ((labelled_bits(r, i - 1) | labelled_bits(r, i - 2) | labelled_bits(r, i - 3)) & NAMEWORD_WORK) != 0;
}

bool
titlerule_quoted(struct labelled *r, size_t quote)
{
	struct labelled_span name;
	size_t i = quote + 1, end = i, last, capitals = 0;

	if (!is_quote(r, quote, 0x9C) || !is_opening(r, quote) || labelled_is_capital(r, quote - 1))
		return false;
	for (; end < r->n && end - i < LONGEST_TITLE && !is_quote(r, end, 0x9D); end++)
		capitals += labelled_is_capital(r, end);
	if (!is_quote(r, end, 0x9D) || end == i)
		return false;
	last = labelled_is(r, end - 1, ",") || labelled_is(r, end - 1, ".") ? end - 1 : end;
	if (capitals == 0 || last == i || labelled_is_small(r, i) ||
	    !labelled_is_capital(r, last - 1) || !is_all_of_title(r, i, last))
		return false;
	if (!is_after_work(r, quote) && (capitals < 2 ||
	    (labelled_name(r, i, &name) && name.start == i && name.end == last) ||
	    (labelled_bits(r, end + 1) & NAMEWORD_BODYNOUN) != 0))
		return false;
	return labelled_set(r, i, last, NER_MISC);
}
