#include "knownrules.h"
#include "sortedwords.h"

enum { LONGEST = 6 };	/* tokens of a name that was not found */

#define REGIONS (GAZETTEER_COUNTRY | GAZETTEER_REGION)

static bool
is_only(unsigned kinds, unsigned of)
{
	return kinds != 0 && (kinds & ~of) == 0;
}

bool
knownrules_type(struct labelled *r, const struct labelled_span *name)
{
	unsigned kinds;

	if (labelled_length(name) < 2 && name->type != NER_PER)
		return false;
	kinds = labelled_kinds(r, name->start, name->end);
	if (is_only(kinds, GAZETTEER_MISC) && !labelled_is_surname(r, name->end - 1))
		return labelled_set(r, name->start, name->end, NER_MISC);
	if (labelled_length(name) < 2)
		return false;
	if (is_only(kinds, REGIONS))
		return labelled_set(r, name->start, name->end, NER_LOC);
	return is_only(kinds, LABELLED_BODIES) && (kinds & GAZETTEER_TEAM) == 0 &&
	    labelled_set(r, name->start, name->end, NER_ORG);
}

/* Whether no other capital stands beside the tokens from START to END, so that they are all of a name. */
static bool
is_whole(const struct labelled *r, size_t start, size_t end)
{
	return !labelled_is_capital(r, end) && !labelled_is_capital(r, start - 1) &&
	    !labelled_is(r, end, "-");
}

bool
knownrules_unfound(struct labelled *r, size_t i)
{
	size_t end = i, known = 0;
	unsigned kinds = 0, k;

	while (end < r->n && end - i < LONGEST && r->label[end] == LABEL_OUT) {
		end++;
		if (end - i < 2 || !labelled_is_capital(r, end - 1))
			continue;
		k = labelled_kinds(r, i, end);
		if (k != 0) {
			known = end;
			kinds = k;
		}
	}
	if (known == 0 || !is_whole(r, i, known) ||
	    (labelled_is_head(r, i) && (kinds & (GAZETTEER_ORGANISATION | GAZETTEER_MISC)) == 0))
		return false;
	if (is_only(kinds, GAZETTEER_REGION))
		return labelled_set(r, i, known, NER_LOC);
	return is_only(kinds, LABELLED_BODIES | GAZETTEER_MISC) &&
	    labelled_set(r, i, known, (kinds & GAZETTEER_MISC) != 0 ? NER_MISC : NER_ORG);
}

/* Whether the word before token I is one before a platform: "on X", "the platform X". */
static bool
is_after_site(const struct labelled *r, size_t i)
{
	static const char *const before[] = { "on", "platform", "site", "via" };

	return SORTEDWORDS_HAVE(before, labelled_word(r, i - 1));
}

bool
knownrules_platform(struct labelled *r, size_t i)
{
	struct labelled_span name;
	enum ner_type type;
	bool found;

	if (!labelled_is(r, i, "X") || labelled_is_capital(r, i + 1) || labelled_is(r, i + 1, "-"))
		return false;
	found = labelled_name(r, i, &name);
	if (found && labelled_length(&name) > 1)
		return false;
	if (is_after_site(r, i) || (r->evidence != NULL && !labelled_is_head(r, i) &&
	    evidence_type(r->evidence, r->seen + i, 1, &type) && type == NER_ORG))
		return labelled_tell(r, i, i + 1, NER_ORG);
	if (!found || name.type != NER_PER)
		return false;
	labelled_clear(r, i, i + 1);
	return true;
}
