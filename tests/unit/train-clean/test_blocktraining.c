#include "../golden.h"
#include "blocktraining.h"

#define STORM "The storm reached %s on day %d, and left %d houses without a roof, it is said."

/* Twelve pages with a menu, a title, three paragraphs, a list of other titles and a foot; the truth of six by text. */
static void
write_pages(void)
{
	static const char *const towns[] = {
		"Vell", "Orn", "Wick", "Aln", "Fen", "Bor", "Cam", "Dor", "Eln", "Gar", "Hol", "Ibe"
	};
	FILE *pages = fopen("pages.tsv", "w"), *truth = fopen("truth.tsv", "w");
	int i, k;

	ck_assert_ptr_nonnull(pages);
	ck_assert_ptr_nonnull(truth);
	fprintf(pages, "id\turl\ttext\n");
	for (i = 0; i < 12; i++) {
		const char *town = towns[i];

		fprintf(pages, "p%d\t\t<html><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>", i);
		fprintf(pages, "<h1>Storm at %s</h1>", town);
		for (k = 0; k < 3; k++)
			fprintf(pages, "<p>" STORM "</p>", town, k, i + k);
		fprintf(pages, "<ul><li><a href=/1>Ferry of %s sold</a></li>", town);
		fprintf(pages, "<li><a href=/2>Salt of %s is dear</a></li></ul>", town);
		fprintf(pages, "<div>Write to us at %s.</div>", town);
		fprintf(pages, "<footer><p>All rights of the %s Post.</p></footer></body></html>\n", town);
		if (i % 2 == 0) {
			fprintf(truth, "p%d\t\t", i);
			for (k = 0; k < 3; k++)
				fprintf(truth, STORM "\\n", town, k, i + k);
			fprintf(truth, "\n");
		} else {
			fprintf(truth, "p%d\t\twith\tstorm reached %s on day 1\n", i, town);
			fprintf(truth, "p%d\t\twithout\tSalt of %s\n", i, town);
			fprintf(truth, "p%d\t\twith\tday 2\np%d\t\twithout\tWrite to us\n", i, i);
		}
	}
	fprintf(pages, "p99\t\t<p>No truth is known of this page, whatever it says.</p>\n");
	ck_assert_int_eq(fclose(pages), 0);
	ck_assert_int_eq(fclose(truth), 0);
}

START_TEST(learns_trees_from_pages)
{
	write_pages();
	golden_run(blocktraining, "blocks pages.tsv truth.tsv");
	golden_same("out", "train-clean", "blocks.trees");
	golden_same("err", "train-clean", "blocks.said");
}
END_TEST

START_TEST(leaves_a_fifth_out)
{
	write_pages();
	golden_run(blocktraining, "blocks -x 2 pages.tsv truth.tsv");
	golden_same("err", "train-clean", "blocks.fifth");
}
END_TEST

/*
 * An article whose first words stand in blocks of their own, one in a script, one long block of 210 words, and one page
 * with more strings than are kept: the 33rd and the two after it count for nothing.
 */
static void
write_odd_pages(void)
{
	FILE *pages = fopen("odd.tsv", "w"), *truth = fopen("oddtruth.tsv", "w");
	int i, k;

	ck_assert_ptr_nonnull(pages);
	ck_assert_ptr_nonnull(truth);
	fprintf(pages, "url\ttext\tid\n");
	for (i = 0; i < 8; i++) {
		fprintf(pages, "\t<body><p>Tide%d</p><p>came over</p><p>the wall of the port at night.</p>", i);
		fprintf(pages, "<script>tide()</script><p>Shop%d</p><p>now</p><p>", i);
		for (k = 0; k < 210; k++)
			fprintf(pages, "word%d ", k + i);
		fprintf(pages, "</p><p>Read on and pay less than others.</p></body>\to%d\n", i);
		fprintf(truth, "o%d\t\tTide%d came over the wall of the port at night. ", i, i);
		for (k = 0; k < 210; k++)
			fprintf(truth, "word%d ", k + i);
		fprintf(truth, "\n");
		fprintf(pages, "\t<body><p>First%d here.</p><p>Second%d here.</p>", i, i);
		fprintf(pages, "<p>Third%d here.</p></body>\ts%d\n", i, i);
		fprintf(truth, "s%d\t\twith\tFirst%d\n", i, i);
		for (k = 0; k < 31; k++)
			fprintf(truth, "s%d\t\twith\tnone%d\ns%d\t\twithout\tnone%d\n", i, k, i, k);
		fprintf(truth, "s%d\t\twithout\tSecond%d\n", i, i);
		fprintf(truth, "s%d\t\twith\tThird%d\ns%d\t\twithout\tThird%d\n", i, i, i, i);
	}
	ck_assert_int_eq(fclose(pages), 0);
	ck_assert_int_eq(fclose(truth), 0);
}

START_TEST(learns_from_odd_pages)
{
	write_odd_pages();
	golden_run(blocktraining, "blocks odd.tsv oddtruth.tsv");
	golden_same("out", "train-clean", "odd.trees");
	golden_same("err", "train-clean", "odd.said");
}
END_TEST

/* What the command line and the files must not be. */
static const char *const refused[] = {
	"blocks", "blocks pages.tsv", "blocks -x 5 pages.tsv truth.tsv", "blocks -x -1 pages.tsv truth.tsv",
	"blocks -x 22 pages.tsv truth.tsv", "blocks -x 2", "blocks pages.tsv truth.tsv pages.tsv",
	"blocks missing.tsv truth.tsv", "blocks pages.tsv missing.tsv", "blocks truth.tsv truth.tsv",
	"blocks pages.tsv two.tsv", "blocks two.tsv truth.tsv", "blocks short.tsv truth.tsv",
};

START_TEST(refuses_what_it_cannot_read)
{
	FILE *two = fopen("two.tsv", "w"), *cut = fopen("short.tsv", "w");

	write_pages();
	ck_assert_ptr_nonnull(two);
	ck_assert_ptr_nonnull(cut);
	fprintf(two, "id\turl\n");
	fprintf(cut, "id\turl\ttext\np1\t\n");
	ck_assert_int_eq(fclose(two), 0);
	ck_assert_int_eq(fclose(cut), 0);
	exit(golden_status(blocktraining, refused[_i]));
}
END_TEST

START_TEST(leaves_each_part_out)
{
	static const char *const commands[] = {
		"blocks -x 0 pages.tsv truth.tsv", "blocks -x 4 pages.tsv truth.tsv"
	};
	static const char *const golden[] = { "blocks.first", "blocks.last" };

	write_pages();
	golden_run(blocktraining, commands[_i]);
	golden_same("err", "train-clean", golden[_i]);
}
END_TEST

UNIT_MAIN("blocktraining")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, learns_trees_from_pages);
	tcase_add_test(unit, leaves_a_fifth_out);
	tcase_add_loop_test(unit, leaves_each_part_out, 0, 2);
	tcase_add_test(unit, learns_from_odd_pages);
	tcase_add_loop_exit_test(unit, refuses_what_it_cannot_read, EXIT_NOT_DONE, 0,
	    sizeof refused / sizeof *refused);
}
