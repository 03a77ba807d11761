#include <stdlib.h>

#include "../unit.h"
#include "page/blockfeatures.h"
#include "page/featurelist.h"
#include "page/mainblock.h"
#include "page/prune.h"

static struct webpage page;
static struct blockfeatures features;
static struct buf list, text, scratch;

static void
load(const char *name, struct buf *to)
{
	FILE *f = fopen(name, "rb");
	unsigned char part[4096];
	size_t n;

	ck_assert_msg(f != NULL, "no %s: run it in the top folder", name);
	buf_clear(to);
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		buf_put(to, part, n);
	ck_assert_int_eq(fclose(f), 0);
}

/* What most blocks have: 0, or of the shares of an element none. */
static int32_t
usual(int feature)
{
	return feature >= FEATURE_in_article ? FEATURE_NONE : 0;
}

/* Appends the blocks of the page and their features, but for the usual ones. */
static void
put_blocks(void)
{
	int32_t feature[FEATURE_COUNT];
	uint32_t i;
	int k;

	blockfeatures_start(&features, &page);
	for (i = 0; i < page.blocks.n; i++) {
		blockfeatures_next(&features, feature);
		buf_clear(&text);
		webpage_text(&page, &page.blocks.block[i], &text, &scratch);
		buf_printf(&list, "%u rule %u: ", (unsigned)i, page.blocks.block[i].rule);
		buf_put(&list, text.p, text.n < 60 ? text.n : 60);
		buf_str(&list, "\n\t");
		for (k = 0; k < FEATURE_COUNT; k++)
			if (feature[k] != usual(k))
				buf_printf(&list, " %s %d", featurelist_name((enum feature)k), (int)feature[k]);
		buf_byte(&list, '\n');
	}
}

/* Fails with the lines from START on, and leaves the whole list in a file. */
static void
tell_difference(const char *want, size_t start, struct buf *wanted)
{
	char place[4096];
	FILE *f;

	unit_enter_scratch();
	f = fopen("features", "wb");
	ck_assert(f != NULL && fwrite(list.p, 1, list.n, f) == list.n && fclose(f) == 0);
	buf_byte(&list, '\0');
	buf_byte(wanted, '\0');
	ck_abort_msg("%s, which should be as %s/features:\ngot  %.*s\nwant %.*s", want, getcwd(place, sizeof place),
	    (int)strcspn((char *)list.p + start, "\n"), list.p + start,
	    (int)strcspn((char *)wanted->p + start, "\n"), wanted->p + start);
}

/* Reads the page HTML as strictly and as gently as pages are pruned, and compares what is known of its blocks. */
static void
check(const char *html, const char *want)
{
	struct buf source = { 0 }, wanted = { 0 };
	size_t i, start = 0;
	int gentle;

	load(html, &source);
	load(want, &wanted);
	buf_clear(&list);
	for (gentle = 0; gentle < 2; gentle++) {
		dom_build(&page.dom, buf_view(&source));
		block_cut(&page.blocks, &page.dom);
		webpage_sum(&page);
		buf_printf(&list, "# %s%s\n", gentle ? "gentle" : "strict",
		    webpage_is_fragment(&page) ? ", a piece" : "");
		prune(&page, gentle != 0);
		mainblock_find(&page);
		put_blocks();
	}
	for (i = 0; i < list.n && i < wanted.n && list.p[i] == wanted.p[i]; i++)
		if (list.p[i] == '\n')
			start = i + 1;
	if (i < list.n || i < wanted.n)
		tell_difference(want, start, &wanted);
	buf_free(&source);
	buf_free(&wanted);
}

START_TEST(lists_the_features_of_a_page)
{
	check("tests/unit/clean/pages/harbour.html", "tests/unit/clean/pages/harbour.features");
}
END_TEST

START_TEST(lists_the_features_of_a_piece)
{
	check("tests/unit/clean/pages/piece.html", "tests/unit/clean/pages/piece.features");
}
END_TEST

UNIT_MAIN("featurelisting")
{
	tcase_add_test(unit, lists_the_features_of_a_page);
	tcase_add_test(unit, lists_the_features_of_a_piece);
}
