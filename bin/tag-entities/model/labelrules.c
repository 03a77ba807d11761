#include "appositionrule.h"
#include "ascii.h"
#include "bodyrules.h"
#include "brandrules.h"
#include "contextrules.h"
#include "knownrules.h"
#include "labelrules.h"
#include "personrules.h"
#include "sortedwords.h"
#include "spanrules.h"
#include "thingrules.h"
#include "titlerule.h"
#include "typerules.h"
#include "word.h"

enum {
	LONGEST = 6,	/* tokens of a name that a rule makes */
	LONGEST_FIRM = 3	/* tokens before the verb of a headline */
};

/* --- the rules, each for the token or the name at I --- */

/* "Orr Jr.", but not a name that ends in "II". */
static bool
ends_in_generation(const struct labelled *r, const struct labelled_span *name)
{
	return labelled_length(name) > 1 && (labelled_bits(r, name->end - 1) & NAMEWORD_GENERATION) != 0 &&
	    labelled_word(r, name->end - 1).p[0] != 'I';
}

/* Whether the token may be a word of an organisation before what is found of its name. */
static bool
may_begin(const struct labelled *r, size_t i)
{
	return labelled_is_unfound(r, i) && !labelled_is_common(r, i) &&
	    (labelled_bits(r, i) & NAMEWORD_TITLE) == 0;
}

/* "Blue Ridge Paper, LLC", found as "Blue Ridge": all capitals up to the suffix of a firm. */
static bool
make_firm(struct labelled *r, const struct labelled_span *name, size_t end)
{
	size_t start = name->start;

	while (end - start < LONGEST && may_begin(r, start - 1))
		start--;
	return labelled_set(r, start, end, NER_ORG);
}

/* "Zembel Systems, LLC", of which the suffix alone was found: the capitals before it, the last of them any word. */
static bool
complete_firm(struct labelled *r, const struct labelled_span *suffix)
{
	struct labelled_span name = *suffix;
	bool comma = labelled_is(r, suffix->start - 1, ",");

	if (comma && labelled_is(r, suffix->start, "NV"))
		return false;
	name.start = suffix->start - comma - 1;
	return labelled_is_unfound(r, name.start) &&
	    !(name.start == 0 && labelled_is_common(r, 0)) && make_firm(r, &name, suffix->end);
}

/* "Ken Orr, Jr.", "Airdas USA, LLC", "Hartmann GmbH": the suffix belongs to the name, and tells its type. */
static bool
rule_suffix(struct labelled *r, const struct labelled_span *name)
{
	size_t end = name->end, i;
	unsigned b;

	if (name->type == NER_ORG && ends_in_generation(r, name))
		return labelled_set(r, name->start, name->end, NER_PER);
	if ((labelled_bits(r, end - 1) & NAMEWORD_LEGAL) != 0)
		return end - name->start > 1 ? make_firm(r, name, end) : complete_firm(r, name);
	while (end - name->end < 2 && labelled_is_unfound(r, end) &&
	    (labelled_bits(r, end) & (NAMEWORD_LEGAL | NAMEWORD_GENERATION)) == 0)
		end++;
	i = end + labelled_is(r, end, ",");
	b = labelled_bits(r, i);
	if ((b & NAMEWORD_LEGAL) != 0 && !(i > end && labelled_is(r, i, "NV")))	/* "Reno, NV" */
		return make_firm(r, name, i + 1);
	return (b & NAMEWORD_GENERATION) != 0 && end == name->end &&
	    (name->type == NER_PER || labelled_length(name) == 1) && labelled_set(r, name->start, i + 1, NER_PER);
}

/* "Moody's": an organisation that the gazetteer has with its "'s". */
static bool
rule_possessive(struct labelled *r, const struct labelled_span *name)
{
	if (name->end == name->start + 2 && labelled_is_possessive(r, name->end - 1) &&
	    labelled_is_surname(r, name->start)) {
		labelled_clear(r, name->end - 1, name->end);
		return labelled_set(r, name->start, name->start + 1, NER_PER);
	}
	return labelled_is_possessive(r, name->end) && !labelled_is_surname(r, name->start) &&
	    (labelled_kinds(r, name->start, name->end + 1) & LABELLED_BODIES) != 0 &&
	    labelled_set(r, name->start, name->end + 1, NER_ORG);
}

/* "Real Madrid and Barcelona": two names of the gazetteer, which does not have both as one. */
static bool
rule_and(struct labelled *r, const struct labelled_span *name)
{
	unsigned before, after;
	size_t i;

	for (i = name->start + 1; i + 1 < name->end && !labelled_is(r, i, "and"); i++)
		;
	if (i + 1 >= name->end || labelled_kinds(r, name->start, name->end) != 0)
		return false;
	before = labelled_kinds(r, name->start, i);
	after = labelled_kinds(r, i + 1, name->end);
	if ((before & (LABELLED_BODIES | LABELLED_PLACES)) == 0 || (after & (LABELLED_BODIES | LABELLED_PLACES)) == 0)
		return false;
	if (name->type == NER_ORG && (before & LABELLED_BODIES) != 0 && (after & LABELLED_BODIES) != 0) {
		before &= ~(unsigned)LABELLED_PLACES;
		after &= ~(unsigned)LABELLED_PLACES;
	}
	labelled_clear(r, name->start, name->end);
	labelled_set(r, name->start, i, (before & LABELLED_PLACES) != 0 ? NER_LOC : NER_ORG);
	return labelled_set(r, i + 1, name->end, (after & LABELLED_PLACES) != 0 ? NER_LOC : NER_ORG);
}

/* "Rating Of Isagen": an unknown word, in a headline that still has it capitalised. */
static bool
rule_unknown(struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);

	if (!r->headline || !labelled_is_unfound(r, i) || w.n < 4 || r->token[i].glued ||
	    !labelled_is_small(r, i - 1) || r->seen[i].step != 0 ||
	    labelled_kinds(r, i, i + 1) != 0)
		return false;
	return ascii_span(bytes_between(w.p + 1, w.p + w.n), ascii_is_lower) == w.n - 1 &&
	    labelled_set(r, i, i + 1, NER_ORG);
}

/* Whether token I is a verb of what firms do. */
static bool
is_firms_verb(const struct labelled *r, size_t i)
{
	static const char *const verbs[] = {
		"acquires", "announces", "appoints", "completes", "declares", "expands", "files", "launches", "posts",
		"prices", "recalls", "reports", "unveils"
	};

	return SORTEDWORDS_HAVE(verbs, labelled_word(r, i));
}

/* "Norvane Announces", "Tesk Foods Acquires": who does so at the head of a headline, if its first word is unknown. */
static bool
rule_announcing(struct labelled *r, size_t i)
{
	struct labelled_span name;
	size_t end = i + 1;

	if (!r->headline || i != 0 || labelled_kinds(r, 0, 1) != 0 || r->seen[0].step != 0)
		return false;
	while (end < r->n && end < LONGEST_FIRM && !is_firms_verb(r, end))
		end++;
	if (!is_firms_verb(r, end) || (labelled_name(r, 0, &name) && (name.type != NER_PER || end > 1)))
		return false;
	return labelled_set(r, 0, end, NER_ORG);
}

/* "new Park", in a headline that was written as "New Park": no name. */
static bool
rule_generic(struct labelled *r, const struct labelled_span *name)
{
	if (!r->headline || labelled_length(name) != 2 || !labelled_is_small(r, name->start) ||
	    (labelled_bits(r, name->start) & NAMEWORD_PARTICLE) != 0 ||
	    (labelled_bits(r, name->end - 1) & NAMEWORD_PLACE) == 0)
		return false;
	labelled_clear(r, name->start, name->end);
	return true;
}

/* "Halvorsen", after "Halvorsen & Brandt AG" */
static bool
rule_head(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start;

	return r->evidence != NULL && name->end == i + 1 &&
	    (labelled_part(r, i) & (EVIDENCE_INSIDE | EVIDENCE_SURNAME)) == EVIDENCE_INSIDE &&
	    (labelled_kinds(r, i, i + 1) & GAZETTEER_GIVEN) == 0 && labelled_set(r, i, i + 1, NER_ORG);
}

/* The same where nothing was found, and a storm's or a ship's name alone: an unknown word. */
static bool
rule_unfound_part(struct labelled *r, size_t i)
{
	unsigned part;

	if (r->evidence == NULL || !labelled_is_capital(r, i) || labelled_word(r, i).n <= 3 || r->seen[i].step != 0 ||
	    labelled_kinds(r, i, i + 1) != 0)
		return false;
	part = evidence_part(r->evidence, r->seen[i].word);
	if ((part & (EVIDENCE_EVENT | EVIDENCE_SURNAME)) == EVIDENCE_EVENT)
		return labelled_set(r, i, i + 1, NER_MISC);
	return (part & EVIDENCE_HEAD) != 0 && labelled_set(r, i, i + 1, NER_ORG);
}

typedef bool token_rule(struct labelled *, size_t);

/* Applies N rules to token I, in their order, up to the first one that changes a label. */
static bool
apply_one(struct labelled *r, size_t i, token_rule *const *rule, size_t n)
{
	while (n != 0 && !(*rule)(r, i)) {
		rule++;
		n--;
	}
	return n != 0;
}

#define APPLY_ONE(r, i, rules) apply_one(r, i, rules, sizeof(rules) / sizeof *(rules))

/* Two capitals, or two with a word between them, of no name. */
static bool
rule_unfound_name(struct labelled *r, size_t i)
{
	return (labelled_is_unfound(r, i + 1) || labelled_is_unfound(r, i + 2)) && knownrules_unfound(r, i);
}

/* The rules for a token that begins as a name does. */
static void
apply_to_capital(struct labelled *r, size_t i)
{
	static const struct {
		unsigned bits;	/* of namewords.h that the token has */
		token_rule *apply;
	} by_bits[] = {
		{ NAMEWORD_TITLE, personrules_title }, { NAMEWORD_POST, personrules_post },
		{ NAMEWORD_EVENT, typerules_event }, { NAMEWORD_PEOPLE, bodyrules_people },
		{ NAMEWORD_FIRM, bodyrules_firm }
	};
	static token_rule *const any[] = { brandrules_ampersand, rule_announcing };
	static token_rule *const body[] = { bodyrules_acronym, bodyrules_channel, contextrules_doctrine };
	static token_rule *const unfound[] = {
		personrules_given, typerules_beside, rule_unknown, rule_unfound_part, rule_unfound_name,
		thingrules_figured, thingrules_unfound, bodyrules_station, typerules_former, typerules_state,
		contextrules_tied, contextrules_alone
	};
	unsigned b = labelled_bits(r, i);
	size_t j;

	APPLY_ONE(r, i, any);
	for (j = 0; b != 0 && j < sizeof by_bits / sizeof by_bits[0]; j++)
		if ((b & by_bits[j].bits) != 0)
			by_bits[j].apply(r, i);
	APPLY_ONE(r, i, body);
	if (r->label[i] == LABEL_OUT)
		APPLY_ONE(r, i, unfound);
}

/* The types of the names that a rule is for, as bits. */
enum {
	PER = 1 << NER_PER,
	ORG = 1 << NER_ORG,
	LOC = 1 << NER_LOC,
	MISC = 1 << NER_MISC,
	ANY = PER | ORG | LOC | MISC
};

/* The rules for the name that begins at token I. */
static void
apply_to_name(struct labelled *r, size_t i)
{
	static const struct {
		unsigned types;
		bool (*apply)(struct labelled *, const struct labelled_span *);
	} rule[] = {
		{ ANY ^ MISC, rule_suffix }, { ANY ^ MISC, rule_possessive }, { ANY, rule_and },
		{ ORG | LOC, personrules_office }, { ORG | LOC, personrules_person },
		{ PER, personrules_whole_person }, { ANY, typerules_thing }, { MISC, thingrules_year },
		{ ANY, thingrules_noun }, { PER, personrules_common }, { LOC, typerules_band },
		{ ANY, knownrules_type }, { ANY ^ LOC, typerules_feature }, { ANY, rule_generic },
		{ ORG | LOC, personrules_surname }, { ORG | LOC, personrules_son }, { PER, rule_head },
		{ PER | LOC, typerules_joined }, { ANY, typerules_called }, { ANY ^ MISC, typerules_storm },
		{ PER, contextrules_initials }, { PER | LOC, appositionrule_noun }, { PER | LOC, contextrules_team },
		{ ORG | LOC, contextrules_placed }, { LOC, contextrules_whole_state }, { ANY, contextrules_untied },
		{ ANY ^ MISC, spanrules_possessive }, { LOC, spanrules_kind }, { ANY, spanrules_party },
		{ PER, spanrules_office }, { ORG, bodyrules_chief }, { ORG, bodyrules_whole },
		{ ANY ^ ORG, bodyrules_head }, { LOC, bodyrules_forces }, { ANY ^ MISC, bodyrules_foreign },
		{ ANY, bodyrules_spelt_out }
	};
	struct labelled_span name;
	bool changed = true;
	size_t j;

	for (j = 0; j < sizeof rule / sizeof rule[0]; j++) {
		if (changed && (!labelled_name(r, i, &name) || name.start != i))
			return;
		changed = (rule[j].types & 1u << name.type) != 0 && rule[j].apply(r, &name);
	}
}

/* Only a few rules can hold, by what the token begins with. */
static void
apply_to_token(struct labelled *r, size_t i)
{
	static token_rule *const small[] = { brandrules_mixed, brandrules_small };
	static token_rule *const figure[] = { brandrules_known, contextrules_figure, bodyrules_circuit };
	unsigned char first = labelled_word(r, i).p[0];

	if (ascii_is_lower(first)) {
		if (!APPLY_ONE(r, i, small) && i + 1 < r->n && r->seen[i + 1].hyphen)
			brandrules_known(r, i);
	} else if (ascii_is_digit(first)) {
		APPLY_ONE(r, i, figure);
	} else if (first == '"' || first == 0xE2) {
		titlerule_quoted(r, i);
	} else if (first == '&') {
		brandrules_ampersand(r, i);
	} else if (!(first == 'X' && knownrules_platform(r, i)) && r->seen[i].starts) {
		apply_to_capital(r, i);
	}
}

void
labelrules_apply(struct labelled *r)
{
	size_t i;

	for (i = 0; i < r->n; i++)
		apply_to_token(r, i);
	for (i = 0; i < r->n; i++)
		if (r->label[i] != LABEL_OUT && !nerlabel_continues(r->label[i]))
			apply_to_name(r, i);
}
