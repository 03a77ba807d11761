/*
 * link - the addresses that feeds give their articles, which nobody has checked.
 */
#ifndef LINK_H
#define LINK_H

#include "bytes.h"

/*
 * Whether URL may become a link: http or https with a host that names no user, and nothing in it that ends an
 * attribute, a line or a Markdown link (blanks, controls, quotes, angle brackets, backslashes) or is not UTF-8.
 */
bool link_is_web(struct bytes url);

/* The host in a URL that link_is_web() accepts, without a "www." and a port; else empty. */
struct bytes link_host(struct bytes url);

#endif
