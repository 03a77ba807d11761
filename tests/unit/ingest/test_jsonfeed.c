#include "../unit.h"
#include "jsonfeed.h"

#define VERSION "\"version\":\"https://jsonfeed.org/version/1.1\""

static struct jsonfeed feed;
static struct item item;

static struct bytes window;

static void
start(const char *json)
{
	jsonfeed_start(&feed);
	window = bytes_of(json);
}

static bool
next(void)
{
	return jsonfeed_next(&feed, &window, true, &item) == ITEM_READY;
}

static bool
is_feed(const char *json)
{
	start(json);
	while (next())
		;
	return feed.is_feed;
}

#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(what_is_a_json_feed)
{
	ck_assert(is_feed("{" VERSION "}"));
	ck_assert(jsonfeed_is_whole(&feed));
	ck_assert(is_feed("{\"version\":\"1\",\"feed_url\":\"https://f.example/\"}"));
	ck_assert(is_feed("{\"items\":[{\"title\":\"1\"}]," VERSION "}"));
	ck_assert(!is_feed("{\"version\":\"1\",\"items\":[]}"));
	ck_assert(!is_feed("[" VERSION "]"));
	ck_assert(!is_feed("nonsense"));
	ck_assert(!is_feed("{\"x\":{" VERSION "}}"));
}
END_TEST

START_TEST(the_fullest_text)
{
	start("{" VERSION ",\"items\":[{\"summary\":\"s\",\"content_text\":\"t\",\"content_html\":\"<p>h\"},"
	    "{\"content_text\":\"t\",\"summary\":\"s\"},{\"content_html\":\"\",\"summary\":\"s\"},{},7,[1],"
	    "{\"id\":null,\"title\":\"last\"}]}");
	ck_assert(next());
	is(text, "<p>h");
	ck_assert(item.html);
	ck_assert(next());
	is(text, "t");
	ck_assert(!item.html);
	ck_assert(next());
	is(text, "s");
	ck_assert(next());
	is(title, "last");
	is(key, "");
	ck_assert(!next());
}
END_TEST

START_TEST(html_is_better_than_text_and_text_than_a_summary_in_any_order)
{
	static const struct {
		const char *members, *text;
		bool html;
	} rows[] = {
		{ "'summary':'s','content_text':'t'", "t", false }, { "'content_text':'t','summary':'s'", "t", false },
		{ "'summary':'s','content_html':'<p>h'", "<p>h", true },
		{ "'content_html':'<p>h','summary':'s'", "<p>h", true },
		{ "'content_text':'t','content_html':'<p>h'", "<p>h", true },
		{ "'content_html':'<p>h','content_text':'t'", "<p>h", true },
		{ "'content_html':'<p> </p>','content_text':'<p> </p>'", "<p> </p>", false },
		{ "'summary':' s ','summary':'z'", "s", false }, { "'content_text':' \\n','summary':'s'", "s", false },
		{ "'title':'x','content_text':[{'a':'b'}],'summary':12", "12", false },
		{ "'title':'x','content_text':null,'summary':true", "true", false }
	};
	char json[200], *p;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		snprintf(json, sizeof json, "{'items':[{%s}]}", rows[i].members);
		for (p = json; *p != '\0'; p++)
			*p = *p == '\'' ? '"' : *p;
		start(json);
		ck_assert(next());
		is(text, rows[i].text);
		ck_assert_int_eq(item.html, rows[i].html);
	}
}
END_TEST

/* What each item of a feed gets of it is short; longer, it is dropped. */
START_TEST(shared_values_have_up_to_2048_bytes)
{
	static const char *const names[] = { "title", "home_page_url", "author" };
	char json[2200], value[2050];
	size_t i, n;

	for (i = 0; i < 3; i++)
		for (n = 2048; n <= 2049; n++) {
			const struct buf *of[] = { &feed.title, &feed.link, &feed.author };

			memset(value, 'x', n);
			value[n] = '\0';
			snprintf(json, sizeof json, "{\"%s\":\"%s\"}", names[i], value);
			start(json);
			ck_assert(!next());
			ck_assert_uint_eq(of[i]->n, n == 2048 ? n : 0);
			ck_assert_int_eq(feed.is_feed, i == 1);
		}
}
END_TEST

START_TEST(authors_and_dates)
{
	start("{" VERSION ",\"author\":{\"name\":\"Old\"},\"items\":["
	    "{\"title\":\"1\",\"author\":{\"name\":\"Ada\"},\"date_modified\":\"2026-03-03\"},"
	    "{\"title\":\"2\",\"date_modified\":\"2026-03-03\",\"date_published\":\"2026-03-02\"}]}");
	ck_assert(next());
	is(author, "Ada");
	is(date, "2026-03-03");
	ck_assert(next());
	is(author, "");
	ck_assert_bytes(buf_view(&feed.author), "Old");
	is(date, "2026-03-02");
}
END_TEST

START_TEST(a_cut_feed_gives_its_whole_items)
{
	start("{" VERSION ",\"items\":[{\"title\":\"1\"},{\"title\":\"2\",\"content_text\":\"The be");
	ck_assert(next());
	is(title, "1");
	ck_assert(!next());
	ck_assert(!jsonfeed_is_whole(&feed));
}
END_TEST

START_TEST(authors_once_each)
{
	start("{" VERSION ",\"items\":[{\"title\":\"1\",\"authors\":[{\"name\":\"Ann\"},{\"name\":\"Anna Lee\"}],"
	    "\"author\":{\"name\":\"Ann\"}},{\"title\":\"2\",\"author\":\"Ben\"}]}");
	ck_assert(next());
	is(author, "Ann, Anna Lee");
	ck_assert(next());
	is(author, "Ben");
	start("{\"items\":[{\"title\":\"1\",\"authors\":[{\"name\":\"Anna Lee\"},{\"name\":\"Lee\"},"
	    "{\"name\":\"Anna\"},{\"name\":\"Lee\"},\"x\",{\"url\":\"y\",\"name\":\"\"},"
	    "{\"name\":\"Anna L\"},{\"name\":\"a Lee\"}]}]}");
	ck_assert(next());
	is(author, "Anna Lee, Lee, Anna, Anna L, a Lee");
}
END_TEST

START_TEST(addresses)
{
	start("{" VERSION ",\"items\":[{\"id\":\"1\",\"external_url\":\"https://o.example/\"},"
	    "{\"external_url\":\"https://o.example/\",\"url\":\"https://f.example/\"},"
	    "{\"url\":\"https://f.example/\",\"external_url\":\"https://o.example/\"},"
	    "{\"id\":\"https://f.example/4\",\"title\":\"4\"},"
	    "{\"id\":\"https://f.example/5\",\"url\":\"/5\",\"external_url\":\"/6\"},"
	    "{\"id\":\"/6\",\"title\":\"6\"}]}");
	ck_assert(next());
	is(url, "https://o.example/");
	ck_assert(next());
	is(url, "https://f.example/");
	ck_assert(next());
	is(url, "https://f.example/");
	ck_assert(next());
	is(url, "https://f.example/4");
	ck_assert(next());
	is(url, "/5");
	ck_assert(next());
	is(url, "");
	is(key, "/6");
}
END_TEST

START_TEST(windows_of_every_length)
{
	static const char json[] = "{" VERSION ", \"title\": \"F\", \"items\": [ "
	    "{\"title\": \"1\", \"x\": [[{}], 12]}, 7,"
	    " {\"title\": \"2\\u00e9\"} ], \"author\": {\"name\": \"N\"}, \"y\": {\"z\": null} }";
	size_t n, full = sizeof json - 1, found;
	enum item_step step;

	for (n = 1; n <= full; n++) {
		size_t end = n;

		start("");
		window = bytes_between((const unsigned char *)json, (const unsigned char *)json + n);
		found = 0;
		while ((step = jsonfeed_next(&feed, &window, end == full, &item)) != ITEM_END) {
			if (step == ITEM_READY)
				ck_assert_bytes(buf_view(&item.title), found++ == 0 ? "1" : "2\xC3\xA9");
			if (step == ITEM_MORE) {
				ck_assert_uint_lt(end, full);
				end += n < full - end ? n : full - end;
				window.n = (size_t)((const unsigned char *)json + end - window.p);
			}
		}
		ck_assert_uint_eq(found, 2);
		ck_assert(jsonfeed_is_whole(&feed) && feed.is_feed);
		ck_assert_bytes(buf_view(&feed.author), "N");
	}
}
END_TEST

/* Of what stands among the items, objects that end are items; those without a word are found but not given. */
START_TEST(counts_the_items)
{
	static const struct {
		const char *items;
		unsigned found, given;
	} row[] = {
		{ "]}", 0, 0 }, { "{}]}", 1, 0 }, { "{\"title\":\"1\"}]}", 1, 1 }, { "7,[{}],null,\"x\"]}", 0, 0 },
		{ "[{\"title\":\"1\"}],{\"title\":\"2\"}]}", 1, 1 },
		{ "{\"title\":\"1\"},{},{\"title\":\"2\"}]}", 3, 2 },
		{ "{\"title\":\"1\"},{\"title\":\"2\"", 1, 1 }, { "{\"title\":\"1\"", 0, 0 }
	};
	char json[200];
	size_t i;
	unsigned given;

	for (i = 0; i < sizeof row / sizeof *row; i++) {
		snprintf(json, sizeof json, "{%s,\"items\":[%s", VERSION, row[i].items);
		start(json);
		for (given = 0; next(); given++)
			continue;
		ck_assert_uint_eq(given, row[i].given);
		ck_assert_uint_eq(feed.n, row[i].found);
	}
}
END_TEST

START_TEST(the_date_of_change_is_that_of_its_item)
{
	start("{" VERSION ",\"items\":[{\"title\":\"a\",\"date_modified\":\"2026-03-05\"},{\"title\":\"b\"},"
	    "{\"title\":\"c\",\"date_modified\":\"2026-03-05\",\"date_published\":\"2026-03-02\"}]}");
	ck_assert(next());
	is(date, "2026-03-05");
	ck_assert(!item.published);
	ck_assert(next());
	is(date, "");
	ck_assert(next());
	is(date, "2026-03-02");
	ck_assert(item.published);
}
END_TEST

UNIT_MAIN("jsonfeed")
{
	tcase_add_test(unit, the_date_of_change_is_that_of_its_item);
	tcase_add_test(unit, authors_once_each);
	tcase_add_test(unit, addresses);
	tcase_add_test(unit, windows_of_every_length);
	tcase_add_test(unit, what_is_a_json_feed);
	tcase_add_test(unit, the_fullest_text);
	tcase_add_test(unit, authors_and_dates);
	tcase_add_test(unit, html_is_better_than_text_and_text_than_a_summary_in_any_order);
	tcase_add_test(unit, shared_values_have_up_to_2048_bytes);
	tcase_add_test(unit, a_cut_feed_gives_its_whole_items);
	tcase_add_test(unit, counts_the_items);
}
