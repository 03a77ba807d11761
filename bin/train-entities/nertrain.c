#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "model/textformat.h"
#include "model/weights.h"
#include "nertrain.h"
#include "traininstance.h"
#include "weightstext.h"

struct sentence {
	size_t first, tokens;
};

struct learner {
	const struct resources *resources;
	const struct nertrain_corpus *corpus;
	size_t corpora;
	const struct nertrain_settings *settings;
	struct hash_table number;	/* of features: counts, then numbers; 0 once written */
	size_t features;
	bool several;			/* domains */
	/* all tokens of all sentences one after the other, as field.h wants them */
	struct sentence *sentence;
	size_t sentences, sentence_cap;
	uint32_t *start;
	unsigned char *label;
	size_t tokens, token_cap, label_cap;
	uint32_t *feature;
	size_t places, place_cap;
	/* what has been learnt, and each template's lines of it */
	struct crftrain *field;
	struct buf *lines;
};

/* Of a feature while they are counted: how often each domain has it, up to NERTRAIN_RARE. */
#define COUNT_BITS 8

static unsigned
count_of(uint64_t counts, unsigned domain)
{
	return (unsigned)(counts >> (COUNT_BITS * domain)) & NERTRAIN_RARE;
}

static void
count_feature(struct learner *l, uint64_t h, unsigned domain)
{
	uint64_t *counts = hash_add(&l->number, h);

	if (count_of(*counts, domain) < NERTRAIN_RARE)
		*counts += (uint64_t)1 << (COUNT_BITS * domain);
}

/*
 * Of a feature that was numbered: 1 + its number, and above it a bit for each domain that has a copy of it.  The copies
 * follow it, so that what is used together stands together.
 */
#define COPY_BIT 32

static bool
has_copy(uint64_t value, unsigned domain)
{
	return value >> (COPY_BIT + domain) & 1;
}

static size_t
number_of(uint64_t value)
{
	return (uint32_t)value - (size_t)1;
}

static size_t
copy_of(uint64_t value, unsigned domain)
{
	size_t number = number_of(value) + 1;
	unsigned d;

	for (d = 0; d < domain; d++)
		number += has_copy(value, d);
	return number;
}

/* Numbers a feature, and its copies, that is not rare. */
static uint64_t
take_numbers(struct learner *l, uint64_t counts)
{
	uint64_t value = l->features + 1;
	unsigned d, all = 0, copies = 0;

	for (d = 0; d < NERTRAIN_DOMAINS; d++) {
		unsigned n = count_of(counts, d);

		all += n;
		if (l->several && n >= l->settings->rare) {
			value |= (uint64_t)1 << (COPY_BIT + d);
			copies++;
		}
	}
	if (all < l->settings->rare)
		return 0;
	l->features += 1 + copies;
	return value;
}

static void
add_place(struct learner *l, size_t number)
{
	l->feature = mem_grow_one(l->feature, &l->place_cap, l->places, sizeof *l->feature);
	l->feature[l->places++] = (uint32_t)number;
}

static void
add_feature(struct learner *l, uint64_t h, unsigned domain)
{
	const uint64_t *value = hash_find(&l->number, h);

	if (value == NULL)
		return;
	add_place(l, number_of(*value));
	if (has_copy(*value, domain))
		add_place(l, copy_of(*value, domain));
}

static void
add_sentence(struct learner *l, const struct traininstance *in, unsigned domain)
{
	size_t i, t;

	l->sentence = mem_grow_one(l->sentence, &l->sentence_cap, l->sentences, sizeof *l->sentence);
	l->sentence[l->sentences].first = l->tokens;
	l->sentence[l->sentences++].tokens = in->tokens.n;
	for (i = 0; i < in->tokens.n; i++) {
		l->start = mem_grow(l->start, &l->token_cap, l->tokens + 2, sizeof *l->start);
		l->label = mem_grow_one(l->label, &l->label_cap, l->tokens, 1);
		l->start[l->tokens] = (uint32_t)l->places;
		l->label[l->tokens++] = in->label[i];
		for (t = 0; t < templates; t++) {
			uint64_t h = traininstance_feature(in, i, t);

			if (h != 0)
				add_feature(l, h, domain);
		}
		l->start[l->tokens] = (uint32_t)l->places;
	}
}

static void
count_sentence(struct learner *l, const struct traininstance *in, unsigned domain)
{
	size_t i, t;

	for (i = 0; i < in->tokens.n; i++)
		for (t = 0; t < templates; t++) {
			uint64_t h = traininstance_feature(in, i, t);

			if (h != 0)
				count_feature(l, h, domain);
		}
}

static void
each_sentence(struct learner *l, void (*take)(struct learner *, const struct traininstance *, unsigned))
{
	struct traininstance in = { 0 };
	struct conllreader s = { 0 };
	size_t c;

	for (c = 0; c < l->corpora; c++) {
		struct bytes text = l->corpus[c].conll;

		while (conllreader_next(&text, &s)) {
			traininstance_read(&in, l->resources, &s, l->settings->hide);
			take(l, &in, l->corpus[c].domain);
		}
	}
	traininstance_free(&in);
	conllreader_free(&s);
}

/*
 * Numbers the features that are not rare, in the order of the table, which hangs on nothing but the features.  The
 * others are dropped from it: most features are seen once.
 */
static void
number_features(struct learner *l)
{
	struct hash_table all = l->number;
	size_t i;

	memset(&l->number, 0, sizeof l->number);
	for (i = 0; i < all.cap; i++) {
		uint64_t value = all.slot[i].used ? take_numbers(l, all.slot[i].value) : 0;

		if (value != 0)
			*hash_add(&l->number, all.slot[i].key) = value;
	}
	hash_free(&all);
}

static int
round_weight(float w)
{
	float steps = w * WEIGHTS_SCALE;
	int n = (int)(steps + (steps < 0 ? -0.5f : 0.5f));

	return n > WEIGHTS_MAX ? WEIGHTS_MAX : n < -WEIGHTS_MAX ? -WEIGHTS_MAX : n;
}

/* The weight that the model of domain 0 gives a feature: its own, and that of its copy. */
static float
model_weight(const struct learner *l, uint64_t value, unsigned label)
{
	float w = crftrain_weight(l->field, number_of(value), label);

	return has_copy(value, 0) ? w + crftrain_weight(l->field, copy_of(value, 0), label) : w;
}

/* The weights of a feature, which are used up: each feature is written once. */
static bool
put_weights(struct learner *l, uint64_t h, struct buf *to)
{
	uint64_t *value = hash_find(&l->number, h);
	size_t start = to->n;
	unsigned label;

	if (value == NULL || *value == 0)
		return false;
	for (label = 0; label < LABELS; label++) {
		int steps = round_weight(model_weight(l, *value, label));

		if (steps >= l->settings->least || -steps >= l->settings->least)
			weightstext_write(to, label, steps);
	}
	*value = 0;
	return to->n > start;
}

/* Adds the lines of the features of a sentence that were not written yet. */
static void
write_sentence(struct learner *l, const struct traininstance *in, unsigned domain)
{
	size_t i, t;

	(void)domain;
	for (i = 0; i < in->tokens.n; i++)
		for (t = 0; t < templates; t++) {
			struct buf *line = &l->lines[t];
			size_t start = line->n;
			uint64_t h = traininstance_feature(in, i, t);

			if (h == 0)
				continue;
			traininstance_text(in, i, t, line);
			buf_byte(line, '\t');
			if (put_weights(l, h, line))
				buf_byte(line, '\n');
			else
				line->n = start;
		}
}

static int
by_bytes(const void *a, const void *b)
{
	return bytes_compare(*(const struct bytes *)a, *(const struct bytes *)b);
}

static void
put_sorted(struct bytes lines, struct buf *to)
{
	struct bytes *line = NULL, next;
	size_t n = 0, cap = 0, i;

	while (textformat_line(&lines, &next)) {
		line = mem_grow_one(line, &cap, n, sizeof *line);
		line[n++] = next;
	}
	if (n > 0)
		qsort(line, n, sizeof *line, by_bytes);
	for (i = 0; i < n; i++) {
		buf_bytes(to, line[i]);
		buf_byte(to, '\n');
	}
	free(line);
}

static void
put_pairs(const struct learner *l, struct buf *to)
{
	unsigned before, label;

	for (before = 0; before < LABELS; before++) {
		size_t start = to->n, empty;

		buf_printf(to, "pair %c ", WEIGHTS_LETTERS[before]);
		empty = to->n;
		for (label = 0; label < LABELS; label++)
			if (nerlabel_follows(before, label) &&
			    round_weight(crftrain_pair(l->field, before, label)) != 0)
				weightstext_write(to, label, round_weight(crftrain_pair(l->field, before, label)));
		if (to->n > empty)
			buf_byte(to, '\n');
		else
			to->n = start;
	}
}

static void
write_model(struct learner *l, struct buf *to)
{
	size_t t;

	put_pairs(l, to);
	l->lines = mem_alloc(templates, sizeof *l->lines);
	each_sentence(l, write_sentence);
	for (t = 0; t < templates; t++) {
		if (l->lines[t].n > 0)
			buf_printf(to, "template %s\n", template_list[t].name);
		put_sorted(buf_view(&l->lines[t]), to);
		buf_free(&l->lines[t]);
	}
	free(l->lines);
}

/* The next of a fixed row of numbers that look drawn by lot (G. Marsaglia, "Xorshift RNGs", 2003). */
static uint64_t
draw(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static void
shuffle(struct learner *l, uint64_t *state)
{
	size_t i;

	for (i = l->sentences; i > 1; i--) {
		size_t j = (size_t)(draw(state) % i);
		struct sentence s = l->sentence[j];

		l->sentence[j] = l->sentence[i - 1];
		l->sentence[i - 1] = s;
	}
}

static void
run(struct learner *l, void (*say)(const char *, size_t))
{
	uint64_t state = 88172645463325252ULL;
	size_t i;
	unsigned epoch;

	for (epoch = 0; epoch < l->settings->epochs; epoch++) {
		shuffle(l, &state);
		for (i = 0; i < l->sentences; i++) {
			size_t first = l->sentence[i].first;
			struct crftrain_sentence s = { l->start + first, l->feature, l->label + first,
			    l->sentence[i].tokens };

			crftrain_learn(l->field, &s);
		}
		if (say != NULL)
			say("epochs", epoch + 1);
	}
	crftrain_settle(l->field);
}

void
nertrain(const struct resources *resources, const struct nertrain_corpus *corpus, size_t corpora,
    const struct nertrain_settings *settings, void (*say)(const char *, size_t), struct buf *to)
{
	struct learner l;
	size_t c;

	memset(&l, 0, sizeof l);
	l.resources = resources;
	l.corpus = corpus;
	l.corpora = corpora;
	l.settings = settings;
	for (c = 0; c < corpora; c++)
		l.several = l.several || corpus[c].domain != corpus[0].domain;
	each_sentence(&l, count_sentence);
	number_features(&l);
	each_sentence(&l, add_sentence);
	if (say != NULL) {
		say("sentences", l.sentences);
		say("features", l.features);
	}
	l.field = crftrain_new(l.features, &settings->field);
	run(&l, say);
	write_model(&l, to);
	free(l.feature);
	free(l.start);
	free(l.label);
	free(l.sentence);
	crftrain_free(l.field);
	hash_free(&l.number);
}
