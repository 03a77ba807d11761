/*
 * linechain - the most likely states of the lines of a text, which form a linear chain.
 *
 * An article is one run of lines with gaps: lines BEFORE it, lines of the ARTICLE, lines of a GAP after which the
 * article resumes, lines AFTER it.  Viterbi's algorithm finds the best path; scores are integers, so that it is the
 * same on every machine.
 */
#ifndef LINECHAIN_H
#define LINECHAIN_H

#include <stddef.h>
#include <stdint.h>

enum linechain_state { CHAIN_BEFORE, CHAIN_ARTICLE, CHAIN_GAP, CHAIN_AFTER, CHAIN_STATES };

/* Steps from the state of one line to that of the next; no others are possible. */
enum linechain_step {
	STEP_NONE = -1,
	STEP_BEFORE, STEP_START, STEP_ON, STEP_RESUME, STEP_PAUSE, STEP_GAP, STEP_STOP, STEP_AFTER, CHAIN_STEPS
};

/* Zeroed, it is ready. */
struct linechain {
	unsigned char *state;	/* after linechain_end(): of each line, enum linechain_state */
	size_t n, cap;
	int32_t score[CHAIN_STATES];
};

void linechain_begin(struct linechain *c);

/* The next line: how well it fits each state, and what each step to it is worth. */
void linechain_add(struct linechain *c, const int32_t fits[CHAIN_STATES], const int32_t steps[CHAIN_STEPS]);

/* Sets c->state. */
void linechain_end(struct linechain *c);

void linechain_free(struct linechain *c);

/* The step from one state to another, or STEP_NONE. */
enum linechain_step linechain_step_of(enum linechain_state from, enum linechain_state to);

#endif
