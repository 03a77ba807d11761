#include "../unit.h"
#include "jsonrecord.h"

static struct jsonrecord reader;
static struct fieldmap map;
static struct item item;
static struct bytes window;

static void
start(const char *json, const char *pairs)
{
	memset(&map, 0, sizeof map);
	ck_assert(fieldmap_parse(&map, bytes_of(pairs)));
	jsonrecord_start(&reader, &map);
	window = bytes_of(json);
}

#define gives(step) ck_assert_int_eq(jsonrecord_next(&reader, &window, true, &item), step)
#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(lines)
{
	start("{\"title\":\"1\"}\n\n  {\"title\":\"2\"} {\"title\":\"3\"}\n", "");
	gives(ITEM_READY);
	is(title, "1");
	gives(ITEM_READY);
	is(title, "2");
	gives(ITEM_READY);
	is(title, "3");
	gives(ITEM_END);
}
END_TEST

START_TEST(bad_lines)
{
	start("noise\n{\"title\":\"1\"\n{\"title\":\"2\"}\n[1]\n{\"title\":", "");
	gives(ITEM_BAD);
	gives(ITEM_BAD);
	gives(ITEM_READY);
	is(title, "2");
	gives(ITEM_BAD);
	gives(ITEM_BAD);
	gives(ITEM_END);
}
END_TEST

START_TEST(arrays)
{
	start(" [ {\"title\":\"1\"},\n{\"title\":\"2\"} ] x", "");
	gives(ITEM_READY);
	gives(ITEM_READY);
	is(title, "2");
	gives(ITEM_END);
	start("[{\"title\":\"1\"},7,{\"title\":\"2\"}]", "");
	gives(ITEM_READY);
	gives(ITEM_BAD);
	gives(ITEM_END);
	start("[{\"title\":\"1\"}", "");
	gives(ITEM_READY);
	gives(ITEM_BAD);
	gives(ITEM_END);
	start("[]", "");
	gives(ITEM_END);
}
END_TEST

START_TEST(ways_to_a_field)
{
	start("{\"a\":{\"b\":\"T\",\"c\":[{\"n\":\"Ann\"},{\"n\":\"Ben\",\"x\":[[1]]}]},"
	    "\"d\":[\"P\",\"Q\",null,true],\"url\":5}",
	    "title=a.b,author=a.c.n,text=d");
	gives(ITEM_READY);
	is(title, "T");
	is(author, "Ann, Ben");
	is(text, "P\n\nQ\n\ntrue");
	is(url, "5");
}
END_TEST

START_TEST(windows_of_every_length)
{
	static const char json[] = "[ {\"title\": \"1\", \"x\": [{}]} , {\"title\":\"2\\u00e9\"}\n]";
	size_t n, full = sizeof json - 1, found;
	enum item_step step;

	for (n = 1; n <= full; n++) {
		size_t end = n;

		start("", "");
		window = bytes_between((const unsigned char *)json, (const unsigned char *)json + n);
		found = 0;
		while ((step = jsonrecord_next(&reader, &window, end == full, &item)) != ITEM_END) {
			ck_assert_int_ne(step, ITEM_BAD);
			if (step == ITEM_READY)
				ck_assert_bytes(buf_view(&item.title), found++ == 0 ? "1" : "2\xC3\xA9");
			if (step == ITEM_MORE) {
				ck_assert_uint_lt(end, full);
				end += n < full - end ? n : full - end;
				window.n = (size_t)((const unsigned char *)json + end - window.p);
			}
		}
		ck_assert_uint_eq(found, 2);
	}
}
END_TEST

UNIT_MAIN("jsonrecord")
{
	tcase_add_test(unit, lines);
	tcase_add_test(unit, bad_lines);
	tcase_add_test(unit, arrays);
	tcase_add_test(unit, ways_to_a_field);
	tcase_add_test(unit, windows_of_every_length);
}
