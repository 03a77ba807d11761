/*
 * codemap - checks what a function says of every code point against a map of all of Unicode.
 *
 * A map is text, a line for each run of code points: the first of the run in hexadecimal and the word, of up to
 * seven bytes, that the function has for all of it; or EVEN/ODD where two words take turns, as capitals and small
 * letters do in many blocks.  Surrogates count as the code point before them.
 */
#ifndef CODEMAP_H
#define CODEMAP_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "unit.h"

enum { CODEMAP_END = 0x110000 };

typedef const char *codemap_word(uint32_t cp);
typedef char codemap_said[CODEMAP_END][8];

/* Where the run from CP ends whose code points have the word of CP, or those of CP and of the next in turn. */
static inline uint32_t
codemap_run(codemap_said said, uint32_t cp, uint32_t step)
{
	uint32_t next = cp + step;

	while (next < CODEMAP_END && strcmp(said[next], said[next - step]) == 0)
		next++;
	return next;
}

/* Appends the map of WORD, which is called once for each code point, in order. */
static inline void
codemap_put(struct buf *to, codemap_word *word)
{
	static codemap_said said;
	uint32_t cp, next;

	for (cp = 0; cp < CODEMAP_END; cp++) {
		const char *w = word(cp >= 0xD800 && cp < 0xE000 ? 0xD7FF : cp);
		size_t n = strlen(w);

		if (n >= sizeof said[cp])
			ck_abort_msg("'%s' is too long", w);
		memcpy(said[cp], w, n + 1);
	}
	for (cp = 0; cp < CODEMAP_END; cp = next) {
		bool turns = (next = codemap_run(said, cp, 1)) == cp + 1 && codemap_run(said, cp, 2) >= cp + 4;

		if (turns) {
			next = codemap_run(said, cp, 2);
			buf_printf(to, "%X %s/%s\n", (unsigned)cp, said[(cp + 1) & ~1u], said[cp | 1]);
		} else {
			buf_printf(to, "%X %s\n", (unsigned)cp, said[cp]);
		}
	}
}

/* Fails with the first line that differs. */
static inline void
codemap_check(codemap_word *word, const char *want)
{
	struct buf got = { 0 };
	const char *line;

	codemap_put(&got, word);
	buf_byte(&got, '\0');
	for (line = (const char *)got.p; *line != '\0' && *want != '\0';) {
		size_t n = strcspn(line, "\n") + 1, m = strcspn(want, "\n") + 1;

		ck_assert_msg(n == m && memcmp(line, want, n) == 0, "got '%.*s', want '%.*s'", (int)n - 1, line,
		    (int)m - 1, want);
		line += n;
		want += m;
	}
	ck_assert_str_eq(line, want);
	buf_free(&got);
}

#endif
