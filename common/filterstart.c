#include <string.h>

#include "buf.h"
#include "diag.h"
#include "fileformat.h"
#include "filterstart.h"
#include "header.h"

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

void
filterstart_check_format(const struct filter *f, struct bytes line)
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
	struct buf why = { 0 };
	enum header header;

	filterstart_row(f, line);
	if (f->program.opt.no_header)
		return false;
	header = header_read(&f->row, f->program.opt.field, f->program.opt.columns, &why);
	if (header == HEADER_FAULTY)
		diag_die("%s:%llu: %.*s", f->in.name, f->in.line, (int)why.n, (const char *)why.p);
	return header == HEADER_NAMES;
}

bool
filterstart_first(struct filter *f, struct bytes line)
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
		filterstart_row(f, line);
		name_columns(f);
	}
	f->started = true;
	if (f->what->begin != NULL)
		f->what->begin(f, f->self);
	put_header(f);
	return f->has_header;
}

bool
filterstart_next(struct filter *f, struct bytes line)
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
