#include "ascii.h"
#include "sortedwords.h"
#include "typerules.h"

enum { REACH = 6 };	/* tokens from a noun to the name that it is called by */

/* "HMS", "USS": two capitals and no lowercase letters. */
static bool
is_ship(struct bytes w)
{
	return w.n > 1 && ascii_is_upper(w.p[1]);
}

/* Whether "Category 5" stands before token I. */
static bool
is_grade(const struct labelled *r, size_t i)
{
	return labelled_is(r, i - 2, "Category");
}

/* "Hurricane Ian", "HMS Victory" */
bool
typerules_event(struct labelled *r, size_t i)
{
	struct labelled_span name;
	size_t start = i, end = i + 2;

	if (!labelled_is_capital(r, i + 1) || labelled_kinds(r, i, i + 2) != 0 ||
	    (labelled_bits(r, i + 1) & NAMEWORD_PLACE) != 0 ||
	    (labelled_name(r, i - 1, &name) && name.end > i && !is_grade(r, i)))
		return false;
	if (labelled_name(r, i + 1, &name))
		end = name.end;
	if (is_ship(labelled_word(r, i)) && labelled_is(r, end, "of") && labelled_is_capital(r, end + 1))
		end = labelled_name(r, end + 1, &name) ? name.end : end + 2;	/* "HMS Prince of Wales" */
	if (labelled_is(r, start - 1, "Tropical") || labelled_is(r, start - 1, "Super"))
		start--;
	return labelled_set(r, start, end, NER_MISC);
}

/* "the Nobel Prize", "the Selden Act", "Parkinson's disease" */
bool
typerules_thing(struct labelled *r, const struct labelled_span *name)
{
	size_t end = name->end, i;

	for (i = name->start + 1; i + 1 < end; i++)
		if ((labelled_bits(r, i) & NAMEWORD_THING) != 0 && (labelled_bits(r, i + 1) & NAMEWORD_VERB) != 0) {
			labelled_clear(r, i + 1, i + 2);	/* "the Turner Prize is British" */
			return labelled_set(r, name->start, i + 1, NER_MISC);
		}
	if ((labelled_bits(r, end - 1) & NAMEWORD_THING) != 0 && end - name->start > 1)
		return labelled_set(r, name->start, end, NER_MISC);
	if (name->type == NER_PER && labelled_is_possessive(r, end) &&
	    (labelled_bits(r, end + 1) & NAMEWORD_ILLNESS) != 0)
		return labelled_set(r, name->start, end + 2, NER_MISC);
	return false;
}

/* "the Beatles": who is called so in the plural, and is no known place. */
bool
typerules_band(struct labelled *r, const struct labelled_span *name)
{
	struct bytes w = labelled_word(r, name->start);

	return labelled_length(name) == 1 &&
	    (labelled_is(r, name->start - 1, "the") || labelled_is(r, name->start - 1, "The")) &&
	    w.n > 4 && w.p[w.n - 1] == 's' && w.p[w.n - 2] != 's' &&
	    (labelled_kinds(r, name->start, name->end) & ~(unsigned)LABELLED_BODIES) == 0 &&
	    labelled_set(r, name->start, name->end, NER_ORG);
}

bool
typerules_feature(struct labelled *r, const struct labelled_span *name)
{
	return labelled_length(name) > 1 &&
	    ((labelled_bits(r, name->end - 1) & NAMEWORD_FEATURE) != 0 ||
	    (labelled_length(name) == 2 && (labelled_bits(r, name->start) & NAMEWORD_MOUNT) != 0)) &&
	    labelled_kinds(r, name->start, name->end) == 0 && labelled_set(r, name->start, name->end, NER_LOC);
}

bool
typerules_storm(struct labelled *r, const struct labelled_span *name)
{
	return (labelled_part(r, name->start) & (EVIDENCE_EVENT | EVIDENCE_SURNAME)) == EVIDENCE_EVENT &&
	    (labelled_length(name) == 1 || labelled_is(r, name->start + 1, "-")) &&
	    labelled_set(r, name->start, name->end, NER_MISC);
}

/* The name beside token START up to END that "and" joins with it; false where there is none. */
static bool
joined_with(const struct labelled *r, size_t start, size_t end, struct labelled_span *other)
{
	if (labelled_is(r, start - 1, "and") && labelled_name(r, start - 2, other))
		return true;
	return labelled_is(r, end, "and") && labelled_name(r, end + 1, other);
}

/* Whether a word of KINDS that is joined with an organisation is one: a body, or of two teams a place that has one. */
static bool
is_body_beside(const struct labelled *r, unsigned kinds, enum ner_type type, const struct labelled_span *other)
{
	if (other->type != NER_ORG)
		return false;
	if (type == NER_PER)
		return (kinds & LABELLED_BODIES) != 0;
	return (kinds & GAZETTEER_TEAM) != 0 && (kinds & GAZETTEER_COUNTRY) == 0 &&
	    (labelled_kinds(r, other->start, other->end) & GAZETTEER_TEAM) != 0;
}

bool
typerules_beside(struct labelled *r, size_t i)
{
	struct labelled_span other;

	return labelled_is_capital(r, i) && (labelled_kinds(r, i, i + 1) & LABELLED_BODIES) != 0 &&
	    labelled_is(r, i + 1, "and") && labelled_name(r, i + 2, &other) && other.type == NER_ORG &&
	    labelled_set(r, i, i + 1, NER_ORG);
}

bool
typerules_joined(struct labelled *r, const struct labelled_span *name)
{
	struct labelled_span other;
	size_t i = name->start;

	return labelled_length(name) == 1 && !labelled_is_surname(r, i) &&
	    joined_with(r, i, i + 1, &other) &&
	    is_body_beside(r, labelled_kinds(r, i, i + 1), name->type, &other) && labelled_set(r, i, i + 1, NER_ORG);
}

/*
 * The tokens of "N.J." or "Mass.", or 0.  The gazetteer has its names as they are at the end of a sentence, where the
 * stop of the latter is a token.
 */
static size_t
state_tokens(const struct labelled *r, size_t i)
{
	static const char *const states[] = {
		"Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.",
		"Ky.", "La.", "Mass.", "Md.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.",
		"Ore.", "Pa.", "Tenn.", "Tex.", "Va.", "Vt.", "Wash.", "Wis.", "Wyo."
	};

	if (labelled_is(r, i + 1, ".") && (labelled_kinds(r, i, i + 2) & GAZETTEER_REGION) != 0)
		return 2;
	return (labelled_kinds(r, i, i + 1) & GAZETTEER_REGION) != 0 || SORTEDWORDS_HAVE(states, labelled_word(r, i));
}

bool
typerules_state(struct labelled *r, size_t i)
{
	struct labelled_span place;
	size_t tokens;

	if (r->label[i] != LABEL_OUT || !labelled_is(r, i - 1, ",") || !labelled_name(r, i - 2, &place) ||
	    place.type != NER_LOC)
		return false;
	tokens = state_tokens(r, i);
	return tokens != 0 && labelled_set(r, i, i + tokens, NER_LOC);
}

/* Whether byte AT of the sentence begins ", formerly known as", before a capital; what is so known may be far away. */
static bool
is_former(struct bytes sentence, size_t at)
{
	static const char *const known[] = {
		", formerly known as ", ", previously known as ", ", formerly called ", ", formerly named "
	};
	struct bytes rest = bytes_between(sentence.p + at, sentence.p + sentence.n);
	size_t i, n;

	for (i = 0; i < sizeof known / sizeof known[0]; i++) {
		n = strlen(known[i]);
		if (rest.n > n && memcmp(rest.p, known[i], n) == 0)
			return ascii_is_upper(rest.p[n]);
	}
	return false;
}

bool
typerules_former(struct labelled *r, size_t i)
{
	size_t start = i;

	if (!labelled_is_unfound(r, i) || !labelled_is(r, i + 1, ",") ||
	    !is_former(r->sentence, r->token[i].end))
		return false;
	while (i - start < REACH && labelled_is_unfound(r, start - 1) && !labelled_is_common(r, start - 1))
		start--;
	return labelled_set(r, start, i + 1, NER_ORG);
}

/* Whether the words before token I say that what was told of goes by the name there. */
static bool
is_called(const struct labelled *r, size_t i)
{
	if (i < 2)
		return false;
	if (labelled_is(r, i - 1, "as"))
		return labelled_is(r, i - 2, "known");
	return labelled_is(r, i - 1, "called") || labelled_is(r, i - 1, "named");
}

/* The last word before byte *AT of the sentence, moving *AT to it; none where the sentence or a clause begins. */
static struct bytes
word_before(struct bytes sentence, size_t *at)
{
	size_t end = *at, start;

	while (end != 0 && (sentence.p[end - 1] == ' ' || sentence.p[end - 1] == ','))
		end--;
	for (start = end; start != 0 && ascii_is_lower(sentence.p[start - 1]); start--)
		;
	*at = start;
	return bytes_between(sentence.p + start, sentence.p + end);
}

/* The noun is looked for in the sentence: the tokens at hand may begin after it. */
bool
typerules_called(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start, words, at;
	struct bytes word;
	unsigned b;

	i -= labelled_is(r, i - 1, "the") || labelled_is(r, i - 1, "\"");
	if (!is_called(r, i))
		return false;
	at = r->token[i - 1].start;
	for (words = 0; words < REACH && (word = word_before(r->sentence, &at)).n > 0; words++) {
		b = namewords_find(word);
		if ((b & NAMEWORD_BODYNOUN) != 0)
			return labelled_tell(r, name->start, name->end, NER_ORG);
		if ((b & NAMEWORD_PLACENOUN) != 0)
			return labelled_tell(r, name->start, name->end, NER_LOC);
		if ((b & NAMEWORD_PERSONNOUN) != 0)
			return labelled_tell(r, name->start, name->end, NER_PER);
	}
	return false;
}
