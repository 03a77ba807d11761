#include "../unit.h"
#include "header.h"

static struct buf why;

static enum header
read_header(const char *line, const char *text, const char *list)
{
	struct tsv fields = { 0 };
	enum header header;

	tsv_split(&fields, bytes_of(line));
	buf_clear(&why);
	header = header_read(&fields, text, list, &why);
	ck_assert_msg((header == HEADER_FAULTY) == (why.n > 0), "'%s' without a reason", line);
	tsv_free(&fields);
	return header;
}

static void
expect(enum header want, const char *line)
{
	enum header got = read_header(line, "text", NULL);

	ck_assert_msg(got == want, "'%s' is %d, not %d", line, (int)got, (int)want);
}

START_TEST(names_with_an_id_or_a_text_are_a_header)
{
	expect(HEADER_NAMES, "id");
	expect(HEADER_NAMES, "text");
	expect(HEADER_NAMES, "id\ttext");
	expect(HEADER_NAMES, "text\tid\tx_9");
	expect(HEADER_NAMES, "doc_id\ttext");
	expect(HEADER_NAMES, "id\tbody");
	expect(HEADER_NAMES, "id\ta2345678901234567890123456789012");
	ck_assert_int_eq(read_header("doc\tbody", "body", NULL), HEADER_NAMES);
}
END_TEST

START_TEST(the_list_of_columns_is_a_header)
{
	ck_assert_int_eq(read_header("a\tb", "text", "a,b"), HEADER_NAMES);
	ck_assert_int_eq(read_header("a\tb", "text", "a,bc"), HEADER_NONE);
	ck_assert_int_eq(read_header("a\tbc", "text", "a,b"), HEADER_NONE);
	ck_assert_int_eq(read_header("a\tb", "text", "a,b,c"), HEADER_NONE);
	ck_assert_int_eq(read_header("a\tb\tc", "text", "a,b"), HEADER_NONE);
	ck_assert_int_eq(read_header("ab", "text", "a,b"), HEADER_NONE);
	ck_assert_int_eq(read_header("a\tB", "text", "a,B"), HEADER_NONE);
}
END_TEST

START_TEST(what_was_meant_as_a_header_is_no_row)
{
	expect(HEADER_FAULTY, "id\tid");
	expect(HEADER_FAULTY, "id\ta\tb\ta");
	expect(HEADER_FAULTY, "id\tText");
	expect(HEADER_FAULTY, "ID\tText");
	expect(HEADER_FAULTY, "Text");
	expect(HEADER_FAULTY, "id \ttext");
	expect(HEADER_FAULTY, "  id\ttext  ");
	expect(HEADER_FAULTY, " id\ttext");
	expect(HEADER_FAULTY, "id\ta-b");
	expect(HEADER_FAULTY, "Doc ID\tDate of publication\tText");
	expect(HEADER_FAULTY, "doc_id\tbody");
	expect(HEADER_FAULTY, "Title\tBody");
	expect(HEADER_FAULTY, "url\tpublished at\theadline");
}
END_TEST

START_TEST(rows_are_rows)
{
	expect(HEADER_NONE, "");
	expect(HEADER_NONE, "\t");
	expect(HEADER_NONE, "id\t");
	expect(HEADER_NONE, "a\tb");
	expect(HEADER_NONE, "body");
	expect(HEADER_NONE, "Title");
	expect(HEADER_NONE, "title\tlarch");
	expect(HEADER_NONE, "id\t9a");
	expect(HEADER_NONE, "id\t_a");
	expect(HEADER_NONE, "a\tThe id");
	expect(HEADER_NONE, "id\tThe mill has closed");
	expect(HEADER_FAULTY, "id\tThe mill closed");	/* three words may be a name */
	expect(HEADER_NONE, "text\ta23456789012345678901234567890123");
	expect(HEADER_NONE, "id\tТекст");
	expect(HEADER_NONE, "17\ttext");
	expect(HEADER_NONE, "text\tA Of The End");
	expect(HEADER_FAULTY, "text\tA2345678901234567890123456789012");
	expect(HEADER_NONE, "text\tA23456789012345678901234567890123");
	expect(HEADER_NONE, "date");
	expect(HEADER_FAULTY, "date\ttitle");
	expect(HEADER_NONE, "date\ttitle\tlarch");
	expect(HEADER_NONE, "larch\tdate\ttitle");
}
END_TEST

static void
expect_why(const char *line, const char *words)
{
	read_header(line, "text", NULL);
	buf_byte(&why, '\0');
	ck_assert_msg(strstr((const char *)why.p, words) != NULL, "'%s' is not in '%s'", words, (const char *)why.p);
}

START_TEST(the_remedy_is_named)
{
	expect_why("id\ta\tb\ta", "'a' twice: rename one (sed '1s/a/a_2/')");
	expect_why("ID\tdate\tFull Text", "(sed '1s/ID/id/; 1s/Full Text/full_text/')");
	expect_why("ID\tA\tB\tC\tD\tE", "; 1s/C/c/')");
	ck_assert_ptr_null(strstr((const char *)why.p, "1s/D/"));
	expect_why("Id\ttext", "(sed '1s/Id/id/')");
	expect_why("id\tFull-Text", "1s/Full-Text/full_text/");
	expect_why("doc_id\tbody", "(-f body)");
	expect_why("doc_id\tbody", "sed '1s/body/text/'");
}
END_TEST

START_TEST(names_that_others_give_ids)
{
	static const char *const names[] = { "_id", "doc_id", "docid", "guid", "uuid", "uid", "identifier" };
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		ck_assert_msg(header_is_id_like(bytes_of(names[i])), "%s", names[i]);
	ck_assert(!header_is_id_like(bytes_of("id")));
	ck_assert(!header_is_id_like(bytes_of("doc_ids")));
	ck_assert(!header_is_id_like(bytes_of("")));
}
END_TEST

UNIT_MAIN("header")
{
	tcase_add_test(unit, names_with_an_id_or_a_text_are_a_header);
	tcase_add_test(unit, the_list_of_columns_is_a_header);
	tcase_add_test(unit, what_was_meant_as_a_header_is_no_row);
	tcase_add_test(unit, rows_are_rows);
	tcase_add_test(unit, the_remedy_is_named);
	tcase_add_test(unit, names_that_others_give_ids);
}
