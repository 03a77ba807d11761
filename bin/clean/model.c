#include "cues.h"
#include "model.h"

#include "weights_table.h"

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
}
