#include "../unit.h"
#include "buf.h"
#include "markup.h"

/* All tokens of INPUT, as "+name(attributes)" and "-name", text in quotes, "!" and a comment, "?" for what is left. */
static const char *
cut(const char *input, bool xml)
{
	static struct buf out;
	struct markup_token t;
	struct markup m;

	buf_clear(&out);
	markup_start(&m, bytes_of(input), xml);
	while (markup_next(&m, &t) != MARKUP_END) {
		switch (t.kind) {
		case MARKUP_OPEN:
			buf_printf(&out, "+%.*s(%.*s)%s", (int)t.name.n, t.name.p, (int)t.body.n, t.body.p,
			    t.empty ? "/" : "");
			break;
		case MARKUP_CLOSE:
			buf_printf(&out, "-%.*s", (int)t.name.n, t.name.p);
			break;
		case MARKUP_TEXT:
			buf_printf(&out, "\"%.*s\"", (int)t.body.n, t.body.p);
			break;
		case MARKUP_VERBATIM:
			buf_printf(&out, "'%.*s'", (int)t.body.n, t.body.p);
			break;
		case MARKUP_COMMENT:
			buf_printf(&out, "!%.*s!", (int)t.body.n, t.body.p);
			break;
		default:
			buf_str(&out, "?");
			break;
		}
	}
	buf_byte(&out, 0);
	return (const char *)out.p;
}

static const char *
html(const char *input)
{
	return cut(input, false);
}

static const char *
xml(const char *input)
{
	return cut(input, true);
}

static const char *
decoded(const char *text, bool attribute)
{
	static struct buf out;

	buf_clear(&out);
	markup_decode(&out, bytes_of(text), attribute);
	buf_byte(&out, 0);
	return (const char *)out.p;
}

START_TEST(tags_and_text)
{
	ck_assert_str_eq(html("a<b c=d>e</b>f<br/>"), "\"a\"+b( c=d)\"e\"-b\"f\"+br()/");
	ck_assert_str_eq(html("<P CLASS='x>y'>z</P >"), "+P( CLASS='x>y')\"z\"-P");
	ck_assert_str_eq(html(""), "");
	ck_assert_str_eq(html("<a href=x/>"), "+a( href=x/)");
	ck_assert_str_eq(html("<a b\"c>d"), "+a( b\"c)\"d\"");
}
END_TEST

START_TEST(what_starts_no_tag_is_text)
{
	ck_assert_str_eq(html("1 < 2 <3 << <"), "\"1 < 2 <3 << <\"");
	ck_assert_str_eq(html("a</"), "\"a</\"");
	ck_assert_str_eq(html("a</>b"), "\"a\"?\"b\"");
	ck_assert_str_eq(html("</3>b"), "!3!\"b\"");
}
END_TEST

START_TEST(what_is_not_closed_ends_with_the_input)
{
	ck_assert_str_eq(html("a<b c=\"d>e"), "\"a\"?");
	ck_assert_str_eq(html("a<b"), "\"a\"?");
	ck_assert_str_eq(html("a<!-- b --"), "\"a\"! b !");
	ck_assert_str_eq(html("<script>a<b"), "+script()'a<b'");
	ck_assert_str_eq(html("<title>a &amp; <b>"), "+title()\"a &amp; <b>\"");
}
END_TEST

START_TEST(comments)
{
	ck_assert_str_eq(html("<!--a-->b<!-->c<!--->d<!--e--!>f"), "!a!\"b\"!!\"c\"!!\"d\"!e!\"f\"");
	ck_assert_str_eq(html("<!---->a<!-- - -- -->b"), "!!\"a\"! - -- !\"b\"");
	ck_assert_str_eq(html("<!--a--->b<!-- ---->c<!--- -->d"), "!a-!\"b\"! --!\"c\"!- !\"d\"");
	ck_assert_str_eq(html("<!--a-->"), "!a!");
	ck_assert_str_eq(html("<!--a--!>"), "!a!");
	ck_assert_str_eq(html("<!--a--!"), "!a!");
	ck_assert_str_eq(html("<!--a---"), "!a-!");
	ck_assert_str_eq(html("<!----"), "!!");
	ck_assert_str_eq(html("<!-----"), "!-!");
	ck_assert_str_eq(xml("<!--a--!"), "!a--!!");
	ck_assert_str_eq(xml("<!--a--!>b-->"), "!a--!>b!");
	ck_assert_str_eq(xml("<!--a---"), "!a-!");
	ck_assert_str_eq(xml("<!-->-->"), "!>!");
	ck_assert_str_eq(xml("<!--->-->"), "!->!");
	ck_assert_str_eq(html("<!x y>a<?php b ?>c"), "!x y!\"a\"!?php b ?!\"c\"");
	ck_assert_str_eq(html("<!DOCTYPE html>a"), "?\"a\"");
	ck_assert_str_eq(html("<![CDATA[a]]>b"), "![CDATA[a]]!\"b\"");
}
END_TEST

START_TEST(raw_text)
{
	ck_assert_str_eq(html("<script>if (a<b) c = '</div>'</script>d"),
	    "+script()'if (a<b) c = '</div>''-script\"d\"");
	ck_assert_str_eq(html("<STYLE>a</style>b"), "+STYLE()'a'-style\"b\"");
	ck_assert_str_eq(html("<script></script>a"), "+script()-script\"a\"");
	ck_assert_str_eq(html("<style>a</styles>b</style/>c"), "+style()'a</styles>b'-style\"c\"");
	ck_assert_str_eq(html("<textarea><p>a</textarea>"), "+textarea()\"<p>a\"-textarea");
	ck_assert_str_eq(html("<plaintext>a</plaintext>"), "+plaintext()'a</plaintext>'");
}
END_TEST

START_TEST(scripts_in_a_scripts_comment)
{
	ck_assert_str_eq(html("<script><!--<script>a</script>b--></script>c"),
	    "+script()'<!--<script>a</script>b-->'-script\"c\"");
	ck_assert_str_eq(html("<script><!--a--><script></script>b"), "+script()'<!--a--><script>'-script\"b\"");
	ck_assert_str_eq(html("<script><!--><script></script>b"), "+script()'<!--><script>'-script\"b\"");
	ck_assert_str_eq(html("<script><!--a</script>b"), "+script()'<!--a'-script\"b\"");
}
END_TEST

START_TEST(xml_has_no_raw_text)
{
	ck_assert_str_eq(xml("<script><a:b/></script>"), "+script()+a:b()/-script");
	ck_assert_str_eq(xml("<a><![CDATA[<b>&amp;]]></a>"), "+a()'<b>&amp;'-a");
	ck_assert_str_eq(xml("<![CDATA[a"), "'a'");
	ck_assert_str_eq(xml("<![CDATA["), "''");
	ck_assert_str_eq(xml("<![CDATA[]]"), "']]'");
	ck_assert_str_eq(xml("<![CDATA[]>"), "']>'");
	ck_assert_str_eq(xml("<![CDATA[]]>"), "''");
	ck_assert_str_eq(xml("<![CDATA[]]>b"), "''\"b\"");
	ck_assert_str_eq(xml("<![CDATA[a]]>b"), "'a'\"b\"");
	ck_assert_str_eq(xml("<![CDATA[]]]>b"), "']'\"b\"");
	ck_assert_str_eq(xml("<![CDATA[a]]"), "'a]]'");
	ck_assert_str_eq(xml("<?xml version='1.0'?><a/>"), "?+a()/");
	ck_assert_str_eq(xml("<!DOCTYPE a [<!ENTITY b \"]>\">]><a/>"), "?+a()/");
	ck_assert_str_eq(xml("<_a></_a><\303\251/>"), "+_a()-_a+\303\251()/");
	ck_assert_str_eq(xml("<!--a--!>b-->c"), "!a--!>b!\"c\"");
	ck_assert_str_eq(xml("<!--a--->b"), "!a-!\"b\"");
}
END_TEST

static void
expect_attribute(struct markup_attributes *left, const char *name, const char *value)
{
	struct markup_attribute a;

	ck_assert(markup_attribute(left, &a));
	ck_assert_bytes(a.name, name);
	ck_assert_bytes(a.value, value);
}

START_TEST(attributes)
{
	struct markup_attributes left = markup_attributes_of(bytes_of(" a = 'b c' D=e/f g /h=\"\" =i"));
	struct markup_attribute a;

	expect_attribute(&left, "a", "b c");
	expect_attribute(&left, "D", "e/f");
	expect_attribute(&left, "g", "");
	expect_attribute(&left, "h", "");
	expect_attribute(&left, "=i", "");
	ck_assert(!markup_attribute(&left, &a));
	left = markup_attributes_of(bytes_of(""));
	ck_assert(!markup_attribute(&left, &a));
}
END_TEST

/* A tag with N attributes, then END. */
static const char *
tag_with(int n, const char *end)
{
	static struct buf tag;
	int i;

	buf_clear(&tag);
	buf_str(&tag, "<a");
	for (i = 0; i < n; i++)
		buf_printf(&tag, " n%d=v%d", i, i);
	buf_str(&tag, end);
	buf_byte(&tag, 0);
	return (const char *)tag.p;
}

START_TEST(all_attributes_of_a_tag)
{
	static const char *const ends[] = { ">", "/>", " / >", " last>", " last/>", "\n/>" };
	struct markup_attributes left;
	struct markup_attribute a;
	struct markup_token t;
	struct markup m;
	int n, i;
	size_t e;

	for (n = 0; n <= 2 * MARKUP_KEPT + 1; n++)
		for (e = 0; e < sizeof ends / sizeof *ends; e++) {
			markup_start(&m, bytes_of(tag_with(n, ends[e])), false);
			ck_assert_int_eq(markup_next(&m, &t), MARKUP_OPEN);
			left = t.attributes;
			for (i = 0; i < n; i++) {
				char name[12], value[16];

				snprintf(name, sizeof name, "n%d", i);
				snprintf(value, sizeof value, e == 1 && i == n - 1 ? "v%d/" : "v%d", i);
				expect_attribute(&left, name, value);
			}
			if (strstr(ends[e], "last") != NULL)
				expect_attribute(&left, "last", "");
			ck_assert(!markup_attribute(&left, &a));
		}
}
END_TEST

START_TEST(names_compare_without_case)
{
	static const struct {
		const char *name;
		size_t n;
		const char *lower;
		bool same;
	} pairs[] = {
		{ "HrEf", 4, "href", true }, { "hre", 3, "href", false }, { "hrefs", 5, "href", false },
		{ "hreg", 4, "href", false }, { "", 0, "href", false }, { "", 0, "", true }, { "a", 1, "", false },
		{ "href\0b", 6, "href", false },
	};
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		ck_assert_int_eq(markup_is((struct bytes){ (const unsigned char *)pairs[i].name, pairs[i].n },
		    pairs[i].lower), pairs[i].same);
}
END_TEST

START_TEST(values_by_name)
{
	struct bytes body = bytes_of(" ID=x class='y' class='z' empty");

	ck_assert_bytes(markup_value(body, "id"), "x");
	ck_assert_bytes(markup_value(body, "class"), "y");
	ck_assert(markup_value(body, "empty").p != NULL);
	ck_assert(markup_value(body, "none").p == NULL);
}
END_TEST

START_TEST(named_references)
{
	ck_assert_str_eq(decoded("a &amp; b &lt;&gt; &quot;", false), "a & b <> \"");
	ck_assert_str_eq(decoded("&eacute;&Eacute;&hellip;", false), "\303\251\303\211\342\200\246");
	ck_assert_str_eq(decoded("&NotEqualTilde;", false), "\342\211\202\314\270");
	ck_assert_str_eq(decoded("&amp;amp;", false), "&amp;");
}
END_TEST

START_TEST(references_without_a_semicolon)
{
	ck_assert_str_eq(decoded("&copy 2025 &notit;", false), "\302\251 2025 \302\254it;");
	ck_assert_str_eq(decoded("&notin;", false), "\342\210\211");
	ck_assert_str_eq(decoded("?a=b&copy=c&amp", true), "?a=b&copy=c&");
	ck_assert_str_eq(decoded("?a=b&copy=c", false), "?a=b\302\251=c");
	ck_assert_str_eq(decoded("&copyc &copy. &copy &copy;=", true), "&copyc \302\251. \302\251 \302\251=");
	ck_assert_str_eq(decoded("&lt&gt", true), "<>");
	ck_assert_str_eq(decoded("&Ccedilx &l &xlt", false), "\303\207x &l &xlt");
	ck_assert_str_eq(decoded("&CounterClockwiseContourIntegral;", false), "\342\210\263");
}
END_TEST

START_TEST(numeric_references)
{
	ck_assert_str_eq(decoded("&#65;&#x42;&#X43&#68", false), "ABCD");
	ck_assert_str_eq(decoded("&#150;&#x80;", false), "\342\200\223\342\202\254");
	ck_assert_str_eq(decoded("&#0;&#xD800;&#x110000;&#99999999999999;", false),
	    "\357\277\275\357\277\275\357\277\275\357\277\275");
	ck_assert_str_eq(decoded("&#;&#x;&#xg;", false), "&#;&#x;&#xg;");
	ck_assert_str_eq(decoded("&#", false), "&#");
	ck_assert_str_eq(decoded("&#x", false), "&#x");
	ck_assert_str_eq(decoded("&#9:&#6g&#x4F;&#x4fg", false), "\t:\x06gOOg");
	ck_assert_str_eq(decoded("&#xD7FF;&#xE000;&#x10FFFF;&#57343;", false),
	    "\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF\xEF\xBF\xBD");
	ck_assert_str_eq(decoded("&#65a&#65", true), "AaA");
}
END_TEST

/* The table of 13.2.5.80: what the bytes from 0x80 to 0x9F are in windows-1252; 0 where they are themselves. */
START_TEST(numbers_of_controls_are_windows_1252)
{
	static const char letters[] = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ", *p = letters;
	char text[16], self[3] = { '\xC2', 0, 0 };
	unsigned c, n;

	for (c = 0x80; c < 0xA0; c++, p += n) {
		const unsigned char first = (unsigned char)*p;

		n = first == 0 ? 1 : first < 0xE0 ? 2 : 3;
		self[1] = (char)c;
		snprintf(text, sizeof text, "&#%u;", c);
		ck_assert_int_eq(strncmp(decoded(text, false), first == 0 ? self : p, first == 0 ? 3 : n), 0);
	}
	ck_assert_ptr_eq(p, letters + sizeof letters - 1);
	ck_assert_str_eq(decoded("&#127;&#160;", false), "\x7F\xC2\xA0");
}
END_TEST

START_TEST(what_is_no_reference_stays)
{
	ck_assert_str_eq(decoded("& &; AT&T &nosuchname; &", false), "& &; AT&T &nosuchname; &");
}
END_TEST

UNIT_MAIN("markup")
{
	tcase_add_test(unit, tags_and_text);
	tcase_add_test(unit, what_starts_no_tag_is_text);
	tcase_add_test(unit, what_is_not_closed_ends_with_the_input);
	tcase_add_test(unit, comments);
	tcase_add_test(unit, raw_text);
	tcase_add_test(unit, scripts_in_a_scripts_comment);
	tcase_add_test(unit, xml_has_no_raw_text);
	tcase_add_test(unit, attributes);
	tcase_add_test(unit, all_attributes_of_a_tag);
	tcase_add_test(unit, names_compare_without_case);
	tcase_add_test(unit, values_by_name);
	tcase_add_test(unit, named_references);
	tcase_add_test(unit, references_without_a_semicolon);
	tcase_add_test(unit, numeric_references);
	tcase_add_test(unit, numbers_of_controls_are_windows_1252);
	tcase_add_test(unit, what_is_no_reference_stays);
}
