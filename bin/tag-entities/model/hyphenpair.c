#include <stdbool.h>

#include "hyphenpair.h"

#define PLACES (GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_PLACE)

static bool
is_known(unsigned kinds)
{
	return (kinds & (PLACES | GAZETTEER_ORGANISATION)) != 0;
}

/* Countries are called so whoever else is; other places may be a person's, as Paris and Lincoln are. */
static bool
is_sure(unsigned kinds)
{
	return (kinds & GAZETTEER_COUNTRY) != 0 || (kinds & (GAZETTEER_GIVEN | GAZETTEER_SURNAME)) == 0;
}

static enum ner_type
type_of(unsigned kinds)
{
	return (kinds & PLACES) != 0 ? NER_LOC : NER_ORG;
}

size_t
hyphenpair_at(const struct gazetteer *g, const struct gazetteer_token *token, size_t n, enum ner_type *left,
    enum ner_type *right)
{
	unsigned before, behind;
	size_t tie = 1;

	while (tie < n && !token[tie].hyphen)
		tie++;
	if (tie + 1 >= n)
		return 0;
	before = gazetteer_kinds(g, token, tie);
	behind = gazetteer_kinds(g, token + tie + 1, n - tie - 1);
	if (!is_known(before) || !is_known(behind) || (!is_sure(before) && !is_sure(behind)) ||
	    gazetteer_kinds(g, token, n) != 0)
		return 0;
	*left = type_of(before);
	*right = type_of(behind);
	return tie;
}
