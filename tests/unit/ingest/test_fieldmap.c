#include "../unit.h"
#include "fieldmap.h"

static struct fieldmap map;
static struct item item;

static bool
parse(const char *text)
{
	memset(&map, 0, sizeof map);
	return fieldmap_parse(&map, bytes_of(text));
}

static void
set(const char *field, const char *value)
{
	fieldmap_set(&map, &item, bytes_of(field), bytes_of(value));
}

#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(pairs)
{
	ck_assert(parse(""));
	ck_assert(parse("title=headline,text=body,text=summary"));
	ck_assert(fieldmap_has(&map, bytes_of("body")));
	ck_assert(fieldmap_has(&map, bytes_of("url")));
	ck_assert(!fieldmap_has(&map, bytes_of("title")));
	ck_assert(!parse("title"));
	ck_assert(!parse("title="));
	ck_assert(!parse("headline=title"));
	ck_assert(!parse("title=a,,url=b"));
}
END_TEST

START_TEST(no_more_pairs_than_there_is_room_for)
{
	char text[9 * (FIELDMAP_MOST + 1)] = "";
	int i;

	for (i = 0; i < FIELDMAP_MOST; i++)
		strcat(text, i == 0 ? "text=a" : ",text=a");
	ck_assert(parse(text));
	strcat(text, ",text=a");
	ck_assert(!parse(text));
}
END_TEST

START_TEST(values)
{
	ck_assert(parse("title=headline"));
	item_clear(&item);
	set("title", "no");
	set("headline", " Ferry\nsails ");
	set("headline", "second");
	set("author", "Ann");
	set("AUTHOR", "Ben");
	set("author", " ");
	set("text", "One");
	set("text", "");
	set("text", "Two");
	set("date", "soon");
	set("date", "1772445600");
	set("id", " 7 ");
	set("url", "/7");
	set("source", "Quay");
	set("other", "x");
	fieldmap_complete(&item);
	is(title, "Ferry sails");
	is(author, "Ann, Ben");
	is(text, "One\n\nTwo");
	is(date, "2026-03-02T10:00:00Z");
	is(id, "7");
	is(url, "/7");
	is(source, "Quay");
	ck_assert(!item.html);
}
END_TEST

/* A field may fill two columns; of its own name it fills only a column that no other fills. */
START_TEST(fields_that_are_mapped)
{
	ck_assert(parse("title=text,source=text,date=day"));
	ck_assert(fieldmap_has(&map, bytes_of("text")) && fieldmap_has(&map, bytes_of("day")));
	ck_assert(!fieldmap_has(&map, bytes_of("date")) && !fieldmap_has(&map, bytes_of("other")));
	item_clear(&item);
	set("text", "x");
	set("date", "2026-03-01");
	set("day", "2026-03-02");
	set("day", "2026-03-03");
	fieldmap_complete(&item);
	is(title, "x");
	is(source, "x");
	is(text, "x");
	is(date, "2026-03-02");
}
END_TEST

START_TEST(types)
{
	ck_assert(parse(""));
	item_clear(&item);
	set("text", "<p>x</p>");
	fieldmap_complete(&item);
	ck_assert(item.html);
	item_clear(&item);
	set("text", "<p>x</p>");
	set("type", "plain");
	fieldmap_complete(&item);
	ck_assert(!item.html);
	item_clear(&item);
	set("title", "Only <b>this</b>");
	set("type", "html");
	set("type", "");
	fieldmap_complete(&item);
	is(text, "Only <b>this</b>");
	ck_assert(!item.html);
	item_clear(&item);
	set("text", "plain");
	set("type", "TEXT/HTML");
	fieldmap_complete(&item);
	ck_assert(item.html);
	item_clear(&item);
	set("title", "Only <b>this</b>");
	set("type", "html");
	fieldmap_complete(&item);
	is(text, "Only <b>this</b>");
	ck_assert(!item.html);
}
END_TEST

UNIT_MAIN("fieldmap")
{
	tcase_add_test(unit, pairs);
	tcase_add_test(unit, no_more_pairs_than_there_is_room_for);
	tcase_add_test(unit, values);
	tcase_add_test(unit, fields_that_are_mapped);
	tcase_add_test(unit, types);
}
