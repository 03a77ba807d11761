#include <stdbool.h>
#include <stddef.h>

#include "featurelist.h"
#include "blockmodel.h"

/* A value up to the threshold goes on at low, a greater one at high: a split's number, or the tree's outcome. */
struct split {
	enum feature feature;
	int32_t threshold;
	bool low_is_outcome, high_is_outcome;
	int32_t low, high;
};

#include "blockmodel_table.h"

/* After the first trees, the better half of all, most blocks are beyond what the others could add. */
enum { CERTAIN_TREES = 50, CERTAIN = 3000 };

int32_t
blockmodel_score(const int32_t *feature)
{
	int32_t sum = bias;
	size_t i;

	for (i = 0; i < sizeof roots / sizeof *roots; i++) {
		const struct split *s = &splits[roots[i]];

		if (i == CERTAIN_TREES && (sum > CERTAIN || sum < -CERTAIN))
			break;
		for (;;) {
			bool low = feature[s->feature] <= s->threshold;

			if (low ? s->low_is_outcome : s->high_is_outcome) {
				sum += low ? s->low : s->high;
				break;
			}
			s = &splits[low ? s->low : s->high];
		}
	}
	return sum;
}
