/*
 * program - the life cycle that all programs share: name, options, streams, statistics, exit status.
 *
 *	program_start(&p, argc, argv);		reads the options
 *	program_open(&p);			opens the output and the rejects
 *	...					out_put(&p.out, ...), p.n_read++
 *	return program_close(&p);
 *
 * Filters leave this to filter_run(), which also reads the rows.
 */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <time.h>

#include "opt.h"
#include "out.h"
#include "rejects.h"

/* A number for the --stats line, such as "104 copies". */
struct program_count {
	const char *name;
	unsigned long long n;
};

struct program {
	/* set before program_start() */
	const char *name;
	const char *about;		/* for --help: one line */
	const struct opt *options;	/* the program's own, or NULL */
	enum opt_input input;
	const struct program_count *counts;	/* for --stats, up to a NULL name; or NULL */

	/* for use after program_open() */
	struct opt_common opt;		/* after program_start() */
	struct out out;
	struct rejects rejects;
	unsigned long long n_read;	/* rows or documents, for --stats and --progress */

	time_t progress_shown;		/* private */
};

/* Prepares the process and reads the options; wrong ones, --help and --version end the program. */
void program_start(struct program *p, int argc, char **argv);

/* Opens -o and --rejects. */
void program_open(struct program *p);

/* Writes all that waits in the buffers. */
void program_flush(struct program *p);

/* Shows n_read on the terminal, at most once a second, if --progress asks for it. */
void program_show_progress(struct program *p);

/*
 * Closes the streams, so that the output appears under its name, and prints the --stats line; returns the exit status.
 */
int program_close(struct program *p);

#endif
