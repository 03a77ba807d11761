/*
 * sniff - what kind of document bytes are, by what they hold and not by what they are called.
 */
#ifndef SNIFF_H
#define SNIFF_H

#include "bytes.h"

enum sniff_kind {
	SNIFF_FEED,	/* RSS, Atom or CDF */
	SNIFF_JSON,	/* an object; a JSON Feed if anything */
	SNIFF_HTML,
	SNIFF_PLAIN,
	SNIFF_XML	/* no feed and no page */
};

/* TEXT is UTF-8. */
enum sniff_kind sniff(struct bytes text);

#endif
