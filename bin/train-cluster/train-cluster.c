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

#include "diag.h"
#include "stemlist.h"

int
main(void)
{
	struct buf rows = { 0 };
	unsigned long number = 0;
	char *line = NULL;
	size_t cap = 0;

	diag_set_program("train-cluster");
	while (getline(&line, &cap, stdin) > 0) {
		buf_clear(&rows);
		stemlist_put(&rows, bytes_of(line), number++);
		fwrite(rows.p, 1, rows.n, stdout);
	}
	buf_free(&rows);
	free(line);
	if (ferror(stdin) || fflush(stdout) != 0)
		diag_die("cannot read the text or write the stems");
	return 0;
}
