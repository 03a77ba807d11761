/*
 * mainblock - the element that holds the article.
 *
 * Every block that is not pruned scores: prose by its length, links and short lines below zero.  The main block is the
 * element with the highest sum of scores, the innermost of equals.
 */
#ifndef MAINBLOCK_H
#define MAINBLOCK_H

#include "webpage.h"

/* Sets main; 0, the root, where nothing scores. */
void mainblock_find(struct webpage *p);

#endif
