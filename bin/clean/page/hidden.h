/*
 * hidden - tells elements that nobody sees from those that a script shows on demand.
 */
#ifndef HIDDEN_H
#define HIDDEN_H

#include "webpage.h"

/*
 * Whether an element with HINT_HIDDEN is seen by nobody.  The panel of an accordion or a tab, a drop cap that is hidden
 * from screen readers, and what a paywall covers are seen by somebody.
 */
bool hidden_is_unseen(const struct dom *d, uint32_t node);

/*
 * Whether hidden elements hold most of the page's prose, or paragraphs of it are hidden one by one: then a script shows
 * them, and they are no boilerplate for being hidden.
 */
bool hidden_is_much(const struct webpage *p);

#endif
