/*
 * feedterm - the elements of feeds: their namespaces, and what each tells about an article.
 *
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and CDF share one namespace here, as publishers mix them; beside it stand
 * Dublin Core, content, iTunes, Media RSS, FeedBurner and the news extension of sitemaps.
 */
#ifndef FEEDTERM_H
#define FEEDTERM_H

#include "bytes.h"

enum feedspace {
	FEED_CORE, FEED_DC, FEED_DCTERMS, FEED_CONTENT, FEED_XHTML, FEED_ITUNES, FEED_MEDIA, FEED_BURNER,
	FEED_SITENEWS, FEED_FULLTEXT, FEED_FOREIGN
};

enum feedrole {
	FEED_NONE, FEED_TITLE, FEED_LINK, FEED_KEY, FEED_DATE, FEED_AUTHOR, FEED_TEXT, FEED_SOURCE, FEED_ROLES
};

struct feedterm {
	enum feedrole role;
	int rank;		/* of two elements in one role, the higher one tells */
};

/* The namespace that a URI names; FEED_FOREIGN if it is another one. */
enum feedspace feedspace_by_uri(struct bytes uri);

/* The namespace that a prefix usually has, for feeds that do not declare it. */
enum feedspace feedspace_by_prefix(struct bytes prefix);

enum {
	FEED_LAST_RESORT = 1,	/* the rank of texts that count only if there is no other */
	FEED_PUBLISHED = 4	/* the least rank of a date of publication */
};

/* What a child of an item, entry or channel tells; names are compared without case. */
struct feedterm feedterm_find(enum feedspace space, struct bytes local);

/* Whether an element only groups others, which count as if they were children of the item themselves. */
bool feedterm_is_wrapper(enum feedspace space, struct bytes local);

/* Whether A is B, which is lower case, without regard to case. */
bool feedterm_is(struct bytes a, const char *b);

/* The same for one of NAMES, which end with NULL. */
bool feedterm_is_among(struct bytes a, const char *const *names);

#endif
