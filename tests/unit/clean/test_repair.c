#include "../unit.h"
#include "repair/mojibake.h"
#include "repair/nfc.h"
#include "repair/repair.h"
#include "repair/whitespace.h"

static struct buf out;

static struct bytes
folded(const char *s)
{
	buf_clear(&out);
	buf_str(&out, s);
	whitespace_fold(&out);
	return buf_view(&out);
}

static struct bytes
composed(const char *s)
{
	buf_clear(&out);
	buf_str(&out, s);
	nfc_compose(&out);
	return buf_view(&out);
}

static struct bytes
repaired(const char *s)
{
	buf_clear(&out);
	buf_str(&out, s);
	repair_text(&out);
	return buf_view(&out);
}

START_TEST(folds_white_space)
{
	ck_assert_bytes(folded("  a \t b\v\fc  "), "a b c");
	ck_assert_bytes(folded("a\xC2\xA0" "b\xE2\x80\x83" "c\xE3\x80\x80" "d"), "a b c d");
	ck_assert_bytes(folded("\n\na \r\n b\rc\xE2\x80\xA8" "d\xC2\x85" "e\n\n\n\nf\n"), "a\nb\nc\nd\ne\n\nf");
	ck_assert_bytes(folded(" \n \t"), "");
}
END_TEST

START_TEST(drops_what_nobody_sees)
{
	ck_assert_bytes(folded("co\xC2\xADop\xE2\x80\x8B" "er\xEF\xBB\xBF" "ate\x01\x7F"), "cooperate");
	ck_assert_bytes(folded("\xEE\x80\x81 Share \xEF\xBF\xBC"), "Share");
	/* a joiner of Persian stays, one between Latin letters goes */
	ck_assert_bytes(folded("\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB4"), "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB4");
	ck_assert_bytes(folded("a\xE2\x80\x8C" "b"), "ab");
	ck_assert_bytes(folded("it\xE2\x80\x99s \xE2\x80\x94 so"), "it\xE2\x80\x99s \xE2\x80\x94 so");
}
END_TEST

START_TEST(folds_runs_of_every_length_alike)
{
	char s[80], want[80];
	size_t n;

	/* the blank is met at every place of a block */
	for (n = 0; n < 40; n++) {
		memset(s, 'x', sizeof s);
		memset(want, 'x', sizeof want);
		memcpy(s + n, "  \n ", 4);
		memcpy(want + n, "\n", 1);
		s[n + 30] = want[n + 27] = '\0';
		ck_assert_bytes(folded(s), n == 0 ? want + 1 : want);
	}
}
END_TEST

START_TEST(composes)
{
	ck_assert_bytes(composed("e\xCC\x81"), "\xC3\xA9");
	ck_assert_bytes(composed("a\xCC\xA3\xCC\x82"), "\xE1\xBA\xAD");
	ck_assert_bytes(composed("a\xCC\x82\xCC\xA3"), "\xE1\xBA\xAD");
	ck_assert_bytes(composed("\xE2\x84\xAB"), "\xC3\x85");
	ck_assert_bytes(composed("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"), "\xED\x95\x9C");
	ck_assert_bytes(composed("\xE0\xA4\x95\xE0\xA4\xBC"), "\xE0\xA4\x95\xE0\xA4\xBC");	/* not to be composed */
	ck_assert_bytes(composed("\xE0\xA5\x98"), "\xE0\xA4\x95\xE0\xA4\xBC");
	ck_assert(!nfc_needed(bytes_of("caf\xC3\xA9 \xE2\x80\x9C\xE6\x9D\xB1\xE2\x80\x9D")));
	ck_assert(nfc_needed(bytes_of("0123456789abcdefe\xCC\x81")));
}
END_TEST

START_TEST(composes_hangul)
{
	ck_assert_bytes(composed("\xE1\x84\x80\xE1\x85\xA1"), "\xEA\xB0\x80");
	ck_assert_bytes(composed("\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8"), "\xEA\xB0\x81");
	ck_assert_bytes(composed("\xEA\xB0\x80\xE1\x86\xA8"), "\xEA\xB0\x81");
	ck_assert_bytes(composed("\xEA\xB0\x81\xE1\x86\xA8"), "\xEA\xB0\x81\xE1\x86\xA8");
	ck_assert_bytes(composed("\xEA\xB0\x80\xE1\x86\xA7"), "\xEA\xB0\x80\xE1\x86\xA7");
	ck_assert_bytes(composed("\xEA\xB0\x80\xE1\x87\x83"), "\xEA\xB0\x80\xE1\x87\x83");
	ck_assert_bytes(composed("\xED\x9E\xA3\xCC\x81"), "\xED\x9E\xA3\xCC\x81");
	ck_assert_bytes(composed("\xE1\x84\x80\xE1\x84\x80\xE1\x85\xA1"), "\xE1\x84\x80\xEA\xB0\x80");
	ck_assert_bytes(composed("\xE1\x85\xA1\xE1\x86\xA8"), "\xE1\x85\xA1\xE1\x86\xA8");
	ck_assert_bytes(composed("\xE1\x84\x92\xE1\x85\xB5\xE1\x87\x82"), "\xED\x9E\xA3");
	ck_assert_bytes(composed("\xE1\x84\x93\xE1\x85\xA1"), "\xE1\x84\x93\xE1\x85\xA1");
	ck_assert_bytes(composed("\xE1\x84\x80\xE1\x85\xB6"), "\xE1\x84\x80\xE1\x85\xB6");
}
END_TEST

START_TEST(bears_any_number_of_marks)
{
	struct buf many = { NULL, 0, 0 };
	size_t i;

	for (i = 0; i < 100000; i++)
		buf_str(&many, i % 2 ? "\xCC\x81" : "\xCC\xA3");
	buf_clear(&out);
	buf_bytes(&out, buf_view(&many));
	nfc_compose(&out);
	ck_assert_uint_eq(out.n, many.n);
	buf_free(&many);
}
END_TEST

START_TEST(composes_what_gets_longer)
{
	struct buf want = { NULL, 0, 0 };
	size_t i;

	/* each letter becomes two, a musical note three of as many bytes */
	buf_clear(&out);
	for (i = 0; i < 10000; i++) {
		buf_str(&out, i % 3 ? "\xE0\xA5\x98" : "\xF0\x9D\x85\xA0");
		buf_str(&want, i % 3 ? "\xE0\xA4\x95\xE0\xA4\xBC" :
		    "\xF0\x9D\x85\x98\xF0\x9D\x85\xA5\xF0\x9D\x85\xAE");
	}
	nfc_compose(&out);
	ck_assert(bytes_equal(buf_view(&out), buf_view(&want)));
	buf_free(&want);
}
END_TEST

START_TEST(undoes_mojibake)
{
	ck_assert_bytes(repaired("It\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s"), "It\xE2\x80\x99s");
	ck_assert_bytes(repaired("caf\xC3\x83\xC2\xA9"), "caf\xC3\xA9");
	ck_assert_bytes(repaired("c\xC3\x85\xE2\x80\x9Cur"), "c\xC5\x93ur");
	ck_assert_bytes(repaired("caf\xC3\x83\xC6\x92\xC3\x82\xC2\xA9"), "caf\xC3\xA9");	/* twice garbled */
	ck_assert_bytes(repaired("\xC3\xB0\xC5\xB8\xCB\x9C\xE2\x82\xAC"), "\xF0\x9F\x98\x80");
	ck_assert_bytes(repaired("\xC3\xA2\xE2\x82\xAC\xC2\xA6"), "\xE2\x80\xA6");
	ck_assert_bytes(repaired("\xC3\xA2\xC2\x80\xC2\x99"), "\xE2\x80\x99");	/* as Latin-1 reads it */
	ck_assert_bytes(repaired("5 \xC3\x82\xC2\xA3"), "5 \xC2\xA3");
	ck_assert_bytes(repaired("\xC3\xA2\xE2\x80\x9E\xC2\xA2"), "\xE2\x84\xA2");
	ck_assert_bytes(repaired("\xC3\x83\xC2\xA9t\xC3\x83\xC2\xA9"), "\xC3\xA9t\xC3\xA9");
	ck_assert_bytes(repaired("\xC3\x83\xC2\xAA \xC3\x83\xC2\xAE \xC3\x83\xC2\xB2 \xC3\x83\xC2\xB3"),
	    "\xC3\xAA \xC3\xAE \xC3\xB2 \xC3\xB3");
	ck_assert_bytes(repaired("\xC3\x83\xC2\xBA \xC3\x83\xC2\xB9 \xC3\x83\xC2\xAB"), "\xC3\xBA \xC3\xB9 \xC3\xAB");
	ck_assert_bytes(repaired("\xC3\x90\xC5\xB8\xC3\x91\xE2\x82\xAC\xC3\x90\xC2\xB8"), "\xD0\x9F\xD1\x80\xD0\xB8");
}
END_TEST

START_TEST(leaves_what_a_writer_may_mean)
{
	static const char *const meant[] = {
		"CAF\xC3\x89\xC2\xBB",				/* a closing guillemet */
		"l'\xC3\xA9t\xC3\xA9\xE2\x80\xA6",		/* dots */
		"IRM\xC3\x83\xE2\x80\x9D",			/* a closing quote */
		"NESTL\xC3\x89\xC2\xAE",			/* a sign */
		"\xC3\xA2me",
		"\xC3\x83\xC2\xA0",				/* a space that does not break, and no letter before */
		"\xC3\x82\xE2\x82\xAC",				/* a euro sign */
		"\xC3\xA2\xC2\xA0\xE2\x80\x99",
		"\xC3\xA2\xD0\x96\xD0\x96",
		"\xC3\xA2\xE2\x96\xA0",
		"\xC3\xA2\xC2\x80",
		"\xC3\xA2",
	};
	size_t i;

	for (i = 0; i < sizeof meant / sizeof *meant; i++) {
		buf_clear(&out);
		buf_str(&out, meant[i]);
		ck_assert_uint_eq(mojibake_undo(&out), 0);
		ck_assert_bytes(buf_view(&out), meant[i]);
	}
	/* as French sets its quotes, spaces that do not break inside them */
	ck_assert_bytes(repaired("\xC2\xAB\xC2\xA0libert\xC3\xA9\xC2\xA0\xC2\xBB"), "\xC2\xAB libert\xC3\xA9 \xC2\xBB");
}
END_TEST

START_TEST(reads_the_charset_it_is_told)
{
	buf_clear(&out);
	buf_str(&out, "\xA9koda");
	repair_charset(&out, bytes_of("iso-8859-2"));
	ck_assert_bytes(buf_view(&out), "\xC5\xA0koda");
	buf_clear(&out);
	buf_str(&out, "plain");
	repair_charset(&out, bytes_of(""));
	ck_assert_bytes(buf_view(&out), "plain");
	buf_free(&out);
}
END_TEST

START_TEST(finds_marks_at_every_place)
{
	char text[256];
	size_t n;

	for (n = 0; n < sizeof text - 4; n++) {
		memset(text, 'x', sizeof text - 1);
		text[sizeof text - 1] = '\0';
		memcpy(text + n, "\xC3\xA9", 2);
		ck_assert(!nfc_needed(bytes_of(text)));
		memcpy(text + n, "e\xCC\x81", 3);
		ck_assert(nfc_needed(bytes_of(text)));
		ck_assert_uint_eq(composed(text).n, sizeof text - 2);
	}
}
END_TEST

/* BYTES, which are of a page that declares LABEL, as UTF-8. */
static struct bytes
decoded(const char *bytes, size_t n, const char *label)
{
	buf_clear(&out);
	buf_put(&out, bytes, n);
	repair_charset(&out, bytes_of(label));
	return buf_view(&out);
}

START_TEST(reads_charsets_of_bytes_that_are_ascii)
{
	static const char wide[] = "s\0t\0o\0r\0m\0 \0a\0t\0 \0s\0e\0a\0";

	ck_assert_bytes(decoded(wide, sizeof wide - 1, ""), "storm at sea");
	ck_assert_bytes(decoded("\x1B$B%+\x1B(B", 8, "iso-2022-jp"), "\xE3\x82\xAB");
	ck_assert_bytes(decoded("\x1B$B%+\x1B(B", 8, ""), "\x1B$B%+\x1B(B");
	ck_assert_bytes(decoded("storm", 5, "iso-2022-jp"), "storm");
	ck_assert_bytes(decoded("", 0, "utf-16"), "");
}
END_TEST

UNIT_MAIN("repair")
{
	tcase_add_test(unit, finds_marks_at_every_place);
	tcase_add_test(unit, reads_charsets_of_bytes_that_are_ascii);
	tcase_add_test(unit, folds_white_space);
	tcase_add_test(unit, drops_what_nobody_sees);
	tcase_add_test(unit, folds_runs_of_every_length_alike);
	tcase_add_test(unit, composes);
	tcase_add_test(unit, composes_hangul);
	tcase_add_test(unit, bears_any_number_of_marks);
	tcase_add_test(unit, composes_what_gets_longer);
	tcase_add_test(unit, undoes_mojibake);
	tcase_add_test(unit, leaves_what_a_writer_may_mean);
	tcase_add_test(unit, reads_the_charset_it_is_told);
}
