#include "../unit.h"
#include "buf.h"
#include "page/jsonld.h"

static char out[1024];
static size_t at;

static void
put(const char *before, struct bytes s)
{
	if (s.n > 0)
		at += (size_t)snprintf(out + at, sizeof out - at, "%s%.*s", before, (int)s.n, (const char *)s.p);
}

/* What ARTICLE states: "h headline n name p publisher d date b body a author, given family (o for an organisation)". */
static const char *
stated(const struct jsonld *article)
{
	size_t i;

	at = 0;
	out[0] = '\0';
	put("h ", article->headline);
	put(" n ", article->name);
	put(" p ", article->publisher);
	put(" d ", article->published);
	put(" b ", article->body);
	for (i = 0; i < article->nauthors; i++) {
		put(" a ", article->author[i].name);
		put(" g ", article->author[i].given);
		put(" f ", article->author[i].family);
		if (article->author[i].organization)
			put(" ", bytes_of("o"));
	}
	if (article->live)
		put(" ", bytes_of("live"));
	return out;
}

static const char *
read_scripts(const char *first, const char *second)
{
	struct jsonld article = { 0 };

	jsonld_read(bytes_of(first), &article);
	jsonld_read(bytes_of(second), &article);
	return stated(&article);
}

#define ck_assert_states(script, want) ck_assert_str_eq(read_scripts(script, ""), want)
#define ck_assert_both_state(first, second, want) ck_assert_str_eq(read_scripts(first, second), want)

START_TEST(types_of_articles)
{
	static const struct { const char *type; bool article; } rows[] = {
		{ "Article", true }, { "NewsArticle", true }, { "SocialMediaPosting", true }, { "BlogPosting", true },
		{ "BlogPost", true }, { "Report", true }, { "MyReport", false }, { "Reports", false },
		{ "Articles", false }, { "rticle", false }, { "Blog", false }, { "WebPage", false }, { "", false }
	};
	char script[128];
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		snprintf(script, sizeof script, "{\"@type\":\"%s\",\"headline\":\"A\"}", rows[i].type);
		ck_assert_msg(strcmp(read_scripts(script, ""), rows[i].article ? "h A" : "") == 0, "%s", rows[i].type);
	}
}
END_TEST

START_TEST(every_property_that_is_read)
{
	ck_assert_states("{\"@type\":\"Article\",\"headline\":\"A\",\"name\":\"B\",\"publisher\":{\"name\":\"C\"},"
	    "\"datePublished\":\"D\",\"articleBody\":\"E\",\"author\":\"F\",\"dateModified\":\"G\"}",
	    "h A n B p C d D b E a F");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"givenName\":\"A\",\"familyName\":\"B\"}}", " g A f B");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"name\":\"C\",\"givenName\":\"A\"}}", " a C g A");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"familyName\":\"B\"}}", " f B");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"givenName\":\"A\"}}", "");
	ck_assert_states("{\"@type\":\"Article\",\"author\":\"\"}", "");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"@type\":\"NewsMediaOrganization\",\"name\":\"A\"}}",
	    " a A o");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"@type\":\"Organizations\",\"name\":\"A\"}}", " a A");
	ck_assert_states("{\"@type\":\"Article\",\"author\":{\"@type\":[\"Organization\",\"Thing\"],\"name\":\"A\"}}",
	    " a A o");
}
END_TEST

START_TEST(the_first_value_counts)
{
	ck_assert_states("{\"@type\":\"Article\",\"headline\":\"A\",\"headline\":\"B\",\"name\":\"C\",\"name\":\"D\"}",
	    "h A n C");
	ck_assert_both_state("{\"@type\":\"Article\",\"headline\":\"A\",\"author\":\"B\"}",
	    "{\"@type\":\"Article\",\"headline\":\"C\",\"author\":\"D\",\"name\":\"E\",\"articleBody\":\"F\","
	    "\"datePublished\":\"G\",\"publisher\":{\"name\":\"H\"}}", "h A n E p H d G b F a B");
	ck_assert_both_state("{\"@type\":\"Article\",\"headline\":\"A\"}",
	    "{\"@type\":\"Article\",\"author\":[\"B\",\"C\"]}", "h A a B a C");
	ck_assert_states("{\"@type\":\"Article\",\"publisher\":{\"name\":\"A\"},\"publisher\":{\"name\":\"B\"}}",
	    " p A");
}
END_TEST

START_TEST(eight_authors_at_most)
{
	ck_assert_states("{\"@type\":\"Article\",\"author\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]}",
	    " a 1 a 2 a 3 a 4 a 5 a 6 a 7");
	ck_assert_states("{\"@type\":\"Article\",\"author\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\"]}",
	    " a 1 a 2 a 3 a 4 a 5 a 6 a 7 a 8");
	ck_assert_states("{\"@type\":\"Article\",\"author\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]}",
	    " a 1 a 2 a 3 a 4 a 5 a 6 a 7 a 8");
}
END_TEST

START_TEST(only_the_outermost_article_counts)
{
	ck_assert_states("{\"@type\":\"Article\",\"hasPart\":[{\"@type\":\"Article\",\"headline\":\"A\"}],"
	    "\"name\":\"B\"}", " n B");
	ck_assert_states("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"A\"}}", "h A");
	ck_assert_states("{\"@type\":\"WebPage\",\"headline\":\"A\",\"author\":\"B\"}", "");
	ck_assert_states("[[{\"@type\":\"Article\",\"headline\":[\"A\",\"B\"]}]]", "h A");
	/* the author of a part is not that of the whole, nor is the name of what is not its publisher */
	ck_assert_states("{\"@type\":\"Article\",\"about\":{\"author\":{\"name\":\"A\"}},\"isPartOf\":{\"name\":\"B\"},"
	    "\"headline\":\"C\"}", "h C");
	ck_assert_states("{\"@type\":\"Article\",\"author\":[{\"name\":\"A\"},{\"name\":\"B\"}],"
	    "\"publisher\":[{\"name\":\"C\"}]}", " p C a A a B");
	/* an article that stands as an author of what is no article is an article */
	ck_assert_states("{\"author\":{\"@type\":\"Article\",\"headline\":\"A\"}}", "h A");
	ck_assert_states("{\"author\":{\"name\":\"A\"},\"@type\":\"Article\"}{\"author\":{\"name\":\"B\"}}", " a A");
}
END_TEST

START_TEST(a_live_blog_replaces_what_was_read)
{
	const char *const entry = "{\"@type\":\"BlogPosting\",\"headline\":\"A\",\"author\":\"B\"}";
	const char *const live = "{\"@type\":\"LiveBlogPosting\",\"headline\":\"C\"}";

	ck_assert_both_state(entry, live, "h C live");
	ck_assert_both_state(live, entry, "h C a B live");
	ck_assert_both_state(live, "{\"@type\":\"LiveBlogPosting\",\"headline\":\"D\",\"name\":\"E\"}", "h C n E live");
}
END_TEST

/* An article with its headline in WRAPPERS arrays. */
static const char *
nested(int wrappers)
{
	struct buf script = { 0 };
	const char *got;
	int i;

	buf_str(&script, "{\"@type\":\"Article\",\"headline\":");
	for (i = 0; i < wrappers; i++)
		buf_byte(&script, '[');
	buf_str(&script, "\"A\"");
	for (i = 0; i < wrappers; i++)
		buf_byte(&script, ']');
	buf_str(&script, ",\"name\":\"B\"}");
	buf_byte(&script, '\0');
	got = read_scripts((const char *)script.p, "");
	buf_free(&script);
	return got;
}

START_TEST(what_is_nested_too_deep_does_not_count)
{
	ck_assert_str_eq(nested(0), "h A n B");
	ck_assert_str_eq(nested(JSONLD_DEPTH - 1), "h A n B");
	ck_assert_str_eq(nested(JSONLD_DEPTH), " n B");
	ck_assert_str_eq(nested(JSONLD_DEPTH + 1), " n B");
}
END_TEST

START_TEST(broken_scripts)
{
	ck_assert_states("]}{\"@type\":\"Article\",\"headline\":\"A\"}", "h A");
	ck_assert_states("\"headline\"", "");
	ck_assert_states("{\"@type\":\"Article\",\"headline\":\"A\"", "");
	ck_assert_states("[\"@type\",\"Article\"]", "");
}
END_TEST

UNIT_MAIN("jsonld")
{
	tcase_add_test(unit, types_of_articles);
	tcase_add_test(unit, every_property_that_is_read);
	tcase_add_test(unit, the_first_value_counts);
	tcase_add_test(unit, eight_authors_at_most);
	tcase_add_test(unit, only_the_outermost_article_counts);
	tcase_add_test(unit, a_live_blog_replaces_what_was_read);
	tcase_add_test(unit, what_is_nested_too_deep_does_not_count);
	tcase_add_test(unit, broken_scripts);
}
