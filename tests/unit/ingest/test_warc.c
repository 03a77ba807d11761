#include "../unit.h"
#include "warc.h"

static struct warc record;

#define RECORD(type, body, length) "WARC/1.0\r\nWARC-Type: " type "\r\nWARC-Target-URI: <https://w.example/>\r\n" \
	"warc-date: 2026-03-02T10:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: " length "\r\n\r\n" body

static struct bytes window;

static enum item_step
next(bool last)
{
	return warc_next(&record, &window, last);
}

START_TEST(records)
{
	window = bytes_of(RECORD("warcinfo", "x: y", "4") "\r\n\r\n" RECORD("response", "", "0") "\r\n\r\n");
	ck_assert(warc_is(window));
	ck_assert_int_eq(next(true), ITEM_READY);
	ck_assert_bytes(record.type, "warcinfo");
	ck_assert_bytes(record.uri, "https://w.example/");
	ck_assert_bytes(record.date, "2026-03-02T10:00:00Z");
	ck_assert_bytes(record.media, "text/plain");
	ck_assert_bytes(record.content, "x: y");
	ck_assert_int_eq(next(true), ITEM_READY);
	ck_assert_bytes(record.content, "");
	ck_assert_int_eq(next(true), ITEM_END);
	ck_assert(!warc_is(bytes_of("WARC")));
}
END_TEST

START_TEST(windows)
{
	static const char text[] = RECORD("resource", "four", "4");
	size_t n;

	for (n = 0; n < sizeof text - 1; n++) {
		window = bytes_between((const unsigned char *)text, (const unsigned char *)text + n);
		ck_assert_int_eq(next(false), ITEM_MORE);
		ck_assert_uint_eq(window.n, n);
	}
	window = bytes_of(text);
	ck_assert_int_eq(next(false), ITEM_READY);
}
END_TEST

/* What is no record is dropped, up to the next one. */
START_TEST(damage)
{
	window = bytes_of("noise WARC/\nWARC/1.0\r\nWARC-Type: x\r\n\r\n" RECORD("resource", "four", "4"));
	ck_assert_int_eq(next(true), ITEM_BAD);
	ck_assert_int_eq(next(true), ITEM_BAD);		/* no length */
	ck_assert_int_eq(next(true), ITEM_READY);
	ck_assert_bytes(record.content, "four");
	window = bytes_of(RECORD("resource", "thr", "4"));
	ck_assert_int_eq(next(true), ITEM_BAD);
	ck_assert_int_eq(next(true), ITEM_END);
	window = bytes_of(RECORD("resource", "four", "9999999999999999999"));
	ck_assert_int_eq(next(true), ITEM_BAD);
	window = bytes_of(RECORD("resource", "four", "-4"));
	ck_assert_int_eq(next(true), ITEM_BAD);
}
END_TEST

UNIT_MAIN("warc")
{
	tcase_add_test(unit, records);
	tcase_add_test(unit, windows);
	tcase_add_test(unit, damage);
}
