/*
 * tails - checks that a reader of bytes does not look beyond their end.
 *
 * A sanitizer sees such a read only where memory ends there, too; here other bytes follow the text, each time others,
 * as in the middle of a row, and what is read must be the same.
 */
#ifndef TAILS_H
#define TAILS_H

#include <string.h>

#include "buf.h"
#include "unit.h"

/* Appends to TO, in words, all that is read of TEXT. */
typedef void tails_read(struct buf *to, struct bytes text);

/* Appends what READ reads of the first N bytes of TEXT where TAIL follows them. */
static inline void
tails_put(struct buf *to, tails_read *read, const char *text, size_t n, const char *tail)
{
	struct buf b = { 0 };

	buf_put(&b, text, n);
	buf_str(&b, tail);
	buf_byte(&b, '\0');
	read(to, (struct bytes){ b.p, n });
	buf_free(&b);
}

/* Checks each beginning of TEXT that ends with a character, and all of it. */
static inline void
tails_check(tails_read *read, const char *text)
{
	static const char *const tails[] = {
		"a", "A", "s", "t ", "5", "0 ", " ", " x", "\n", ".", ".5", ".x", ". X", ",5", ":5", "/5", "-", "-x",
		"--", "'", "'s ", "\"", "\")", "&B", "&amp;", ";", "<", "<b>", "</b>", ">", "/", "//", "=",
		"@x", "_x", "%20", "#", "?", "!", "(", ")", "[", "]", "{", "}", "\\", "\\u0041", "\t", "\r\n",
		"\xC3\xA9", "\xC2\xA0", "\xE2\x80\x99s", "\xE2\x80\x90x", "\xE2\x80\x9D", "\xE2\x80\xA6",
		"\xE4\xBA\xBA", "\xE6\x97\xA5", "\x80", "\xA1", "\xFF"
	};
	struct buf want = { 0 }, got = { 0 };
	size_t n, i;

	for (n = 0; n <= strlen(text); n++) {
		if (((unsigned char)text[n] & 0xC0) == 0x80)
			continue;
		buf_clear(&want);
		tails_put(&want, read, text, n, "");
		for (i = 0; i < sizeof tails / sizeof *tails; i++) {
			buf_clear(&got);
			tails_put(&got, read, text, n, tails[i]);
			ck_assert_msg(bytes_equal(buf_view(&got), buf_view(&want)), "'%.*s' is %.*s, before '%s' %.*s",
			    (int)n,
			    text, (int)want.n, (const char *)buf_view(&want).p, tails[i], (int)got.n,
			    (const char *)buf_view(&got).p);
		}
	}
	buf_free(&want);
	buf_free(&got);
}

#endif
