/*
 * dom - the tree of an HTML page, as a flat array.
 *
 * Nodes stand in document order: the descendants of a node are those after it up to its end, so that every walk is a
 * loop.  As far as the bounds of paragraphs go, the tree is the one that the HTML standard builds: missing end tags
 * are implied, stray ones are ignored, a link ends at its end tag wherever that stands.  Elements that only mark up
 * words (b, em ...) make no nodes, unless they hide them.
 *
 * Nesting deeper than DOM_DEPTH, and nodes beyond the number allowed for the page's size, make no nodes either: their
 * text belongs to the last element that has one, or at worst is lost.
 */
#ifndef DOM_H
#define DOM_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "classnames.h"
#include "htmltag.h"

enum { DOM_DEPTH = 256 };

enum {
	DOM_BLOCK = 1,		/* an element that breaks the line */
	DOM_LINK = 2,		/* text in a link */
	DOM_SPACE = 4,		/* text with white space before it, in another text */
	DOM_BOLD = 8		/* text marked up as strong */
};

struct dom_node {
	uint32_t parent;	/* the root, node 0, is its own */
	uint32_t end;		/* after its last descendant */
	uint32_t at, n;		/* where in the page its text, or its attributes, stand */
	uint32_t hints;
	uint32_t class;		/* a hash of its class, digits aside; 0 where it has none */
	uint16_t flags;
	uint16_t tag;
};

enum { DOM_NAMES = 3 };		/* of a <meta> that count */

/* An element of the head or a script, or a <time>, that tells about the article; see metadata.c. */
struct dom_fact {
	enum htmltag tag;
	struct bytes attributes, content;
	struct bytes name[DOM_NAMES];	/* of a <meta>: its property, name and itemprop */
	size_t nnames;
	uint32_t node;		/* how many nodes were before it */
};

struct dom {
	struct bytes page;
	struct dom_node *node;
	uint32_t n;
	size_t cap, limit;

	struct dom_fact *fact;
	size_t nfacts, facts_cap;

	/* private to the building */
	uint32_t stack[DOM_DEPTH];	/* the open elements */
	size_t depth;
	size_t folded;			/* open elements that have no node */
	uint32_t open[TAG_COUNT];	/* how many of each are on the stack */
	enum htmltag raw;			/* the element whose raw text comes next; TAG_TEXT if none */
	struct classnames_cache classes;
	uint16_t flags;			/* of the next text */
	bool line_start;		/* nothing but a block's bound came before */
};

/* Builds the tree of PAGE, which must stay where it is; what D held is forgotten, its memory used again. */
void dom_build(struct dom *d, struct bytes page);

void dom_free(struct dom *d);

static inline struct bytes
dom_text(const struct dom *d, uint32_t node)
{
	struct bytes s = { d->page.p + d->node[node].at, d->node[node].n };

	return s;
}

#endif
