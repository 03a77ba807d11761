#include <stdlib.h>

#include "builtin.h"
#include "knowledge.h"
#include "known.h"
#include "mem.h"
#include "ner.h"
#include "scorer.h"
#include "tokens.h"
#include "viterbi.h"
#include "weights.h"

struct ner {
	struct knowledge knowledge;
	struct weights weights;
	struct known known;
	struct scorer *scorer;
	struct viterbi viterbi;
	struct tokens tokens;
	unsigned char label[SCORER_MOST];
};

const char *
ner_type_name(enum ner_type type)
{
	static const char *const name[NER_TYPES] = { "PER", "ORG", "LOC", "MISC" };

	return name[type];
}

bool
ner_builtin(const char *name, struct bytes *model)
{
	if (strcmp(name, "default") == 0)
		*model = builtin_get(BUILTIN_DEFAULT);
	else if (strcmp(name, "open") == 0)
		*model = builtin_get(BUILTIN_OPEN);
	else
		return false;
	return true;
}

/* What is linked in needs no check of its sum, which would read all of it. */
static bool
is_builtin(struct bytes model)
{
	return model.p == builtin_get(BUILTIN_DEFAULT).p || model.p == builtin_get(BUILTIN_OPEN).p;
}

struct ner *
ner_new(struct bytes model, const char **fault)
{
	struct ner *n = mem_alloc(1, sizeof *n);

	*fault = NULL;
	if (!knowledge_open(&n->knowledge, builtin_get(BUILTIN_KNOWLEDGE)))
		*fault = "the program's own word classes are damaged";
	else
		*fault = weights_open(&n->weights, model, n->knowledge.mark, !is_builtin(model));
	if (*fault != NULL) {
		free(n);
		return NULL;
	}
	n->scorer = scorer_new(&n->knowledge, &n->weights);
	return n;
}

void
ner_free(struct ner *n)
{
	if (n == NULL)
		return;
	scorer_free(n->scorer);
	viterbi_free(&n->viterbi);
	hash_free(&n->known.names);
	free(n->tokens.item);
	free(n);
}

bool
ner_add_names(struct ner *n, struct bytes list, size_t *line, const char **fault)
{
	return known_add(&n->known, list, line, fault);
}

/* How sure a margin makes: 500 at none, near 1000 where the other labels are far behind. */
static unsigned
sureness(int32_t margin)
{
	int32_t m = margin > 0 ? margin : 0;

	return (unsigned)(500 + 500 * (int64_t)m / (m + 4 * WEIGHTS_SCALE));
}

static void
add_mention(struct ner *n, const struct token *token, size_t from, size_t to, enum ner_type type, struct ner_mentions *out)
{
	struct ner_mention *m;

	out->item = mem_grow(out->item, &out->cap, out->n + 1, sizeof *out->item);
	m = &out->item[out->n++];
	m->sentence = 0;
	m->start = token[from].start;
	m->end = token[to].end;
	m->type = type;
	m->score = sureness(viterbi_margin(&n->viterbi, from, to + 1, type));
}

/* The names among N tokens of a sentence. */
static void
tag_tokens(struct ner *n, struct bytes sentence, const struct token *token, size_t count, struct ner_mentions *out)
{
	int16_t *row = scorer_rows(n->scorer, sentence, token, count);
	size_t i, start = 0;

	known_weigh(&n->known, scorer_seen(n->scorer), count, row);
	viterbi_decode(&n->viterbi, &n->weights, row, count, n->label);
	for (i = 0; i < count; i++) {
		unsigned l = n->label[i];

		if (l == LABEL_OUT)
			continue;
		if (!label_continues(l))
			start = i;
		if (!label_opens(l))
			add_mention(n, token, start, i, label_type(l), out);
	}
}

/* A sentence longer than what is looked at together is taken in pieces. */
static void
tag_sentence(struct ner *n, struct bytes sentence, uint32_t number, struct ner_mentions *out)
{
	size_t at, before = out->n;

	tokens_read(&n->tokens, sentence);
	for (at = 0; at < n->tokens.n; at += SCORER_MOST) {
		size_t left = n->tokens.n - at;

		tag_tokens(n, sentence, n->tokens.item + at, left < SCORER_MOST ? left : SCORER_MOST, out);
	}
	for (; before < out->n; before++)
		out->item[before].sentence = number;
}

void
ner_tag(struct ner *n, const struct bytes *sentence, size_t count, struct ner_mentions *out)
{
	size_t i;

	out->n = 0;
	for (i = 0; i < count; i++)
		tag_sentence(n, sentence[i], (uint32_t)i, out);
}
