#include "hash.h"
#include "weights.h"

#define HEAD (sizeof WEIGHTS_HEAD - 1)
#define PAIRS ((size_t)2 * LABELS * LABELS)

bool
weights_mark(struct bytes blob, uint32_t *mark)
{
	if (blob.n < HEAD + 8 + PAIRS || memcmp(blob.p, WEIGHTS_HEAD, HEAD) != 0)
		return false;
	*mark = packedtable_number(blob.p + HEAD, 4);
	return true;
}

const char *
weights_open(struct weights *w, struct bytes blob, uint32_t mark, bool check_sum)
{
	size_t i;

	if (blob.n < HEAD || memcmp(blob.p, WEIGHTS_HEAD, HEAD) != 0)
		return "not a model of this version";
	if (blob.n < HEAD + 8 + PAIRS)
		return "cut short";
	if (packedtable_number(blob.p + HEAD, 4) != mark)
		return "made for other word classes or another gazetteer; train it again";
	if (check_sum && packedtable_number(blob.p + HEAD + 4, 4) !=
	    (uint32_t)hash_bytes(blob.p + HEAD + 8, blob.n - HEAD - 8))
		return "damaged: its checksum is wrong";
	blob.p += HEAD + 8;
	blob.n -= HEAD + 8;
	for (i = 0; i < (size_t)LABELS * LABELS; i++)
		w->pair[i / LABELS][i % LABELS] = (int32_t)(packedtable_number(blob.p + 2 * i, 2) ^ 0x8000) - 0x8000;
	blob.p += PAIRS;
	blob.n -= PAIRS;
	if (!packedtable_open(&w->features, &blob))
		return "damaged: its table is cut short";
	w->list = blob;
	return NULL;
}
