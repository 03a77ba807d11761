#include "link.h"
#include "utf8.h"

/* As bytes_starts(), but HEAD is in small letters and its case does not count in S. */
static bool
starts_caseless(struct bytes s, const char *head)
{
	size_t i, n = strlen(head);
	unsigned char c;

	if (s.n < n)
		return false;
	for (i = 0; i < n; i++) {
		c = s.p[i];
		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + ('a' - 'A'));
		if (c != (unsigned char)head[i])
			return false;
	}
	return true;
}

/* What stands between the scheme and the path; empty where the scheme is not http or https. */
static struct bytes
authority(struct bytes url)
{
	struct bytes a = { NULL, 0 };
	size_t i;

	if (starts_caseless(url, "http://"))
		i = 7;
	else if (starts_caseless(url, "https://"))
		i = 8;
	else
		return a;
	a.p = url.p + i;
	while (i < url.n && url.p[i] != '/' && url.p[i] != '?' && url.p[i] != '#')
		i++;
	a.n = (size_t)(url.p + i - a.p);
	return a;
}

bool
link_is_web(struct bytes url)
{
	struct bytes host = authority(url);
	size_t i;

	if (host.n == 0 || host.p[0] == ':' || memchr(host.p, '@', host.n) != NULL || !utf8_valid(url))
		return false;
	for (i = 0; i < url.n; i++)
		if (url.p[i] <= ' ' || url.p[i] == 0x7F || strchr("\"'<>\\`", url.p[i]) != NULL)
			return false;
	return true;
}

struct bytes
link_host(struct bytes url)
{
	struct bytes host = { NULL, 0 };
	const unsigned char *colon;

	if (!link_is_web(url))
		return host;
	host = authority(url);
	if (starts_caseless(host, "www.") && host.n > 4) {
		host.p += 4;
		host.n -= 4;
	}
	colon = memchr(host.p, ':', host.n);
	if (colon != NULL && host.p[0] != '[')
		host.n = (size_t)(colon - host.p);
	return host;
}
