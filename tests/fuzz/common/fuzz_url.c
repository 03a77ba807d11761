/*
 * An address in two lines, base and reference.  What is safe and encoded shows nothing but itself and stays safe;
 * encoding twice changes nothing more; a host is folded, and its site is the end of it.
 */
#include <stdlib.h>

#include "printable.h"
#include "replay.h"
#include "url.h"
#include "utf8.h"

static void
check_encoded(struct bytes url)
{
	struct buf once = { 0 }, twice = { 0 };
	size_t i, len;

	url_encode(&once, url);
	url_encode(&twice, buf_view(&once));
	if (!bytes_equal(buf_view(&once), buf_view(&twice)))
		abort();
	if (url_is_safe(url)) {
		if (!url_is_safe(buf_view(&once)))
			abort();
		for (i = 0; i < once.n; i += len) {
			uint32_t cp = utf8_decode(once.p + i, once.p + once.n, &len);

			if (printable_is_unsafe(cp) || printable_is_blank(cp))
				abort();
		}
	}
	buf_free(&once);
	buf_free(&twice);
}

static void
check_host(struct bytes url)
{
	struct buf host = { 0 };
	struct bytes site;
	size_t i;

	url_host(&host, url);
	for (i = 0; i < host.n; i++)
		if (host.p[i] >= 'A' && host.p[i] <= 'Z')
			abort();
	if (host.n > 0) {
		site = url_site(buf_view(&host));
		if (site.p + site.n != host.p + host.n || site.p < host.p)
			abort();
	}
	buf_free(&host);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned char *lf = size > 0 ? memchr(data, '\n', size) : NULL, *end = data + size;
	struct bytes base = bytes_between(data, lf != NULL ? lf : end),
	    ref = bytes_between(lf != NULL ? lf + 1 : end, end);
	struct buf whole = { 0 };

	url_resolve(&whole, base, ref);
	check_encoded(base);
	check_encoded(buf_view(&whole));
	check_host(base);
	check_host(buf_view(&whole));
	buf_free(&whole);
	return 0;
}
