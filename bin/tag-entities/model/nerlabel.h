/*
 * nerlabel - what the field decides for each token: outside, or one place in a name of one type (BIES).
 */
#ifndef NERLABEL_H
#define NERLABEL_H

#include <stdbool.h>

#include "ner.h"

enum label_place {
	LABEL_BEGIN,
	LABEL_INSIDE,
	LABEL_END,
	LABEL_SINGLE,
	LABEL_PLACES
};

#define LABEL_OUT 0
#define LABEL_FIRST(place) (1 + NER_TYPES * (unsigned)(place))	/* of the labels of one place, by type */
#define LABELS (1 + NER_TYPES * LABEL_PLACES)
#define LABEL_ROW 24	/* labels in a row of scores, rounded up to what vector registers hold */

static inline unsigned
nerlabel_of(enum ner_type type, enum label_place place)
{
	return LABEL_FIRST(place) + (unsigned)type;
}

static inline enum ner_type
nerlabel_type(unsigned label)
{
	return (enum ner_type)((label - 1) % NER_TYPES);
}

static inline enum label_place
nerlabel_place(unsigned label)
{
	return (enum label_place)((label - 1) / NER_TYPES);
}

/* Whether a name is open after the label: it must go on with the next token. */
static inline bool
nerlabel_opens(unsigned label)
{
	return label != LABEL_OUT && (nerlabel_place(label) == LABEL_BEGIN || nerlabel_place(label) == LABEL_INSIDE);
}

/* Whether the label goes on with a name that is open. */
static inline bool
nerlabel_continues(unsigned label)
{
	return label != LABEL_OUT && (nerlabel_place(label) == LABEL_INSIDE || nerlabel_place(label) == LABEL_END);
}

static inline bool
nerlabel_follows(unsigned before, unsigned label)
{
	if (nerlabel_opens(before) != nerlabel_continues(label))
		return false;
	return !nerlabel_opens(before) || nerlabel_type(before) == nerlabel_type(label);
}

#endif
