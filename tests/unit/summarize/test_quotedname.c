#include "../unit.h"
#include "quotedname.h"
#include "story.h"
#include "storyview.h"

/* Whether two sentences quote different people. */
static bool
differs(const char *a, const char *b)
{
	struct corpus c = { 0 };
	struct storyview t;
	bool is, back;

	story_say(&c, "a", "Post", "", "", a);
	story_say(&c, "b", "Wire", "", "", b);
	storyview_make(&t, &c, 0);
	is = quotedname_differs(&t.sentence[0], &t.sentence[1]);
	back = quotedname_differs(&t.sentence[1], &t.sentence[0]);
	ck_assert_int_eq(is, back);
	storyview_free(&t);
	corpus_free(&c);
	return is;
}

START_TEST(each_quotes_somebody_whom_the_other_does_not_name)
{
	ck_assert(differs("Mayor Ada Lind said the pier would stay shut.", "Builder Bo Holm says the pier is sound."));
	ck_assert(!differs("Mayor Ada Lind said the pier would stay shut.", "Later Lind said the pier is sound."));
	ck_assert(!differs("Mayor Ada Lind said the pier would stay shut.", "Lind and Bo Holm told us it is sound."));
	ck_assert(!differs("Mayor Ada Lind said the pier would stay shut.", "Holm said the pier Lind shut is sound."));
	ck_assert(differs("Mayor Ada Lind told him the pier would stay shut.",
	    "Builder Bo Holm told her it is sound."));
}
END_TEST

START_TEST(a_name_is_known_wherever_it_stands)
{
	const char *quote = "Mayor Ada Lind said the pier would stay shut.";

	ck_assert(!differs(quote, "Builder Bo Holm said the pier was shut by Lind"));
	ck_assert(!differs(quote, "As Lind wants, builder Bo Holm said the pier is shut."));
	ck_assert(!differs(quote, "See Lind there, Holm said"));
	ck_assert(differs(quote, "Builder Bo Holm said the pier was shut by Ada"));
	ck_assert(differs("Of the pier, Holm said", "Of the pier, Lind said"));
}
END_TEST

START_TEST(who_quotes_nobody_by_name_is_no_other)
{
	const char *quote = "Mayor Ada Lind said the pier would stay shut.";

	ck_assert(!differs(quote, "The builder Bo Holm saw the pier."));
	ck_assert(!differs(quote, "After a look at it he said the pier is sound."));
	ck_assert(!differs(quote, "The builder of Bo Holm fame said the pier is sound."));
	ck_assert(!differs(quote, "The pier is sound, it said Monday, and Monday said the same."));
	ck_assert(!differs(quote, "The pier is sound, as Bo Holm has said."));
	ck_assert(!differs(quote, "Builder Bo Holm announced that the pier is sound."));
	ck_assert(!differs("Nobody said that.", "Nothing else was Said"));
}
END_TEST

START_TEST(one_of_several_who_is_named_in_both_is_enough)
{
	ck_assert(!differs("Ada Lind said the pier is shut, and Bo Holm said it is sound.",
	    "The engineer Eva Moor said Holm was right."));
	ck_assert(differs("Ada Lind said the pier is shut, and Bo Holm said it is sound.",
	    "The engineer Eva Moor said neither was right."));
}
END_TEST

#define TEN "old pier in the bay is shut now for good "	/* words */

START_TEST(speakers_stand_among_the_first_words_up_to_the_last)
{
	const char *other = "Bo Holm said the pier is sound.";

	ck_assert(differs("We now see " TEN TEN TEN TEN TEN TEN "Lind said", other));
	ck_assert(!differs("We do now see " TEN TEN TEN TEN TEN TEN "Lind said", other));
	ck_assert(differs("See Lind said", other));
	ck_assert(!differs("See Lind", other));
	ck_assert(!differs("See Lind", "Said so, Holm said"));
}
END_TEST

START_TEST(of_later_words_no_capitals_are_known)
{
	struct corpus c = { 0 };
	struct storyview t;

	story_name(&c, "a", "Post", "", "", "Lind may now see " TEN TEN TEN TEN TEN TEN "moor said", "0-4/PER/Lind");
	story_name(&c, "b", "Wire", "", "", "Holm said the pier is sound.", "0-4/PER/Holm");
	story_name(&c, "c", "News", "", "", "Lind said the pier is sound.", "0-4/PER/Lind");
	storyview_make(&t, &c, 0);
	ck_assert(!quotedname_differs(&t.sentence[0], &t.sentence[1]));
	ck_assert(quotedname_differs(&t.sentence[1], &t.sentence[2]));
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

UNIT_MAIN("quotedname")
{
	tcase_add_test(unit, each_quotes_somebody_whom_the_other_does_not_name);
	tcase_add_test(unit, a_name_is_known_wherever_it_stands);
	tcase_add_test(unit, who_quotes_nobody_by_name_is_no_other);
	tcase_add_test(unit, one_of_several_who_is_named_in_both_is_enough);
	tcase_add_test(unit, speakers_stand_among_the_first_words_up_to_the_last);
	tcase_add_test(unit, of_later_words_no_capitals_are_known);
}
