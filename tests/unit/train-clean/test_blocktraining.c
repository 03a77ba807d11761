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

UNIT_MAIN("blocktraining")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, learns_trees_from_pages);
	tcase_add_test(unit, leaves_a_fifth_out);
}
