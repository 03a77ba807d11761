/*
 * The words of any UTF-8 text stand in order inside it, have no space in them, and leave nothing but space between
 * them; folded and stemmed they stay UTF-8.
 */
#include <stdlib.h>

#include "replay.h"
#include "utf8.h"
#include "word.h"

static void
check_word(struct bytes word)
{
	struct buf folded = { 0 };

	if (word.n == 0 || memchr(word.p, ' ', word.n) != NULL || !utf8_valid(word))
		abort();
	word_fold(&folded, word);
	if (!utf8_valid(buf_view(&folded)))
		abort();
	word_is_stop(buf_view(&folded));
	if (word_stem(folded.p, folded.n) > folded.n)
		abort();
	buf_free(&folded);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes text = { data, size };
	struct word w;
	size_t at = 0, end = 0;

	if (!utf8_valid(text))
		return 0;
	while (word_next(text, &at, &w)) {
		if (w.start < end || w.end <= w.start || w.end > size || at != w.end)
			abort();
		for (; end < w.start; end++)
			if (data[end] > 0x20 && data[end] < 0x7F)
				abort();
		check_word(bytes_between(data + w.start, data + w.end));
		end = w.end;
	}
	return 0;
}
