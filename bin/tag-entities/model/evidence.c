#include <stdlib.h>

#include "evidence.h"
#include "mem.h"
#include "namewords.h"
#include "weights.h"

#define MORE 0x80000000u			/* longer names begin so */
#define PART 0x40000000u			/* the word is part of a name */
#define SURNAME 0x20000000u			/* the word ends a person's full name */
#define HEAD 0x10000000u			/* the word begins an organisation of several words */
#define INSIDE 0x08000000u			/* or it is the second of three or more */
#define EVENT 0x04000000u			/* it comes after the head of a storm's or a ship's name */
#define PLACE(value) ((value) & (EVENT - 1))	/* 1 + the place in name, 0 where it is none by itself */
#define LONGEST 8			/* tokens of a name */
#define SUREST (6 * WEIGHTS_SCALE)	/* no mention speaks louder */
#define TOLD (4 * SUREST)			/* but the words beside a name */
#define LEAST (WEIGHTS_SCALE / 2)	/* nor softer */
#define MOST (8 * WEIGHTS_SCALE)	/* all that a document can say */
#define DOUBT (2 * WEIGHTS_SCALE)	/* what has to be outweighed before it says half of that */

void
evidence_clear(struct evidence *e)
{
	hash_free(&e->index);	/* not emptied: after one long document that would cost each short one as much */
	e->n = e->teams = 0;
}

void
evidence_free(struct evidence *e)
{
	hash_free(&e->index);
	free(e->name);
	memset(e, 0, sizeof *e);
}

/* Adds WEIGHT for TYPE to the name of these tokens. */
static void
add(struct evidence *e, const struct gazetteer_token *token, size_t tokens, enum ner_type type, int32_t weight)
{
	uint64_t key = 0, *value = NULL;
	size_t i;

	for (i = 0; i < tokens; i++) {
		if (token[i].hyphen)
			continue;
		if (value != NULL)
			*value |= MORE;
		key = gazetteer_key(key, token[i].word);
		value = hash_add(&e->index, key);
	}
	if (value == NULL)
		return;
	if (PLACE(*value) == 0) {
		e->name = mem_grow_one(e->name, &e->cap, e->n, sizeof *e->name);
		memset(&e->name[e->n++], 0, sizeof *e->name);
		*value |= e->n;
	}
	e->name[PLACE(*value) - 1].for_type[type] += weight;
}

/* The tokens of the word at the front: one, or all that hyphens tie together. */
static size_t
hyphened(const struct gazetteer_token *token, size_t n)
{
	size_t i = 1;

	while (i + 1 < n && token[i].hyphen)
		i += 2;
	return i;
}

/* "Hurricane Odalys", "Tropical Storm Kong-rey": what comes after the head is called the same alone. */
static void
add_event(struct evidence *e, const struct gazetteer_token *token, size_t tokens, int32_t weight)
{
	size_t head = 0;

	while (head < 2 && head + 1 < tokens && (token[head].bits & NAMEWORD_EVENT) == 0)
		head++;
	if (head + 1 >= tokens || (token[head].bits & NAMEWORD_EVENT) == 0)
		return;
	head++;
	*hash_add(&e->index, gazetteer_key(0, token[head].word)) |= EVENT;
	add(e, token + head, tokens - head, NER_MISC, weight);
}

void
evidence_add(struct evidence *e, const struct gazetteer_token *token, size_t tokens, enum ner_type type,
    int32_t margin, bool told)
{
	int32_t weight = told ? TOLD : margin < LEAST ? LEAST : margin > SUREST ? SUREST : margin;
	size_t i, first, last;

	for (i = 0; i < tokens; i++)
		*hash_add(&e->index, gazetteer_key(0, token[i].word)) |= PART;
	if (tokens > LONGEST)
		return;
	add(e, token, tokens, type, weight);
	for (i = 0; type == NER_ORG && i + 1 < tokens && i < 2; i++)
		*hash_add(&e->index, gazetteer_key(0, token[i].word)) |= i == 0 ? HEAD | INSIDE : INSIDE;
	if (type == NER_MISC)
		add_event(e, token, tokens, weight);
	if (type != NER_PER)
		return;
	first = hyphened(token, tokens);
	for (last = tokens - 1; last > 1 && token[last - 1].hyphen; last -= 2)
		;
	if (first < tokens) {
		*hash_add(&e->index, gazetteer_key(0, token[tokens - 1].word)) |= SURNAME;
		add(e, token + last, tokens - last, type, weight);
		add(e, token, first, type, weight / 2);
	}
}

void
evidence_add_team(struct evidence *e, struct gazetteer_token word)
{
	size_t i;

	for (i = 0; i < e->teams; i++)
		if (e->team[i].word == word.word)
			return;
	if (e->teams < EVIDENCE_TEAMS)
		e->team[e->teams++] = word;
}

unsigned
evidence_part(const struct evidence *e, uint64_t word)
{
	const uint64_t *value = hash_find(&e->index, gazetteer_key(0, word));

	if (value == NULL)
		return 0;
	return ((*value & SURNAME) != 0 ? EVIDENCE_SURNAME : 0) | ((*value & HEAD) != 0 ? EVIDENCE_HEAD : 0) |
	    ((*value & INSIDE) != 0 ? EVIDENCE_INSIDE : 0) | ((*value & EVENT) != 0 ? EVIDENCE_EVENT : 0);
}

bool
evidence_has_part(const struct evidence *e, const struct gazetteer_token *token, size_t n)
{
	size_t i;

	for (i = 0; i < n && e->n != 0; i++)
		if (token[i].starts && (evidence_part(e, token[i].word) & (EVIDENCE_HEAD | EVIDENCE_EVENT)) != 0)
			return true;
	return false;
}

bool
evidence_has(const struct evidence *e, uint64_t word)
{
	const uint64_t *value = hash_find(&e->index, gazetteer_key(0, word));

	return value != NULL && (*value & PART) != 0;
}

/* The place of the longest name that starts at the first token, and its tokens; NULL where none does. */
static const struct evidence_name *
match(const struct evidence *e, const struct gazetteer_token *token, size_t n, size_t *length)
{
	const struct evidence_name *found = NULL;
	uint64_t key = 0, *value;
	size_t i;

	for (i = 0; i < n; i++) {
		if (token[i].hyphen)
			continue;
		key = gazetteer_key(key, token[i].word);
		value = hash_find(&e->index, key);
		if (value == NULL)
			break;
		if (PLACE(*value) != 0) {
			found = &e->name[PLACE(*value) - 1];
			*length = i + 1;
		}
		if ((*value & MORE) == 0)
			break;
	}
	return found;
}

static void
weigh(const struct evidence_name *name, int16_t *row, size_t length)
{
	int32_t all = DOUBT;
	size_t i;
	unsigned t;

	for (t = 0; t < NER_TYPES; t++)
		all += name->for_type[t];
	for (t = 0; t < NER_TYPES; t++) {
		int32_t says = (int32_t)((int64_t)MOST * name->for_type[t] / all);

		for (i = 0; i < length; i++) {
			enum label_place place = length == 1 ? LABEL_SINGLE : i == 0 ? LABEL_BEGIN :
			    i + 1 < length ? LABEL_INSIDE : LABEL_END;
			unsigned l = nerlabel_of((enum ner_type)t, place);

			row[i * LABEL_ROW + l] = (int16_t)(row[i * LABEL_ROW + l] + says / (int32_t)length);
		}
	}
}

/* Whether most of what the document says of a name, and as much as LEAST, is for TYPE. */
static bool
is_mostly(const struct evidence_name *name, enum ner_type type, int32_t least)
{
	int32_t others = 0;
	unsigned t;

	for (t = 0; t < NER_TYPES; t++)
		others += t != (unsigned)type ? name->for_type[t] : 0;
	return name->for_type[type] >= least && name->for_type[type] > 2 * others;
}

bool
evidence_type(const struct evidence *e, const struct gazetteer_token *token, size_t n, enum ner_type *type)
{
	size_t length = 0;
	const struct evidence_name *name = match(e, token, n, &length);
	unsigned t;

	for (t = 0; name != NULL && length == n && t < NER_TYPES; t++)
		if (is_mostly(name, (enum ner_type)t, LEAST)) {
			*type = (enum ner_type)t;
			return true;
		}
	return false;
}

/*
 * Two names, each of which the document has elsewhere, that stand as one: tied by a hyphen ("South Korea-Japan"), or a
 * person's before a place's ("the Trump China tariffs").  Returns how many tokens they have, or 0.
 */
static size_t
weigh_pair(const struct evidence *e, const struct gazetteer_token *token, size_t n, int16_t *row)
{
	const struct evidence_name *left, *right;
	size_t tie = 1, from, length = 0, to = 0;

	while (tie < n && tie < LONGEST && !token[tie].hyphen)
		tie++;
	left = match(e, token, tie, &length);
	if (left == NULL)
		return 0;
	if (tie < n && token[tie].hyphen && length == tie)
		from = tie + 1;
	else if ((left = match(e, token, 1, &length)) != NULL && is_mostly(left, NER_PER, SUREST))
		from = 1;
	else
		return 0;
	for (tie = from; tie < n && tie < from + LONGEST && !token[tie].hyphen; tie++)
		;
	right = from < n && token[from].starts ? match(e, token + from, tie - from, &to) : NULL;
	if (right == NULL || (from == 1 && !is_mostly(right, NER_LOC, SUREST)))
		return 0;
	weigh(left, row, length);
	weigh(right, row + from * LABEL_ROW, to);
	if (from > length)
		row[length * LABEL_ROW + LABEL_OUT] = (int16_t)(row[length * LABEL_ROW + LABEL_OUT] + 2 * MOST);
	return from + to;
}

bool
evidence_weigh(const struct evidence *e, const struct gazetteer_token *token, size_t n, int16_t *row)
{
	const struct evidence_name *name;
	size_t i, length;
	bool any = false;

	for (i = 0; i < n && e->n != 0; i += length) {
		length = token[i].starts ? weigh_pair(e, token + i, n - i, row + i * LABEL_ROW) : 0;
		if (length != 0) {
			any = true;
			continue;
		}
		length = 1;
		name = token[i].starts ? match(e, token + i, n - i, &length) : NULL;
		if (name == NULL)
			continue;
		weigh(name, row + i * LABEL_ROW, length);
		any = true;
	}
	return any;
}
