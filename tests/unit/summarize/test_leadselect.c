#include "../unit.h"
#include "leadselect.h"

enum { STORM = 16, BRIDGE = 32, MILL = 48, FERRY = 64, GOOSE = 80 };	/* stems, none a stop word */
enum { HALF_A_DAY = 12 * 60 * 60 };

static const uint32_t headline[] = { STORM, BRIDGE, MILL, 96 | TERM_STOP };
static const uint32_t one[] = { STORM, FERRY, 96 | TERM_STOP };
static const uint32_t two[] = { GOOSE, BRIDGE, STORM };
static const uint32_t all[] = { MILL, STORM, BRIDGE };

/* Three sentences that are chosen, and the title. */
static struct storysentence sentence[4];

static uint32_t voice[] = { 5, 5, 6, 7 };
static struct corroborator teller[] = { { 0, false }, { 1, false }, { 2, false }, { 3, false } };
static size_t first_teller[3], tellers[3];	/* of each sentence */

static void
set(size_t i, const uint32_t *stem)
{
	memset(&sentence[i], 0, sizeof sentence[i]);
	sentence[i].stem = stem;
	sentence[i].stems = 3;
}

static void
setup(void)
{
	size_t i;

	set(0, one);
	set(1, one);
	set(2, two);
	set(3, headline);
	sentence[3].stems = 4;
	sentence[3].title = true;
	for (i = 0; i < 3; i++) {
		first_teller[i] = 1;
		tellers[i] = 2;
	}
}

/* The order of the three as digits. */
static unsigned
order_with(const struct synonyms *synonyms)
{
	struct choice choice[] = { { 0, 0, 2 }, { 1, 1, 1 }, { 2, 2, 0 } };
	struct storyview t = { .sentence = sentence, .sentences = 3, .titles = 1, .voice = voice };
	struct corroborators by[3];
	unsigned order = 0;
	size_t i;

	for (i = 0; i < 3; i++)
		by[2 - i] = (struct corroborators){ teller + first_teller[i], tellers[i], 0 };
	leadselect_apply(choice, 3, by, &t, 3, synonyms);
	for (i = 0; i < 3; i++) {
		ck_assert_uint_eq(choice[i].sentence, choice[i].adds);
		order = order * 10 + (unsigned)choice[i].sentence;
	}
	return order;
}

static unsigned
order(void)
{
	static const struct synonyms none;

	return order_with(&none);
}

START_TEST(what_shares_most_with_the_title_leads)
{
	ck_assert_uint_eq(order(), 201);
	set(0, two);
	ck_assert_uint_eq(order(), 12);
	set(2, all);
	ck_assert_uint_eq(order(), 201);
	set(1, all);
	ck_assert_uint_eq(order(), 102);	/* of equals the more important one */
	set(1, two);
	set(0, one);
	ck_assert_uint_eq(order(), 201);
}
END_TEST

START_TEST(what_leans_or_is_old_does_not_lead)
{
	sentence[2].leans = true;
	ck_assert_uint_eq(order(), 12);
	sentence[2].leans = false;
	sentence[0].age = 100;
	sentence[2].age = HALF_A_DAY + 100;
	ck_assert_uint_eq(order(), 201);
	sentence[2].age++;
	ck_assert_uint_eq(order(), 12);
}
END_TEST

START_TEST(what_leads_stands_where_its_article_tells_the_news)
{
	sentence[2].lede = 1;
	ck_assert_uint_eq(order(), 12);
	sentence[2].place = 1;
	ck_assert_uint_eq(order(), 201);
	sentence[2].place = 3;
	ck_assert_uint_eq(order(), 201);
	sentence[2].place = 4;
	ck_assert_uint_eq(order(), 12);
}
END_TEST

/* Articles 0 and 1 are one voice. */
START_TEST(what_leads_has_as_many_voices_and_two)
{
	tellers[0] = 3;
	ck_assert_uint_eq(order(), 12);
	tellers[2] = 3;
	ck_assert_uint_eq(order(), 201);
	first_teller[0] = first_teller[2] = 0;
	tellers[0] = 4;
	ck_assert_uint_eq(order(), 12);
	tellers[0] = 1;
	ck_assert_uint_eq(order(), 201);
	tellers[2] = 2;
	ck_assert_uint_eq(order(), 12);
	tellers[2] = 0;
	tellers[0] = 0;
	ck_assert_uint_eq(order(), 12);
	sentence[2].changed = true;
	ck_assert_uint_eq(order(), 12);
	sentence[3].changed = true;
	ck_assert_uint_eq(order(), 201);	/* both give the newest value */
	sentence[2].changed = false;
	ck_assert_uint_eq(order(), 12);
}
END_TEST

START_TEST(synonyms_count)
{
	struct termreader terms = { 0 };
	struct synonyms synonyms = { 0 };
	uint32_t blaze[2], fire[2];

	synonym_read(&synonyms, &terms);
	termreader_read(&terms, bytes_of("blaze fire"));
	blaze[0] = terms.term[0].stem;
	fire[0] = terms.term[1].stem;
	blaze[1] = fire[1] = GOOSE;
	set(2, fire);
	sentence[2].stems = 1;
	set(3, blaze);
	sentence[3].stems = 1;
	ck_assert_uint_eq(order_with(&synonyms), 201);
	ck_assert_uint_eq(order(), 12);
	synonym_free(&synonyms);
	termreader_free(&terms);
}
END_TEST

UNIT_MAIN("leadselect")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, what_shares_most_with_the_title_leads);
	tcase_add_test(unit, what_leans_or_is_old_does_not_lead);
	tcase_add_test(unit, what_leads_stands_where_its_article_tells_the_news);
	tcase_add_test(unit, what_leads_has_as_many_voices_and_two);
	tcase_add_test(unit, synonyms_count);
}
