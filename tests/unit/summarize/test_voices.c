#include "../unit.h"
#include "voices.h"

enum { MOST = 6 };

static struct corpus_article article[MOST + 1];
static struct storysentence sentence[16];
static uint32_t origin[16], of[MOST], voice[MOST];
static struct corpus c;
static struct storyview t;

/* The view's articles are the corpus's but in another order: its first is the corpus's last. */
static struct corpus_article *
at(size_t i)
{
	return &article[of[i]];
}

static void
setup(void)
{
	size_t i;

	memset(article, 0, sizeof article);
	memset(sentence, 0, sizeof sentence);
	memset(&c, 0, sizeof c);
	memset(&t, 0, sizeof t);
	for (i = 0; i < MOST; i++)
		of[i] = (uint32_t)(MOST - i);
	c.article = article;
	t.article = of;
	t.articles = MOST;
	t.sentence = sentence;
}

static size_t
find(void)
{
	return voices_find(voice, &c, &t, origin);
}

static void
check_voices(const uint32_t (*want)[MOST])
{
	size_t i, voices = 0;

	ck_assert_uint_ge(find(), 1);
	for (i = 0; i < MOST; i++) {
		ck_assert_uint_eq(voice[i], (*want)[i]);
		voices = (*want)[i] + 1 > voices ? (*want)[i] + 1 : voices;
	}
	ck_assert_uint_eq(find(), voices);
}

#define CHECK_VOICES(...) check_voices(&(const uint32_t[MOST]){ __VA_ARGS__ })

static void
source(size_t i, const char *text, uint32_t whole, uint32_t first)
{
	at(i)->source = bytes_of(text);
	at(i)->source_name.whole = whole & 0xFFFF;
	at(i)->source_name.first = first;
}

START_TEST(articles_of_nobody_are_voices_of_their_own)
{
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
}
END_TEST

START_TEST(articles_of_one_domain_or_source_or_agency_are_one_voice)
{
	at(1)->publisher = at(4)->publisher = 7;
	at(5)->publisher = 8;
	CHECK_VOICES(0, 1, 2, 3, 1, 4);
	source(0, "Post", 7, 7);
	source(3, "Post", 7, 7);
	source(2, "Wire", 9, 9);
	CHECK_VOICES(0, 1, 2, 0, 1, 3);
	at(2)->agency.whole = at(3)->agency.whole = 70;
	CHECK_VOICES(0, 1, 0, 0, 1, 2);
	at(4)->agency.whole = 70;	/* and so are those that each of them is one with */
	CHECK_VOICES(0, 0, 0, 0, 0, 1);
}
END_TEST

START_TEST(the_same_number_is_another_thing_as_domain_source_and_agency)
{
	at(0)->publisher = 7;
	source(1, "Post", 7, 8);
	at(2)->agency.whole = 9;
	at(3)->publisher = 9;
	source(4, "Herald", 10, 11);
	at(5)->publisher = 10;
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
}
END_TEST

START_TEST(an_unnamed_source_is_nobodys)
{
	at(0)->source_name.whole = at(1)->source_name.whole = 7;
	at(2)->agency.whole = 7;
	at(3)->source_name.first = 7;
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
}
END_TEST

START_TEST(an_agency_is_one_with_those_that_name_it)
{
	at(1)->agency.whole = 70;
	source(3, "Meridian", 70, 70);
	source(4, "Meridian Wire", 71, 70);
	source(5, "Meridian Post", 72, 73);
	CHECK_VOICES(0, 1, 2, 1, 1, 3);
	at(2)->agency.whole = 71;	/* the whole name goes before its first word */
	CHECK_VOICES(0, 1, 2, 1, 2, 3);
}
END_TEST

/* The sentences of article 1, of which so many are copied from article 0, and so many from article 2. */
static void
copies(uint32_t own, uint32_t first, uint32_t second)
{
	uint32_t i, n = own + first + second;

	t.sentences = n;
	at(1)->sentences = n;
	for (i = 0; i < n; i++) {
		sentence[i].article = 1;
		origin[i] = i < own ? 1 : i < own + first ? 0 : 2;
	}
}

START_TEST(an_article_is_one_with_that_of_more_than_half_its_sentences)
{
	copies(2, 2, 0);
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
	copies(2, 3, 0);
	CHECK_VOICES(0, 0, 1, 2, 3, 4);
	copies(1, 2, 2);
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
	copies(0, 1, 2);
	CHECK_VOICES(0, 1, 1, 2, 3, 4);
	copies(1, 0, 0);
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
	copies(0, 1, 0);
	CHECK_VOICES(0, 0, 1, 2, 3, 4);
	sentence[0].title = true;
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
}
END_TEST

START_TEST(the_sentences_of_each_article_count_apart)
{
	size_t i;

	t.sentences = 4;
	for (i = 0; i < 4; i++)
		sentence[i].article = i < 2 ? 1 : 2;
	origin[0] = origin[2] = 0;
	origin[1] = 1;
	origin[3] = 2;
	at(1)->sentences = at(2)->sentences = 2;
	CHECK_VOICES(0, 1, 2, 3, 4, 5);
}
END_TEST

UNIT_MAIN("voices")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, articles_of_nobody_are_voices_of_their_own);
	tcase_add_test(unit, articles_of_one_domain_or_source_or_agency_are_one_voice);
	tcase_add_test(unit, the_same_number_is_another_thing_as_domain_source_and_agency);
	tcase_add_test(unit, an_unnamed_source_is_nobodys);
	tcase_add_test(unit, an_agency_is_one_with_those_that_name_it);
	tcase_add_test(unit, an_article_is_one_with_that_of_more_than_half_its_sentences);
	tcase_add_test(unit, the_sentences_of_each_article_count_apart);
}
