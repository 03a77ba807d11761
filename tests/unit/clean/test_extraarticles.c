#include "../unit.h"
#include "dropreason.h"
#include "filler.h"
#include "page/extraarticles.h"

static struct webpage page;
static struct buf source;

/* Reads HTML with a sentence of so many bytes in the place of each "#400". */
static void
load(const char *html)
{
	uint32_t i;

	buf_clear(&source);
	filler_put(&source, html, '.');
	dom_build(&page.dom, buf_view(&source));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	for (i = 0; i < page.blocks.n; i++)
		page.blocks.block[i].rule = DROP_NONE;
}

/* 'k' for each block that is kept, 'a' for each that is of another article; block LEFT_OUT was dropped before: 'd'. */
static const char *
marks(const char *html, uint32_t left_out)
{
	static char out[64];
	uint32_t i;

	load(html);
	if (left_out < page.blocks.n)
		page.blocks.block[left_out].rule = DROP_UNLIKE;
	extraarticles_drop(&page);
	for (i = 0; i < page.blocks.n; i++)
		out[i] = page.blocks.block[i].rule == DROP_NONE ? 'k' :
		    page.blocks.block[i].rule == DROP_ANOTHER ? 'a' : 'd';
	out[i] = '\0';
	return out;
}

#define ARTICLE(letters) "<article><h1>Sea</h1><p>#" letters "</p></article>"

START_TEST(further_articles_go)
{
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("400"), 99), "kkaa");
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("400") ARTICLE("400") "<p>#400</p>", 99), "kkaaaak");
	ck_assert_str_eq(marks(ARTICLE("399") ARTICLE("400"), 99), "kkkk");
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("399"), 99), "kkkk");
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("399") ARTICLE("400"), 99), "kkkkaa");
	ck_assert_str_eq(marks(ARTICLE("200") "<p>#200</p>" ARTICLE("400"), 99), "kkkaa");
	/* what is left out is no prose of theirs, and stays as it is */
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("400"), 1), "kdkk");
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("400"), 3), "kkkd");
	ck_assert_str_eq(marks(ARTICLE("400") ARTICLE("400"), 2), "kkda");
}
END_TEST

START_TEST(articles_have_headings_of_their_own)
{
	ck_assert_str_eq(marks(ARTICLE("400") "<article><h2>Sea</h2><p>#400</p></article>", 99), "kkkk");
	ck_assert_str_eq(marks(ARTICLE("400") "<div><h1>Sea</h1><p>#400</p></div>", 99), "kkkk");
	ck_assert_str_eq(marks("<h1>Sea</h1><article><p>#400</p></article>" ARTICLE("400"), 99), "kkkk");
	ck_assert_str_eq(marks("<article><p>#400</p></article><article><p>#400</p></article>", 99), "kk");
	ck_assert_str_eq(marks("<article><h1>Sea</h1><p>#400</p><h1>Pier</h1><p>#400</p></article>", 99), "kkkk");
	ck_assert_str_eq(marks("<article><h1>Sea</h1><p>#400</p>" ARTICLE("400") "</article>", 99), "kkaa");
	ck_assert_str_eq(marks("<article>" ARTICLE("400") "<h1>Pier</h1><p>#400</p></article>", 99), "kkkk");
}
END_TEST

/* The whole articles of HTML, each in brackets. */
static const char *
found(const char *html)
{
	static char out[8192];
	struct bytes article[EXTRAARTICLES_MOST];
	size_t i, n, at = 0;

	load(html);
	n = extraarticles_find(&page, article);
	out[0] = '\0';
	for (i = 0; i < n; i++)
		at += (size_t)snprintf(out + at, sizeof out - at, "[%.14s %zu]", (const char *)article[i].p,
		    article[i].n);
	return out;
}

START_TEST(finds_whole_articles)
{
	ck_assert_str_eq(found("<p>a</p><article><h1>A</h1><p>#400</p></article><article><h3>B</h3><p>#400</p>"
	    "</article><p>z"), "[<article><h1>A 436][<article><h3>B 436]");
	ck_assert_str_eq(found("<article><h2>A</h2><p>#400</p></article>"), "[<article><h2>A 436]");
	ck_assert_str_eq(found("<article><h1>A</h1><p>#399</p></article>"), "");
	ck_assert_str_eq(found("<article><h4>A</h4><p>#400</p></article>"), "");
	ck_assert_str_eq(found("<article><p>#400</p></article><h1>A</h1>"), "");
	ck_assert_str_eq(found("<article>#400<h1>A</h1>#400</article>"), "[<article>xxxxx 829]");
	ck_assert_str_eq(found("<div><h1>A</h1><p>#400</p></div>"), "");
	ck_assert_str_eq(found("<div class=comments><article><h1>A</h1><p>#400</p></article></div>"
	    "<article><h1>B</h1><p>#400</p></article>"), "[<article><h1>B 436]");
	ck_assert_str_eq(found("<div class=related><article><h1>A</h1><p>#400</p></article></div>"), "");
	/* one in another is part of it */
	ck_assert_str_eq(found("<article><h1>A</h1><article><h1>B</h1><p>#400</p></article></article>"),
	    "[<article><h1>A 465]");
}
END_TEST

UNIT_MAIN("extraarticles")
{
	tcase_add_test(unit, further_articles_go);
	tcase_add_test(unit, articles_have_headings_of_their_own);
	tcase_add_test(unit, finds_whole_articles);
}
