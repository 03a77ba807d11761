#include <stdlib.h>
#include <string.h>

#include "concepts.h"
#include "corroboration.h"
#include "fact.h"
#include "factcolumns.h"
#include "maxcover.h"
#include "mem.h"
#include "outcome.h"
#include "readingorder.h"
#include "storyview.h"
#include "summary.h"
#include "titleselect.h"

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

static void
name_sources(struct summary *b, const struct corpus *c, const struct storyview *t, const struct choice *choice,
    struct concepts *concepts, const struct articlenames *names)
{
	struct corroborators *by = mem_alloc(b->n, sizeof *by);
	size_t *which = mem_alloc(b->n, sizeof *which), i;

	for (i = 0; i < b->n; i++)
		which[i] = choice[i].sentence;
	corroboration_find(by, which, b->n, t, concepts, names);
	for (i = 0; i < b->n; i++) {
		attribution_list(&b->item[i].sources, c, t, t->sentence[which[i]].article, &by[i]);
		free(by[i].item);
	}
	free(by);
	free(which);
}

static void
tell_facts(struct summary_sentence *item, const struct corpus *c, const struct storyview *t, const struct facts *f,
    uint32_t sentence, struct buf *scratch)
{
	factcolumns_facts(&item->facts, c, t, sentence, scratch);
	factcolumns_others(&item->was, c, t, f, sentence, FACT_OVERTAKEN, scratch);
	factcolumns_others(&item->conflicts, c, t, f, sentence, FACT_CONFLICT, scratch);
}

/* Chooses from T, which has at least as many sentences as LIMITS allow. */
static void
fill(struct summary *b, const struct corpus *c, const struct storyview *t, const struct facts *f,
    const struct articlenames *names, struct bytes story, size_t most, const struct summary_limits *limits)
{
	struct buf scratch = { NULL, 0, 0 };
	struct concepts concepts = { 0 };
	struct choice *choice;
	uint64_t whole;
	uint32_t title;
	size_t i;

	concepts_find(&concepts, t->sentence, t->sentences + t->titles);
	whole = whole_weight(&concepts);
	choice = mem_alloc(most, sizeof *choice);
	b->n = maxcover(choice, most, limits->words, t->sentence, t->sentences, &concepts);
	readingorder_apply(choice, b->n, t->sentence);
	b->item = mem_alloc(b->n, sizeof *b->item);
	for (i = 0; i < b->n; i++) {
		b->item[i].sentence = t->sentence[choice[i].sentence].number;
		b->item[i].score = whole > 0 ? choice[i].adds * 1000 / whole : 0;
		tell_facts(&b->item[i], c, t, f, (uint32_t)choice[i].sentence, &scratch);
		b->item[i].news = limits->told != NULL ? told_news(limits->told, story, &t->sentence[choice[i].sentence]) :
		    b->item[i].was.n > 0 ? NEWS_UPDATED : NEWS_NEW;
	}
	if (b->n > 0 && t->titles > 0) {
		title = titleselect_best(c, t, choice, b->n);
		buf_bytes(&b->headline, corpus_text(c, t->sentence[title].number, &scratch));
	}
	name_sources(b, c, t, choice, &concepts, names);
	free(choice);
	concepts_free(&concepts);
	buf_free(&scratch);
}

/* Takes what earlier briefs told out of the choice. */
static void
leave_out_known(struct storyview *t, struct told *told, struct bytes story)
{
	size_t i;

	for (i = 0; i < t->sentences; i++)
		if (told_news(told, story, &t->sentence[i]) == NEWS_KNOWN)
			t->sentence[i].known = true;
}

void
summary_make(struct summary *b, const struct corpus *c, size_t story, const struct summary_limits *limits)
{
	struct articlenames names;
	struct storyview t;
	struct facts facts;

	storyview_make(&t, c, story);
	articlenames_make(&names, &t);
	facts_find(&facts, &t, &names);
	if (t.articles > 1)
		outcome_find(limits->outcomes, &t, &names);
	if (limits->only_new && limits->told != NULL)
		leave_out_known(&t, limits->told, c->story[story].name);
	fill(b, c, &t, &facts, &names, c->story[story].name, limits->sentences < t.sentences ? limits->sentences : t.sentences,
	    limits);
	b->voices = t.voices;
	b->articles = t.standing;
	facts_free(&facts);
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
	}
	free(b->item);
	buf_free(&b->headline);
	memset(b, 0, sizeof *b);
}
