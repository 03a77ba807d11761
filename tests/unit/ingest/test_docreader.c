#include "../unit.h"
#include "docreader.h"

static size_t items;

static void
count_item(void *arg, struct item *item)
{
	(void)arg;
	(void)item;
	items++;
}

static void
count_none(void *arg, unsigned long long line, const char *why, struct bytes what)
{
	(void)arg;
	(void)line;
	(void)why;
	(void)what;
}

/* Why JSON, which is read as a feed, is bad, or "". */
static const char *
why_bad(const char *json)
{
	struct docreader reader = { .type = DOCREADER_FEED, .put = count_item, .bad = count_none, .max_line = 1 << 20 };
	struct rawstream raw = { .fd = -1 };
	struct textstream text = { .last = false };
	const char *why;

	rawstream_memory(&raw, bytes_of(json));
	textstream_start(&text, &raw, bytes_of(""));
	items = 0;
	why = docreader_read(&reader, &text);
	textstream_free(&text);
	rawstream_free(&raw);
	docreader_free(&reader);
	return why != NULL ? why : "";
}

#define HEAD "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["

START_TEST(items_of_a_json_feed)
{
	static const struct {
		const char *json;
		size_t items;
		const char *why;
	} row[] = {
		{ HEAD "]}", 0, "" }, { HEAD "{\"title\":\"1\"}]}", 1, "" },
		{ HEAD "{\"title\":\"1\"},{\"title\":\"2\"}]}", 2, "" },
		{ HEAD "{\"title\":\"1\"},{\"title\":\"2\"", 1, "the feed is cut off or not JSON; fetch it again" },
		{ HEAD "{\"title\":\"1\"}]", 1, "the feed is cut off or not JSON; fetch it again" },
		{ "{\"items\":[{\"title\":\"1\"}]}", 0, "JSON, but not a JSON Feed" },
		{ "{\"items\":[]}", 0, "JSON, but not a JSON Feed" }
	};
	size_t i;

	for (i = 0; i < sizeof row / sizeof *row; i++) {
		ck_assert_str_eq(why_bad(row[i].json), row[i].why);
		ck_assert_uint_eq(items, row[i].items);
	}
}
END_TEST

UNIT_MAIN("docreader")
{
	tcase_add_test(unit, items_of_a_json_feed);
}
