/*
 * classwords - the hints in a class, id or role by its words (classnames.tsv).
 *
 * Names are cut into words at every character but letters, and at an upper-case letter after a lower-case one; a word,
 * or two neighbours joined, may stand in the table.
 */
#ifndef CLASSWORDS_H
#define CLASSWORDS_H

#include <stdint.h>

#include "bytes.h"

#define HINT_LIST(X) \
	X(BODY)			/* the text of the article, named as such */ \
	X(ARTICLE)		/* the article with what belongs to it */ \
	X(CONTENT)		/* what the page is about, or its middle */ \
	X(NAV) \
	X(SIDE) \
	X(FOOT) \
	X(HEAD) \
	X(COMMENT) \
	X(RELATED)		/* teasers of other articles */ \
	X(TEASER)		/* of another article, or the lead of this one */ \
	X(SHARE) \
	X(AD) \
	X(SUBSCRIBE)		/* newsletters, registration, payment */ \
	X(CAPTION) \
	X(BYLINE)		/* author, date and place of the article */ \
	X(BIO)			/* about the author */ \
	X(TAGS) \
	X(POPUP) \
	X(TOOL)			/* print, rate, vote */ \
	X(GALLERY) \
	X(TOC)			/* table of contents */ \
	X(HIDDEN) \
	X(CONSENT)		/* to cookies and the like */

enum hint {
#define HINT_BIT(upper) HINT_##upper##_BIT,
	HINT_LIST(HINT_BIT)
#undef HINT_BIT
	HINT_BITS
};

enum {
#define HINT_MASK(upper) HINT_##upper = 1 << HINT_##upper##_BIT,
	HINT_LIST(HINT_MASK)
#undef HINT_MASK
	HINT_NONE = 0
};

/* The hints in one attribute value. */
uint32_t classwords_hints(struct bytes value);

#endif
