/*
 * drop - notes a block that was left out of an article, for --explain.
 */
#ifndef DROP_H
#define DROP_H

#include "page/article.h"

/* Adds TEXT and the name of the rule, which is not copied, to what was dropped; nothing where nobody asked. */
void drop_note(struct article *a, const char *rule, struct bytes text);

#endif
