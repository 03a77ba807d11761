#include "../unit.h"
#include "langid.h"
#include "utf8.h"

/* The languages of a text that is COUNT times the character CP. */
static lang_set
guess(uint32_t cp, unsigned count)
{
	unsigned char text[64];
	struct buf b = { text, 0, sizeof text };

	while (count-- > 0)
		utf8_put(&b, cp);
	return langid_guess(buf_view(&b));
}

/* How many characters speak for a language, and the sum of their code points. */
struct census {
	uint32_t count;
	uint64_t sum;
};

START_TEST(knows_scripts_and_letters)
{
	static const struct census wanted[LANG_AUTO] = {
		[LANG_DE] = { 3, 647 }, [LANG_ES] = { 3, 593 }, [LANG_PT] = { 2, 472 }, [LANG_CA] = { 1, 183 },
		[LANG_RO] = { 7, 3022 }, [LANG_SV] = { 4, 850 }, [LANG_DA] = { 6, 1318 }, [LANG_IS] = { 5, 1144 },
		[LANG_PL] = { 6, 1854 }, [LANG_SK] = { 9, 2945 }, [LANG_SL] = { 3, 1004 }, [LANG_HR] = { 6, 1812 },
		[LANG_LT] = { 9, 2862 }, [LANG_LV] = { 10, 3151 }, [LANG_FI] = { 2, 424 }, [LANG_ET] = { 3, 669 },
		[LANG_HU] = { 3, 1042 }, [LANG_TR] = { 4, 1247 }, [LANG_VI] = { 6, 1911 },
		[LANG_RU] = { 286, 336642 }, [LANG_UK] = { 4, 4498 }, [LANG_BG] = { 1, 1098 },
		[LANG_SR] = { 6, 6679 }, [LANG_KK] = { 7, 8435 }, [LANG_EL] = { 144, 137016 },
		[LANG_AR] = { 384, 663360 }, [LANG_HE] = { 112, 165704 }, [LANG_HI] = { 128, 303040 },
		[LANG_BN] = { 128, 319424 }, [LANG_TA] = { 128, 384960 }, [LANG_TE] = { 128, 401344 },
		[LANG_GU] = { 128, 352192 }, [LANG_PA] = { 128, 335808 }, [LANG_KN] = { 128, 417728 },
		[LANG_ML] = { 128, 434112 }, [LANG_TH] = { 128, 466880 }, [LANG_KO] = { 11172, 554326710 },
		[LANG_HY] = { 96, 132048 }, [LANG_ZH] = { 27648, 750242304 }, [LANG_JA] = { 191, 2377568 },
		[LANG_OTHER] = { 4608, 24229632 }
	};
	struct census got[LANG_AUTO] = { { 0, 0 } };
	lang_set langs;
	uint32_t cp;
	size_t i;

	for (cp = 0x80; cp < 0xD800; cp++)
		for (langs = guess(cp, 4), i = 0; i < LANG_AUTO; i++)
			if ((langs & LANG_BIT(i)) != 0) {
				got[i].count++;
				got[i].sum += cp;
			}
	for (i = 0; i < LANG_AUTO; i++)
		ck_assert_msg(got[i].count == wanted[i].count && got[i].sum == wanted[i].sum,
		    "language %zu: { %u, %llu }", i, (unsigned)got[i].count, (unsigned long long)got[i].sum);
}
END_TEST

/* The languages of a text in parts, each a string that many times. */
static lang_set
guess_parts(const char *first, int n, const char *second, int m, const char *third, int k)
{
	struct buf text = { 0 };
	lang_set langs;

	while (n-- > 0)
		buf_str(&text, first);
	while (m-- > 0)
		buf_str(&text, second);
	while (k-- > 0)
		buf_str(&text, third);
	langs = langid_guess(buf_view(&text));
	buf_free(&text);
	return langs;
}

/* A script is a text's if it has more letters than a fourth of the ASCII bytes; kana count four times, hangul twice. */
START_TEST(weighs_scripts_against_ascii)
{
	ck_assert_uint_eq(guess_parts("x", 40, "д", 10, "", 0), 0);
	ck_assert_uint_eq(guess_parts("x", 40, "д", 11, "", 0), LANG_BIT(LANG_RU));
	ck_assert_uint_eq(guess_parts("x", 43, "д", 11, "", 0), LANG_BIT(LANG_RU));
	ck_assert_uint_eq(guess_parts("x", 44, "д", 11, "", 0), 0);
	ck_assert_uint_eq(guess_parts("x", 40, "か", 2, "", 0), 0);
	ck_assert_uint_eq(guess_parts("x", 40, "か", 3, "", 0), LANG_BIT(LANG_JA));
	ck_assert_uint_eq(guess_parts("x", 40, "한", 5, "", 0), 0);
	ck_assert_uint_eq(guess_parts("x", 40, "한", 6, "", 0), LANG_BIT(LANG_KO));
	ck_assert_uint_eq(guess_parts("天", 8, "か", 2, "", 0), LANG_BIT(LANG_ZH));
	ck_assert_uint_eq(guess_parts("天", 7, "か", 2, "", 0), LANG_BIT(LANG_JA));
	ck_assert_uint_eq(guess_parts("天", 8, "か", 3, "", 0), LANG_BIT(LANG_JA));
	ck_assert_uint_eq(guess_parts("天", 1, "한", 1, "", 0), LANG_BIT(LANG_KO));
}
END_TEST

/* Letters of the first 512 bytes, words of the first 2048. */
START_TEST(reads_no_more_than_it_promises)
{
	ck_assert_uint_eq(guess_parts("x", 341, "д", 85, "д", 9), 0);
	ck_assert_uint_eq(guess_parts("x", 340, "д", 86, "д", 9), LANG_BIT(LANG_RU));
	ck_assert_uint_eq(guess_parts("x", 2042, " nicht", 1, "x", 1), LANG_BIT(LANG_DE));
	ck_assert_uint_eq(guess_parts("x", 2043, " nicht", 1, "x", 1), 0);
	ck_assert_uint_eq(guess_parts("x", 2041, " nicht", 1, "x", 1), 0);
}
END_TEST

/* Six words identify a language if no other has more than three. */
START_TEST(stops_when_a_language_leads)
{
	ck_assert_uint_eq(guess_parts("nicht ", 6, "should ", 20, "", 0), LANG_BIT(LANG_DE));
	ck_assert_uint_eq(guess_parts("nicht ", 5, "should ", 20, "", 0), LANG_BIT(LANG_EN));
	ck_assert_uint_eq(guess_parts("should ", 3, "nicht ", 6, "should ", 20), LANG_BIT(LANG_DE));
	ck_assert_uint_eq(guess_parts("should ", 4, "nicht ", 6, "should ", 20), LANG_BIT(LANG_DE) | LANG_BIT(LANG_EN));
	ck_assert_uint_eq(guess_parts("should ", 4, "nicht ", 7, "should ", 2), LANG_BIT(LANG_DE));
	ck_assert_uint_eq(guess_parts("should ", 4, "nicht ", 8, "should ", 20), LANG_BIT(LANG_DE));
	ck_assert_uint_eq(guess_parts("should ", 2, "nicht ", 2, "", 0), LANG_BIT(LANG_DE) | LANG_BIT(LANG_EN));
	ck_assert_uint_eq(guess_parts("xyzzy ", 9, "", 0, "", 0), 0);
}
END_TEST

START_TEST(knows_words_with_their_marks)
{
	ck_assert_uint_eq(guess_parts("don't", 1, "", 0, "", 0), LANG_BIT(LANG_EN));
	ck_assert_uint_eq(guess_parts("'NICHT'", 1, "", 0, "", 0), 0);	/* nicht' */
	ck_assert_uint_eq(guess_parts("(NICHT)", 1, "", 0, "", 0), LANG_BIT(LANG_DE));
	ck_assert_uint_eq(guess_parts("nicht", 2, "", 0, "", 0), 0);
	ck_assert_uint_eq(guess_parts("ÜBER", 1, "", 0, "", 0), guess_parts("über", 1, "", 0, "", 0));
	ck_assert_uint_ne(guess_parts(" z ", 1, "", 0, "", 0), 0);
	ck_assert_uint_eq(guess_parts(" z. ", 1, "", 0, "", 0), 0);
	ck_assert_uint_ne(guess_parts(" od. ", 1, "", 0, "", 0), 0);
	ck_assert_uint_eq(guess_parts("è x", 1, "", 0, "", 0), LANG_BIT(LANG_IT));
	ck_assert_uint_eq(guess_parts("x è", 1, "", 0, "", 0), LANG_BIT(LANG_IT));
	ck_assert_uint_eq(guess_parts("xx és yy", 1, "", 0, "", 0), LANG_BIT(LANG_CA) | LANG_BIT(LANG_HU));
	ck_assert_uint_eq(guess_parts("", 0, "", 0, "", 0), 0);
}
END_TEST

UNIT_MAIN("langid")
{
	tcase_add_test(unit, knows_scripts_and_letters);
	tcase_add_test(unit, weighs_scripts_against_ascii);
	tcase_add_test(unit, reads_no_more_than_it_promises);
	tcase_add_test(unit, stops_when_a_language_leads);
	tcase_add_test(unit, knows_words_with_their_marks);
}
