#include "../unit.h"
#include "feedtext.h"

static struct buf got;

static struct bytes
line(const char *text, bool markup)
{
	buf_clear(&got);
	feedtext_put_line(&got, bytes_of(text), markup);
	return buf_view(&got);
}

static struct bytes
person(const char *text)
{
	buf_clear(&got);
	feedtext_put_person(&got, bytes_of(text));
	return buf_view(&got);
}

START_TEST(markup_and_what_only_looks_like_it)
{
	ck_assert(feedtext_is_markup(bytes_of("<p>a</p>")));
	ck_assert(feedtext_is_markup(bytes_of("a<br>b")));
	ck_assert(feedtext_is_markup(bytes_of("a<x/>b")));
	ck_assert(feedtext_is_markup(bytes_of("a &amp; b")));
	ck_assert(feedtext_is_markup(bytes_of("&#8217;")));
	ck_assert(!feedtext_is_markup(bytes_of("AT&T; and R&D")));
	ck_assert(!feedtext_is_markup(bytes_of("a < b > c")));
	ck_assert(!feedtext_is_markup(bytes_of("the <blink> tag")));
	ck_assert(feedtext_is_markup(bytes_of("a <x y='z'> b")));
	ck_assert(feedtext_is_markup(bytes_of("a <x y=\"z\"> b")));
	ck_assert(feedtext_is_markup(bytes_of("a <embed> b")));
	ck_assert(!feedtext_is_markup(bytes_of("if a <b then c> d")));
	ck_assert(!feedtext_is_markup(bytes_of("")));
	ck_assert(feedtext_is_markup(bytes_of("x</b")) == feedtext_is_markup(bytes_of("x")));
	ck_assert(feedtext_is_markup(bytes_of("x</b>")));
	ck_assert(!feedtext_is_markup(bytes_of("a <x y=z> b")));
	ck_assert(feedtext_is_markup(bytes_of("&lt;")));
	ck_assert(feedtext_is_markup(bytes_of("A&B & &lt;")));
	ck_assert(!feedtext_is_markup(bytes_of("&a; &; &#; &lt, &#8217 &")));
	ck_assert(feedtext_is_markup(bytes_of("&#1;")));
	ck_assert(feedtext_is_markup(bytes_of("&a234567890123456789012345678901;")));
	ck_assert(!feedtext_is_markup(bytes_of("&a2345678901234567890123456789012;")));
}
END_TEST

START_TEST(blanks)
{
	ck_assert(feedtext_is_blank(bytes_of(" \n"), false));
	ck_assert(feedtext_is_blank(bytes_of(""), true));
	ck_assert(feedtext_is_blank(bytes_of("<p> <img src='pixel.gif'></p><script>x</script>"), true));
	ck_assert(feedtext_is_blank(bytes_of("<p>&nbsp;</p><br>&#160;&#8203;"), true));
	ck_assert(feedtext_is_blank(bytes_of(" \xC2\xA0 \xE2\x80\x8B"), false));
	ck_assert(!feedtext_is_blank(bytes_of("&nbsp;"), false));
	ck_assert(!feedtext_is_blank(bytes_of("<p>x"), true));
	ck_assert(!feedtext_is_blank(bytes_of("<p>"), false));
}
END_TEST

START_TEST(lengths)
{
	ck_assert_uint_eq(feedtext_length(bytes_of("<p>two</p>"), false), 10);
	ck_assert_uint_eq(feedtext_length(bytes_of("<p>two</p> x"), true), 5);
	ck_assert_uint_eq(feedtext_length(bytes_of("x <p"), true), 4);
	ck_assert_uint_eq(feedtext_length(bytes_of(""), true), 0);
	ck_assert_uint_eq(feedtext_length(bytes_of("<>"), true), 0);
	ck_assert_uint_eq(feedtext_length(bytes_of("a<b>c<d"), true), 4);
	ck_assert_uint_eq(feedtext_length(bytes_of("a>b<<c>d"), true), 4);
}
END_TEST

START_TEST(lines)
{
	ck_assert_bytes(line(" a \n\t b ", false), "a b");
	ck_assert_bytes(line("<b>1 &lt; 2</b><script>x</script> &amp; 3", true), "1 < 2 & 3");
	ck_assert_bytes(line("<b>", false), "<b>");
	ck_assert_bytes(line(" ", true), "");
	ck_assert_bytes(line("", false), "");
	buf_clear(&got);
	buf_str(&got, "x ");
	feedtext_put_line(&got, bytes_of("  "), false);
	ck_assert_bytes(buf_view(&got), "x ");
	feedtext_put_line(&got, bytes_of("\fa\v\r b "), false);
	feedtext_put_line(&got, bytes_of(" c "), true);
	ck_assert_bytes(buf_view(&got), "x a bc");
}
END_TEST

START_TEST(persons)
{
	ck_assert_bytes(person(" Ada Moor "), "Ada Moor");
	ck_assert_bytes(person("ada@lake.example (Ada Moor)"), "Ada Moor");
	ck_assert_bytes(person("Ada Moor <ada@lake.example>"), "Ada Moor");
	ck_assert_bytes(person("Ada Moor (ada@lake.example)"), "Ada Moor");
	ck_assert_bytes(person("ada@lake.example ()"), "ada@lake.example ()");
	ck_assert_bytes(person("ada@lake.example"), "ada@lake.example");
	ck_assert_bytes(person("<ada@lake.example>"), "<ada@lake.example>");
	ck_assert_bytes(person("Ada Moor (Lake News)"), "Ada Moor (Lake News)");
	ck_assert_bytes(person(""), "");
	ck_assert_bytes(person("(Ada) a@lake.example"), "(Ada) a@lake.example");
	ck_assert_bytes(person("a@lake.example ("), "a@lake.example (");
	ck_assert_bytes(person("a@lake.example (A)"), "A");
	ck_assert_bytes(person("Ada (a@lake.example"), "Ada");
	ck_assert_bytes(person("(a@lake.example)"), "(a@lake.example)");
	ck_assert_bytes(person("Ada <Lake>"), "Ada <Lake>");
	ck_assert_bytes(person("A<a@lake.example>"), "A");
	ck_assert_bytes(person("<a@lake.example> Ada"), "<a@lake.example> Ada");
}
END_TEST

START_TEST(base64)
{
	buf_clear(&got);
	ck_assert(feedtext_put_base64(&got, bytes_of("Zm9v\n YmE=")));
	ck_assert_bytes(buf_view(&got), "fooba");
	buf_clear(&got);
	ck_assert(feedtext_put_base64(&got, bytes_of("ICEiIyQlJicoKSorLC0uLzAxMjM0NT"
	    "Y3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RV"
	    "VldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX4/Pz4+")));
	ck_assert_bytes(buf_view(&got), " !\"#$%&'()*+,-./0123456789:;<=>\?@ABCDEFGHIJKLMNOPQ"
	    "RSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\?\?>>");
	buf_clear(&got);
	ck_assert(feedtext_put_base64(&got, bytes_of("Zg= =\n")));
	ck_assert_bytes(buf_view(&got), "f");
	buf_clear(&got);
	ck_assert(!feedtext_put_base64(&got, bytes_of("Zm9v=")) && !feedtext_put_base64(&got, bytes_of("Zm8=v")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("Zg===")) && !feedtext_put_base64(&got, bytes_of("Z===")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("====")) && !feedtext_put_base64(&got, bytes_of("Z")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("Zm9v-Zm9v")) && !feedtext_put_base64(&got, bytes_of("Zg=v")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("Zm9v-m9v")) && !feedtext_put_base64(&got, bytes_of("Zm9vZ")));
	ck_assert(feedtext_put_base64(&got, bytes_of("Zg==")));
	ck_assert_bytes(buf_view(&got), "f");
	ck_assert(!feedtext_put_base64(&got, bytes_of("Zg=")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("Zg==Zg==")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("plain text")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("//79/A==")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("AAAA")));
	ck_assert(!feedtext_put_base64(&got, bytes_of("")));
	ck_assert_bytes(buf_view(&got), "f");
}
END_TEST

UNIT_MAIN("feedtext")
{
	tcase_add_test(unit, markup_and_what_only_looks_like_it);
	tcase_add_test(unit, blanks);
	tcase_add_test(unit, lengths);
	tcase_add_test(unit, lines);
	tcase_add_test(unit, persons);
	tcase_add_test(unit, base64);
}
