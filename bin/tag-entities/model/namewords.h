/*
 * namewords - words that tell what the name beside them is: titles of persons, legal forms of firms, heads of the names
 * of storms, ships and prizes.
 */
#ifndef NAMEWORDS_H
#define NAMEWORDS_H

#include "bytes.h"

/* Bits; a word may have several. */
enum {
	NAMEWORD_TITLE = 1,		/* "Mrs.": a person follows, and the title is no part of the name */
	NAMEWORD_GENERATION = 2,	/* "Jr.": the end of a person's name */
	NAMEWORD_LEGAL = 4,		/* "LLC": the end of a firm's name */
	NAMEWORD_EVENT = 8,		/* "Hurricane", "HMS": the beginning of a name of type MISC */
	NAMEWORD_THING = 16,		/* "Prize", "Act": the end of a name of type MISC */
	NAMEWORD_ILLNESS = 32,		/* "disease": the same, in lower case */
	NAMEWORD_PARTICLE = 64,		/* "van", "bin": inside a person's name */
	NAMEWORD_PLACE = 128,		/* "Park", "North": a word of a place or an organisation */
	NAMEWORD_VERB = 256,		/* "said": what persons do, after a name alone */
	NAMEWORD_BEFORE = 1024,		/* "in": before a place */
	NAMEWORD_OFFICE = 512		/* "King": before a person, no part of the name, and also a given name */
};

/* The bits of a word as it is written, with its stop if it has one. */
unsigned namewords_find(struct bytes word);

#endif
