/*
 * xmlns - which namespace an element is in: the xmlns declarations of a feed and of its current item.
 *
 * A zeroed struct xmlns has no declarations.
 */
#ifndef XMLNS_H
#define XMLNS_H

#include "feedterm.h"
#include "markup.h"

struct xmlns {
	struct xmlns_binding {
		size_t at, n;	/* of the prefix in the names */
		enum feedspace space;
	} *binding;
	size_t n, cap;
	struct buf names;
	size_t outer;		/* bindings of the feed itself */
};

/* Forgets all declarations. */
void xmlns_clear(struct xmlns *s);

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
