/*
 * hint - what the class, id, role and itemprop of an element say about its content (hints.tsv).
 *
 * Names are cut into words at every mark and at a capital after a small letter; a word, or two neighbours written
 * together, may stand in the table.
 */
#ifndef HINT_H
#define HINT_H

#include <stdint.h>

#include "bytes.h"

#define HINT_LIST(X) \
	X(BODY, "body")			/* the text of the article, named as such */ \
	X(ARTICLE, "article")		/* the article with what belongs to it */ \
	X(CONTENT, "content")		/* what the page is about, or its middle */ \
	X(NAV, "navigation") \
	X(SIDE, "sidebar") \
	X(FOOT, "footer") \
	X(HEAD, "header") \
	X(COMMENT, "comments") \
	X(RELATED, "related")		/* teasers of other articles */ \
	X(TEASER, "teaser")		/* of another article, or the lead of this one */ \
	X(SHARE, "share") \
	X(AD, "advertisement") \
	X(SUBSCRIBE, "subscribe")	/* newsletters, registration, payment */ \
	X(CAPTION, "caption") \
	X(BYLINE, "byline")		/* author, date and place of the article */ \
	X(BIO, "biography")		/* about the author */ \
	X(TAGS, "tags") \
	X(POPUP, "popup") \
	X(TOOL, "tools")		/* print, rate, vote */ \
	X(GALLERY, "gallery") \
	X(TOC, "contents")		/* table of contents */ \
	X(HIDDEN, "hidden")

enum hint {
#define HINT_BIT(upper, name) HINT_##upper##_BIT,
	HINT_LIST(HINT_BIT)
#undef HINT_BIT
	HINT_BITS
};

enum {
#define HINT_MASK(upper, name) HINT_##upper = 1 << HINT_##upper##_BIT,
	HINT_LIST(HINT_MASK)
#undef HINT_MASK
	HINT_NONE = 0
};

/* The hints in one attribute value. */
uint32_t hint_words(struct bytes value);

/*
 * The hints of a start tag's attributes, "hidden" and "display: none" included; and in *CLASS a hash of its class, the
 * digits of which do not count; 0 where it has none.
 */
uint32_t hint_attributes(struct bytes body, uint32_t *class);

/* The name of the lowest hint in a set, for people. */
const char *hint_name(uint32_t hints);

#endif
