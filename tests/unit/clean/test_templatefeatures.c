#include "../unit.h"
#include "page/featurelist.h"
#include "page/templatefeatures.h"

/* Prose of 66 characters, of which no link is a part, and of 80; and text that is none. */
#define P66 "The harbour was closed on Monday, after a storm took its old crane"
#define P80 "The harbour was closed on Monday, after a storm took its old crane to the bottom"
#define SHORT "Harbour news"

static struct webpage page;
static struct templatefeatures features;

/* The features of block I of the page. */
static const int32_t *
features_of(const char *html, uint32_t i)
{
	static int32_t out[FEATURE_COUNT];
	struct buf copy = { 0 };
	uint32_t k;

	buf_str(&copy, html);
	dom_build(&page.dom, buf_view(&copy));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	templatefeatures_find(&features, &page);
	ck_assert_uint_lt(i, page.blocks.n);
	for (k = 0; k <= i; k++) {
		memset(out, 0, sizeof out);
		templatefeatures_set(&features, k, out);
	}
	buf_free(&copy);
	return out;
}

#define ASSERT_FEATURE(out, name, want) ck_assert_int_eq((out)[FEATURE_##name], want)

/* Two paragraphs of an article, three items of a list, all links, and one line. */
static const char article[] =
	"<body><div class=text><p>" P66 "</p><p>" P80 "</p></div>"
	"<ul class=more><li><a href=/1>One more thing</a></li><li><a href=/2>Two</a></li>"
	"<li><a href=/3>Three</a></li></ul>"
	"<div class=foot><p>" SHORT "</p></div></body>";

START_TEST(blocks_alike_are_counted_together)
{
	const int32_t *f = features_of(article, 0);

	ASSERT_FEATURE(f, alike_count, 2);
	ASSERT_FEATURE(f, alike_mean, 73);
	ASSERT_FEATURE(f, alike_link, 0);
	ASSERT_FEATURE(f, alike_prose, 100);
	ASSERT_FEATURE(f, alike_first, 1);
	ASSERT_FEATURE(f, alike_before, 0);
	ASSERT_FEATURE(f, alike_after, 80 * 100 / 146);
	ASSERT_FEATURE(f, twin_count, 2);
	ASSERT_FEATURE(f, twin_mean, 73);
	ASSERT_FEATURE(f, twin_prose, 100);
	f = features_of(article, 1);
	ASSERT_FEATURE(f, alike_first, 1);
	ASSERT_FEATURE(f, alike_before, 66 * 100 / 146);
	ASSERT_FEATURE(f, alike_after, 0);
	f = features_of(article, 3);
	ASSERT_FEATURE(f, alike_count, 3);
	ASSERT_FEATURE(f, alike_mean, (14 + 3 + 5) / 3);
	ASSERT_FEATURE(f, alike_link, 100);
	ASSERT_FEATURE(f, alike_prose, 0);
	ASSERT_FEATURE(f, alike_first, 0);
	ASSERT_FEATURE(f, alike_before, 100);
	ASSERT_FEATURE(f, alike_after, 0);
	ASSERT_FEATURE(f, twin_count, 3);
	ASSERT_FEATURE(f, twin_link, 100);
	ASSERT_FEATURE(f, twin_prose, 0);
	f = features_of(article, 5);
	ASSERT_FEATURE(f, alike_count, 1);
	ASSERT_FEATURE(f, alike_mean, 12);
}
END_TEST

/* Of two groups with as much prose the first leads; one with more does, wherever it stands. */
START_TEST(the_group_with_most_prose_leads)
{
	static const char even[] =
		"<body><div class=a><p>" P66 "</p></div><div class=b><p>" P66 "</p></div></body>";
	static const char later[] =
		"<body><div class=a><p>" P66 "</p></div><div class=b><p>" P80 "</p></div></body>";

	ASSERT_FEATURE(features_of(even, 0), alike_first, 1);
	ASSERT_FEATURE(features_of(even, 1), alike_first, 0);
	ASSERT_FEATURE(features_of(even, 1), alike_prose, 50);
	ASSERT_FEATURE(features_of(later, 0), alike_first, 0);
	ASSERT_FEATURE(features_of(later, 0), alike_after, 100);
	ASSERT_FEATURE(features_of(later, 1), alike_first, 1);
	ASSERT_FEATURE(features_of(later, 1), alike_prose, 80 * 100 / 146);
}
END_TEST

/* Blocks are alike by their parent, twins by three of their ancestors. */
START_TEST(twins_agree_in_more_ancestors)
{
	static const char html[] =
		"<body><div class=x><div class=a><p>" P66 "</p></div></div>"
		"<div class=y><div class=a><p>" P80 "</p></div></div></body>";

	ASSERT_FEATURE(features_of(html, 0), alike_count, 2);
	ASSERT_FEATURE(features_of(html, 0), twin_count, 1);
	ASSERT_FEATURE(features_of(html, 1), twin_mean, 80);
	ASSERT_FEATURE(features_of(html, 1), twin_prose, 80 * 100 / 146);
}
END_TEST

/* Siblings of one class are records, of which the largest set around a block counts, six elements up at the most. */
START_TEST(siblings_of_one_class_are_records)
{
	static const char teasers[] =
		"<body><div class=teaser><p>" SHORT "</p></div><div class=teaser><p>" P66 "</p></div>"
		"<div class=teaser><p><a href=/1>" SHORT "</a></p></div><div><p>" P80 "</p></div></body>";
	static const char deep[] =
		"<body><div class=t><div><div><div><div><div>" SHORT "</div></div></div></div></div></div>"
		"<div class=t><div><div><div><div><div><div>" SHORT "</div></div></div></div></div></div></div></body>";
	const int32_t *f = features_of(teasers, 1);

	ASSERT_FEATURE(f, record_count, 3);
	ASSERT_FEATURE(f, record_mean, (12 + 66 + 12) / 3);
	ASSERT_FEATURE(f, record_link, 12 * 100 / 90);
	ASSERT_FEATURE(features_of(teasers, 3), record_count, 0);
	ASSERT_FEATURE(features_of(article, 0), record_count, 0);
	ASSERT_FEATURE(features_of(deep, 0), record_count, 2);
	ASSERT_FEATURE(features_of(deep, 1), record_count, 0);
}
END_TEST

static void
release(void)
{
	templatefeatures_free(&features);
	webpage_free(&page);
	ck_assert_ptr_null(features.seen);
}

UNIT_MAIN("templatefeatures")
{
	tcase_add_checked_fixture(unit, NULL, release);
	tcase_add_test(unit, blocks_alike_are_counted_together);
	tcase_add_test(unit, the_group_with_most_prose_leads);
	tcase_add_test(unit, twins_agree_in_more_ancestors);
	tcase_add_test(unit, siblings_of_one_class_are_records);
}
