#include "../unit.h"
#include "url.h"

static struct buf got;

static struct bytes
resolve(const char *base, const char *ref)
{
	buf_clear(&got);
	url_resolve(&got, bytes_of(base), bytes_of(ref));
	return buf_view(&got);
}

/* RFC 3986, sections 5.4.1 and 5.4.2. */
START_TEST(the_examples_of_the_standard)
{
	static const char *const pairs[][2] = {
		{ "g:h", "g:h" }, { "g", "http://a/b/c/g" }, { "./g", "http://a/b/c/g" }, { "g/", "http://a/b/c/g/" },
		{ "/g", "http://a/g" }, { "//g", "http://g" }, { "?y", "http://a/b/c/d;p?y" },
		{ "g?y", "http://a/b/c/g?y" }, { "#s", "http://a/b/c/d;p?q#s" }, { "g#s", "http://a/b/c/g#s" },
		{ "g?y#s", "http://a/b/c/g?y#s" }, { ";x", "http://a/b/c/;x" }, { "g;x=1/./y", "http://a/b/c/g;x=1/y" },
		{ ".", "http://a/b/c/" }, { "./", "http://a/b/c/" }, { "..", "http://a/b/" }, { "../", "http://a/b/" },
		{ "../g", "http://a/b/g" }, { "../..", "http://a/" }, { "../../g", "http://a/g" },
		{ "../../../g", "http://a/g" }, { "/./g", "http://a/g" }, { "/../g", "http://a/g" },
		{ "g.", "http://a/b/c/g." }, { "..g", "http://a/b/c/..g" }, { "./../g", "http://a/b/g" },
		{ "./g/.", "http://a/b/c/g/" }, { "g/../h", "http://a/b/c/h" },
	};
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		ck_assert_bytes(resolve("http://a/b/c/d;p?q", pairs[i][0]), pairs[i][1]);
}
END_TEST

START_TEST(odd_references)
{
	ck_assert_bytes(resolve("", "a/b"), "a/b");
	ck_assert_bytes(resolve("http://a/b", ""), "");
	ck_assert_bytes(resolve("http://a", "b"), "http://a/b");
	ck_assert_bytes(resolve("tag:x,2026:y", "b"), "b");
	ck_assert_bytes(resolve("http://a/", " b\n\tc "), "http://a/bc");
	ck_assert_bytes(resolve("not a base", "b"), "b");
}
END_TEST

START_TEST(hosts)
{
	ck_assert_bytes(url_host(bytes_of("https://www.a.example:80/b@c")), "a.example");
	ck_assert_bytes(url_host(bytes_of("HTTP://u:p@a.example?q")), "a.example");
	ck_assert_bytes(url_host(bytes_of("tag:a.example,2026:1")), "");
	ck_assert_bytes(url_host(bytes_of("")), "");
}
END_TEST

START_TEST(kinds)
{
	ck_assert(url_is_absolute(bytes_of("tag:x")));
	ck_assert(url_is_absolute(bytes_of("a+b-c.1:x")));
	ck_assert(!url_is_absolute(bytes_of("1a:x")));
	ck_assert(!url_is_absolute(bytes_of("a/b:c")));
	ck_assert(url_is_web(bytes_of("HTTPS://a")));
	ck_assert(!url_is_web(bytes_of("http:///a")));
	ck_assert(!url_is_web(bytes_of("javascript:alert(1)")));
}
END_TEST

UNIT_MAIN("url")
{
	tcase_add_test(unit, the_examples_of_the_standard);
	tcase_add_test(unit, odd_references);
	tcase_add_test(unit, hosts);
	tcase_add_test(unit, kinds);
}
