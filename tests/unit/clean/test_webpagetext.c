#include "../unit.h"
#include "dropreason.h"
#include "page/webpage.h"

static struct webpage page;
static struct buf text, scratch, html;

/* The text of the first block of html. */
static struct bytes
first_block(void)
{
	dom_build(&page.dom, buf_view(&html));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	free(page.cut);
	page.cut = calloc(page.dom.n, 1);
	buf_clear(&text);
	webpage_text(&page, &page.blocks.block[0], &text, &scratch);
	return buf_view(&text);
}

/* S with each run of white space one space, and none at its ends. */
static const char *
folded(const char *s)
{
	static char to[256];
	size_t n = 0;

	for (; *s != '\0'; s++)
		if ((unsigned char)*s > ' ')
			to[n++] = *s;
		else if (n > 0 && to[n - 1] != ' ')
			to[n++] = ' ';
	while (n > 0 && to[n - 1] == ' ')
		n--;
	to[n] = '\0';
	return to;
}

START_TEST(white_space_folds_at_every_place)
{
	static const char *const runs[] = {
		" ", "  ", "\n", " \n", "\n ", "\t", "\r\n", "    \n\t  ", "\001", "~", "\177"
	};
	static const char word[] = "Abcdefgh ijklmnopq rstuvwxyz abcdefghijklmnopqrstuvwxyz a b c d e f g h ij";
	char line[128];
	size_t i, k;

	for (k = 0; k < sizeof runs / sizeof *runs; k++)
		for (i = 0; i < sizeof word; i++) {
			snprintf(line, sizeof line, "%.*s%s%s", (int)i, word, runs[k], word + i);
			buf_clear(&html);
			buf_printf(&html, "<p>%s</p>", line);
			ck_assert_bytes(first_block(), folded(line));
		}
}
END_TEST

START_TEST(tags_inside_a_word_leave_it_whole)
{
	buf_clear(&html);
	buf_str(&html, "<p>Nor<b>vik</b> <i>is</i>  a <u>\n port</u> &amp; a <b> </b>town.\n</p>");
	ck_assert_bytes(first_block(), "Norvik is a port & a town.");
}
END_TEST

/* Makes html the text of its blocks, all but those in DROPPED, a bit for each. */
static struct bytes
written(const char *page_html, unsigned dropped)
{
	uint32_t i;

	buf_clear(&html);
	buf_str(&html, page_html);
	first_block();
	for (i = 0; i < page.blocks.n; i++)
		page.blocks.block[i].rule = (dropped >> i & 1) != 0 ? DROP_ELEMENT : DROP_NONE;
	webpage_write(&page, &html, &scratch);
	return buf_view(&html);
}

START_TEST(a_page_is_a_line_for_each_block)
{
	ck_assert_bytes(written("<p>One</p>", 0), "One");
	ck_assert_bytes(written("<p>One</p>", 1), "");
	ck_assert_bytes(written("<p>One</p><p>Two</p>", 0), "One\nTwo");
	ck_assert_bytes(written("<p>One</p><p>Two</p>", 1), "Two");
	ck_assert_bytes(written("<p>One</p><p>Two</p>", 2), "One");
	ck_assert_bytes(written("<p>One</p><p>Two</p>", 3), "");
	ck_assert_bytes(written("<p>One</p><p>Two</p><p>Three</p>", 2), "One\nThree");
	ck_assert_bytes(written("<p>One</p><p>&#1;</p>", 0), "One");	/* a block without text leaves no line end */
}
END_TEST

/* An item of a feed has neither the elements of a page nor its heading. */
START_TEST(a_page_has_its_elements)
{
	static const struct {
		const char *html;
		bool is_fragment;
	} rows[] = {
		{ "<p>x</p>", true }, { "<h2>y</h2><p>x</p>", true }, { "<html><p>x</p>", false },
		{ "<body><p>x</p>", false },
		{ "<head></head><p>x</p>", false }, { "<h1>y</h1><p>x</p>", false }, { "<p>x</p><h1>y</h1>", false },
		{ "x", true }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		buf_clear(&html);
		buf_str(&html, rows[i].html);
		first_block();
		ck_assert_msg(webpage_is_fragment(&page) == rows[i].is_fragment, "%s", rows[i].html);
	}
}
END_TEST

UNIT_MAIN("webpagetext")
{
	tcase_add_test(unit, white_space_folds_at_every_place);
	tcase_add_test(unit, tags_inside_a_word_leave_it_whole);
	tcase_add_test(unit, a_page_is_a_line_for_each_block);
	tcase_add_test(unit, a_page_has_its_elements);
}
