#include "../unit.h"
#include "lines/linelabel.h"
#include "lines/liveblog.h"

START_TEST(reads_the_time_of_an_entry)
{
	static const struct {
		const char *text, *part;
	} sample[] = {
		{ "21:00", "21:00" }, { "9.05 pm", "9.05 pm" }, { "9:05 PM", "9:05 PM" }, { "9.05pm", "9.05pm" },
		{ "14h30", "14h30" }, { "14h30 Rain", "14h30" }, { "9:6", "" }, { "9:5x", "" }, { "123:45", "" },
		{ "9-05", "" }, { "21.00 Uhr", "21.00" }, { "x21:00", "" }, { "9:05 p", "9:05" },
		{ "9:05 p.", "9:05" }, { "9", "" }
	};
	size_t i, n;

	for (i = 0; i < sizeof sample / sizeof sample[0]; i++) {
		n = liveblog_clock(bytes_of(sample[i].text));
		ck_assert_msg(n == strlen(sample[i].part), "'%s' has '%.*s', not '%s'", sample[i].text, (int)n,
		    sample[i].text, sample[i].part);
	}
}
END_TEST

#define RAIN "\nRain has fallen on the town of Norvik all night, and the sea came over the wall twice, the mayor said."

static struct textlines lines;

static size_t
first_of(const char *text)
{
	textlines_read(&lines, bytes_of(text));
	return liveblog_first(&lines);
}

START_TEST(three_entries_make_a_live_blog)
{
	ck_assert_uint_eq(first_of("21:00" RAIN "\n20:00" RAIN "\n19:00" RAIN), 0);
	ck_assert_uint_eq(first_of("Storm\n21:00" RAIN "\n20:00" RAIN "\n19:00" RAIN), 1);
	ck_assert_uint_eq(first_of("21:00" RAIN "\n20:00" RAIN), 4);
	ck_assert_uint_eq(first_of("21:00" RAIN "\n20:00" RAIN "\nAt 19:00" RAIN), 6);
	ck_assert_uint_eq(first_of("21:00" RAIN "\n20:00" RAIN "\n19:00"), 5);
	ck_assert_uint_eq(first_of("21:00\nStorm" RAIN "\n20:00" RAIN "\n19:00" RAIN), 0);
	ck_assert_uint_eq(first_of("21:00\nStorm\nSea" RAIN "\n20:00" RAIN "\n19:00" RAIN), 8);
	ck_assert_uint_eq(first_of(""), 0);
}
END_TEST

/* The labels of a text from its line FIRST on: d for a date, k for what is kept, - for what has none. */
static const char *
labels_of(const char *text, size_t first)
{
	static char out[32];
	unsigned char label[32];
	size_t i;

	textlines_read(&lines, bytes_of(text));
	memset(label, 0xFF, sizeof label);
	liveblog_label(&lines, label, first);
	for (i = 0; i < lines.n; i++)
		out[i] = label[i] == LABEL_DATE ? 'd' : label[i] == LABEL_KEEP ? 'k' : '-';
	out[i] = '\0';
	return out;
}

START_TEST(labels_the_lines_of_entries)
{
	ck_assert_str_eq(labels_of("21:00" RAIN "\nSea\n20:00" RAIN RAIN "\nSea", 0), "dk-dkk-");
	ck_assert_str_eq(labels_of("21:00" RAIN "\nSea\n20:00" RAIN RAIN "\nSea", 1), "---dkk-");
	ck_assert_str_eq(labels_of("21:00\nStorm" RAIN, 0), "dkk");
	ck_assert_str_eq(labels_of("21:00 Storm over the sea" RAIN, 0), "kk");
	ck_assert_str_eq(labels_of("21:00\nStorm\nSea" RAIN, 0), "----");
	/* a time has three words and 16 bytes at most */
	ck_assert_str_eq(labels_of("21:00 a b" RAIN, 0), "dk");
	ck_assert_str_eq(labels_of("21:00 a b c" RAIN, 0), "kk");
	ck_assert_str_eq(labels_of("21:00 abcdefghij" RAIN, 0), "dk");
	ck_assert_str_eq(labels_of("21:00 abcdefghijk" RAIN, 0), "kk");
}
END_TEST

UNIT_MAIN("liveblog")
{
	tcase_add_test(unit, three_entries_make_a_live_blog);
	tcase_add_test(unit, labels_the_lines_of_entries);
	tcase_add_test(unit, reads_the_time_of_an_entry);
}
