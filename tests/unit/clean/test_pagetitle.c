#include "../unit.h"
#include "buf.h"
#include "page/foldedtext.h"
#include "page/pagetitle.h"

static struct pagetitle titles;
static struct buf got;

static void
assert_title(const char *page, const char *want)
{
	static const struct jsonld none;
	struct dom d = { 0 };

	dom_build(&d, bytes_of(page));
	buf_clear(&got);
	pagetitle_put(&titles, &got, &d, &none);
	ck_assert_msg(bytes_is(buf_view(&got), want), "'%s': got '%.*s', want '%s'", page, (int)got.n,
	    got.n > 0 ? (const char *)got.p : "", want);
	dom_free(&d);
}

/* The title of a page with JSON as its JSON-LD. */
static void
assert_stated(const char *page, const struct jsonld *json, const char *want)
{
	struct dom d = { 0 };

	dom_build(&d, bytes_of(page));
	buf_clear(&got);
	pagetitle_put(&titles, &got, &d, json);
	ck_assert_bytes(buf_view(&got), want);
	dom_free(&d);
}

/* The title of a page with <title> HEAD and <h1> HEADING. */
static void
assert_headed(const char *head, const char *heading, const char *want)
{
	char page[500];

	snprintf(page, sizeof page, "<title>%s</title><h1>%s</h1>", head, heading);
	assert_title(page, want);
}

START_TEST(takes_a_heading_that_title_begins_with)
{
	assert_headed("Vell sinks, Orn", "Vell sinks", "Vell sinks");
	assert_headed("Vell sinks ,Orn", "Vell sinks", "Vell sinks");
	assert_headed("Vell sinks \302\267 Orn", "Vell sinks", "Vell sinks");
	assert_headed("Vell sinks\342\200\223Orn", "Vell sinks", "Vell sinks");
	assert_headed("Vell sinks\357\274\232Orn", "Vell sinks", "Vell sinks");
	assert_headed("Vell sinks - Orn", "Vell sinks - Orn", "Vell sinks - Orn");
	assert_headed("Vell sinks Orn", "Vell sinks", "Vell sinks Orn");
	assert_headed("Vell sinks, Orn", "Vell sink", "Vell sinks, Orn");
	assert_headed("Vell sinks 9", "Vell sinks", "Vell sinks 9");
	assert_headed("Vell sinks (map)", "Vell sinks", "Vell sinks (map)");
	assert_headed("Vell sinks \303\251t", "Vell sinks", "Vell sinks \303\251t");
	assert_headed("Vell sinks \343\203\213", "Vell sinks", "Vell sinks \343\203\213");
	assert_headed("Vell", "Vell sinks", "Vell");
	assert_headed("Vell, Orn", "Vels", "Vell, Orn");
	assert_headed("Vell", "", "Vell");
}
END_TEST

START_TEST(takes_a_heading_of_half_the_title_or_four_words)
{
	assert_headed("Vell: ab", "Vell", "Vell");
	assert_headed("Vell: abc", "Vell", "Vell: abc");
	assert_headed("A vell has sunk, as was said at Orn", "A vell has sunk", "A vell has sunk");
	assert_headed("A vell sunk, as was said at Orn", "A vell sunk", "A vell sunk, as was said at Orn");
}
END_TEST

START_TEST(takes_a_heading_that_title_ends_with)
{
	assert_headed("Orn: Vell sinks", "Vell sinks", "Vell sinks");
	assert_headed("Orn | Vell sinks", "Vell sinks", "Vell sinks");
	assert_headed("Orn - Vell sinks", "Vell sinks", "Vell sinks");
	assert_headed("X: Vell sinks", "Vell sinks", "Vell sinks");
	assert_headed(": Vell sinks", "Vell sinks", ": Vell sinks");
	assert_headed("Orn- Vell sinks", "Vell sinks", "Orn- Vell sinks");
	assert_headed("Orn; Vell sinks", "Vell sinks", "Orn; Vell sinks");
	assert_headed("Orn:,Vell sinks", "Vell sinks", "Orn:,Vell sinks");
	assert_headed("Orn: Vell sinkz", "Vell sinks", "Orn: Vell sinkz");
	/* not less than half of <title>: 15 bytes of 31 and of 32 */
	assert_headed("Post of Orn it: A vell has sunk", "A vell has sunk", "A vell has sunk");
	assert_headed("Posts of Orn it: A vell has sunk", "A vell has sunk", "Posts of Orn it: A vell has sunk");
}
END_TEST

START_TEST(takes_no_heading_that_is_the_site)
{
	assert_title("<meta property=og:site_name content='Orn Post'><title>Orn Post, Vell</title><h1>Orn Post</h1>",
	    "Orn Post, Vell");
	assert_title("<meta property=og:site_name content='Orn'><title>Orn Post, Vell</title><h1>Orn Post</h1>",
	    "Orn Post");
}
END_TEST

START_TEST(takes_a_heading_that_meta_shows_too)
{
	assert_title("<meta property=og:title content='Vell sinks, all say'><title>Vell sinks | Orn</title>"
	    "<h1>Vell sinks</h1>", "Vell sinks");
	assert_title("<meta property=og:title content='Orn: Vell sinks'><title>Vell sinks | Orn</title>"
	    "<h1>Vell sinks</h1>", "Vell sinks");
	assert_title("<meta property=og:title content='Vell sinks at last'><title>Vell sinks | Orn</title>"
	    "<h1>Vell sinks</h1>", "Vell sinks at last");
	assert_title("<meta property=og:title content='Vell sinks at last'><title>Vell sinks at last</title>"
	    "<h1>Vell sinks</h1>", "Vell sinks at last");
	/* a short front of <title> that all of them state */
	assert_title("<meta property=og:title content='Vell'><title>Vell: all say so</title><h1>Vell</h1>", "Vell");
}
END_TEST

START_TEST(takes_a_heading_that_json_shows_too)
{
	struct jsonld j = { .headline = bytes_of("Vell sinks, all say") };

	assert_stated("<title>Vell sinks | Orn</title><h1>Vell sinks</h1>", &j, "Vell sinks");
	assert_stated("<meta property=og:title content='Vell sinks at Orn'><title>Vell sinks | Orn</title>"
	    "<h1>Vell sinks</h1>", &j, "Vell sinks");
	j.headline = bytes_of("Vell sinks at last");
	assert_stated("<title>Vell sinks | Orn</title><h1>Vell sinks</h1>", &j, "Vell sinks at last");
	assert_stated("<meta property=og:title content='Vell'><title>Vell sinks | Orn</title><h1>Vell sinks</h1>", &j,
	    "Vell sinks at last");
}
END_TEST

START_TEST(takes_the_heading_if_json_states_a_tagline)
{
	struct jsonld j = { .headline = bytes_of("All that swims"), .name = bytes_of("Vell sinks: Orn Post") };

	assert_stated("<title>Vell sinks</title><h1>Vell sinks</h1>", &j, "Vell sinks");
	j.name = bytes_of("Vell sinks at Orn");
	assert_stated("<title>Vell sinks</title><h1>Vell sinks</h1>", &j, "All that swims");
	j.name = bytes_of("");
	assert_stated("<title>Vell sinks</title><h1>Vell sinks</h1>", &j, "All that swims");
	j.headline = bytes_of("all that swims");
	assert_stated("<title>Vell sinks</title><h1>Vell sinks</h1>", &j, "Vell sinks");
	assert_stated("<title>Orn</title><h1>Vell sinks</h1>", &j, "all that swims");
}
END_TEST

/* EMPTY times "<h1></h1>" or so, then REST. */
static void
assert_after(int n, const char *empty, const char *rest, const char *want)
{
	struct buf page = { 0 };

	while (n-- > 0)
		buf_str(&page, empty);
	buf_str(&page, rest);
	buf_byte(&page, '\0');
	assert_title((const char *)page.p, want);
	buf_free(&page);
}

START_TEST(looks_at_sixteen_headings)
{
	static const char rest[] = "<h1>Vell sinks</h1><title>Orn: Vell sinks</title>";

	assert_after(0, "", rest, "Vell sinks");
	assert_after(15, "<h1>Orn</h1>", rest, "Vell sinks");
	assert_after(16, "<h1>Orn</h1>", rest, "Orn: Vell sinks");
	assert_after(30, "<h2>Vell sinks</h2>", rest, "Vell sinks");
	assert_after(9, "<h2>Vell sinks</h2>", "<title>Orn: Vell sinks</title>", "Orn: Vell sinks");
	assert_after(15, "<h1></h1>", "<h1>Vell</h1>", "Vell");
	assert_after(16, "<h1></h1>", "<h1>Vell</h1>", "");
	assert_after(15, "<h1></h1>", "<h2>Vell</h2>", "Vell");
	assert_after(16, "<h1></h1>", "<h2>Vell</h2>", "");
}
END_TEST

START_TEST(takes_the_first_heading_if_there_is_nothing_else)
{
	char page[500], want[500];
	int i;

	assert_title("<h2>Orn</h2><h1>Vell</h1><h1>Zed</h1>", "Vell");
	assert_title("<h1></h1><h2>Orn</h2><h2>Zed</h2>", "Orn");
	assert_title("<h3>Orn</h3>", "");
	assert_title("<p>Orn</p>", "");
	assert_title("<meta property=og:site_name content=Orn><h1>Orn</h1><h1>Vell</h1>", "Vell");
	assert_title("<meta property=og:site_name content=Orn><h2>Orn</h2>", "");
	/* of a heading, the texts until there are 400 bytes */
	assert_after(0, "", "<h1>Orn <b>post</b></h1>", "Orn post");
	for (i = 0; i < 40; i++)
		memcpy(page + 4 + 10 * i, i == 0 ? "Abcdefghij" : " bcdefghij", 10);
	memcpy(page, "<h1>", 4);
	strcpy(page + 404, "<b>Q</b><b>R</b></h1>");
	memcpy(want, page + 4, 400);
	want[400] = '\0';
	assert_title(page, want);
	memmove(page + 403, page + 404, strlen(page + 404) + 1);
	strcpy(want + 399, "Q");
	assert_title(page, want);
}
END_TEST

START_TEST(takes_the_heading_that_microdata_names)
{
	struct jsonld j = { .headline = bytes_of("Vell sinks") };

	assert_title("<title>Orn</title><h2 itemprop=headline>Vell sinks</h2>", "Vell sinks");
	assert_title("<title>Orn</title><h1 itemprop=headline>Vell sinks</h1>", "Vell sinks");
	assert_title("<h1 itemprop=headline>Vell sinks</h1><title>Orn</title>", "Vell sinks");
	assert_title("<title>Orn</title><h3 itemprop=headline>Vell sinks</h3>", "Orn");
	assert_title("<title>Orn</title><h2 itemprop=name>Vell sinks</h2>", "Orn");
	assert_title("<title>Orn</title><h2 itemprop=headline>Vell</h2><h2 itemprop=headline>Zed</h2>", "Vell");
	assert_title("<title>Orn</title><meta property=og:title content=Vell><h2 itemprop=headline>Zed</h2>", "Vell");
	assert_stated("<title>Orn</title><h2 itemprop=headline>Zed</h2>", &j, "Vell sinks");
}
END_TEST

START_TEST(cuts_the_end_off_title)
{
	static const char *const marks[] = { "|", "-", "\342\200\223", "\342\200\224", "\302\273", "::" };
	char page[200], want[100];
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++) {
		snprintf(page, sizeof page, "<title>Vell sinks %s Orn</title>", marks[i]);
		assert_title(page, "Vell sinks");
		snprintf(want, sizeof want, "Vell sinks%s Orn", marks[i]);
		snprintf(page, sizeof page, "<title>%s</title>", want);
		assert_title(page, want);
	}
	assert_title("<title>Vells - Orn</title>", "Vells");
	assert_title("<title>Vell - Orn</title>", "Vell - Orn");	/* its second half begins after the blank */
	assert_title("<title>Vell sinks - Xu - Py</title>", "Vell sinks - Xu");
	assert_title("<title>Vell sinks : Orn</title>", "Vell sinks : Orn");
	assert_title("<title></title><title>Vell</title><title>Zed</title>", "Vell");
}
END_TEST

/* The title of a page of the site "Orn" that <meta> states as TITLE. */
static void
assert_cut(const char *title, const char *want)
{
	char page[200];

	snprintf(page, sizeof page, "<meta property=og:site_name content=Orn><meta property=og:title content='%s'>",
	    title);
	assert_title(page, want);
}

START_TEST(cuts_the_site_off_the_title)
{
	assert_cut("Vell - Orn", "Vell");
	assert_cut("Vell \342\200\223 Orn", "Vell");
	assert_cut("Vell \302\273 Orn", "Vell");
	assert_cut("V - Orn", "V");
	assert_cut("Vell at Orn", "Vell at Orn");
	assert_cut("Vell, Orn", "Vell, Orn");
	assert_cut("Vell - Orm", "Vell - Orm");
	assert_cut("Vell - Orn Orm", "Vell - Orn Orm");
	assert_cut("Vell -Orn", "Vell -Orn");
	assert_cut("Vell --Orn", "Vell --Orn");
	assert_cut("-- Orn", "-- Orn");
	assert_cut("- Orn", "- Orn");
	assert_cut("a Orn", "a Orn");
	assert_cut(" Orn", "Orn");
	assert_cut("Orn", "Orn");
	assert_cut("rn", "rn");
}
END_TEST

START_TEST(knows_the_names_of_titles_and_sites)
{
	struct jsonld j = { .headline = bytes_of("Vell - Orn"), .publisher = bytes_of("Orn") };

	assert_title("<meta name=citation_title content=B><meta name=og:title content=A>", "A");
	assert_title("<meta name=dc.title content=C><meta name=citation_title content=B>", "B");
	assert_title("<meta name=twitter:title content=D><meta name=dc.title content=C>", "C");
	assert_title("<meta name=twitter:title content=D>", "D");
	assert_title("<meta name=title content=E>", "");
	assert_title("<meta name=application-name content=Orn><meta name=og:title content='Vell - Orn'>", "Vell");
	assert_title("<meta name=application-name content=Orn><meta name=og:site_name content=Zed>"
	    "<meta name=og:title content='Vell - Orn'>", "Vell - Orn");
	assert_stated("", &j, "Vell");
	assert_stated("<meta name=og:site_name content=Zed>", &j, "Vell - Orn");
}
END_TEST

START_TEST(forgets_the_page_before)
{
	struct jsonld j = { .headline = bytes_of("Vell"), .name = bytes_of("Zed"), .publisher = bytes_of("Orn") };

	assert_stated("<meta name=og:title content=A><title>Vell</title><h1>Vell</h1>", &j, "Vell");
	assert_title("", "");
	assert_title("<meta name=og:title content='Vell - Orn'>", "Vell - Orn");
	assert_stated("", &j, "Vell");
	j = (struct jsonld){ .headline = bytes_of("All that swims") };
	assert_stated("<title>Zed</title><h1>Zed</h1>", &j, "All that swims");
}
END_TEST

START_TEST(leaves_out_what_is_too_long)
{
	struct buf text = { 0 };
	struct jsonld j = { .headline = bytes_of("") };
	int i;

	for (i = 0; i < FOLDEDTEXT_MOST; i++)
		buf_byte(&text, 'x');
	buf_byte(&text, '\0');
	j.headline = bytes_between(text.p, text.p + FOLDEDTEXT_MOST);
	assert_stated("<title>Orn</title>", &j, (const char *)text.p);
	buf_clear(&text);
	for (i = 0; i < FOLDEDTEXT_MOST / 2; i++)
		buf_str(&text, "\\n");
	buf_str(&text, "x");	/* all but this is white space */
	j.headline = buf_view(&text);
	assert_stated("<title>Orn</title>", &j, "Orn");
	buf_free(&text);
}
END_TEST

UNIT_MAIN("pagetitle")
{
	tcase_add_test(unit, takes_a_heading_that_title_begins_with);
	tcase_add_test(unit, takes_a_heading_of_half_the_title_or_four_words);
	tcase_add_test(unit, takes_a_heading_that_title_ends_with);
	tcase_add_test(unit, takes_no_heading_that_is_the_site);
	tcase_add_test(unit, takes_a_heading_that_meta_shows_too);
	tcase_add_test(unit, takes_a_heading_that_json_shows_too);
	tcase_add_test(unit, takes_the_heading_if_json_states_a_tagline);
	tcase_add_test(unit, looks_at_sixteen_headings);
	tcase_add_test(unit, takes_the_first_heading_if_there_is_nothing_else);
	tcase_add_test(unit, takes_the_heading_that_microdata_names);
	tcase_add_test(unit, cuts_the_end_off_title);
	tcase_add_test(unit, cuts_the_site_off_the_title);
	tcase_add_test(unit, knows_the_names_of_titles_and_sites);
	tcase_add_test(unit, forgets_the_page_before);
	tcase_add_test(unit, leaves_out_what_is_too_long);
}
