/*
 * feed_scope - which namespace an element is in: the xmlns declarations of a feed and of its current item.
 *
 * A zeroed struct feed_scope has no declarations.  They point into the document, which must stay.
 */
#ifndef FEED_SCOPE_H
#define FEED_SCOPE_H

#include "feed_name.h"
#include "markup.h"

struct feed_scope {
	struct feed_binding {
		struct bytes prefix;
		enum feed_space space;
	} *binding;
	size_t n, cap;
	size_t outer;		/* those of the feed itself */
};

/* Takes the declarations in a start tag.  The default namespace of ROOT is the core one, whatever it is called. */
void feed_scope_add(struct feed_scope *s, const struct markup_token *tag, bool root);

/* What is declared from now on holds for one item, until feed_scope_leave(). */
void feed_scope_enter(struct feed_scope *s);
void feed_scope_leave(struct feed_scope *s);

/* The namespace of an element, and its name without the prefix; declarations of its own count first. */
enum feed_space feed_scope_of(const struct feed_scope *s, const struct markup_token *tag, struct bytes *local);

/* NAME without its prefix. */
struct bytes feed_scope_local(struct bytes name);

void feed_scope_free(struct feed_scope *s);

#endif
