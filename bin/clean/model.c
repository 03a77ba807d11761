#include "features.h"
#include "model.h"

#include "weights_table.h"

void
model_decode(struct chain *c, const struct lines *lines)
{
	int32_t steps[CHAIN_STEPS];
	struct features f;
	size_t i, k, s;

	features_begin(&f, lines);
	for (s = 0; s < CHAIN_STEPS; s++)
		steps[s] = line_steps[s];
	chain_begin(c);
	for (i = 0; i < lines->n; i++) {
		uint16_t feature[FEATURE_GROUPS];
		int32_t fits[CHAIN_STATES] = { 0 };
		size_t n = features_of(&f, i, feature);

		for (k = 0; k < n; k++)
			for (s = 0; s < CHAIN_STATES; s++)
				fits[s] += line_weights[feature[k]][s];
		chain_add(c, fits, steps);
	}
	chain_end(c);
}
