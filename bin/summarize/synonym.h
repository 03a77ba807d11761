/*
 * synonym - words that news uses for one another: a verb and the noun made of it, the forms of an irregular verb, words
 * of one meaning.
 *
 * The list is closed and short, English, and holds what Porter's stems leave apart.
 */
#ifndef SYNONYM_H
#define SYNONYM_H

#include "hash.h"
#include "keyfilter.h"
#include "termreader.h"

/* A zeroed one holds no synonyms. */
struct synonyms {
	struct keyfilter known;		/* most words have no synonyms */
	struct hash_table group;	/* of a stem, plus 1 */
	uint32_t *stem;			/* those of a group follow one another ... */
	size_t stems, cap;
	size_t *start;			/* ... from here on; one more element ends the last */
};

/* S is zeroed; TERMS reads the words. */
void synonym_read(struct synonyms *s, struct termreader *terms);

/* The stems that mean what STEM means, itself among them; sets *N. */
const uint32_t *synonym_all(const struct synonyms *s, const uint32_t *stem, size_t *n);

/* One stem for all that mean the same; a stop word for those that only say who says it. */
static inline uint32_t
synonym_of(const struct synonyms *s, uint32_t stem)
{
	const uint64_t *group = keyfilter_may_hold(&s->known, stem) ? hash_find(&s->group, stem) : NULL;

	return group == NULL ? stem : s->stem[s->start[*group - 1]];
}

void synonym_free(struct synonyms *s);

#endif
