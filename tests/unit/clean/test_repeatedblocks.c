#include "../unit.h"
#include "dropreason.h"
#include "page/prune.h"
#include "page/repeatedblocks.h"

static struct webpage page;
static struct repeatedblocks repeated;
static struct buf html;

/* A paragraph of N letters, made of the letter C. */
static void
put_letters(char c, size_t n)
{
	buf_str(&html, "<p>");
	while (n-- > 0)
		buf_byte(&html, (unsigned char)c);
	buf_str(&html, "</p>");
}

/* A paragraph of N words of eight letters, from word number FROM on; every STEP-th is another one, if STEP is not 0. */
static void
put_words(size_t from, size_t n, size_t step)
{
	size_t i;

	buf_str(&html, "<p>");
	for (i = 0; i < n; i++)
		buf_printf(&html, "%sw%c%06zu", i > 0 ? " " : "", step > 0 && i % step == 0 ? 'x' : 'o', from + i);
	buf_str(&html, "</p>");
}

/* 'k' for each block that is kept, 'r' for each that is a repeat, 'd' for the one that was dropped before. */
static const char *
marks(void)
{
	static char out[64];
	uint32_t i;

	for (i = 0; i < page.blocks.n; i++)
		out[i] = page.blocks.block[i].rule == DROP_NONE ? 'k' :
		    page.blocks.block[i].rule == DROP_REPEAT ? 'r' : 'd';
	out[i] = '\0';
	return out;
}

/* Drops the repeats of the page, of which block DROPPED was dropped before; none if it is -1. */
static const char *
drop(int dropped)
{
	static struct buf keep;
	uint32_t i;

	buf_clear(&keep);
	buf_bytes(&keep, buf_view(&html));
	buf_clear(&html);
	dom_build(&page.dom, buf_view(&keep));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, true);
	ck_assert_uint_le(page.blocks.n, 60);
	for (i = 0; i < page.blocks.n; i++)
		page.blocks.block[i].rule = (int)i == dropped ? DROP_UNLIKE : DROP_NONE;
	repeatedblocks_drop(&repeated, &page);
	return marks();
}

/* N different paragraphs, of which the first is LETTERS long and comes again, in an element of its own if APART. */
static const char *
drop_again(size_t n, size_t letters, bool apart, int dropped)
{
	size_t i;

	buf_str(&html, "<div>");
	put_letters('a', letters);
	for (i = 1; i < n; i++)
		put_letters((char)('a' + i), 50);
	buf_str(&html, apart ? "</div><div>" : "");
	put_letters('a', letters);
	buf_str(&html, "</div>");
	return drop(dropped);
}

START_TEST(drops_a_paragraph_that_comes_again_elsewhere)
{
	ck_assert_str_eq(drop_again(6, 40, true, -1), "kkkkkkr");
	ck_assert_str_eq(drop_again(6, 39, true, -1), "kkkkkkk");	/* too short, and no paragraph */
	ck_assert_str_eq(drop_again(7, 39, true, -1), "kkkkkkkk");
	ck_assert_str_eq(drop_again(5, 40, true, -1), "kkkkkk");	/* a text that has little else */
	ck_assert_str_eq(drop_again(6, 40, false, -1), "kkkkkkk");	/* beside the first */
	ck_assert_str_eq(drop_again(6, 40, true, 0), "dkkkkkk");
	ck_assert_str_eq(drop_again(7, 40, true, 6), "kkkkkkdr");
	ck_assert_str_eq(drop_again(7, 40, true, 7), "kkkkkkkd");
	ck_assert_str_eq(drop_again(6, 1 << 16, true, -1), "kkkkkkr");
	ck_assert_str_eq(drop_again(6, (1 << 16) + 1, true, -1), "kkkkkkk");
}
END_TEST

/* The third of three of a kind is compared with the first. */
START_TEST(drops_each_further_copy)
{
	size_t i;

	buf_str(&html, "<div>");
	for (i = 0; i < 6; i++)
		put_letters((char)('a' + i), 50);
	buf_str(&html, "</div><div>");
	put_letters('c', 50);
	buf_str(&html, "</div><div>");
	put_letters('c', 50);
	put_letters('d', 50);
	buf_str(&html, "</div>");
	ck_assert_str_eq(drop(-1), "kkkkkkrrr");
}
END_TEST

/* An article of 200 words in four paragraphs, and LONG words of it as one text, of which every STEP-th differs. */
static const char *
drop_copy(size_t from, size_t words, size_t step)
{
	size_t i;

	for (i = 0; i < 4; i++)
		put_words(50 * i, 50, 0);
	put_words(from, words, step);
	return drop(-1);
}

START_TEST(drops_the_whole_article_told_again_as_one_text)
{
	ck_assert_str_eq(drop_copy(0, 200, 0), "kkkkr");
	ck_assert_str_eq(drop_copy(0, 167, 0), "kkkkr");	/* 1502 letters */
	ck_assert_str_eq(drop_copy(0, 166, 0), "kkkkk");	/* 1493 */
	ck_assert_str_eq(drop_copy(200, 200, 0), "kkkkk");
	ck_assert_str_eq(drop_copy(0, 200, 30), "kkkkr");
	ck_assert_str_eq(drop_copy(0, 200, 12), "kkkkk");
	ck_assert_str_eq(drop_copy(17, 200, 0), "kkkkr");	/* the last 17 words are new */
	ck_assert_str_eq(drop_copy(37, 200, 0), "kkkkr");	/* 147 of 196 places are known */
	ck_assert_str_eq(drop_copy(38, 200, 0), "kkkkk");
}
END_TEST

UNIT_MAIN("repeatedblocks")
{
	tcase_add_test(unit, drops_a_paragraph_that_comes_again_elsewhere);
	tcase_add_test(unit, drops_each_further_copy);
	tcase_add_test(unit, drops_the_whole_article_told_again_as_one_text);
}
