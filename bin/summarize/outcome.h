/*
 * outcome - which sentences of a story tell a state whose outcome a newer one tells.
 *
 * The missing are found alive, a conviction is quashed, who led has won.  A sentence with a word for the state is
 * overtaken by one, told later, with a word for its outcome and a name in common.
 */
#ifndef OUTCOME_H
#define OUTCOME_H

#include "articlenames.h"

/* Marks such sentences, and titles, of the view as `overtaken`. */
void outcome_find(struct storyview *t, struct articlenames *names);

#endif
