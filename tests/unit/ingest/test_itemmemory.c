#include "../heap.h"
#include "docreader.h"
#include "fieldmap.h"

static size_t items;

static void
count(void *arg, struct item *item)
{
	(void)arg;
	(void)item;
	items++;
}

static void
ignore(void *arg, unsigned long long line, const char *why, struct bytes what)
{
	(void)arg;
	(void)line;
	(void)why;
	(void)what;
}

static const char *const documents[] = {
	"<rss xmlns:x='http://purl.org/dc/elements/1.1/'><channel><title>F</title><item><x:title>A</x:title>"
	    "<link>a</link><description>One &amp; two</description></item><item><title>B</title></item></channel>"
	    "</rss>",
	"{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"F\",\"items\":[{\"id\":\"1\",\"title\":\"A\","
	    "\"content_text\":\"caf\\u00e9\"}]}",
	"{\"title\":\"A\",\"text\":\"One\"}\n{\"title\":\"B\",\"text\":\"Two\"}\n",
	"title,text\n\"A, b\",One\nC,\"Two\nlines\"\n",
	"<html><head><title>A</title></head><body><p>One.</p></body></html>",
	"A text of no kind.\n"
};

/* A document of each kind, by one reader. */
static void
read_all(void)
{
	struct docreader reader = { .type = DOCREADER_AUTO, .put = count, .bad = ignore, .max_line = 1 << 20 };
	struct fieldmap map = { 0 };
	size_t i;

	reader.map = &map;
	items = 0;
	for (i = 0; i < sizeof documents / sizeof *documents; i++) {
		struct rawstream raw = { .fd = -1 };
		struct textstream text = { .last = false };
		FILE *f = fopen("document", "w");

		ck_assert_ptr_nonnull(f);
		fputs(documents[i], f);
		ck_assert_int_eq(fclose(f), 0);
		ck_assert(rawstream_open(&raw, "document"));
		textstream_start(&text, &raw, bytes_of(""));
		reader.url = bytes_of("https://velk.example/");
		docreader_read(&reader, &text);
		textstream_free(&text);
		rawstream_free(&raw);
	}
	ck_assert_uint_ge(items, 6);
	docreader_free(&reader);
}

START_TEST(gives_back_what_documents_take)
{
	unit_enter_scratch();
	heap_check(read_all);
}
END_TEST

UNIT_MAIN("itemmemory")
{
	tcase_add_test(unit, gives_back_what_documents_take);
}
