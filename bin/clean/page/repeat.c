#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "repeat.h"
#include "rule.h"

enum {
	LEAST = 40,		/* letters: shorter lines may well come twice */
	MOST = 1 << 16,		/* letters: longer is not one paragraph */
	OTHERS = 6		/* different paragraphs, below which nothing is a repeat */
};

/* The hash of a kept block that is long enough to be told again; 0 of any other. */
static uint64_t
paragraph(struct repeat *r, const struct webpage *p, const struct block *b)
{
	if (b->rule != RULE_NONE || b->chars < LEAST || b->chars > MOST)
		return 0;
	buf_clear(&r->text);
	webpage_text(p, b, &r->text, &r->scratch);
	return hash_bytes(r->text.p, r->text.n);
}

/*
 * A paragraph that comes again elsewhere is a copy for another size of screen, or a quotation set apart: the first one
 * stays.  Beside the first it is the author's; and so it is in a text that has little else.
 */
void
repeat_drop(struct repeat *r, struct webpage *p)
{
	uint64_t hash;
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++)
		if ((hash = paragraph(r, p, &p->blocks.block[i])) != 0)
			keys_number(&r->said, hash);
	r->parent = mem_grow(r->parent, &r->cap, r->said.n, sizeof *r->parent);
	for (i = 0; i < r->said.n; i++)
		r->parent[i] = 0;
	for (i = 0; i < p->blocks.n && r->said.n >= OTHERS; i++) {
		uint32_t parent = p->dom.node[p->blocks.block[i].owner].parent, *first;

		if ((hash = paragraph(r, p, &p->blocks.block[i])) == 0)
			continue;
		first = &r->parent[keys_number(&r->said, hash)];
		if (*first > 0 && *first != parent + 1)
			p->blocks.block[i].rule = RULE_REPEAT;
		else
			*first = parent + 1;
	}
	keys_free(&r->said);
}

void
repeat_free(struct repeat *r)
{
	keys_free(&r->said);
	free(r->parent);
	buf_free(&r->text);
	buf_free(&r->scratch);
	memset(r, 0, sizeof *r);
}
