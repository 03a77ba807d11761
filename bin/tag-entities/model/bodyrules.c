#include "ascii.h"
#include "bodyrules.h"
#include "sortedwords.h"

enum {
	LONGEST_BODY = 6	/* tokens that are added to a body's name */
};

/* "4th", "2nd" */
static bool
is_ordinal(const struct labelled *r, size_t i)
{
	static const char *const ends[] = { "nd", "rd", "st", "th" };
	struct bytes w = labelled_word(r, i);

	return w.n > 2 && w.n < 5 && ascii_is_digit(w.p[0]) && ascii_is_digit(w.p[w.n - 3]) &&
	    SORTEDWORDS_HAVE(ends, bytes_between(w.p + w.n - 2, w.p + w.n));
}

bool
bodyrules_circuit(struct labelled *r, size_t i)
{
	size_t end = i + 1;

	if (!is_ordinal(r, i) || r->label[i] != LABEL_OUT)
		return false;
	if (labelled_is(r, end, "U.S.") || labelled_is(r, end, "US"))
		end++;
	if (!labelled_is(r, end, "Circuit"))
		return false;
	end++;
	if (labelled_is(r, end, "Court") && labelled_is(r, end + 1, "of") && labelled_is(r, end + 2, "Appeals"))
		end += 3;
	return labelled_set(r, i, end, NER_ORG);
}

/* The end of "for the [Northern] District of X" from token I on, or 0. */
static size_t
court_district(const struct labelled *r, size_t i)
{
	struct labelled_span place;
	size_t at = i;

	if (!labelled_is(r, at, "for") || !labelled_is(r, at + 1, "the"))
		return 0;
	at += 2;
	if (labelled_is_capital(r, at) && labelled_is(r, at + 1, "District"))
		at++;
	if (labelled_is(r, at, "District") && labelled_is(r, at + 1, "of") && labelled_is_capital(r, at + 2))
		return labelled_name(r, at + 2, &place) ? place.end : at + 3;
	return 0;
}

/* Whether a name begins with the kind of a body and what it is for: "Bureau for". */
static bool
begins_as_office(const struct labelled *r, const struct labelled_span *name)
{
	static const char *const ties[] = { "for", "of", "on" };
	size_t i;

	for (i = name->start; i < name->start + 3 && i + 1 < name->end; i++)
		if ((labelled_bits(r, i) & NAMEWORD_TASK) != 0)
			return SORTEDWORDS_HAVE(ties, labelled_word(r, i + 1));
	return false;
}

/* The end of "and Fisheries Affairs" from token I on: capitals of which no other name was found; or 0. */
static size_t
second_task(const struct labelled *r, size_t i)
{
	size_t end = i + 1;

	if (!labelled_is(r, i, "and"))
		return 0;
	while (end - i < LONGEST_BODY && labelled_is_unfound(r, end))
		end++;
	return end > i + 1 && labelled_is_common(r, end - 1) ? end : 0;
}

bool
bodyrules_whole(struct labelled *r, const struct labelled_span *name)
{
	size_t end = 0;

	if (labelled_is(r, name->end - 1, "Court"))
		end = court_district(r, name->end);
	if (end == 0 && begins_as_office(r, name))
		end = second_task(r, name->end);
	return end != 0 && labelled_set(r, name->start, end, NER_ORG);
}

/* Whether the letters of an acronym are first letters of words from START to END, of each capital one and in order. */
static bool
has_initials(const struct labelled *r, size_t start, size_t end, struct bytes acronym)
{
	size_t i, at = 0;

	for (i = start; i < end; i++) {
		unsigned char first = labelled_word(r, i).p[0];

		if (at < acronym.n && ascii_lower(first) == ascii_lower(acronym.p[at]))
			at++;
		else if (ascii_is_upper(first))
			return false;
	}
	return at == acronym.n;
}

bool
bodyrules_acronym(struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);
	struct labelled_span name, acronym;
	bool body;

	if (w.n < 3 || w.n > 8 || !labelled_is(r, i - 1, "(") || !labelled_is(r, i + 1, ")") ||
	    !labelled_is_all_capital(r, i) || !labelled_name(r, i - 2, &name) || labelled_length(&name) < 2 ||
	    !has_initials(r, name.start, name.end, w))
		return false;
	if ((labelled_bits(r, name.end - 1) & NAMEWORD_THING) != 0)
		return labelled_set(r, i, i + 1, NER_MISC);
	body = name.type == NER_PER || (labelled_name(r, i, &acronym) && acronym.type == NER_ORG);
	if (!body || name.type == NER_LOC)
		return labelled_set(r, i, i + 1, name.type);
	labelled_set(r, name.start, name.end, NER_ORG);
	return labelled_set(r, i, i + 1, NER_ORG);
}

bool
bodyrules_spelt_out(struct labelled *r, const struct labelled_span *name)
{
	struct labelled_span whole;

	return labelled_length(name) == 1 && labelled_is(r, name->end, "(") &&
	    labelled_name(r, name->end + 1, &whole) && whole.start == name->end + 1 && whole.type != NER_LOC &&
	    labelled_length(&whole) > 2 && labelled_is(r, whole.end, ")") && labelled_word(r, name->start).n > 2 &&
	    has_initials(r, whole.start, whole.end, labelled_word(r, name->start)) &&
	    labelled_tell(r, name->start, name->end, whole.type == NER_PER ? NER_ORG : whole.type);
}

bool
bodyrules_people(struct labelled *r, size_t i)
{
	static const char *const ties[] = { "Against", "Without", "against", "for", "without" };
	struct labelled_span name;
	size_t end = i + 2;

	if (!SORTEDWORDS_HAVE(ties, labelled_word(r, i + 1)) || !labelled_is_capital(r, end))
		return false;
	if (labelled_name(r, end, &name))
		end = name.end;
	else
		while (end - i < LONGEST_BODY && labelled_is_unfound(r, end))
			end++;
	return labelled_set(r, i, end, NER_ORG);
}

bool
bodyrules_station(struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);

	return w.n == 4 && (w.p[0] == 'K' || w.p[0] == 'W') && r->seen[i].step == 0 &&
	    labelled_is_all_capital(r, i) && labelled_is_small(r, i - 1) &&
	    !labelled_is_capital(r, i + 1) && labelled_set(r, i, i + 1, NER_ORG);
}

bool
bodyrules_channel(struct labelled *r, size_t i)
{
	static const char *const sets[] = {
		"Cable", "HD", "Internet", "LCD", "LED", "OLED", "QLED", "Reality", "Satellite", "Smart", "UHD"
	};
	struct labelled_span name;

	if (!labelled_is(r, i, "TV") || r->label[i] != LABEL_OUT || !labelled_is_capital(r, i - 1) ||
	    SORTEDWORDS_HAVE(sets, labelled_word(r, i - 1)) ||
	    (labelled_is_head(r, i - 1) && labelled_is_common(r, i - 1)))
		return false;
	if (!labelled_name(r, i - 1, &name))
		return labelled_set(r, i - 1, i + 1, NER_ORG);
	return name.type != NER_MISC && labelled_set(r, name.start, i + 1, NER_ORG);
}

/* "U.S. National Hurricane Center" */
static bool
is_federal_center(const struct labelled *r, const struct labelled_span *name)
{
	return labelled_length(name) > 2 && labelled_is(r, name->end - 1, "Center") &&
	    (labelled_is(r, name->start, "U.S.") || labelled_is(r, name->start, "US"));
}

bool
bodyrules_head(struct labelled *r, const struct labelled_span *name)
{
	unsigned last = labelled_bits(r, name->end - 1);

	if (labelled_length(name) < 2)
		return false;
	if (name->type == NER_PER ? (last & (NAMEWORD_BODY | NAMEWORD_FIRM)) != 0 :
	    name->type == NER_MISC ? (last & NAMEWORD_FIRM) != 0 && (last & NAMEWORD_PLACE) == 0 :
	    (last & NAMEWORD_PAPER) != 0 || is_federal_center(r, name))
		return labelled_set(r, name->start, name->end, NER_ORG);
	return false;
}

bool
bodyrules_foreign(struct labelled *r, const struct labelled_span *name)
{
	struct labelled_span right;
	size_t end = name->end;

	if ((labelled_bits(r, name->start) & NAMEWORD_FOREIGN) == 0)
		return false;
	if (((labelled_bits(r, end) & NAMEWORD_PARTICLE) != 0 || labelled_is(r, end, "do")) &&
	    labelled_name(r, end + 1, &right))
		end = right.end;
	return end - name->start > 1 && labelled_set(r, name->start, end, NER_ORG);
}

bool
bodyrules_chief(struct labelled *r, const struct labelled_span *name)
{
	static const char *const offices[] = { "CEO", "CFO", "COO", "CTO", "VP" };

	if (labelled_length(name) < 3 || !labelled_is(r, name->start + 1, "of") ||
	    !SORTEDWORDS_HAVE(offices, labelled_word(r, name->start)))
		return false;
	labelled_clear(r, name->start, name->start + 2);
	return true;
}

bool
bodyrules_firm(struct labelled *r, size_t i)
{
	size_t start = i;

	if (r->label[i] != LABEL_OUT || labelled_is_capital(r, i + 1) || r->headline)
		return false;
	while (i - start < 3 && labelled_is_unfound(r, start - 1) && !labelled_is_head(r, start - 1) &&
	    !labelled_is_common(r, start - 1) && labelled_bits(r, start - 1) == 0)
		start--;
	return start < i && !labelled_is_capital(r, start - 1) && labelled_set(r, start, i + 1, NER_ORG);
}

bool
bodyrules_forces(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start - labelled_is(r, name->start - 1, "the");

	return labelled_is(r, i - 1, "of") && labelled_is(r, i - 2, "Forces") &&
	    labelled_is(r, i - 3, "Armed") && labelled_set(r, i - 3, name->end, NER_ORG);
}
