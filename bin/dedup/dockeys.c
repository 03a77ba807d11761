#include <string.h>

#include "dockeys.h"
#include "hash.h"
#include "url.h"

uint64_t
dockeys_value(enum dockeys_kind kind, struct bytes value)
{
	return value.n > 0 ? hash_pair(kind, hash_bytes(value.p, value.n)) : 0;
}

uint64_t
dockeys_url(struct bytes address, struct buf *scratch)
{
	struct url url = url_split(address);
	struct bytes path = url.path, authority = url.authority;

	if (authority.n == 0)
		return 0;
	if (path.n > 0 && path.p[path.n - 1] == '/')
		path.n--;
	authority.p += strlen("//");
	authority.n -= strlen("//");
	if (bytes_starts(authority, bytes_of("www.")))
		authority = bytes_between(authority.p + strlen("www."), authority.p + authority.n);
	buf_clear(scratch);
	buf_bytes(scratch, authority);
	buf_bytes(scratch, path);
	buf_bytes(scratch, url.query);
	return dockeys_value(DOCKEYS_URL, buf_view(scratch));
}

uint64_t
dockeys_text(struct bytes text, struct buf *scratch)
{
	const unsigned char *p = text.p, *end = text.p + text.n, *sign;

	if (text.n == 0 || memchr(p, '&', text.n) == NULL)
		return dockeys_value(DOCKEYS_TEXT, text);
	buf_clear(scratch);
	while (p < end && (sign = memchr(p, '&', (size_t)(end - p))) != NULL) {
		buf_bytes(scratch, bytes_between(p, sign));
		buf_str(scratch, "and");
		p = sign + 1;
		if (bytes_starts(bytes_between(p, end), bytes_of("amp;")))
			p += strlen("amp;");
	}
	buf_bytes(scratch, bytes_between(p, end));
	return dockeys_value(DOCKEYS_TEXT, buf_view(scratch));
}
