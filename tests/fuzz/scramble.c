/*
 * scramble SEED - standard input with a few changes, the same for each seed: bytes and stretches changed, left out,
 * doubled, or replaced by what breaks parsers.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "buf.h"
#include "diag.h"
#include "in.h"

enum { CHANGES_MOST = 12, STRETCH_MOST = 64 };

static uint32_t state;

/* A number below LIMIT; Numerical Recipes' generator gives the same ones everywhere. */
static size_t
draw(size_t limit)
{
	state = state * 1664525u + 1013904223u;
	return limit > 0 ? (state >> 8) % limit : 0;
}

static void
put_breaker(struct buf *to)
{
	static const char *const breakers[] = {
		"\t", "\n", "\r", "\\", "\\t", "\\n", "\\x", "<", ">", "&", "&#0;", "&#x202e;", "]]>", "<![CDATA[",
		"\"", "{",
		"[", "\xFF", "\xC3", "\xE2\x80\xA8", "\xEF\xBB\xBF", "\xF4\x90\x80\x80", "id\ttext\n", "; ",
		"9999999999", "-1",
		"1/PER/x", "http://", "xn--", "2026-13-45", "\x1B[31m"
	};

	if (draw(16) == 0)
		buf_byte(to, '\0');
	else
		buf_str(to, breakers[draw(sizeof breakers / sizeof *breakers)]);
}

static void
change(struct buf *text, struct buf *to)
{
	size_t at = draw(text->n + 1), n = draw(STRETCH_MOST);

	if (n > text->n - at)
		n = text->n - at;
	buf_clear(to);
	buf_put(to, text->p, at);
	switch (draw(4)) {
	case 0:		/* a byte */
		buf_byte(to, (unsigned char)draw(256));
		n = n > 0;
		break;
	case 1:		/* a stretch goes */
		break;
	case 2:		/* a stretch twice */
		buf_put(to, text->p + at, n);
		n = 0;
		break;
	case 3:
		put_breaker(to);
		n = 0;
		break;
	}
	buf_put(to, text->p + at + n, text->n - at - n);
}

int
main(int argc, char **argv)
{
	struct buf text = { NULL, 0, 0 }, next = { NULL, 0, 0 }, old;
	size_t changes;

	diag_set_program("scramble");
	if (argc != 2)
		diag_die("usage: scramble SEED");
	state = (uint32_t)strtoul(argv[1], NULL, 10);
	if (!in_slurp("-", (size_t)1 << 28, &text))
		diag_die("standard input is too long");
	for (changes = 1 + draw(CHANGES_MOST); changes > 0; changes--) {
		change(&text, &next);
		old = text;
		text = next;
		next = old;
	}
	fwrite(text.p, 1, text.n, stdout);
	buf_free(&text);
	buf_free(&next);
	return fflush(stdout) == 0 ? EXIT_DONE : EXIT_NOT_DONE;
}
