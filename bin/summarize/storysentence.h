/*
 * storysentence - a sentence of a story as the choice sees it: numbers, no bytes.
 */
#ifndef STORYSENTENCE_H
#define STORYSENTENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "claim.h"
#include "mainclause.h"
#include "namematch.h"

struct storysentence {
	const uint32_t *stem;		/* its words; see termreader.h */
	const struct name *name;	/* the people, places and organisations it names */
	const struct claim *claim;	/* its figures and dates */
	/* a bit for each of the first 64 words that begins with a capital; for the first one only if it is a name */
	uint64_t capitals;
	uint16_t stems, names;
	uint8_t claims;
	uint8_t asked;		/* percent of the words of the query that it has */
	uint8_t standalone;	/* how well it can be read without others, 0 to 100 */
	struct mainclause_aside aside;	/* the words that its main clause can do without */
	uint8_t lede : 5;	/* the place in its article of the sentence that tells the news, or 0 */
	uint8_t weekday : 3;	/* on which it expects something, see expectation.h */
	bool awaits : 1;	/* it speaks of what is to come */
	bool says_when : 1;	/* ... and when that will be */
	bool title : 1;		/* it is no sentence but the title of an article */
	bool leans : 1;		/* it needs the sentence before it */
	bool dateline : 1;		/* its text begins with one */
	bool dated : 1;		/* it says when, as a news lede does */
	bool corrects : 1;		/* it may take back what its source said before ... */
	bool retracted : 1;		/* ... as was done with this one */
	bool replaced : 1;		/* it stands in a version of an article that a later one replaced */
	bool repeat : 1;		/* an earlier sentence of the story says the same, word for word */
	bool known : 1;		/* an earlier brief told it, and only news is wanted */
	bool overtaken : 1;		/* a newer sentence gives another value, or the outcome, of what it tells */
	bool changed : 1;		/* it gives the newest value, or the outcome, of what others told */
	uint32_t voice;		/* who tells it: articles that share one are copies, or of one publisher */
	uint32_t article;	/* in the story, from the oldest on */
	uint32_t place;		/* in its article, from 0 */
	uint32_t number;	/* in the corpus */
	uint32_t age;		/* seconds by which it was first told before the story's newest article; 0 if unknown */
	int64_t when;		/* it was first told; INT64_MAX if unknown */
};

/* How far in its article it stands from the sentence that tells the news; what stands before that counts after it. */
static inline uint32_t
storysentence_depth(const struct storysentence *s)
{
	return s->place < s->lede ? s->lede + s->place : s->place - s->lede;
}

/* Whether it may be told, or credited with telling something. */
static inline bool
storysentence_holds(const struct storysentence *s)
{
	return !s->replaced && !s->retracted;
}

/* The person whose name it begins with, after any dateline, or NULL. */
static inline const struct name *
storysentence_first_person(const struct storysentence *s)
{
	return s->names > 0 && (s->capitals & 1) != 0 && s->name[0].kind == NAME_PERSON && !s->name[0].dateline ?
	    &s->name[0] : NULL;
}

enum { STORYSENTENCE_EARLIER = 6 * 60 * 60 };	/* seconds */

/* Whether S was told so long before another that its article can only have told part of the news of that. */
static inline bool
storysentence_is_earlier(const struct storysentence *told, const struct storysentence *s)
{
	return told->when != INT64_MAX && s->when < told->when - STORYSENTENCE_EARLIER;
}

#endif
