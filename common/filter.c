#include <stdio.h>

#include "buf.h"
#include "columns.h"
#include "diag.h"
#include "filter.h"
#include "filterstart.h"
#include "header.h"
#include "in.h"
#include "tsv.h"

enum { PROGRESS_ROWS = 256 };	/* between two looks at the clock */

/* --- columns --- */

int
filter_find(const struct filter *f, const char *name)
{
	return columns_find(&f->columns, name);
}

int
filter_find_id(const struct filter *f)
{
	int id = filter_find(f, "id");
	size_t i;

	for (i = 0; id < 0 && f->has_header && i < f->row.n; i++)
		if (header_is_id_like(f->row.field[i]))
			diag_die("%s:%llu: no column 'id'; if '%.*s' is it, rename it (sed '1s/%.*s/id/')", f->in.name,
			    f->in.line, (int)f->row.field[i].n, (const char *)f->row.field[i].p, (int)f->row.field[i].n,
			    (const char *)f->row.field[i].p);
	return id;
}

int
filter_need(const struct filter *f, const char *name)
{
	int i = filter_find(f, name);

	if (i >= 0)
		return i;
	if (f->has_header)
		diag_die("%s:%llu: no column '%s' in the header '%.*s'; -f names the text column", f->in.name,
		    f->in.line, name, (int)f->columns.names.n, (const char *)f->columns.names.p);
	diag_die("%s:%llu: no column '%s': name the columns with --columns=A,B,... or NEWSTSV_COLUMNS", f->in.name,
	    f->in.line, name);
}

const char *
filter_text_name(const struct filter *f)
{
	return f->program.opt.field;
}

int
filter_own(struct filter *f, const char *name)
{
	return columns_own(&f->columns, name);
}

void
filter_own_only(struct filter *f)
{
	columns_own_only(&f->columns);
}

void
filter_own_text(struct filter *f)
{
	f->text = true;
}

/* --- the current row --- */

void
filter_again(struct filter *f, struct bytes line)
{
	filterstart_row(f, line);
}

struct bytes
filter_field(const struct filter *f, int column)
{
	return f->row.field[column];
}

void
filter_copy(const struct filter *f, int column, struct buf *to)
{
	struct bytes text;

	buf_clear(to);
	text = tsv_unescape(f->row.field[column], to);
	if (text.p != to->p)
		buf_bytes(to, text);
}

size_t
filter_width(const struct filter *f)
{
	return f->columns.n_input;
}

bool
filter_is_set(const struct filter *f, int column)
{
	return columns_is_set(&f->columns, column);
}

struct bytes
filter_line(const struct filter *f)
{
	return f->line;
}

struct out *
filter_out(struct filter *f)
{
	return &f->program.out;
}

void
filter_set(struct filter *f, int column, struct bytes value)
{
	columns_set(&f->columns, column, value);
}

void
filter_set_plain(struct filter *f, int column, struct bytes value)
{
	columns_set_plain(&f->columns, column, value);
}

void
filter_set_number(struct filter *f, int column, unsigned long long n)
{
	columns_set_number(&f->columns, column, n);
}

static void
reject(struct filter *f, const char *why)
{
	rejects_count(&f->program.rejects, f->in.name, f->in.line, why);
	rejects_keep(&f->program.rejects, f->line, true);
}

size_t
filter_room(const struct filter *f, int column)
{
	size_t used = columns_row_length(&f->columns, &f->row, column), most = f->program.opt.max_line;

	return used < most ? most - used : 0;
}

/* A row that was written later than it was read has no line number. */
static void
reject_longer(struct filter *f)
{
	rejects_count(&f->program.rejects, f->in.name, 0, "a row became longer than --max-line, and is left out");
	rejects_keep(&f->program.rejects, f->line, true);
	columns_forget(&f->columns);
}

void
filter_put(struct filter *f)
{
	if (columns_row_may_exceed(&f->columns, f->line, f->program.opt.max_line) &&
	    columns_row_length(&f->columns, &f->row, -1) > f->program.opt.max_line) {
		reject_longer(f);
		return;
	}
	columns_put_row(&f->columns, f->line, &f->row, &f->program.out);
	if (f->program.opt.unbuffered)
		out_flush(&f->program.out);
}

void
filter_put_rows(struct filter *f, struct bytes rows, size_t longest)
{
	if (longest > f->program.opt.max_line) {
		reject_longer(f);
		return;
	}
	out_put(&f->program.out, rows.p, rows.n);
	if (f->program.opt.unbuffered)
		out_flush(&f->program.out);
}

/* --- the loop --- */

static void
flush_all(void *arg)
{
	struct filter *f = arg;

	program_flush(&f->program);
}

static void
one_row(struct filter *f, struct bytes line)
{
	const char *fault = f->what->repairs ? NULL : tsv_fault(line);
	char wrong_count[80];

	f->program.n_read++;
	if (f->program.n_read % PROGRESS_ROWS == 0)
		program_show_progress(&f->program);
	if (fault == NULL) {
		filterstart_row(f, line);
		if (f->row.n == f->columns.n_input) {
			f->what->row(f, f->self);
			return;
		}
		snprintf(wrong_count, sizeof wrong_count, "%zu fields, expected %zu", f->row.n, f->columns.n_input);
		fault = wrong_count;
	}
	f->line = line;
	reject(f, fault);
}

/* A line that is not too long: the header, a header again, or a row. */
static void
one_line(struct filter *f, struct bytes line)
{
	if (f->what->repairs && f->crlf && line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	if (f->in.line == 1)
		filterstart_check_format(f, line);
	if (!f->started) {
		if (filterstart_first(f, line))
			return;
	} else if (f->has_header && bytes_equal(line, buf_view(&f->columns.names))) {
		return;
	} else if (f->in.line == 1) {
		if (filterstart_next(f, line))
			return;
	}
	one_row(f, line);
}

static void
all_lines(struct filter *f)
{
	const char *file = NULL;
	enum in_kind kind;
	struct bytes line;
	bool amid_long = false;

	while ((kind = in_next(&f->in, &line)) != IN_END) {
		if (f->in.name != file && file != NULL)
			rejects_end_file(&f->program.rejects, file);
		file = f->in.name;
		if (kind == IN_LINE) {
			one_line(f, line);
			continue;
		}
		if (f->in.line == 1 && !amid_long)
			filterstart_check_format(f, line);
		if (!f->started)
			diag_die("%s:%llu: the first line, which names the columns, is longer than --max-line", file,
			    f->in.line);
		if (!amid_long) {
			f->program.n_read++;
			rejects_count(&f->program.rejects, file, f->in.line, "longer than --max-line");
		}
		rejects_keep(&f->program.rejects, line, kind == IN_LONG_END);
		amid_long = kind == IN_LONG;
	}
	if (file != NULL)
		rejects_end_file(&f->program.rejects, file);
}

static void
release(struct filter *f)
{
	columns_free(&f->columns);
	tsv_free(&f->row);
}

char *const *
filter_operands(const struct filter *f)
{
	return f->program.opt.files;
}

int
filter_run(const struct filter_program *what, void *program, int argc, char **argv)
{
	struct filter f = {
		.what = what,
		.self = program,
		.program = { .name = what->name, .about = what->about, .options = what->options,
		    .counts = what->counts }
	};
	int status;

	program_start(&f.program, argc, argv);
	if (what->start != NULL)
		what->start(&f, program);
	in_open(&f.in, f.program.opt.files, f.program.opt.max_line);
	f.in.before_block = flush_all;
	f.in.arg = &f;
	program_open(&f.program);
	all_lines(&f);
	if (what->end != NULL)
		what->end(&f, program);
	in_close(&f.in);
	status = program_close(&f.program);
	if (what->close != NULL)
		what->close(program);
	release(&f);
	return status;
}
