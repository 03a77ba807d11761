/*
 * train-cluster - lists the stems of a text, for the counts of background.txt.
 *
 *	train-cluster < SENTENCES > stems
 *
 * Of each word of each line: its stem, the line's number, "first" or "inside", and "capital" or "small", for how it is
 * written.  scripts/train-cluster counts them.
 */
#include <stdio.h>
#include <stdlib.h>

#include "ascii.h"
#include "diag.h"
#include "word.h"

static void
list_stems(struct bytes line, unsigned long number, struct buf *stem)
{
	const char *place = "first";
	struct word w;
	size_t at = 0;

	while (word_next(line, &at, &w)) {
		if (w.kind != WORD_LETTERS)
			continue;
		buf_clear(stem);
		word_fold(stem, bytes_between(line.p + w.start, line.p + w.end));
		stem->n = word_stem(stem->p, stem->n);
		fwrite(stem->p, 1, stem->n, stdout);
		printf("\t%lu\t%s\t%s\n", number, place, ascii_is_upper(line.p[w.start]) ? "capital" : "small");
		place = "inside";
	}
}

int
main(void)
{
	struct buf stem = { 0 };
	unsigned long number = 0;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	diag_set_program("train-cluster");
	while ((n = getline(&line, &cap, stdin)) > 0)
		list_stems(bytes_of(line), number++, &stem);
	buf_free(&stem);
	free(line);
	if (ferror(stdin) || fflush(stdout) != 0)
		diag_die("cannot read the text or write the stems");
	return 0;
}
