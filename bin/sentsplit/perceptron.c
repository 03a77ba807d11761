#include "perceptron.h"

struct weight {
	uint32_t key;		/* 0 where the slot is free */
	signed char weight;
};

#include "sentsplit_weights.h"	/* weights, weights_mask, made of weights.txt */

enum attribute {
	NONE,		/* ends a template's parts */
	T,		/* the word before the mark */
	T_SHAPE,
	T_CLASS,
	T_LENGTH,
	P,		/* the word before that one */
	P_SHAPE,
	PP,		/* and the one before it */
	N,		/* the word behind the mark */
	N_SHAPE,
	N_CLASS,
	M,		/* the word behind that one */
	M_SHAPE,
	LEAD,		/* the quotes, brackets and dashes before N */
	MARK,		/* the mark itself */
	TAIL,		/* what closes behind it */
	GAP,		/* the white space */
	START,		/* how the sentence starts */
	WORDS		/* how many words it has so far */
};

const struct perceptron_template perceptron_templates[] = {
	{ "bias", { NONE } },
	{ "mark", { MARK } },
	{ "mark-tail", { MARK, TAIL } },
	{ "mark-nshape", { MARK, N_SHAPE } },
	{ "mark-nshape-lead", { MARK, N_SHAPE, LEAD } },
	{ "mark-tail-nshape", { MARK, TAIL, N_SHAPE } },
	{ "t", { T } },
	{ "tshape-mark", { T_SHAPE, MARK } },
	{ "tclass", { T_CLASS } },
	{ "tclass-nclass", { T_CLASS, N_CLASS } },
	{ "tclass-nshape", { T_CLASS, N_SHAPE } },
	{ "tclass-nclass-nshape", { T_CLASS, N_CLASS, N_SHAPE } },
	{ "tclass-n", { T_CLASS, N } },
	{ "tshape-nshape", { T_SHAPE, N_SHAPE } },
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
	{ "pshape-tclass", { P_SHAPE, T_CLASS } },
	{ "pshape-tshape", { P_SHAPE, T_SHAPE } },
	{ "pp-p-tclass", { PP, P, T_CLASS } },
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
	{ NULL, { NONE } }
};

static const char *const shapes[] = {
	"none", "lower", "cap", "upper", "initial", "letter", "dotted", "number", "mixed", "uncased", "other"
};

static void
set(struct perceptron_value *v, const unsigned char *p, size_t n)
{
	v->p = p;
	v->n = n;
	v->key = token_hash(p, n);
}

static void
set_name(struct perceptron_value *v, const char *name)
{
	set(v, (const unsigned char *)name, strlen(name));
}

static void
set_word(struct perceptron_value *word, const struct token *t)
{
	if (t->n == 0) {
		set_name(word, "-");
		return;
	}
	word->p = t->fold;
	word->n = t->n;
	word->key = t->hash;
}

/* The class that says most of an abbreviation that has several. */
static const char *
class_name(unsigned c)
{
	if ((c & WORDS_STREET) != 0)
		return "street";
	if ((c & WORDS_TITLE) != 0)
		return "title";
	if ((c & WORDS_LATIN) != 0)
		return "latin";
	if ((c & (WORDS_MONTH | WORDS_DAY)) != 0)
		return "month";
	if ((c & WORDS_COMPANY) != 0)
		return "company";
	if ((c & WORDS_PLACE) != 0)
		return "place";
	if ((c & WORDS_TIME) != 0)
		return "time";
	if ((c & WORDS_DEGREE) != 0)
		return "degree";
	if ((c & WORDS_UNIT) != 0)
		return "unit";
	if ((c & WORDS_NUMBER) != 0)
		return "number";
	if ((c & WORDS_MAY) != 0)
		return "may";
	return (c & (WORDS_COMMON | WORDS_FUNCTION)) != 0 ? "common" : "word";
}

static const char *
next_name(unsigned c)
{
	if ((c & WORDS_FUNCTION) != 0)
		return "function";
	if ((c & WORDS_OFFICE) != 0)
		return "office";
	if ((c & WORDS_WHEN) != 0)
		return "when";
	if ((c & WORDS_TITLE) != 0)
		return "title";
	return (c & WORDS_COMMON) != 0 ? "common" : "other";
}

static const char *
length_name(size_t n)
{
	static const char *const names[] = { "0", "1", "2", "3", "4", "5" };

	return n < 6 ? names[n] : n < 9 ? "6-8" : "9+";
}

/* The mark, into TO: "?" or "!" if it has one, with "+" if it has more; else its stops, up to three. */
static size_t
mark_name(unsigned char *to, const struct mark *m)
{
	const size_t n = (size_t)(m->tail - m->at);

	if (m->strong) {
		to[0] = memchr(m->at, '?', n) != NULL ? '?' : '!';
		to[1] = '+';
		return n > 1 ? 2 : 1;
	}
	memcpy(to, "...", 3);
	return m->stops < 3 ? m->stops : 3;
}

/* The letters of NAMES whose flags are set, or "-", into TO. */
static size_t
flag_names(unsigned char *to, const char *names, const bool *flags, size_t n)
{
	size_t i, used = 0;

	for (i = 0; i < n; i++)
		if (flags[i])
			to[used++] = (unsigned char)names[i];
	if (used == 0)
		to[used++] = '-';
	return used;
}

/* The words between the sentence's start and the one before the mark, counted up to seven. */
static const char *
words_name(const unsigned char *p, const unsigned char *end)
{
	static const char *const names[] = { "0", "1", "2", "3", "4-6", "4-6", "4-6", "7+" };
	unsigned n = 0;

	for (; p < end && n < 7; p++)
		n += *p == ' ';
	return names[n];
}

static const char *
start_name(const unsigned char *sentence, const unsigned char *end)
{
	static const char *const names[] = { "none", "none", "digit", "lower", "upper", "uncased" };

	while (sentence < end && *sentence < 0x80 && !letter_is_word(letter_kind(*sentence)))
		sentence++;
	return sentence < end && *sentence < 0x80 ? names[letter_kind(*sentence)] : "none";
}

void
perceptron_read(struct perceptron_case *mc, const struct context *c, const struct mark *m, const unsigned char *sentence)
{
	const bool lead[] = { c->quote, c->bracket, c->dash, c->sign };
	const bool tail[] = { m->quote, m->bracket, m->detached, m->reference, m->spread };
	const unsigned char *word = c->before.s.p, *next = c->after.s.p + c->after.s.n;
	struct perceptron_value *v = mc->value;

	token_before(&mc->previous, sentence, word);
	token_before(&mc->second, sentence, mc->previous.s.p);
	token_after(&mc->following, next, m->limit);
	v[NONE].n = 0;
	set_word(&v[T], &c->before);
	set_name(&v[T_SHAPE], shapes[c->before.shape]);
	set_name(&v[T_CLASS], class_name(c->classes != 0 ? c->classes : c->before_classes));
	set_name(&v[T_LENGTH], length_name(c->before.n));
	set_word(&v[P], &mc->previous);
	set_name(&v[P_SHAPE], shapes[mc->previous.shape]);
	set_word(&v[PP], &mc->second);
	set_word(&v[N], &c->after);
	set_name(&v[N_SHAPE], shapes[c->after.shape]);
	set_name(&v[N_CLASS], next_name(c->after_classes));
	set_word(&v[M], &mc->following);
	set_name(&v[M_SHAPE], shapes[mc->following.shape]);
	set(&v[LEAD], mc->lead, flag_names(mc->lead, "qbds", lead, sizeof lead / sizeof *lead));
	set(&v[MARK], mc->mark, mark_name(mc->mark, m));
	set(&v[TAIL], mc->tail, flag_names(mc->tail, "qbdrs", tail, sizeof tail / sizeof *tail));
	set_name(&v[GAP], m->next - m->end > 1 ? "wide" : m->spaced ? "one" : "none");
	set_name(&v[START], start_name(sentence, m->at));
	set_name(&v[WORDS], words_name(sentence, word));
}

/* As scripts/sentsplit-weights.awk computes it. */
uint32_t
perceptron_key(const struct perceptron_case *mc, const struct perceptron_template *t)
{
	uint64_t key = (uint64_t)(t - perceptron_templates) + 1;
	unsigned i;

	for (i = 0; i < PERCEPTRON_PARTS && t->part[i] != NONE; i++)
		key = (key * 1000003 + mc->value[t->part[i]].key) & 0x7FFFFFFF;
	return (uint32_t)key;
}

int
perceptron_score(const struct perceptron_case *mc)
{
	const struct perceptron_template *t;
	uint32_t key, i;
	int score = 0;

	for (t = perceptron_templates; t->name != NULL; t++) {
		key = perceptron_key(mc, t);
		for (i = key & weights_mask; weights[i].key != 0; i = (i + 1) & weights_mask) {
			if (weights[i].key == key) {
				score += weights[i].weight;
				break;
			}
		}
	}
	return score;
}
