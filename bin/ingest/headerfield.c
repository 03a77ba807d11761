#include "ascii.h"
#include "feedterm.h"
#include "headerfield.h"

static bool
cut_line(struct bytes *rest, struct bytes *line)
{
	if (bytes_find(*rest, '\n') == NULL)
		return false;
	*line = bytes_cut(rest, '\n');
	if (bytes_ends(*line, bytes_of("\r")))
		line->n--;
	return true;
}

bool
headerfield_skip_line(struct bytes *rest)
{
	struct bytes line;

	return cut_line(rest, &line);
}

bool
headerfield_next(struct bytes *rest, struct headerfield *f)
{
	struct bytes left = *rest, line;

	if (!cut_line(&left, &line) || line.n == 0)
		return false;
	*rest = left;
	f->name = ascii_trim(bytes_cut(&line, ':'));
	f->value = ascii_trim(line);
	return true;
}

bool
headerfield_is(struct headerfield f, const char *name)
{
	return feedterm_is(f.name, name);
}
