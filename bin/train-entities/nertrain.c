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
	struct hash_table number;	/* of features: how often, then 1 + the number; 0 once written */
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

/* The key of a feature's copy for a domain. */
static uint64_t
copy_key(uint64_t feature, unsigned domain)
{
	return template_mix(feature, 0x51ed270b0a1f39c1ULL * (domain + 1));
}

static void
count_feature(struct learner *l, uint64_t h, unsigned domain)
{
	++*hash_add(&l->number, h);
	if (l->several)
		++*hash_add(&l->number, copy_key(h, domain));
}

static void
add_place(struct learner *l, uint64_t key)
{
	const uint64_t *number = hash_find(&l->number, key);

	if (number == NULL || *number == 0)
		return;
	l->feature = mem_grow(l->feature, &l->place_cap, l->places + 1, sizeof *l->feature);
	l->feature[l->places++] = (uint32_t)(*number - 1);
}

static void
add_sentence(struct learner *l, const struct traininstance *in, unsigned domain)
{
	size_t i, t;

	l->sentence = mem_grow(l->sentence, &l->sentence_cap, l->sentences + 1, sizeof *l->sentence);
	l->sentence[l->sentences].first = l->tokens;
	l->sentence[l->sentences++].tokens = in->tokens.n;
	for (i = 0; i < in->tokens.n; i++) {
		l->start = mem_grow(l->start, &l->token_cap, l->tokens + 2, sizeof *l->start);
		l->label = mem_grow(l->label, &l->label_cap, l->tokens + 1, 1);
		l->start[l->tokens] = (uint32_t)l->places;
		l->label[l->tokens++] = in->label[i];
		for (t = 0; t < templates; t++) {
			uint64_t h = traininstance_feature(in, i, t);

			if (h == 0)
				continue;
			add_place(l, h);
			if (l->several)
				add_place(l, copy_key(h, domain));
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
	for (i = 0; i < all.cap; i++)
		if (all.slot[i].used && all.slot[i].value >= l->settings->rare)
			*hash_add(&l->number, all.slot[i].key) = ++l->features;
	hash_free(&all);
}

static int
round_weight(float w)
{
	float steps = w * WEIGHTS_SCALE;
	int n = (int)(steps + (steps < 0 ? -0.5f : 0.5f));

	return n > WEIGHTS_MAX ? WEIGHTS_MAX : n < -WEIGHTS_MAX ? -WEIGHTS_MAX : n;
}

/* The weights of a feature and of its copy for domain 0, which are used up: each feature is written once. */
static bool
put_weights(struct learner *l, uint64_t h, struct buf *to)
{
	uint64_t *number = hash_find(&l->number, h), *copy = NULL;
	size_t start = to->n;
	unsigned label;

	if (l->several)
		copy = hash_find(&l->number, copy_key(h, 0));
	for (label = 0; (number != NULL || copy != NULL) && label < LABELS; label++) {
		float w = 0;
		int steps;

		if (number != NULL && *number > 0)
			w += crftrain_weight(l->field, (size_t)(*number - 1), label);
		if (copy != NULL && *copy > 0)
			w += crftrain_weight(l->field, (size_t)(*copy - 1), label);
		steps = round_weight(w);
		if (steps >= l->settings->least || -steps >= l->settings->least)
			weightstext_write(to, label, steps);
	}
	if (number != NULL)
		*number = 0;
	if (copy != NULL)
		*copy = 0;
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
		line = mem_grow(line, &cap, n + 1, sizeof *line);
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
