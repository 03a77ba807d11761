#include "letter.h"
#include "utf8.h"
#include "words.h"

/* An open-addressed table; a slot without a word ends a probe. */
struct entry {
	const char *word;
	uint32_t langs;
	unsigned classes;
};

#include "sentsplit_words.h"	/* table, table_mask; made of the files beside this one */

static bool
is(const struct entry *e, const struct token *t)
{
	return strncmp(e->word, (const char *)t->fold, t->n) == 0 && e->word[t->n] == '\0';
}

unsigned
words_classes(const struct token *t, uint32_t langs)
{
	unsigned classes = 0;
	uint32_t i;

	if (t->n == 0)
		return 0;
	for (i = t->hash & table_mask; table[i].word != NULL; i = (i + 1) & table_mask)
		if ((table[i].langs & langs) != 0 && is(&table[i], t))
			classes |= table[i].classes;
	return classes;
}

uint32_t
words_languages(const struct token *t)
{
	uint32_t i, langs = 0;

	if (t->n == 0)
		return 0;
	for (i = t->hash & table_mask; table[i].word != NULL; i = (i + 1) & table_mask)
		if ((table[i].classes & WORDS_FUNCTION) != 0 && is(&table[i], t))
			langs |= table[i].langs;
	return langs;
}

static const struct {
	const char *name;
	unsigned class;
} names[] = {
	{ "title", WORDS_TITLE }, { "number", WORDS_NUMBER }, { "month", WORDS_MONTH }, { "day", WORDS_DAY },
	{ "company", WORDS_COMPANY }, { "place", WORDS_PLACE }, { "time", WORDS_TIME }, { "degree", WORDS_DEGREE },
	{ "unit", WORDS_UNIT }, { "street", WORDS_STREET }, { "latin", WORDS_LATIN }, { "may", WORDS_MAY },
	{ "name", WORDS_NAME }, { "function", WORDS_FUNCTION }, { "common", WORDS_COMMON },
	{ "office", WORDS_OFFICE }, { "when", WORDS_WHEN }
};

static unsigned
class_by_name(struct bytes name)
{
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (bytes_is(name, names[i].name))
			return names[i].class;
	return 0;
}

/* Takes the next word off *LINE, up to white space or a comment. */
static struct bytes
next_word(struct bytes *line)
{
	const unsigned char *p = line->p, *end = p + line->n, *word;

	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r'))
		p++;
	for (word = p; p < end && *p != ' ' && *p != '\t' && *p != '\r'; p++)
		if (*word == '#')
			break;
	*line = bytes_between(word < end && *word == '#' ? end : p, end);
	return bytes_between(word, p);
}

static bool
read_line(struct hash_table *own, struct bytes line)
{
	struct bytes word = next_word(&line), second = next_word(&line);
	unsigned class = second.n > 0 ? class_by_name(word) : WORDS_TITLE;
	struct token t;

	if (word.n == 0)
		return true;
	if (class == 0)
		return false;
	if (second.n == 0)
		second = word;
	do {
		token_after(&t, second.p, second.p + second.n);
		if (t.n == 0)
			return false;
		*hash_add(own, hash_bytes(t.fold, t.n)) |= class;
		second = next_word(&line);
	} while (second.n > 0);
	return true;
}

bool
words_read(struct hash_table *own, struct bytes text, size_t *line)
{
	const unsigned char *p = text.p, *end = text.p + text.n, *lf;

	for (*line = 1; p < end; p = lf + 1, ++*line) {
		lf = memchr(p, '\n', (size_t)(end - p));
		if (lf == NULL)
			lf = end;
		if (!read_line(own, bytes_between(p, lf)))
			return false;
		if (lf == end)
			break;
	}
	return true;
}

unsigned
words_own(const struct hash_table *own, const struct token *t)
{
	const uint64_t *classes = t->n > 0 ? hash_find(own, hash_bytes(t->fold, t->n)) : NULL;

	return classes != NULL ? (unsigned)*classes : 0;
}
