#include "ascii.h"
#include "mem.h"
#include "tokens.h"
#include "word.h"

static void
add(struct tokens *t, size_t start, size_t end, bool glued)
{
	struct token *token;

	t->item = mem_grow_one(t->item, &t->cap, t->n, sizeof *t->item);
	token = &t->item[t->n++];
	token->start = (uint32_t)start;
	token->end = (uint32_t)end;
	token->glued = glued;
}

static bool
starts_name(unsigned char c)
{
	return ascii_is_upper(c) || c >= 0x80;
}

/* Whether the word has a hyphen inside and a part that starts as a name does. */
static bool
is_cut(struct bytes w)
{
	const unsigned char *hyphen = w.n > 2 ? memchr(w.p + 1, '-', w.n - 2) : NULL;
	size_t i;

	if (hyphen == NULL)
		return false;
	for (i = 0; i + 1 < w.n; i++)
		if ((i == 0 && starts_name(w.p[0])) || (w.p[i] == '-' && starts_name(w.p[i + 1])))
			return true;
	return false;
}

/* The parts between the hyphens of a word, and the hyphens; parts are never empty. */
static void
cut(struct tokens *t, struct bytes sentence, size_t start, size_t end)
{
	size_t i, from = start;

	for (i = start + 1; i < end; i++) {
		if (sentence.p[i] != '-')
			continue;
		if (i > from)
			add(t, from, i, from > start);
		add(t, i, i + 1, true);
		from = i + 1;
	}
	if (end > from)
		add(t, from, end, from > start);
}

void
tokens_read(struct tokens *t, struct bytes sentence)
{
	struct word w;
	size_t at = 0;

	t->n = 0;
	while (word_next(sentence, &at, &w)) {
		struct bytes word = { sentence.p + w.start, w.end - w.start };

		if (w.kind == WORD_LETTERS && is_cut(word) && memchr(word.p, '/', word.n) == NULL)
			cut(t, sentence, w.start, w.end);
		else
			add(t, w.start, w.end, false);
	}
}
