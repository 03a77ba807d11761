#include "../unit.h"
#include "opt.h"

struct own {
	bool flag;
	size_t number;
	double real;
	int choice;
	const char *text;
};

static void
parse(struct opt_common *c, struct own *own, int argc, char **argv)
{
	const struct opt table[] = {
		{ "flag", 'x', OPT_FLAG, &own->flag, NULL, "a flag" },
		{ "number", 'n', OPT_NUMBER, &own->number, "N", "a number" },
		{ "real", 0, OPT_REAL, &own->real, "R", "a decimal fraction" },
		{ "choice", 0, OPT_CHOICE, &own->choice, "one|two|three", "one of three" },
		{ "own-text", 't', OPT_TEXT, &own->text, "T", "a text" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};

	opt_parse(c, table, OPT_ROWS, "A test.", argc, argv);
}

#define PARSE(...)							\
	char words[][24] = { "test", __VA_ARGS__ };			\
	char *argv[sizeof words / sizeof words[0] + 1] = { NULL };	\
	struct opt_common c;						\
	struct own own = { 0 };						\
	size_t i;							\
									\
	for (i = 0; i < sizeof words / sizeof words[0]; i++)		\
		argv[i] = words[i];					\
	parse(&c, &own, (int)i, argv)

START_TEST(reads_values_of_every_kind)
{
	PARSE("-xn", "3K", "--real=.125", "--choice", "three", "-t", "--", "--stats", "a", "-");
	ck_assert(own.flag);
	ck_assert_uint_eq(own.number, 3072);
	ck_assert(own.real == 0.125);
	ck_assert_int_eq(own.choice, 2);
	ck_assert_str_eq(own.text, "--");
	ck_assert(c.stats);
	ck_assert_str_eq(c.files[0], "a");
	ck_assert_str_eq(c.files[1], "-");
	ck_assert_ptr_null(c.files[2]);
}
END_TEST

START_TEST(has_defaults)
{
	PARSE("--");
	ck_assert(!own.flag);
	ck_assert_str_eq(c.field, "text");
	ck_assert_uint_eq(c.max_line, 16 << 20);
	ck_assert_uint_eq(c.max_bad, 0);
	ck_assert_ptr_null(c.output);
	ck_assert_ptr_null(c.files[0]);
}
END_TEST

START_TEST(refuses_an_unknown_option) { PARSE("--bogus"); } END_TEST
START_TEST(refuses_an_unknown_letter) { PARSE("-Z"); } END_TEST
START_TEST(refuses_a_missing_value) { PARSE("--number"); } END_TEST
START_TEST(refuses_a_value_for_a_flag) { PARSE("--flag=1"); } END_TEST
START_TEST(refuses_a_number_with_a_tail) { PARSE("-n", "3x"); } END_TEST
START_TEST(refuses_a_negative_number) { PARSE("-n", "-3"); } END_TEST
START_TEST(refuses_a_number_too_large) { PARSE("-n", "99999999999999999999"); } END_TEST
START_TEST(refuses_a_product_too_large) { PARSE("-n", "17179869184G"); } END_TEST
START_TEST(refuses_a_real_that_is_none) { PARSE("--real", "1e3"); } END_TEST
START_TEST(refuses_a_lone_point) { PARSE("--real", "."); } END_TEST
START_TEST(refuses_another_choice) { PARSE("--choice=tw"); } END_TEST
START_TEST(refuses_header_and_no_header) { PARSE("-N", "-H"); } END_TEST
START_TEST(helps) { PARSE("--help"); } END_TEST

UNIT_MAIN("opt")
{
	tcase_add_test(unit, reads_values_of_every_kind);
	tcase_add_test(unit, has_defaults);
	tcase_add_exit_test(unit, refuses_an_unknown_option, 2);
	tcase_add_exit_test(unit, refuses_an_unknown_letter, 2);
	tcase_add_exit_test(unit, refuses_a_missing_value, 2);
	tcase_add_exit_test(unit, refuses_a_value_for_a_flag, 2);
	tcase_add_exit_test(unit, refuses_a_number_with_a_tail, 2);
	tcase_add_exit_test(unit, refuses_a_negative_number, 2);
	tcase_add_exit_test(unit, refuses_a_number_too_large, 2);
	tcase_add_exit_test(unit, refuses_a_product_too_large, 2);
	tcase_add_exit_test(unit, refuses_a_real_that_is_none, 2);
	tcase_add_exit_test(unit, refuses_a_lone_point, 2);
	tcase_add_exit_test(unit, refuses_another_choice, 2);
	tcase_add_exit_test(unit, refuses_header_and_no_header, 2);
	tcase_add_exit_test(unit, helps, 0);
}
