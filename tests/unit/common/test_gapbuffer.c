#include "../unit.h"
#include "gapbuffer.h"

START_TEST(a_text_gets_longer_in_its_place)
{
	struct buf text = { NULL, 0, 0 };
	struct gapbuffer g;
	size_t i, n = 100000, right = 0;

	for (i = 0; i < n; i++)
		buf_byte(&text, (unsigned char)('a' + i % 26));
	gapbuffer_open(&g, &text);
	while (g.next < g.end) {
		unsigned char c;

		gapbuffer_reserve(&g, 3);
		c = text.p[g.next++];
		buf_byte(&text, c);
		buf_byte(&text, c);
		buf_byte(&text, c);
	}
	ck_assert_uint_eq(text.n, 3 * n);
	for (i = 0; i < text.n; i++)
		right += text.p[i] == 'a' + i / 3 % 26;
	ck_assert_uint_eq(right, text.n);
	buf_free(&text);
}
END_TEST

START_TEST(what_is_left_is_seen)
{
	struct buf text = { NULL, 0, 0 };
	struct gapbuffer g;

	buf_str(&text, "abc");
	gapbuffer_open(&g, &text);
	ck_assert_bytes(gapbuffer_left(&g), "abc");
	g.next++;
	gapbuffer_reserve(&g, 100);
	ck_assert_uint_eq(text.n, 0);
	ck_assert_uint_ge(g.next, 100);
	ck_assert_bytes(gapbuffer_left(&g), "bc");
	buf_free(&text);
}
END_TEST

UNIT_MAIN("gapbuffer")
{
	tcase_add_test(unit, a_text_gets_longer_in_its_place);
	tcase_add_test(unit, what_is_left_is_seen);
}
