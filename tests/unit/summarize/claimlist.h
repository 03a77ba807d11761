/*
 * claimlist - the claims of a sentence as one line of text, for tests.
 */
#ifndef CLAIMLIST_H
#define CLAIMLIST_H

#include <stdlib.h>

#include "claim.h"
#include "wordclass.h"

/*
 * Appends the claims of TEXT, of which TERMS reads the terms: for each its kind, its number between < and > in its
 * words, its value, its state, its place, and the flags; n where it has a noun.
 */
static inline void
claimlist_put(struct buf *list, struct bytes text, struct termreader *terms)
{
	static const char *const kinds[] = { "count", "money", "percent", "magnitude", "date", "code", "weekday" };
	static const char *const flags[] = {
		"part", "about", "vague", "background", "former", "says", "time", "wanted", "rose", "fell", "more",
		"now", "over", "under", "total"
	};
	const char *p = (const char *)text.p;
	struct claims claims = { NULL, 0, 0 };
	size_t i, k;

	termreader_read(terms, text);
	claim_find(&claims, text, terms);
	for (i = 0; i < claims.n; i++) {
		const struct claim *c = &claims.p[i];

		buf_printf(list, "%s%s %u:%.*s<%.*s", i > 0 ? "; " : "", kinds[c->kind], c->at,
		    (int)(c->number_end - c->start), p + c->start, (int)(c->end - c->number_end), p + c->number_end);
		if (c->kind != CLAIM_CODE)
			buf_printf(list, c->low < c->high ? " %g..%g" : " %g", c->low, c->high);
		if (c->role != WORDCLASS_NONE)
			buf_printf(list, " %s", wordclass_role_name(c->role));
		buf_str(list, c->noun != 0 ? " n" : "");
		for (k = 0; k < sizeof flags / sizeof flags[0]; k++)
			if ((c->flags >> k & 1) != 0)
				buf_printf(list, " +%s", flags[k]);
	}
	buf_byte(list, '\0');
	free(claims.p);
}

/* The claims of TEXT as a string that holds until the next call. */
static inline const char *
claimlist_of(const char *text)
{
	static struct buf list;
	struct termreader terms = { 0 };

	buf_clear(&list);
	claimlist_put(&list, bytes_of(text), &terms);
	termreader_free(&terms);
	return (const char *)list.p;
}

#endif
