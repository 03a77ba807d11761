/*
 * template - the kinds of features: which attributes of which tokens are looked at together.
 *
 * A feature is a template and the texts of its parts; it is looked up by a hash of both.  A template with a part whose
 * text is empty does not fire.
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include <stdint.h>

#include "attribute.h"
#include "nerlabel.h"

#define TEMPLATE_PARTS 3
#define TEMPLATE_REACH 2	/* the farthest offset, to either side */

struct template {
	const char *name;	/* in the text form of models */
	struct template_part {
		int attribute, offset;
	} part[TEMPLATE_PARTS];
	unsigned parts;
};

extern const struct template template_list[];
extern const size_t templates;

/* The offset that all parts share, so that the feature hangs on one token's bytes; false if there is none. */
bool template_offset(const struct template *t, int *offset);

/* What a feature's hash begins with; the hashes of its parts are mixed in one after the other. */
uint64_t template_hash(const struct template *t);

static inline uint64_t
template_mix(uint64_t h, uint64_t part)
{
	h = (h ^ part) * 0x9fb21c651e98df25ULL;
	return h ^ h >> 32;
}

#endif
