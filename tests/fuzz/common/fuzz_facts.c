/*
 * The facts of any UTF-8 text stand in order inside it, each on one line, and a numeric one is not upside down.
 */
#include <stdlib.h>

#include "facts.h"
#include "replay.h"
#include "utf8.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes text = { data, size };
	struct facts facts = { 0 };
	size_t i, end = 0;

	if (!utf8_valid(text))
		return 0;
	facts_start(&facts);
	facts_read(&facts, text);
	for (i = 0; i < facts.n; i++) {
		const struct fact *f = &facts.fact[i];

		if (f->start < end || f->end <= f->start || f->end > size || f->word >= facts.words)
			abort();
		if (memchr(data + f->start, '\n', f->end - f->start) != NULL || (f->numeric && f->low > f->high))
			abort();
		if (f->kind > FACT_DATE || (f->numeric && f->kind != FACT_FIGURE))
			abort();
		end = f->end;
	}
	facts_free(&facts);
	return 0;
}
