/*
 * namewords - words that tell what the name beside them is: titles of persons, legal forms of firms, heads of the names
 * of storms, ships and prizes, nouns for who or what has the name.
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
	NAMEWORD_OFFICE = 512,		/* "King": before a person, no part of the name, and also a given name */
	NAMEWORD_BEFORE = 1024,		/* "in": before a place */
	NAMEWORD_FEATURE = 2048,	/* "Reef": the end of the name of a place that nobody has built */
	NAMEWORD_MOUNT = 4096,		/* "Mt.": the beginning of one */
	NAMEWORD_BODYNOUN = 8192,	/* "company": what has the name is an organisation */
	NAMEWORD_PLACENOUN = 16384,	/* "town": a place */
	NAMEWORD_PERSONNOUN = 32768,	/* "singer": a person */
	NAMEWORD_SMALL = 65536,		/* "adidas": an organisation that is written in lower case */
	NAMEWORD_TIE = 1 << 17,		/* "led": after a name and a hyphen */
	NAMEWORD_WORK = 1 << 18,	/* "film": before a title in quotes */
	NAMEWORD_GAME = 1 << 19,	/* "win": over a team */
	NAMEWORD_PEOPLE = 1 << 20,	/* "Nurses": the beginning of an organisation, before "for" or "against" */
	NAMEWORD_BODY = 1 << 21,	/* "Museum": the end of an organisation, not of a person */
	NAMEWORD_PAPER = 1 << 22,	/* "Tribune": nor of a place */
	NAMEWORD_TASK = 1 << 23,	/* "Ministry": before "of" or "for" and what an organisation sees to */
	NAMEWORD_FIRM = 1 << 24,	/* "Technologies": the end of a firm */
	NAMEWORD_POST = 1 << 25,	/* "Judge": an office that no place or body is called by first */
	NAMEWORD_RANK = 1 << 26,	/* "PM": an office in letters, no part of the name */
	NAMEWORD_THINGNOUN = 1 << 28,	/* "missile": what has the name before it is a thing */
	NAMEWORD_FOREIGN = 1 << 27	/* "Instituto": the beginning of an organisation in another language */
};

/* The bits of a word as it is written, with its stop if it has one. */
unsigned namewords_find(struct bytes word);

#endif
