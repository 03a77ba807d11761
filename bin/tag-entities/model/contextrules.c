#include "ascii.h"
#include "contextrules.h"
#include "sortedwords.h"

enum {
	LONGEST_FIGURED = 2,	/* tokens before the figure of a name */
	LONGEST_PLACE = 3,	/* tokens of the place of a team */
	LONGEST_INITIALS = 3	/* bytes */
};

static bool
is_tie(const struct labelled *r, size_t i)
{
	return (labelled_bits(r, i) & NAMEWORD_TIE) != 0;
}

bool
contextrules_tied(struct labelled *r, size_t i)
{
	enum ner_type type;
	size_t start = i;

	if (!labelled_is_unfound(r, i) || !labelled_is(r, i + 1, "-") || !is_tie(r, i + 2))
		return false;
	while (i - start < 3 && labelled_is_unfound(r, start - 1))
		start--;
	for (; start <= i; start++)
		if (labelled_known_type(r, start, i + 1, &type))
			return labelled_set(r, start, i + 1, type);
	/* "Torvik-based", an unknown word */
	return labelled_is(r, i + 2, "based") && r->seen[i].step == 0 && !labelled_is_all_capital(r, i) &&
	    labelled_set(r, i, i + 1, NER_LOC);
}

/* Whether the word before token I is one that a surname alone does not follow: "in May", "the Hall". */
static bool
is_no_surname(const struct labelled *r, size_t i)
{
	static const char *const before[] = {
		"a", "an", "early", "last", "late", "next", "of", "since", "the", "this", "until"
	};

	return (labelled_bits(r, i - 1) & NAMEWORD_BEFORE) != 0 || SORTEDWORDS_HAVE(before, labelled_word(r, i - 1));
}

/* Whether token I, which is a surname of the document, is it here. */
static bool
is_surname(const struct labelled *r, size_t i)
{
	enum ner_type type;

	return labelled_is_surname(r, i) && !is_no_surname(r, i) &&
	    evidence_type(r->evidence, r->seen + i, 1, &type) && type == NER_PER;
}

bool
contextrules_untied(struct labelled *r, const struct labelled_span *name)
{
	enum ner_type type;
	size_t i = name->start + 1;

	while (i + 1 < name->end && !(labelled_is(r, i, "-") && is_tie(r, i + 1)))
		i++;
	if (i + 1 >= name->end)
		return false;
	if (!labelled_known_type(r, name->start, i, &type))
		type = labelled_is(r, i + 1, "based") ? NER_LOC : i > name->start + 1 ? NER_PER : name->type;
	labelled_clear(r, i, i + 2);
	if (i + 2 < name->end)
		labelled_set(r, i + 2, name->end, name->type);
	return labelled_set(r, name->start, i, type);
}

/* Whether the token is what a team of the document is called without its place: "United". */
static bool
is_team_word(const struct labelled *r, size_t i)
{
	size_t j = 0;

	while (j < labelled_teams(r) && r->evidence->team[j].word != r->seen[i].word)
		j++;
	return j < labelled_teams(r) && !labelled_is_capital(r, i - 1);
}

/* "Wolves", in a document on teams. */
static bool
is_team_alone(const struct labelled *r, size_t i)
{
	return labelled_teams(r) > 1 && !labelled_is_capital(r, i - 1) &&
	    (labelled_kinds(r, i, i + 1) & (GAZETTEER_TEAM | GAZETTEER_COUNTRY)) == GAZETTEER_TEAM;
}

bool
contextrules_alone(struct labelled *r, size_t i)
{
	enum ner_type type;

	if (r->headline || !labelled_is_unfound(r, i) || labelled_word(r, i).n < 3 || labelled_is_capital(r, i + 1) ||
	    labelled_is(r, i + 1, "-"))
		return false;
	if (labelled_is_all_capital(r, i) && r->evidence != NULL &&
	    evidence_type(r->evidence, r->seen + i, 1, &type) && type == NER_ORG)
		return labelled_set(r, i, i + 1, NER_ORG);
	if (labelled_is_head(r, i))
		return false;
	if (is_team_alone(r, i) || is_team_word(r, i))
		return labelled_set(r, i, i + 1, NER_ORG);
	if (!labelled_is_small(r, i - 1))
		return false;
	if (is_surname(r, i))
		return labelled_set(r, i, i + 1, NER_PER);
	return labelled_is_all_capital(r, i) && (labelled_kinds(r, i, i + 1) & GAZETTEER_ORGANISATION) != 0 &&
	    labelled_set(r, i, i + 1, NER_ORG);
}

/* Whether token I makes an amount of the figure before it: "percent", "million". */
static bool
is_counted(const struct labelled *r, size_t i)
{
	static const char *const units[] = {
		"%", "billion", "cents", "crore", "hours", "kilometers", "km", "lakh", "lei", "meters", "miles",
		"million", "minutes", "per", "percent", "percentage", "points", "times", "trillion", "years"
	};

	return SORTEDWORDS_HAVE(units, labelled_word(r, i));
}

bool
contextrules_figure(struct labelled *r, size_t i)
{
	size_t start = i > LONGEST_FIGURED ? i - LONGEST_FIGURED : 0;

	if (!labelled_is_capital(r, i - 1) || is_counted(r, i + 1))
		return false;
	for (; start < i; start++) {
		unsigned kinds = labelled_is_capital(r, start) ? labelled_kinds_as_written(r, start, i + 1) : 0;

		if ((kinds & (LABELLED_BODIES | GAZETTEER_MISC)) != 0)
			return labelled_set(r, start, i + 1, (kinds & LABELLED_BODIES) != 0 ? NER_ORG : NER_MISC);
	}
	return false;
}

/* "J.J." */
static bool
has_stops(struct bytes w)
{
	return w.n == 4 && ascii_is_upper(w.p[0]) && w.p[1] == '.' && ascii_is_upper(w.p[2]) && w.p[3] == '.';
}

/* "KV", "J.J.", but not "PM" */
static bool
is_initials(const struct labelled *r, size_t i)
{
	static const char *const others[] = {
		"AG", "AI", "CJ", "D.C.", "DC", "DG", "DM", "E.U.", "EU", "FIR", "GOP", "HM", "IG", "IT", "L.A.",
		"LA", "MD", "N.Y.", "NY", "PC", "QC", "TD", "TV", "U.K.", "U.N.", "U.S.", "UK", "UN", "US"
	};
	struct bytes w = labelled_word(r, i);

	return (has_stops(w) || (w.n > 1 && w.n <= LONGEST_INITIALS && labelled_is_all_capital(r, i))) &&
	    !SORTEDWORDS_HAVE(others, w) && (labelled_bits(r, i) & NAMEWORD_RANK) == 0 &&
	    (labelled_kinds(r, i, i + 1) & (LABELLED_BODIES | LABELLED_PLACES)) == 0;
}

bool
contextrules_initials(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start;

	return labelled_is_unfound(r, i - 1) && is_initials(r, i - 1) && (!labelled_is_capital(r, i - 2) ||
	    (labelled_bits(r, i - 2) & (NAMEWORD_TITLE | NAMEWORD_OFFICE)) != 0) &&
	    labelled_set(r, i - 1, name->end, NER_PER);
}

/* Whether "(5-2)" stands after byte AT: how many games a team has won and lost. */
static bool
has_record(struct bytes sentence, size_t at)
{
	const unsigned char *p = sentence.p + at, *end = sentence.p + sentence.n;
	size_t dashes = 0;

	if (end - p < 6 || p[0] != ' ' || p[1] != '(' || !ascii_is_digit(p[2]))
		return false;
	for (p += 2; p < end && (ascii_is_digit(*p) || (*p == '-' && ascii_is_digit(p[-1]))); p++)
		dashes += *p == '-';
	return p < end && (*p == ')' || *p == ',') && (dashes == 1 || dashes == 2);
}

/* Whether the words before token I say that a team plays against what is there. */
static bool
is_opponent(const struct labelled *r, size_t i)
{
	static const char *const before[] = { "against", "at", "by", "over", "to", "with" };

	return (labelled_bits(r, i - 2) & NAMEWORD_GAME) != 0 &&
	    SORTEDWORDS_HAVE(before, labelled_word(r, i - 1));
}

/* Whether the place of the name has a team that the document names: "Minnesota", of the Vikings. */
static bool
has_team(const struct labelled *r, const struct labelled_span *name)
{
	struct gazetteer_token whole[LONGEST_PLACE + 1];
	size_t i, n = labelled_length(name);

	if (labelled_teams(r) < 2 || n > LONGEST_PLACE)
		return false;
	memcpy(whole, r->seen + name->start, n * sizeof *whole);
	for (i = 0; i < r->evidence->teams; i++) {
		whole[n] = r->evidence->team[i];
		if ((gazetteer_kinds(&r->resources->gazetteer, whole, n + 1) & GAZETTEER_TEAM) != 0)
			return true;
	}
	return false;
}

/* "West Ham": a place that is a team's name of several words, in a document on teams. */
static bool
is_only_team(const struct labelled *r, const struct labelled_span *name, unsigned kinds)
{
	return labelled_teams(r) > 1 && labelled_length(name) > 1 &&
	    (kinds & (GAZETTEER_TEAM | GAZETTEER_COUNTRY | GAZETTEER_REGION)) == GAZETTEER_TEAM;
}

/* Whether the words around a name say that it is a place, whatever team is there: "in Denver", "from Denver," */
static bool
is_placed(const struct labelled *r, const struct labelled_span *name)
{
	static const char *const before[] = { ",", "At", "In", "from", "of" };

	return (labelled_bits(r, name->start - 1) & NAMEWORD_BEFORE) != 0 ||
	    SORTEDWORDS_HAVE(before, labelled_word(r, name->start - 1)) ||
	    labelled_is_all_capital(r, name->start) || labelled_is(r, name->end, "-") ||
	    labelled_is_capital(r, name->end) ||
	    (labelled_is(r, name->end, ",") && labelled_is_capital(r, name->end + 1));
}

bool
contextrules_team(struct labelled *r, const struct labelled_span *name)
{
	unsigned kinds;

	kinds = labelled_kinds(r, name->start, name->end);
	if (name->type == NER_LOC && (kinds & GAZETTEER_COUNTRY) == 0 &&
	    has_record(r->sentence, r->token[name->end - 1].end))
		return labelled_set(r, name->start, name->end, NER_ORG);
	if (name->type == NER_LOC && !is_placed(r, name) && (has_team(r, name) || is_only_team(r, name, kinds)))
		return labelled_set(r, name->start, name->end, NER_ORG);
	return (kinds & GAZETTEER_TEAM) != 0 && (kinds & GAZETTEER_COUNTRY) == 0 &&
	    (name->type == NER_LOC || (kinds & GAZETTEER_PLACE) != 0) && is_opponent(r, name->start) &&
	    labelled_set(r, name->start, name->end, NER_ORG);
}

/* Whether the words before a name are "in" or the like, and not "interest in". */
static bool
is_inside(const struct labelled *r, const struct labelled_span *name)
{
	static const char *const inside[] = { "In", "across", "around", "in", "near", "outside" };
	static const char *const into[] = {
		"believe", "confidence", "faith", "interest", "interested", "invest", "invested", "investment", "role",
		"shareholding", "shares", "stake", "trust"
	};
	size_t i = name->start;

	return SORTEDWORDS_HAVE(inside, labelled_word(r, i - 1)) && !SORTEDWORDS_HAVE(into, labelled_word(r, i - 2));
}

bool
contextrules_placed(struct labelled *r, const struct labelled_span *name)
{
	unsigned kinds;

	if (r->evidence == NULL || !is_inside(r, name) ||
	    labelled_is_possessive(r, name->end) || labelled_is(r, name->end, "-") ||
	    labelled_is_all_capital(r, name->start))
		return false;
	kinds = labelled_kinds(r, name->start, name->end);
	return (kinds & LABELLED_PLACES) != 0 && (kinds & (GAZETTEER_TEAM | GAZETTEER_ORGANISATION)) != 0 &&
	    labelled_set_here(r, name->start, name->end, NER_LOC);
}

/* "Kwara State Governor", but not "Kwara State University" */
bool
contextrules_whole_state(struct labelled *r, const struct labelled_span *name)
{
	size_t end = name->end + 1;

	if (!labelled_is(r, name->end, "State") || r->label[name->end] != LABEL_OUT ||
	    (labelled_kinds(r, name->start, name->end) & (GAZETTEER_REGION | GAZETTEER_PLACE)) == 0)
		return false;
	return (!labelled_is_capital(r, end) || (labelled_bits(r, end) & (NAMEWORD_OFFICE | NAMEWORD_TITLE)) != 0) &&
	    labelled_set(r, name->start, end, NER_LOC);
}

/* "Velkism": an ending that makes a doctrine of a name. */
static bool
is_doctrine(struct bytes w)
{
	return w.n > 6 && bytes_ends(w, bytes_of("ism"));
}

/* "Velkians", "Velkists": those who hold to a doctrine, or are of a place. */
static bool
is_followers(struct bytes w)
{
	return w.n > 7 && (bytes_ends(w, bytes_of("ists")) || bytes_ends(w, bytes_of("ians")));
}

bool
contextrules_doctrine(struct labelled *r, size_t i)
{
	struct bytes w = labelled_word(r, i);
	struct labelled_span name;
	bool found;

	if (r->headline || !(is_doctrine(w) || is_followers(w)) || labelled_is_head(r, i) || labelled_is_common(r, i) ||
	    labelled_kinds(r, i, i + 1) != 0 || labelled_is_capital(r, i + 1))
		return false;
	found = labelled_name(r, i, &name);
	if (found ? name.type != NER_LOC || labelled_length(&name) > 1 : labelled_is_capital(r, i - 1))
		return false;
	return labelled_set(r, i, i + 1, NER_MISC);
}
