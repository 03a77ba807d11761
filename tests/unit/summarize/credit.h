/*
 * credit - whether an article is credited for what another one tells.
 */
#ifndef CREDIT_H
#define CREDIT_H

#include <stdlib.h>

#include "corroboration.h"
#include "story.h"

/* An article of one sentence, or of two. */
struct article {
	const char *when, *text, *more, *names;
};

static inline void
add(struct corpus *c, const char *id, const struct article *a)
{
	story_name(c, id, id, "", a->when, a->text, a->names);
	if (a->more != NULL)
		story_name(c, id, id, "", a->when, a->more, "");
}

/* Whether one is credited for sentence NUMBER of a story of two sources: "" for no, "copy", or "words"; frees it. */
static inline const char *
credit_in(struct corpus story, size_t number)
{
	struct corpus c = story;
	struct storyview t;
	struct articlenames names;
	struct concepts concepts = { 0 };
	struct outcome_words outcomes = { 0 };
	struct synonyms synonyms = { 0 };
	struct corroborators found = { NULL, 0, 0 };
	const char *is = "";
	size_t which, i;
	struct entailment same = { .view = &t, .concepts = &concepts,
	    .names = &names, .outcomes = &outcomes, .synonyms = &synonyms, .which = &which };

	outcome_read_words(&outcomes, &c.terms);
	synonym_read(&synonyms, &c.terms);
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	concepts_find(&concepts, t.sentence, t.sentences + t.titles);
	for (which = 0; t.sentence[which].number != number; which++)
		;
	corroboration_find(&found, 1, &same);
	for (i = 0; i < found.n; i++)
		if (found.item[i].article != t.sentence[which].article)
			is = found.item[i].copy ? "copy" : "words";
	ck_assert_uint_eq(found.n, *is == '\0' ? 1 : 2);
	free(found.item);
	concepts_free(&concepts);
	articlenames_free(&names);
	storyview_free(&t);
	outcome_free_words(&outcomes);
	synonym_free(&synonyms);
	corpus_free(&c);
	return is;
}

static inline const char *
credit_of(const struct article *chosen, size_t number, const struct article *other)
{
	struct corpus c = { 0 };

	add(&c, "a", chosen);
	add(&c, "b", other);
	return credit_in(c, number);
}

/* ... where the source of OTHER, or another one, has written before that somebody sold 12 boats. */
static inline const char *
credit_of_two(const struct article *chosen, const char *before, const char *other, const char *names)
{
	struct corpus c = { 0 };

	add(&c, "a", chosen);
	story_name(&c, "b1", before, "", chosen->when, "A dealer sold his 12 boats last.", "");
	story_name(&c, "b2", "b", "", chosen->when, other, names);
	return credit_in(c, 0);
}

/* ... for its first sentence. */
static inline const char *
credit(const struct article *chosen, const struct article *other)
{
	return credit_of(chosen, 0, other);
}

#define MONDAY "2026-03-02T08:00:00Z"
#define AT_TWO "2026-03-02T14:00:00Z"
#define AFTER_TWO "2026-03-02T14:00:01Z"

#define ck_assert_credit(want, when, text, names) \
	ck_assert_str_eq(credit(&chosen, &(struct article){ when, text, NULL, names }), want)

#endif
