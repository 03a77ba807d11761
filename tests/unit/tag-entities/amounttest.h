/*
 * amounttest - finds the amounts in a text that is a document of its own.
 */
#ifndef AMOUNTTEST_H
#define AMOUNTTEST_H

#include "../unit.h"
#include "bordered.h"
#include "amount/amount.h"

struct amounttest {
	const char *text;
	const char *amounts;	/* of all amounts, "found=value", joined by "; " */
};

static inline void
amounttest_check(const struct amounttest *test, size_t n)
{
	struct amounts a = { 0 };
	struct bordered b = { 0 };
	struct buf said = { 0 };
	size_t i, way;

	for (way = 0; way < BORDERED_WAYS * n; way++, test += way % BORDERED_WAYS == 0) {
		bordered_cut(&b, bytes_of(test->text), way % BORDERED_WAYS);
		amount_start(&a);
		amount_find(&a, b.text, &b.list);
		buf_clear(&said);
		for (i = 0; i < a.n; i++) {
			buf_str(&said, i > 0 ? "; " : "");
			buf_put(&said, b.text.p + a.item[i].start, a.item[i].end - a.item[i].start);
			buf_byte(&said, '=');
			buf_put(&said, a.values.p + a.item[i].value, a.item[i].length);
		}
		buf_byte(&said, '\0');
		ck_assert_msg(strcmp((const char *)said.p, test->amounts) == 0,
		    "'%s' has '%s', not '%s', between lexemes %zu", test->text, (const char *)said.p, test->amounts,
		    way % BORDERED_WAYS);
	}
	buf_free(&said);
	amount_free(&a);
	bordered_free(&b);
}

#define AMOUNTTEST(...) \
	amounttest_check((const struct amounttest[]){ __VA_ARGS__ }, \
	    sizeof (const struct amounttest[]){ __VA_ARGS__ } / sizeof(struct amounttest))

#endif
