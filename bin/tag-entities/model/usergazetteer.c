#include <stdlib.h>

#include "attribute.h"
#include "buf.h"
#include "nerlabel.h"
#include "textformat.h"
#include "tokens.h"
#include "usergazetteer.h"
#include "utf8.h"
#include "weights.h"
#include "word.h"

#define MORE 0x100u
#define LONGEST 8			/* tokens of a name */
#define WEIGHT (8 * WEIGHTS_SCALE)	/* more than nearly all that a sentence says against a name */

static bool
add_name(struct usergazetteer *k, struct bytes name, unsigned type)
{
	struct tokens tokens = { 0 };
	struct buf word = { 0 };
	uint64_t key = 0, *value = NULL;
	size_t i, words = 0;

	tokens_read(&tokens, name);
	for (i = 0; i < tokens.n; i++) {
		struct bytes token = bytes_between(name.p + tokens.item[i].start, name.p + tokens.item[i].end);

		if (bytes_is(token, "-"))
			continue;
		if (words++ > 0)
			*value |= MORE;
		buf_clear(&word);
		word_fold(&word, token);
		key = gazetteer_key(key, attribute_hash(buf_view(&word)));
		value = hash_add(&k->names, key);
	}
	if (words != 0)
		*value = (*value & MORE) | (type + 1);
	free(tokens.item);
	buf_free(&word);
	return words != 0 && words <= LONGEST;
}

static bool
add_line(struct usergazetteer *k, struct bytes line, const char **fault)
{
	struct bytes type;
	unsigned t;

	if (line.n != 0 && line.p[line.n - 1] == '\r')
		line.n--;
	if (line.n == 0 || line.p[0] == '#')
		return true;
	textformat_word(&line, '\t', &type);
	for (t = 0; t < NER_TYPES && !bytes_is(type, nertype_name((enum ner_type)t)); t++)
		;
	if (t == NER_TYPES)
		*fault = "does not begin with PER, ORG, LOC or MISC and a tab";
	else if (!utf8_valid(line))
		*fault = "not UTF-8";
	else if (!add_name(k, line, t))
		*fault = "a name of no word, or of more than 8";
	return *fault == NULL;
}

bool
usergazetteer_add(struct usergazetteer *k, struct bytes list, size_t *number, const char **fault)
{
	struct bytes line;

	*fault = NULL;
	for (*number = 1; textformat_line(&list, &line); ++*number)
		if (!add_line(k, line, fault))
			return false;
	return true;
}

/* The tokens of the longest known name that starts at the first; 0 where none does. */
static size_t
match(const struct usergazetteer *k, const struct gazetteer_token *token, size_t n, unsigned *type)
{
	uint64_t key = 0, *value;
	size_t i, length = 0;

	for (i = 0; i < n; i++) {
		if (token[i].hyphen)
			continue;
		key = gazetteer_key(key, token[i].word);
		value = hash_find(&k->names, key);
		if (value == NULL)
			break;
		if ((*value & ~(uint64_t)MORE) != 0) {
			length = i + 1;
			*type = (unsigned)(*value & ~(uint64_t)MORE) - 1;
		}
		if ((*value & MORE) == 0)
			break;
	}
	return length;
}

static void
weigh(int16_t *row, unsigned type, enum label_place place)
{
	unsigned l = nerlabel_of((enum ner_type)type, place);

	row[l] = (int16_t)(row[l] + WEIGHT);
}

void
usergazetteer_weigh(const struct usergazetteer *k, const struct gazetteer_token *token, size_t n, int16_t *row)
{
	size_t i, j, length;
	unsigned type = 0;

	for (i = 0; k->names.n != 0 && i < n; i += length != 0 ? length : 1) {
		length = match(k, token + i, n - i, &type);
		if (length == 1)
			weigh(row + i * LABEL_ROW, type, LABEL_SINGLE);
		for (j = 0; length > 1 && j < length; j++)
			weigh(row + (i + j) * LABEL_ROW, type,
			    j == 0 ? LABEL_BEGIN : j + 1 < length ? LABEL_INSIDE : LABEL_END);
	}
}
