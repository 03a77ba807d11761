#include "words.h"

/*
 * Three open-addressed tables, small because they are asked for most words of a text; a slot with hash 0 ends a probe.
 * A word is known by its hash alone: that no two listed words share one is checked when the tables are made, and a word
 * that is not listed meets one once in 400,000.
 */
struct listed {
	uint32_t hash;
	uint32_t langs;
	uint32_t classes;	/* all but those below */
};

struct function {
	uint32_t hash;
	uint32_t langs;
};

/*
 * The third, of English, is common, hashes alone; beside it common_case has WORDS_COMMON, WORDS_STARTS and WORDS_INSIDE
 * of each, divided by the first of them.
 */
#include "sentsplit_words.h"	/* listed, function, common; made of the files beside this one */

unsigned
words_listed(uint32_t hash, uint32_t langs)
{
	unsigned classes = 0;
	uint32_t i;

	for (i = token_slot(hash, LISTED_SHIFT); listed[i].hash != 0; i = (i + 1) & LISTED_MASK)
		if (listed[i].hash == hash && (listed[i].langs & langs) != 0)
			classes |= listed[i].classes;
	return classes;
}

uint32_t
words_languages(uint32_t hash)
{
	uint32_t i;

	for (i = token_slot(hash, FUNCTION_SHIFT); function[i].hash != 0; i = (i + 1) & FUNCTION_MASK)
		if (function[i].hash == hash)
			return function[i].langs;
	return 0;
}

static unsigned
english_classes(uint32_t hash)
{
	uint32_t i;

	for (i = token_slot(hash, COMMON_SHIFT); common[i] != 0; i = (i + 1) & COMMON_MASK)
		if (common[i] == hash)
			return common_case[i] * WORDS_COMMON;
	return 0;
}

unsigned
words_classes(const struct token *t, uint32_t langs)
{
	unsigned classes;

	if (t->n == 0)
		return 0;
	classes = words_listed(t->hash, langs);
	if ((words_languages(t->hash) & langs) != 0)
		return classes | WORDS_FUNCTION;
	return (langs & (uint32_t)1 << LANG_EN) != 0 ? classes | english_classes(t->hash) : classes;
}

static const struct {
	const char *name;
	unsigned class;
} names[] = {
	{ "title", WORDS_TITLE }, { "number", WORDS_NUMBER }, { "month", WORDS_MONTH }, { "day", WORDS_DAY },
	{ "company", WORDS_COMPANY }, { "place", WORDS_PLACE }, { "time", WORDS_TIME }, { "degree", WORDS_DEGREE },
	{ "unit", WORDS_UNIT }, { "street", WORDS_STREET }, { "latin", WORDS_LATIN }, { "may", WORDS_MAY },
	{ "name", WORDS_NAME }, { "function", WORDS_FUNCTION }, { "common", WORDS_COMMON },
	{ "office", WORDS_OFFICE }, { "when", WORDS_WHEN },
	{ "speech", WORDS_SPEECH }, { "starts", WORDS_STARTS }, { "inside", WORDS_INSIDE }
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
