#include "perceptron.h"

/* An open-addressed table: weight_keys, where 0 is free, weights beside it, WEIGHTS_SHIFT and WEIGHTS_MASK. */
#include "sentsplit_weights.h"

enum attribute {
	NONE,		/* ends a template's parts */
	T,		/* the word before the mark */
	T_SHAPE,
	T_CLASS,
	T_LENGTH,
	P,		/* the word before that one */
	P_SHAPE,
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

/* The token_hash() of a literal of up to eight bytes, which the compiler works out. */
#define STEP(s, i) * ((i) < sizeof (s) - 1 ? TOKEN_HASH : 1) + ((i) < sizeof (s) - 1 ? (unsigned char)(s)[i] : 0)
#define NAME_KEY(s) (((((((((uint32_t)TOKEN_SEED STEP(s, 0)) STEP(s, 1)) STEP(s, 2)) STEP(s, 3)) STEP(s, 4)) \
	STEP(s, 5)) STEP(s, 6)) STEP(s, 7))
#define NAME(s) ((struct perceptron_value){ (const unsigned char *)("" s), sizeof (s) - 1, NAME_KEY(s) })

static struct perceptron_value
shape_name(enum shape shape)
{
	switch (shape) {
	case SHAPE_LOWER:
		return NAME("lower");
	case SHAPE_CAP:
		return NAME("cap");
	case SHAPE_UPPER:
		return NAME("upper");
	case SHAPE_INITIAL:
		return NAME("initial");
	case SHAPE_LETTER:
		return NAME("letter");
	case SHAPE_DOTTED:
		return NAME("dotted");
	case SHAPE_NUMBER:
		return NAME("number");
	case SHAPE_MIXED:
		return NAME("mixed");
	case SHAPE_UNCASED:
		return NAME("uncased");
	case SHAPE_OTHER:
		return NAME("other");
	default:
		return NAME("none");
	}
}

static struct perceptron_value
bytes_value(const unsigned char *p, size_t n)
{
	struct perceptron_value v = { p, n, token_hash(p, n) };

	return v;
}

static struct perceptron_value
word_value(const struct token *t)
{
	struct perceptron_value v = { t->fold, t->n, t->hash };

	return t->n > 0 ? v : NAME("-");
}

/* The class that says most of an abbreviation that has several. */
static struct perceptron_value
class_name(unsigned c)
{
	if ((c & WORDS_STREET) != 0)
		return NAME("street");
	if ((c & WORDS_TITLE) != 0)
		return NAME("title");
	if ((c & WORDS_LATIN) != 0)
		return NAME("latin");
	if ((c & (WORDS_MONTH | WORDS_DAY)) != 0)
		return NAME("month");
	if ((c & WORDS_COMPANY) != 0)
		return NAME("company");
	if ((c & WORDS_PLACE) != 0)
		return NAME("place");
	if ((c & WORDS_TIME) != 0)
		return NAME("time");
	if ((c & WORDS_DEGREE) != 0)
		return NAME("degree");
	if ((c & WORDS_UNIT) != 0)
		return NAME("unit");
	if ((c & WORDS_NUMBER) != 0)
		return NAME("number");
	if ((c & WORDS_MAY) != 0)
		return NAME("may");
	return (c & (WORDS_COMMON | WORDS_FUNCTION)) != 0 ? NAME("common") : NAME("word");
}

static struct perceptron_value
next_name(unsigned c)
{
	if ((c & WORDS_FUNCTION) != 0)
		return NAME("function");
	if ((c & WORDS_OFFICE) != 0)
		return NAME("office");
	if ((c & WORDS_WHEN) != 0)
		return NAME("when");
	if ((c & WORDS_TITLE) != 0)
		return NAME("title");
	return (c & WORDS_COMMON) != 0 ? NAME("common") : NAME("other");
}

static struct perceptron_value
length_name(size_t n)
{
	switch (n) {
	case 0:
		return NAME("0");
	case 1:
		return NAME("1");
	case 2:
		return NAME("2");
	case 3:
		return NAME("3");
	case 4:
		return NAME("4");
	case 5:
		return NAME("5");
	default:
		return n < 9 ? NAME("6-8") : NAME("9+");
	}
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
	memset(to, '.', 3);
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
static struct perceptron_value
words_name(const unsigned char *p, const unsigned char *end)
{
	unsigned n = 0;

	for (; p < end && n < 7; p++)
		n += *p == ' ';
	switch (n) {
	case 0:
		return NAME("0");
	case 1:
		return NAME("1");
	case 2:
		return NAME("2");
	case 3:
		return NAME("3");
	default:
		return n < 7 ? NAME("4-6") : NAME("7+");
	}
}

static struct perceptron_value
start_name(const unsigned char *sentence, const unsigned char *end)
{
	while (sentence < end && *sentence < 0x80 && !letter_is_word(letter_kind(*sentence)))
		sentence++;
	if (sentence == end || *sentence >= 0x80)
		return NAME("none");
	switch (letter_kind(*sentence)) {
	case LETTER_LOWER:
		return NAME("lower");
	case LETTER_UPPER:
		return NAME("upper");
	default:
		return NAME("digit");
	}
}

void
perceptron_read(struct perceptron_case *pc, const struct context *c, const struct mark *m,
    const unsigned char *sentence)
{
	const bool lead[] = { c->quote, c->bracket, c->dash, c->sign };
	const bool tail[] = { m->quote, m->bracket, m->detached, m->reference, m->spread };
	const unsigned char *word = c->before.s.p, *next = c->after.s.p + c->after.s.n;
	struct perceptron_value *v = pc->value;

	token_before(&pc->previous, sentence, word);
	token_after(&pc->following, next, m->limit);
	v[NONE].key = 0;
	v[T] = word_value(&c->before);
	v[T_SHAPE] = shape_name(c->before.shape);
	v[T_CLASS] = class_name(c->classes != 0 ? c->classes : c->before_classes);
	v[T_LENGTH] = length_name(c->before.n);
	v[P] = word_value(&pc->previous);
	v[P_SHAPE] = shape_name(pc->previous.shape);
	v[N] = word_value(&c->after);
	v[N_SHAPE] = shape_name(c->after.shape);
	v[N_CLASS] = next_name(c->after_classes);
	v[M] = word_value(&pc->following);
	v[M_SHAPE] = shape_name(pc->following.shape);
	v[LEAD] = bytes_value(pc->lead, flag_names(pc->lead, "qbds", lead, sizeof lead / sizeof *lead));
	v[MARK] = bytes_value(pc->mark, mark_name(pc->mark, m));
	v[TAIL] = bytes_value(pc->tail, flag_names(pc->tail, "qbdrs", tail, sizeof tail / sizeof *tail));
	v[GAP] = m->next - m->end > 1 ? NAME("wide") : m->spaced ? NAME("one") : NAME("none");
	v[START] = start_name(sentence, m->at);
	v[WORDS] = words_name(sentence, word);
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
