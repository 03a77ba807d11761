#include "../unit.h"
#include "decoder.h"

static struct bytes
decoded(const char *raw, size_t n)
{
	static struct buf text;
	struct bytes bytes = { (const unsigned char *)raw, n };

	decode(&text, bytes, bytes_of(""));
	return buf_view(&text);
}

#define gives(raw, want) ck_assert_bytes(decoded(raw, sizeof raw - 1), want)

START_TEST(charsets)
{
	gives("caf\xC3\xA9", "caf\xC3\xA9");
	gives("\xEF\xBB\xBFx", "x");
	gives("caf\xE9 cr\xE8me", "caf\xC3\xA9 cr\xC3\xA8me");
	gives("<?xml version='1.0' encoding='windows-1251'?>\xC4\xE0",
	    "<?xml version='1.0' encoding='windows-1251'?>\xD0\x94\xD0\xB0");
	gives("\xFF\xFEH\0i\0", "Hi");
	gives("", "");
}
END_TEST

START_TEST(line_ends_and_controls)
{
	gives("a\r\nb\rc\nd\r", "a\nb\nc\nd\n");
	gives("a\0\1\x1F\x7F\tb", "a\tb");
}
END_TEST

UNIT_MAIN("decode")
{
	tcase_add_test(unit, charsets);
	tcase_add_test(unit, line_ends_and_controls);
}
