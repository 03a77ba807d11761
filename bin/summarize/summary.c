#include <stdlib.h>
#include <string.h>

#include "concepts.h"
#include "corroboration.h"
#include "expectation.h"
#include "fact.h"
#include "factcolumns.h"
#include "leadselect.h"
#include "maxcover.h"
#include "mem.h"
#include "outcome.h"
#include "readingorder.h"
#include "storynames.h"
#include "storyview.h"
#include "summary.h"
#include "titleselect.h"
#include "whychosen.h"

/* The weight of all that the story is about. */
static uint64_t
whole_weight(const struct concepts *c)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < c->n; i++)
		sum += c->weight[i];
	return sum;
}

/* Who tells each of the N choices, in their order; the caller frees them and their items. */
static struct corroborators *
find_tellers(const struct choice *choice, size_t n, const struct storyview *t, struct concepts *concepts,
    const struct articlenames *names, const struct summary_limits *limits)
{
	struct corroborators *by = mem_alloc(n, sizeof *by);
	size_t *which = mem_alloc(n, sizeof *which), i;
	struct entailment same = { .view = t, .concepts = concepts, .names = names, .outcomes = limits->outcomes,
	    .synonyms = limits->synonyms, .which = which };

	for (i = 0; i < n; i++)
		which[i] = choice[i].sentence;
	corroboration_find(by, n, &same);
	free(which);
	return by;
}

static void
tell_facts(struct summary_sentence *item, const struct corpus *c, const struct storyview *t, const struct fact_list *f,
    uint32_t sentence, struct buf *scratch)
{
	factcolumns_facts(&item->facts, c, t, sentence, scratch);
	factcolumns_others(&item->was, c, t, f, sentence, FACT_OVERTAKEN, scratch);
	factcolumns_others(&item->conflicts, c, t, f, sentence, FACT_CONFLICT, scratch);
}

static enum news
news_of(const struct corpus *c, const struct storyview *t, struct told *told, struct bytes story, size_t sentence)
{
	const struct corpus_article *a = &c->article[t->article[t->sentence[sentence].article]];

	return told_news(told, story, &t->sentence[sentence], a->url, a->source.n > 0 ? a->source : a->id);
}

/* Chooses from T, which has at least as many sentences as LIMITS allow. */
static void
fill(struct summary *b, const struct corpus *c, const struct storyview *t, const struct fact_list *f,
    const struct articlenames *names, struct bytes story, size_t most, const struct summary_limits *limits)
{
	struct buf scratch = { 0 };
	struct termreader terms = { 0 };
	struct concepts concepts = { 0 };
	struct corroborators *by;
	struct choice *choice;
	uint64_t whole;
	uint32_t title;
	size_t i;

	concepts_find(&concepts, t->sentence, t->sentences + t->titles);
	whole = whole_weight(&concepts);
	choice = mem_alloc(most, sizeof *choice);
	b->n = maxcover(choice, most, limits->words, t->sentence, t->sentences, &concepts,
	    &limits->outcomes->opposites);
	by = find_tellers(choice, b->n, t, &concepts, names, limits);
	if (b->n > 0 && t->titles > 0) {
		title = titleselect_best(c, t, &concepts, choice, b->n);
		buf_bytes(&b->headline, corpus_text(c, t->sentence[title].number, &scratch));
		leadselect_apply(choice, b->n, by, t, title, limits->synonyms);
	}
	readingorder_apply(choice, b->n, t->sentence);
	b->item = mem_alloc(b->n, sizeof *b->item);
	for (i = 0; i < b->n; i++) {
		b->item[i].sentence = t->sentence[choice[i].sentence].number;
		b->item[i].score = whole > 0 ? choice[i].adds * 1000 / whole : 0;
		if (limits->explain)
			whychosen_put(&b->item[i].why, &concepts, whole, &t->sentence[choice[i].sentence],
			    corpus_text(c, b->item[i].sentence, &scratch), &terms);
		attribution_list(&b->item[i].sources, c, t, t->sentence[choice[i].sentence].article,
		    &by[choice[i].number]);
		tell_facts(&b->item[i], c, t, f, (uint32_t)choice[i].sentence, &scratch);
		b->item[i].news = limits->told != NULL ? news_of(c, t, limits->told, story, choice[i].sentence) :
		    b->item[i].was.n > 0 ? NEWS_UPDATED : NEWS_NEW;
	}
	for (i = 0; i < b->n; i++)
		free(by[i].item);
	free(by);
	free(choice);
	concepts_free(&concepts);
	termreader_free(&terms);
	buf_free(&scratch);
}

/* The share of the query's words, in percent, that a sentence has. */
static uint8_t
asked(const struct storysentence *s, const struct termreader *query)
{
	size_t i, k, words = 0, found = 0;

	for (i = 0; i < query->n; i++) {
		if (query->term[i].kind == WORD_MARK || term_is_stop(query->term[i].stem))
			continue;
		words++;
		for (k = 0; k < s->stems && s->stem[k] != query->term[i].stem; k++)
			;
		found += k < s->stems;
	}
	return (uint8_t)(words > 0 ? 100 * found / words : 0);
}

/* Takes what earlier briefs told out of the choice. */
static void
leave_out_known(const struct corpus *c, struct storyview *t, struct told *told, struct bytes story)
{
	size_t i;

	for (i = 0; i < t->sentences; i++)
		t->sentence[i].known = news_of(c, t, told, story, i) == NEWS_KNOWN;
}

void
summary_make(struct summary *b, const struct corpus *c, size_t story, const struct summary_limits *limits)
{
	struct articlenames names;
	struct storyview t;
	struct fact_list facts;
	size_t i;

	storyview_make(&t, c, story);
	articlenames_make(&names, &t);
	fact_find_all(&facts, &t, &names);
	if (t.articles > 1)
		outcome_find(limits->outcomes, &t, &names);
	expectation_find_past(&t);
	for (i = 0; limits->query != NULL && i < t.sentences; i++)
		t.sentence[i].asked = asked(&t.sentence[i], limits->query);
	if (limits->only_new && limits->told != NULL)
		leave_out_known(c, &t, limits->told, c->story[story].name);
	fill(b, c, &t, &facts, &names, c->story[story].name, limits->sentences < t.sentences ? limits->sentences :
	    t.sentences,
	    limits);
	attribution_tellers(&b->tellers, c, &t);
	storynames_find(&b->who, &b->where, c, &t);
	b->voices = t.voices;
	b->articles = t.standing;
	fact_free_all(&facts);
	articlenames_free(&names);
	storyview_free(&t);
}

void
summary_free(struct summary *b)
{
	size_t i;

	for (i = 0; i < b->n; i++) {
		attribution_free(&b->item[i].sources);
		buf_free(&b->item[i].facts);
		buf_free(&b->item[i].was);
		buf_free(&b->item[i].conflicts);
		buf_free(&b->item[i].why);
	}
	free(b->item);
	buf_free(&b->headline);
	buf_free(&b->tellers);
	buf_free(&b->who);
	buf_free(&b->where);
	memset(b, 0, sizeof *b);
}
