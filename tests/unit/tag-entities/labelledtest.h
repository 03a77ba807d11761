/*
 * labelledtest - sentences with the names that a model may have found in them, for tests of the rules on names.
 */
#ifndef LABELLEDTEST_H
#define LABELLEDTEST_H

#include "../unit.h"
#include "model/attribute.h"
#include "model/builtin.h"
#include "model/labelrules.h"

enum { MOST = 32 };

static struct resources resources;

static void
setup(void)
{
	ck_assert(builtin_resources(BUILTIN_DEFAULT, &resources));
}

struct sentence {
	struct tokens tokens;
	struct gazetteer_token seen[MOST];
	unsigned char label[MOST];
	unsigned char decided[MOST];
	struct labelled labelled;
};

static void
read_sentence(struct sentence *s, const char *text, bool headline)
{
	size_t i;

	memset(s, 0, sizeof *s);
	s->labelled.sentence = bytes_of(text);
	tokens_read(&s->tokens, bytes_of(text));
	ck_assert_uint_le(s->tokens.n, MOST);
	s->labelled.token = s->tokens.item;
	s->labelled.seen = s->seen;
	s->labelled.n = s->tokens.n;
	s->labelled.resources = &resources;
	s->labelled.headline = headline;
	s->labelled.label = s->label;
	s->labelled.decided = s->decided;
	for (i = 0; i < s->tokens.n; i++) {
		struct bytes w = labelled_word(&s->labelled, i);
		struct attributes a;

		attribute_read(&a, &resources.lexicon, w, s->tokens.item[i].glued);
		s->seen[i] = gazetteer_see(w, a.hash[ATTRIBUTE_WORD], a.capital);
		s->seen[i].step = (uint8_t)a.step;
		s->seen[i].bits = namewords_find(w);
	}
}

/* The same sentence with other tokens before its first and after its last one, as another part of the memory has. */
struct surrounded {
	struct buf text;
	struct token token[3 * MOST];
	struct gazetteer_token seen[3 * MOST];
	unsigned char label[3 * MOST], decided[3 * MOST];
};

enum { SURROUNDINGS = 13 };	/* the first of them are none */

/* Moves what is looked at of S into TO; the rules must do the same there. */
static void
surround(struct surrounded *to, struct sentence *s, size_t way)
{
	static const char *const around[] = {
		"The Mr. John Smith", ", the \" (", "in of for the", "London United Inc. &", "said by 's -",
		"CEO Judge Party TV"
	};
	size_t n = s->tokens.n, i, k;
	struct sentence other;

	if (way == 0)
		return;
	read_sentence(&other, around[(way - 1) / 2], false);
	k = other.tokens.n;
	buf_clear(&to->text);
	buf_bytes(&to->text, s->labelled.sentence);
	buf_byte(&to->text, '\0');
	for (i = 0; i < k; i++) {
		other.tokens.item[i].start += (uint32_t)to->text.n;
		other.tokens.item[i].end += (uint32_t)to->text.n;
		other.label[i] = (unsigned char)(way % 2 == 0 ? LABEL_OUT : nerlabel_of(NER_ORG, LABEL_SINGLE));
	}
	buf_bytes(&to->text, other.labelled.sentence);
	for (i = 0; i < n + 2 * k; i++) {
		const struct sentence *from = i < k || i >= k + n ? &other : s;
		size_t at = i < k ? i : i < k + n ? i - k : i - k - n;

		to->token[i] = from->tokens.item[at];
		to->seen[i] = from->seen[at];
		to->label[i] = from->label[at];
		to->decided[i] = from->decided[at];
	}
	s->labelled.sentence.p = to->text.p;
	s->labelled.token = to->token + k;
	s->labelled.seen = to->seen + k;
	s->labelled.label = to->label + k;
	s->labelled.decided = to->decided + k;
	free(other.tokens.item);
}

static enum ner_type
type_of(const char *name)
{
	unsigned t;

	for (t = 0; strcmp(nertype_name((enum ner_type)t), name) != 0; t++)
		ck_assert_uint_lt(t, NER_TYPES);
	return (enum ner_type)t;
}

/* Sets the names FOUND, "START-END TYPE" in tokens, joined by commas. */
static void
find(struct sentence *s, const char *found)
{
	unsigned start, end;
	char type[8];
	int n;

	for (; sscanf(found, "%u-%u %7[A-Z]%n", &start, &end, type, &n) == 3; found += n + (found[n] == ','))
		labelled_set(&s->labelled, start, end, type_of(type));
	memset(s->decided, 0, sizeof s->decided);
}

static void
put_names(struct sentence *s, struct buf *to)
{
	struct labelled_span name;
	size_t i;

	for (i = 0; i < s->tokens.n; i++) {
		if (!labelled_name(&s->labelled, i, &name) || name.start != i)
			continue;
		buf_printf(to, "%s%zu-%zu %s", to->n > 0 ? "," : "", name.start, name.end, nertype_name(name.type));
	}
	buf_byte(to, '\0');
}

struct sample {
	const char *text, *found, *names;	/* the names of the model, and those after the rules */
};

/* EVIDENCE is of the document that the sentences are in, or NULL. */
static void
check_all(const struct sample *sample, size_t n, bool headline, const struct evidence *evidence)
{
	struct surrounded room = { .text = { 0 } };
	struct buf names = { 0 };
	struct sentence s;
	size_t way;

	for (way = 0; way < SURROUNDINGS * n; way++, sample += way % SURROUNDINGS == 0) {
		read_sentence(&s, sample->text, headline);
		find(&s, sample->found);
		s.labelled.evidence = evidence;
		surround(&room, &s, way % SURROUNDINGS);
		labelrules_apply(&s.labelled);
		buf_clear(&names);
		put_names(&s, &names);
		ck_assert_msg(strcmp((const char *)names.p, sample->names) == 0,
		    "'%s' has '%s', not '%s', between tokens %zu", sample->text, (const char *)names.p,
		    sample->names, way % SURROUNDINGS);
		free(s.tokens.item);
	}
	buf_free(&names);
	buf_free(&room.text);
}

/* The same in a document that has the names FOUND of the sentence TEXT. */
static inline void
check_in(const char *text, const char *found, const struct sample *sample, size_t n)
{
	struct evidence evidence = { 0 };
	struct labelled_span name;
	struct sentence s;
	size_t i;

	read_sentence(&s, text, false);
	find(&s, found);
	for (i = 0; i < s.tokens.n; i++) {
		if (!labelled_name(&s.labelled, i, &name) || name.start != i)
			continue;
		evidence_add(&evidence, s.seen + i, name.end - i, name.type, 64, false);
		if ((labelled_kinds(&s.labelled, i, name.end) & GAZETTEER_TEAM) != 0)
			evidence_add_team(&evidence, s.seen[name.end - 1]);
	}
	free(s.tokens.item);
	check_all(sample, n, false, &evidence);
	evidence_free(&evidence);
}

#define SAMPLES(...) (const struct sample[]){ __VA_ARGS__ }, sizeof (const struct sample[]){ __VA_ARGS__ } / \
    sizeof(struct sample)
#define CHECK(headline, ...) check_all(SAMPLES(__VA_ARGS__), headline, NULL)
#define CHECK_IN(text, found, ...) check_in(text, found, SAMPLES(__VA_ARGS__))

#endif
