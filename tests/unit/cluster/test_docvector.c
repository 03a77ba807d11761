#include "../unit.h"
#include "docvector.h"

static struct docfreq frequency;
static struct docvector subject;

static void
teardown(void)
{
	docfreq_free(&frequency);
	docvector_free(&subject);
}

/* The cosine of what was weighed before, which is freed, and what is weighed now. */
static unsigned
alike(struct vector *before)
{
	unsigned c = vector_cosine(before, vector_length(before), &subject.words, vector_length(&subject.words));

	vector_free(before);
	return c;
}

static void
weigh(const char *title, const char *text, const char *entities)
{
	docvector_start(&subject);
	if (title != NULL)
		docvector_add_title(&subject, bytes_of(title));
	docvector_add_text(&subject, bytes_of(text));
	if (entities != NULL)
		docvector_add_entities(&subject, bytes_of(entities));
	docvector_weigh(&subject, &frequency);
}

static struct vector
take(void)
{
	struct vector v = subject.words;

	memset(&subject.words, 0, sizeof subject.words);
	return v;
}

START_TEST(forms_of_words_are_alike)
{
	struct vector v;

	weigh(NULL, "The bridges of Aln were closed.", NULL);
	v = take();
	weigh(NULL, "Closing a bridge: Aln", NULL);
	ck_assert_uint_ge(alike(&v), 950);
}
END_TEST

START_TEST(a_title_weighs_more)
{
	struct vector v;
	unsigned in_text, in_title;

	weigh(NULL, "bridge repaired swiftly", NULL);
	v = take();
	weigh(NULL, "bridge opened again", NULL);
	in_text = alike(&v);
	weigh(NULL, "bridge repaired swiftly", NULL);
	v = take();
	weigh("bridge", "opened again", NULL);
	in_title = alike(&v);
	ck_assert_uint_gt(in_title, in_text);
}
END_TEST

START_TEST(names_count_beside_words)
{
	struct vector v;

	weigh(NULL, "She spoke", "0-3/PER/Edda Lunn; 4-9/DATE/2026-03-01");
	ck_assert_uint_eq(subject.words.n, 2);
	v = take();
	weigh(NULL, "The mayor arrived", "4-9/PER/Edda Lunn");
	ck_assert_uint_gt(alike(&v), 0);
}
END_TEST

START_TEST(nothing_is_nothing)
{
	weigh("", "The of and.", "");
	ck_assert_uint_eq(subject.words.n, 0);
}
END_TEST

START_TEST(long_articles_are_cut)
{
	struct buf text = { 0 };
	int i;

	docvector_start(&subject);
	for (i = 0; i < 100000; i++)
		buf_printf(&text, "w%d ", i);
	docvector_add_text(&subject, buf_view(&text));
	docvector_weigh(&subject, &frequency);
	ck_assert_uint_eq(subject.words.n, 128);
	buf_free(&text);
}
END_TEST

UNIT_MAIN("docvector")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, forms_of_words_are_alike);
	tcase_add_test(unit, a_title_weighs_more);
	tcase_add_test(unit, names_count_beside_words);
	tcase_add_test(unit, nothing_is_nothing);
	tcase_add_test(unit, long_articles_are_cut);
}
