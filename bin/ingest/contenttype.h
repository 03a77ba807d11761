/*
 * contenttype - the value of a Content-Type header field (RFC 9110, section 8.3): "text/html; charset=utf-8".
 */
#ifndef CONTENTTYPE_H
#define CONTENTTYPE_H

#include "bytes.h"

struct contenttype {
	struct bytes type;	/* "text/html", as written; empty if there is none */
	struct bytes charset;	/* the label, without quotes; empty if there is none */
};

/* Both point into VALUE. */
struct contenttype contenttype_parse(struct bytes value);

#endif
