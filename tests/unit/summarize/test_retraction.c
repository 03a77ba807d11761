#include "../unit.h"
#include "retraction.h"

enum { MOST = 40 };

static uint32_t stems[MOST][32];
static struct storysentence sentence[MOST];

/* Sentence number N of a view, a letter for each word. */
static struct storysentence *
say(size_t n, uint32_t voice, uint32_t article, const char *words)
{
	struct storysentence *s = &sentence[n];
	size_t i;

	memset(s, 0, sizeof *s);
	for (i = 0; words[i] != '\0'; i++)
		stems[n][i] = (uint32_t)words[i] * 8;
	s->stem = stems[n];
	s->stems = (uint16_t)i;
	s->voice = voice;
	s->article = article;
	return s;
}

/* Whether a correction with the words NEW takes OLD back. */
static bool
takes_back(const char *old, const char *new)
{
	say(0, 0, 0, old);
	say(1, 0, 1, new)->corrects = true;
	retraction_find(sentence, 2);
	ck_assert(!sentence[1].retracted);
	return sentence[0].retracted;
}

START_TEST(five_pairs_and_two_fifths_are_repeated)
{
	ck_assert(takes_back("abcdef", "abcdef"));
	ck_assert(!takes_back("abcde", "abcdef"));
	ck_assert(!takes_back("abcdexf", "abcdef"));
	ck_assert(takes_back("tuvabcdefxyz", "abcdefgh"));
	ck_assert(takes_back("tuvwabcdefxyz", "abcdef"));		/* 5 of 12 */
	ck_assert(!takes_back("tuvwabcdefxyzq", "abcdef"));		/* 5 of 13 */
	ck_assert(takes_back("tuvwabcdefgxyzqr", "abcdefg"));		/* 6 of 15 */
	ck_assert(!takes_back("tuvwabcdefgxyzqrs", "abcdefg"));	/* 6 of 16 */
	ck_assert(!takes_back("", "abcdef"));
	ck_assert(!takes_back("abcdef", ""));
}
END_TEST

START_TEST(a_voice_takes_back_what_its_other_articles_said_before)
{
	say(0, 0, 0, "abcdef");
	say(1, 1, 1, "abcdef");
	say(2, 1, 2, "abcdef");
	say(3, 1, 2, "abcdef")->corrects = true;
	say(4, 1, 3, "abcdef");
	say(5, 2, 4, "abcdef");
	retraction_find(sentence, 6);
	ck_assert(!sentence[0].retracted);	/* another voice */
	ck_assert(sentence[1].retracted);
	ck_assert(!sentence[2].retracted);	/* the article itself */
	ck_assert(!sentence[3].retracted);
	ck_assert(!sentence[4].retracted);	/* said since then */
	ck_assert(!sentence[5].retracted);
}
END_TEST

START_TEST(sixteen_corrections_are_looked_at)
{
	uint32_t i;

	for (i = 0; i < 17; i++) {
		say(2 * i, i, 2 * i, "abcdef");
		say(2 * i + 1, i, 2 * i + 1, "abcdef")->corrects = true;
	}
	retraction_find(sentence, 34);
	for (i = 0; i < 17; i++)
		ck_assert(sentence[2 * i].retracted == (i < 16));
}
END_TEST

UNIT_MAIN("retraction")
{
	tcase_add_test(unit, five_pairs_and_two_fifths_are_repeated);
	tcase_add_test(unit, a_voice_takes_back_what_its_other_articles_said_before);
	tcase_add_test(unit, sixteen_corrections_are_looked_at);
}
