#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "columns.h"
#include "diag.h"
#include "fileformat.h"
#include "filter.h"
#include "header.h"
#include "in.h"
#include "tsv.h"

enum { PROGRESS_ROWS = 256 };	/* between two looks at the clock */

struct filter {
	const struct filter_program *what;
	void *self;			/* the program's own struct, for its functions */
	struct program program;
	struct in in;

	bool started;			/* the columns are known */
	bool text;			/* the output is text of the program's own */
	bool has_header, crlf;		/* the first line was a header; it ended in CR */
	struct columns columns;

	struct bytes line;		/* the current row */
	struct tsv row;
};

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

static void
make_current(struct filter *f, struct bytes line)
{
	f->line = line;
	tsv_split(&f->row, line);
}

void
filter_again(struct filter *f, struct bytes line)
{
	make_current(f, line);
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

/* --- the header --- */

static void
put_header(struct filter *f)
{
	if (!f->has_header || f->what->writes_text || f->text)
		return;
	columns_put_header(&f->columns, &f->program.out);
	if (f->program.opt.unbuffered)
		out_flush(&f->program.out);
}

/* Input without a header: --columns or, where two columns or less need no names, what they always are. */
static void
name_columns(struct filter *f)
{
	const char *names = f->program.opt.columns;
	size_t n = f->row.n;

	if (names == NULL)
		names = n == 1 ? "text" : n == 2 ? "id,text" : NULL;
	if (names == NULL)
		diag_die("%s:%llu: no header, and %zu columns: name them with --columns=A,B,... or NEWSTSV_COLUMNS",
		    f->in.name, f->in.line, n);
	columns_by_list(&f->columns, names, n);
}

/* The header line without what clean repairs in it: a byte order mark and the CR of a CRLF file. */
static struct bytes
bare_header(struct bytes line, bool *crlf)
{
	static const unsigned char bom[] = { 0xEF, 0xBB, 0xBF };

	if (line.n >= sizeof bom && memcmp(line.p, bom, sizeof bom) == 0) {
		line.p += sizeof bom;
		line.n -= sizeof bom;
	}
	*crlf = line.n > 0 && line.p[line.n - 1] == '\r';
	line.n -= *crlf;
	return line;
}

/* Ends the program at the first line of a file that is not newstsv. */
static void
check_format(const struct filter *f, struct bytes line)
{
	const struct fileformat *format = fileformat_binary(line);

	if (format == NULL && !f->program.opt.no_header)
		format = fileformat_text(line);
	if (format != NULL)
		diag_die("%s: %s, not newstsv: %s", f->in.name, format->name, format->remedy);
}

/* Whether LINE, which becomes the current row, is a header; ends the program if it was meant as one and cannot be. */
static bool
is_header(struct filter *f, struct bytes line)
{
	struct buf why = { NULL, 0, 0 };
	enum header header;

	make_current(f, line);
	if (f->program.opt.no_header)
		return false;
	header = header_read(&f->row, f->program.opt.field, f->program.opt.columns, &why);
	if (header == HEADER_FAULTY)
		diag_die("%s:%llu: %.*s", f->in.name, f->in.line, (int)why.n, (const char *)why.p);
	return header == HEADER_NAMES;
}

/* The first line of all: a header or the first row.  Returns true if it was a header, which is used up then. */
static bool
start(struct filter *f, struct bytes line)
{
	struct bytes bare = bare_header(line, &f->crlf);

	f->has_header = is_header(f, bare);
	if (f->has_header && bare.n != line.n && !f->what->repairs)
		diag_die("%s:%llu: a header with a byte order mark or a carriage return: "
		    "save the file as plain UTF-8 with LF line ends (clean and ingest repair it)",
		    f->in.name, f->in.line);
	if (f->program.opt.header && !f->has_header)
		diag_die("%s:%llu: no header (names of a to z, 0 to 9 and _, with id or %s among them)", f->in.name,
		    f->in.line, f->program.opt.field);
	if (f->has_header) {
		columns_by_header(&f->columns, bare);
	} else {
		make_current(f, line);
		name_columns(f);
	}
	f->started = true;
	if (f->what->begin != NULL)
		f->what->begin(f, f->self);
	put_header(f);
	return f->has_header;
}

/*
 * At the first line of a file that is not the first: its columns must be those of the files before it.  Returns true if
 * it was a header, which is used up then.
 */
static bool
next_start(struct filter *f, struct bytes line)
{
	struct bytes header = buf_view(&f->columns.names);

	if (!is_header(f, line))
		return false;
	if (f->program.opt.columns != NULL && bytes_equal(line, header))
		return true;
	if (f->has_header)
		diag_die("%s:1: the header '%.*s' differs from '%.*s' of the files before it", f->in.name, (int)line.n,
		    (const char *)line.p, (int)header.n, (const char *)header.p);
	diag_die("%s:1: a header, but the files before it have none (-N takes it as a row)", f->in.name);
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
		make_current(f, line);
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
		check_format(f, line);
	if (!f->started) {
		if (start(f, line))
			return;
	} else if (f->has_header && bytes_equal(line, buf_view(&f->columns.names))) {
		return;
	} else if (f->in.line == 1) {
		if (next_start(f, line))
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
			check_format(f, line);
		if (!f->started)
			diag_die("%s:%llu: the first line, which tells the columns, is longer than --max-line", file,
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
