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
key(const char *key_, const char *date, const char *place)
{
	buf_clear(&got);
	rowid_of_key(&got, bytes_of(key_), bytes_of(date), bytes_of(place));
	return buf_view(&got);
}

START_TEST(files)
{
	ck_assert_bytes(file("seeds/000_82ea.txt"), "seeds/000_82ea");
	ck_assert_bytes(file("a.b/c.tar.gz"), "a.b/c.tar");
	ck_assert_bytes(file("plain"), "plain");
	ck_assert_bytes(file("a.b/plain"), "a.b/plain");
	ck_assert_bytes(file("x/.hidden"), "x/.hidden");
}
END_TEST

/* Fixed for good: ids stand in people's archives. */
START_TEST(keys)
{
	ck_assert_bytes(key("https://lake.example/news/fog", "", ""), "7164391b1edc5208");
	ck_assert_bytes(key("17", "", "https://lake.example/"), "07eceff8b454d943");
	ck_assert_bytes(key("", "", ""), "9d9ec8084f581e51");
}
END_TEST

START_TEST(dates_count)
{
	ck_assert_bytes(key("17", "2026-03-02", ""), "c5b2a333ba0f7e66");
	ck_assert_bytes(key("17", "2026-03-02", "https://lake.example/"), "5a7901faf131ce3f");
}
END_TEST

START_TEST(contents)
{
	struct item item = { .html = false };
	struct buf first = { 0 };

	buf_str(&item.title, "Fog");
	rowid_of_content(&first, &item, bytes_of(""));
	ck_assert_bytes(buf_view(&first), "bad5e55938530d18");
	buf_clear(&got);
	buf_str(&item.date, "2026-03-02");
	rowid_of_content(&got, &item, bytes_of(""));
	ck_assert(!bytes_equal(buf_view(&got), buf_view(&first)));
	buf_free(&first);
	item_free(&item);
}
END_TEST

UNIT_MAIN("rowid")
{
	tcase_add_test(unit, files);
	tcase_add_test(unit, keys);
	tcase_add_test(unit, dates_count);
	tcase_add_test(unit, contents);
}
