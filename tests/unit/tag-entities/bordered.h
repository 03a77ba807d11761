/*
 * bordered - the lexemes of a text with other lexemes around them, as another part of the memory has.
 *
 * What is read of a text must not hang on what stands before its first lexeme or after its last one.
 */
#ifndef BORDERED_H
#define BORDERED_H

#include "../unit.h"
#include "buf.h"
#include "lexeme.h"

enum { BORDERED_WAYS = 13 };	/* the first of them has nothing around the text */

struct bordered {
	struct buf bytes;
	struct lexeme *all;
	struct bytes text;
	struct lexemes list;	/* of the text; the memory is that of ALL */
};

/* Cuts TEXT into B, which was set to 0 or used before. */
static inline void
bordered_cut(struct bordered *b, struct bytes text, size_t way)
{
	static const char *const around[] = {
		"May 4 the of Monday", "'s 30 % - 1998", "1998 - 5 p.m", ". : / , $", "not been to had will",
		"In of soon million and"
	};
	size_t at = 0, n = 0;
	struct lexemes list = { 0 }, border = { 0 };

	free(b->all);
	buf_clear(&b->bytes);
	buf_bytes(&b->bytes, text);
	lexeme_cut(&list, buf_view(&b->bytes), &at);
	ck_assert_uint_eq(at, text.n);
	if (way > 0) {
		buf_str(&b->bytes, around[(way - 1) / 2]);
		ck_assert(lexeme_cut(&border, buf_view(&b->bytes), &at));
		for (n = 0; n < border.n; n++)
			border.at[n].spaced = way % 2 == 0;
	}
	b->all = calloc(list.n + 2 * n + 1, sizeof *b->all);
	ck_assert_ptr_nonnull(b->all);
	if (n > 0) {
		memcpy(b->all, border.at, n * sizeof *b->all);
		memcpy(b->all + n + list.n, border.at, n * sizeof *b->all);
	}
	if (list.n > 0)
		memcpy(b->all + n, list.at, list.n * sizeof *b->all);
	b->text = (struct bytes){ b->bytes.p, text.n };
	b->list.at = b->all + n;
	b->list.n = list.n;
	lexeme_free(&list);
	lexeme_free(&border);
}

static inline void
bordered_free(struct bordered *b)
{
	buf_free(&b->bytes);
	free(b->all);
}

#endif
