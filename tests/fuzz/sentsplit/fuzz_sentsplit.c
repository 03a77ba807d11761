/*
 * The sentences of any valid UTF-8 stand in order, none is empty, and between them there is nothing but white space.
 * The first byte chooses the options.
 */
#include <stdlib.h>

#include "charclass.h"
#include "replay.h"
#include "split.h"
#include "utf8.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct split_options options = { LANG_AUTO, NULL, 0, false };
	struct split_sentence s;
	struct bytes text;
	const unsigned char *p;
	struct split split;

	if (size == 0)
		return 0;
	options.keep_quotes = (data[0] & 1) != 0;
	options.max_len = (data[0] & 2) != 0 ? 5 : 0;
	options.lang = (data[0] & 4) != 0 ? (enum lang)((data[0] >> 3) % LANG_AUTO) : LANG_AUTO;
	text.p = data + 1;
	text.n = size - 1;
	if (!utf8_valid(text))
		return 0;
	p = text.p;
	split_start(&split, text, &options);
	while (split_next(&split, &s)) {
		if (s.start >= s.end || charclass_skip_space(p, text.p + text.n) != text.p + s.start)
			abort();
		p = text.p + s.end;
	}
	if (charclass_skip_space(p, text.p + text.n) != text.p + text.n)
		abort();
	return 0;
}
