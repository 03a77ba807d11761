#include "ascii.h"
#include "sortedwords.h"
#include "spanrules.h"

/* Whether a token from START to END begins with a capital. */
static bool
has_capital(const struct labelled *r, size_t start, size_t end)
{
	while (start < end && !labelled_is_capital(r, start))
		start++;
	return start < end;
}

/* The "'s" inside a name, or its end. */
static size_t
inner_possessive(const struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start + 1;

	while (i + 1 < name->end && !labelled_is_possessive(r, i))
		i++;
	return i + 1 < name->end ? i : name->end;
}

bool
spanrules_possessive(struct labelled *r, const struct labelled_span *name)
{
	size_t i = labelled_length(name) > 2 ? inner_possessive(r, name) : name->end;
	enum ner_type type = name->type;
	bool known;

	if (i == name->end || labelled_kinds(r, name->start, name->end) != 0)
		return false;
	known = labelled_known_type(r, name->start, i, &type);
	if (name->type == NER_ORG && labelled_is(r, name->start, "University") && labelled_is_capital(r, i + 1)) {
		labelled_clear(r, i, i + 1);
		return true;
	}
	if (has_capital(r, i + 1, name->end)) {
		if (name->type != NER_LOC || !labelled_is_capital(r, i + 1) || !known ||
		    (type != NER_LOC && type != NER_PER))
			return false;
		labelled_clear(r, i, i + 1);
	} else {
		labelled_clear(r, i, name->end);
	}
	labelled_set(r, name->start, i, type);
	return true;
}

/* Whether "of" comes after words in lower case at token I of a name: "battlegrounds of". */
static size_t
kind_of(const struct labelled *r, size_t i, size_t end)
{
	size_t j = i;

	while (j < end && labelled_is_small(r, j) && !labelled_is(r, j, "of"))
		j++;
	return j > i && j + 1 < end && labelled_is(r, j, "of") ? j + 1 : 0;
}

bool
spanrules_kind(struct labelled *r, const struct labelled_span *name)
{
	static const char *const areas[] = { "area", "areas", "metro", "neighborhood", "neighbourhood" };
	size_t end = name->end, i = name->start + 1, of;

	while (end > i && SORTEDWORDS_HAVE(areas, labelled_word(r, end - 1)))
		end--;
	if (end < name->end) {
		labelled_clear(r, end, name->end);
		return true;
	}
	while (i < end && !labelled_is_small(r, i))
		i++;
	of = kind_of(r, i, end);
	if (of == 0 || !labelled_is_capital(r, of))
		return false;
	labelled_clear(r, i, of);
	return true;
}

bool
spanrules_party(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start, end = i + 3;

	if (labelled_length(name) < 3 || !labelled_is(r, i + 1, "-") || !labelled_is_capital(r, i + 2) ||
	    !(labelled_is(r, i, "R") || labelled_is(r, i, "D") || labelled_is(r, i, "I")) ||
	    !(labelled_is(r, i - 1, "(") || labelled_is(r, i - 1, ",")))
		return false;
	if (end < name->end && labelled_is_capital(r, end) && r->token[end].start == r->token[end - 1].end)
		end++;	/* "W.Va." */
	labelled_clear(r, i, name->end);
	return labelled_set(r, i + 2, end, NER_LOC);
}

bool
spanrules_office(struct labelled *r, const struct labelled_span *name)
{
	if (labelled_length(name) < 2 || (labelled_bits(r, name->start) & NAMEWORD_RANK) == 0)
		return false;
	labelled_clear(r, name->start, name->start + 1);
	return labelled_set(r, name->start + 1, name->end, NER_PER);
}
