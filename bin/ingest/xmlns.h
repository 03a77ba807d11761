/*
 * xmlns - which namespace an element is in: the xmlns declarations of a feed and of its current item.
 *
 * A zeroed struct xmlns has no declarations.  They point into the document, which must stay.
 */
#ifndef XMLNS_H
#define XMLNS_H

#include "feedterm.h"
#include "markup.h"

struct xmlns {
	struct xmlns_binding {
		struct bytes prefix;
		enum feedspace space;
	} *binding;
	size_t n, cap;
	size_t outer;		/* those of the feed itself */
};

/* Takes the declarations in a start tag.  The default namespace of ROOT is the core one, whatever it is called. */
void xmlns_add(struct xmlns *s, const struct markup_token *tag, bool root);

/* What is declared from now on holds for one item, until xmlns_leave(). */
void xmlns_enter(struct xmlns *s);
void xmlns_leave(struct xmlns *s);

/* The namespace of an element, and its name without the prefix; declarations of its own count first. */
enum feedspace xmlns_of(const struct xmlns *s, const struct markup_token *tag, struct bytes *local);

/* NAME without its prefix. */
struct bytes xmlns_local(struct bytes name);

void xmlns_free(struct xmlns *s);

#endif
