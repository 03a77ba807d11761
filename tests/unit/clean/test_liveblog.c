#include "../unit.h"
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

UNIT_MAIN("liveblog")
{
	tcase_add_test(unit, reads_the_time_of_an_entry);
}
