#include "../unit.h"
#include "stems.h"

static void
add(struct stems *s, const char *text)
{
	struct buf scratch = { 0 };

	s->n = 0;
	stems_add(s, bytes_of(text), &scratch);
	buf_free(&scratch);
}

START_TEST(forms_of_a_word_are_one_number)
{
	struct stems s = { 0 };

	add(&s, "Bridges, bridge");
	ck_assert_uint_eq(s.n, 2);
	ck_assert_uint_eq(s.p[0], s.p[1]);
	add(&s, "Peru Perú bridge");
	ck_assert_uint_eq(s.p[0], s.p[1]);
	ck_assert_uint_ne(s.p[0], s.p[2]);
	stems_free(&s);
}
END_TEST

START_TEST(tells_words_without_subject)
{
	struct stems s = { 0 };

	add(&s, "The bridge n\xC3\xA3o");
	ck_assert(stems_is_stop(s.p[0]) && stems_is_stop_anywhere(s.p[0]));
	ck_assert(!stems_is_stop(s.p[1]) && !stems_is_stop_anywhere(s.p[1]));
	ck_assert(!stems_is_stop(s.p[2]) && stems_is_stop_anywhere(s.p[2]));
	stems_free(&s);
}
END_TEST

START_TEST(leaves_marks_out)
{
	struct stems s = { 0 };

	add(&s, "... \xe2\x80\x94 !");
	ck_assert_uint_eq(s.n, 0);
	stems_free(&s);
}
END_TEST

UNIT_MAIN("stems")
{
	tcase_add_test(unit, forms_of_a_word_are_one_number);
	tcase_add_test(unit, tells_words_without_subject);
	tcase_add_test(unit, leaves_marks_out);
}
