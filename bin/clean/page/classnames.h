/*
 * classnames - hints to an element's content from its class, id, role and itemprop (classnames.tsv).
 *
 * Names are cut into words at every character but letters, and at an upper-case letter after a lower-case one; a
 * word, or two neighbours joined, may stand in the table.
 */
#ifndef CLASSNAMES_H
#define CLASSNAMES_H

#include <stdint.h>

#include "bytes.h"
#include "htmltag.h"

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

/* The hints of the classes met last, by a hash: pages repeat a few.  Zeroed, it is empty. */
enum { CLASSNAMES_CACHE = 256 };

struct classnames_cache {
	struct {
		struct bytes value;
		uint32_t hints;
	} entry[CLASSNAMES_CACHE];
};

/* The hints in one attribute value. */
uint32_t classnames_value(struct bytes value);

/*
 * The hints of the attributes of a start tag TAG, "hidden", "aria-hidden" and "display: none" included; and in *CLASS a
 * hash of its class, the digits of which do not count; 0 if it has none.  The id of a heading, and one that is a slug
 * (anchor.h), gives no hint.  CACHE may be NULL; it holds runs of the page.
 */
uint32_t classnames_attributes(struct bytes body, enum htmltag tag, uint32_t *class,
    struct classnames_cache *cache);

#endif
