#include "../unit.h"
#include "buf.h"
#include "in.h"
#include "rejects.h"

/* Standard error goes to a file, which is read back. */
static struct bytes
said(struct buf *text)
{
	buf_clear(text);
	ck_assert(in_slurp("err", 10000, text));
	return buf_view(text);
}

START_TEST(five_of_a_file_are_named_and_the_others_counted)
{
	struct rejects r;
	struct buf text = { NULL, 0, 0 };
	unsigned long long i;

	unit_enter_scratch();
	ck_assert_ptr_nonnull(freopen("err", "w", stderr));
	rejects_open(&r, NULL);
	for (i = 1; i <= 5; i++)
		rejects_count(&r, "a", i, "odd");
	rejects_end_file(&r, "a");
	ck_assert_bytes(said(&text),
	    "test: a:1: odd\ntest: a:2: odd\ntest: a:3: odd\ntest: a:4: odd\ntest: a:5: odd\n");
	for (i = 1; i <= 7; i++)
		rejects_count(&r, "b", i, "odd");
	rejects_end_file(&r, "b");
	said(&text);
	buf_byte(&text, '\0');
	ck_assert_ptr_nonnull(strstr((const char *)text.p, "test: b: 2 more bad rows\n"));
	rejects_count(&r, "c", 0, "empty");
	rejects_end_file(&r, "c");
	ck_assert_uint_eq(r.n, 13);
	said(&text);
	buf_byte(&text, '\0');
	ck_assert_ptr_nonnull(strstr((const char *)text.p, "test: c: empty\n"));
	ck_assert_ptr_null(strstr((const char *)text.p, "b:6"));
	rejects_close(&r);
	buf_free(&text);
}
END_TEST

START_TEST(rows_are_kept_as_they_came)
{
	struct rejects r;
	struct buf text = { NULL, 0, 0 };

	unit_enter_scratch();
	rejects_open(&r, "kept");
	rejects_keep(&r, bytes_of("one "), false);
	rejects_keep(&r, bytes_of("piece"), true);
	rejects_keep(&r, bytes_of(""), true);
	rejects_close(&r);
	ck_assert(in_slurp("kept", 100, &text));
	ck_assert_bytes(buf_view(&text), "one piece\n\n");
	buf_free(&text);
}
END_TEST

UNIT_MAIN("rejects")
{
	tcase_add_test(unit, five_of_a_file_are_named_and_the_others_counted);
	tcase_add_test(unit, rows_are_kept_as_they_came);
}
