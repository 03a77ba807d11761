#include <errno.h>
#include <iconv.h>

#include "charset_iconv.h"
#include "utf8.h"

enum { CHUNK = 4096, NAME_MAX_BYTES = 32 };

/* The first of NAMES that the C library knows, or (iconv_t)-1. */
static iconv_t
open_first(const char *names)
{
	char name[NAME_MAX_BYTES];
	iconv_t cd = (iconv_t)-1;

	while (*names != '\0' && cd == (iconv_t)-1) {
		size_t n = strcspn(names, " ");

		if (n < sizeof name) {
			memcpy(name, names, n);
			name[n] = '\0';
			cd = iconv_open("UTF-8", name);
		}
		names += n;
		names += *names == ' ';
	}
	return cd;
}

static size_t
ascii_only(struct buf *to, struct bytes s)
{
	size_t i, bad = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] < 0x80) {
			buf_byte(to, s.p[i]);
		} else {
			utf8_put(to, UTF8_REPLACEMENT);
			bad++;
		}
	}
	return bad;
}

size_t
charset_iconv(struct buf *to, struct bytes s, const char *names)
{
	iconv_t cd = open_first(names);
	char in[CHUNK], out[CHUNK];	/* iconv(3) takes its input as not const */
	size_t held = 0, bad = 0;

	if (cd == (iconv_t)-1)
		return ascii_only(to, s);
	while (s.n > 0 || held > 0) {
		size_t more = s.n < CHUNK - held ? s.n : CHUNK - held, left, room = sizeof out, was;
		char *p = in, *q = out;

		memcpy(in + held, s.p, more);
		s.p += more;
		s.n -= more;
		left = was = held + more;
		if (iconv(cd, &p, &left, &q, &room) == (size_t)-1 &&
		    (errno == EILSEQ || (errno == EINVAL && (s.n == 0 || left == was)))) {
			buf_put(to, out, sizeof out - room);
			room = sizeof out;
			utf8_put(to, UTF8_REPLACEMENT);
			bad++;
			p++;
			left--;
			iconv(cd, NULL, NULL, NULL, NULL);
		}
		buf_put(to, out, sizeof out - room);
		memmove(in, p, left);
		held = left;
	}
	iconv_close(cd);
	return bad;
}
