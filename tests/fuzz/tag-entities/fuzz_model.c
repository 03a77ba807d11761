/*
 * A model file with any bytes is refused with a reason, or is of use: a damaged one never reads outside itself.
 */
#include <stdlib.h>

#include "buf.h"
#include "hash.h"
#include "model/builtin.h"
#include "model/resources.h"
#include "model/weights.h"
#include "replay.h"

/* Makes the checksum right, so that what it covers is looked at. */
static void
renew_sum(struct buf *model)
{
	size_t at = sizeof WEIGHTS_HEAD - 1 + 4, i;
	uint32_t sum;

	if (model->n < PACKEDTABLE_LINE)
		return;
	sum = (uint32_t)hash_bytes(model->p + PACKEDTABLE_LINE, model->n - PACKEDTABLE_LINE);
	for (i = 0; i < 4; i++, sum >>= 8)
		model->p[at + i] = (unsigned char)sum;
}

static void
use(const struct weights *w)
{
	uint64_t feature[WEIGHTS_TOGETHER], i;
	int16_t row[LABEL_ROW] = { 0 };

	for (i = 0; i < WEIGHTS_TOGETHER; i++)
		feature[i] = i * 0x9e3779b97f4a7c15ULL;
	weights_add(w, feature, WEIGHTS_TOGETHER, row);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf model = { 0 };
	struct resources resources;
	struct weights w;

	if (!builtin_resources(BUILTIN_DEFAULT, &resources))
		abort();
	buf_put(&model, data, size);
	(void)weights_open(&w, buf_view(&model), resources.mark, false);
	renew_sum(&model);
	if (weights_open(&w, buf_view(&model), resources.mark, false) == NULL)
		use(&w);
	buf_free(&model);
	return 0;
}
