#include "hash.h"
#include "resources.h"

bool
resources_open(struct resources *k, struct bytes blob)
{
	if (blob.n < 4)
		return false;
	k->mark = packedtable_number(blob.p, 4);
	blob.p += 4;
	blob.n -= 4;
	return lexicon_open(&k->lexicon, &blob) && gazetteer_open(&k->gazetteer, &blob);
}
