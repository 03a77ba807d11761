/*
 * label - what the field decides for each token: outside, or one place in a name of one type (BIES).
 */
#ifndef LABEL_H
#define LABEL_H

#include <stdbool.h>

#include "ner.h"

enum label_place {
	LABEL_BEGIN,
	LABEL_INSIDE,
	LABEL_END,
	LABEL_SINGLE
};

#define LABEL_OUT 0
#define LABELS (1 + 4 * NER_TYPES)
#define LABEL_ROW 24	/* labels in a row of scores, rounded up to what vector registers hold */

static inline unsigned
label_of(enum ner_type type, enum label_place place)
{
	return 1 + 4 * (unsigned)type + (unsigned)place;
}

static inline enum ner_type
label_type(unsigned label)
{
	return (enum ner_type)((label - 1) / 4);
}

static inline enum label_place
label_place(unsigned label)
{
	return (enum label_place)((label - 1) % 4);
}

/* Whether a name is open behind the label: it must go on with the next token. */
static inline bool
label_opens(unsigned label)
{
	return label != LABEL_OUT && (label_place(label) == LABEL_BEGIN || label_place(label) == LABEL_INSIDE);
}

/* Whether the label goes on with a name that is open. */
static inline bool
label_continues(unsigned label)
{
	return label != LABEL_OUT && (label_place(label) == LABEL_INSIDE || label_place(label) == LABEL_END);
}

static inline bool
label_follows(unsigned before, unsigned label)
{
	if (label_opens(before) != label_continues(label))
		return false;
	return !label_opens(before) || label_type(before) == label_type(label);
}

#endif
