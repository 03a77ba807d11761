/*
 * The tokens of any bytes stand in order inside them, and there are no more of them than bytes; a string decodes to
 * UTF-8 if it was.
 */
#include <stdlib.h>

#include "jsonlex.h"
#include "replay.h"
#include "utf8.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct jsonlex lexer = { data, data + size };
	struct buf decoded = { 0 };
	const unsigned char *last = data;
	enum jsonlex_kind kind;
	struct bytes body;
	size_t tokens = 0;

	while ((kind = jsonlex_next(&lexer, &body)) != JSONLEX_END) {
		if (++tokens > size || lexer.p <= last || lexer.p > data + size)
			abort();
		last = lexer.p;
		if (kind != JSONLEX_KEY && kind != JSONLEX_STRING && kind != JSONLEX_OTHER)
			continue;
		if (body.n > 0 && (body.p < data || body.p + body.n > data + size))
			abort();
		buf_clear(&decoded);
		jsonlex_decode(&decoded, body);
		if (utf8_valid(body) && !utf8_valid(buf_view(&decoded)))
			abort();
	}
	buf_free(&decoded);
	return 0;
}
