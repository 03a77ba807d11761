/*
 * docformat - what kind of document bytes are, by what they hold and not by what they are called.
 */
#ifndef DOCFORMAT_H
#define DOCFORMAT_H

#include "bytes.h"

enum docformat {
	DOCFORMAT_FEED,	/* RSS, Atom or CDF */
	DOCFORMAT_JSON,	/* an object; a JSON Feed if anything */
	DOCFORMAT_HTML,
	DOCFORMAT_PLAIN,
	DOCFORMAT_XML	/* no feed and no page */
};

/* TEXT is UTF-8. */
enum docformat docformat_of(struct bytes text);

#endif
