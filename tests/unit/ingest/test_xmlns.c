#include "../unit.h"
#include "xmlns.h"

static struct xmlns names;

/* The first tag in XML. */
static struct markup_token
tag(const char *xml)
{
	static struct markup m;	/* it keeps the attributes */
	struct markup_token t;

	markup_start(&m, bytes_of(xml), true);
	ck_assert_int_eq(markup_next(&m, &t), MARKUP_OPEN);
	return t;
}

static void
add(const char *xml, bool root)
{
	struct markup_token t = tag(xml);

	xmlns_add(&names, &t, root);
}

/* The namespace of the first tag in XML, whose name without the prefix is LOCAL. */
static enum feedspace
space_of(const char *xml, const char *local)
{
	struct markup_token t = tag(xml);
	enum feedspace space;
	struct bytes name;

	space = xmlns_of(&names, &t, &name);
	ck_assert_bytes(name, local);
	return space;
}

#define DC "'http://purl.org/dc/elements/1.1/'"
#define ODD "'http://odd.example/'"

START_TEST(local_names)
{
	ck_assert_bytes(xmlns_local(bytes_of("a:b")), "b");
	ck_assert_bytes(xmlns_local(bytes_of("b")), "b");
	ck_assert_bytes(xmlns_local(bytes_of("a:")), "");
	ck_assert_bytes(xmlns_local(bytes_of(":b")), "b");
	ck_assert_bytes(xmlns_local(bytes_of("")), "");
}
END_TEST

START_TEST(the_namespace_of_a_root_is_the_core_one)
{
	add("<x:feed xmlns:x=" ODD " xmlns:xy=" ODD " xmlns:d=" DC " xmlns=" ODD ">", true);
	ck_assert_int_eq(space_of("<x:title>", "title"), FEED_CORE);
	ck_assert_int_eq(space_of("<xy:title>", "title"), FEED_FOREIGN);
	ck_assert_int_eq(space_of("<title>", "title"), FEED_FOREIGN);
	ck_assert_int_eq(space_of("<d:title>", "title"), FEED_DC);
	xmlns_clear(&names);
	add("<feed xmlns:x=" ODD " xmlns=" ODD ">", true);
	ck_assert_int_eq(space_of("<title>", "title"), FEED_CORE);
	ck_assert_int_eq(space_of("<x:title>", "title"), FEED_FOREIGN);
	xmlns_clear(&names);
	add("<feed xmlns=" ODD ">", false);
	ck_assert_int_eq(space_of("<title>", "title"), FEED_FOREIGN);
	xmlns_free(&names);
}
END_TEST

START_TEST(the_inner_declaration_counts)
{
	add("<feed xmlns:d=" DC ">", true);
	xmlns_enter(&names);
	add("<item xmlns:d=" ODD " xmlns:e=" DC ">", false);
	ck_assert_int_eq(space_of("<d:title>", "title"), FEED_FOREIGN);
	ck_assert_int_eq(space_of("<e:title>", "title"), FEED_DC);
	ck_assert_int_eq(space_of("<d:title xmlns:e=" ODD " xmlns:d=" DC ">", "title"), FEED_DC);
	xmlns_leave(&names);
	ck_assert_int_eq(space_of("<d:title>", "title"), FEED_DC);
	ck_assert_int_eq(space_of("<e:title>", "title"), feedspace_by_prefix(bytes_of("e")));
	xmlns_clear(&names);
	ck_assert_int_eq(space_of("<d:title>", "title"), feedspace_by_prefix(bytes_of("d")));
	xmlns_free(&names);
}
END_TEST

UNIT_MAIN("xmlns")
{
	tcase_add_test(unit, local_names);
	tcase_add_test(unit, the_namespace_of_a_root_is_the_core_one);
	tcase_add_test(unit, the_inner_declaration_counts);
}
