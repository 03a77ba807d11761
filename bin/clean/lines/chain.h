/*
 * chain - the likeliest states of the lines of a text, which are a chain.
 *
 * An article is one run of lines with gaps in it: lines BEFORE it, lines of the ARTICLE, lines of a GAP behind which
 * the article goes on, lines AFTER it.  The best path through these is Viterbi's; scores are integers, so that it is the
 * same on every machine.
 */
#ifndef CHAIN_H
#define CHAIN_H

#include <stddef.h>
#include <stdint.h>

enum chain_state { CHAIN_BEFORE, CHAIN_ARTICLE, CHAIN_GAP, CHAIN_AFTER, CHAIN_STATES };

/* Steps from the state of one line to that of the next; no others are possible. */
enum chain_step {
	STEP_BEFORE, STEP_START, STEP_ON, STEP_RESUME, STEP_PAUSE, STEP_GAP, STEP_STOP, STEP_AFTER, CHAIN_STEPS
};

/* Zeroed, it is ready. */
struct chain {
	unsigned char *state;	/* after chain_end(): of each line, enum chain_state */
	size_t n, cap;
	int32_t score[CHAIN_STATES];
};

void chain_begin(struct chain *c);

/* The next line: how well it fits each state, and what each step to it is worth. */
void chain_add(struct chain *c, const int32_t fits[CHAIN_STATES], const int32_t steps[CHAIN_STEPS]);

/* Sets c->state. */
void chain_end(struct chain *c);

void chain_free(struct chain *c);

/* The step from one state to another, or -1. */
int chain_step_of(enum chain_state from, enum chain_state to);

#endif
