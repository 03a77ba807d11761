#include "../unit.h"
#include "utf8.h"

/* Every code point, written and read again, forwards and backwards. */
START_TEST(every_code_point_comes_back)
{
	struct buf b = { 0 };
	uint32_t cp, wrong = 0;
	size_t len, back;

	for (cp = 0; cp <= 0x10FFFF; cp++) {
		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		buf_clear(&b);
		buf_byte(&b, 'x');
		utf8_put(&b, cp);
		/* counted, for a million assertions take a minute under valgrind */
		wrong += utf8_decode(b.p + 1, b.p + b.n, &len) != cp || len != b.n - 1 ||
		    utf8_decode_back(b.p, b.p + b.n, &back) != cp || back != len ||
		    !utf8_valid(buf_view(&b)) || utf8_count(buf_view(&b)) != 2;
	}
	ck_assert_uint_eq(wrong, 0);
	buf_free(&b);
}
END_TEST

static const char *const broken[] = {
	"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xE2\x82",
	"\xE2(\xA1",
	"\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
	"\xFE",
	"\xFF", NULL
};

/* Wherever the broken sequence stands in the blocks that are skipped at once. */
START_TEST(refuses_what_rfc_3629_refuses)
{
	struct buf b = { 0 };
	const char *const *bad;
	size_t before, i;

	for (bad = broken; *bad != NULL; bad++)
		for (before = 0; before < 70; before++) {
			buf_clear(&b);
			for (i = 0; i < before; i++)
				buf_byte(&b, 'a');
			ck_assert(utf8_valid(buf_view(&b)));
			buf_str(&b, *bad);
			ck_assert(!utf8_valid(buf_view(&b)));
			buf_str(&b, "and more text than one block of the scan holds at a time");
			ck_assert(!utf8_valid(buf_view(&b)));
		}
	buf_free(&b);
}
END_TEST

START_TEST(decoding_broken_bytes_moves_on)
{
	const unsigned char *p, *end;
	const char *const *bad;
	size_t len, steps;

	for (bad = broken; *bad != NULL; bad++) {
		p = (const unsigned char *)*bad;
		end = p + strlen(*bad);
		ck_assert_uint_eq(utf8_decode(p, end, &len), UTF8_REPLACEMENT);
		for (steps = 0; p < end; steps++, p += len) {
			utf8_decode(p, end, &len);
			ck_assert_uint_ge(len, 1);
			ck_assert_uint_le(len, (size_t)(end - p));
		}
		ck_assert_uint_le(steps, strlen(*bad));
	}
}
END_TEST

START_TEST(writes_a_replacement_for_what_is_no_character)
{
	struct buf b = { 0 };

	utf8_put(&b, 0xD800);
	utf8_put(&b, 0x110000);
	ck_assert_bytes(buf_view(&b), "\xEF\xBF\xBD\xEF\xBF\xBD");
	buf_free(&b);
}
END_TEST

START_TEST(counts_on_from_the_last_place)
{
	struct bytes text = bytes_of("a\303\251\342\202\254b");
	struct utf8_counter c = { 0, 0 };

	ck_assert_uint_eq(utf8_count_to(text, 0, &c), 0);
	ck_assert_uint_eq(utf8_count_to(text, 3, &c), 2);
	ck_assert_uint_eq(utf8_count_to(text, 3, &c), 2);
	ck_assert_uint_eq(utf8_count_to(text, text.n, &c), 4);
}
END_TEST

/* Every lead byte with bytes at both sides of the limits of those that follow it, as the table of RFC 3629 has them. */
START_TEST(three_bytes_are_valid_within_the_limits_of_each)
{
	static const unsigned char edges[] = { 0x00, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF };
	unsigned char text[4] = { 0, 0, 0, 'x' };
	unsigned lead;
	size_t i, k;

	for (lead = 0xE0; lead <= 0xEF; lead++)
		for (i = 0; i < sizeof edges; i++)
			for (k = 0; k < sizeof edges; k++) {
				const unsigned low = lead == 0xE0 ? 0xA0 : 0x80, high = lead == 0xED ? 0x9F : 0xBF;

				text[0] = (unsigned char)lead;
				text[1] = edges[i];
				text[2] = edges[k];
				ck_assert_msg(utf8_valid((struct bytes){ text, sizeof text }) ==
				    (edges[i] >= low && edges[i] <= high && edges[k] >= 0x80 && edges[k] <= 0xBF),
				    "%02X %02X %02X", lead, text[1], text[2]);
			}
}
END_TEST

UNIT_MAIN("utf8")
{
	tcase_add_test(unit, every_code_point_comes_back);
	tcase_add_test(unit, refuses_what_rfc_3629_refuses);
	tcase_add_test(unit, decoding_broken_bytes_moves_on);
	tcase_add_test(unit, writes_a_replacement_for_what_is_no_character);
	tcase_add_test(unit, counts_on_from_the_last_place);
	tcase_add_test(unit, three_bytes_are_valid_within_the_limits_of_each);
}
