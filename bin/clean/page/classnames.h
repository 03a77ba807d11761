/*
 * classnames - hints to an element's content from the attributes of its start tag: class, id, role, itemprop, and
 * whether they hide it.
 */
#ifndef CLASSNAMES_H
#define CLASSNAMES_H

#include <stdint.h>

#include "bytes.h"
#include "classwords.h"
#include "htmltag.h"
#include "markup.h"

/* The hints of the classes met last, by a hash: pages repeat a few.  Zeroed, it is empty. */
enum { CLASSNAMES_CACHE = 256 };

struct classnames_cache {
	struct {
		struct bytes value;
		uint32_t hints;
	} entry[CLASSNAMES_CACHE];
};

/*
 * The hints of the attributes of a start tag TAG, "hidden", "aria-hidden" and "display: none" included; and in *CLASS a
 * hash of its class, the digits of which do not count; 0 if it has none.  The id of a heading, and one that is a slug
 * (slugid.h), gives no hint.  CACHE may be NULL; it holds runs of the page.
 */
uint32_t classnames_attributes(struct markup_attributes attributes, enum htmltag tag, uint32_t *class,
    struct classnames_cache *cache);

#endif
