#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "url.h"

/* A top-level domain and the labels under it that names are registered under; " * " is any label. */
struct suffixes {
	const char *top, *labels;
};

static const struct suffixes suffixes[] = {
#include "suffixes.h"
};

/* The authority without user and port. */
static struct bytes
host_of(struct bytes url)
{
	struct bytes host = url_split(url).authority;
	const unsigned char *at, *end;

	host = bytes_between(host.p + 2, host.p + host.n);
	while ((at = bytes_find(host, '@')) != NULL)
		host = bytes_between(at + 1, host.p + host.n);
	if (host.n == 0)
		return host;
	end = memchr(host.p, host.p[0] == '[' ? ']' : ':', host.n);
	if (end != NULL)
		host = bytes_between(host.p, end + (*end == ']'));
	return host;
}

void
url_host(struct buf *to, struct bytes url)
{
	struct bytes host, www = bytes_of("www.");
	size_t start = to->n, i;

	if (!url_is_web(url))
		return;
	host = host_of(url);
	if (host.n > 0 && host.p[host.n - 1] == '.')
		host.n--;
	if (host.n == 0)
		return;
	for (i = 0; i < host.n; i++)
		buf_byte(to, ascii_lower(host.p[i]));
	host = bytes_between(to->p + start, to->p + to->n);
	if (host.n > www.n && bytes_starts(host, www)) {
		to->n = start;
		buf_keep(to, host.p + www.n, host.n - www.n);
	}
}

static int
compare_top(const void *key, const void *entry)
{
	return bytes_compare(*(const struct bytes *)key, bytes_of(((const struct suffixes *)entry)->top));
}

/* Whether names are registered under LABEL in the top-level domain TOP. */
static bool
is_suffix(struct bytes label, struct bytes top)
{
	const struct suffixes *s = bsearch(&top, suffixes, sizeof suffixes / sizeof *suffixes, sizeof *suffixes,
	    compare_top);
	const char *p;

	if (s == NULL || label.n == 0)
		return false;
	if (strcmp(s->labels, " * ") == 0)
		return true;
	for (p = s->labels; (p = strchr(p, ' ')) != NULL && p[1] != '\0'; p++)
		if (strncmp(p + 1, (const char *)label.p, label.n) == 0 && p[label.n + 1] == ' ')
			return true;
	return false;
}

/* The last label of HOST, and in *REST what is before its dot; both are empty at the end. */
static struct bytes
last_label(struct bytes host, struct bytes *rest)
{
	size_t n = host.n;

	while (n > 0 && host.p[n - 1] != '.')
		n--;
	*rest = bytes_between(host.p, host.p + (n > 0 ? n - 1 : 0));
	return bytes_between(host.p + n, host.p + host.n);
}

struct bytes
url_site(struct bytes host)
{
	struct bytes rest, top = last_label(host, &rest), label = last_label(rest, &rest);

	if (host.n == 0 || host.p[0] == '[' || label.n == 0 || (top.n > 0 && ascii_is_digit(top.p[0])))
		return host;
	if (is_suffix(label, top) && rest.n > 0)
		label = last_label(rest, &rest);
	return bytes_between(label.p, host.p + host.n);
}
