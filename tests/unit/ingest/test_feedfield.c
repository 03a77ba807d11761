#include "../unit.h"
#include "feedfield.h"

static struct feedfield field;
static struct buf got;

/* Reads the element that XML begins with, inside an <item>. */
static enum feedfield_end
end_of(const char *xml, const char *const *items)
{
	struct markup m;
	struct markup_token t;

	buf_clear(&got);
	markup_start(&m, bytes_of(xml), true);
	ck_assert_int_eq(markup_next(&m, &t), MARKUP_OPEN);
	return feedfield_read(&field, &m, &t, bytes_of("item"), items);
}

static bool
read_field(const char *xml)
{
	return end_of(xml, NULL) == FEEDFIELD_WHOLE;
}

static struct bytes
value(const char *xml, bool want_markup)
{
	bool is_markup;
	struct bytes v;

	ck_assert(read_field(xml));
	v = feedfield_value(&field, &is_markup);
	ck_assert_int_eq(is_markup, want_markup);
	return v;
}

START_TEST(where_it_ends)
{
	static const char *const items[] = { "item", NULL };

	ck_assert(read_field("<a>x<a>y</a>z</a>rest"));
	ck_assert_bytes(buf_view(&field.text), "xyz");
	ck_assert(field.nested);
	ck_assert(read_field("<a>x</b></a>"));
	ck_assert(field.nested);
	ck_assert(read_field("<a>x<!-- y --><?z?></a>"));
	ck_assert_bytes(buf_view(&field.text), "x");
	ck_assert(!field.nested);
	ck_assert(read_field("<a/>x"));
	ck_assert_bytes(buf_view(&field.text), "");
	ck_assert_int_eq(end_of("<a>x</item>y</a>", NULL), FEEDFIELD_UNCLOSED);
	ck_assert_bytes(field.content, "x");
	ck_assert_int_eq(end_of("<a>x", NULL), FEEDFIELD_CUT);
	ck_assert_int_eq(end_of("<a>x<item>y</a>", NULL), FEEDFIELD_WHOLE);
	ck_assert_int_eq(end_of("<a>x<q:Item>y</a>", items), FEEDFIELD_UNCLOSED);
	ck_assert_bytes(field.content, "x");
	ck_assert_int_eq(end_of("<link href='x'>y</link>", NULL), FEEDFIELD_WHOLE);
	ck_assert_bytes(field.content, "");
}
END_TEST

START_TEST(values)
{
	ck_assert_bytes(value("<a> x </a>", false), "x");
	ck_assert_bytes(value("<a>&lt;p&gt;x&lt;/p&gt;</a>", true), "<p>x</p>");
	ck_assert_bytes(value("<a>1 &lt; <![CDATA[2 & 3]]></a>", false), "1 < 2 & 3");
	ck_assert_bytes(value("<a><h:p>1 &lt; <![CDATA[<2> & 3]]><!-- c --></h:p></a>", true),
	    "<p>1 &lt; &lt;2> &amp; 3</p>");
	ck_assert_bytes(value("<a type='html'>x</a>", true), "x");
	ck_assert_bytes(value("<a type='xhtml'>1 &amp; 2</a>", true), "1 &amp; 2");
	ck_assert_bytes(value("<a type='text'>&lt;p>x&lt;/p></a>", false), "<p>x</p>");
	ck_assert_bytes(value("<a type='application/octet-stream'>eA==</a>", false), "x");
	ck_assert_bytes(value("<a type='application/octet-stream'>not base64</a>", false), "not base64");
	ck_assert_bytes(value("<a type='image/svg+xml'>eA==</a>", false), "eA==");
	ck_assert_bytes(value("<a type='application/xml'>eA==</a>", false), "eA==");
	ck_assert_bytes(value("<a type='text/x'>eA==</a>", false), "eA==");
	ck_assert_bytes(value("<a type='binary'>eA==</a>", false), "eA==");
	ck_assert_bytes(value("<a type=' x/y '>eA==</a>", false), "x");
	ck_assert_bytes(value("<a mode=' Base64 '>eA==</a>", false), "x");
	ck_assert_bytes(value("<a type='text/plain'>&lt;p>x&lt;/p></a>", false), "<p>x</p>");
	ck_assert_bytes(value("<a type='text/html'>x</a>", true), "x");
	ck_assert_bytes(value("<a type='application/xhtml+xml'>1 &amp; 2</a>", true), "1 &amp; 2");
	ck_assert_bytes(value("<a type='xhtml' mode='escaped'>1 &amp; 2</a>", true), "1 & 2");
	ck_assert_bytes(value("<a>&lt;![CDATA[ x ]]></a>", false), "x");
	ck_assert_bytes(value("<a>&lt;![CDATA[&lt;![CDATA[x]]>]]></a>", false), "x");
	ck_assert_bytes(value("<a>&lt;![CDATA[]]></a>", false), "");
	ck_assert_bytes(value("<a>&lt;![CDATA[x]></a>", false), "<![CDATA[x]>");
	ck_assert_bytes(value("<a>[CDATA[x]]></a>", false), "[CDATA[x]]>");
	ck_assert_bytes(value("<a> <br/><h:b x='1'>t</h:b> </a>", true), "<br/><b x='1'>t</b>");
}
END_TEST

START_TEST(references)
{
	static const char *const cases[][2] = {
		{ "<link>http://a/?b&copy=1</link>", "http://a/?b&copy=1" },
		{ "<link>http://a/?b&amp;c</link>", "http://a/?b&c" },
		{ "<link><![CDATA[http://a/?b&c]]></link>", "http://a/?b&c" },
		{ "<link href='http://a/'/>", "http://a/" },
		{ "<link rel='alternate' href='b'>x</link>", "b" },
		{ "<link rel='self' href='b'/>", "" },
		{ "<link/>", "" },
		{ "<link href='b' type='application/pdf'/>", "b" }, { "<link href='b' type='text/html'/>", "b" },
		{ "<link href='b' type=' application/xhtml+xml'/>", "b" },
		{ "<link rel='http://www.iana.org/assignments/relation/alternate' href='b'/>", "b" },
		{ "<link rel='www.iana.org/assignments/relation/alternate' href='b'/>", "b" },
		{ "<link rel='https://www.iana.org/assignments/relation/alternate' href='b'/>", "b" },
		{ "<link rel='https://x.www.iana.org/assignments/relation/alternate' href='b'/>", "" },
		{ "<link>x<b>y&amp;amp;</b></link>", "xy&amp;" },
	};
	size_t i;

	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		ck_assert(read_field(cases[i][0]));
		ck_assert_int_eq(feedfield_reference(&field, &got), strstr(cases[i][0], "pdf") != NULL ? -1 : 0);
		ck_assert_bytes(buf_view(&got), cases[i][1]);
	}
	ck_assert(read_field("<link rel='self' href='a'/>") && feedfield_is_self(&field));
	ck_assert(read_field("<link rel=' https://www.iana.org/assignments/relation/Self' href='a'/>"));
	ck_assert(feedfield_is_self(&field));
	ck_assert(read_field("<link href='a'/>") && !feedfield_is_self(&field));
	ck_assert(read_field("<link rel='selfish' href='a'/>") && !feedfield_is_self(&field));
}
END_TEST

START_TEST(persons)
{
	ck_assert(read_field("<author><a:name><![CDATA[Ada]]> Moor</a:name><email>a@b.example</email></author>"));
	feedfield_person(&field, &got);
	ck_assert_bytes(buf_view(&got), "Ada Moor");
	ck_assert(read_field("<author><email>a@b.example</email></author>"));
	feedfield_person(&field, &got);
	ck_assert_bytes(buf_view(&got), "a@b.example");
	ck_assert(read_field("<author>a@b.example (Ada)</author>"));
	buf_str(&got, "Ben");
	feedfield_person(&field, &got);
	ck_assert_bytes(buf_view(&got), "Ben, Ada");
	ck_assert(read_field("<author><b>Ada</b></author>"));
	feedfield_person(&field, &got);
	ck_assert_bytes(buf_view(&got), "Ada");
	ck_assert(read_field("<author/>"));
	buf_str(&got, "Ben");
	feedfield_person(&field, &got);
	ck_assert_bytes(buf_view(&got), "Ben");
}
END_TEST

START_TEST(sources)
{
	ck_assert(read_field("<source url='x'>Lake &amp;amp; Shore</source>"));
	ck_assert(feedfield_source(&field, &got));
	ck_assert_bytes(buf_view(&got), "Lake & Shore");
	ck_assert(read_field("<source><id>1</id><title>Hill</title></source>"));
	ck_assert(feedfield_source(&field, &got));
	ck_assert_bytes(buf_view(&got), "Hill");
	ck_assert(read_field("<source><id>1</id></source>"));
	ck_assert(!feedfield_source(&field, &got));
}
END_TEST

UNIT_MAIN("feedfield")
{
	tcase_add_test(unit, where_it_ends);
	tcase_add_test(unit, values);
	tcase_add_test(unit, references);
	tcase_add_test(unit, persons);
	tcase_add_test(unit, sources);
}
