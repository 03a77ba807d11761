#include <stdlib.h>

#include "attribute.h"
#include "hash.h"
#include "mem.h"
#include "namewords.h"
#include "scorer.h"
#include "template.h"

#define KEPT 16384		/* tokens whose sums are kept, a power of two */
#define SPAN (2 * TEMPLATE_REACH + 1)
#define RESERVE (6 * WEIGHTS_SCALE / 16)	/* for O: what was learnt from is richer in names than news is */

/* What a token's bytes say: its attributes, and the scores they give to the tokens around it. */
struct kept {
	uint64_t key;
	uint64_t hash[ATTRIBUTES];	/* except for that of its names */
	bool capital;
	bool last;		/* it was asked for after the other one of its pair */
	uint8_t summed;		/* bit I: score[I] is summed up */
	uint8_t step;
	uint32_t bits;		/* of namewords.h */
	int16_t score[SPAN][LABEL_ROW];		/* for the token at offset i - TEMPLATE_REACH */
};

struct plan {
	uint64_t hash;
	ptrdiff_t part[TEMPLATE_PARTS];	/* where each part's hash is, counted from the first one of its token */
	unsigned parts;
};

struct scorer {
	const struct resources *resources;
	const struct weights *weights;
	struct plan *own[SPAN];	/* templates of one token's bytes, for the token at offset i - TEMPLATE_REACH */
	struct plan *joint;	/* the others, first the plain ones, which have no part of the gazetteer */
	size_t owns[SPAN], joints, plain;
	struct kept *kept, border;
	uint64_t *key;		/* of the tokens and of those within reach, in kept */
	uint64_t (*hash)[ATTRIBUTE_JOINED];	/* of the tokens, with a border of TEMPLATE_REACH to either side */
	struct gazetteer_token *seen;
	struct gazetteer_mark *mark;
	int16_t *row;
};

static bool
has_names(const struct template *t)
{
	unsigned i;

	for (i = 0; i < t->parts; i++)
		if (t->part[i].attribute == ATTRIBUTE_NAMES)
			return true;
	return false;
}

static void
plan(struct scorer *s)
{
	size_t i;
	unsigned j;

	s->joint = mem_alloc(templates, sizeof *s->joint);
	for (j = 0; j < SPAN; j++)
		s->own[j] = mem_alloc(templates, sizeof *s->own[j]);
	for (i = 0; i < templates; i++) {
		const struct template *t = &template_list[i];
		struct plan p = { template_hash(t), { 0 }, t->parts };
		int offset;
		bool own = template_offset(t, &offset);

		for (j = 0; j < t->parts; j++)
			p.part[j] = (own ? 0 : t->part[j].offset * ATTRIBUTE_JOINED) + t->part[j].attribute;
		if (own)
			s->own[TEMPLATE_REACH - offset][s->owns[TEMPLATE_REACH - offset]++] = p;
		else
			s->joint[s->joints++] = p;
		if (!own && !has_names(t))
			s->plain = s->joints;
	}
}

/* Mixes a part into the hash of a feature; false where it is empty. */
static inline bool
mix(uint64_t *h, uint64_t part)
{
	*h = template_mix(*h, part);
	return part != 0;
}

/* The hash of a feature whose parts are among the hashes around HASH; false where one of them is empty. */
static inline bool
feature_hash(const struct plan *p, const uint64_t *hash, uint64_t *h)
{
	uint64_t all = p->hash;
	bool whole = mix(&all, hash[p->part[0]]);

	if (p->parts > 1)
		whole &= mix(&all, hash[p->part[1]]);
	if (p->parts > 2)
		whole &= mix(&all, hash[p->part[2]]);
	*h = all;
	return whole;
}

/* Adds what the features of N plans say, whose parts are among the hashes around HASH, to a row of scores. */
static void
add_features(const struct weights *w, const struct plan *p, size_t n, const uint64_t *hash, int16_t *row)
{
	uint64_t feature[WEIGHTS_TOGETHER];
	size_t i, whole = 0;

	for (i = 0; i < n; i++)
		whole += feature_hash(&p[i], hash, &feature[whole]);
	weights_add(w, feature, whole, row);
}

static void
take_attributes(struct kept *k, const struct attributes *a)
{
	memcpy(k->hash, a->hash, sizeof k->hash);
	k->capital = a->capital;
	k->step = (uint8_t)a->step;
	k->summed = 0;
}

/* What the attributes say to the token at offset I - TEMPLATE_REACH, summed up when it is first asked for. */
static inline const int16_t *
score_at(const struct scorer *s, struct kept *k, size_t i)
{
	if ((k->summed >> i & 1) == 0) {
		memset(k->score[i], 0, sizeof k->score[i]);
		add_features(s->weights, s->own[i], s->owns[i], k->hash, k->score[i]);
		k->summed |= (uint8_t)(1u << i);
	}
	return k->score[i];
}

struct scorer *
scorer_new(const struct resources *resources, const struct weights *weights)
{
	struct scorer *s = mem_alloc(1, sizeof *s);
	struct attributes a;

	s->resources = resources;
	s->weights = weights;
	s->kept = mem_alloc(KEPT, sizeof *s->kept);
	s->key = mem_alloc(SCORER_MOST + 2 * TEMPLATE_REACH, sizeof *s->key);
	s->hash = mem_alloc(SCORER_MOST + 2 * TEMPLATE_REACH, sizeof *s->hash);
	s->seen = mem_alloc(SCORER_MOST, sizeof *s->seen);
	s->mark = mem_alloc(SCORER_MOST, sizeof *s->mark);
	s->row = mem_alloc(SCORER_MOST, LABEL_ROW * sizeof *s->row);
	plan(s);
	attribute_border(&a);
	take_attributes(&s->border, &a);
	return s;
}

void
scorer_free(struct scorer *s)
{
	unsigned i;

	if (s == NULL)
		return;
	free(s->kept);
	free(s->key);
	free(s->hash);
	free(s->seen);
	free(s->mark);
	free(s->row);
	for (i = 0; i < SPAN; i++)
		free(s->own[i]);
	free(s->joint);
	free(s);
}

static inline struct kept *
pair_of(const struct scorer *s, uint64_t key)
{
	return &s->kept[key >> 32 & (KEPT - 2)];
}

static struct kept *
keep(struct scorer *s, uint64_t key, struct bytes word, bool glued)
{
	struct kept *pair = pair_of(s, key), *k = &pair[pair[0].key != key];

	if (k->key != key) {
		struct attributes a;

		k = &pair[pair[0].last];
		attribute_read(&a, &s->resources->lexicon, word, glued);
		take_attributes(k, &a);
		k->bits = namewords_find(word);
		k->key = key;
	}
	k->last = true;
	pair[k == pair].last = false;
	return k;
}

static struct gazetteer_token
see(const struct kept *k, struct bytes word)
{
	struct gazetteer_token t = gazetteer_see(word, k->hash[ATTRIBUTE_WORD], k->capital);

	t.step = k->step;
	t.bits = k->bits;
	return t;
}

static inline void
add_row(int16_t *restrict row, const int16_t *restrict score)
{
	size_t i;

	for (i = 0; i < LABEL_ROW; i++)
		row[i] = (int16_t)(row[i] + score[i]);
}

/* Adds what the token at place I, which may lie outside the sentence, says to those around it. */
static void
add_around(struct scorer *s, struct kept *k, ptrdiff_t i, size_t n)
{
	ptrdiff_t d;

	for (d = -TEMPLATE_REACH; d <= TEMPLATE_REACH; d++)
		if (i + d >= 0 && i + d < (ptrdiff_t)n)
			add_row(s->row + (size_t)(i + d) * LABEL_ROW, score_at(s, k, (size_t)(d + TEMPLATE_REACH)));
	memcpy(s->hash[i + TEMPLATE_REACH], k->hash, sizeof *s->hash);
}

/*
 * Whether a token within reach is capitalised.  Where none is, in plain stretches, which are most of a text, what joins
 * tokens is not looked up: there each token says well enough that it is no name.
 */
static bool
is_near(const struct scorer *s, size_t i, size_t n)
{
	size_t j = i > 1 ? i - 1 : 0, end = i + 2 < n ? i + 2 : n;

	while (j < end && !s->seen[j].starts)
		j++;
	return j < end;
}

/* Whether the token, or one beside it, is part of a name of the gazetteer. */
static inline bool
is_named(const struct scorer *s, size_t i)
{
	const uint64_t (*hash)[ATTRIBUTE_JOINED] = (const uint64_t (*)[ATTRIBUTE_JOINED])s->hash + i + TEMPLATE_REACH;

	return (hash[-1][ATTRIBUTE_NAMES] | hash[0][ATTRIBUTE_NAMES] | hash[1][ATTRIBUTE_NAMES]) != 0;
}

/* Adds what the features say that join tokens, or are of the gazetteer. */
static void
add_joint(struct scorer *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (is_near(s, i, n))
			add_features(s->weights, s->joint, is_named(s, i) ? s->joints : s->plain,
			    s->hash[i + TEMPLATE_REACH], s->row + i * LABEL_ROW);
}

static void
mark_names(struct scorer *s, size_t n)
{
	size_t i;

	gazetteer_mark(&s->resources->gazetteer, s->seen, n, s->mark);
	for (i = 0; i < n; i++) {
		struct bytes text = { s->mark[i].text, s->mark[i].n };

		s->hash[i + TEMPLATE_REACH][ATTRIBUTE_NAMES] = attribute_hash(text);
	}
}

static struct bytes
word_of(struct bytes sentence, const struct token *t)
{
	return bytes_between(sentence.p + t->start, sentence.p + t->end);
}

/* Asks for what is kept of the tokens from FIRST up to END ahead of its use, since it is seldom in a near cache. */
static void
ask_ahead(struct scorer *s, struct bytes sentence, const struct token *item, size_t first, size_t end)
{
	size_t i;

	for (i = first; i < end; i++) {
		struct bytes word = word_of(sentence, &item[i]);
		uint64_t key = hash_bytes(word.p, word.n) ^ (item[i].glued && word.n == 1 ? 1 : 0);

		s->key[i - first] = key;
		__builtin_prefetch(pair_of(s, key));
		__builtin_prefetch(pair_of(s, key) + 1);
	}
}

int16_t *
scorer_rows(struct scorer *s, struct bytes sentence, const struct tokens *tokens, size_t first, size_t n)
{
	ptrdiff_t i, all = (ptrdiff_t)(tokens->n - first);
	size_t start = first > TEMPLATE_REACH ? first - TEMPLATE_REACH : 0;
	size_t end = first + n + TEMPLATE_REACH < tokens->n ? first + n + TEMPLATE_REACH : tokens->n;

	ask_ahead(s, sentence, tokens->item, start, end);
	memset(s->row, 0, n * LABEL_ROW * sizeof *s->row);
	for (i = 0; i < (ptrdiff_t)n; i++)
		s->row[i * LABEL_ROW + LABEL_OUT] = RESERVE;
	for (i = -TEMPLATE_REACH; i < (ptrdiff_t)n + TEMPLATE_REACH; i++) {
		struct kept *k = &s->border;

		if (i >= -(ptrdiff_t)first && i < all) {
			const struct token *t = &tokens->item[(ptrdiff_t)first + i];
			struct bytes word = word_of(sentence, t);

			k = keep(s, s->key[(size_t)(t - tokens->item) - start], word, t->glued);
			if (i >= 0 && i < (ptrdiff_t)n)
				s->seen[i] = see(k, word);
		}
		add_around(s, k, i, n);
	}
	mark_names(s, n);
	add_joint(s, n);
	return s->row;
}

const struct gazetteer_token *
scorer_seen(const struct scorer *s)
{
	return s->seen;
}
