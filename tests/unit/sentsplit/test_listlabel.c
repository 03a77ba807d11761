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
	ck_assert_ptr_null(following("(1) red 2) blue"));
	ck_assert_ptr_null(following("1.) red 2) blue"));
	ck_assert_ptr_null(following("1.) red 2. blue"));
	ck_assert_ptr_null(following("1. red 2.) blue"));
	ck_assert_ptr_null(following("• 1. red 2. blue"));
	ck_assert_ptr_null(following("a. red 2. blue"));
	ck_assert_ptr_null(following("a) red B) blue"));
}
END_TEST

START_TEST(tells_what_a_label_is)
{
	static const struct {
		const char *text;
		unsigned length, number, roman;
		int kind;
		bool open, stop, close;
	} sample[] = {
		{ "1. x", 2, 1, 0, '1', false, true, false }, { "12) x", 3, 12, 0, '1', false, false, true },
		{ "9999. x", 5, 9999, 0, '1', false, true, false }, { "1499. x", 5, 1499, 0, '1', false, true, false },
		{ "2100. x", 5, 2100, 0, '1', false, true, false }, { "1500) x", 5, 1500, 0, '1', false, false, true },
		{ "(3.) x", 4, 3, 0, '1', true, true, true }, { "a. x", 2, 1, 0, 'a', false, true, false },
		{ "z) x", 2, 26, 0, 'a', false, false, true }, { "Z) x", 2, 26, 0, 'A', false, false, true },
		{ "(A) x", 3, 1, 0, 'A', true, false, true }, { "i) x", 2, 9, 1, 'a', false, false, true },
		{ "ii) x", 3, 0, 2, 'a', false, false, true }, { "xv) x", 3, 0, 15, 'a', false, false, true },
		{ "viii. x", 5, 0, 8, 'a', false, true, false }, { "x. x", 2, 24, 10, 'a', false, true, false }
	};
	static const char *const no[] = { "1500. x", "2099. x", "10000. x", "xvi) x", "aa) x", "A. x",
		"(1 x", "1", "1.",
		"1.x", "- x", "1, x", "ix", "(1." };
	const unsigned char *p, *end, *q;
	struct listlabel item;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		p = (const unsigned char *)sample[i].text;
		q = listlabel_read(&item, p, p + strlen(sample[i].text));
		ck_assert_msg(q == p + sample[i].length && item.number == sample[i].number &&
		    item.roman == sample[i].roman && item.kind == sample[i].kind && item.open == sample[i].open &&
		    item.stop == sample[i].stop && item.close == sample[i].close && item.bullet == 0,
		    "'%s' is %u, %u, '%c'", sample[i].text, item.number, item.roman, item.kind);
	}
	for (i = 0; i < sizeof no / sizeof *no; i++) {
		p = (const unsigned char *)no[i];
		end = p + strlen(no[i]);
		ck_assert_msg(listlabel_read(&item, p, end) == NULL, "'%s'", no[i]);
	}
}
END_TEST

/* A bullet is a label with a number behind it or without one. */
START_TEST(knows_bullets)
{
	static const char *const bullets[] = { "•", "⁃", "‣", "◦", "▪", "●", "■", "·" },
	    *const others[] = { "…", "⁄", "⁂", "₣", "‥", "◧", "◥", "▫", "▩", "◐", "◎", "□", "▟", "¸", "¶" };
	struct listlabel item;
	const unsigned char *p;
	char text[32];
	size_t i, n;

	for (i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		n = strlen(bullets[i]);
		snprintf(text, sizeof text, "%s  (1 x", bullets[i]);
		p = (const unsigned char *)text;
		ck_assert_msg(listlabel_read(&item, p, p + n + 6) == p + n + 2, "%s", text);
		ck_assert_uint_ne(item.bullet, 0);
		ck_assert_uint_eq(item.number, 0);
		ck_assert_int_eq(item.kind, 0);
		ck_assert(!item.open && !item.stop && !item.close);
		snprintf(text, sizeof text, "%s  2) x", bullets[i]);
		ck_assert_msg(listlabel_read(&item, p, p + n + 6) == p + n + 4, "%s", text);
		ck_assert_uint_ne(item.bullet, 0);
		ck_assert_uint_eq(item.number, 2);
	}
	for (i = 0; i < sizeof others / sizeof *others; i++) {
		snprintf(text, sizeof text, "%s x", others[i]);
		p = (const unsigned char *)text;
		ck_assert_msg(listlabel_read(&item, p, p + strlen(text)) == NULL, "%s", text);
	}
}
END_TEST

/* The label of the first N bytes of TEXT, where nothing may be read behind them; how long it is, or 0. */
static size_t
length_of_label(const char *text, size_t n)
{
	unsigned char *copy = malloc(n);
	const unsigned char *label;
	struct listlabel item;
	size_t length;

	ck_assert_ptr_nonnull(copy);
	memcpy(copy, text, n);
	label = listlabel_read(&item, copy, copy + n);
	length = label != NULL ? (size_t)(label - copy) : 0;
	free(copy);
	return length;
}

START_TEST(a_text_may_end_anywhere_in_a_label)
{
	static const struct {
		const char *text;
		size_t length;
	} row[] = {
		{ "1. x", 2 }, { "12) x", 3 }, { "123) x", 4 }, { "9999. x", 5 }, { "12345. x", 0 }, { "(4) x", 3 },
		{ "(9999.) x", 7 }, { "(12345", 0 }, { "a. x", 2 }, { "viii) x", 5 }, { "xviii) x", 0 }
	};
	size_t i, n;

	for (i = 0; i < sizeof row / sizeof *row; i++)
		for (n = 1; n <= strlen(row[i].text); n++)
			ck_assert_msg(length_of_label(row[i].text, n) == (n > row[i].length ? row[i].length : 0),
			    "%zu bytes of '%s'", n, row[i].text);
}
END_TEST

UNIT_MAIN("listlabel")
{
	tcase_add_test(unit, reads_labels);
	tcase_add_test(unit, finds_the_item_with_the_next_label_in_the_same_dress);
	tcase_add_test(unit, tells_what_a_label_is);
	tcase_add_test(unit, knows_bullets);
	tcase_add_test(unit, a_text_may_end_anywhere_in_a_label);
}
