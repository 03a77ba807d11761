#include "../golden.h"
#include "splittraining.h"

/*
 * Marks that the rules leave open, some of which end a sentence; in the last text a sentence ends where no mark is
 * looked at, and another inside what is read as one mark with the next word.
 */
static const char raw[] =
	"a\tHe met Velk Corp. Holm there. They sold it to Arden Inc. Nets were dear.\n"
	"b\tShe came at 5 p.m. Rain fell. He came at 6 p.m. Lund sat.\n"
	"c\tHe left the U.S. Officials ran. The U.S. Navy sat there.\n"
	"d\tIt took ca. Forty days etc. Boats left.\\nAt Arden Ave. Holm sat. At Velk Ave. Nets lay.\n"
	"e\tShe met Velk Corp. Nets were dear. He saw Orn Inc. Holm there.\n"
	"f\tHe came at 7 a.m. Lund sat. It is 9 a.m. Rain fell; it was so etc. \"Holm\" ran.\n";
static const char gold[] =
	"a\tHe met Velk Corp. Holm there.\na\tThey sold it to Arden Inc.\na\tNets were dear.\n"
	"b\tShe came at 5 p.m.\nb\tRain fell.\nb\tHe came at 6 p.m.\nb\tLund sat.\n"
	"c\tHe left the U.S.\nc\tOfficials ran.\nc\tThe U.S. Navy sat there.\n"
	"d\tIt took ca. Forty days etc.\nd\tBoats left.\nd\tAt Arden Ave. Holm sat.\nd\tAt Velk Ave.\nd\tNets lay.\n"
	"e\tShe met Velk Corp.\ne\tNets were dear.\ne\tHe saw Orn Inc. Holm there.\n"
	"f\tHe came at 7 a.m.\nf\tLund sat.\nf\tIt is 9 a.m.\nf\tRain fell;\nf\tit was so etc. \"\nf\tHolm\" ran.\n";

static void
write_file(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	ck_assert(f != NULL && fputs(text, f) >= 0 && fclose(f) == 0);
}

static void
enter(void)
{
	golden_enter();
	write_file("raw", raw);
	write_file("gold", gold);
	write_file("more", "g\tHe sold it to Velk Corp. Holm sat.\n");
	write_file("moregold", "g\tHe sold it to Velk Corp.\ng\tHolm sat.\n");
}

START_TEST(learns_from_the_marks_that_rules_leave_open)
{
	golden_run(splittraining, "train-sentsplit -e 3 -m 2 raw gold");
	golden_same("out", "train-sentsplit", "split.weights");
	golden_same("err", "train-sentsplit", "split.epochs");
}
END_TEST

/* Twelve epochs and a margin of 14 are the rule. */
START_TEST(learns_for_twelve_epochs)
{
	static const char *const commands[] = { "train-sentsplit raw gold", "train-sentsplit -e 12 -m 14 raw gold" };

	golden_run(splittraining, commands[_i]);
	golden_same("out", "train-sentsplit", "twelve.weights");
	golden_same("err", "train-sentsplit", "twelve.epochs");
}
END_TEST

START_TEST(learns_from_all_pairs)
{
	golden_run(splittraining, "train-sentsplit -e 1 raw gold more moregold");
	golden_same("err", "train-sentsplit", "pairs.epochs");
}
END_TEST

START_TEST(takes_numbers_up_to_a_million)
{
	static const char *const commands[] = {
		"train-sentsplit -e 1 -m 1000000 more moregold", "train-sentsplit -e 0 -m 0 more moregold"
	};

	golden_run(splittraining, commands[_i]);
}
END_TEST

/* What the command line must not be. */
static const char *const refused[] = {
	"train-sentsplit", "train-sentsplit raw", "train-sentsplit raw gold more", "train-sentsplit -e x raw gold",
	"train-sentsplit -e 3x raw gold", "train-sentsplit -m -1 raw gold", "train-sentsplit -e 1000001 raw gold",
	"train-sentsplit -z raw gold", "train-sentsplit missing gold", "train-sentsplit gold raw"
};

START_TEST(refuses_a_wrong_command_line)
{
	exit(golden_status(splittraining, refused[_i]));
}
END_TEST

UNIT_MAIN("splittraining")
{
	tcase_add_checked_fixture(unit, enter, NULL);
	tcase_add_test(unit, learns_from_the_marks_that_rules_leave_open);
	tcase_add_loop_test(unit, learns_for_twelve_epochs, 0, 2);
	tcase_add_test(unit, learns_from_all_pairs);
	tcase_add_loop_test(unit, takes_numbers_up_to_a_million, 0, 2);
	tcase_add_loop_exit_test(unit, refuses_a_wrong_command_line, EXIT_NOT_DONE, 0,
	    sizeof refused / sizeof *refused);
}
