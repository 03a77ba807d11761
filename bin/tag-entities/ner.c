#include <stdlib.h>

#include "attribute.h"
#include "builtin.h"
#include "evidence.h"
#include "knowledge.h"
#include "known.h"
#include "mem.h"
#include "ner.h"
#include "recase.h"
#include "scorer.h"
#include "tokens.h"
#include "viterbi.h"
#include "weights.h"
#include "word.h"

struct ner {
	struct knowledge knowledge;
	struct weights weights;
	struct known known;
	struct evidence evidence;
	struct scorer *scorer;
	struct viterbi viterbi;
	struct tokens tokens;
	unsigned char label[SCORER_MOST];
	struct buf running, word;	/* a headline in running case; a folded word */
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
	evidence_free(&n->evidence);
	free(n->tokens.item);
	buf_free(&n->running);
	buf_free(&n->word);
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

/* Whom a name found is told to. */
struct pass {
	uint32_t sentence;
	struct ner_mentions *out;	/* NULL in the first pass, which gathers evidence */
};

static void
found(struct ner *n, const struct token *token, size_t from, size_t to, enum ner_type type, const struct pass *pass)
{
	int32_t margin = viterbi_margin(&n->viterbi, from, to + 1, type);
	struct ner_mentions *out = pass->out;
	struct ner_mention *m;

	if (out == NULL) {
		evidence_add(&n->evidence, scorer_seen(n->scorer) + from, to + 1 - from, type, margin);
		return;
	}
	out->item = mem_grow(out->item, &out->cap, out->n + 1, sizeof *out->item);
	m = &out->item[out->n++];
	m->sentence = pass->sentence;
	m->start = token[from].start;
	m->end = token[to].end;
	m->type = type;
	m->score = sureness(margin);
}

/* The names among N tokens of a sentence. */
static void
tag_tokens(struct ner *n, struct bytes sentence, const struct token *token, size_t count, const struct pass *pass)
{
	int16_t *row = scorer_rows(n->scorer, sentence, token, count);
	size_t i, start = 0;

	known_weigh(&n->known, scorer_seen(n->scorer), count, row);
	if (pass->out != NULL)
		evidence_weigh(&n->evidence, scorer_seen(n->scorer), count, row);
	viterbi_decode(&n->viterbi, &n->weights, row, count, n->label);
	for (i = 0; i < count; i++) {
		unsigned l = n->label[i];

		if (l == LABEL_OUT)
			continue;
		if (!label_continues(l))
			start = i;
		if (!label_opens(l))
			found(n, token, start, i, label_type(l), pass);
	}
}

static bool
is_name(void *arg, struct bytes word)
{
	struct ner *n = arg;

	buf_clear(&n->word);
	word_fold(&n->word, word);
	return evidence_has(&n->evidence, attribute_hash(buf_view(&n->word)));
}

/*
 * Headlines tell nothing in the first pass, and are decided from the body in the second.  A sentence longer than what
 * is looked at together is taken in pieces.
 */
static void
tag_sentence(struct ner *n, struct bytes sentence, const struct pass *pass)
{
	enum recase_style style;
	size_t at;

	tokens_read(&n->tokens, sentence);
	style = recase_style(sentence, &n->tokens, &n->knowledge.lexicon);
	if (style != RECASE_RUNNING) {
		if (pass->out == NULL)
			return;
		recase(&n->running, sentence, &n->tokens, style, &n->knowledge.lexicon, is_name, n);
		sentence = buf_view(&n->running);
	}
	for (at = 0; at < n->tokens.n; at += SCORER_MOST) {
		size_t left = n->tokens.n - at;

		tag_tokens(n, sentence, n->tokens.item + at, left < SCORER_MOST ? left : SCORER_MOST, pass);
	}
}

void
ner_tag(struct ner *n, const struct bytes *sentence, size_t count, struct ner_mentions *out)
{
	struct pass pass = { 0, NULL };
	size_t i;

	out->n = 0;
	evidence_clear(&n->evidence);
	for (i = 0; i < count; i++)
		tag_sentence(n, sentence[i], &pass);
	pass.out = out;
	for (i = 0; i < count; i++) {
		pass.sentence = (uint32_t)i;
		tag_sentence(n, sentence[i], &pass);
	}
}
