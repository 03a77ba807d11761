/*
 * What comes again: rows, pages of several articles, and what is remembered of them.
 */
#include "../unit.h"
#include "articles.h"
#include "documents.h"

static struct documents documents;
static struct decision *const decision = &documents.decision;
static struct buf text;

static void
set_up(void)
{
	documents_start(&documents);
}

static void
tear_down(void)
{
	documents_free(&documents);
	buf_free(&text);
}

/* Reads the same text once more; whether anything is remembered of it. */
static bool
remembers(const char *id, const char *url)
{
	struct doctext doc = { 0 };

	documents_take(&documents, buf_view(&text));
	doc.name = bytes_of(id);
	doc.text = buf_view(&text);
	doc.exact = hash_bytes(text.p, text.n);
	doc.id = hash_pair(2, hash_bytes(id, strlen(id)));
	doc.url = url != NULL ? hash_pair(3, hash_bytes(url, strlen(url))) : 0;
	doc.sample = &documents.sample;
	doc.facts = &documents.facts;
	if (!decision_repeat(decision, &documents.index, &doc))
		decision_make(decision, &documents.index, &doc);
	if (decision->memory.packed.n == 0)
		return false;
	docindex_add(&documents.index, buf_view(&decision->memory.packed));
	return true;
}

START_TEST(a_row_that_comes_again_is_remembered_by_its_new_names_alone)
{
	article_add(&text, 1, 200);
	ck_assert(remembers("a", "http://orn.example/1"));
	ck_assert_int_eq(decision->relation, DECISION_NEW);
	ck_assert(!remembers("a", "http://orn.example/1"));
	ck_assert_int_eq(decision->relation, DECISION_EXACT);
	ck_assert_uint_eq(decision->overlap, CONTAINMENT_WHOLE);
	ck_assert(remembers("b", "http://orn.example/1"));
	ck_assert(!remembers("b", "http://orn.example/1"));
	ck_assert(remembers("b", "http://orn.example/2"));
	ck_assert(!remembers("b", "http://orn.example/2"));
	ck_assert_bytes(buf_view(&decision->group), "a");
}
END_TEST

/* Reads what is in TEXT, and empties it. */
static void
reads(const char *id)
{
	documents_decide(&documents, id, NULL, buf_view(&text));
	buf_clear(&text);
}

START_TEST(a_page_of_several_is_all_of_them_when_it_comes_again)
{
	article_add(&text, 1, 150);
	reads("a");
	/* two of its own, with the known one between */
	article_add(&text, 2, 150);
	article_add(&text, 1, 150);
	article_add(&text, 3, 150);
	reads("page");
	ck_assert_int_eq(decision->relation, DECISION_CONTAINS);
	ck_assert_bytes(buf_view(&decision->group), "a,page,page#2");
	ck_assert(decision->holds_one);
	article_add(&text, 2, 150);
	article_add(&text, 1, 150);
	article_add(&text, 3, 149);
	reads("again");
	ck_assert(decision_is_copy(decision->relation));
	ck_assert_bytes(buf_view(&decision->group), "a,page,page#2");
}
END_TEST

START_TEST(only_a_text_that_holds_one_article_takes_its_place)
{
	article_add(&text, 1, 150);
	reads("a");
	article_add(&text, 2, 150);
	reads("b");
	article_add(&text, 1, 150);
	article_add(&text, 2, 150);
	article_add(&text, 3, 150);
	reads("both");
	ck_assert_int_eq(decision->relation, DECISION_CONTAINS);
	ck_assert(!decision->holds_one);
	article_add(&text, 2, 105);	/* not all of it */
	article_add(&text, 4, 90);
	reads("half");
	ck_assert_int_eq(decision->relation, DECISION_CONTAINS);
	ck_assert(!decision->holds_one);
}
END_TEST

UNIT_MAIN("decisionagain")
{
	tcase_add_checked_fixture(unit, set_up, tear_down);
	tcase_add_test(unit, a_row_that_comes_again_is_remembered_by_its_new_names_alone);
	tcase_add_test(unit, a_page_of_several_is_all_of_them_when_it_comes_again);
	tcase_add_test(unit, only_a_text_that_holds_one_article_takes_its_place);
}
