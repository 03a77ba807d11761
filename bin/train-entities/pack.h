/*
 * pack - the packed tables that are linked into tag-entities, from their reviewable text.
 *
 * Each function appends to TO.  Those that read text return false at the first line that is wrong, and set *LINE to its
 * number, from 1.
 */
#ifndef PACK_H
#define PACK_H

#include "model/packedtable.h"

struct pack_entry {
	uint64_t hash;
	uint32_t value;
};

/* N in BYTES bytes, little-endian. */
void pack_number(struct buf *to, uint32_t n, size_t bytes);

/* As many zeros as make TO a multiple of PACKEDTABLE_LINE bytes long. */
void pack_pad(struct buf *to);

/* The table of N entries, their values below 65,536; of those with the same hash the first counts. */
void pack_table(struct buf *to, const struct pack_entry *entry, size_t n);

/* The text form of lexicon.h. */
bool pack_lexicon(struct buf *to, struct bytes text, size_t *line);

/* The text form of gazetteer.h. */
bool pack_gazetteer(struct buf *to, struct bytes text, size_t *line);

/* Both, as resources.h reads them, into two empty buffers; *WHICH names the text that is wrong. */
bool pack_resources(struct buf *lexicon_to, struct buf *gazetteer_to, struct bytes lexicon, struct bytes gazetteer,
    const char **which, size_t *line);

/* The text form of weights.h, for the resources of this mark; a row that is one too many is a wrong line, too. */
bool pack_weights(struct buf *to, struct bytes text, uint32_t mark, size_t *line);

#endif
