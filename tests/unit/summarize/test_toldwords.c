#include "../unit.h"
#include "storyview.h"
#include "telling.h"
#include "told.h"

/* Whether TEXT is known after OLD was told of the story WHERE. */
static bool
is_known(const char *where, const char *old, const char *text)
{
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct storyview t;
	enum news news;

	told_add(&told, bytes_of(where), bytes_of(old));
	tell(&c, "a", "Post", "", "", text, "");
	storyview_make(&t, &c, 0);
	news = told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of("-"), bytes_of("Post"));
	storyview_free(&t);
	corpus_free(&c);
	told_free(&told);
	return news == NEWS_KNOWN;
}

START_TEST(a_dateline_is_no_part_of_what_was_told)
{
	ck_assert(is_known("other", "ALN, May 4 (Wire) - Grey boats left.", "Grey boats left."));
	ck_assert(is_known("other", "Grey boats left.", "ALN, May 4 (Wire) - Grey boats left."));
	ck_assert(!is_known("other", "Grey boats left.", "Then grey boats left."));
}
END_TEST

START_TEST(one_word_is_known_once_it_was_told)
{
	ck_assert(!is_known("s", "Grey boats left.", "Quietly."));
	ck_assert(is_known("s", "Grey boats left quietly.", "Quietly."));
}
END_TEST

#define NINE "qaba qeba qiba qoba quba raba reba riba roba"
#define SEVEN "qamo qemo qimo qomo qumo ramo remo"

START_TEST(of_all_words_85_percent_must_have_been_told)
{
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct storyview t;

	/* 16 of 19 words, nine of them in one sentence */
	told_add(&told, bytes_of("s"), bytes_of(NINE));
	told_add(&told, bytes_of("s"), bytes_of(SEVEN));
	tell(&c, "a", "Post", "", "", NINE " " SEVEN " xala xela xila", "");
	tell(&c, "b", "Wire", "", "", NINE " " SEVEN " xala xela", "");
	storyview_make(&t, &c, 0);
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of("-"), bytes_of("Post")), NEWS_NEW);
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[1], bytes_of("-"), bytes_of("Wire")), NEWS_KNOWN);
	storyview_free(&t);
	corpus_free(&c);
	told_free(&told);
}
END_TEST

UNIT_MAIN("toldwords")
{
	tcase_add_test(unit, a_dateline_is_no_part_of_what_was_told);
	tcase_add_test(unit, one_word_is_known_once_it_was_told);
	tcase_add_test(unit, of_all_words_85_percent_must_have_been_told);
}
