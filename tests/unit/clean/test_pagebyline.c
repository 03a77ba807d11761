#include "../unit.h"
#include "page/pagebyline.h"
#include "page/prune.h"

#define PROSE "The harbour of Norvik was closed on Monday, after a storm tore a ferry from its berth"
#define PARAGRAPH "<p>" PROSE ".</p>"
#define BYLINE "<div class=byline>Ada Holm</div>"

static struct webpage page;
static struct pagebyline byline;
static struct buf html;

/* "author/date" of the page in html, all blocks of which are kept but for what is pruned. */
static const char *
found(void)
{
	static char out[512];
	struct buf copy = { NULL, 0, 0 };

	buf_bytes(&copy, buf_view(&html));
	dom_build(&page.dom, buf_view(&copy));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, false);
	pagebyline_find(&byline, &page, bytes_of("The Norvik Observer"));
	snprintf(out, sizeof out, "%.*s/%.*s", (int)byline.author.n, (const char *)byline.author.p,
	    (int)byline.date.n, (const char *)byline.date.p);
	buf_free(&copy);
	return out;
}

static void
put(const char *s, int times)
{
	while (times-- > 0)
		buf_str(&html, s);
}

static const char *
found_in(const char *s)
{
	buf_clear(&html);
	put(s, 1);
	return found();
}

/* What is found where HEAD stands between heading and text. */
static const char *
found_below(const char *head)
{
	buf_clear(&html);
	put("<h1>Storm</h1>", 1);
	put(head, 1);
	put(PARAGRAPH, 3);
	return found();
}

/* What is found where PIECE stands so many times between BEFORE and AFTER. */
static const char *
found_past(const char *before, const char *piece, int times, const char *after)
{
	buf_clear(&html);
	put(before, 1);
	put(piece, times);
	put(after, 1);
	return found();
}

#define ck_assert_below(head, want)	\
	ck_assert_msg(strcmp(found_below(head), want) == 0, "%s: %s, not %s", head, found_below(head), want)
#define ck_assert_found(html, want)	\
	ck_assert_msg(strcmp(found_in(html), want) == 0, "%s: %s, not %s", html, found_in(html), want)

START_TEST(every_name_of_an_authors_element)
{
	static const char *const attributes[] = { "class", "rel", "itemprop", "property", "id", "href" };
	static const char *const names[] = { "author", "byline", "autor", "auteur", "writer", "journalist" };
	char head[256];
	size_t i, k;

	for (i = 0; i < sizeof attributes / sizeof *attributes; i++)
		for (k = 0; k < sizeof names / sizeof *names; k++) {
			snprintf(head, sizeof head, "<div %s='x-%s'>Ada Holm</div>", attributes[i], names[k]);
			ck_assert_below(head, "Ada Holm/");
		}
	ck_assert_below("<div title='author'>Ada Holm</div>", "/");
	ck_assert_below("<div class=byline>3 May 2026</div><div class=byline>Ada Holm</div>", "Ada Holm/2026-05-03");
	ck_assert_below("<div class=byline>Ada Holm</div><div class=byline>3 May 2026</div>", "Ada Holm/2026-05-03");
	ck_assert_below("<div id='autho'>Ada Holm</div>", "/");
	ck_assert_below("<div id='uthor'>Ada Holm</div>", "/");
	ck_assert_below("<div id='AUTHOR'>Ada Holm</div>", "Ada Holm/");
	ck_assert_below("<div id='aauthor'>Ada Holm</div>", "Ada Holm/");
	ck_assert_below("<div id=author></div>", "/");
	ck_assert_below("<div id=author>The Norvik Observer</div>", "/");
}
END_TEST

START_TEST(words_before_a_name)
{
	static const char *const lines[] = {
		"Sea news by Ada Holm", "Sea news By Ada Holm", "Sea news BY Ada Holm", "Sea news Von Ada Holm"
	};
	static const char *const parts[] = {
		"<span>Sea news by</span><span>Ada Holm</span>", "<span>Sea news By</span><span>Ada Holm</span>",
		"<span>Sea news</span><span>by Ada Holm</span>", "<span>Sea news</span><span>By Ada Holm</span>",
		"<span>Sea news</span><span>BY Ada Holm</span>", "<span>Sea news</span><span>Von Ada Holm</span>",
		"<span>Sea news</span><span>Par Ada Holm</span>", "<span>Sea news</span><span>Por Ada Holm</span>"
	};
	char head[256];
	size_t i;

	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		snprintf(head, sizeof head, "<p>%s</p>", lines[i]);
		ck_assert_below(head, "Ada Holm/");
	}
	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		snprintf(head, sizeof head, "<p>%s</p>", parts[i]);
		ck_assert_below(head, "Ada Holm/");
	}
	ck_assert_below("<p>By Ada Holm</p>", "Ada Holm/");
	ck_assert_below("<p>Sea news par Ada Holm</p>", "/");
	ck_assert_below("<p>Sea news by</p>", "/");
	ck_assert_below("<p>Ada Holm</p>", "/");
	ck_assert_below("<p>A sea closed by Ada Holm.</p>", "/");	/* a sentence */
	ck_assert_below("<p>By Ada Holm</p><p>By Per Lind</p>", "Ada Holm/");
}
END_TEST

START_TEST(a_name_before_a_date)
{
	ck_assert_below("<div class=meta>Ada Holm | 4 March 2024</div>", "Ada Holm/2024-03-04");
	ck_assert_below("<div class=meta>Ada Holm \xC2\xB7 4 March 2024</div>", "Ada Holm/2024-03-04");
	ck_assert_below("<div class=meta>Ada Holm \xE2\x80\xA2 4 March 2024</div>", "Ada Holm/2024-03-04");
	ck_assert_below("<div class=meta><span>Ada Holm</span><span>|</span><span>4 March 2024</span></div>",
	    "Ada Holm/2024-03-04");
	ck_assert_below("<div class=meta><span>Ada Holm</span><span>\xC2\xB7</span><span>4 March 2024</span></div>",
	    "Ada Holm/2024-03-04");
	ck_assert_below("<div class=meta>Ada Holm / 4 March 2024</div>", "/2024-03-04");
	ck_assert_below("<div class=meta>Ada Holm | Norvik</div>", "/");
	ck_assert_below("<div class=meta>Ada Holm | </div>", "/");
	ck_assert_below("<div class=meta>Sport | 4 March 2024</div>", "/2024-03-04");
}
END_TEST

START_TEST(dates)
{
	ck_assert_below("<p>4 March 2024</p>", "/2024-03-04");
	ck_assert_below("<p>4 March 2024</p><p>5 March 2024</p>", "/2024-03-04");
	ck_assert_below("<p>1 January 1600</p>", "/1600-01-01");
	ck_assert_below("<p>31 December 1599</p>", "/");
	ck_assert_below("<p>It was 4 March 2024.</p>", "/");
	ck_assert_below("<time>4 March 2024</time>", "/2024-03-04");
	ck_assert_below("<address>By Ada Holm</address>", "Ada Holm/");
	ck_assert_below("<div class=meta><span>4 March</span><span>2024</span></div>", "/2024-03-04");
}
END_TEST

START_TEST(bylines_of_others_do_not_count)
{
	static const char *const others[] = {
		"comments", "related-posts", "nav", "footer", "sidebar", "teaser", "gallery", "caption"
	};
	static const char *const tags[] = { "nav", "footer", "figure", "aside" };
	char head[256];
	size_t i;

	for (i = 0; i < sizeof others / sizeof *others; i++) {
		snprintf(head, sizeof head, "<div class=%s><div>" BYLINE "</div></div>", others[i]);
		ck_assert_below(head, "/");
	}
	for (i = 0; i < sizeof tags / sizeof *tags; i++) {
		snprintf(head, sizeof head, "<%s><div>" BYLINE "</div></%s>", tags[i], tags[i]);
		ck_assert_below(head, "/");
		snprintf(head, sizeof head, "<%s>x</%s>" BYLINE, tags[i], tags[i]);
		ck_assert_below(head, "Ada Holm/");
	}
	ck_assert_below("<figure><address>Ada Holm</address></figure>", "/");
	ck_assert_below("<figure><address>By Ada Holm</address></figure>", "Ada Holm/");
	ck_assert_below("<figure>x</figure><address>By Ada Holm</address>", "Ada Holm/");
	ck_assert_below("<aside><p>By Ada Holm</p></aside>", "Ada Holm/");
	ck_assert_below("<nav><aside><p>By Ada Holm</p></aside></nav>", "Ada Holm/");
	ck_assert_below("<aside><nav><p>By Ada Holm</p></nav></aside>", "/");
	ck_assert_below("<aside><form><p>By Ada Holm</p></form></aside>", "/");
	ck_assert_below("<aside><button><div>By Ada Holm</div></button></aside>", "/");
	ck_assert_below("<aside><figure><figcaption>By Ada Holm</figcaption></figure></aside>", "/");
}
END_TEST

START_TEST(bylines_above_the_heading)
{
	ck_assert_found("<div class=byline>Per Lind</div>" BYLINE "<h1>Storm</h1>" PARAGRAPH, "Ada Holm/");
	ck_assert_found("<div class=byline>4 March 2024</div><h1>Storm</h1>" PARAGRAPH, "/2024-03-04");
	ck_assert_found("<p>Ada Holm</p><h1>Storm</h1>" PARAGRAPH, "/");
	ck_assert_found("<nav>" BYLINE "</nav><h1>Storm</h1>" PARAGRAPH, "/");
	ck_assert_found("<nav>" BYLINE "<h1>Storm</h1></nav>" PARAGRAPH, "Ada Holm/");
	ck_assert_found("<div class=byline>Per Lind</div><h1>Sea</h1>" BYLINE "<h1>Storm</h1>" PARAGRAPH, "Ada Holm/");
	ck_assert_found("<h1>Sea</h1><div class=byline>Per Lind</div><h1>Storm</h1>" BYLINE PARAGRAPH, "Ada Holm/");
	ck_assert_found("<h1>Sea</h1>" BYLINE PARAGRAPH "<div class=byline>Per Lind</div><h1>Storm</h1>", "Ada Holm/");
}
END_TEST

START_TEST(how_far_it_is_looked)
{
	/* 24 blocks below the heading, which is one */
	ck_assert_str_eq(found_past("<h1>Storm</h1>", "<p>Sea</p>", 22, "<p>By Ada Holm</p>" PARAGRAPH), "Ada Holm/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", "<p>Sea</p>", 23, "<p>By Ada Holm</p>" PARAGRAPH), "/");
	/* up to the third paragraph */
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 2, "<p>By Ada Holm</p>" PARAGRAPH), "Ada Holm/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 3, "<p>By Ada Holm</p>" PARAGRAPH), "/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 2, "<p>4 March 2024</p>" PARAGRAPH), "/2024-03-04");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 3, "<p>4 March 2024</p>" PARAGRAPH), "/");
	/* there, an element that only an attribute names, after that one with the class of bylines */
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 2, "<div href=/author/1>Ada Holm</div>" PARAGRAPH),
	    "Ada Holm/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 3, "<div href=/author/1>Ada Holm</div>" PARAGRAPH),
	    "/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", PARAGRAPH, 9, BYLINE PARAGRAPH), "Ada Holm/");
	/* 64 elements */
	ck_assert_str_eq(found_past("<h1>Storm</h1>", "<time></time>", 63, BYLINE), "Ada Holm/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>", "<time></time>", 64, BYLINE), "/");
	/* fewer than 40 nodes below the last line, of which the <form> is one, each line two and each <div> one */
	ck_assert_str_eq(found_past("<h1>Storm</h1>" PARAGRAPH PARAGRAPH PARAGRAPH "<form><div>", "<p>Sea</p>", 18,
	    BYLINE), "Ada Holm/");
	ck_assert_str_eq(found_past("<h1>Storm</h1>" PARAGRAPH PARAGRAPH PARAGRAPH "<form><div><div>", "<p>Sea</p>", 18,
	    BYLINE), "/");
	/* 150 nodes above the heading, of which the byline is two */
	ck_assert_str_eq(found_past(BYLINE, "<p>Sea</p>", 74, "<h1>Storm</h1>"), "Ada Holm/");
	ck_assert_str_eq(found_past(BYLINE "<div></div>", "<p>Sea</p>", 74, "<h1>Storm</h1>"), "/");
}
END_TEST

START_TEST(how_long_lines_are)
{
	ck_assert_str_eq(found_past("<h1>Storm</h1><p>", "x", 188, " by Ada Holm</p>" PARAGRAPH), "Ada Holm/");
	ck_assert_str_eq(found_past("<h1>Storm</h1><p>", "x", 189, " by Ada Holm</p>" PARAGRAPH), "/");
	/* a date below the first paragraph */
	ck_assert_str_eq(found_past("<h1>Storm</h1>" PARAGRAPH "<p>", "x", 47, " 4 March 2024</p>" PARAGRAPH),
	    "/2024-03-04");
	ck_assert_str_eq(found_past("<h1>Storm</h1>" PARAGRAPH "<p>", "x", 48, " 4 March 2024</p>" PARAGRAPH), "/");
	ck_assert_str_eq(found_past("<h1>Storm</h1><p>", "x", 48, " 4 March 2024</p>" PARAGRAPH), "/2024-03-04");
}
END_TEST

UNIT_MAIN("pagebyline")
{
	tcase_add_test(unit, every_name_of_an_authors_element);
	tcase_add_test(unit, words_before_a_name);
	tcase_add_test(unit, a_name_before_a_date);
	tcase_add_test(unit, dates);
	tcase_add_test(unit, bylines_of_others_do_not_count);
	tcase_add_test(unit, bylines_above_the_heading);
	tcase_add_test(unit, how_far_it_is_looked);
	tcase_add_test(unit, how_long_lines_are);
}
