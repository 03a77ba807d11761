#include "../unit.h"
#include "docreader.h"

/* What a document's records are: "id|title;" of an item, "!line:why:what;" of a bad part, and why all of it is bad. */
static struct buf said;

static void
put_item(void *arg, struct item *item)
{
	(void)arg;
	buf_printf(&said, "%.*s|%.*s;", item->id.n < 10 ? (int)item->id.n : 1, (const char *)buf_view(&item->id).p,
	    (int)item->title.n, (const char *)buf_view(&item->title).p);
}

static void
put_bad(void *arg, unsigned long long line, const char *why, struct bytes what)
{
	(void)arg;
	buf_printf(&said, "!%llu:%s:%.*s;", line, why, (int)what.n, (const char *)what.p);
}

static const char *
read_as(const char *document, enum docreader_type type)
{
	static const struct fieldmap none;
	struct docreader reader = { .type = type, .map = &none, .put = put_item, .bad = put_bad, .max_line = 1 << 20 };
	struct textstream text = { .last = false };
	struct rawstream raw = { .fd = -1 };
	const char *why;

	buf_clear(&said);
	rawstream_memory(&raw, bytes_of(document));
	textstream_start(&text, &raw, bytes_of(""));
	why = docreader_read(&reader, &text);
	buf_printf(&said, "%s", why != NULL ? why : "");
	buf_byte(&said, '\0');
	textstream_free(&text);
	docreader_free(&reader);
	rawstream_free(&raw);
	return (const char *)said.p;
}

#define json(document, want) ck_assert_str_eq(read_as(document, DOCREADER_JSON), want)
#define csv(document, want) ck_assert_str_eq(read_as(document, DOCREADER_CSV), want)

START_TEST(objects_one_after_the_other)
{
	json("{\"id\":\"a\",\"title\":\"Orn\"}\n{\"id\":\"b\",\"title\":\"Vell\"}\n", "a|Orn;b|Vell;");
	json("[{\"id\":\"a\",\"title\":\"Orn\"},\n {\"id\":\"b\",\"title\":\"Vell\"}]", "a|Orn;b|Vell;");
	json("{\"id\":\"a\",\"title\":\"Orn\"}\n\nnone\n{\"id\":\"b\",\"title\":\"Vell\"}\n",
	    "a|Orn;!3:not a JSON object:none;b|Vell;");
	json("\n\n{\"id\":\"a\" \"title\"}\n{\"id\":\"b\",\"title\":\"Vell\"}\n",
	    "!3:not a JSON object:{\"id\":\"a\" \"title\"};b|Vell;");
	json("{\"x\":1}\n", "JSON, but no field of it is a column: name them with --map=COLUMN=FIELD,...");
}
END_TEST

START_TEST(records_without_an_id_get_one)
{
	char object[64];

	read_as("{\"title\":\"Orn\",\"url\":\"https://orn.example/1\"}"
	    "{\"title\":\"Vell\",\"url\":\"https://orn.example/1\"}", DOCREADER_JSON);
	ck_assert_uint_eq(said.n, strlen("x|Orn;x|Vell;") + 1);
	ck_assert_int_eq(said.p[0], said.p[6]);		/* by the address */
	read_as("{\"title\":\"Orn\"}{\"title\":\"Vell\"}", DOCREADER_JSON);
	ck_assert_uint_eq(said.n, strlen("x|Orn;x|Vell;") + 1);
	snprintf(object, sizeof object, "%s", read_as("{\"title\":\"Orn\"}", DOCREADER_JSON));
	csv("title\nOrn\n", object);		/* by what it says, not by its form */
}
END_TEST

START_TEST(rows_of_a_table)
{
	csv("id,title\na,Orn\nb,\"Vell, \"\"x\"\"\"\n", "a|Orn;b|Vell, \"x\";");
	csv("id\ttitle\na\tOrn\n", "a|Orn;");
	csv("x,y\n1,2\n", "!1:no field of it is a column: name them with --map=COLUMN=FIELD,...:x,y\n1,2;");
	csv("id,title\n", "no rows");
}
END_TEST

UNIT_MAIN("docrecords")
{
	tcase_add_test(unit, objects_one_after_the_other);
	tcase_add_test(unit, records_without_an_id_get_one);
	tcase_add_test(unit, rows_of_a_table);
}
