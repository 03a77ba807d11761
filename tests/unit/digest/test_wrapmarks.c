#include "../unit.h"
#include "utf8.h"
#include "wrap.h"

/* Whether the character CP is kept on the line of the one before it where there is no room left. */
static bool
clings(uint32_t cp)
{
	struct buf text = { 0 }, lines = { 0 };
	const unsigned char *lf;
	bool same;

	buf_str(&text, "\xE6\x97\xA5\xE6\x9C\xAC");	/* two characters of two columns */
	utf8_put(&text, cp);
	buf_str(&text, "\xE6\x97\xA5");
	wrap(&lines, buf_view(&text), 4, 0, "");
	lf = memchr(lines.p, '\n', lines.n);
	ck_assert_ptr_nonnull(lf);
	/* with a mark that clings to it, the second character goes to the next line, too */
	same = lf == lines.p + 3;
	buf_free(&text);
	buf_free(&lines);
	return same;
}

START_TEST(no_mark_begins_a_line)
{
	static const uint32_t marks[] = { 0x3001, 0x3003, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09,
		0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0x30FC };
	static const uint32_t others[] = { 0x3000 + 4, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF02, 0xFF08, 0xFF0B,
		0xFF1C, 0x30FB, 0x65E5 };
	size_t i;

	for (i = 0; i < sizeof marks / sizeof marks[0]; i++)
		ck_assert_msg(clings(marks[i]), "U+%04X", (unsigned)marks[i]);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(!clings(others[i]), "U+%04X", (unsigned)others[i]);
}
END_TEST

UNIT_MAIN("wrapmarks")
{
	tcase_add_test(unit, no_mark_begins_a_line);
}
