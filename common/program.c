#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "diag.h"
#include "process.h"
#include "program.h"

/* The name the program was called by, if it is NAME after a prefix, as with make install PROGPREFIX=...; else NAME. */
static const char *
called_name(const char *name, const char *called)
{
	const char *slash = called != NULL ? strrchr(called, '/') : NULL, *base = slash != NULL ? slash + 1 : called;
	size_t n = strlen(name), n_base = base != NULL ? strlen(base) : 0;

	return n_base > n && strcmp(base + n_base - n, name) == 0 ? base : name;
}

void
program_start(struct program *p, int argc, char **argv)
{
	p->name = called_name(p->name, argc > 0 ? argv[0] : NULL);
	diag_set_program(p->name);
	process_prepare();
	opt_parse(&p->opt, p->options, p->input, p->about, argc, argv);
	p->opt.progress = p->opt.progress && isatty(STDERR_FILENO);
}

void
program_open(struct program *p)
{
	out_open(&p->out, p->opt.output);
	rejects_open(&p->rejects, p->opt.rejects);
}

void
program_flush(struct program *p)
{
	out_flush(&p->out);
	rejects_flush(&p->rejects);
}

void
program_show_progress(struct program *p)
{
	time_t now;

	if (!p->opt.progress)
		return;
	now = time(NULL);
	if (now != p->progress_shown)
		fprintf(stderr, "\r%s: %llu %s", p->name, p->n_read, p->input == OPT_ROWS ? "rows" : "documents");
	p->progress_shown = now;
}

static void
print_stats(const struct program *p)
{
	const struct program_count *c;
	struct buf line = { 0 };

	buf_printf(&line, "%llu %s", p->n_read, p->input == OPT_ROWS ? "read" : "documents");
	for (c = p->counts; c != NULL && c->name != NULL; c++)
		buf_printf(&line, ", %llu %s", c->n, c->name);
	diag_warn("%.*s, %llu bad", (int)line.n, (const char *)line.p, p->rejects.n);
	buf_free(&line);
}

int
program_close(struct program *p)
{
	if (p->opt.progress)
		fputc('\n', stderr);
	out_close(&p->out);
	rejects_close(&p->rejects);
	if (p->opt.stats)
		print_stats(p);
	return p->rejects.n > p->opt.max_bad ? EXIT_BAD_ROWS : EXIT_DONE;
}
