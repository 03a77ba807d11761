#include "ascii.h"
#include "sortedwords.h"
#include "thingrules.h"

/* Whether a noun for a thing that has a name stands at token I, or after one more word: "ballistic missile". */
static bool
is_thing(const struct labelled *r, size_t i)
{
	static const char *const kinds[] = {
		"assault", "attack", "ballistic", "battle", "combat", "cruise", "fighter", "hypersonic", "space",
		"stealth"
	};

	if (((labelled_bits(r, i) | labelled_bits(r, i + 1)) & NAMEWORD_THINGNOUN) == 0)
		return false;	/* nearly always, without a look into the list */
	if (SORTEDWORDS_HAVE(kinds, labelled_word(r, i)))
		i++;
	return (labelled_bits(r, i) & NAMEWORD_THINGNOUN) != 0;
}

/* Whether the tokens from START to END may be a thing's name: they are no place, body or people, nor an acronym. */
static bool
may_be_thing(const struct labelled *r, size_t start, size_t end)
{
	return !labelled_is_all_capital(r, start) &&
	    (labelled_kinds(r, start, end) & (LABELLED_PLACES | LABELLED_BODIES | GAZETTEER_NATION)) == 0;
}

bool
thingrules_noun(struct labelled *r, const struct labelled_span *name)
{
	return is_thing(r, name->end) && (name->type != NER_ORG || labelled_length(name) == 1) &&
	    may_be_thing(r, name->start, name->end) && labelled_tell(r, name->start, name->end, NER_MISC);
}

bool
thingrules_unfound(struct labelled *r, size_t i)
{
	return is_thing(r, i + 1) && !labelled_is_head(r, i) &&
	    (i == 1 || !labelled_is_capital(r, i - 1)) && may_be_thing(r, i, i + 1) &&
	    labelled_set(r, i, i + 1, NER_MISC);
}

/* Whether token I is a year from 1800 on. */
static bool
is_year(const struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);

	return w.n == 4 && ascii_span(w, ascii_is_digit) == 4 && ((w.p[0] == '1' && w.p[1] >= '8') ||
	    (w.p[0] == '2' && w.p[1] == '0'));
}

bool
thingrules_year(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->end + labelled_is(r, name->end, ",");

	return (labelled_is(r, name->end - 1, "Act") || labelled_is(r, name->end - 1, "Bill") ||
	    labelled_is(r, name->end - 1, "Ordinance")) && is_year(r, i) &&
	    labelled_set(r, name->start, i + 1, NER_MISC);
}

bool
thingrules_figured(struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);
	unsigned kinds;

	if (!ascii_is_digit(w.p[w.n - 1]))
		return false;
	kinds = labelled_kinds_as_written(r, i, i + 1);
	return (kinds & (GAZETTEER_ORGANISATION | GAZETTEER_MISC)) != 0 &&
	    labelled_set(r, i, i + 1, (kinds & GAZETTEER_ORGANISATION) != 0 ? NER_ORG : NER_MISC);
}
