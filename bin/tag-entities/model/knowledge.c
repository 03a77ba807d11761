#include "hash.h"
#include "knowledge.h"

bool
knowledge_open(struct knowledge *k, struct bytes blob)
{
	if (blob.n < 4)
		return false;
	k->mark = table_number(blob.p, 4);
	blob.p += 4;
	blob.n -= 4;
	return lexicon_open(&k->lexicon, &blob) && gazetteer_open(&k->gazetteer, &blob);
}

bool
knowledge_pack(struct buf *to, struct bytes lexicon, struct bytes gazetteer, const char **which, size_t *line)
{
	size_t start = to->n, i;
	uint32_t mark;

	table_number_put(to, 0, 4);
	*which = "lexicon";
	if (!lexicon_pack(to, lexicon, line))
		return false;
	*which = "gazetteer";
	if (!gazetteer_pack(to, gazetteer, line))
		return false;
	mark = (uint32_t)hash_bytes(to->p + start + 4, to->n - start - 4);
	for (i = 0; i < 4; i++)
		to->p[start + i] = (unsigned char)(mark >> 8 * i);
	return true;
}
