#include <stdint.h>
#include <string.h>

#include "../unit.h"
#include "opt.h"

struct own {
	bool flag;
	size_t number;
	double real;
	int choice;
	const char *text;
};

/* Reads the words of a command line. */
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

	optind = 1;
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

START_TEST(numbers_in_every_unit)
{
	static const struct {
		const char *value;
		size_t n;
	} rows[] = {
		{ "0", 0 }, { "9", 9 }, { "10", 10 }, { "1K", 1 << 10 }, { "2M", 2 << 20 }, { "3G", (size_t)3 << 30 },
		{ "18446744073709551615", SIZE_MAX }, { "17179869183G", (size_t)17179869183 << 30 }
	};
	size_t k;

	for (k = 0; k < sizeof rows / sizeof *rows; k++) {
		PARSE("-n", "0");
		strcpy(words[2], rows[k].value);
		if (strlen(rows[k].value) > 8 && SIZE_MAX <= UINT32_MAX)
			continue;
		parse(&c, &own, (int)i, argv);
		ck_assert_uint_eq(own.number, rows[k].n);
	}
}
END_TEST

START_TEST(decimal_numbers)
{
	static const struct {
		const char *value;
		double n;
	} rows[] = { { "0", 0 }, { "12.5", 12.5 }, { "7.", 7 }, { ".75", .75 }, { "120.0625", 120.0625 } };
	size_t k;

	for (k = 0; k < sizeof rows / sizeof *rows; k++) {
		PARSE("--real", "0");
		strcpy(words[2], rows[k].value);
		parse(&c, &own, (int)i, argv);
		ck_assert_msg(own.real == rows[k].n, "%s", rows[k].value);
	}
}
END_TEST

START_TEST(options_of_all_filters)
{
	PARSE("-Nuof", "--rejects=r", "--max-bad=2", "--max-line", "3K", "-f", "body", "--columns=a", "--progress",
	    "--choice=one", "--stats", "x");
	ck_assert(c.no_header && c.unbuffered && c.progress && c.stats && !c.header);
	ck_assert_str_eq(c.output, "f");
	ck_assert_str_eq(c.rejects, "r");
	ck_assert_uint_eq(c.max_bad, 2);
	ck_assert_uint_eq(c.max_line, 3072);
	ck_assert_str_eq(c.field, "body");
	ck_assert_str_eq(c.columns, "a");
	ck_assert_int_eq(own.choice, 0);
	ck_assert_str_eq(c.files[0], "x");
}
END_TEST

START_TEST(one_file_may_be_said_twice_if_it_is_the_standard_output)
{
	PARSE("-o", "-", "--rejects=-", "-t", "-");
	ck_assert_str_eq(c.output, "-");
	ck_assert_str_eq(c.rejects, "-");
}
END_TEST

START_TEST(refuses_one_file_for_two_outputs) { PARSE("-o", "f", "--rejects=f"); } END_TEST
START_TEST(refuses_an_empty_number) { PARSE("--number="); } END_TEST
START_TEST(refuses_two_units) { PARSE("-n", "3KK"); } END_TEST
START_TEST(refuses_an_empty_real) { PARSE("--real="); } END_TEST
START_TEST(refuses_two_points) { PARSE("--real=1.2.3"); } END_TEST
START_TEST(refuses_a_choice_with_more) { PARSE("--choice=three|x"); } END_TEST
START_TEST(tells_the_version) { PARSE("--version"); } END_TEST

UNIT_MAIN("opt")
{
	tcase_add_test(unit, reads_values_of_every_kind);
	tcase_add_test(unit, has_defaults);
	tcase_add_test(unit, numbers_in_every_unit);
	tcase_add_test(unit, decimal_numbers);
	tcase_add_test(unit, options_of_all_filters);
	tcase_add_test(unit, one_file_may_be_said_twice_if_it_is_the_standard_output);
	tcase_add_exit_test(unit, refuses_one_file_for_two_outputs, 2);
	tcase_add_exit_test(unit, refuses_an_empty_number, 2);
	tcase_add_exit_test(unit, refuses_two_units, 2);
	tcase_add_exit_test(unit, refuses_an_empty_real, 2);
	tcase_add_exit_test(unit, refuses_two_points, 2);
	tcase_add_exit_test(unit, refuses_a_choice_with_more, 2);
	tcase_add_exit_test(unit, tells_the_version, 0);
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
