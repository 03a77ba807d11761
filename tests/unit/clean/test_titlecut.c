#include "../unit.h"
#include "page/metadata.h"

static const char *
title_of(const char *page)
{
	static struct metadata meta;
	static struct dom d;
	static struct buf title;

	dom_build(&d, bytes_of(page));
	metadata_read(&meta, &d);
	buf_clear(&title);
	buf_bytes(&title, buf_view(&meta.title));
	buf_byte(&title, '\0');
	return (const char *)title.p;
}

#define ck_assert_title(page, want) ck_assert_str_eq(title_of(page), want)

START_TEST(cuts_the_site_off)
{
	ck_assert_title("<title>Storm closes harbour - The Post</title>", "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbour | The Post</title>", "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbour - The Post</title><h1>Storm closes harbour</h1>",
	    "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbour - The Post</title><h1>Storm</h1>", "Storm closes harbour");
	ck_assert_title("<title>Storm closes harbours</title><h1>Storm closes harbour</h1>", "Storm closes harbours");
	ck_assert_title("<title>Storm closes harbour (video)</title><h1>Storm closes harbour</h1>",
	    "Storm closes harbour (video)");
	ck_assert_title("<title>Storm closes harbour \xE2\x80\x94 The Post</title><h1>Storm closes harbour</h1>",
	    "Storm closes harbour");
	ck_assert_title("<h1>Storm closes harbour</h1>", "Storm closes harbour");
	ck_assert_title("<h2>Storm closes harbour</h2>", "Storm closes harbour");
	ck_assert_title("<title></title><h1></h1><h2>Storm</h2>", "Storm");
	ck_assert_title("<title>Storm</title>", "Storm");
	ck_assert_title("<meta property=og:title content=\"Storm closes harbour\"><title>The Post</title>",
	    "Storm closes harbour");
	ck_assert_title("<meta property=og:title content=\"storm closes harbour\"><title>Storm closes "
	    "harbour</title><h1>Storm closes harbour</h1>",
	    "storm closes harbour");
	ck_assert_title("<meta property=og:site_name content=\"The Post\"><title>Storm closes harbour - The "
	    "Post</title>",
	    "Storm closes harbour");
}
END_TEST

#define NORVIK "<meta property=og:site_name content='The Post'>"
#define STATED(title) "<meta property=og:title content='" title "'>"

START_TEST(cuts_the_site_and_a_mark)
{
	ck_assert_title(NORVIK STATED("A storm at sea | The Post"), "A storm at sea");
	ck_assert_title(NORVIK STATED("A storm at sea \xE2\x80\x93 The Post"), "A storm at sea");
	ck_assert_title(NORVIK STATED("A storm at sea \xC2\xBB The Post"), "A storm at sea");
	ck_assert_title(NORVIK STATED("A - The Post"), "A");
	ck_assert_title(NORVIK STATED("The Post"), "The Post");
	ck_assert_title(NORVIK STATED("- The Post"), "- The Post");
	ck_assert_title(NORVIK STATED("a-The Post"), "a-The Post");
	ck_assert_title(NORVIK STATED("Norvik-The Post"), "Norvik-The Post");
	ck_assert_title(NORVIK STATED("A storm at sea - The Posts"), "A storm at sea - The Posts");
	/* where the title names the site itself, there is no mark */
	ck_assert_title(NORVIK STATED("Why I left The Post"), "Why I left The Post");
	ck_assert_title(NORVIK STATED("Why I left for \xC3\x96rn The Post"), "Why I left for \xC3\x96rn The Post");
	ck_assert_title(NORVIK STATED("Sea The Post"), "Sea The Post");
	ck_assert_title("<meta name=application-name content='The Post'>" STATED("A storm - The Post"), "A storm");
	ck_assert_title("<script type='application/ld+json'>{\"@type\":\"Article\",\"publisher\":{\"name\":"
	    "\"The Post\"}}</script>" STATED("A storm - The Post"), "A storm");
	ck_assert_title("<meta property=og:site_name content='The Sea'><meta name=application-name content='The Post'>"
	    STATED("A storm - The Post"), "A storm - The Post");
}
END_TEST

START_TEST(cuts_the_lesser_part_off_a_title)
{
	static const char *const marks[] = { " | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB ", " :: " };
	char page[128];
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++) {
		snprintf(page, sizeof page, "<title>A storm at sea%sThe Post</title>", marks[i]);
		ck_assert_title(page, "A storm at sea");
	}
	ck_assert_title("<title>A storm: The Post</title>", "A storm: The Post");
	ck_assert_title("<title>abcd - fg</title>", "abcd");
	ck_assert_title("<title>abc - fgh</title>", "abc - fgh");
	ck_assert_title("<title>A storm at sea - North - The Post</title>", "A storm at sea - North");
	ck_assert_title("<title>A storm at sea -</title>", "A storm at sea -");
}
END_TEST

START_TEST(a_heading_is_the_title_that_is_shown)
{
	ck_assert_title("<title>A storm at sea\xEF\xBD\x9CPost</title><h1>A storm at sea</h1>", "A storm at sea");
	ck_assert_title("<title>A storm at sea: Post</title><h1>A storm at sea</h1>", "A storm at sea");
	ck_assert_title("<title>A storm at sea 2</title><h1>A storm at sea</h1>", "A storm at sea 2");
	ck_assert_title("<title>A storm at sea \xC3\xA0 l</title><h1>A storm at sea</h1>",
	    "A storm at sea \xC3\xA0 l");
	ck_assert_title("<title>The Post | A storm at night</title><h1>A storm at night</h1>", "A storm at night");
	ck_assert_title("<title>Post - A storm at night</title><h1>A storm at night</h1>", "A storm at night");
	ck_assert_title("<title>Posts- A storm at night</title><h1>A storm at night</h1>", "Posts- A storm at night");
	ck_assert_title("<title>Posts A storm at night</title><h1>A storm at night</h1>", "Posts A storm at night");
	/* half of the <title>, or four words of it */
	ck_assert_title("<title>Storms: abcd</title><h1>Storms</h1>", "Storms");
	ck_assert_title("<title>Storms: abcde</title><h1>Storms</h1>", "Storms: abcde");
	ck_assert_title("<title>A b c d: abcdefghijkl</title><h1>A b c d</h1>", "A b c d");
	ck_assert_title("<title>A b cdd: abcdefghijkl</title><h1>A b cdd</h1>", "A b cdd: abcdefghijkl");
	/* what follows the site is half of the <title> at least */
	ck_assert_title("<title>Se new: A storm</title>" STATED("A storm - x") "<h1>A storm</h1>", "A storm");
	ck_assert_title("<title>Sea new: A storm</title>" STATED("A storm - x") "<h1>A storm</h1>", "A storm - x");
	ck_assert_title("<title>A storm at sea</title>" STATED("The sea: A storm at sea") "<h1>A storm at sea</h1>",
	    "A storm at sea");
	ck_assert_title("<title>A storm at sea</title>" STATED("Wind") "<h1>A storm at sea</h1>", "Wind");
	ck_assert_title(NORVIK "<title>The Post</title><h1>The Post</h1><h2>A storm</h2>", "The Post");
}
END_TEST

START_TEST(titles_by_what_states_them)
{
	static const char *const names[] = { "og:title", "citation_title", "dc.title", "twitter:title" };
	char page[256];
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		snprintf(page, sizeof page, "<meta name='%s' content='Wind'><title>Storm</title>", names[i]);
		ck_assert_title(page, "Wind");
		snprintf(page, sizeof page, "<meta name='%s' content='Wind'><meta name='%s' content='Rain'>",
		    names[i], names[i > 0 ? i - 1 : 0]);
		ck_assert_title(page, i > 0 ? "Rain" : "Wind");
	}
	ck_assert_title("<title>Storm</title><h2 itemprop=headline>Wind</h2>", "Wind");
	ck_assert_title("<title>Storm</title><h1 itemprop=headline>Wind</h1>", "Wind");
	ck_assert_title("<title>Storm</title><h1>Sea</h1><h2 itemprop=headline>Wind</h2><h2 itemprop=headline>Fog</h2>",
	    "Wind");
	ck_assert_title("<title>Storm</title><h3 itemprop=headline>Wind</h3>", "Storm");
	ck_assert_title("<title>Storm</title><h2 itemprop=name>Wind</h2>", "Storm");
	ck_assert_title(STATED("Storm") "<h2 itemprop=headline>Wind</h2>", "Storm");
	ck_assert_title("<title>Storm</title><title>Wind</title>", "Storm");
	ck_assert_title("<title></title><title>Wind</title>", "Wind");
}
END_TEST

/* The title of a page with so many empty headings before the one that says something. */
static const char *
title_after(int n, const char *heading)
{
	static char page[512];
	size_t at = 0;

	while (n-- > 0)
		at += (size_t)snprintf(page + at, sizeof page - at, "<h1></h1>");
	snprintf(page + at, sizeof page - at, "%s", heading);
	return title_of(page);
}

START_TEST(sixteen_headings_are_looked_at)
{
	ck_assert_str_eq(title_after(15, "<h1>Storm</h1>"), "Storm");
	ck_assert_str_eq(title_after(16, "<h1>Storm</h1>"), "");
	ck_assert_str_eq(title_after(15, "<h2>Storm</h2>"), "Storm");
	ck_assert_str_eq(title_after(16, "<h2>Storm</h2>"), "");
	ck_assert_str_eq(title_after(0, "<h3>Storm</h3>"), "");
	ck_assert_str_eq(title_after(0, "<h2>Wind</h2><h1>Storm</h1>"), "Storm");
	ck_assert_str_eq(title_after(15, "<h1>Storm</h1><title>Storm: a</title>"), "Storm");
	ck_assert_str_eq(title_after(16, "<h1>Storm</h1><title>Storm: a</title>"), "Storm: a");
}
END_TEST

UNIT_MAIN("titlecut")
{
	tcase_add_test(unit, cuts_the_site_and_a_mark);
	tcase_add_test(unit, cuts_the_lesser_part_off_a_title);
	tcase_add_test(unit, a_heading_is_the_title_that_is_shown);
	tcase_add_test(unit, titles_by_what_states_them);
	tcase_add_test(unit, sixteen_headings_are_looked_at);
	tcase_add_test(unit, cuts_the_site_off);
}
