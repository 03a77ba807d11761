#include "../unit.h"
#include "mime.h"

static void
field(const char *text, const char *want)
{
	struct buf b = { 0 };

	mime_field(&b, "Subject", bytes_of(text));
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(ascii_stands_as_it_is)
{
	field("News of the day", "Subject: News of the day\n");
	field("", "Subject:\n");
}
END_TEST

START_TEST(long_fields_fold_at_blanks)
{
	field("one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
	    "Subject: one two three four five six seven eight nine ten eleven twelve\n thirteen fourteen\n");
}
END_TEST

START_TEST(other_text_is_encoded)
{
	field("Käse für 5 €", "Subject: =?utf-8?Q?K=C3=A4se_f=C3=BCr_5_=E2=82=AC?=\n");
	field("=?utf-8?Q?trick?=", "Subject: =?utf-8?Q?=3D=3Futf-8=3FQ=3Ftrick=3F=3D?=\n");
}
END_TEST

START_TEST(encoded_words_cut_no_character_and_fit_a_line)
{
	struct buf b = { 0 };
	size_t i, line = 0;

	mime_field(&b, "Subject", bytes_of("東京都の古い橋が月曜日に閉鎖されたと港湾局が発表した"));
	for (i = 0; i < b.n; i++) {
		line = b.p[i] == '\n' ? 0 : line + 1;
		ck_assert_uint_le(line, 76);
	}
	ck_assert(bytes_starts(buf_view(&b), bytes_of("Subject: =?utf-8?Q?=E6=9D=B1=E4=BA=AC=E9=83=BD")));
	buf_free(&b);
}
END_TEST

static void
addresses(const char *list, const char *want)
{
	struct buf b = { 0 };

	ck_assert_msg(mime_address_field(&b, "To", bytes_of(list)) == (want != NULL), "%s", list);
	ck_assert_bytes(buf_view(&b), want != NULL ? want : "");
	buf_free(&b);
}

START_TEST(takes_lists_of_addresses)
{
	addresses("root", "To: root\n");
	addresses("ada@aln.example, <bo@aln.example>", "To: ada@aln.example, bo@aln.example\n");
	addresses("Ada Berg <ada@aln.example>", "To: Ada Berg <ada@aln.example>\n");
	addresses("berg, Ada <ada@aln.example>", "To: berg, Ada <ada@aln.example>\n");
	addresses("\"Berg, Ada\" <ada@aln.example>", "To: \"Berg, Ada\" <ada@aln.example>\n");
	addresses("Ada J. Berg <ada@aln.example>", "To: \"Ada J. Berg\" <ada@aln.example>\n");
	addresses("Zoë <zoe@aln.example>", "To: =?utf-8?Q?Zo=C3=AB?= <zoe@aln.example>\n");
}
END_TEST

START_TEST(refuses_what_is_no_address)
{
	addresses("", NULL);
	addresses("ada@aln.example,", "To: ada@aln.example\n");
	addresses("ada@aln.example\nBcc: eve@evil.example", NULL);
	addresses("ada@@aln.example", NULL);
	addresses("ada berg@aln.example", NULL);
	addresses("Ada <>", NULL);
	addresses(",", NULL);
	addresses("zoë@aln.example", NULL);
}
END_TEST

UNIT_MAIN("mime")
{
	tcase_add_test(unit, ascii_stands_as_it_is);
	tcase_add_test(unit, long_fields_fold_at_blanks);
	tcase_add_test(unit, other_text_is_encoded);
	tcase_add_test(unit, encoded_words_cut_no_character_and_fit_a_line);
	tcase_add_test(unit, takes_lists_of_addresses);
	tcase_add_test(unit, refuses_what_is_no_address);
}
