#include "../unit.h"
#include "conllreader.h"

START_TEST(sentences_and_names)
{
	struct bytes text = bytes_of(
	    "-DOCSTART- O\n\nLee B-PER\nmet O\nShigeru B-PER\nIshiba I-PER\n\n\nTokyo I-LOC\nSeoul B-LOC\nX B-DATE\n");
	struct conllreader s = { 0 };

	ck_assert(conllreader_next(&text, &s));
	ck_assert_bytes(buf_view(&s.text), "Lee met Shigeru Ishiba");
	ck_assert_uint_eq(s.names, 2);
	ck_assert_uint_eq(s.name[1].start, 8);
	ck_assert_uint_eq(s.name[1].end, 22);
	ck_assert_int_eq(s.name[1].type, NER_PER);
	ck_assert(conllreader_next(&text, &s));
	ck_assert_bytes(buf_view(&s.text), "Tokyo Seoul X");
	ck_assert_uint_eq(s.names, 2);
	ck_assert(!conllreader_next(&text, &s));
	conllreader_free(&s);
}
END_TEST

/* What is a name, and where it ends: its text, its names as START-END:TYPE. */
START_TEST(names_begin_and_go_on)
{
	static const struct { const char *conll, *text, *names; } rows[] = {
		{ "A I-PER\nB I-PER\n", "A B", "0-3:PER " },
		{ "A B-PER\nB B-PER\n", "A B", "0-1:PER 2-3:PER " },
		{ "A B-PER\nB I-ORG\n", "A B", "0-1:PER 2-3:ORG " },
		{ "A B-PER\nb O\nC I-PER\n", "A b C", "0-1:PER 4-5:PER " },
		{ "A B-PER\nb X-\nC I-PER\n", "A b C", "0-1:PER 4-5:PER " },
		{ "A BPER\n", "A", "" },
		{ "A B-Per\n", "A", "" },
		{ "A B-MISC\n", "A", "0-1:MISC " },
		{ "  A \tNNP  B-LOC \t\r\n", "A", "0-1:LOC " },
		{ "A\n", "A", "" },
		{ " \t\r\nA O\n \t\r\nB O\n", "A", "" },
		{ "-DOCSTART- O\nA O\n-DOCSTART- O\nB O\n", "A", "" },
		{ "A O", "A", "" },
	};
	size_t i, k;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bytes text = bytes_of(rows[i].conll);
		struct conllreader s = { 0 };
		struct buf names = { 0 };

		ck_assert(conllreader_next(&text, &s));
		ck_assert_bytes(buf_view(&s.text), rows[i].text);
		for (k = 0; k < s.names; k++)
			buf_printf(&names, "%zu-%zu:%s ", s.name[k].start, s.name[k].end, nertype_name(s.name[k].type));
		ck_assert_bytes(buf_view(&names), rows[i].names);
		buf_free(&names);
		conllreader_free(&s);
		ck_assert_ptr_null(s.name);
	}
}
END_TEST

START_TEST(nothing_is_no_sentence)
{
	static const char *const rows[] = { "", "\n\n", "-DOCSTART- O\n\n" };
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bytes text = bytes_of(rows[i]);
		struct conllreader s = { 0 };

		ck_assert(!conllreader_next(&text, &s));
		conllreader_free(&s);
	}
}
END_TEST

UNIT_MAIN("conllreader")
{
	tcase_add_test(unit, names_begin_and_go_on);
	tcase_add_test(unit, nothing_is_no_sentence);
	tcase_add_test(unit, sentences_and_names);
}
