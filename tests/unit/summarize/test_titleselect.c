#include "../unit.h"
#include "titleselect.h"

enum { STORM = 16, BRIDGE = 32, MILL = 48, FERRY = 64, GOOSE = 80 };	/* stems, none a stop word */
enum { DAY = 24 * 60 * 60 };

static struct corpus_article article[4];
static uint32_t of[] = { 0, 1, 2, 3 };
static struct storysentence sentence[8];
static struct corpus c;
static struct storyview t;

/* Sentence 0, of article 0, is chosen; the titles of articles 0 to 3 follow, equal in all but what a test changes. */
static const uint32_t body[] = { STORM, BRIDGE, MILL };
static const uint32_t same[] = { STORM, BRIDGE, MILL };
static const uint32_t less[] = { STORM, BRIDGE, GOOSE };

static void
setup(void)
{
	size_t i;

	memset(article, 0, sizeof article);
	memset(sentence, 0, sizeof sentence);
	memset(&c, 0, sizeof c);
	memset(&t, 0, sizeof t);
	c.article = article;
	t.article = of;
	t.articles = 4;
	t.sentence = sentence;
	t.sentences = 1;
	t.titles = 0;
	sentence[0].stem = body;
	sentence[0].stems = 3;
	sentence[0].article = 3;	/* none of the titles below is of its article unless a test says so */
	for (i = 0; i < 4; i++)
		article[i].title = bytes_of("Storm shuts Bridge mill");
}

static struct storysentence *
title(uint32_t of_article, const uint32_t *stem, uint16_t stems)
{
	struct storysentence *s = &sentence[1 + t.titles++];

	s->title = true;
	s->article = of_article;
	s->stem = stem;
	s->stems = stems;
	return s;
}

/* The best title beside the first N sentences, where the words of the M sentences ABOUT are what the story is about. */
static uint32_t
best_of(size_t n, const struct storysentence *about, size_t m)
{
	struct choice choice[] = { { 0, 0, 0 }, { 1, 0, 1 } };
	struct concepts concepts = { 0 };
	uint32_t title;

	concepts_find(&concepts, about, m);
	title = titleselect_best(&c, &t, &concepts, choice, n);
	concepts_free(&concepts);
	return title;
}

/* Where all words weigh the same. */
static uint32_t
best_beside(size_t n)
{
	static const uint32_t all[] = { STORM, BRIDGE, MILL, FERRY, GOOSE };
	struct storysentence about = { .stem = all, .stems = 5 };

	return best_of(n, &about, 1);
}

static uint32_t
best(void)
{
	return best_beside(1);
}

START_TEST(the_title_with_the_most_of_the_words_wins)
{
	title(0, less, 3);
	ck_assert_uint_eq(best(), 1);
	title(1, same, 3);
	ck_assert_uint_eq(best(), 2);
	title(2, same, 3);
	ck_assert_uint_eq(best(), 2);	/* the first of two alike */
}
END_TEST

START_TEST(words_of_its_own_count_against_a_title)
{
	static const uint32_t longer[] = { STORM, BRIDGE, MILL, FERRY };

	title(0, longer, 4);
	title(1, same, 3);
	ck_assert_uint_eq(best(), 2);
}
END_TEST

START_TEST(stop_words_count_for_nothing)
{
	static const uint32_t padded[] = { STORM, BRIDGE, MILL, 96 | TERM_STOP, 112 | TERM_STOP };
	static const uint32_t shared[] = { STORM, BRIDGE, 96 | TERM_STOP };
	static const uint32_t body_stop[] = { STORM, BRIDGE, MILL, 96 | TERM_STOP };

	title(0, padded, 5);
	title(1, same, 3);
	ck_assert_uint_eq(best(), 1);
	setup();
	sentence[0].stem = body_stop;
	sentence[0].stems = 4;
	title(0, shared, 3);
	title(1, same, 3);
	ck_assert_uint_eq(best(), 2);
}
END_TEST

START_TEST(all_chosen_sentences_count)
{
	static const uint32_t second[] = { FERRY, GOOSE }, of_both[] = { STORM, FERRY, GOOSE };
	static const uint32_t of_one[] = { STORM, BRIDGE, 128 };

	t.sentences = 2;
	sentence[1].stem = second;
	sentence[1].stems = 2;
	sentence[2].stem = of_one;
	sentence[2].stems = 3;
	sentence[3].stem = of_both;
	sentence[3].stems = 3;
	sentence[2].title = sentence[3].title = true;
	t.titles = 2;
	ck_assert_uint_eq(best_beside(2), 3);
	ck_assert_uint_eq(best_beside(1), 2);
}
END_TEST

/* STORM is told by two voices, MILL and FERRY by one: two words of which one weighs half have two thirds of 3/4. */
START_TEST(words_that_many_tell_count_more)
{
	static const uint32_t storm[] = { STORM, MILL, FERRY }, again[] = { STORM };
	static const uint32_t two[] = { STORM, MILL }, other[] = { MILL, FERRY };
	struct storysentence about[] = { { .stem = storm, .stems = 3 }, { .stem = again, .stems = 1, .voice = 1 } };

	sentence[0].stem = storm;
	title(0, other, 2);
	title(1, two, 2);
	ck_assert_uint_eq(best_of(1, about, 2), 2);
	about[1].voice = 0;
	about[0].stems = 1;
	about[1].stem = other;
	about[1].stems = 2;
	ck_assert_uint_eq(best_of(1, about, 2), 1);
}
END_TEST

START_TEST(what_is_overtaken_or_taken_back_is_no_title)
{
	title(0, same, 3)->overtaken = true;
	title(1, same, 3)->retracted = true;
	title(2, same, 3)->replaced = true;
	ck_assert_uint_eq(best(), 0);
	title(2, less, 3);
	ck_assert_uint_eq(best(), 4);
}
END_TEST

/* A title of all three words has 1501 points, one of two of them has 667. */
START_TEST(the_lead_articles_title_counts_half_as_much_again)
{
	title(0, same, 3);
	title(3, less, 3);			/* 1000 */
	ck_assert_uint_eq(best(), 1);
	sentence[1].age = 42898;		/* 1003 */
	ck_assert_uint_eq(best(), 1);
	sentence[1].age = 43308;		/* 999 */
	ck_assert_uint_eq(best(), 2);
	sentence[2].article = 2;
	ck_assert_uint_eq(best(), 1);
}
END_TEST

START_TEST(a_title_with_the_newest_value_counts_twice)
{
	title(0, same, 3);
	title(1, less, 3)->changed = true;	/* 1334 */
	ck_assert_uint_eq(best(), 1);
	sentence[1].age = 10598;		/* 1337 */
	ck_assert_uint_eq(best(), 1);
	sentence[1].age = 11016;		/* 1331 */
	ck_assert_uint_eq(best(), 2);
	sentence[2].changed = false;
	ck_assert_uint_eq(best(), 1);
}
END_TEST

START_TEST(a_title_a_day_old_counts_half)
{
	static const uint32_t five[] = { STORM, BRIDGE, FERRY, GOOSE, 128 };

	title(0, same, 3)->age = DAY;		/* 750 */
	title(1, less, 3);
	ck_assert_uint_eq(best(), 1);
	title(3, five, 5);			/* 501, and as the lead's 751 */
	ck_assert_uint_eq(best(), 3);
	sentence[1].age -= DAY / 64;
	ck_assert_uint_eq(best(), 1);
}
END_TEST

/* Whether a TITLE of all the words is put behind one of two of three, as what counts half or less is; or a quarter. */
static bool
counts_less(const char *text, uint16_t stems)
{
	setup();
	article[0].title = bytes_of(text);
	title(0, same, stems);
	title(1, less, 3)->age = DAY / 16;	/* 3764: more than 9000 / 4, less than 9000 / 2 */
	return best() == 2;
}

START_TEST(titles_that_shout_and_ask_count_half_each)
{
	ck_assert(!counts_less("Storm", 3));
	ck_assert(!counts_less("STORM OVER LORN", 3));
	ck_assert(!counts_less("Storm?", 3));
	ck_assert(!counts_less("Storm!", 3));
	ck_assert(counts_less("STORM!", 3));
	ck_assert(counts_less("STORM?", 3));
	ck_assert(!counts_less("Storm?!", 3));
	ck_assert(!counts_less("STORm abc?", 3));
	ck_assert(!counts_less("STOrm d?", 3));	/* as many capitals as small letters */
	ck_assert(counts_less("STOrm?", 3));
}
END_TEST

START_TEST(short_and_long_titles_count_a_quarter)
{
	static char text[] = "Storm over a town that has seen no storm for many years and a bridge that has "
	    "seen no repair for as many, or more, we hear.";
	const size_t n = sizeof text - 1;

	ck_assert_uint_ge(n, 122);
	text[120] = '\0';
	ck_assert(!counts_less(text, 3));
	text[120] = ' ';
	text[121] = '\0';
	ck_assert(counts_less(text, 3));
	ck_assert(counts_less("Storm", 2));
}
END_TEST

UNIT_MAIN("titleselect")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, the_title_with_the_most_of_the_words_wins);
	tcase_add_test(unit, words_of_its_own_count_against_a_title);
	tcase_add_test(unit, stop_words_count_for_nothing);
	tcase_add_test(unit, all_chosen_sentences_count);
	tcase_add_test(unit, words_that_many_tell_count_more);
	tcase_add_test(unit, what_is_overtaken_or_taken_back_is_no_title);
	tcase_add_test(unit, the_lead_articles_title_counts_half_as_much_again);
	tcase_add_test(unit, a_title_with_the_newest_value_counts_twice);
	tcase_add_test(unit, a_title_a_day_old_counts_half);
	tcase_add_test(unit, titles_that_shout_and_ask_count_half_each);
	tcase_add_test(unit, short_and_long_titles_count_a_quarter);
}
