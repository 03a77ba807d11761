#include "ascii.h"
#include "linelabel.h"
#include "liveblog.h"

enum {
	ENTRIES = 3,		/* of a live blog at least */
	PROSE_NEAR = 2,		/* lines below the time of an entry, where its prose begins */
	CLOCK_MOST = 16		/* bytes of a line that is a time of day */
};

static size_t
digits(struct bytes s, size_t i)
{
	size_t n = 0;

	while (i + n < s.n && ascii_is_digit(s.p[i + n]))
		n++;
	return n;
}

size_t
liveblog_clock(struct bytes s)
{
	size_t hours = digits(s, 0), i = hours + 1;

	if (hours < 1 || hours > 2 || s.n < hours + 3 ||
	    (s.p[hours] != ':' && s.p[hours] != '.' && s.p[hours] != 'h') ||
	    digits(s, i) != 2)
		return 0;
	i += 2;
	if (s.n - i >= 2 && (s.p[i] == 'a' || s.p[i] == 'p') && s.p[i + 1] == 'm')
		i += 2;
	else if (s.n - i >= 3 && s.p[i] == ' ' && (s.p[i + 1] | 0x20) != ' ' && (s.p[i + 2] | 0x20) == 'm')
		i += 3;
	/* a date or a result goes on with a mark */
	return i == s.n || s.p[i] == ' ' ? i : 0;
}

/* Whether a line is nothing but a time, perhaps with a zone or "Uhr". */
static bool
is_clock(const struct textline *l)
{
	return l->s.n <= CLOCK_MOST && l->words <= 3 && liveblog_clock(l->s) > 0;
}

/* Whether the line I begins an entry: a time, in a line of its own or before a heading, and prose right below. */
static bool
is_entry(const struct textlines *lines, size_t i)
{
	const struct textline *l = &lines->line[i];
	size_t k;

	if (liveblog_clock(l->s) == 0 || textline_is_prose(l))
		return false;
	for (k = i + 1; k < lines->n && k <= i + PROSE_NEAR; k++)
		if (textline_is_prose(&lines->line[k]))
			return true;
	return false;
}

size_t
liveblog_first(const struct textlines *lines)
{
	size_t i, n = 0, first = lines->n;

	for (i = 0; i < lines->n; i++)
		if (is_entry(lines, i) && n++ == 0)
			first = i;
	return n >= ENTRIES ? first : lines->n;
}

void
liveblog_label(const struct textlines *lines, unsigned char *label, size_t first)
{
	size_t i, k;

	for (i = first; i < lines->n; i++) {
		if (!is_entry(lines, i))
			continue;
		for (k = i; k < lines->n && k <= i + PROSE_NEAR && !textline_is_prose(&lines->line[k]); k++)
			label[k] = (unsigned char)(is_clock(&lines->line[k]) ? LABEL_DATE : LABEL_KEEP);
		for (; k < lines->n && textline_is_prose(&lines->line[k]); k++)
			label[k] = LABEL_KEEP;
		i = k - 1;
	}
}
