#include "../unit.h"
#include "novelty.h"

enum { STEP = 20, MOST = 8000 };

static struct containment_finder finder;
static struct shingle_sample sample;
static unsigned char letters[MOST];
static struct doctext doc;

static void
setup(void)
{
	shingle_start(&sample);
	memset(&finder, 0, sizeof finder);
	memset(letters, 'x', sizeof letters);
	doc.sample = &sample;
}

static void
teardown(void)
{
	shingle_free(&sample);
}

/* A text of so many bytes, with N shingles, one that ends every STEP bytes, of which the first CLAIMED are claimed. */
static void
text(size_t bytes, size_t n, size_t claimed)
{
	size_t i;

	doc.text.p = letters;
	doc.text.n = bytes;
	sample.n = n;
	memset(&finder.claimed, 0, sizeof finder.claimed);
	memset(&finder.site, 0, sizeof finder.site);
	for (i = 0; i < n; i++) {
		sample.end[i] = (uint32_t)(STEP * (i + 1));
		if (i < claimed)
			shingleset_add(&finder.claimed, i);
	}
}

START_TEST(six_hundred_bytes_at_a_stretch_add)
{
	text(40 * STEP + 599, 60, 40);
	ck_assert(!novelty_adds(&finder, &doc));
	text(40 * STEP + 600, 60, 40);
	ck_assert(novelty_adds(&finder, &doc));
	/* in the midst: the stretch ends where the next claimed shingle begins */
	text(100 * STEP, 100, 100);
	memset(&finder.claimed, 0, sizeof finder.claimed);
	shingleset_add(&finder.claimed, 0);
	ck_assert(novelty_adds(&finder, &doc));
}
END_TEST

START_TEST(two_shingles_in_five_add)
{
	text(10 * STEP, 10, 7);
	ck_assert(!novelty_adds(&finder, &doc));
	text(10 * STEP, 10, 6);
	ck_assert(novelty_adds(&finder, &doc));
	/* site text is not new */
	shingleset_add(&finder.site, 9);
	ck_assert(!novelty_adds(&finder, &doc));
	text(10 * STEP, 10, 0);
	ck_assert(novelty_adds(&finder, &doc));
}
END_TEST

/* Whether such a text, with QUOTE at AT, adds a quotation. */
static bool
quoted(size_t bytes, size_t n, size_t claimed, size_t at, const char *quote)
{
	bool adds;

	text(bytes, n, claimed);
	memcpy(letters + at, quote, strlen(quote));
	adds = novelty_quotes(&finder, &doc);
	memset(letters, 'x', sizeof letters);
	return adds;
}

START_TEST(a_quotation_adds_to_a_short_text)
{
	size_t old = 12 * STEP;

	ck_assert(quoted(old + 80, 16, 12, old + 10, "\""));
	ck_assert(quoted(old + 80, 16, 12, old + 77, "\xE2\x80\x9C"));
	ck_assert(quoted(old + 80, 16, 12, old, "\""));
	ck_assert(quoted(old + 80, 16, 12, old + 79, "\""));
	/* somebody quoted before, or nobody */
	ck_assert(!quoted(old + 80, 16, 12, old - 1, "\""));
	ck_assert(!quoted(old + 80, 16, 12, old + 10, "\xE2\x80\x99"));
	ck_assert(!quoted(old + 80, 16, 12, old + 10, "'"));
	/* 80 bytes, a quarter of the shingles, and a text of up to 800 bytes */
	ck_assert(!quoted(old + 79, 16, 12, old + 10, "\""));
	ck_assert(!quoted(old + 80, 16, 13, old + 10, "\""));
	ck_assert(!quoted(old + 100, 17, 13, old + 40, "\""));
	ck_assert(quoted(800, 40, 30, 700, "\""));
	ck_assert(!quoted(801, 40, 30, 700, "\""));
}
END_TEST

START_TEST(a_long_stretch_may_be_several_articles)
{
	text(10 * STEP + 399, 30, 10);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 1);
	text(10 * STEP + 1999, 110, 10);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 1);
	text(10 * STEP + 2000, 110, 10);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 2);
	/* of fewer than four shingles nothing is known */
	text(10 * STEP + 2000, 13, 10);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 1);
	text(10 * STEP + 2000, 14, 10);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 2);
	/* two stretches of 404 bytes, with a claimed shingle between, and one of 384 */
	text(62 * STEP, 62, 0);
	shingleset_add(&finder.claimed, 20);
	shingleset_add(&finder.claimed, 41);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 3);
	text(61 * STEP, 61, 0);
	shingleset_add(&finder.claimed, 19);
	shingleset_add(&finder.claimed, 40);
	ck_assert_uint_eq(novelty_parts(&finder, &doc), 2);
}
END_TEST

UNIT_MAIN("novelty")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, six_hundred_bytes_at_a_stretch_add);
	tcase_add_test(unit, two_shingles_in_five_add);
	tcase_add_test(unit, a_quotation_adds_to_a_short_text);
	tcase_add_test(unit, a_long_stretch_may_be_several_articles);
}
