#include "contenttype.h"
#include "feedterm.h"
#include "feedtext.h"

/* Removes from *REST, and returns, what comes before the first MARK; the mark itself is dropped. */
static struct bytes
cut(struct bytes *rest, unsigned char mark)
{
	struct bytes head = *rest;
	const unsigned char *hit = rest->n > 0 ? memchr(rest->p, mark, rest->n) : NULL;

	if (hit == NULL) {
		rest->p += rest->n;
		rest->n = 0;
	} else {
		head.n = (size_t)(hit - rest->p);
		rest->p = hit + 1;
		rest->n -= head.n + 1;
	}
	return feedtext_trim(head);
}

static struct bytes
without_quotes(struct bytes s)
{
	if (s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"') {
		s.p++;
		s.n -= 2;
	}
	return s;
}

struct contenttype
contenttype_parse(struct bytes value)
{
	struct contenttype t = { cut(&value, ';'), { NULL, 0 } };

	while (value.n > 0 && t.charset.n == 0) {
		struct bytes parameter = cut(&value, ';'), name = cut(&parameter, '=');

		if (feedterm_is(name, "charset"))
			t.charset = without_quotes(feedtext_trim(parameter));
	}
	return t;
}
