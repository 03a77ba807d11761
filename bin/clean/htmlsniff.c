#include "ascii.h"
#include "htmlsniff.h"

/* Whether a name and ">" follow, as in "</p>". */
static bool
closes(struct bytes s)
{
	size_t i = 0;

	while (i < s.n && (ascii_is_alnum(s.p[i]) || s.p[i] == '-'))
		i++;
	return i > 0 && i < s.n && s.p[i] == '>' && ascii_is_letter(s.p[0]);
}

static bool
is_break(struct bytes s)
{
	return s.n >= 3 && (s.p[0] | 0x20) == 'b' && (s.p[1] | 0x20) == 'r' &&
	    (s.p[2] == '>' || s.p[2] == '/' || s.p[2] == ' ');
}

bool
htmlsniff(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;

	for (; p < end; p++) {
		if (*p == '\\' && p + 1 < end && (p[1] == 'n' || p[1] == 't' || p[1] == 'r'))
			p++;	/* a line end or a TAB, escaped */
		else if (*p != ' ' && !(*p >= '\t' && *p <= '\r'))
			break;
	}
	if (end - p >= 3 && *p == '<' && (ascii_is_letter(p[1]) || p[1] == '!'))
		return true;
	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		p++;
		if (p < end && (*p == '/' ? closes(bytes_between(p + 1, end)) : is_break(bytes_between(p, end))))
			return true;
	}
	return false;
}
