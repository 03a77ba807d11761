/*
 * rangewords - the words and marks between the members of a range or a list of expressions of time.
 */
#ifndef RANGEWORDS_H
#define RANGEWORDS_H

#include "lexeme.h"

enum rangewords_joint { JOINT_NONE, JOINT_LIST, JOINT_RANGE, JOINT_FROM };	/* "and", "to", "from" after a day */

/* The lexemes of what joins two members at lexeme AT, after "between" or not; 0, and JOINT_NONE, if nothing does. */
size_t rangewords_joint(const struct lexeme_text *w, size_t at, bool between, enum rangewords_joint *joint);

#endif
