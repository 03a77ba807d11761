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
	ck_assert_bytes(resolve("http://a/b", "h\rttp://x/ y"), "http://x/ y");
	ck_assert_bytes(resolve("http://a/b", "\f\v g h \t\r\n"), "http://a/g h");
	ck_assert_bytes(resolve("http://a/b", " \n "), "");
	ck_assert_bytes(resolve("http://a/b", ":c"), "http://a/:c");
}
END_TEST

START_TEST(references_of_every_form)
{
	static const char *const rows[][3] = {
		{ "http://a/b?q", "//g/c/../d?y#s", "http://g/d?y#s" }, { "http://a/b?q", "//g?y", "http://g?y" },
		{ "http://a/b?q", "//g#s", "http://g#s" },
		{ "http://a/b?q", "/../g/./h?y=/../x", "http://a/g/h?y=/../x" },
		{ "http://a/b?q", "?", "http://a/b?" }, { "http://a/b?q", "#", "http://a/b?q#" },
		{ "http://a/b?q", "c/..d/e./.f/...", "http://a/c/..d/e./.f/..." },
		{ "http://a/b/c", "d//e/../f", "http://a/b/d//f" }, { "http://a/b/c", "d/e/..", "http://a/b/d/" },
		{ "http://a/b/c", "/d/e/.", "http://a/d/e/" }, { "http://a?q", "b", "http://a/b" },
		{ "http://a?q", "?y", "http://a?y" }, { "http://a#t", "#s", "http://a#s" },
		{ "http:", "b", "http:b" }, { "http:/a/b", "c", "http:/a/c" }, { "http:/a/b", "../../../c", "http:/c" },
		{ "http:a/b", "c", "c" }, { "a/b", "c", "c" }, { "//a/b", "c", "c" }, { "/a/b", "c", "c" },
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_bytes(resolve(rows[i][0], rows[i][1]), rows[i][2]);
	buf_clear(&got);
	buf_str(&got, "x/y");
	url_resolve(&got, bytes_of("http:/a"), bytes_of("../../b"));
	ck_assert_bytes(buf_view(&got), "x/yhttp:/b");
	url_resolve(&got, (struct bytes){ NULL, 0 }, bytes_of("z"));
	ck_assert_bytes(buf_view(&got), "x/yhttp:/bz");
}
END_TEST

START_TEST(a_url_is_split_at_its_delimiters)
{
	struct url u = url_split(bytes_of("http://u@a:1/b:/c?d?/e#f?#g"));

	ck_assert_bytes(u.scheme, "http:");
	ck_assert_bytes(u.authority, "//u@a:1");
	ck_assert_bytes(u.path, "/b:/c");
	ck_assert_bytes(u.query, "?d?/e");
	ck_assert_bytes(u.fragment, "#f?#g");
	u = url_split(bytes_of("/a//b"));
	ck_assert_bytes(u.scheme, "");
	ck_assert_bytes(u.authority, "");
	ck_assert_bytes(u.path, "/a//b");
	ck_assert_bytes(u.query, "");
	ck_assert_bytes(u.fragment, "");
	u = url_split(bytes_of("//a?b"));
	ck_assert_bytes(u.authority, "//a");
	ck_assert_bytes(u.path, "");
	ck_assert_bytes(u.query, "?b");
	u = url_split(bytes_of("//a#b"));
	ck_assert_bytes(u.authority, "//a");
	ck_assert_bytes(u.fragment, "#b");
}
END_TEST

static struct bytes
host(const char *url)
{
	buf_clear(&got);
	url_host(&got, bytes_of(url));
	return buf_view(&got);
}

START_TEST(a_host_is_folded_and_has_no_user_and_no_port)
{
	ck_assert_bytes(host("https://www.a.example:80/b@c"), "a.example");
	ck_assert_bytes(host("HTTP://u:p@WWW.A.Example?q"), "a.example");
	ck_assert_bytes(host("http://u@v@a.example"), "a.example");
	ck_assert_bytes(host("http://news.aln.example?x"), "news.aln.example");
	ck_assert_bytes(host("http://aln.example.:80/"), "aln.example");
	ck_assert_bytes(host("http://[2001:DB8::1]:80/"), "[2001:db8::1]");
	ck_assert_bytes(host("http://www./"), "www");
	ck_assert_bytes(host("http://www.a"), "a");
	ck_assert_bytes(host("tag:a.example,2026:1"), "");
	ck_assert_bytes(host("mailto:ada@aln.example"), "");
	ck_assert_bytes(host("http://u@/"), "");
	ck_assert_bytes(host(""), "");
	ck_assert_bytes(host("http://[::1"), "[::1");
	ck_assert_bytes(host("http://u@[::1]x:80"), "[::1]");
	ck_assert_bytes(host("http://:80/"), "");
	ck_assert_bytes(host("http://./"), "");
	ck_assert_bytes(host("http://www"), "www");
	ck_assert_bytes(host("http://www../"), "www.");
	ck_assert_bytes(host("http://wwwx.example"), "wwwx.example");
	host("http://www.a.example");
	url_host(&got, bytes_of("http://WWW.B.example"));
	url_host(&got, bytes_of("http:///"));
	ck_assert_bytes(buf_view(&got), "a.exampleb.example");
}
END_TEST

START_TEST(a_site_is_what_was_registered)
{
	static const char *const pairs[][2] = {
		{ "aln.example", "aln.example" }, { "sport.aln.example", "aln.example" },
		{ "a.b.aln.example", "aln.example" }, { "sport.aln.co.uk", "aln.co.uk" }, { "aln.co.uk", "aln.co.uk" },
		{ "co.uk", "co.uk" }, { "uk", "uk" }, { "sport.aln.uk", "aln.uk" }, { "police.uk", "police.uk" },
		{ "a.aln.police.uk", "aln.police.uk" }, { "a.ac.aln.uk", "aln.uk" },
		{ "news.aln.com.au", "aln.com.au" },
		{ "a.aln.com", "aln.com" }, { "aln.blogspot.com", "aln.blogspot.com" },
		{ "x.aln.anything.bd", "aln.anything.bd" },
		{ "192.0.2.7", "192.0.2.7" }, { "[2001:db8::1]", "[2001:db8::1]" }, { "localhost", "localhost" },
		{ "a.xo.uk", "xo.uk" }, { "a.o.uk", "o.uk" }, { ".uk", ".uk" }, { "..", ".." }, { "", "" }
	};
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		ck_assert_bytes(url_site(bytes_of(pairs[i][0])), pairs[i][1]);
}
END_TEST

START_TEST(takes_addresses_of_the_web)
{
	ck_assert(url_is_safe(bytes_of("http://aln.example/")));
	ck_assert(url_is_safe(bytes_of("HTTPS://aln.example:8080/a?b=c&d=%20#e")));
	ck_assert(url_is_safe(bytes_of("https://aln.example/@harbour")));
	ck_assert(url_is_safe(bytes_of("https://пристань.example/новости")));
	ck_assert(url_is_safe(bytes_of("https://aln.example/\xE2\x80\xAE")));
}
END_TEST

START_TEST(refuses_what_is_no_link_or_a_trap)
{
	static const char *const traps[] = {
		"", "aln.example", "/news", "//aln.example/", "ftp://aln.example/", "javascript:alert(1)", "http",
		" https://aln.example/", "https://", "https:///path", "http://:80/", "data:text/html,x",
		"https://bank.example@evil.example/", "https://aln.example/a b", "https://aln.example/\"onclick=",
		"https://aln.example/'", "https://aln.example/<", "https://aln.example/>", "https://aln.example/\n",
		"https://aln.example/\x7f", "https://aln.example/\\", "https://aln.example/`",
		"https://aln.example/\xff",
		"https://aln\xE2\x80\xAE.example/", "https://aln\xC2\xAD.example/", "https://aln\xE3\x80\x80.example/"
	};
	size_t i;

	for (i = 0; i < sizeof traps / sizeof traps[0]; i++)
		ck_assert_msg(!url_is_safe(bytes_of(traps[i])), "taken: %s", traps[i]);
}
END_TEST

static struct bytes
encode(const char *url)
{
	buf_clear(&got);
	url_encode(&got, bytes_of(url));
	return buf_view(&got);
}

START_TEST(encodes_what_cannot_be_seen)
{
	ck_assert_bytes(encode("http://a.example/b?c#d"), "http://a.example/b?c#d");
	ck_assert_bytes(encode("http://пристань.example/новости"), "http://пристань.example/новости");
	ck_assert_bytes(encode("http://a.example/b c\td\x7f"), "http://a.example/b%20c%09d%7F");
	ck_assert_bytes(encode("http://a.example/\xE2\x80\xAEgpj.exe"), "http://a.example/%E2%80%AEgpj.exe");
	ck_assert_bytes(encode("http://a.example/\xC2\x9B?\xC2\xAD#\xF3\xA0\x81\x81"),
	    "http://a.example/%C2%9B?%C2%AD#%F3%A0%81%81");
	ck_assert_bytes(encode("http://a.example/\xE2\x80\xA8\xE3\x80\x80"), "http://a.example/%E2%80%A8%E3%80%80");
	ck_assert_bytes(encode("http://a.example/\xFF\xE2\x82"), "http://a.example/%FF%E2%82");
	ck_assert_bytes(encode("http://a.example/\xEF\xBF\xBD"), "http://a.example/\xEF\xBF\xBD");
	ck_assert_bytes(encode("http://a\xC2\xAD.example/"), "http://a\xC2\xAD.example/");
	ck_assert_bytes(encode("a b"), "a%20b");
	ck_assert_bytes(encode("a\x7f"), "a%7F");
	ck_assert_bytes(encode("a\xC2\xA0"), "a%C2%A0");
	ck_assert_bytes(encode("!\x1f~\xC3\xA9\x0F"), "!%1F~\xC3\xA9%0F");
	ck_assert_bytes(encode(""), "");
}
END_TEST

START_TEST(kinds)
{
	ck_assert(url_is_absolute(bytes_of("tag:x")));
	ck_assert(url_is_absolute(bytes_of("a+b-c.1:x")));
	ck_assert(url_is_absolute(bytes_of("Z:")));
	ck_assert(!url_is_absolute(bytes_of("")));
	ck_assert(!url_is_absolute(bytes_of("a")));
	ck_assert(!url_is_absolute(bytes_of(":a")));
	ck_assert(!url_is_absolute(bytes_of("a_b:x")));
	ck_assert(!url_is_absolute(bytes_of("a b:x")));
	ck_assert(!url_is_absolute(bytes_of("1a:x")));
	ck_assert(!url_is_absolute(bytes_of("a/b:c")));
	ck_assert(url_is_web(bytes_of("HTTPS://a")));
	ck_assert(!url_is_web(bytes_of("httpx://a")));
	ck_assert(url_is_web(bytes_of("http://a?")));
	ck_assert(!url_is_web(bytes_of("http:a")));
	ck_assert(!url_is_web(bytes_of("http://")));
	ck_assert(!url_is_web(bytes_of("//a")));
	ck_assert(!url_is_web(bytes_of("http")));
	ck_assert(!url_is_web(bytes_of("http:///a")));
	ck_assert(!url_is_web(bytes_of("javascript:alert(1)")));
}
END_TEST

UNIT_MAIN("url")
{
	tcase_add_test(unit, the_examples_of_the_standard);
	tcase_add_test(unit, odd_references);
	tcase_add_test(unit, references_of_every_form);
	tcase_add_test(unit, a_url_is_split_at_its_delimiters);
	tcase_add_test(unit, a_host_is_folded_and_has_no_user_and_no_port);
	tcase_add_test(unit, a_site_is_what_was_registered);
	tcase_add_test(unit, takes_addresses_of_the_web);
	tcase_add_test(unit, refuses_what_is_no_link_or_a_trap);
	tcase_add_test(unit, encodes_what_cannot_be_seen);
	tcase_add_test(unit, kinds);
}
