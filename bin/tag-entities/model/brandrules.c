#include "ascii.h"
#include "brandrules.h"
#include "sortedwords.h"

enum {
	LONGEST = 6,		/* tokens of a name on either side of an ampersand */
	LONGEST_AMPERSAND = 5,	/* bytes of "H&M" and the like */
	LONGEST_SMALL = 5,	/* letters before the capital of "easyJet" */
	LONGEST_KNOWN = 4	/* tokens of a name that begins with a figure */
};

static bool
is_of_ampersand_word(unsigned char c)
{
	return c == '&' || ascii_is_upper(c);
}

/* "H&M", but not "R&D" */
static bool
is_ampersand_word(struct bytes w)
{
	static const char *const common[] = { "A&E", "B&B", "D&D", "F&B", "M&A", "P&L", "Q&A", "R&B", "R&D", "T&C" };

	return w.n > 2 && memchr(w.p + 1, '&', w.n - 2) != NULL && ascii_span(w, is_of_ampersand_word) == w.n &&
	    !SORTEDWORDS_HAVE(common, w);
}

bool
brandrules_ampersand(struct labelled *r, size_t i)
{
	size_t start = i, end = i + 1;
	enum ner_type type = NER_ORG;
	struct labelled_span left, right;
	struct bytes w = labelled_word(r, i);

	if (w.n > LONGEST_AMPERSAND || memchr(w.p, '&', w.n) == NULL)
		return false;
	if (is_ampersand_word(w))
		return r->label[i] == LABEL_OUT && labelled_set(r, i, i + 1, NER_ORG);
	if (w.n > 1 || !labelled_is_capital(r, i - 1) || !labelled_is_capital(r, i + 1))
		return false;
	if (labelled_name(r, i - 1, &left)) {
		if (left.type == NER_PER && labelled_length(&left) > 1)
			return false;
		start = left.start;
		type = left.type == NER_PER ? NER_ORG : left.type;
	}
	if (labelled_name(r, i + 1, &right) && right.type == NER_PER && labelled_length(&right) > 1)
		return false;
	while (i - start < LONGEST && labelled_is_capital(r, start - 1) && !(start - 1 == 0 && start < i &&
	    labelled_is_common(r, 0)))
		start--;
	while (end - i < LONGEST && labelled_is_capital(r, end) &&
	    !(end > i + 1 && labelled_is_common(r, end) &&
	    (labelled_bits(r, end) & (NAMEWORD_LEGAL | NAMEWORD_PLACE)) == 0))
		end++;
	return labelled_set(r, start, end, type);
}

bool
brandrules_mixed(struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);
	size_t small = ascii_span(w, ascii_is_lower);

	if (r->label[i] != LABEL_OUT || small == 0 || small > LONGEST_SMALL || small + 2 > w.n ||
	    !ascii_is_upper(w.p[small]) || !ascii_is_lower(w.p[small + 1]) || w.n < 4)
		return false;
	return labelled_set(r, i, i + 1, small == 1 && w.p[0] == 'i' &&
	    (w.p[1] == 'P' || w.p[1] == 'M' || w.p[1] == 'C') ? NER_MISC :
	    NER_ORG);
}

bool
brandrules_small(struct labelled *r, size_t i)
{
	struct labelled_span name;

	return (labelled_bits(r, i) & NAMEWORD_SMALL) != 0 &&
	    !(labelled_name(r, i, &name) && labelled_length(&name) > 1) &&
	    labelled_set(r, i, i + 1, NER_ORG);
}

static bool
is_no_capital(unsigned char c)
{
	return !ascii_is_upper(c);
}

static bool
has_capital(const struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);

	return ascii_span(w, is_no_capital) < w.n;
}

bool
brandrules_known(struct labelled *r, size_t i)
{
	unsigned char first = labelled_word(r, i).p[0];
	size_t end;

	if (labelled_is(r, i - 1, "$") ||
	    (ascii_is_digit(first) && !has_capital(r, i) && !labelled_is_capital(r, i + 1) &&
	    !labelled_is_capital(r, i + 2)))
		return false;
	for (end = i + LONGEST_KNOWN < r->n ? i + LONGEST_KNOWN : r->n; end > i; end--) {
		unsigned k = labelled_kinds_as_written(r, i, end);

		if ((k & (LABELLED_BODIES | GAZETTEER_GIVEN)) == 0 ||
		    !(ascii_is_digit(first) ? end > i + 1 || has_capital(r, i) : end > i + 2))
			continue;
		return labelled_set(r, i, end, (k & LABELLED_BODIES) != 0 ? NER_ORG : NER_PER);
	}
	return false;
}
