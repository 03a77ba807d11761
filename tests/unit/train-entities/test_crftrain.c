/* What is learnt from a sentence or two, against the same sums over all labellings, one after the other. */
#include "../unit.h"
#include "crftrain.h"
#include "model/nerlabel.h"

#define TOKENS 3
#define FEATURES 4
#define RATE 0.2
#define NORM 0.01

/* The learner again, in double precision. */
struct plain {
	double weight[FEATURES][LABELS], sum[FEATURES][LABELS], squares[FEATURES][LABELS];
	double pair[LABELS][LABELS], pair_sum[LABELS][LABELS], pair_squares[LABELS][LABELS];
	double seen;
};

static double
power(double x)	/* no function of the mathematical library here either */
{
	double y = 1, term = 1;
	int i;

	x /= 1024;
	for (i = 1; i < 12; i++) {
		term *= x / i;
		y += term;
	}
	for (i = 0; i < 10; i++)
		y *= y;
	return y;
}

static double
root(double x)
{
	double y = x > 1 ? x : 1;
	int i;

	for (i = 0; i < 60; i++)
		y = (y + x / y) / 2;
	return y;
}

static double
weight_of(double sum, double squares, double seen)
{
	double over = (sum < 0 ? -sum : sum) - NORM * seen;

	if (over <= 0)
		return 0;
	return (sum < 0 ? over : -over) * RATE / root(squares + 1e-6);
}

static bool
may_be(const unsigned char *label)
{
	size_t i;

	for (i = 0; i < TOKENS; i++)
		if (!nerlabel_follows(i > 0 ? label[i - 1] : LABEL_OUT, label[i]))
			return false;
	return !nerlabel_opens(label[TOKENS - 1]);
}

static double
score(const struct plain *p, const struct crftrain_sentence *s, const unsigned char *label)
{
	double sum = 0;
	size_t i, k;

	for (i = 0; i < TOKENS; i++) {
		sum += p->pair[i > 0 ? label[i - 1] : LABEL_OUT][label[i]];
		for (k = s->start[i]; k < s->start[i + 1]; k++)
			sum += p->weight[s->feature[k]][label[i]];
	}
	return sum;
}

struct shares {
	double all, token[TOKENS][LABELS], pair[LABELS][LABELS];
};

static void
add_labelling(struct shares *to, const struct plain *p, const struct crftrain_sentence *s, const unsigned char *label)
{
	double share;
	size_t i;

	if (!may_be(label))
		return;
	share = power(score(p, s, label));
	to->all += share;
	for (i = 0; i < TOKENS; i++) {
		to->token[i][label[i]] += share;
		if (i > 0)
			to->pair[label[i - 1]][label[i]] += share;
	}
}

static void
learn_feature(struct plain *p, size_t feature, const double *gradient)
{
	size_t l;

	for (l = 0; l < LABELS; l++) {
		p->sum[feature][l] += gradient[l];
		p->squares[feature][l] += gradient[l] * gradient[l];
	}
}

static void
learn_tokens(struct plain *p, const struct crftrain_sentence *s, const struct shares *shares)
{
	size_t i, k, l;

	for (i = 0; i < TOKENS; i++) {
		double gradient[LABELS];

		for (l = 0; l < LABELS; l++)
			gradient[l] = shares->token[i][l] / shares->all - (l == s->label[i]);
		if (-gradient[s->label[i]] < 0.002)
			continue;
		for (k = s->start[i]; k < s->start[i + 1]; k++)
			learn_feature(p, s->feature[k], gradient);
	}
}

static void
learn(struct plain *p, const struct crftrain_sentence *s)
{
	struct shares shares = { 0 };
	unsigned char label[TOKENS] = { 0 };
	size_t i, k, l;

	do {
		add_labelling(&shares, p, s, label);
		for (i = 0; i < TOKENS && ++label[i] == LABELS; i++)
			label[i] = 0;
	} while (i < TOKENS);
	p->seen++;
	learn_tokens(p, s, &shares);
	for (k = 0; k < LABELS; k++)
		for (l = 0; l < LABELS; l++) {
			double gradient = shares.pair[k][l] / shares.all;

			for (i = 1; i < TOKENS; i++)
				gradient -= s->label[i - 1] == k && s->label[i] == l;
			p->pair_sum[k][l] += gradient;
			p->pair_squares[k][l] += gradient * gradient;
			p->pair[k][l] = weight_of(p->pair_sum[k][l], p->pair_squares[k][l], p->seen);
		}
	for (k = 0; k < FEATURES; k++)
		for (l = 0; l < LABELS; l++)
			p->weight[k][l] = weight_of(p->sum[k][l], p->squares[k][l], p->seen);
}

static void
compare(const struct plain *p, const struct crftrain *f)
{
	size_t k;
	unsigned l;

	for (k = 0; k < FEATURES; k++)
		for (l = 0; l < LABELS; l++)
			ck_assert_double_eq_tol(crftrain_weight(f, k, l), p->weight[k][l], 1e-4);
	for (k = 0; k < LABELS; k++)
		for (l = 0; l < LABELS; l++)
			ck_assert_double_eq_tol(crftrain_pair(f, (unsigned)k, l), p->pair[k][l], 1e-4);
}

/* Three sentences, each learnt twice: a feature of two tokens, a token without features, names of one and of more. */
START_TEST(learns_the_gradient_of_the_field)
{
	static const uint32_t start[TOKENS + 1] = { 0, 2, 2, 5 }, feature[] = { 0, 1, 1, 2, 3 };
	static const unsigned char out[] = { LABEL_OUT, LABEL_OUT, LABEL_OUT };
	const unsigned char person[] = { (unsigned char)nerlabel_of(NER_PER, LABEL_BEGIN),
	    (unsigned char)nerlabel_of(NER_PER, LABEL_INSIDE), (unsigned char)nerlabel_of(NER_PER, LABEL_END) };
	const unsigned char place[] = { (unsigned char)nerlabel_of(NER_LOC, LABEL_SINGLE), LABEL_OUT,
	    (unsigned char)nerlabel_of(NER_ORG, LABEL_SINGLE) };
	const unsigned char *const label[] = { out, person, place, person, out, place };
	const struct crftrain_settings settings = { (float)RATE, (float)NORM };
	struct crftrain *f = crftrain_new(FEATURES, &settings);
	struct plain p;
	size_t i;

	memset(&p, 0, sizeof p);
	for (i = 0; i < sizeof label / sizeof label[0]; i++) {
		struct crftrain_sentence s = { start, feature, label[i], TOKENS };

		learn(&p, &s);
		crftrain_learn(f, &s);
		crftrain_settle(f);	/* so that no weight lags behind */
		compare(&p, f);
	}
	crftrain_free(f);
}
END_TEST

START_TEST(nothing_is_learnt_from_no_tokens)
{
	static const uint32_t start[] = { 0 };
	const struct crftrain_settings settings = { (float)RATE, (float)NORM };
	struct crftrain *f = crftrain_new(1, &settings);
	unsigned l;

	crftrain_learn(f, &(struct crftrain_sentence){ start, start, NULL, 0 });
	crftrain_settle(f);
	for (l = 0; l < LABELS; l++)
		ck_assert(crftrain_weight(f, 0, l) == 0);
	crftrain_free(f);
}
END_TEST

/* What is known for sure moves no weight any more; a long sentence leaves the range of a float on neither side. */
START_TEST(long_sentences_are_learnt)
{
	enum { LONG = 2000 };
	static uint32_t start[LONG + 1], feature[LONG];
	static unsigned char label[LONG];
	const struct crftrain_settings settings = { (float)RATE, 0 };
	struct crftrain *f = crftrain_new(2, &settings);
	float before;
	uint32_t i;

	for (i = 0; i < LONG; i++) {
		start[i + 1] = i + 1;
		feature[i] = i % 2;
		label[i] = (unsigned char)(i % 2 == 0 ? LABEL_OUT : nerlabel_of(NER_MISC, LABEL_SINGLE));
	}
	for (i = 0; i < 40; i++)
		crftrain_learn(f, &(struct crftrain_sentence){ start, feature, label, LONG });
	crftrain_settle(f);
	before = crftrain_weight(f, 0, LABEL_OUT);
	ck_assert(before > 0.5f && before < 100);
	ck_assert(crftrain_weight(f, 1, nerlabel_of(NER_MISC, LABEL_SINGLE)) > 0.5f);
	ck_assert(crftrain_weight(f, 1, LABEL_OUT) < 0);
	crftrain_learn(f, &(struct crftrain_sentence){ start, feature, label, LONG });
	ck_assert(crftrain_weight(f, 0, LABEL_OUT) == before);
	crftrain_free(f);
}
END_TEST

UNIT_MAIN("crftrain")
{
	tcase_add_test(unit, learns_the_gradient_of_the_field);
	tcase_add_test(unit, nothing_is_learnt_from_no_tokens);
	tcase_add_test(unit, long_sentences_are_learnt);
}
