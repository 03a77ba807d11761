#include "diag.h"
#include "rejects.h"

enum { NAMED = 5 };

void
rejects_open(struct rejects *r, const char *file)
{
	memset(r, 0, sizeof *r);
	r->kept = file != NULL;
	if (r->kept)
		out_open(&r->out, file);
}

void
rejects_count(struct rejects *r, const char *file, unsigned long long line, const char *why)
{
	r->n++;
	if (++r->n_here > NAMED)
		return;
	if (line > 0)
		diag_warn("%s:%llu: %s", file, line, why);
	else
		diag_warn("%s: %s", file, why);
}

void
rejects_keep(struct rejects *r, struct bytes piece, bool last)
{
	if (!r->kept)
		return;
	out_put(&r->out, piece.p, piece.n);
	if (last)
		out_byte(&r->out, '\n');
}

void
rejects_end_file(struct rejects *r, const char *file)
{
	if (r->n_here > NAMED)
		diag_warn("%s: %llu more bad rows", file, r->n_here - NAMED);
	r->n_here = 0;
}

void
rejects_flush(struct rejects *r)
{
	if (r->kept)
		out_flush(&r->out);
}

void
rejects_close(struct rejects *r)
{
	if (r->kept)
		out_close(&r->out);
}
