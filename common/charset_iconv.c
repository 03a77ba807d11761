#include <errno.h>
#include <iconv.h>

#include "charset_iconv.h"
#include "utf8.h"

enum {
	ROOM = 4096,		/* bytes to write in at a time, at least */
	REPLACEMENT = 3,	/* bytes of U+FFFD */
	NAME_MAX_BYTES = 32
};

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
ascii_only(struct gap *g)
{
	size_t bad = 0;

	while (g->next < g->end) {
		unsigned char c;

		gap_reserve(g, REPLACEMENT);
		c = g->text->p[g->next++];
		if (c < 0x80) {
			buf_byte(g->text, c);
		} else {
			utf8_put(g->text, UTF8_REPLACEMENT);
			bad++;
		}
	}
	return bad;
}

size_t
charset_iconv(struct gap *g, const char *names)
{
	iconv_t cd = open_first(names);
	size_t bad = 0;

	if (cd == (iconv_t)-1)
		return ascii_only(g);
	while (g->next < g->end) {
		size_t left = g->end - g->next, room;
		char *p, *q;
		bool wrong;

		gap_reserve(g, ROOM);
		p = (char *)g->text->p + g->next;
		q = (char *)g->text->p + g->text->n;
		room = g->next - g->text->n - REPLACEMENT;
		wrong = iconv(cd, &p, &left, &q, &room) == (size_t)-1 && errno != E2BIG;
		g->next = g->end - left;
		g->text->n = (size_t)(q - (char *)g->text->p);
		if (wrong) {
			utf8_put(g->text, UTF8_REPLACEMENT);
			bad++;
			g->next++;
			iconv(cd, NULL, NULL, NULL, NULL);
		}
	}
	iconv_close(cd);
	return bad;
}
