/*
 * said - sentences of letters, and which of them maxcover() chooses.
 */
#ifndef SAID_H
#define SAID_H

#include "maxcover.h"
#include "termreader.h"

enum { MOST = 8 };

/*
 * A sentence: a letter is a word, a capital one begins with a capital, and a dot is a stop word.  Other fields as in
 * storysentence.h; a standalone of 0 is 100.  A sentence whose place is beyond that of the one before it is of the same
 * article.
 */
struct said {
	const char *words;
	struct storysentence s;
};

static uint32_t stems[MOST][128];
static struct storysentence sentence[MOST];

static inline size_t
tell(const struct said *said)
{
	uint32_t article = 0;
	size_t n, i;

	for (n = 0; n < MOST && said[n].words != NULL; n++) {
		const char *w = said[n].words;

		sentence[n] = said[n].s;
		for (i = 0; w[i] != '\0'; i++) {
			stems[n][i] = w[i] == '.' ? TERM_STOP | 4000 : (uint32_t)(w[i] & 31) << 3;
			if (w[i] >= 'A' && w[i] <= 'Z')
				sentence[n].capitals |= (uint64_t)1 << i;
		}
		article += n > 0 && sentence[n].place <= sentence[n - 1].place;
		sentence[n].article = article;
		sentence[n].stem = stems[n];
		sentence[n].stems = (uint16_t)i;
		sentence[n].standalone = said[n].s.standalone == 0 ? 100 : said[n].s.standalone;
	}
	return n;
}

static struct choice choice[MOST];

/* The numbers of the sentences that are chosen, in the order of choice: at most MOST of them, and WORDS words. */
static inline const char *
chosen(const struct said *said, size_t most, size_t words)
{
	static char list[MOST + 1];
	struct concepts concepts = { 0 };
	size_t n = tell(said), i, found;

	concepts_find(&concepts, sentence, n);
	found = maxcover(choice, most, words, sentence, n, &concepts, NULL);
	for (i = 0; i < found; i++)
		list[i] = (char)('0' + choice[i].sentence);
	list[found] = '\0';
	concepts_free(&concepts);
	return list;
}

/* Of two sentences, which one comes first: the first also where both gain as much. */
#define ck_assert_first(want, ...) \
	ck_assert_str_eq(chosen((const struct said[]){ __VA_ARGS__, { NULL, { 0 } } }, 1, SIZE_MAX), want)
#define ck_assert_chosen(want, most, words, ...) \
	ck_assert_str_eq(chosen((const struct said[]){ __VA_ARGS__, { NULL, { 0 } } }, most, words), want)

#endif
