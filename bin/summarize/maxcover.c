#include <stdlib.h>

#include "maxcover.h"
#include "mem.h"
#include "paraphrase.h"
#include "restatement.h"

enum {
	EARLY = 600,		/* how much more an article's first sentence counts than a late one, in percent */
	EARLY_HALF = 4,		/* the place where that has fallen by half */
	OLD = 24 * 60 * 60,	/* seconds before the newest article: from there on one counts half */
	CLOSE_LENGTH = 28,	/* words added to a sentence's length when its gain is taken by the word ... */
	CLOSE_LENGTH_WORDS = 15,	/* ... and where words are what is limited */
	LEANS = 60,		/* what is left of one that opens its article and leans on nothing, in percent */
	DATELINE = 85,		/* what is left of one that begins with a dateline, in percent */
	ASKED = 1500,		/* how much more one is worth that has all words of the query, in percent */
	/* what one is worth that gives the newest value of a fact of which others were told, in percent */
	CHANGED = 300,
	AWAITS = 40,		/* what is left of one that speaks of what is to come, told so long ago: */
	AWAITS_AFTER = 12 * 60 * 60,	/* seconds before the newest article */
	HEARD = 50,		/* what each chosen sentence takes from others of its voice, in percent */
	REPEATS = 72,		/* this much in common, in percent of the shorter one's weight, says the same ... */
	REPEATS_WORDS = 40,	/* ... with so many percent of the words of its main clause */
	MAY_REPEAT = 15		/* ... and so much may say it in other words */
};

/* A sentence that waits, with what it could gain when that was last reckoned; never less than what it gains now. */
struct waiting {
	uint64_t gain;
	uint32_t sentence;
	uint32_t round;		/* of the choice in which it was reckoned */
};

/* A chosen sentence that has a concept; the next one that has it. */
struct holder {
	size_t choice;
	size_t next;		/* plus 1, among the holders; 0 ends the list */
};

struct maxcover {
	const struct storysentence *s;
	size_t n;
	struct concepts *c;
	const struct opposite_words *opposites;
	struct waiting *heap;	/* the largest gain first */
	size_t heap_n;
	size_t *held;		/* of each concept, its first holder plus 1 */
	struct holder *holder;
	size_t holders, holders_cap;
	uint64_t *weight;	/* of each chosen sentence ... */
	uint32_t *taken;	/* ... and which one it is */
	struct paraphrase *words;	/* of each chosen sentence */
	uint64_t *common;	/* with each chosen sentence, of the sentence that is looked at */
	size_t *heard;		/* of each voice, its chosen sentences */
	bool *chosen;		/* of each sentence */
	uint64_t close_length;	/* see above */
	uint32_t round;		/* how often one was chosen, or took the place of another */
	bool desperate;		/* nothing could be chosen: what is overtaken or leans is better than nothing */
};

/* The larger gain first; of equals, the earlier in its article, then the earlier in the story. */
static bool
before(const struct maxcover *g, const struct waiting *a, const struct waiting *b)
{
	if (a->gain != b->gain)
		return a->gain > b->gain;
	if (g->s[a->sentence].place != g->s[b->sentence].place)
		return g->s[a->sentence].place < g->s[b->sentence].place;
	return a->sentence < b->sentence;
}

static void
sink(struct maxcover *g, size_t at)
{
	struct waiting moving = g->heap[at];
	size_t child;

	while ((child = 2 * at + 1) < g->heap_n) {
		if (child + 1 < g->heap_n && before(g, &g->heap[child + 1], &g->heap[child]))
			child++;
		if (!before(g, &g->heap[child], &moving))
			break;
		g->heap[at] = g->heap[child];
		at = child;
	}
	g->heap[at] = moving;
}

/* The weight of a sentence's concepts; of those only that no chosen sentence has, where NEW. */
static uint64_t
weigh(const struct maxcover *g, size_t sentence, bool new)
{
	uint64_t sum = 0;
	size_t n, i;
	const uint32_t *item = concepts_of(g->c, sentence, &n);

	for (i = 0; i < n; i++)
		if (!new || g->held[item[i]] == 0)
			sum += g->c->weight[item[i]];
	return sum;
}

/* Whether the sentence before this one in its article is chosen. */
static bool
follows_chosen(const struct maxcover *g, size_t sentence)
{
	return g->s[sentence].place > 0 && sentence > 0 && g->s[sentence - 1].article == g->s[sentence].article &&
	    g->s[sentence - 1].place + 1 == g->s[sentence].place && g->chosen[sentence - 1];
}

/* What is left, in percent, of a sentence that is read without the one before it. */
static uint64_t
standalone(const struct maxcover *g, size_t sentence)
{
	const struct storysentence *s = &g->s[sentence];

	if (s->dateline)
		return s->standalone * (unsigned)DATELINE / 100;
	if (!s->leans || follows_chosen(g, sentence))
		return s->standalone;
	return s->place == 0 || g->desperate ? s->standalone * (unsigned)LEANS / 100 : 0;
}

static uint64_t
gain(const struct maxcover *g, size_t sentence)
{
	const struct storysentence *s = &g->s[sentence];
	uint64_t early = 100 + (uint64_t)EARLY * EARLY_HALF / ((uint64_t)EARLY_HALF + storysentence_depth(s));
	uint64_t fresh = 10000 / (100 + (uint64_t)HEARD * g->heard[s->voice]);
	uint64_t recent = 100 * (uint64_t)OLD / (OLD + s->age);
	uint64_t changed = s->changed && !s->overtaken ? CHANGED : 100;
	uint64_t awaits = s->awaits && s->age > AWAITS_AFTER ? AWAITS : 100;
	uint64_t asked = 100 + (uint64_t)ASKED * s->asked / 100;

	return weigh(g, sentence, true) * early / 100 * fresh / 100 * recent / 100 * changed / 100 * awaits / 100 *
	    asked / 100 * standalone(g, sentence) / ((uint64_t)s->stems + g->close_length);
}

/*
 * Whether a sentence says the opposite of a chosen one, and was told about when that was: both are told then, and of
 * others the newer one.
 */
static bool
is_opposed(const struct maxcover *g, size_t sentence, size_t chosen)
{
	const struct storysentence *s = &g->s[sentence], *o = &g->s[chosen];

	return g->opposites != NULL && s->voice != o->voice && !storysentence_is_earlier(o, s) &&
	    opposite_says(g->opposites, s, o);
}

/* Whether the sentence says what one of the N chosen ones says. */
static bool
repeats(struct maxcover *g, size_t sentence, size_t n)
{
	uint64_t own = weigh(g, sentence, false), shorter;
	struct paraphrase_overlap o;
	struct paraphrase own_words;
	const uint32_t *item;
	size_t items, i, k;

	for (k = 0; k < n; k++)
		g->common[k] = 0;
	item = concepts_of(g->c, sentence, &items);
	for (i = 0; i < items; i++)
		for (k = g->held[item[i]]; k != 0; k = g->holder[k - 1].next)
			g->common[g->holder[k - 1].choice] += g->c->weight[item[i]];
	paraphrase_clear(&own_words);
	paraphrase_add_main(&own_words, g->c, &g->s[sentence], NULL);
	for (k = 0; k < n; k++) {
		if (restatement_gives_more(&g->s[sentence], &g->s[g->taken[k]]))
			continue;
		shorter = own < g->weight[k] ? own : g->weight[k];
		if (g->common[k] * 100 <= shorter * MAY_REPEAT)
			continue;
		o = paraphrase_compare(&own_words, &g->words[k]);
		if ((g->common[k] * 100 > shorter * REPEATS && paraphrase_meets(&o) &&
		    o.words * 100 >= o.least * REPEATS_WORDS) || paraphrase_same(&o) ||
		    restatement_of_figures(&g->s[sentence], &g->s[g->taken[k]], &o) ||
		    restatement_of_plan(&g->s[sentence], &g->s[g->taken[k]], &o))
			return !is_opposed(g, sentence, g->taken[k]);
	}
	return false;
}

/* Whether the sentence after one that was chosen leans on it, and was chosen, too. */
static bool
is_leant_on(const struct maxcover *g, size_t sentence)
{
	return sentence + 1 < g->n && g->chosen[sentence + 1] && g->s[sentence + 1].leans &&
	    follows_chosen(g, sentence + 1);
}

/* The one of the N chosen sentences whose place one takes that says the same and more; N if there is none. */
static size_t
surpassed_by(const struct maxcover *g, size_t sentence, size_t n)
{
	struct paraphrase_overlap o;
	struct paraphrase words;
	size_t k;

	paraphrase_clear(&words);
	paraphrase_add(&words, g->c, &g->s[sentence], NULL);
	for (k = 0; k < n; k++) {
		o = paraphrase_compare(&g->words[k], &words);
		if (restatement_of_plan(&g->s[g->taken[k]], &g->s[sentence], &o) && !is_leant_on(g, g->taken[k]))
			break;
	}
	return k;
}

/* Puts a sentence among those that wait; one may do so twice. */
static void
wait_for(struct maxcover *g, size_t sentence)
{
	struct waiting w = { gain(g, sentence), (uint32_t)sentence, g->round };
	size_t at = g->heap_n, up;

	if (w.gain == 0)
		return;
	for (g->heap_n++; at > 0; at = up) {
		up = (at - 1) / 2;
		if (!before(g, &w, &g->heap[up]))
			break;
		g->heap[at] = g->heap[up];
	}
	g->heap[at] = w;
}

static bool
may_be_chosen(const struct storysentence *s)
{
	return storysentence_holds(s) && !s->repeat && !s->overtaken && !s->known;
}

/* Sentence number N of the brief; the one after it in its article, if it leans on it, is worth more from now on. */
static void
take(struct maxcover *g, size_t sentence, size_t n)
{
	size_t items, i, concept;
	const uint32_t *item;

	g->weight[n] = weigh(g, sentence, false);
	g->taken[n] = (uint32_t)sentence;
	paraphrase_clear(&g->words[n]);
	paraphrase_add(&g->words[n], g->c, &g->s[sentence], NULL);
	g->heard[g->s[sentence].voice]++;
	item = concepts_of(g->c, sentence, &items);
	for (i = 0; i < items; i++) {
		concept = item[i];
		g->holder = mem_grow_one(g->holder, &g->holders_cap, g->holders, sizeof *g->holder);
		g->holder[g->holders].choice = n;
		g->holder[g->holders].next = g->held[concept];
		g->held[concept] = ++g->holders;
	}
	g->chosen[sentence] = true;
	g->round++;
	if (sentence + 1 < g->n && g->s[sentence + 1].leans && may_be_chosen(&g->s[sentence + 1]) &&
	    !g->chosen[sentence + 1] && follows_chosen(g, sentence + 1))
		wait_for(g, sentence + 1);
}

static void
start(struct maxcover *g, size_t most)
{
	size_t i, voices = 0;

	for (i = 0; i < g->n; i++)
		if (g->s[i].voice >= voices)
			voices = g->s[i].voice + 1;
	g->held = mem_alloc(g->c->n, sizeof *g->held);
	g->heard = mem_alloc(voices, sizeof *g->heard);
	g->weight = mem_alloc(most, sizeof *g->weight);
	g->taken = mem_alloc(most, sizeof *g->taken);
	g->common = mem_alloc(most, sizeof *g->common);
	g->words = mem_resize(NULL, most, sizeof *g->words);
	g->heap = mem_alloc(g->n + most, sizeof *g->heap);	/* each choice may make one more wait */
	g->chosen = mem_alloc(g->n, sizeof *g->chosen);
	g->holders_cap = g->n;
	g->holder = mem_alloc(g->n, sizeof *g->holder);
}

static void
stop(struct maxcover *g)
{
	free(g->heap);
	free(g->held);
	free(g->heard);
	free(g->holder);
	free(g->weight);
	free(g->taken);
	free(g->common);
	free(g->words);
	free(g->chosen);
}

static void
drop_first(struct maxcover *g)
{
	g->heap[0] = g->heap[--g->heap_n];
	sink(g, 0);
}

/* Tells a sentence in the place of choice K; returns how many of WORDS words, which were left, are left then. */
static size_t
replace(struct maxcover *g, struct choice *choice, size_t k, size_t sentence, size_t words)
{
	size_t old = g->taken[k];

	choice[k].sentence = sentence;
	choice[k].adds += weigh(g, sentence, true);
	g->heard[g->s[old].voice]--;
	g->chosen[old] = false;
	take(g, sentence, k);
	return words == SIZE_MAX ? words : words + g->s[old].stems - g->s[sentence].stems;
}

/* Chooses up to MOST sentences of at most WORDS words in all; the first may be longer if ANY_LENGTH. */
static size_t
cover(struct maxcover *g, struct choice *choice, size_t most, size_t words, bool any_length)
{
	struct waiting *first;
	size_t chosen = 0, best, k;

	while (chosen < most && g->heap_n > 0) {
		first = &g->heap[0];
		if (first->round < g->round) {
			first->round = g->round;
			first->gain = gain(g, first->sentence);
			sink(g, 0);
			continue;
		}
		if (first->gain == 0)
			break;
		best = first->sentence;
		drop_first(g);
		if (g->chosen[best])
			continue;
		k = surpassed_by(g, best, chosen);
		if (k < chosen && (words == SIZE_MAX || g->s[best].stems <= words + g->s[g->taken[k]].stems)) {
			words = replace(g, choice, k, best, words);
			continue;
		}
		if ((g->s[best].stems > words && !any_length) || repeats(g, best, chosen))
			continue;
		choice[chosen].sentence = best;
		choice[chosen].number = chosen;
		choice[chosen].adds = weigh(g, best, true);
		words -= g->s[best].stems < words ? g->s[best].stems : words;
		any_length = false;
		take(g, best, chosen++);
	}
	return chosen;
}

size_t
maxcover(struct choice *choice, size_t most, size_t words, const struct storysentence *s, size_t n,
    struct concepts *c, const struct opposite_words *opposites)
{
	struct maxcover g = { .s = s, .n = n, .c = c, .opposites = opposites };
	size_t chosen, i;

	if (most > n)
		most = n;
	g.close_length = words < SIZE_MAX ? CLOSE_LENGTH_WORDS : CLOSE_LENGTH;
	start(&g, most);
	for (i = 0; i < n; i++)
		if (may_be_chosen(&s[i]))
			wait_for(&g, i);
	chosen = cover(&g, choice, most, words, false);
	if (chosen == 0) {
		g.desperate = true;
		for (i = 0; i < n; i++)
			if (!s[i].repeat && !s[i].known && !s[i].replaced)
				wait_for(&g, i);
		chosen = cover(&g, choice, 1, words, true);
	}
	stop(&g);
	return chosen;
}
