#include <stdlib.h>

#include "linechain.h"
#include "mem.h"

/* No path; far from overflow when the scores of the longest text are added to it. */
#define NEVER (INT32_MIN / 2)

/* The states before each line are kept two bits for each state, the lowest for CHAIN_BEFORE. */
#define CAME_FROM(back, state) ((enum linechain_state)((back) >> (2 * (state)) & 3))

void
linechain_begin(struct linechain *c)
{
	c->n = 0;
}

/* Scores are kept near 0: only their differences count. */
static void
level(int32_t score[CHAIN_STATES])
{
	int32_t best = score[0];
	int i;

	for (i = 1; i < CHAIN_STATES; i++)
		if (score[i] > best)
			best = score[i];
	for (i = 0; i < CHAIN_STATES; i++)
		score[i] = score[i] < NEVER / 2 ? NEVER : score[i] - best;
}

void
linechain_add(struct linechain *c, const int32_t fits[CHAIN_STATES], const int32_t steps[CHAIN_STEPS])
{
	const int32_t *was = c->score;
	int32_t now[CHAIN_STATES], on, start, resume, pause, gap, stop, after;
	unsigned back;

	c->state = mem_grow_one(c->state, &c->cap, c->n, 1);
	if (c->n == 0) {
		now[CHAIN_BEFORE] = steps[STEP_BEFORE];
		now[CHAIN_ARTICLE] = steps[STEP_START];
		now[CHAIN_GAP] = now[CHAIN_AFTER] = NEVER;
		back = 0;
	} else {
		start = was[CHAIN_BEFORE] + steps[STEP_START];
		on = was[CHAIN_ARTICLE] + steps[STEP_ON];
		resume = was[CHAIN_GAP] + steps[STEP_RESUME];
		pause = was[CHAIN_ARTICLE] + steps[STEP_PAUSE];
		gap = was[CHAIN_GAP] + steps[STEP_GAP];
		stop = was[CHAIN_ARTICLE] + steps[STEP_STOP];
		after = was[CHAIN_AFTER] + steps[STEP_AFTER];
		back = CHAIN_BEFORE;
		now[CHAIN_BEFORE] = was[CHAIN_BEFORE] + steps[STEP_BEFORE];
		now[CHAIN_ARTICLE] = on;
		if (start > on && start >= resume) {
			now[CHAIN_ARTICLE] = start;
			back |= CHAIN_BEFORE << 2;
		} else if (resume > on) {
			now[CHAIN_ARTICLE] = resume;
			back |= CHAIN_GAP << 2;
		} else {
			back |= CHAIN_ARTICLE << 2;
		}
		now[CHAIN_GAP] = pause > gap ? pause : gap;
		back |= (unsigned)(pause > gap ? CHAIN_ARTICLE : CHAIN_GAP) << 4;
		now[CHAIN_AFTER] = stop > after ? stop : after;
		back |= (unsigned)(stop > after ? CHAIN_ARTICLE : CHAIN_AFTER) << 6;
	}
	c->score[CHAIN_BEFORE] = now[CHAIN_BEFORE] + fits[CHAIN_BEFORE];
	c->score[CHAIN_ARTICLE] = now[CHAIN_ARTICLE] + fits[CHAIN_ARTICLE];
	c->score[CHAIN_GAP] = now[CHAIN_GAP] + fits[CHAIN_GAP];
	c->score[CHAIN_AFTER] = now[CHAIN_AFTER] + fits[CHAIN_AFTER];
	level(c->score);
	c->state[c->n++] = (unsigned char)back;
}

void
linechain_end(struct linechain *c)
{
	enum linechain_state at = CHAIN_BEFORE;
	size_t i;

	if (c->n == 0)
		return;
	if (c->score[CHAIN_ARTICLE] > c->score[at])
		at = CHAIN_ARTICLE;
	if (c->score[CHAIN_AFTER] > c->score[at])
		at = CHAIN_AFTER;
	for (i = c->n; i-- > 0;) {
		unsigned back = c->state[i];

		c->state[i] = (unsigned char)at;
		at = CAME_FROM(back, at);
	}
}

enum linechain_step
linechain_step_of(enum linechain_state from, enum linechain_state to)
{
	static const enum linechain_step step[CHAIN_STATES][CHAIN_STATES] = {
		{ STEP_BEFORE, STEP_START, STEP_NONE, STEP_NONE },
		{ STEP_NONE, STEP_ON, STEP_PAUSE, STEP_STOP },
		{ STEP_NONE, STEP_RESUME, STEP_GAP, STEP_NONE },
		{ STEP_NONE, STEP_NONE, STEP_NONE, STEP_AFTER },
	};

	return step[from][to];
}

void
linechain_free(struct linechain *c)
{
	free(c->state);
	c->state = NULL;
	c->n = c->cap = 0;
}
