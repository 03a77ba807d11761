#include "../unit.h"
#include "storyview.h"
#include "telling.h"
#include "told.h"

/* 'n', 'u' or 'k' for how much of TEXT is news after sentences told of the same story, split by "|". */
static char
news_after(const char *old, const char *text, bool changed)
{
	static const char letter[] = { [NEWS_NEW] = 'n', [NEWS_UPDATED] = 'u', [NEWS_KNOWN] = 'k' };
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct storyview t;
	enum news news;
	size_t n;

	for (; *old != '\0'; old += n + (old[n] == '|')) {
		n = strcspn(old, "|");
		told_add(&told, bytes_of("s"), (struct bytes){ (const unsigned char *)old, n });
	}
	tell(&c, "a", "Post", "", "", text, "");
	storyview_make(&t, &c, 0);
	t.sentence[0].changed = changed;
	news = told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of("-"), bytes_of("Post"));
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of("-"), bytes_of("Post")), news);
	storyview_free(&t);
	corpus_free(&c);
	told_free(&told);
	return letter[news];
}

#define TEN "xa xe xi xo xu ya ye yi yo yu"

/* 70 percent of its words in one sentence, or 40 in one and 85 in all. */
START_TEST(words_told_before_make_a_sentence_known)
{
	ck_assert_int_eq(news_after("xa xe xi xo xu ya ye za", TEN, false), 'k');
	ck_assert_int_eq(news_after("xa xe xi xo xu ya za ze", TEN, false), 'n');
	ck_assert_int_eq(news_after("xa xe xi xo xu ya za|ye ze", TEN, false), 'n');	/* seven in all */
	ck_assert_int_eq(news_after("xa xe xi xo za|xu ya ye yi|yo", TEN, false), 'k');
	ck_assert_int_eq(news_after("xa xe xi xo za|xu ya ye yi|zo", TEN, false), 'n');	/* eight in all */
	ck_assert_int_eq(news_after("xa xe xi|xo xu ya|ye yi yo|yu", TEN, false), 'n');	/* three in one */
	ck_assert_int_eq(news_after("xa xa xa xa xa xa xa", TEN, false), 'n');
	ck_assert_int_eq(news_after("the of and", "The, and of", false), 'n');		/* no words that count */
	ck_assert_int_eq(news_after("the of and", "The of and", false), 'k');		/* word for word */
}
END_TEST

/* What a sentence says of things that were told with another value is an update, if a fact of it has changed. */
START_TEST(figures_told_before_are_no_news)
{
	ck_assert_int_eq(news_after("It sold 12 boats xa xe xi.", "It sold 12 boats xa xe xo.", false), 'k');
	ck_assert_int_eq(news_after("It sold 12 boats xa xe xi.", "It sold 15 boats xa xe xi.", false), 'n');
	ck_assert_int_eq(news_after("It sold 12 boats xa xe xi.", "It sold 15 boats xa xe xi.", true), 'u');
	ck_assert_int_eq(news_after("It sold 12 boats xa xe xi.", "It sold 15 towns xa xe xi.", true), 'n');
	ck_assert_int_eq(news_after("It sold boats xa xe xi.", "It sold 15 boats xa xe xi.", true), 'n');
	ck_assert_int_eq(news_after("It sold 12 boats and 7 towns xa xe.", "It sold 12 boats and 9 towns xa xe.",
	    true), 'u');
	ck_assert_int_eq(news_after("It killed 12 people xa xe xi.", "It killed 15 men xa xe xi.", true), 'u');
	ck_assert_int_eq(news_after("It rose 12 percent xa xe.", "It rose 12 boats xa xe.", true), 'n');
	/* former values and weekdays are none of its own */
	ck_assert_int_eq(news_after("It rose to 12 boats xa xe xi.", "It rose to 12 boats from 9 boats xa xe xi.",
	    false), 'k');
	ck_assert_int_eq(news_after("It sold 12 boats xa xe xi.", "On Monday it sold 12 boats xa xe xi.", false), 'k');
}
END_TEST

UNIT_MAIN("toldlimits")
{
	tcase_add_test(unit, words_told_before_make_a_sentence_known);
	tcase_add_test(unit, figures_told_before_are_no_news);
}
