#include "linefeatures.h"
#include "linemodel.h"

#include "linemodel_table.h"

/* Whether the chain passed the body by. */
static bool
is_lost(const struct linefeatures *f, const unsigned char *state)
{
	uint32_t kept = 0;
	size_t i;

	if (f->run_end <= f->run_start)
		return false;
	for (i = 0; i < f->lines->n; i++)
		if (state[i] == CHAIN_ARTICLE && textline_is_prose(&f->lines->line[i]))
			kept += f->lines->line[i].words;
	return 8 * (uint64_t)kept < linefeatures_prose(f, f->run_start, f->run_end);
}

void
linemodel_mend(const struct linefeatures *f, unsigned char *state)
{
	size_t i;

	if (!is_lost(f, state))
		return;
	for (i = 0; i < f->lines->n; i++)
		state[i] = i < f->run_start ? CHAIN_BEFORE : i < f->run_end ? CHAIN_ARTICLE : CHAIN_AFTER;
}

/* Adds the weights of N features to FITS, four at a time, which is faster. */
static void
add_weights(int32_t fits[CHAIN_STATES], const uint16_t *cue, size_t n)
{
	size_t k, s;

	for (k = 0; k + 3 < n; k += 4)
		for (s = 0; s < CHAIN_STATES; s++)
			fits[s] += line_weights[cue[k]][s] + line_weights[cue[k + 1]][s] +
			    line_weights[cue[k + 2]][s] + line_weights[cue[k + 3]][s];
	for (; k < n; k++)
		for (s = 0; s < CHAIN_STATES; s++)
			fits[s] += line_weights[cue[k]][s];
}

void
linemodel_decode(struct linechain *c, const struct textlines *lines)
{
	int32_t steps[CHAIN_STEPS];
	struct linefeatures f;
	size_t i, s;

	linefeatures_begin(&f, lines);
	for (s = 0; s < CHAIN_STEPS; s++)
		steps[s] = line_steps[s];
	linechain_begin(c);
	for (i = 0; i < lines->n; i++) {
		uint16_t cue[LINEFEATURE_GROUPS];
		int32_t fits[CHAIN_STATES] = { 0 };
		size_t n = linefeatures_of(&f, i, cue);

		add_weights(fits, cue, n);
		linechain_add(c, fits, steps);
	}
	linechain_end(c);
	linemodel_mend(&f, c->state);
}
