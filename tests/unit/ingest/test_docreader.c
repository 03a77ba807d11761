#include "../unit.h"
#include "docreader.h"

enum { MOST = 8 };

static size_t items;
static char id[MOST][100];

static void
count_item(void *arg, struct item *item)
{
	(void)arg;
	if (items < MOST)
		snprintf(id[items], sizeof id[0], "%.*s", (int)item->id.n, (const char *)item->id.p);
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

/* Why what RAW reads is bad, or "". */
static const char *
why_of_stream(struct rawstream *raw, enum docreader_type type, size_t max_line)
{
	static const struct fieldmap none;
	struct docreader reader = {
		.type = type, .map = &none, .put = count_item, .bad = count_none, .max_line = max_line
	};
	struct textstream text = { .last = false };
	const char *why;

	textstream_start(&text, raw, bytes_of(""));
	items = 0;
	why = docreader_read(&reader, &text);
	textstream_free(&text);
	docreader_free(&reader);
	return why != NULL ? why : "";
}

/* Why a document is bad, or "". */
static const char *
why_of(const char *document, enum docreader_type type, size_t max_line)
{
	struct rawstream raw = { .fd = -1 };
	const char *why;

	rawstream_memory(&raw, bytes_of(document));
	why = why_of_stream(&raw, type, max_line);
	rawstream_free(&raw);
	return why;
}

/* Why JSON, which is read as a feed, is bad, or "". */
static const char *
why_bad(const char *json)
{
	return why_of(json, DOCREADER_FEED, 1 << 20);
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

/* A feed of one item; KEY is its <guid>. */
#define RSS(link, title, more) \
	"<rss><channel><link>" link "</link><item><title>" title "</title>" more "</item></channel></rss>"
#define KEY(key) "<guid>" key "</guid>"
#define ORN "http://orn.example/"
#define DATE "<pubDate>Thu, 05 Mar 2026 06:00:00 GMT</pubDate>"

/* An item goes by its key, or else by its content; the feed's own address is no key without a date. */
START_TEST(ids_of_items)
{
	static const struct {
		const char *feed[2];
		bool same;
	} row[] = {
		{ { RSS(ORN, "A", ""), RSS(ORN, "A", "") }, true },
		{ { RSS(ORN, "A", ""), RSS(ORN, "B", "") }, false },
		{ { RSS(ORN, "A", DATE), RSS(ORN, "B", DATE) }, false },
		{ { RSS(ORN, "A", KEY("7")), RSS(ORN, "B", KEY("7")) }, true },
		{ { RSS(ORN, "A", KEY("7")), RSS(ORN, "A", KEY("8")) }, false },
		{ { RSS(ORN, "A", KEY("7") DATE), RSS(ORN, "A", KEY("7")) }, false },
		{ { RSS(ORN, "A", KEY("7")), RSS(ORN "b", "A", KEY("7")) }, false },
		{ { RSS(ORN, "A", KEY(ORN)), RSS(ORN, "B", KEY(ORN)) }, false },
		{ { RSS(ORN, "A", KEY(ORN) DATE),
		    RSS(ORN, "B", KEY(ORN) DATE) }, true },
		{ { RSS(ORN, "A", KEY(ORN "1")), RSS(ORN, "B", KEY(ORN "1")) }, true },
		{ { RSS(ORN, "A", KEY(ORN "1")), RSS(ORN "b", "A", KEY(ORN "1")) },
		    true }
	};
	char first[sizeof id[0]];
	size_t i;

	for (i = 0; i < sizeof row / sizeof *row; i++) {
		ck_assert_str_eq(why_of(row[i].feed[0], DOCREADER_FEED, 1 << 20), "");
		strcpy(first, id[0]);
		ck_assert_str_eq(why_of(row[i].feed[1], DOCREADER_FEED, 1 << 20), "");
		ck_assert_uint_eq(items, 1);
		ck_assert_msg((strcmp(first, id[0]) == 0) == row[i].same, "%s", row[i].feed[1]);
	}
}
END_TEST

/* Why a file of HEAD, N times FILL, and TAIL is bad, or "". */
static const char *
why_of_file(const char *head, size_t n, const char *fill, const char *tail, enum docreader_type type, size_t max_line)
{
	struct rawstream raw = { .fd = -1 };
	FILE *file = fopen("document", "w");
	const char *why;

	ck_assert_ptr_nonnull(file);
	fputs(head, file);
	while (n-- > 0)
		fputs(fill, file);
	fputs(tail, file);
	ck_assert_int_eq(fclose(file), 0);
	ck_assert(rawstream_open(&raw, "document"));
	why = why_of_stream(&raw, type, max_line);
	rawstream_close(&raw);
	rawstream_free(&raw);
	return why;
}

static const char too_long[] = "an item longer than 8 times --max-line";

/* The first window is of 128 KB, which is eight times 16384. */
START_TEST(items_are_eight_times_as_long_as_a_line)
{
	static const char rss[] = "<rss><item><title>", end[] = "</title></item><item><title>B</title></item></rss>";
	static const char json[] = "{\"title\":\"", csv[] = "title,text\nA,\"";

	unit_enter_scratch();
	ck_assert_str_eq(why_of_file(json, 150000, "x", "\"}", DOCREADER_JSON, 16384), "");
	ck_assert_uint_eq(items, 1);
	ck_assert_str_eq(why_of_file(json, 150000, "x", "\"}", DOCREADER_JSON, 16383), too_long);
	ck_assert_str_eq(why_of_file(csv, 150000, "x", "\"\n", DOCREADER_CSV, 16384), "");
	ck_assert_uint_eq(items, 1);
	ck_assert_str_eq(why_of_file(csv, 150000, "x", "\"\n", DOCREADER_CSV, 16300), too_long);
	ck_assert_str_eq(why_of_file(rss, 150000, "x", end, DOCREADER_FEED, 16384), "");
	ck_assert_uint_eq(items, 2);
	ck_assert_str_eq(why_of_file(rss, 150000, "x", end, DOCREADER_FEED, 16300), too_long);
	ck_assert_str_eq(why_of_file(HEAD "{\"title\":\"", 150000, "x", "\"}]}", DOCREADER_FEED, 16384), "");
	ck_assert_uint_eq(items, 1);
	ck_assert_str_eq(why_of_file(HEAD "{\"title\":\"", 150000, "x", "\"}]}", DOCREADER_FEED, 16300), too_long);
	/* what is between items is in none */
	ck_assert_str_eq(why_of_file("<rss><item><title>A</title></item>", 80000, "<x/>",
	    "<item><title>B</title></item></rss>", DOCREADER_FEED, 16384), "");
	ck_assert_uint_eq(items, 2);
}
END_TEST

UNIT_MAIN("docreader")
{
	tcase_add_test(unit, ids_of_items);
	tcase_add_test(unit, items_are_eight_times_as_long_as_a_line);
	tcase_add_test(unit, items_of_a_json_feed);
}
