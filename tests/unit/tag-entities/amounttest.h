/*
 * amounttest - finds the amounts in a text that is a document of its own.
 */
#ifndef AMOUNTTEST_H
#define AMOUNTTEST_H

#include "../unit.h"
#include "amount/amount.h"

struct amounttest {
	const char *text;
	const char *amounts;	/* of all amounts, "found=value", joined by "; " */
};

static inline void
amounttest_check(const struct amounttest *test, size_t n)
{
	struct amounts a = { 0 };
	struct lexemes lexemes = { 0 };
	struct buf said = { 0 };
	size_t i, at;

	for (; n > 0; n--, test++) {
		struct bytes text = bytes_of(test->text);

		at = 0;
		lexeme_cut(&lexemes, text, &at);
		amount_start(&a);
		amount_find(&a, text, &lexemes);
		buf_clear(&said);
		for (i = 0; i < a.n; i++) {
			buf_str(&said, i > 0 ? "; " : "");
			buf_put(&said, text.p + a.item[i].start, a.item[i].end - a.item[i].start);
			buf_byte(&said, '=');
			buf_put(&said, a.values.p + a.item[i].value, a.item[i].length);
		}
		buf_byte(&said, '\0');
		ck_assert_msg(strcmp((const char *)said.p, test->amounts) == 0, "'%s' has '%s', not '%s'", test->text,
		    (const char *)said.p, test->amounts);
	}
	buf_free(&said);
	amount_free(&a);
	lexeme_free(&lexemes);
}

#define AMOUNTTEST(...) \
	amounttest_check((const struct amounttest[]){ __VA_ARGS__ }, \
	    sizeof (const struct amounttest[]){ __VA_ARGS__ } / sizeof(struct amounttest))

#endif
