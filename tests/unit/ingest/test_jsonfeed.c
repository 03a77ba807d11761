#include "../unit.h"
#include "jsonfeed.h"

#define VERSION "\"version\":\"https://jsonfeed.org/version/1.1\""

static struct jsonfeed feed;
static struct item item;

static bool
start(const char *json)
{
	return jsonfeed_start(&feed, bytes_of(json), bytes_of(""));
}

#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(what_is_a_json_feed)
{
	ck_assert(start("{" VERSION "}"));
	ck_assert(!jsonfeed_next(&feed, &item));
	ck_assert(jsonfeed_is_whole(&feed));
	ck_assert(start("{\"version\":\"1\",\"feed_url\":\"https://f.example/\"}"));
	ck_assert(!start("{\"version\":\"1\",\"items\":[]}"));
	ck_assert(!start("[" VERSION "]"));
	ck_assert(!start("nonsense"));
	ck_assert(!start("{\"x\":{" VERSION "}}"));
}
END_TEST

START_TEST(the_fullest_text)
{
	ck_assert(start("{" VERSION ",\"items\":[{\"summary\":\"s\",\"content_text\":\"t\",\"content_html\":\"<p>h\"},"
	    "{\"content_text\":\"t\",\"summary\":\"s\"},{\"content_html\":\"\",\"summary\":\"s\"},{},7,[1],"
	    "{\"id\":null,\"title\":\"last\"}]}"));
	ck_assert(jsonfeed_next(&feed, &item));
	is(text, "<p>h");
	ck_assert(item.html);
	ck_assert(jsonfeed_next(&feed, &item));
	is(text, "t");
	ck_assert(!item.html);
	ck_assert(jsonfeed_next(&feed, &item));
	is(text, "s");
	ck_assert(jsonfeed_next(&feed, &item));
	is(title, "last");
	is(key, "");
	ck_assert(!jsonfeed_next(&feed, &item));
}
END_TEST

START_TEST(authors_and_dates)
{
	ck_assert(start("{" VERSION ",\"author\":{\"name\":\"Old\"},\"items\":["
	    "{\"title\":\"1\",\"author\":{\"name\":\"Ada\"},\"date_modified\":\"2026-03-03\"},"
	    "{\"title\":\"2\",\"date_modified\":\"2026-03-03\",\"date_published\":\"2026-03-02\"}]}"));
	ck_assert(jsonfeed_next(&feed, &item));
	is(author, "Ada");
	is(date, "2026-03-03");
	ck_assert(jsonfeed_next(&feed, &item));
	is(author, "Old");
	is(date, "2026-03-02");
}
END_TEST

START_TEST(a_cut_feed_gives_its_whole_items)
{
	ck_assert(start("{" VERSION ",\"items\":[{\"title\":\"1\"},{\"title\":\"2\",\"content_text\":\"The be"));
	ck_assert(!jsonfeed_is_whole(&feed));
	ck_assert(jsonfeed_next(&feed, &item));
	is(title, "1");
	ck_assert(!jsonfeed_next(&feed, &item));
}
END_TEST

UNIT_MAIN("jsonfeed")
{
	tcase_add_test(unit, what_is_a_json_feed);
	tcase_add_test(unit, the_fullest_text);
	tcase_add_test(unit, authors_and_dates);
	tcase_add_test(unit, a_cut_feed_gives_its_whole_items);
}
