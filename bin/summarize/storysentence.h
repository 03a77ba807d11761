/*
 * storysentence - a sentence of a story as the choice sees it: numbers, no bytes.
 */
#ifndef STORYSENTENCE_H
#define STORYSENTENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "claim.h"

struct storysentence {
	const uint64_t *stem;	/* its words, as stems.h has them */
	size_t stems;
	const uint64_t *name;	/* the people, places and bodies it names, a hash each */
	size_t names;
	const struct claim *figure;
	size_t figures;
	size_t voice;		/* who tells it: articles that share one are copies, or of one outlet */
	size_t article;		/* in the story */
	size_t place;		/* in its article, from 0 */
	uint64_t age;		/* seconds by which its article is older than the story's newest; 0 where unknown */
	unsigned standalone;		/* how well it can be read alone, 0 to 100 ... */
	bool leans;		/* ... and whether it needs the one before it */
	bool corrects;		/* it may take back what its source said before ... */
	bool retracted;		/* ... as was done with this one */
	bool repeat;		/* an earlier sentence of the story says the same, word for word */
};

#endif
