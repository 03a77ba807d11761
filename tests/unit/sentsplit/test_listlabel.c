#include "listlabel.h"
#include "../unit.h"

static const unsigned char *
following(const char *text)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + strlen(text), *label;
	struct listlabel item;

	label = listlabel_read(&item, p, end);
	ck_assert_ptr_nonnull(label);
	return listlabel_following(&item, label, end);
}

START_TEST(reads_labels)
{
	static const char *const yes[] = { "1. x", "12) x", "3.) x", "(4) x", "a. x", "(b) x", "iv) x",
		"\xE2\x80\xA2 9. x", "\xE2\x80\xA2 x" };
	static const char *const no[] = { "1.5 x", "12345. x", "A. Name", "word. x", "x", "", "1.", "(1 x" };
	struct listlabel item;
	size_t i;

	for (i = 0; i < sizeof yes / sizeof *yes; i++)
		ck_assert_msg(listlabel_read(&item, (const unsigned char *)yes[i],
				  (const unsigned char *)yes[i] + strlen(yes[i])) != NULL,
		    "%s", yes[i]);
	for (i = 0; i < sizeof no / sizeof *no; i++)
		ck_assert_msg(listlabel_read(&item, (const unsigned char *)no[i],
				  (const unsigned char *)no[i] + strlen(no[i])) == NULL,
		    "%s", no[i]);
}
END_TEST

START_TEST(finds_the_item_with_the_next_label_in_the_same_dress)
{
	ck_assert_int_eq(memcmp(following("1. red 2. green"), "2. green", 8), 0);
	ck_assert_int_eq(memcmp(following("(i) red (ii) green"), "(ii)", 4), 0);
	ck_assert_int_eq(memcmp(following("iv) red v) green"), "v)", 2), 0);
	ck_assert_int_eq(memcmp(following("\xE2\x80\xA2 red \xE2\x80\xA2 green"), "\xE2\x80\xA2 green", 6), 0);
	ck_assert_ptr_null(following("1. red 3. blue"));
	ck_assert_ptr_null(following("1. red 2) blue"));
	ck_assert_ptr_null(following("1) red, (2) blue"));
}
END_TEST

UNIT_MAIN("listlabel")
{
	tcase_add_test(unit, reads_labels);
	tcase_add_test(unit, finds_the_item_with_the_next_label_in_the_same_dress);
}
