#include "../unit.h"
#include "httpresponse.h"

static struct httpresponse r;

START_TEST(parts)
{
	httpresponse_read(&r, bytes_of("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\ncontent-encoding: GZIP\r\n\r\n"
	    "a\r\n\r\nb"));
	ck_assert_int_eq(r.status, 200);
	ck_assert_bytes(r.media, "text/html");
	ck_assert_bytes(r.encoding, "GZIP");
	ck_assert_bytes(r.content, "a\r\n\r\nb");
	httpresponse_read(&r, bytes_of("HTTP/2 404\nContent-Encoding: identity\n\nx"));
	ck_assert_int_eq(r.status, 404);
	ck_assert_bytes(r.encoding, "");
	ck_assert_bytes(r.content, "x");
	httpresponse_read(&r, bytes_of("HTTP/1.1 2004 x\r\n\r\n"));
	ck_assert_int_eq(r.status, 200);
	httpresponse_read(&r, bytes_of("HTTP/1.1 20"));
	ck_assert_int_eq(r.status, 20);
	httpresponse_read(&r, bytes_of("HTTP/1.1 4x4"));
	ck_assert_int_eq(r.status, 4);
	httpresponse_read(&r, bytes_of("HTTP/1.1"));
	ck_assert_int_eq(r.status, 0);
	httpresponse_read(&r, bytes_of("GET / HTTP/1.1\r\n\r\n"));
	ck_assert_int_eq(r.status, 0);
	httpresponse_read(&r, bytes_of(""));
	ck_assert_int_eq(r.status, 0);
	ck_assert_bytes(r.content, "");
}
END_TEST

#define chunked(body, want) do { \
	httpresponse_read(&r, bytes_of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" body)); \
	ck_assert_bytes(r.content, want); \
} while (0)

START_TEST(chunks)
{
	chunked("3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n", "abc0123456789");
	chunked("3\r\nabc\r\nff\r\nde", "abcde");		/* cut off */
	chunked("3\r\nabc\r\n", "abc");
	chunked("3\r\nabc\r\n0\r\nx", "abc");
	chunked("3\r\nabc\r\n0\r\n\r\n2\r\nde\r\n", "abc");	/* what follows the last one is none */
	chunked("3\r\nabc\r\n2\r\nde\r\nx\r\n", "abcde");
	chunked("1F\nabcdefghijabcdefghijabcdefghij1\n00\n\n", "abcdefghijabcdefghijabcdefghij1");
	chunked("x3\r\nabc", "x3\r\nabc");
	chunked("3", "3");
	chunked("000000000000003\r\nabc", "abc");
	httpresponse_read(&r, bytes_of("HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\n\r\n1\r\nabc"));
	ck_assert_bytes(r.content, "1\r\nabc");
	chunked("<p>joined already", "<p>joined already");
	chunked("ffffffffffffffffffff\r\nabc", "abc");
}
END_TEST

UNIT_MAIN("httpresponse")
{
	tcase_add_test(unit, parts);
	tcase_add_test(unit, chunks);
}
