/*
 * url - addresses as RFC 3986 has them: parts, references, hosts, and which of them may become a link.
 *
 * Feeds and pages name addresses that nobody has checked.  A document's address goes into a row by url_encode(), and
 * from a row into a page only if url_is_safe() says so.
 */
#ifndef URL_H
#define URL_H

#include "buf.h"
#include "bytes.h"

/* The parts of RFC 3986, appendix B, with their delimiters ("http:", "//host", "?query", "#fragment"), or empty. */
struct url {
	struct bytes scheme, authority, path, query, fragment;
};

struct url url_split(struct bytes url);

/* Whether it begins with a scheme ("https:", "tag:"). */
bool url_is_absolute(struct bytes url);

/* Whether it is an address of the web: http or https, and a host. */
bool url_is_web(struct bytes url);

/*
 * Whether it may become a link once it is encoded: an address of the web in UTF-8 whose host names no user and shows
 * as it is, and nothing in it that ends an attribute, a line or a Markdown link (blanks, controls, quotes, angle
 * brackets, backslashes).
 */
bool url_is_safe(struct bytes url);

/*
 * Appends URL; after the host, each character that is blank or unsafe to print (printable.h), and each byte that is not
 * UTF-8, is percent-encoded.
 */
void url_encode(struct buf *to, struct bytes url);

/*
 * Appends the address that REF, white space around it aside, stands for in a document at BASE: section 5.2 of the RFC.
 * If BASE is empty or not hierarchical, that is REF itself.  Line ends and TABs, which no URL has, are dropped.
 */
void url_resolve(struct buf *to, struct bytes base, struct bytes ref);

/*
 * Appends the host of a web address, folded to lower case, without user, port, a leading "www." and a final dot;
 * nothing if it is no web address.
 */
void url_host(struct buf *to, struct bytes url);

/*
 * The registrable domain in HOST, which url_host() made: "paper.co.uk" in "sport.paper.co.uk".  HOST itself if it is
 * an IP address, a single label, or a suffix under which others register.
 */
struct bytes url_site(struct bytes host);

#endif
