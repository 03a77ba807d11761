#include "wordlist.h"

/*
 * Open-addressed tables; a hash of 0 ends a probe.  A word is known by its hash alone: that no two listed words share
 * one is checked when the tables are made, and a word that is not listed meets one once in 400,000.
 *
 * listed has what is known of the words of all languages but whether they are function words, which function has:
 * langid asks it for most words of a text.  english has all of English in one place; most texts are in it.
 */
struct listed {
	uint32_t hash;
	uint32_t classes;
	lang_set langs;
};

struct function {
	uint32_t hash;
	lang_set langs;
};

#include "sentsplit_wordlist.h"	/* listed, function, english; made from the folder lists */

unsigned
wordlist_listed(uint32_t hash, lang_set langs)
{
	unsigned classes = 0;
	uint32_t i;

	for (i = token_slot(hash, LISTED_SHIFT); listed[i].hash != 0; i = (i + 1) & LISTED_MASK)
		if (listed[i].hash == hash && (listed[i].langs & langs) != 0)
			classes |= listed[i].classes;
	return classes;
}

lang_set
wordlist_languages(uint32_t hash)
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

	for (i = token_slot(hash, ENGLISH_SHIFT); english[i] != 0; i = (i + 1) & ENGLISH_MASK)
		if (english[i] == hash)
			return english_classes_of[english_kind[i]];
	return 0;
}

unsigned
wordlist_by_hash(uint32_t hash, lang_set langs)
{
	unsigned classes;

	if (langs == LANG_BIT(LANG_EN))
		return english_classes(hash);
	classes = wordlist_listed(hash, langs);
	return (wordlist_languages(hash) & langs) != 0 ? classes | WORD_FUNCTION : classes;
}

unsigned
wordlist_classes(const struct token *t, lang_set langs)
{
	return wordlist_by_hash(t->hash, langs);
}

static const struct {
	const char *name;
	unsigned class;
} names[] = {
	{ "title", WORD_TITLE }, { "number", WORD_NUMBER }, { "month", WORD_MONTH }, { "day", WORD_DAY },
	{ "company", WORD_COMPANY }, { "place", WORD_PLACE }, { "time", WORD_TIME }, { "degree", WORD_DEGREE },
	{ "unit", WORD_UNIT }, { "street", WORD_STREET }, { "latin", WORD_LATIN }, { "may", WORD_MAY },
	{ "name", WORD_NAME }, { "function", WORD_FUNCTION }, { "common", WORD_COMMON },
	{ "office", WORD_OFFICE }, { "when", WORD_WHEN },
	{ "speech", WORD_SPEECH }, { "starts", WORD_STARTS }, { "inside", WORD_INSIDE }, { "label", WORD_LABEL },
	{ "book", WORD_BOOK }, { "etc", WORD_ETC }, { "word", WORD_PLAIN }
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
	unsigned class = second.n > 0 ? class_by_name(word) : WORD_TITLE;
	struct token t;

	if (word.n == 0)
		return true;
	if (class == 0)
		return false;
	if (wordlist_has(class, WORD_TITLE))
		class |= WORD_OWN;
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
wordlist_read(struct hash_table *own, struct bytes text, size_t *line)
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
wordlist_own(const struct hash_table *own, const unsigned char *p, size_t n)
{
	const uint64_t *classes = own != NULL ? hash_find(own, hash_bytes(p, n)) : NULL;

	return classes != NULL ? (unsigned)*classes : 0;
}
