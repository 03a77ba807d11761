#include "perceptron.h"

/* An open-addressed table: weight_keys, where 0 is free, weights beside it, WEIGHTS_SHIFT and WEIGHTS_MASK. */
#include "sentsplit_weights.h"

enum { RUN_MAX = 4 };

enum part {
	NONE,		/* ends a template's parts */
	T,		/* the word before the mark */
	T_SHAPE,
	T_CLASS,
	T_LENGTH,
	P,		/* the word before that one */
	P_SHAPE,
	P_CLASS,
	N,		/* the word after the mark */
	N_SHAPE,
	N_CLASS,
	N_CASE,		/* of N in news */
	RUN,		/* how many words with capitals follow */
	RUN_CASE,	/* of the last of them */
	M,		/* the word after that one */
	M_SHAPE,
	LEAD,		/* the quotes, brackets and dashes before N */
	MARK,		/* the mark itself */
	TAIL,		/* what closes after it */
	GAP,		/* the white space */
	SPEECH,		/* how far after a quotation its speaker's verb is */
	START,		/* how the sentence starts */
	WORDS		/* how many words it has so far */
};

const struct perceptron_template perceptron_templates[] = {
	{ "bias", { NONE } },
	{ "mark-nshape-lead", { MARK, N_SHAPE, LEAD } },
	{ "mark-tail-nshape", { MARK, TAIL, N_SHAPE } },
	{ "t", { T } },
	{ "tshape-mark", { T_SHAPE, MARK } },
	{ "tclass-nclass-nshape", { T_CLASS, N_CLASS, N_SHAPE } },
	{ "tclass-n", { T_CLASS, N } },
	{ "tshape-nclass-nshape", { T_SHAPE, N_CLASS, N_SHAPE } },
	{ "tshape-tlength", { T_SHAPE, T_LENGTH } },
	{ "t-nshape", { T, N_SHAPE } },
	{ "t-nclass", { T, N_CLASS } },
	{ "n", { N } },
	{ "n-nshape", { N, N_SHAPE } },
	{ "n-mark", { N, MARK } },
	{ "nclass-nshape-mark", { N_CLASS, N_SHAPE, MARK } },
	{ "lead-tclass", { LEAD, T_CLASS } },
	{ "p-tclass", { P, T_CLASS } },
	{ "pshape-tshape", { P_SHAPE, T_SHAPE } },
	{ "pshape-tshape-nclass", { P_SHAPE, T_SHAPE, N_CLASS } },
	{ "tclass-nclass-mshape", { T_CLASS, N_CLASS, M_SHAPE } },
	{ "n-tail-m", { N_SHAPE, TAIL, M } },
	{ "words-tclass", { WORDS, T_CLASS } },
	{ "start-mark-nshape", { START, MARK, N_SHAPE } },
	{ "start-nclass-mark", { START, N_CLASS, MARK } },
	{ "tclass-nshape-start", { T_CLASS, N_SHAPE, START } },
	{ "start-n", { START, N } },
	{ "tclass-nshape-mshape", { T_CLASS, N_SHAPE, M_SHAPE } },
	{ "mark-nclass-mshape", { MARK, N_CLASS, M_SHAPE } },
	{ "gap-nshape", { GAP, N_SHAPE } },
	{ "tclass-ncase-nshape", { T_CLASS, N_CASE, N_SHAPE } },
	{ "tclass-pclass-ncase", { T_CLASS, P_CLASS, N_CASE } },
	{ "tclass-pclass-nshape", { T_CLASS, P_CLASS, N_SHAPE } },
	{ "mark-tail-speech", { MARK, TAIL, SPEECH } },
	{ "mark-speech-nshape", { MARK, SPEECH, N_SHAPE } },
	{ "tclass-run-runcase", { T_CLASS, RUN, RUN_CASE } },
	{ "tclass-ncase-runcase", { T_CLASS, N_CASE, RUN_CASE } },
	{ "tclass-pclass-runcase", { T_CLASS, P_CLASS, RUN_CASE } },
	{ "tclass-pclass-run", { T_CLASS, P_CLASS, RUN } },
	{ NULL, { NONE } }
};

/*
 * How many words with capitals there are from the one after the mark on, and the classes of the last; none if the
 * word before the mark is no abbreviation, after which a name might continue.
 */
static unsigned
read_run(const struct context *c, const unsigned char *limit, unsigned *last)
{
	const struct token *t = &c->after;
	struct token next;
	unsigned n = 0;

	*last = 0;
	if (c->classes == 0)
		return 0;
	while (n < RUN_MAX && (t->shape == SHAPE_CAP || t->shape == SHAPE_UPPER)) {
		*last = n++ == 0 ? c->after_classes : wordlist_classes(t, LANG_BIT(LANG_EN));
		if (token_end(t) == limit || *token_end(t) != ' ')
			break;
		token_after(&next, token_end(t), limit);
		t = &next;
	}
	return n;
}

void
perceptron_read(struct perceptron_case *pc, const struct context *c, const struct terminator *m,
    const unsigned char *sentence)
{
	const bool lead[] = { c->quote, c->bracket, c->dash, c->sign };
	const bool tail[] = { m->quote, m->bracket, m->detached, m->reference, m->spread };
	const unsigned char *word = c->before.s.p, *next = token_end(&c->after);
	struct splitfeature *v = pc->value;
	unsigned last;

	token_before(&pc->previous, sentence, word);
	token_after(&pc->following, next, m->limit);
	v[NONE].key = 0;
	v[T] = splitfeature_word(&c->before);
	v[T_SHAPE] = splitfeature_shape(c->before.shape);
	v[T_CLASS] = splitfeature_class(c->classes != 0 ? c->classes : c->before_classes);
	v[T_LENGTH] = splitfeature_number(c->before.n);
	v[P] = splitfeature_word(&pc->previous);
	v[P_SHAPE] = splitfeature_shape(pc->previous.shape);
	v[P_CLASS] = splitfeature_previous(&pc->previous);
	v[N] = splitfeature_word(&c->after);
	v[N_SHAPE] = splitfeature_shape(c->after.shape);
	v[N_CLASS] = splitfeature_next(c->after_classes);
	v[N_CASE] = splitfeature_case(c->after_classes);
	v[RUN] = splitfeature_number(read_run(c, m->limit, &last));
	v[RUN_CASE] = splitfeature_case(last);
	v[M] = splitfeature_word(&pc->following);
	v[M_SHAPE] = splitfeature_shape(pc->following.shape);
	v[LEAD] = splitfeature_flags(pc->lead, "qbds", lead, sizeof lead / sizeof *lead);
	v[MARK] = splitfeature_mark(pc->mark, m);
	v[TAIL] = splitfeature_flags(pc->tail, "qbdrs", tail, sizeof tail / sizeof *tail);
	v[GAP] = splitfeature_gap(m);
	v[SPEECH] = splitfeature_speech(c, m, &pc->following);
	v[START] = splitfeature_start(sentence, m->at);
	v[WORDS] = splitfeature_words(sentence, word);
}

/* As scripts/sentsplit-weights.awk computes it: a part that a template has not counts as 0. */
uint32_t
perceptron_key(const struct perceptron_case *pc, const struct perceptron_template *t)
{
	uint32_t key = (uint32_t)(t - perceptron_templates) + 1;
	unsigned i;

	for (i = 0; i < PERCEPTRON_PARTS; i++)
		key = key * TOKEN_HASH + pc->value[t->part[i]].key;
	return key;
}

int
perceptron_score(const struct perceptron_case *pc)
{
	const struct perceptron_template *t;
	uint32_t key, i;
	int score = 0;

	for (t = perceptron_templates; t->name != NULL; t++) {
		key = perceptron_key(pc, t);
		for (i = token_slot(key, WEIGHTS_SHIFT); weight_keys[i] != 0; i = (i + 1) & WEIGHTS_MASK) {
			if (weight_keys[i] == key) {
				score += weights[i];
				break;
			}
		}
	}
	return score;
}
