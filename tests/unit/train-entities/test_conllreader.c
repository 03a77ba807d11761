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

UNIT_MAIN("conll")
{
	tcase_add_test(unit, sentences_and_names);
}
