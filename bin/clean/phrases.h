/*
 * phrases - the phrases of the boilerplate around articles, in many languages (phrases.txt).
 */
#ifndef PHRASES_H
#define PHRASES_H

#include "bytes.h"

enum phrase_class {
	PHRASE_NONE, PHRASE_AD, PHRASE_BYLINE, PHRASE_CAPTION, PHRASE_COMMENT, PHRASE_COPYRIGHT, PHRASE_DATE,
	PHRASE_LOGIN, PHRASE_MENU, PHRASE_NEWSLETTER, PHRASE_RELATED, PHRASE_SHARE, PHRASE_TAIL, PHRASE_CLASSES
};

/*
 * How much of a line that begins with the phrase is boilerplate: the phrase, only at the end of a text or anywhere;
 * what a colon adds to it, too; or all of the line.
 */
enum phrase_reach { REACH_END, REACH_SELF, REACH_LABEL, REACH_LINE };

struct phrase {
	enum phrase_class class;
	unsigned char start, end;	/* bytes of the line */
	enum phrase_reach reach;
};

/* Whether a class is of the menus, buttons and notices of a page rather than of its article. */
static inline bool
phrases_are_of_page(unsigned class)
{
	return class == PHRASE_AD || class == PHRASE_COMMENT || class == PHRASE_COPYRIGHT || class == PHRASE_LOGIN ||
	    class == PHRASE_MENU || class == PHRASE_NEWSLETTER || class == PHRASE_RELATED || class == PHRASE_SHARE;
}

/* The longest phrase at the start of LINE; in a line of few words, the first one in it. */
struct phrase phrases_find(struct bytes line);

#endif
