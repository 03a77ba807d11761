#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "buf.h"
#include "learner.h"
#include "mem.h"

enum {
	SEEN_MIN = 2,		/* instances a feature must occur in */
	RUNS = 8,		/* over the instances, in other orders each time, so that no single order decides */
	WEIGHT_MAX = 127
};

static uint32_t
feature_index(struct learner *l, const struct perceptron_case *pc, const struct perceptron_template *t)
{
	uint64_t *at = hash_add(&l->by_key, perceptron_key(pc, t));
	struct buf name = { 0 };
	unsigned i;

	if (*at == 0) {
		l->feature = mem_grow_one(l->feature, &l->cap_features, l->n_features, sizeof *l->feature);
		memset(&l->feature[l->n_features], 0, sizeof *l->feature);
		buf_str(&name, t->name);
		for (i = 0; i < PERCEPTRON_PARTS && t->part[i] != 0; i++) {
			buf_byte(&name, '\t');
			buf_put(&name, pc->value[t->part[i]].p, pc->value[t->part[i]].n);
		}
		buf_byte(&name, '\0');
		l->feature[l->n_features].name = (char *)name.p;
		*at = ++l->n_features;
	}
	return (uint32_t)(*at - 1);
}

void
learner_add(struct learner *l, const struct perceptron_case *pc, bool ends)
{
	const struct perceptron_template *t;
	struct instance *in;

	l->instance = mem_grow_one(l->instance, &l->cap_instances, l->n_instances, sizeof *l->instance);
	in = &l->instance[l->n_instances++];
	in->n = 0;
	in->ends = ends;
	for (t = perceptron_templates; t->name != NULL && in->n < LEARNER_TEMPLATES; t++) {
		in->feature[in->n] = feature_index(l, pc, t);
		l->feature[in->feature[in->n++]].seen++;
	}
}

static int64_t
score(const struct learner *l, const struct instance *in)
{
	int64_t s = 0;
	unsigned i;

	for (i = 0; i < in->n; i++)
		s += l->feature[in->feature[i]].weight;
	return s;
}

static void
change(struct learner *l, const struct instance *in, int64_t by)
{
	struct feature *f;
	unsigned i;

	for (i = 0; i < in->n; i++) {
		f = &l->feature[in->feature[i]];
		if (f->seen < SEEN_MIN)
			continue;
		f->sum += f->weight * (l->step - f->step);
		f->step = l->step;
		f->weight += by;
	}
}

static void
shuffle(size_t *order, size_t n, uint64_t *state)
{
	size_t i, j, t;

	for (i = n; i > 1; i--) {
		*state = *state * 6364136223846793005u + 1442695040888963407u;
		j = (size_t)((*state >> 33) % i);
		t = order[i - 1];
		order[i - 1] = order[j];
		order[j] = t;
	}
}

/* One run, from no weights on; the sums of its weights are added to those of the runs before. */
static void
learn(struct learner *l, size_t epochs, int64_t margin, uint64_t *state)
{
	size_t *order = mem_alloc(l->n_instances, sizeof *order), i, k;
	unsigned long long wrong;
	int64_t s;

	l->step = 0;
	for (i = 0; i < l->n_features; i++)
		l->feature[i].weight = l->feature[i].step = 0;
	for (i = 0; i < l->n_instances; i++)
		order[i] = i;
	for (k = 0; k < epochs; k++) {
		shuffle(order, l->n_instances, state);
		wrong = 0;
		for (i = 0; i < l->n_instances; i++) {
			const struct instance *in = &l->instance[order[i]];

			s = score(l, in);
			wrong += (s > 0) != in->ends;
			l->step++;
			if (in->ends ? s <= margin : s > -margin)
				change(l, in, in->ends ? 1 : -1);
		}
		fprintf(stderr, "epoch %zu: %llu of %zu wrong\n", k + 1, wrong, l->n_instances);
	}
	for (i = 0; i < l->n_features; i++)
		l->feature[i].sum += l->feature[i].weight * (l->step - l->feature[i].step);
	free(order);
}

void
learner_run(struct learner *l, size_t epochs, int64_t margin)
{
	uint64_t state = 1;
	unsigned i;

	for (i = 0; i < RUNS; i++)
		learn(l, epochs, margin, &state);
}

static int
by_name(const void *a, const void *b)
{
	const struct feature *fa = a, *fb = b;

	return strcmp(fa->name, fb->name);
}

void
learner_print(struct learner *l)
{
	int64_t most = 1, w;
	size_t i;

	for (i = 0; i < l->n_features; i++) {
		w = l->feature[i].sum < 0 ? -l->feature[i].sum : l->feature[i].sum;
		if (w > most)
			most = w;
	}
	qsort(l->feature, l->n_features, sizeof *l->feature, by_name);
	for (i = 0; i < l->n_features; i++) {
		w = l->feature[i].sum * WEIGHT_MAX;
		w = (w + (w < 0 ? -most / 2 : most / 2)) / most;
		if (w != 0)
			printf("%" PRId64 "\t%s\n", w, l->feature[i].name);
	}
}

void
learner_free(struct learner *l)
{
	size_t i;

	for (i = 0; i < l->n_features; i++)
		free(l->feature[i].name);
	free(l->feature);
	free(l->instance);
	hash_free(&l->by_key);
}
