#include "ascii.h"
#include "personrules.h"
#include "sortedwords.h"

static bool
is_vowel(unsigned char c)
{
	c = ascii_lower(c);
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/*
 * Whether the words of a name may be those of a person: a given name that is also a place, or one and a known surname;
 * particles between them.
 */
static bool
is_personal(const struct labelled *r, const struct labelled_span *name)
{
	size_t last = name->end - 1, particles = 0, i;
	unsigned first = labelled_kinds(r, name->start, name->start + 1), end = labelled_kinds(r, last, name->end);

	if (labelled_length(name) < 2 || (first & GAZETTEER_GIVEN) == 0 ||
	    (first & (GAZETTEER_COUNTRY | GAZETTEER_NATION)) != 0 || labelled_is_common(r, name->start) ||
	    labelled_bits(r, name->start) != 0 || labelled_kinds(r, name->start, name->end) != 0)
		return false;
	for (i = name->start + 1; i < last; i++)
		if ((labelled_bits(r, i) & NAMEWORD_PARTICLE) != 0)
			particles++;
		else if ((labelled_kinds(r, i, i + 1) & (GAZETTEER_GIVEN | GAZETTEER_SURNAME)) == 0)
			return false;
	if ((labelled_bits(r, last) & ~(unsigned)NAMEWORD_GENERATION) != 0 ||
	    (labelled_is_common(r, last) && (end & GAZETTEER_SURNAME) == 0) ||
	    !labelled_is_capital(r, last))
		return false;
	return (end & GAZETTEER_SURNAME) != 0 || (particles != 0 && (end & LABELLED_PLACES) == 0) ||
	    (end == 0 && (first & LABELLED_PLACES) != 0);
}

/* Whether a word is one syllable: a capital and up to four lower-case letters, with vowels in one place. */
static bool
is_syllable(struct bytes w)
{
	size_t i, groups = 0;

	if (w.n < 2 || w.n > 5 || !ascii_is_upper(w.p[0]))
		return false;
	for (i = 0; i < w.n; i++) {
		if (i != 0 && !ascii_is_lower(w.p[i]))
			return false;
		groups += is_vowel(w.p[i]) && (i == 0 || !is_vowel(w.p[i - 1]));
	}
	return groups <= 1;
}

/* "Tham Jun Hoe": three syllables, none of them a country or a common word. */
static bool
is_three_syllables(const struct labelled *r, const struct labelled_span *name)
{
	size_t i;

	if (labelled_length(name) != 3 || labelled_kinds(r, name->start, name->end) != 0)
		return false;
	for (i = name->start; i < name->end; i++) {
		unsigned k = labelled_kinds(r, i, i + 1);

		if (!is_syllable(labelled_word(r, i)) || labelled_bits(r, i) != 0 || (k & GAZETTEER_COUNTRY) != 0 ||
		    (labelled_is_common(r, i) && (k & GAZETTEER_SURNAME) == 0))
			return false;
	}
	return true;
}

/* "Seri" and "Sri", between a Malay title and a name. */
static bool
is_honour(const struct labelled *r, size_t i)
{
	return labelled_is(r, i, "Seri") || labelled_is(r, i, "Sri");
}

/* "Speaker", "Ranking Member", after "Mr.": what an office is spoken to as. */
static bool
is_address(const struct labelled *r, size_t i)
{
	return (labelled_bits(r, i) & NAMEWORD_OFFICE) != 0 || (labelled_is_common(r, i) &&
	    labelled_kinds(r, i, i + 1) == 0 && labelled_is_capital(r, i + 1) && labelled_is_common(r, i + 1));
}

/* "Mrs. Green": a person, whatever the word says. */
bool
personrules_title(struct labelled *r, size_t i)
{
	struct labelled_span name;
	size_t title = i, end;

	i += is_honour(r, i + 1);
	end = i + 2;
	if (!labelled_is_capital(r, i + 1) || labelled_word(r, i + 1).n < 2 ||
	    (labelled_bits(r, i + 1) & NAMEWORD_TITLE) != 0)
		return false;
	if (labelled_name(r, i + 1, &name)) {
		labelled_clear(r, title, i + 1);
		return labelled_set(r, i + 1, name.end, NER_PER);
	}
	if (is_address(r, i + 1))
		return false;
	while (end < i + 4 && labelled_is_unfound(r, end) && !labelled_is_common(r, end))
		end++;
	return labelled_set(r, i + 1, end, NER_PER);
}

/* "Judge Rivers", taken for a place: a post and a person. */
static bool
is_in_post(const struct labelled *r, const struct labelled_span *name)
{
	return labelled_length(name) == 2 && (labelled_bits(r, name->start) & NAMEWORD_POST) != 0 &&
	    (labelled_bits(r, name->end - 1) & NAMEWORD_PLACE) == 0;
}

/* "King Kusae Edu", taken for an organisation: an office and a person's name, of unknown words. */
bool
personrules_office(struct labelled *r, const struct labelled_span *name)
{
	size_t i;

	if (is_in_post(r, name)) {
		labelled_clear(r, name->start, name->start + 1);
		return labelled_set(r, name->start + 1, name->end, NER_PER);
	}
	if (name->type != NER_ORG || labelled_length(name) < 3 ||
	    (labelled_bits(r, name->start) & NAMEWORD_OFFICE) == 0 ||
	    labelled_kinds(r, name->start, name->end) != 0)
		return false;
	for (i = name->start + 1; i < name->end; i++)
		if (!labelled_is_capital(r, i) || labelled_is_common(r, i) ||
		    (labelled_bits(r, i) & ~(unsigned)NAMEWORD_GENERATION) != 0)
			return false;
	labelled_clear(r, name->start, name->end);
	return labelled_set(r, name->start + 1, name->end, NER_PER);
}

/* "Paris Hilton", "Sofia Kenin": a given name makes a person of what is taken for a place or an organisation. */
bool
personrules_person(struct labelled *r, const struct labelled_span *name)
{
	if (labelled_is(r, name->start - 1, "the") ||
	    (name->type == NER_LOC && (labelled_bits(r, name->start - 1) & NAMEWORD_BEFORE) != 0) ||
	    !(is_personal(r, name) || is_three_syllables(r, name)))
		return false;
	return labelled_set(r, name->start, name->end, NER_PER);
}

/* "Hunter Biden", found as "Biden"; "Vincent van der Brul", found as "Vincent" and "Brul". */
bool
personrules_whole_person(struct labelled *r, const struct labelled_span *name)
{
	size_t start = name->start, end = name->end;
	struct labelled_span right;

	while ((labelled_bits(r, start - 1) & NAMEWORD_PARTICLE) != 0)
		start--;
	if (labelled_length(name) == 1 && labelled_is_unfound(r, start - 1) &&
	    (start < name->start || !labelled_is_head(r, start - 1)) && labelled_bits(r, start - 1) == 0 &&
	    (labelled_kinds(r, start - 1, start) & (GAZETTEER_GIVEN | GAZETTEER_NATION)) == GAZETTEER_GIVEN)
		start--;
	else
		start = name->start;
	while ((labelled_bits(r, end) & NAMEWORD_PARTICLE) != 0)
		end++;
	if (end > name->end && labelled_is_capital(r, end) && (!labelled_name(r, end, &right) || right.start == end))
		end = r->label[end] == LABEL_OUT ? end + 1 : right.end;
	else
		end = name->end;
	return (start < name->start || end > name->end) && labelled_set(r, start, end, NER_PER);
}

/* "Coach Fields said": a surname of the gazetteer after a post, whatever it means as a word. */
bool
personrules_post(struct labelled *r, size_t i)
{
	return labelled_is_unfound(r, i + 1) && r->label[i] == LABEL_OUT && !r->headline &&
	    (labelled_kinds(r, i + 1, i + 2) & GAZETTEER_SURNAME) != 0 && labelled_bits(r, i + 1) == 0 &&
	    labelled_is_small(r, i + 2) &&
	    labelled_set(r, i + 1, i + 2, NER_PER);
}

/* "Ridgeway Sr. said": not found, but nobody else has such a word after a name; "Part II" has. */
static bool
is_before_generation(const struct labelled *r, size_t i)
{
	return labelled_is_capital(r, i) && (labelled_bits(r, i + 1) & NAMEWORD_GENERATION) != 0 &&
	    labelled_word(r, i + 1).p[0] != 'I';
}

/* "Janine is a professor": a given name alone at the beginning. */
bool
personrules_given(struct labelled *r, size_t i)
{
	unsigned k;

	if (is_before_generation(r, i))
		return labelled_set(r, i, i + 2, NER_PER);
	if (!labelled_is_head(r, i))
		return false;
	k = labelled_kinds(r, i, i + 1);
	return labelled_is_capital(r, i) && (k & GAZETTEER_GIVEN) != 0 &&
	    (k & (LABELLED_PLACES | LABELLED_BODIES | GAZETTEER_NATION)) == 0 && !labelled_is_common(r, i) &&
	    (labelled_bits(r, i + 1) & NAMEWORD_VERB) != 0 &&
	    labelled_set(r, i, i + 1, NER_PER);
}

/* "McTorvik", taken for a place */
bool
personrules_son(struct labelled *r, const struct labelled_span *name)
{
	struct bytes w = labelled_word(r, name->start);

	return labelled_length(name) == 1 && w.n > 4 && w.p[0] == 'M' && w.p[1] == 'c' && ascii_is_upper(w.p[2]) &&
	    (labelled_kinds(r, name->start, name->end) & (LABELLED_PLACES | LABELLED_BODIES)) == 0 &&
	    labelled_set(r, name->start, name->end, NER_PER);
}

/* "the Bill is law", but not "the Floyd family" */
static bool
is_pointed_at(const struct labelled *r, size_t i)
{
	static const char *const before[] = { "That", "The", "This", "that", "the", "this" };

	return SORTEDWORDS_HAVE(before, labelled_word(r, i - 1)) && (!labelled_is_small(r, i + 1) ||
	    (labelled_bits(r, i + 1) & NAMEWORD_VERB) != 0);
}

/* "Black voters", where the document also names a Mr. Black. */
static bool
is_of_people(const struct labelled *r, size_t i)
{
	static const char *const people[] = {
		"boy", "boys", "church", "churches", "communities", "community", "families", "girl", "girls", "history",
		"kids", "man", "men", "owned", "people", "player", "players", "residents", "student", "students",
		"university", "voter", "voters", "woman", "women", "workers"
	};
	size_t next = i + 1 + labelled_is(r, i + 1, "-");

	return (labelled_is(r, i, "Black") || labelled_is(r, i, "White")) &&
	    SORTEDWORDS_HAVE(people, labelled_word(r, next));
}

/* "the minister for Women", "the Bill": a common word that nobody is called by. */
bool
personrules_common(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start;

	if (labelled_length(name) != 1)
		return false;
	if (!is_of_people(r, i) && (!labelled_is_common(r, i) || r->decided[i] != LABELLED_MODEL ||
	    (labelled_kinds(r, i, i + 1) != 0 && !is_pointed_at(r, i))))
		return false;
	labelled_clear(r, name->start, name->end);
	return true;
}

/* "El", "De": a particle of a surname that begins with a capital. */
static bool
is_capital_particle(const struct labelled *r, size_t i)
{
	static const char *const particles[] = {
		"Abu", "Al", "Ben", "Bin", "De", "Del", "Della", "Den", "Di", "El", "La", "Le", "Ter", "Van", "Von"
	};

	return SORTEDWORDS_HAVE(particles, labelled_word(r, i));
}

/*
 * "Washington, 69, plays": a place that is the surname of a person of the document, where nothing says it is a place.
 */
bool
personrules_surname(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start;

	if (r->decided[i] == LABELLED_TOLD || !labelled_is_surname(r, name->end - 1) ||
	    (name->end != i + 1 && !(name->type == NER_ORG && name->end == i + 2 && is_capital_particle(r, i))))
		return false;
	if ((labelled_bits(r, i - 1) & NAMEWORD_BEFORE) != 0 || labelled_is(r, i - 1, "the") ||
	    labelled_is(r, i - 1, "-"))
		return false;
	i = name->end;
	if (labelled_is(r, i, "-") || (labelled_is(r, i, ",") && i + 1 < r->n && r->label[i + 1] != LABEL_OUT))
		return false;
	return labelled_set(r, name->start, i, NER_PER);
}
