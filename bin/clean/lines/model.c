#include "cues.h"
#include "model.h"

#include "weights_table.h"

/* Whether the chain passed the body by. */
static bool
is_lost(const struct cues *f, const unsigned char *state)
{
	uint32_t kept = 0;
	size_t i;

	if (f->run_end <= f->run_start)
		return false;
	for (i = 0; i < f->lines->n; i++)
		if (state[i] == CHAIN_ARTICLE && line_is_prose(&f->lines->line[i]))
			kept += f->lines->line[i].words;
	return 8 * (uint64_t)kept < cues_prose(f, f->run_start, f->run_end);
}

void
model_mend(const struct cues *f, unsigned char *state)
{
	size_t i;

	if (!is_lost(f, state))
		return;
	for (i = 0; i < f->lines->n; i++)
		state[i] = i < f->run_start ? CHAIN_BEFORE : i < f->run_end ? CHAIN_ARTICLE : CHAIN_AFTER;
}

void
model_decode(struct chain *c, const struct lines *lines)
{
	int32_t steps[CHAIN_STEPS];
	struct cues f;
	size_t i, k, s;

	cues_begin(&f, lines);
	for (s = 0; s < CHAIN_STEPS; s++)
		steps[s] = line_steps[s];
	chain_begin(c);
	for (i = 0; i < lines->n; i++) {
		uint16_t cue[CUE_GROUPS];
		int32_t fits[CHAIN_STATES] = { 0 };
		size_t n = cues_of(&f, i, cue);

		for (k = 0; k < n; k++)
			for (s = 0; s < CHAIN_STATES; s++)
				fits[s] += line_weights[cue[k]][s];
		chain_add(c, fits, steps);
	}
	chain_end(c);
	model_mend(&f, c->state);
}
