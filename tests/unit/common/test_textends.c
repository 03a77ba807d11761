#include "../tails.h"
#include "agencyline.h"
#include "charset.h"
#include "date.h"
#include "entity.h"
#include "jsonlex.h"
#include "markup.h"
#include "slug.h"
#include "url.h"
#include "utf8.h"

static void
check(tails_read *read, const char *const *texts, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		tails_check(read, texts[i]);
}

#define CHECK(read, texts) check(read, texts, sizeof texts / sizeof *texts)

static void
put(struct buf *to, struct bytes s)
{
	buf_printf(to, "(%.*s)", (int)s.n, s.n > 0 ? (const char *)s.p : "");
}

static void
dates(struct buf *to, struct bytes text)
{
	struct date d;

	if (date_parse(text, &d))
		date_format(to, &d);
	buf_byte(to, ' ');
	if (date_parse_value(text, &d))
		date_format(to, &d);
}

START_TEST(of_dates)
{
	static const char *const texts[] = {
		"2025-08-14T09:05:00.25+02:30", "20250814T090500Z", "2025-W33-4 09:05", "2025-226", "20250814090500",
		"1755162300.25", "25-08-14", "2025-08", "-25-08", "Thu, 14 Aug 2025 09:05:00 GMT+2 (CEST)",
		"14. August 2025 9.05 Uhr", "Aug. 14th, 2025 at 9:05:30 p.m. ET", "14/08/2025 9:5:3", "14.8.25",
		"14 Aug 2025 09:05 Etc/GMT+5", "2025\xE5\xB9\xB4" "8\xE6\x9C\x88" "14\xE6\x97\xA5 9\xE6\x99\x82",
		"14\xC2\xA0" "Aug\xD8\x8C 2025", "Foo., 14 Aug 2025"
	};

	CHECK(dates, texts);
}
END_TEST

static void
tokens(struct buf *to, struct bytes text, bool xml)
{
	struct markup m;
	struct markup_token t;
	struct markup_attribute a;

	for (markup_start(&m, text, xml); markup_next(&m, &t) != MARKUP_END; ) {
		buf_printf(to, "%d%s", (int)t.kind, t.empty ? "/" : "");
		put(to, t.name);
		put(to, t.body);
		put(to, t.whole);
		while (markup_attribute(&t.attributes, &a)) {
			put(to, a.name);
			put(to, a.value);
		}
		if (t.kind == MARKUP_TEXT)
			markup_decode(to, t.body, false);
	}
}

static void
html(struct buf *to, struct bytes text)
{
	tokens(to, text, false);
}

static void
xml(struct buf *to, struct bytes text)
{
	tokens(to, text, true);
}

START_TEST(of_markup)
{
	static const char *const texts[] = {
		"a<b c = 'd' e=\"f\" g=h i/>j</b>k", "<!-- a -- b --!> c <!-->d<!--->e<!-- f -->",
		"<!doctype a [<!b>] 'c>'>d",
		"<![CDATA[a]]b]]>c", "<?a b?>c", "<script>a<!--<script>b</script>c--></script>d",
		"<title>a</b></title >c",
		"</ a>b</>c", "a &amp; &ampb &notit; &#65; &#x41; &#65b &#; &unknown;", "<_a:b/><1></1>", "<a / b=/c=>d"
	};

	CHECK(html, texts);
	CHECK(xml, texts);
}
END_TEST

static void
json(struct buf *to, struct bytes text)
{
	struct jsonlex j = { text.p, text.p + text.n };
	struct bytes body;
	enum jsonlex_kind kind;

	while ((kind = jsonlex_next(&j, &body)) != JSONLEX_END) {
		buf_printf(to, "%d", (int)kind);
		if (kind >= JSONLEX_KEY)
			jsonlex_decode(to, body);
	}
}

START_TEST(of_json)
{
	static const char *const texts[] = {
		"{\"a\" : \"b\\n\\u00e9\\ud83d\\ude00c\\\"\", \"d\":[-1.5e3,true,null]}", "\"a\\", "\"\\ud83dx\"",
		"[a b,\"c\" :"
	};

	CHECK(json, texts);
}
END_TEST

static void
urls(struct buf *to, struct bytes text)
{
	struct url u = url_split(text);
	struct buf host = { 0 };

	put(to, u.scheme);
	put(to, u.authority);
	put(to, u.path);
	put(to, u.query);
	put(to, u.fragment);
	buf_printf(to, "%d%d%d", url_is_absolute(text), url_is_web(text), url_is_safe(text));
	url_encode(to, text);
	url_host(&host, text);
	put(to, buf_view(&host));
	put(to, url_site(buf_view(&host)));
	url_resolve(to, bytes_of("https://orn.example/a/b/c?d"), text);
	buf_free(&host);
}

START_TEST(of_urls)
{
	static const char *const texts[] = {
		"https://me:it@News.Orn.example:8080/a/./b/../c?d#e", "//orn.co.uk/a", "../../a/..", "?b", "#c",
		"tag:orn.example,1:a",
		"http://[::1]:80/", "http://10.0.0.1/", "/a%20b%zz c\xC3\xA9", "mailto:a@b", "http://%6Frn.example."
	};

	CHECK(urls, texts);
}
END_TEST

static void
entities(struct buf *to, struct bytes text)
{
	struct entity e;

	for (; entity_next(&text, &e); put(to, e.name)) {
		buf_printf(to, "%zu-%zu", e.start, e.end);
		put(to, e.type);
	}
}

START_TEST(of_entities)
{
	static const char *const texts[] = { "0-4/PER/Orn; 12-20/ORG/Vell Mill;x; 30-31/LOC/; 40-39/PER/a;1-2/B/c",
	    "1-/A/b", "a" };

	CHECK(entities, texts);
}
END_TEST

static void
openings(struct buf *to, struct bytes text)
{
	struct bytes agency = { 0 };

	buf_printf(to, "%zu %zu", slug_length(text), agencyline_find(text, &agency));
	put(to, agency);
}

START_TEST(of_slugs_and_agency_lines)
{
	static const char *const texts[] = {
		"ORN-MILL-FIRE - It burned", "VELL/ORN: It burned", "ORN, Aug 14 (Xinhua) -- It burned",
		"ORN (AP) \xE2\x80\x94 It",
		"Mill-fire-orn It burned"
	};

	CHECK(openings, texts);
}
END_TEST

static void
bytes_of_charsets(struct buf *to, struct bytes text)
{
	const char *guess = charset_guess(text, bytes_of(""));

	put(to, charset_declared(text));
	buf_printf(to, "%s %d", guess != NULL ? guess : "none", utf8_valid(text));
}

START_TEST(of_documents_in_a_charset)
{
	static const char *const texts[] = {
		"<?xml version='1.0' encoding='koi8-r'?><a>", "<html><meta charset = utf-8><p>",
		"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">",
		"<!-- <meta charset=big5> --><meta charset=gbk >",
		"\xEF\xBB\xBF" "a", "a\xC3\xA9\xE4\xBA\xBA\xF0\x9F\x98\x80"
	};

	CHECK(bytes_of_charsets, texts);
}
END_TEST

UNIT_MAIN("textends")
{
	tcase_add_test(unit, of_dates);
	tcase_add_test(unit, of_markup);
	tcase_add_test(unit, of_json);
	tcase_add_test(unit, of_urls);
	tcase_add_test(unit, of_entities);
	tcase_add_test(unit, of_slugs_and_agency_lines);
	tcase_add_test(unit, of_documents_in_a_charset);
}
