/*
 * arrange - the order of a brief: its stories, their titles and their sources.
 */
#ifndef ARRANGE_H
#define ARRANGE_H

#include "brief.h"

/*
 * Once all rows are added: titles the stories, gathers their sources, and puts them in order: those of several voices
 * first, then those with news, the most voices, the most articles, the most sentences, the newest, as read.  Leaves
 * out those with fewer than VOICES voices, and those after the first MOST.  If all stories are of one voice, none is
 * grouped.
 */
void arrange(struct brief *b, size_t most, uint64_t voices);

#endif
