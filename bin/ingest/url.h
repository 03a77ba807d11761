/*
 * url - references resolved against a base, as RFC 3986, section 5.2, has it.
 */
#ifndef URL_H
#define URL_H

#include "buf.h"
#include "bytes.h"

/* Whether it begins with a scheme ("https:", "tag:"). */
bool url_is_absolute(struct bytes url);

/* Whether it is an address of the web: http or https, and a host. */
bool url_is_web(struct bytes url);

/*
 * Adds to TO what REF, white space around it aside, means in a document at BASE; REF itself where BASE is empty or not
 * hierarchical.  Characters are not escaped or unescaped, but line ends and TABs, which no URL has, are left out.
 */
void url_resolve(struct buf *to, struct bytes base, struct bytes ref);

/* The host of a web address, without user, port and a leading "www."; empty where there is none. */
struct bytes url_host(struct bytes url);

#endif
