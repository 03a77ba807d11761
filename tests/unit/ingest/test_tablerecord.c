#include "../unit.h"
#include "tablerecord.h"

static struct tablerecord reader;
static struct fieldmap map;
static struct item item;
static struct bytes window;

static void
start(const char *text, enum tablerecord_form form)
{
	tablerecord_start(&reader, form, &map);
	window = bytes_of(text);
}

#define gives(step) ck_assert_int_eq(tablerecord_next(&reader, &window, true, &item), step)
#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(csv)
{
	start("id,title,x,text\n\n1,\"a, \"\"b\"\"\",,\"two\nlines\"\n2,b\"c,,\n", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(id, "1");
	is(title, "a, \"b\"");
	is(text, "two\nlines");
	gives(ITEM_READY);
	is(title, "b\"c");
	is(text, "b\"c");
	gives(ITEM_END);
}
END_TEST

START_TEST(other_separators)
{
	start("title;text;long, name\nA;b, c;d\n", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(title, "A");
	start("title\ttext\nA\t\"b\"", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(text, "b");
	start("title\ttext\nA\\tB\t\"b\\n\"\n", TABLERECORD_TSV);
	gives(ITEM_READY);
	is(title, "A B");
	is(text, "\"b\n\"");
}
END_TEST

START_TEST(the_first_line_says_the_separator)
{
	start("title;x,text\nA;y,b\n", TABLERECORD_CSV);	/* as many of both: the comma */
	gives(ITEM_READY);
	is(title, "");
	is(text, "b");
	start("title;text\nA,b,c,d;e\n", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(title, "A,b,c,d");
	is(text, "e");
	start("title\tx;text\tauthor\nA\tb\tc\n", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(title, "A");
	is(author, "c");
	start(" title , text \nA, \"b\"\n", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(title, "A");
	is(text, "\"b\"");
	gives(ITEM_END);
}
END_TEST

START_TEST(quotes_at_the_ends)
{
	start("\n\ntitle,text\n\n\n\"A\"x,\"\"\n\"\"\"\",\"b\"\"\"", TABLERECORD_CSV);
	gives(ITEM_READY);
	is(title, "Ax");
	is(text, "Ax");
	gives(ITEM_READY);
	is(title, "\"");
	is(text, "b\"");
	gives(ITEM_END);
	start("title,\"text\nA,b\n", TABLERECORD_CSV);
	gives(ITEM_BAD);
	ck_assert_str_eq(reader.why, "a quote that is not closed");
	gives(ITEM_END);
	start("title\ttext\n\nA\t\n\tb", TABLERECORD_TSV);
	gives(ITEM_READY);
	is(title, "A");
	gives(ITEM_READY);
	is(text, "b");
	gives(ITEM_END);
}
END_TEST

START_TEST(bad_rows)
{
	start("title,text\n1\n1,2,3\nA,b\nC,\"d\n", TABLERECORD_CSV);
	gives(ITEM_BAD);
	gives(ITEM_BAD);
	gives(ITEM_READY);
	gives(ITEM_BAD);
	ck_assert_str_eq(reader.why, "a quote that is not closed");
	gives(ITEM_END);
	start("a,b\n1,2\n", TABLERECORD_CSV);
	gives(ITEM_BAD);
	gives(ITEM_END);
}
END_TEST

START_TEST(sfeed)
{
	start("1772445600\tT\thttps://s.example/1\t<p>a\\n\\\\b</p>\thtml\tg1\tAnn\t\tnews|sea\n"
	    "\tU\t\ttext\tplain\t\t\t\n\tU\t\ttext\tplain\t\t\n", TABLERECORD_SFEED);
	gives(ITEM_READY);
	is(id, "g1");
	is(date, "2026-03-02T10:00:00Z");
	is(title, "T");
	is(url, "https://s.example/1");
	is(author, "Ann");
	is(text, "<p>a\n\\b</p>");
	ck_assert(item.html);
	gives(ITEM_READY);		/* without the category */
	is(title, "U");
	ck_assert(!item.html);
	gives(ITEM_BAD);		/* and without the enclosure */
}
END_TEST

static int
form_of(const char *text)
{
	enum tablerecord_form form;

	return tablerecord_form(bytes_of(text), &form) ? (int)form : -1;
}

START_TEST(forms)
{
	ck_assert_int_eq(form_of("id,text\n1,x\n"), TABLERECORD_CSV);
	ck_assert_int_eq(form_of("\"Title\";\"Body text\";\"URL\"\n"), TABLERECORD_CSV);
	ck_assert_int_eq(form_of("id\tdate\ttext\n"), TABLERECORD_TSV);
	ck_assert_int_eq(form_of("1\tT\thttps://s.example/\t\thtml\t\t\t\t\n"), TABLERECORD_SFEED);
	ck_assert_int_eq(form_of("\t\t\t\t\t\t\t\t\n"), -1);
	ck_assert_int_eq(form_of("x\tT\thttps://s.example/\t\thtml\t\t\t\t\n"), -1);
	ck_assert_int_eq(form_of("id,name\n"), -1);
	ck_assert_int_eq(form_of("The title, and the text\n"), -1);
	ck_assert_int_eq(form_of("Title, text!\n"), -1);
	ck_assert_int_eq(form_of(""), -1);
	ck_assert_int_eq(form_of("1\tT\t\t\tplain\t\t\t\n"), TABLERECORD_SFEED);
	ck_assert_int_eq(form_of("1\tT\t\t\tplain\t\t\t\t\t\n"), -1);
	ck_assert_int_eq(form_of("1\tT\t\t\tplain\t\t\n"), -1);
	ck_assert_int_eq(form_of("1\tT\t\t\ttext\t\t\t\n"), -1);
	ck_assert_int_eq(form_of("\tT\t\t\t\t\t\t\n"), TABLERECORD_SFEED);
	ck_assert_int_eq(form_of("\tTitle\thttps\t\t\t\t\t\n"), TABLERECORD_SFEED);
	ck_assert_int_eq(form_of("\t\thttps://s.example/\t\t\t\t\t\n"), TABLERECORD_SFEED);
	ck_assert_int_eq(form_of("12x\tT\t\t\t\t\t\t\n"), -1);
	ck_assert_int_eq(form_of("title;text;a_b-c d.e:f9\n"), TABLERECORD_CSV);
	ck_assert_int_eq(form_of("title;text;a/b\n"), -1);
	ck_assert_int_eq(form_of("title;text;\n"), -1);
	ck_assert_int_eq(form_of("title;text\n\"not closed\n"), TABLERECORD_CSV);
	ck_assert_int_eq(form_of("title;\"text\n"), -1);
	ck_assert_int_eq(form_of("title,text,x123456789012345678901234567890123456789012345678901234567890123\n"),
	    TABLERECORD_CSV);
	ck_assert_int_eq(form_of("title,text,x1234567890123456789012345678901234567890123456789012345678901234\n"),
	    -1);
}
END_TEST

START_TEST(windows_of_every_length)
{
	static const char rows[] = "title,text\n1,\"a\nb\"\n\n2,\"\"\"\"\n";
	size_t n, full = sizeof rows - 1, found;
	enum item_step step;

	for (n = 1; n <= full; n++) {
		size_t end = n;

		start("", TABLERECORD_CSV);
		window = bytes_between((const unsigned char *)rows, (const unsigned char *)rows + n);
		found = 0;
		while ((step = tablerecord_next(&reader, &window, end == full, &item)) != ITEM_END) {
			ck_assert_int_ne(step, ITEM_BAD);
			if (step == ITEM_READY)
				ck_assert_bytes(buf_view(&item.text), found++ == 0 ? "a\nb" : "\"");
			if (step == ITEM_MORE) {
				ck_assert_uint_lt(end, full);
				end += n < full - end ? n : full - end;
				window.n = (size_t)((const unsigned char *)rows + end - window.p);
			}
		}
		ck_assert_uint_eq(found, 2);
	}
}
END_TEST

UNIT_MAIN("tablerecord")
{
	tcase_add_test(unit, csv);
	tcase_add_test(unit, other_separators);
	tcase_add_test(unit, the_first_line_says_the_separator);
	tcase_add_test(unit, quotes_at_the_ends);
	tcase_add_test(unit, bad_rows);
	tcase_add_test(unit, sfeed);
	tcase_add_test(unit, forms);
	tcase_add_test(unit, windows_of_every_length);
}
