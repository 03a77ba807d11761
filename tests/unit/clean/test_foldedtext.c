#include "../unit.h"
#include "page/foldedtext.h"

static struct buf out, scratch;

static const char *
folded_after(const char *before, const char *s)
{
	buf_clear(&out);
	buf_str(&out, before);
	foldedtext_put(&out, bytes_of(s), &scratch);
	buf_byte(&out, '\0');
	return (const char *)out.p;
}

#define ck_assert_folded(s, want) ck_assert_str_eq(folded_after("", s), want)

START_TEST(white_space_is_folded)
{
	ck_assert_folded("", "");
	ck_assert_folded(" \n ", "");
	ck_assert_folded("a", "a");
	ck_assert_folded("  a \t\n b  ", "a b");
	ck_assert_folded("a\xC2\xA0" "b\xC2\xA0", "a b");
	ck_assert_folded("\xC2\xA0 a", "a");
	ck_assert_folded("a\xC2\xA1" "b", "a\xC2\xA1" "b");
	ck_assert_folded("a\xC3\xA0" "b", "a\xC3\xA0" "b");
	ck_assert_str_eq(folded_after("a", " b"), "ab");	/* what is there is not looked at */
	ck_assert_str_eq(folded_after("a ", " "), "a ");
}
END_TEST

START_TEST(references_are_resolved_twice_at_most)
{
	ck_assert_folded("a &amp; b", "a & b");
	ck_assert_folded("a &amp;amp; b", "a & b");
	ck_assert_folded("a &amp;#38; b", "a & b");
	ck_assert_folded("a &amp;amp;amp; b", "a &amp; b");
	ck_assert_folded("&amp;quot;a&amp;quot;", "\"a\"");
	ck_assert_folded("a &amp; b; c", "a & b; c");
	ck_assert_folded("a &amp;b c;", "a &b c;");
	ck_assert_folded("a &amp;; b", "a &; b");
	ck_assert_folded("a &amp;1; b", "a &1; b");
}
END_TEST

START_TEST(long_values_are_none)
{
	struct buf value = { 0 };

	while (value.n < FOLDEDTEXT_MOST)
		buf_byte(&value, 'x');
	buf_clear(&out);
	foldedtext_put(&out, buf_view(&value), &scratch);
	ck_assert_uint_eq(out.n, FOLDEDTEXT_MOST);
	buf_byte(&value, 'x');
	buf_clear(&out);
	foldedtext_put(&out, buf_view(&value), &scratch);
	ck_assert_uint_eq(out.n, 0);
	buf_free(&value);
}
END_TEST

/* The text of the first element of HTML, in PARTS or not, until there are so many bytes. */
static const char *
text_of(const char *html, bool parts, size_t most)
{
	static struct dom d;

	dom_build(&d, bytes_of(html));
	buf_clear(&out);
	if (parts)
		foldedtext_put_parts(&out, &d, 1, d.node[1].end, most, &scratch);
	else
		foldedtext_put_node(&out, &d, 1, most, &scratch);
	buf_byte(&out, '\0');
	return (const char *)out.p;
}

START_TEST(texts_of_nodes)
{
	ck_assert_str_eq(text_of("<div><p>a</p><p>b</p></div><p>c</p>", false, 99), "a b");
	ck_assert_str_eq(text_of("<div><p>a</p><p>b</p></div><p>c</p>", true, 99), "a\nb");
	ck_assert_str_eq(text_of("<p>a<b>b</b> <i>c</i>d</p>", true, 99), "ab cd");
	ck_assert_str_eq(text_of("<p>a<b> b</b><i>c </i>d</p>", true, 99), "a bc d");
	ck_assert_str_eq(text_of("<p>a<br>b</p>", true, 99), "a b");
	ck_assert_str_eq(text_of("<p>a<span>b</span>c</p>", true, 99), "a\nb\nc");
	ck_assert_str_eq(text_of("<p>a<span>b</span>c</p>", false, 99), "a b c");
	/* no text begins after so many bytes */
	ck_assert_str_eq(text_of("<div><p>abc</p><p>d</p><p>e</p></div>", false, 5), "abc d");
	ck_assert_str_eq(text_of("<div><p>abc</p><p>d</p><p>e</p></div>", false, 6), "abc d e");
	ck_assert_str_eq(text_of("<div><p>abc</p><p>d</p></div>", false, 0), "");
}
END_TEST

UNIT_MAIN("foldedtext")
{
	tcase_add_test(unit, white_space_is_folded);
	tcase_add_test(unit, references_are_resolved_twice_at_most);
	tcase_add_test(unit, long_values_are_none);
	tcase_add_test(unit, texts_of_nodes);
}
