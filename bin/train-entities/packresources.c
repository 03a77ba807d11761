#include "hash.h"
#include "pack.h"

bool
pack_resources(struct buf *to, struct bytes lexicon, struct bytes gazetteer, const char **which, size_t *line)
{
	size_t start = to->n, i;
	uint32_t mark;

	pack_number(to, 0, 4);
	*which = "lexicon";
	if (!pack_lexicon(to, lexicon, line))
		return false;
	*which = "gazetteer";
	if (!pack_gazetteer(to, gazetteer, line))
		return false;
	mark = (uint32_t)hash_bytes(to->p + start + 4, to->n - start - 4);
	for (i = 0; i < 4; i++)
		to->p[start + i] = (unsigned char)(mark >> 8 * i);
	return true;
}
