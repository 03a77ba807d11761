#include "gazetteer.h"

#define LONGEST 8	/* tokens of a name */

bool
gazetteer_open(struct gazetteer *g, struct bytes *blob)
{
	return packedtable_open(&g->names, blob);
}

static void
add(struct gazetteer_mark *m, unsigned kind, char place)
{
	m->text[m->n++] = (unsigned char)GAZETTEER_LETTERS[kind];
	m->text[m->n++] = (unsigned char)place;
}

/* The longest name of each kind that starts at the first token: how many tokens it has, 0 for none. */
static void
match(const struct gazetteer *g, const struct gazetteer_token *token, size_t n, size_t *length)
{
	uint64_t key = 0;
	uint32_t found = GAZETTEER_MORE;
	size_t i;
	unsigned kind;

	for (i = 0; i < n && i < LONGEST && (found & GAZETTEER_MORE) != 0; i++) {
		if (token[i].hyphen)
			continue;
		key = gazetteer_key(key, token[i].word);
		found = packedtable_find(&g->names, key);
		if (found == PACKEDTABLE_NONE)
			return;
		for (kind = 0; kind < GAZETTEER_KINDS; kind++)
			if ((found >> kind & 1) != 0)
				length[kind] = i + 1;
	}
}

void
gazetteer_mark(const struct gazetteer *g, const struct gazetteer_token *token, size_t n, struct gazetteer_mark *mark)
{
	size_t end[GAZETTEER_KINDS] = { 0 };	/* of the last name of each kind */
	size_t i, j;
	unsigned kind;

	for (i = 0; i < n; i++) {
		mark[i].n = 0;
		if (token[i].starts)
			packedtable_ask(&g->names, gazetteer_key(0, token[i].word));
	}
	for (i = 0; i < n; i++) {
		size_t length[GAZETTEER_KINDS] = { 0 };

		if (!token[i].starts)
			continue;
		match(g, token + i, n - i, length);
		for (kind = 0; kind < GAZETTEER_KINDS; kind++) {
			if (length[kind] == 0 || end[kind] > i)
				continue;
			end[kind] = i + length[kind];
			if (length[kind] == 1) {
				add(&mark[i], kind, 'S');
				continue;
			}
			add(&mark[i], kind, 'B');
			for (j = i + 1; j + 1 < end[kind]; j++)
				add(&mark[j], kind, 'I');
			add(&mark[j], kind, 'E');
		}
	}
}

unsigned
gazetteer_kinds(const struct gazetteer *g, const struct gazetteer_token *token, size_t n)
{
	uint64_t key = 0;
	uint32_t found = GAZETTEER_MORE;
	size_t i;

	/* the table has the beginnings of all names, and two wrong answers are rarer than one (packedtable.h) */
	for (i = 0; i < n; i++) {
		if (token[i].hyphen)
			continue;
		if ((found & GAZETTEER_MORE) == 0)
			return 0;
		key = gazetteer_key(key, token[i].word);
		found = packedtable_find(&g->names, key);
		if (found == PACKEDTABLE_NONE)
			return 0;
	}
	return found & (GAZETTEER_MORE - 1);
}
