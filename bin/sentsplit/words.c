#include "letter.h"
#include "utf8.h"
#include "words.h"

/*
 * An open-addressed table; a slot without classes ends a probe.  A word is known by its hash alone: that no two listed
 * words share one is checked when the table is made, and a word that is not listed meets one once in 400,000.
 */
struct entry {
	uint32_t hash;
	uint32_t langs;
	uint32_t classes;
};

#include "sentsplit_words.h"	/* table, TABLE_SHIFT, TABLE_MASK; made of the files beside this one */

unsigned
words_classes_of(uint32_t hash, uint32_t langs)
{
	unsigned classes = 0;
	uint32_t i;

	for (i = token_slot(hash, TABLE_SHIFT); table[i].classes != 0; i = (i + 1) & TABLE_MASK)
		if (table[i].hash == hash && (table[i].langs & langs) != 0)
			classes |= table[i].classes;
	return classes;
}

unsigned
words_classes(const struct token *t, uint32_t langs)
{
	return t->n > 0 ? words_classes_of(t->hash, langs) : 0;
}

uint32_t
words_languages(uint32_t hash)
{
	uint32_t i, langs = 0;

	for (i = token_slot(hash, TABLE_SHIFT); table[i].classes != 0; i = (i + 1) & TABLE_MASK)
		if (table[i].hash == hash && (table[i].classes & WORDS_FUNCTION) != 0)
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
