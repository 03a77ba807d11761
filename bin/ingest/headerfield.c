#include "feedterm.h"
#include "feedtext.h"
#include "headerfield.h"

static bool
cut_line(struct bytes *rest, struct bytes *line)
{
	const unsigned char *lf = rest->n > 0 ? memchr(rest->p, '\n', rest->n) : NULL;

	if (lf == NULL)
		return false;
	*line = bytes_between(rest->p, lf);
	if (line->n > 0 && line->p[line->n - 1] == '\r')
		line->n--;
	*rest = bytes_between(lf + 1, rest->p + rest->n);
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
	const unsigned char *colon;

	if (!cut_line(&left, &line) || line.n == 0)
		return false;
	*rest = left;
	colon = memchr(line.p, ':', line.n);
	if (colon == NULL)
		colon = line.p + line.n;
	f->name = feedtext_trim(bytes_between(line.p, colon));
	f->value = line;
	f->value.n = 0;
	if (colon < line.p + line.n)
		f->value = feedtext_trim(bytes_between(colon + 1, line.p + line.n));
	return true;
}

bool
headerfield_is(struct headerfield f, const char *name)
{
	return feedterm_is(f.name, name);
}
