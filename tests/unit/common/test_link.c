#include "../unit.h"
#include "link.h"

START_TEST(takes_addresses_of_the_web)
{
	ck_assert(link_is_web(bytes_of("http://aln.example/")));
	ck_assert(link_is_web(bytes_of("HTTPS://aln.example:8080/a?b=c&d=%20#e")));
	ck_assert(link_is_web(bytes_of("https://aln.example/@harbour")));
	ck_assert(link_is_web(bytes_of("https://пристань.example/новости")));
}
END_TEST

START_TEST(refuses_what_is_no_link_or_a_trap)
{
	static const char *const traps[] = {
		"", "aln.example", "/news", "//aln.example/", "ftp://aln.example/", "javascript:alert(1)",
		" https://aln.example/", "https://", "https:///path", "http://:80/", "data:text/html,x",
		"https://bank.example@evil.example/", "https://aln.example/a b", "https://aln.example/\"onclick=",
		"https://aln.example/'", "https://aln.example/<", "https://aln.example/>", "https://aln.example/\n",
		"https://aln.example/\x7f", "https://aln.example/\\",
		"https://aln.example/`", "https://aln.example/\xff"
	};
	size_t i;

	for (i = 0; i < sizeof traps / sizeof traps[0]; i++)
		ck_assert_msg(!link_is_web(bytes_of(traps[i])), "taken: %s", traps[i]);
}
END_TEST

START_TEST(names_the_host)
{
	ck_assert_bytes(link_host(bytes_of("https://www.aln.example:8080/a/b")), "aln.example");
	ck_assert_bytes(link_host(bytes_of("http://news.aln.example?x")), "news.aln.example");
	ck_assert_bytes(link_host(bytes_of("http://[2001:db8::1]:80/")), "[2001:db8::1]:80");
	ck_assert_bytes(link_host(bytes_of("http://www.")), "www.");
	ck_assert_bytes(link_host(bytes_of("mailto:ada@aln.example")), "");
}
END_TEST

UNIT_MAIN("link")
{
	tcase_add_test(unit, takes_addresses_of_the_web);
	tcase_add_test(unit, refuses_what_is_no_link_or_a_trap);
	tcase_add_test(unit, names_the_host);
}
