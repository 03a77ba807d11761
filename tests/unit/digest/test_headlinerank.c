#include "../unit.h"
#include "headline.h"

#define BODY "The old pier of Vell sank on Monday after the second storm in a week."
#define LATER "Boats land at Wick, and the council wants a new pier by spring."

/* The number of the title that fits the two sentences best: 0 for ONE, 1 for OTHER; -1 if there is none. */
static int
best(const char *one, const char *other, unsigned age_of_one, unsigned age_of_other)
{
	struct headline h[2];
	struct bytes text[2] = { bytes_of(BODY), bytes_of(LATER) };
	size_t i;

	h[0].title = bytes_of(one);
	h[0].age = age_of_one;
	h[1].title = bytes_of(other);
	h[1].age = age_of_other;
	i = headline_best(h, 2, text, 2);
	return i == SIZE_MAX ? -1 : (int)i;
}

/* Whether the second title is better than the first, which wins where they are equal. */
#define ck_assert_better(less, more) \
	do { \
		ck_assert_int_eq(best(less, more, 0, 0), 1); \
		ck_assert_int_eq(best(more, less, 0, 0), 0); \
	} while (0)

START_TEST(a_title_with_more_words_of_the_texts_is_better)
{
	ck_assert_better("Old pier is gone at last", "Old pier of Vell sinks, boats go to Wick");
	ck_assert_better("The pier and the mayor of Orn", "The pier and the storm");
	ck_assert_better("Pier storm council", "Pier storm council spring");
	ck_assert_better("Pier storm council mayor salt fish", "Pier storm council mayor salt");
	ck_assert_int_eq(best("Pier storm council", "Pier storm council", 0, 0), 0);
}
END_TEST

START_TEST(capitals_questions_and_shouts_count_half)
{
	ck_assert_better("PIER STORM COUNCIL SPRING", "Pier storm council mayor");
	ck_assert_better("Pier storm council spring?", "Pier storm council mayor");
	ck_assert_better("Pier storm council spring!", "Pier storm council mayor");
	ck_assert_better("PIER STORM week", "Pier storm council mayor salt");
	/* as many capitals as small letters */
	ck_assert_int_eq(best("PIERS boats council COUNCIL", "piers boats council council", 0, 0), 0);
}
END_TEST

START_TEST(short_and_long_titles_count_a_quarter)
{
	ck_assert_better("Pier storm", "The pier mayor");
	/* of 110 columns, and of 111 */
	ck_assert_better("Pier storm council week", "Storm pier council spring Wick boats land week Monday sank: "
	    "Vell has lost what "
	    "it lived by and with, all of aa");
	ck_assert_better("Storm pier council spring Wick boats land week Monday sank: Vell has lost what "
	    "it lived by and with, all of aab",
	    "Pier storm council week");
}
END_TEST

START_TEST(old_titles_count_less)
{
	ck_assert_int_eq(best("Pier storm council spring", "Pier storm council", 0, 0), 0);
	ck_assert_int_eq(best("Pier storm council", "Pier storm council", 1, 0), 1);
	ck_assert_int_eq(best("Pier storm council", "Pier storm council", 0, 1), 0);
	/* after two days half: four words of seven against three of six */
	ck_assert_int_eq(best("Pier storm council spring", "Pier storm council", 1, 0), 0);
	ck_assert_int_eq(best("Pier storm council spring", "Pier storm council", 2, 0), 1);
}
END_TEST

START_TEST(an_empty_title_is_none)
{
	ck_assert_int_eq(best("", "", 0, 0), -1);
	ck_assert_int_eq(best("", "Salt", 0, 0), 1);
	ck_assert_int_eq(best("Salt", "", 0, 0), 0);
	ck_assert_int_eq(best("Salt", "Fish", 0, 0), 0);
}
END_TEST

/* The headline that TEXT makes in WIDTH columns. */
static const char *
cut(const char *text, size_t width)
{
	static struct buf to;

	buf_clear(&to);
	headline_from_text(&to, bytes_of(text), width);
	buf_byte(&to, '\0');
	return (const char *)to.p;
}

START_TEST(a_text_is_cut_after_a_word_to_make_a_headline)
{
	ck_assert_str_eq(cut("", 5), "");
	ck_assert_str_eq(cut("Piers", 5), "Piers");
	ck_assert_str_eq(cut("Piers", 4), "Pier...");
	ck_assert_str_eq(cut("A pier sank", 11), "A pier sank");
	ck_assert_str_eq(cut("A pier sank", 10), "A pier...");
	ck_assert_str_eq(cut("A pier sank", 7), "A pier...");
	ck_assert_str_eq(cut("A pier sank", 6), "A...");
	ck_assert_str_eq(cut("\xE6\xA1\x9F\xE6\xA9\x8B\xE6\xB2\x88", 6), "\xE6\xA1\x9F\xE6\xA9\x8B\xE6\xB2\x88");
	ck_assert_str_eq(cut("\xE6\xA1\x9F\xE6\xA9\x8B\xE6\xB2\x88", 5), "\xE6\xA1\x9F\xE6\xA9\x8B...");
	ck_assert_str_eq(cut("\xE6\xA1\x9F\xE6\xA9\x8B\xE6\xB2\x88", 4), "\xE6\xA1\x9F\xE6\xA9\x8B...");
	ck_assert_str_eq(cut("A \xE6\xA1\x9F\xE6\xA9\x8B", 5), "A \xE6\xA1\x9F...");
	ck_assert_str_eq(cut("a\xCC\x81" "b\xCC\x81" "c", 3), "a\xCC\x81" "b\xCC\x81" "c");
}
END_TEST

/* The title without its source. */
static const char *
bare(const char *title, const char *source)
{
	static struct buf to;

	buf_clear(&to);
	buf_bytes(&to, headline_bare(bytes_of(title), bytes_of(source)));
	buf_byte(&to, '\0');
	return (const char *)to.p;
}

START_TEST(the_source_at_the_end_of_a_title_is_cut_off)
{
	ck_assert_str_eq(bare("Pier sinks | Orn Post", "Orn Post"), "Pier sinks");
	ck_assert_str_eq(bare("Pier sinks - Orn Post", "Orn Post"), "Pier sinks");
	ck_assert_str_eq(bare("Pier sinks \xE2\x80\x93 Orn Post", "Orn Post"), "Pier sinks");
	ck_assert_str_eq(bare("Pier sinks \xE2\x80\x94 Orn Post", "Orn Post"), "Pier sinks");
	ck_assert_str_eq(bare("Pier sinks : Orn Post", "Orn Post"), "Pier sinks");
	ck_assert_str_eq(bare("Pier sinks :: Orn Post", "Orn Post"), "Pier sinks");
	ck_assert_str_eq(bare("Pier sinks Orn Post", "Orn Post"), "Pier sinks Orn Post");
	ck_assert_str_eq(bare("Pier sinks | Orn Post", "Post"), "Pier sinks | Orn Post");
	ck_assert_str_eq(bare("Pier sinks | Orn Post", ""), "Pier sinks | Orn Post");
	ck_assert_str_eq(bare("Orn Post", "Orn Post"), "Orn Post");
	ck_assert_str_eq(bare(" | Orn Post", "Orn Post"), " | Orn Post");
	ck_assert_str_eq(bare("P | Orn Post", "Orn Post"), "P");
}
END_TEST

UNIT_MAIN("headlinerank")
{
	tcase_add_test(unit, a_title_with_more_words_of_the_texts_is_better);
	tcase_add_test(unit, capitals_questions_and_shouts_count_half);
	tcase_add_test(unit, short_and_long_titles_count_a_quarter);
	tcase_add_test(unit, old_titles_count_less);
	tcase_add_test(unit, an_empty_title_is_none);
	tcase_add_test(unit, a_text_is_cut_after_a_word_to_make_a_headline);
	tcase_add_test(unit, the_source_at_the_end_of_a_title_is_cut_off);
}
