/*
 * A list of abbreviations with any bytes is read, or refused with a line.
 */
#include <stdlib.h>

#include "replay.h"
#include "utf8.h"
#include "wordlist.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes list = { data, size };
	struct hash_table own = { NULL, 0, 0 };
	size_t line = 0;

	if (utf8_valid(list) && !wordlist_read(&own, list, &line) && line == 0)
		abort();
	hash_free(&own);
	return 0;
}
