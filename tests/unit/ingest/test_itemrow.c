#include "../unit.h"
#include "itemrow.h"

static struct buf row;

static struct bytes
row_of(const char *title, const char *seen)
{
	struct item item = { .html = true };

	buf_str(&item.id, "7");
	buf_str(&item.url, "https://r.example/a b");
	buf_str(&item.title, title);
	buf_str(&item.text, "x\ny\\");
	buf_clear(&row);
	itemrow_put(&row, &item, bytes_of(seen));
	item_free(&item);
	return buf_view(&row);
}

START_TEST(columns)
{
	ck_assert_bytes(row_of("T", ""), "7\t\t\thttps://r.example/a%20b\tT\t\thtml\tx\\ny\\\\");
	ck_assert_bytes(row_of("T", "2026"), "7\t\t\thttps://r.example/a%20b\tT\t\thtml\tx\\ny\\\\\t2026");
}
END_TEST

/* Every byte at every place of a text, among others. */
START_TEST(control_characters)
{
	int c;
	size_t n, at;
	char title[41], want[200];

	for (c = 1; c < 0x80; c++) {
		bool drop = c == 0x7F || (c < ' ' && c != '\t' && c != '\n');

		for (n = 1; n <= 40; n += 13)
			for (at = 0; at < n; at++) {
				memset(title, 'a', n);
				title[n] = '\0';
				title[at] = (char)c;
				snprintf(want, sizeof want,
				    "7\t\t\thttps://r.example/a%%20b\t%.*s%s%s\t\thtml\tx\\ny\\\\", (int)at, title,
				    drop ? "" : c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\\' ? "\\\\" :
				    (char[]){ (char)c, '\0' }, title + at + 1);
				ck_assert_bytes(row_of(title, ""), want);
			}
	}
	ck_assert_bytes(row_of("\001\002\xC2\x80\xC2\x9F", ""), "7\t\t\thttps://r.example/a%20b\t\t\thtml\tx\\ny\\\\");
	ck_assert_bytes(row_of("\001a\001b\xC2\x9F" "c\xC2\x80", ""),
	    "7\t\t\thttps://r.example/a%20b\tabc\t\thtml\tx\\ny\\\\");
	ck_assert_bytes(row_of("\xC2\xA0", ""), "7\t\t\thttps://r.example/a%20b\t\xC2\xA0\t\thtml\tx\\ny\\\\");
	ck_assert_bytes(row_of("a\xC2\x9B" "b\xC2\xA0" "c\xC2\x80", ""),
	    "7\t\t\thttps://r.example/a%20b\tab\xC2\xA0" "c\t\thtml\tx\\ny\\\\");
}
END_TEST

START_TEST(addresses_of_articles)
{
	static const struct {
		const char *url, *want;
	} rows[] = {
		{ "https://r.example/a", "\t\t\thttps://r.example/a\t\t\tplain\t" },
		{ "https://r.example/a\001", "\t\t\thttps://r.example/a%01\t\t\tplain\t" },
		{ "https://r.example/a\177b", "\t\t\thttps://r.example/a%7Fb\t\t\tplain\t" },
		{ "https://r.example/a\\b", "\t\t\thttps://r.example/a\\\\b\t\t\tplain\t" },
		{ "https://r.example/a\tb", "\t\t\thttps://r.example/a%09b\t\t\tplain\t" }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct item item = { .html = false };

		buf_str(&item.url, rows[i].url);
		buf_clear(&row);
		itemrow_put(&row, &item, bytes_of(""));
		ck_assert_bytes(buf_view(&row), rows[i].want);
		item_free(&item);
	}
}
END_TEST

START_TEST(addresses)
{
	struct item item = { .html = false };

	buf_str(&item.url, "https://r.example/");
	buf_str(&item.title, "T");
	buf_clear(&row);
	itemrow_put_address(&row, &item);
	ck_assert_bytes(buf_view(&row), "\thttps://r.example/\tT");
	item_free(&item);
}
END_TEST

UNIT_MAIN("itemrow")
{
	tcase_add_test(unit, columns);
	tcase_add_test(unit, control_characters);
	tcase_add_test(unit, addresses_of_articles);
	tcase_add_test(unit, addresses);
}
