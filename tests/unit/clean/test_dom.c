#include "../unit.h"
#include "page/dom.h"
#include "page/classnames.h"
#include "buf.h"

/*
 * The tree of PAGE: names of elements, text in quotes with "*" before it where it is in a link, children in brackets.
 */
static const char *
tree(const char *page)
{
	static struct dom d;
	static struct buf out;
	uint32_t i, k;

	buf_clear(&out);
	dom_build(&d, bytes_of(page));
	for (i = 1; i < d.n; i++) {
		if (d.node[i].tag == TAG_TEXT)
			buf_printf(&out, "%s'%.*s'", d.node[i].flags & DOM_LINK ? "*" : "", (int)d.node[i].n,
			    dom_text(&d, i).p);
		else
			buf_printf(&out, "%s(", htmltag_name((enum htmltag)d.node[i].tag));
		for (k = i; k != 0 && d.node[k].end == i + 1; k = d.node[k].parent)
			if (d.node[k].tag != TAG_TEXT)
				buf_byte(&out, ')');
	}
	buf_byte(&out, 0);
	return (const char *)out.p;
}

START_TEST(elements_nest)
{
	ck_assert_str_eq(tree("<div><p>a</p><p>b</p></div>c"), "div(p('a')p('b'))'c'");
	ck_assert_str_eq(tree(""), "");
}
END_TEST

START_TEST(end_tags_are_implied)
{
	ck_assert_str_eq(tree("<p>a<p>b<div>c</div>"), "p('a')p('b')div('c')");
	ck_assert_str_eq(tree("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e"), "ul(li('a')li('b'ul(li('c')))li('d'))'e'");
	ck_assert_str_eq(tree("<table><tr><td>a<td>b<tr><td>c</table>d"), "table(tr(td('a')td('b'))tr(td('c')))'d'");
	ck_assert_str_eq(tree("<dl><dt>a<dd>b<dt>c</dl>"), "dl(dt('a')dd('b')dt('c'))");
	ck_assert_str_eq(tree("<dl><dt>a<dd>b<dl><dt>c</dl><dt>d</dl>"), "dl(dt('a')dd('b'dl(dt('c')))dt('d'))");
	ck_assert_str_eq(tree("<ol><li>a<ol><li>b</ol><li>c</ol>"), "ol(li('a'ol(li('b')))li('c'))");
	ck_assert_str_eq(tree("<menu><li>a<menu><li>b</menu><li>c</menu>"), "menu(li('a'menu(li('b')))li('c'))");
	ck_assert_str_eq(tree("<dir><li>a<dir><li>b</dir><li>c</dir>"), "dir(li('a'dir(li('b')))li('c'))");
	ck_assert_str_eq(tree("<p>a<hr>b"), "p('a')hr()'b'");
	ck_assert_str_eq(tree("<head><meta name=a><body>b"), "head()body('b')");
	ck_assert_str_eq(tree("<body>a<body>b<html>c<head>d"), "body('a''b'html('c'head('d')))");
	ck_assert_str_eq(tree("<h1>a<h2>b</h2><h3>c</h3>"), "h1('a')h2('b')h3('c')");
	ck_assert_str_eq(tree("<h2>a<div><h3>b</h3></div></h2>"), "h2('a'div(h3('b')))");
	ck_assert_str_eq(tree("<main><h6>a<h5>b"), "main(h6('a')h5('b'))");
}
END_TEST

START_TEST(parts_of_tables_close_each_other)
{
	ck_assert_str_eq(tree("<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>"),
	    "table(thead(tr(th('a')))tbody(tr(td('b')))tfoot(tr(td('c'))))");
	ck_assert_str_eq(tree("<table><tr><th>a<td>b<th>c</table>"), "table(tr(th('a')td('b')th('c')))");
	ck_assert_str_eq(tree("<table><caption>a<p>b</caption><tr><td>c</table>"),
	    "table(caption('a'p('b'))tr(td('c')))");
	ck_assert_str_eq(tree("<table><tr><td>a<table><tr><td>b</td></tr></table>c</td></tr></table>d"),
	    "table(tr(td('a'table(tr(td('b')))'c')))'d'");
	ck_assert_str_eq(tree("<table><tr><td><table><tr><td>a</tr></table></tr>b</table>"),
	    "table(tr(td(table(tr(td('a')))))'b')");
	ck_assert_str_eq(tree("<ul><li><table><tr><td>a<li>b</table>"), "ul(li(table(tr(td('a'li('b'))))))");
	ck_assert_str_eq(tree("<p><table><caption>a</p>b</table>"), "p()table(caption('a''b'))");
	ck_assert_str_eq(tree("<div><table><th>a</div>b</table>c</div>"), "div(table(th('a''b'))'c')");
}
END_TEST

START_TEST(stray_end_tags_are_ignored)
{
	ck_assert_str_eq(tree("</div><p>a</section>b</p></b>"), "p('a''b')");
	ck_assert_str_eq(tree("<div><table><td>a</div>b</table>c</div>"), "div(table(td('a''b'))'c')");
	ck_assert_str_eq(tree("<body>a</body>b</html>c"), "body('a''b''c')");
}
END_TEST

START_TEST(marked_up_words_make_no_nodes)
{
	ck_assert_str_eq(tree("<p>a<b>b</b><em>c</em></p>"), "p('a''b''c')");
}
END_TEST

START_TEST(a_link_ends_with_its_end_tag_wherever_it_stands)
{
	ck_assert_str_eq(tree("<a href=x><div>a</a>b</div>"), "a(div(*'a''b'))");
	ck_assert_str_eq(tree("<p><a href=x>a<a href=y>b</a>c"), "p(a(*'a')a(*'b')'c')");
	ck_assert_str_eq(tree("<a name=x>a</a>"), "a('a')");
}
END_TEST

START_TEST(what_no_reader_sees_is_no_text)
{
	ck_assert_str_eq(tree("<script>a</script><style>b</style><title>c</title><textarea>d</textarea>e"), "'e'");
	ck_assert_str_eq(tree("<svg><title/><text>a</text></svg>b<select><option>c</select>d"), "'b''d'");
}
END_TEST

START_TEST(a_skipped_element_that_is_not_closed_ends_with_a_block)
{
	ck_assert_str_eq(tree("<svg><path><p>a</p>"), "p('a')");
}
END_TEST

START_TEST(white_space_between_words_is_kept_as_a_mark)
{
	struct dom d = { 0 };

	dom_build(&d, bytes_of("<p> <b>a</b> <i>b</i>c</p>"));
	ck_assert_uint_eq(d.n, 5);
	ck_assert(!(d.node[2].flags & DOM_SPACE));
	ck_assert(d.node[3].flags & DOM_SPACE);
	ck_assert(!(d.node[4].flags & DOM_SPACE));
	ck_assert(d.node[2].flags & DOM_BOLD);
	ck_assert(!(d.node[3].flags & DOM_BOLD));
	dom_free(&d);
}
END_TEST

START_TEST(facts_are_kept)
{
	struct dom d = { 0 };

	dom_build(&d, bytes_of("<title>a</title><meta name=b><script type=c>d</script><p><time datetime=e>f</time>"));
	ck_assert_uint_eq(d.nfacts, 4);
	ck_assert_bytes(d.fact[0].content, "a");
	ck_assert(d.fact[1].tag == TAG_META);
	ck_assert_bytes(d.fact[2].content, "d");
	ck_assert(d.fact[3].tag == TAG_TIME);
	dom_free(&d);
}
END_TEST

START_TEST(depth_is_capped)
{
	struct dom d = { 0 };
	struct buf page = { 0 };
	uint32_t i;

	for (i = 0; i < 2000; i++)
		buf_str(&page, "<div>");
	buf_str(&page, "a");
	for (i = 0; i < 2000; i++)
		buf_str(&page, "</div>");
	buf_str(&page, "<p>b</p>");
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.n, DOM_DEPTH + 3);
	ck_assert_uint_eq(d.node[d.n - 2].tag, TAG_P);
	ck_assert_uint_eq(d.node[d.n - 2].parent, 0);
	ck_assert_uint_eq(d.node[0].end, d.n);
	buf_free(&page);
	dom_free(&d);
}
END_TEST

START_TEST(hints_of_names)
{
	ck_assert_uint_eq(classwords_hints(bytes_of("article-body")), HINT_ARTICLE | HINT_CONTENT | HINT_BODY);
	ck_assert_uint_eq(classwords_hints(bytes_of("relatedPosts")), HINT_RELATED);
	ck_assert_uint_eq(classwords_hints(bytes_of("x sidebarRight")), HINT_SIDE);
	ck_assert_uint_eq(classwords_hints(bytes_of("read more")), HINT_NONE);
	ck_assert_uint_eq(classwords_hints(bytes_of("read-more")), HINT_RELATED);
	ck_assert_uint_eq(classwords_hints(bytes_of("")), HINT_NONE);
}
END_TEST

static uint32_t
hints_of(const char *attributes, uint32_t *class)
{
	return classnames_attributes(markup_attributes_of(bytes_of(attributes)), TAG_DIV, class, NULL);
}

START_TEST(hints_of_attributes)
{
	uint32_t class, other;

	ck_assert_uint_eq(hints_of(" style='color: red; display: none'", &class), HINT_HIDDEN);
	ck_assert_uint_eq(class, 0);
	ck_assert_uint_eq(hints_of(" itemprop=articleBody", &class), HINT_BODY);
	ck_assert_uint_eq(hints_of(" role=navigation id=comments", &class), HINT_NAV | HINT_COMMENT);
	hints_of(" class=item-12", &class);
	hints_of(" class=item-345", &other);
	ck_assert_uint_ne(class, 0);
	ck_assert_uint_eq(class, other);
}
END_TEST

START_TEST(hidden_words_make_nodes)
{
	ck_assert_str_eq(tree("<p>a<b hidden>b</b>c</p>"), "p('a'b('b')'c')");
	ck_assert_str_eq(tree("<p>a<b class=x>b</b>c</p>"), "p('a''b''c')");
}
END_TEST

/* The flags of the texts of PAGE: b for bold, l for a link, s for white space before; a dot after each. */
static const char *
flags(const char *page)
{
	static struct dom d;
	static char out[64];
	size_t n = 0;
	uint32_t i;

	dom_build(&d, bytes_of(page));
	for (i = 1; i < d.n; i++)
		if (d.node[i].tag == TAG_TEXT)
			n += (size_t)snprintf(out + n, sizeof out - n, "%s%s%s.", d.node[i].flags & DOM_BOLD ? "b" : "",
			    d.node[i].flags & DOM_LINK ? "l" : "", d.node[i].flags & DOM_SPACE ? "s" : "");
	return out;
}

START_TEST(flags_of_texts)
{
	ck_assert_str_eq(flags("<b>a</b>b<strong>c</strong>d<i>e</i>"), "b..b...");
	ck_assert_str_eq(flags("<b>a<p>b</p>c"), "b...");	/* a block ends it */
	ck_assert_str_eq(flags("<a href=x>a</a>b<a href=''>c</a><a>d</a><a title=x>e</a><a title=y href=x>f</a>"),
	    "l.....l.");
	ck_assert_str_eq(flags("<a href=x>a<a>b"), "l..");
	ck_assert_str_eq(flags("<p>a<i> </i>b<i>\n</i>c<i>\t</i>d<i>\r</i>e<i>\f</i>f<i>\v</i>g"), ".s.s.s.s.s...");
	ck_assert_str_eq(flags("<p><i> </i>a<br><i> </i>b<hr><i> </i>c<div><i> </i>d"), "....");
	ck_assert_str_eq(flags("<p>a<i> </i></p>b"), "..");
	ck_assert_str_eq(flags("<p>a<i> </i><br>b"), "..");
}
END_TEST

START_TEST(blocks_that_end_what_is_skipped)
{
	static const char *const tags[] = { "div", "p", "body", "ul", "table", "section", "article" };
	char page[64], want[64];
	size_t i;

	for (i = 0; i < sizeof tags / sizeof *tags; i++) {
		snprintf(page, sizeof page, "<svg><g>a</g><%s>b", tags[i]);
		snprintf(want, sizeof want, "%s('b')", tags[i]);
		ck_assert_str_eq(tree(page), want);
	}
	ck_assert_str_eq(tree("<svg><ol>a</ol></svg>b"), "'b'");
	ck_assert_str_eq(tree("<svg/>a"), "'a'");
	ck_assert_str_eq(tree("<svg></div>a</svg>b"), "'b'");
}
END_TEST

START_TEST(custom_elements_give_hints)
{
	static struct dom d;

	dom_build(&d, bytes_of("<x-sidebar>a</x-sidebar>"));
	ck_assert_uint_eq(d.node[1].hints, HINT_SIDE);
	dom_build(&d, bytes_of("<sidebar>a</sidebar>"));
	ck_assert_uint_eq(d.n == 3 ? d.node[1].hints : HINT_NONE, HINT_NONE);
	dom_build(&d, bytes_of("<div>a</div>"));
	ck_assert(d.node[0].flags & DOM_BLOCK && d.node[1].flags & DOM_BLOCK && d.node[1].hints == HINT_NONE);
}
END_TEST

START_TEST(names_of_facts)
{
	static struct dom d;
	struct buf page = { 0 };
	int i;

	dom_build(&d, bytes_of("<meta property=a name=b content=c><meta itemprop=d content=e lang=f><meta charset=g>"
	    "<link rel=h><script>i</script><style>j</style>"));
	ck_assert_uint_eq(d.nfacts, 5);
	ck_assert_uint_eq(d.fact[0].nnames, 2);
	ck_assert_bytes(d.fact[0].name[0], "a");
	ck_assert_bytes(d.fact[0].name[1], "b");
	ck_assert_bytes(d.fact[0].content, "c");
	ck_assert_uint_eq(d.fact[1].nnames, 1);
	ck_assert_bytes(d.fact[1].name[0], "d");
	ck_assert_uint_eq(d.fact[2].nnames, 0);
	ck_assert(d.fact[3].tag == TAG_LINK && d.fact[3].nnames == 0);
	ck_assert_bytes(d.fact[4].content, "i");
	dom_build(&d, bytes_of("<meta property=a name=b itemprop=c property=d name=e itemprop=f content=g>"));
	ck_assert_uint_eq(d.fact[0].nnames, DOM_NAMES);
	for (i = 0; i < 4097; i++)
		buf_str(&page, "<meta>");
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.nfacts, 4096);
	page.n -= strlen("<meta>");
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.nfacts, 4096);
	page.n -= strlen("<meta>");
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.nfacts, 4095);
	buf_free(&page);
}
END_TEST

START_TEST(a_title_that_does_not_end_holds_the_rest)
{
	static struct dom d;

	dom_build(&d, bytes_of("<title></title><p>a"));
	ck_assert_uint_eq(d.fact[0].content.n, 0);
	ck_assert_uint_eq(d.n, 3);
	dom_build(&d, bytes_of("<p>a<title>b"));
	ck_assert_uint_eq(d.n, 3);
	ck_assert_bytes(d.fact[0].content, "b");
	ck_assert_uint_eq(d.fact[0].node, 3);
}
END_TEST

START_TEST(nodes_are_capped)
{
	static struct dom d;
	struct buf page = { 0 };
	uint32_t i;

	for (i = 0; i < 70000; i++)
		buf_str(&page, "a<br>");
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.n, 1 << 16);
	buf_clear(&page);
	for (i = 0; i < 70000; i++)
		buf_str(&page, "<p>a</p>");
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.n, 1 << 16);
	for (i = 0; i < 1000; i++)	/* 112 bytes for each node of a page that may have more */
		buf_printf(&page, "%07000d", 0);
	dom_build(&d, buf_view(&page));
	ck_assert_uint_eq(d.n, page.n / 112);
	buf_free(&page);
}
END_TEST

UNIT_MAIN("dom")
{
	tcase_add_test(unit, hidden_words_make_nodes);
	tcase_add_test(unit, flags_of_texts);
	tcase_add_test(unit, blocks_that_end_what_is_skipped);
	tcase_add_test(unit, custom_elements_give_hints);
	tcase_add_test(unit, names_of_facts);
	tcase_add_test(unit, a_title_that_does_not_end_holds_the_rest);
	tcase_add_test(unit, nodes_are_capped);
	tcase_add_test(unit, elements_nest);
	tcase_add_test(unit, end_tags_are_implied);
	tcase_add_test(unit, parts_of_tables_close_each_other);
	tcase_add_test(unit, stray_end_tags_are_ignored);
	tcase_add_test(unit, marked_up_words_make_no_nodes);
	tcase_add_test(unit, a_link_ends_with_its_end_tag_wherever_it_stands);
	tcase_add_test(unit, what_no_reader_sees_is_no_text);
	tcase_add_test(unit, a_skipped_element_that_is_not_closed_ends_with_a_block);
	tcase_add_test(unit, white_space_between_words_is_kept_as_a_mark);
	tcase_add_test(unit, facts_are_kept);
	tcase_add_test(unit, depth_is_capped);
	tcase_add_test(unit, hints_of_names);
	tcase_add_test(unit, hints_of_attributes);
}
