#include "hash.h"
#include "resources.h"

bool
resources_open(struct resources *k, struct bytes lexicon, struct bytes gazetteer)
{
	if (lexicon.n < PACKEDTABLE_LINE)
		return false;
	k->mark = packedtable_number(lexicon.p, 4);
	lexicon.p += PACKEDTABLE_LINE;
	lexicon.n -= PACKEDTABLE_LINE;
	return lexicon_open(&k->lexicon, &lexicon) && gazetteer_open(&k->gazetteer, &gazetteer);
}
