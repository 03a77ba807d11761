#include "../golden.h"
#include "linetraining.h"

/* Two renderings of each of five pages: a menu, a title, an article with an advertisement inside, and a foot. */
static void
write_lines(const char *name)
{
	static const char *const towns[] = { "Vell", "Orn", "Wick", "Aln", "Fen" };
	FILE *f = fopen(name, "w");
	int page, way;

	ck_assert_ptr_nonnull(f);
	for (page = 0; page < 5; page++)
		for (way = 0; way < 2; way++) {
			const char *group = page < 3 ? "coast" : "hills", *town = towns[page];

			fprintf(f, "%s\t%s.%d\t0\tHome | News | Sport\n", group, town, way);
			fprintf(f, "%s\t%s.%d\t0\tStorm Reaches %s\n", group, town, way, town);
			fprintf(f, "%s\t%s.%d\t1\tThe storm reached %s on Monday night, and left %d houses bare.\n",
			    group, town, way, town, page + 3);
			if (way == 1)
				fprintf(f, "%s\t%s.%d\t0\tAdvertisement\n", group, town, way);
			fprintf(f, "%s\t%s.%d\t1\t'Nobody was hurt,' the mayor of %s said, who has seen %d storms.\n",
			    group, town, way, town, 2 * page + 1);
			fprintf(f, "%s\t%s.%d\t%d\tShare this article\n", group, town, way, page == 2);
			fprintf(f, "%s\t%s.%d\t0\tCopyright 2026 The %s Post\n", group, town, way, town);
			fprintf(f, "%s\t%s.%d\t0\t \n", group, town, way);
		}
	ck_assert_int_eq(fclose(f), 0);
}

START_TEST(learns_weights_from_lines)
{
	write_lines("lines.tsv");
	golden_run(linetraining, "lines -e 3 lines.tsv");
	golden_same("out", "train-clean", "lines.weights");
	golden_same("err", "train-clean", "empty");
}
END_TEST

/* Twenty epochs are the rule. */
START_TEST(learns_for_twenty_epochs)
{
	write_lines("lines.tsv");
	golden_run(linetraining, _i == 0 ? "lines lines.tsv" : "lines -e 20 lines.tsv");
	golden_same("out", "train-clean", "lines.twenty");
}
END_TEST

/* What the command line must not be. */
static const char *const refused[] = {
	"lines", "lines a b", "lines -e 0 lines.tsv", "lines -e x lines.tsv", "lines -e 3x lines.tsv",
	"lines -d -1 lines.tsv", "lines -r 1000001 lines.tsv", "lines -z lines.tsv", "lines missing.tsv",
	"lines -p no/such/folder lines.tsv",
};

START_TEST(refuses_a_wrong_command_line)
{
	write_lines("lines.tsv");
	exit(golden_status(linetraining, refused[_i]));
}
END_TEST

START_TEST(refuses_a_row_of_three_fields)
{
	FILE *f = fopen("lines.tsv", "w");

	ck_assert_ptr_nonnull(f);
	fprintf(f, "coast\tVell.0\tHome\n");
	ck_assert_int_eq(fclose(f), 0);
	exit(golden_status(linetraining, "lines lines.tsv"));
}
END_TEST

START_TEST(learns_by_the_settings_it_is_given)
{
	write_lines("lines.tsv");
	golden_run(linetraining, "lines -e 2 -r 0.1 -d 0.5 -m 0.2 lines.tsv");
	golden_same("out", "train-clean", "lines.settings");
}
END_TEST

START_TEST(judges_each_fold_by_the_others)
{
	write_lines("lines.tsv");
	golden_run(linetraining, "lines -e 1 -k 3 -p kept lines.tsv");
	golden_same("out", "train-clean", "empty");
	golden_same("err", "train-clean", "lines.figures");
	golden_same("kept", "train-clean", "lines.kept");
}
END_TEST

/* Pages without an article, and articles of which nothing is kept: a page that has none recalls all of it. */
START_TEST(judges_pages_of_which_nothing_is_kept)
{
	static const char *const commands[] = {
		"lines -e 3 -k 7 -p kept lines.tsv", "lines -e 12 -k 5 -p kept lines.tsv"
	};
	static const char *const figures[] = { "bare.figures", "some.figures" };
	static const char *const texts[] = { "bare.kept", "some.kept" };
	FILE *f;

	write_lines("lines.tsv");
	f = fopen("lines.tsv", "a");
	ck_assert_ptr_nonnull(f);
	fputs("bare\tnone.0\t0\tHome | News | Sport\nbare\tnone.0\t0\tShare this article\n", f);
	fputs("bare\todd.0\t1\tHome | News | Sport\nbare\tone.0\t1\tSport\nlost\tall.0\t1\tHome | News\n", f);
	ck_assert_int_eq(fclose(f), 0);
	golden_run(linetraining, commands[_i]);
	golden_same("err", "train-clean", figures[_i]);
	golden_same("kept", "train-clean", texts[_i]);
}
END_TEST

UNIT_MAIN("linetraining")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, learns_weights_from_lines);
	tcase_add_test(unit, learns_by_the_settings_it_is_given);
	tcase_add_loop_test(unit, learns_for_twenty_epochs, 0, 2);
	tcase_add_loop_exit_test(unit, refuses_a_wrong_command_line, EXIT_NOT_DONE, 0,
	    sizeof refused / sizeof *refused);
	tcase_add_exit_test(unit, refuses_a_row_of_three_fields, EXIT_NOT_DONE);
	tcase_add_test(unit, judges_each_fold_by_the_others);
	tcase_add_loop_test(unit, judges_pages_of_which_nothing_is_kept, 0, 2);
}
