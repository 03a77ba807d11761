/*
 * A list of the user's with any bytes, aliases or names, is read, or refused with a line and a reason.
 */
#include <stdlib.h>

#include "model/usergazetteer.h"
#include "names/aliases.h"
#include "replay.h"
#include "utf8.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes list = { data, size };
	struct aliases aliases = { 0 };
	struct usergazetteer names = { 0 };
	const char *fault = NULL;
	size_t line = 0;

	if (!utf8_valid(list))
		return 0;
	if (!aliases_add(&aliases, list, &line, &fault) && (fault == NULL || line == 0))
		abort();
	aliases_free(&aliases);
	fault = NULL;
	line = 0;
	if (!usergazetteer_add(&names, list, &line, &fault) && (fault == NULL || line == 0))
		abort();
	hash_free(&names.names);
	return 0;
}
