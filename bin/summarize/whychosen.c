#include "whychosen.h"

enum { WORDS = 5 };	/* that are named */

struct weighed {
	const struct term *term;
	uint64_t weight;
};

/* The words that weigh most, the heaviest first, each stem once. */
static size_t
heaviest(const struct concepts *c, const struct termreader *terms, struct weighed top[WORDS])
{
	struct weighed w;
	size_t n = 0, i, k;

	for (i = 0; i < terms->n; i++) {
		w.term = &terms->term[i];
		w.weight = term_is_stop(w.term->stem) ? 0 : concepts_weight(c, w.term->stem);
		for (k = 0; k < n && top[k].term->stem != w.term->stem; k++)
			;
		if (k < n || w.weight == 0)
			continue;
		for (k = n < WORDS ? n++ : WORDS; k > 0 && top[k - 1].weight < w.weight; k--)
			if (k < WORDS)
				top[k] = top[k - 1];
		if (k < WORDS)
			top[k] = w;
	}
	return n;
}

static void
put_note(struct buf *to, const char *note)
{
	buf_str(to, to->n > 0 ? "; " : "");
	buf_str(to, note);
}

void
whychosen_put(struct buf *to, const struct concepts *c, uint64_t whole, const struct storysentence *s,
    struct bytes text, struct termreader *terms)
{
	struct weighed top[WORDS];
	size_t n, i;

	termreader_read(terms, text);
	n = heaviest(c, terms, top);
	for (i = 0; i < n; i++) {
		buf_str(to, i > 0 ? ", " : "");
		buf_bytes(to, bytes_between(text.p + top[i].term->start, text.p + top[i].term->end));
		buf_printf(to, " %llu", (unsigned long long)(whole > 0 ? top[i].weight * 1000 / whole : 0));
	}
	if (s->changed)
		put_note(to, "newest value");
	if (storysentence_depth(s) == 0)
		put_note(to, "lede");
	if (s->leans)
		put_note(to, "follows");
	if (s->overtaken)
		put_note(to, "overtaken, but there is no other");
}
