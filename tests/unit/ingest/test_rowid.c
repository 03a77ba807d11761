#include "../unit.h"
#include "rowid.h"

static struct buf got;

static struct bytes
file(const char *name)
{
	buf_clear(&got);
	rowid_of_file(&got, name);
	return buf_view(&got);
}

static struct bytes
key(const char *key_, const char *place)
{
	buf_clear(&got);
	rowid_of_key(&got, bytes_of(key_), bytes_of(place));
	return buf_view(&got);
}

START_TEST(files)
{
	ck_assert_bytes(file("../seeds/000_82ea.txt"), "000_82ea");
	ck_assert_bytes(file("a.b/c.tar.gz"), "c.tar");
	ck_assert_bytes(file("plain"), "plain");
	ck_assert_bytes(file("x/.hidden"), ".hidden");
}
END_TEST

/* Fixed for good: ids stand in people's archives. */
START_TEST(keys)
{
	ck_assert_bytes(key("https://lake.example/news/fog", ""), "7164391b1edc5208");
	ck_assert_bytes(key("17", "https://lake.example/"), "07eceff8b454d943");
	ck_assert_bytes(key("", ""), "9d9ec8084f581e51");
}
END_TEST

static bool
take(struct names *n, const char *id, const char *content, const char *want)
{
	bool taken;

	buf_clear(&got);
	buf_str(&got, id);
	taken = rowid_take(n, &got, bytes_of(content));
	if (taken)
		ck_assert_bytes(buf_view(&got), want);
	return taken;
}

START_TEST(no_two_alike)
{
	struct names n = { { NULL, 0, 0 } };

	ck_assert(take(&n, "a", "1", "a"));
	ck_assert(take(&n, "b", "1", "b"));
	ck_assert(!take(&n, "a", "1", ""));
	ck_assert(take(&n, "a.2", "x", "a.2"));
	ck_assert(take(&n, "a", "2", "a.3"));
	ck_assert(take(&n, "a", "3", "a.4"));
	ck_assert(!take(&n, "a", "2", ""));
	ck_assert(take(&n, "a.2", "y", "a.2.2"));
	names_free(&n);
}
END_TEST

UNIT_MAIN("name")
{
	tcase_add_test(unit, files);
	tcase_add_test(unit, keys);
	tcase_add_test(unit, no_two_alike);
}
