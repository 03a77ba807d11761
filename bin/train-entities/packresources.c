#include "hash.h"
#include "pack.h"

/* The mark stands before the lexicon, and tells of both. */
bool
pack_resources(struct buf *lexicon_to, struct buf *gazetteer_to, struct bytes lexicon, struct bytes gazetteer,
    const char **which, size_t *line)
{
	struct buf packed = { 0 };
	bool good;

	*which = "lexicon";
	good = pack_lexicon(&packed, lexicon, line);
	if (good) {
		*which = "gazetteer";
		good = pack_gazetteer(gazetteer_to, gazetteer, line);
	}
	if (good) {
		pack_number(lexicon_to, (uint32_t)hash_pair(hash_bytes(packed.p, packed.n),
		    hash_bytes(gazetteer_to->p, gazetteer_to->n)), 4);
		pack_pad(lexicon_to);
		buf_bytes(lexicon_to, buf_view(&packed));
	}
	buf_free(&packed);
	return good;
}
