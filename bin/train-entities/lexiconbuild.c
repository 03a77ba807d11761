#include <stdlib.h>

#include "ascii.h"
#include "hash.h"
#include "lexiconbuild.h"
#include "mem.h"
#include "model/lexicon.h"
#include "model/textformat.h"
#include "model/tokens.h"
#include "order.h"
#include "word.h"
#include "wordcluster.h"

#define HEADLINE_WORDS 4	/* a sentence with more words, most of them capitalised, says nothing of case */

struct entry {
	size_t start, n;	/* the key, in the text of all keys */
	uint32_t count;
	uint32_t capital, seen;	/* of a folded word: inside sentences */
	uint32_t id;		/* for the classes: rank by frequency, or one of the rare */
};

struct maker {
	struct bytes raw;
	const struct lexiconbuild_settings *settings;
	struct buf keys;
	struct entry *entry;
	size_t entries, cap;
	struct hash_table index;
	uint32_t *by_rank;	/* entries that are classed, the most frequent first */
	uint32_t ranks;
	struct tokens tokens;
	struct buf key;
	uint32_t *class_of, *coarse_of, *coarser_of;
};

static struct entry *
entry_of(struct maker *m, struct bytes key)
{
	uint64_t *at = hash_add(&m->index, hash_bytes(key.p, key.n));
	struct entry *e;

	if (*at == 0) {
		m->entry = mem_grow_one(m->entry, &m->cap, m->entries, sizeof *m->entry);
		e = &m->entry[m->entries++];
		*e = (struct entry){ .start = m->keys.n, .n = key.n };
		buf_bytes(&m->keys, key);
		*at = m->entries;
	}
	return &m->entry[*at - 1];
}

static struct bytes
key_of(const struct maker *m, const struct entry *e)
{
	struct bytes b = { m->keys.p + e->start, e->n };

	return b;
}

static struct bytes
token_bytes(const struct maker *m, struct bytes line, size_t i)
{
	return bytes_between(line.p + m->tokens.item[i].start, line.p + m->tokens.item[i].end);
}

static bool
is_capital(struct bytes word)
{
	return ascii_is_upper(word.p[0]);
}

static bool
is_letter(struct bytes word)
{
	return is_capital(word) || ascii_is_lower(word.p[0]);
}

/* Cuts the next line off *RAW and reads its tokens; false at the end. */
static bool
next_line(struct maker *m, struct bytes *raw, struct bytes *line)
{
	if (!textformat_line(raw, line))
		return false;
	tokens_read(&m->tokens, *line);
	return true;
}

static bool
is_headline(const struct maker *m, struct bytes line)
{
	size_t i, capitals = 0, words = 0;

	for (i = 0; i < m->tokens.n; i++) {
		struct bytes w = token_bytes(m, line, i);

		words += is_letter(w);
		capitals += is_capital(w);
	}
	return words >= HEADLINE_WORDS && 2 * capitals > words;
}

/* Counts a token inside a sentence as capitalised or not, under its folded form. */
static void
count_case(struct maker *m, struct bytes line, size_t i)
{
	struct bytes word = token_bytes(m, line, i);
	struct entry *e;

	if (i == 0 || !is_letter(word) || !is_letter(token_bytes(m, line, i - 1)))
		return;
	buf_clear(&m->key);
	buf_byte(&m->key, '\n');	/* folded forms are entries of their own, which no key is */
	word_fold(&m->key, word);
	e = entry_of(m, buf_view(&m->key));
	e->seen++;
	e->capital += is_capital(word);
}

static void
count_words(struct maker *m)
{
	struct bytes rest = m->raw, line;
	size_t i;

	while (next_line(m, &rest, &line)) {
		bool headline = is_headline(m, line);

		for (i = 0; i < m->tokens.n; i++) {
			buf_clear(&m->key);
			lexicon_key(&m->key, token_bytes(m, line, i));
			entry_of(m, buf_view(&m->key))->count++;
			if (!headline)
				count_case(m, line, i);
		}
	}
}

struct ranked {
	struct bytes key;
	size_t entry;
	uint32_t count;
};

static int
by_count(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->count != y->count)
		return ORDER(y->count, x->count);
	return bytes_compare(x->key, y->key);
}

/* Numbers the words: those that are classed by their frequency, the others by their shape. */
static void
rank_words(struct maker *m)
{
	struct ranked *ranked = mem_alloc(m->entries, sizeof *ranked);
	size_t i;

	for (i = 0; i < m->entries; i++) {
		struct entry *e = &m->entry[i];

		e->id = lexicon_rare(key_of(m, e));
		if (e->count >= m->settings->rare) {
			ranked[m->ranks].key = key_of(m, e);
			ranked[m->ranks].entry = i;
			ranked[m->ranks++].count = e->count;
		}
	}
	qsort(ranked, m->ranks, sizeof *ranked, by_count);
	m->by_rank = mem_alloc(m->ranks, sizeof *m->by_rank);
	for (i = 0; i < m->ranks; i++) {
		m->by_rank[i] = (uint32_t)ranked[i].entry;
		m->entry[ranked[i].entry].id = LEXICON_FIXED + (uint32_t)i;
	}
	free(ranked);
}

static void
add_bigram(struct wordcluster_bigram **list, size_t *n, size_t *cap, uint32_t first, uint32_t second)
{
	*list = mem_grow_one(*list, cap, *n, sizeof **list);
	(*list)[*n].first = first;
	(*list)[*n].second = second;
	(*list)[(*n)++].count = 1;
}

static size_t
count_bigrams(struct maker *m, struct wordcluster_bigram **list)
{
	struct bytes rest = m->raw, line;
	size_t n = 0, cap = 0, i;

	while (next_line(m, &rest, &line)) {
		uint32_t before = LEXICON_BORDER;

		for (i = 0; i < m->tokens.n; i++) {
			uint32_t id;

			buf_clear(&m->key);
			lexicon_key(&m->key, token_bytes(m, line, i));
			id = entry_of(m, buf_view(&m->key))->id;
			add_bigram(list, &n, &cap, before, id);
			before = id;
		}
		add_bigram(list, &n, &cap, before, LEXICON_BORDER);
	}
	return wordcluster_merge(*list, n);
}

/* The bigrams of the words' classes, in place. */
static size_t
lift(struct wordcluster_bigram *list, size_t n, const uint32_t *class_of)
{
	size_t i;

	for (i = 0; i < n; i++) {
		list[i].first = class_of[list[i].first];
		list[i].second = class_of[list[i].second];
	}
	return wordcluster_merge(list, n);
}

static void
find_classes(struct maker *m)
{
	const struct lexiconbuild_settings *s = m->settings;
	struct wordcluster_bigram *list = mem_alloc(1, sizeof *list);
	size_t n = count_bigrams(m, &list);

	m->class_of = mem_alloc(LEXICON_FIXED + m->ranks, sizeof *m->class_of);
	m->coarse_of = mem_alloc(s->classes, sizeof *m->coarse_of);
	m->coarser_of = mem_alloc(s->coarse, sizeof *m->coarser_of);
	wordcluster_induce(list, n, LEXICON_FIXED + m->ranks, LEXICON_FIXED, s->classes, s->passes, m->class_of);
	n = lift(list, n, m->class_of);
	wordcluster_induce(list, n, s->classes, LEXICON_FIXED, s->coarse, 4 * s->passes, m->coarse_of);
	n = lift(list, n, m->coarse_of);
	wordcluster_induce(list, n, s->coarse, LEXICON_FIXED, s->coarser, 4 * s->passes, m->coarser_of);
	free(list);
}

/* The step of a share, finer towards its ends: below 2, 10, 30, 50, 70, 90, 98 percent, and above. */
static unsigned
case_step(uint32_t capital, uint32_t seen)
{
	static const unsigned bound[] = { 2, 10, 30, 50, 70, 90, 98 };
	unsigned step = 0;

	if (seen == 0)
		return 0;
	while (step < sizeof bound / sizeof bound[0] && (uint64_t)capital * 100 >= (uint64_t)bound[step] * seen)
		step++;
	return step + 1;
}

static unsigned
case_of(struct maker *m, struct bytes key)
{
	const struct entry *e;

	buf_clear(&m->key);
	buf_byte(&m->key, '\n');
	word_fold(&m->key, key);
	e = entry_of(m, buf_view(&m->key));
	return case_step(e->capital, e->seen);
}

/* The words of one class and one case step, on one line. */
static void
put_words(struct maker *m, uint32_t class, unsigned step, const unsigned char *step_of, struct buf *to)
{
	uint32_t i;
	bool any = false;

	for (i = 0; i < m->ranks; i++) {
		if (m->class_of[LEXICON_FIXED + i] != class || step_of[i] != step)
			continue;
		if (!any)
			buf_printf(to, "words %u %u", (unsigned)class, step);
		buf_byte(to, ' ');
		buf_bytes(to, key_of(m, &m->entry[m->by_rank[i]]));
		any = true;
	}
	if (any)
		buf_byte(to, '\n');
}

static void
put_lexicon(struct maker *m, struct buf *to)
{
	unsigned char *step_of = mem_alloc(m->ranks, 1);
	uint32_t c, i;
	unsigned step;

	for (i = 0; i < m->ranks; i++)
		step_of[i] = (unsigned char)case_of(m, key_of(m, &m->entry[m->by_rank[i]]));
	for (c = 0; c < m->settings->classes; c++)
		buf_printf(to, "class %u %u %u\n", (unsigned)c, (unsigned)m->coarse_of[c],
		    (unsigned)m->coarser_of[m->coarse_of[c]]);
	for (c = 0; c < m->settings->classes; c++)
		for (step = 0; step < LEXICON_STEPS; step++)
			put_words(m, c, step, step_of, to);
	free(step_of);
}

void
lexiconbuild(struct bytes raw, const struct lexiconbuild_settings *settings, struct buf *to)
{
	struct maker m;

	memset(&m, 0, sizeof m);
	m.raw = raw;
	m.settings = settings;
	count_words(&m);
	rank_words(&m);
	find_classes(&m);
	put_lexicon(&m, to);
	buf_free(&m.keys);
	buf_free(&m.key);
	free(m.entry);
	free(m.tokens.item);
	free(m.by_rank);
	free(m.class_of);
	free(m.coarse_of);
	free(m.coarser_of);
	hash_free(&m.index);
}
