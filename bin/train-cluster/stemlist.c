#include "ascii.h"
#include "stemlist.h"
#include "word.h"

void
stemlist_put(struct buf *to, struct bytes line, unsigned long number)
{
	const char *place = "first";
	struct word w;
	size_t at = 0, start;

	while (word_next(line, &at, &w)) {
		if (w.kind != WORD_LETTERS)
			continue;
		start = to->n;
		word_fold(to, bytes_between(line.p + w.start, line.p + w.end));
		to->n = start + word_stem(to->p + start, to->n - start);
		buf_printf(to, "\t%lu\t%s\t%s\n", number, place,
		    ascii_is_upper(line.p[w.start]) ? "capital" : "small");
		place = "inside";
	}
}
