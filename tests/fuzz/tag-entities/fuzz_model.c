/*
 * A model file with any bytes is refused with a reason, or is of use: a damaged one never reads outside itself.
 */
#include <stdlib.h>

#include "model/builtin.h"
#include "model/resources.h"
#include "model/weights.h"
#include "replay.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes blob = { data, size };
	struct resources resources;
	struct weights w;
	int16_t row[LABEL_ROW] = { 0 };
	uint64_t h;

	if (!builtin_resources(BUILTIN_DEFAULT, &resources))
		abort();
	(void)weights_open(&w, blob, resources.mark, true);
	if (weights_open(&w, blob, resources.mark, false) != NULL)	/* as if its sum were right */
		return 0;
	for (h = 0; h < 64; h++)
		weights_add(&w, h * 0x9e3779b97f4a7c15ULL, row);
	return 0;
}
