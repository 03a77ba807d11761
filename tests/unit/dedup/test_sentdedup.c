#include "../unit.h"
#include "sentdedup.h"

static struct docindex index = { .most = 1000, .postings = { .most = 8 } };
static struct shingle_sample sample;
static struct sentdedup_article article;
static struct sentdedup_decision decision;
static const char *id;

static void
setup(void)
{
	shingle_start(&sample);
}

static void
teardown(void)
{
	docindex_free(&index);
	shingle_free(&sample);
}

static void
starts(const char *name)
{
	memset(&article, 0, sizeof article);
	id = name;
}

static bool
copied(const char *sentence)
{
	decision = sentdedup_decide(&article, &index, &sample, bytes_of(sentence), bytes_of(id));
	return decision.copied;
}

#define FIRST "The old bridge at Aln was closed on Monday after divers found cracks in two of its piers."
#define SHORT "It was raining."
#define LAST "Engineers from the county will look at the other piers before the end of the week."
#define OWN "A bakery on the north bank has sold half as much bread as in any week since it opened."

START_TEST(wire_copy_goes_and_own_sentences_stay)
{
	starts("wire");
	ck_assert(!copied(FIRST));
	ck_assert(!copied(SHORT));
	ck_assert(!copied(LAST));
	ck_assert_bytes(decision.name, "wire");
	starts("paper");
	ck_assert(copied(FIRST));
	ck_assert_bytes(decision.name, "wire");
	ck_assert_uint_eq(decision.share, 1000);
	ck_assert(copied(SHORT));
	ck_assert(!copied(OWN));
	ck_assert_bytes(decision.name, "paper");
	ck_assert(copied(LAST));
}
END_TEST

START_TEST(a_short_sentence_stays_without_company)
{
	starts("wire");
	copied(FIRST);
	copied(SHORT);
	starts("other");
	ck_assert(!copied(SHORT));
	ck_assert(!copied(OWN));
	ck_assert(!copied(SHORT));
}
END_TEST

START_TEST(other_quotes_and_a_changed_word_are_a_copy)
{
	starts("wire");
	copied("\"We shall open it again by the spring\", said the mayor, Edda Lunn, who crossed it every day.");
	starts("paper");
	ck_assert(copied("\xe2\x80\x9cWe shall open it again before the spring\xe2\x80\x9d, said the mayor, Edda Lunn, "
	    "who crossed it every day."));
	ck_assert_uint_lt(decision.share, 1000);
}
END_TEST

START_TEST(an_article_may_repeat_itself)
{
	starts("wire");
	ck_assert(!copied(FIRST));
	ck_assert(!copied(FIRST));
}
END_TEST

START_TEST(what_has_no_letter_is_no_copy)
{
	starts("a");
	ck_assert(!copied("***"));
	starts("b");
	ck_assert(!copied("***"));
	ck_assert(!copied(""));
}
END_TEST

UNIT_MAIN("sentdedup")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, wire_copy_goes_and_own_sentences_stay);
	tcase_add_test(unit, a_short_sentence_stays_without_company);
	tcase_add_test(unit, other_quotes_and_a_changed_word_are_a_copy);
	tcase_add_test(unit, an_article_may_repeat_itself);
	tcase_add_test(unit, what_has_no_letter_is_no_copy);
}
