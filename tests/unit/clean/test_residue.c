#include "../unit.h"
#include "lines/linelabel.h"
#include "lines/residue.h"

enum { MOST = 40 };

#define PROSE "The old pier of Vell sank on Monday night after a storm.\n"
#define OTHER "Nobody was hurt there, but two boats and twelve nets are lost.\n"

static struct textlines lines;

/*
 * The labels of the lines of TEXT: - for what is kept, b for boilerplate, c for a caption.  Lines of LABELS, one letter
 * each, are given: x for one that went before, and so do those after its end.
 */
static const char *
labels(const char *text, const char *given)
{
	static char out[MOST + 1];
	unsigned char label[MOST];
	size_t i, n = strlen(given);

	textlines_read(&lines, bytes_of(text));
	ck_assert_uint_le(lines.n, MOST);
	for (i = 0; i < lines.n; i++)
		label[i] = i < n && given[i] == 'x' ? LABEL_TITLE : i < n && given[i] == 'b' ? LABEL_BOILERPLATE :
		    LABEL_KEEP;
	residue_label(&lines, label, 0, lines.n);
	for (i = 0; i < lines.n; i++)
		out[i] = label[i] == LABEL_KEEP ? '-' : label[i] == LABEL_BOILERPLATE ? 'b' :
		    label[i] == LABEL_CAPTION ? 'c' : 'x';
	out[i] = '\0';
	return out;
}

START_TEST(lines_of_boilerplate_inside_an_article_go)
{
	ck_assert_str_eq(labels(PROSE "Advertisement\n" OTHER, ""), "-b-");
	ck_assert_str_eq(labels(PROSE "Photo: Tam Orrin\n" OTHER, ""), "-c-");
	ck_assert_str_eq(labels(PROSE "Advertisement\n" OTHER, "-x-"), "-x-");
	ck_assert_str_eq(labels(PROSE OTHER, ""), "--");
	ck_assert_str_eq(labels("", ""), "");
}
END_TEST

/* A line three times, each between paragraphs. */
#define THRICE(line) PROSE line "\n" OTHER line "\n" PROSE line "\n" OTHER

START_TEST(what_a_page_repeats_three_times_goes)
{
	ck_assert_str_eq(labels(THRICE("Sail along with us"), ""), "-b-b-b-");
	ck_assert_str_eq(labels(PROSE "Sail along with us\n" OTHER "Sail along with us\n" PROSE, ""), "-----");
	/* of two to eight words */
	ck_assert_str_eq(labels(THRICE("Sail"), ""), "-------");
	ck_assert_str_eq(labels(THRICE("Sail along"), ""), "-b-b-b-");
	ck_assert_str_eq(labels(THRICE("Sail along with some fishers from the town"), ""), "-b-b-b-");
	ck_assert_str_eq(labels(THRICE("Sail along with some fishers from the old town"), ""), "-------");
	/* no name, no quotation, no sentence, no answer */
	ck_assert_str_eq(labels(THRICE("Edda Lunn"), ""), "-------");
	ck_assert_str_eq(labels(THRICE("Sail \"along\" with us"), ""), "-------");
	ck_assert_str_eq(labels(THRICE("Sail along with us."), ""), "-------");
	ck_assert_str_eq(labels(THRICE("sail along with us"), ""), "-------");
}
END_TEST

START_TEST(a_repeated_line_stands_between_paragraphs_or_below_the_last)
{
	ck_assert_str_eq(labels(PROSE "Sail along with us\n" OTHER "Sail along with us\n" PROSE "Sail along with "
	    "us\n", ""),
	    "-b-b-b");
	ck_assert_str_eq(labels("Sail along with us\nSail along with us\nSail along with us\n" PROSE, ""), "--b-");
	ck_assert_str_eq(labels(PROSE "Sail along with us\nIt sank\nSail along with us\n" OTHER "Sail along with "
	    "us\nIt sank\n",
	    ""), "---b---");
}
END_TEST

#define FIFTEEN "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"

START_TEST(what_stands_between_two_lines_that_go_goes_too)
{
	ck_assert_str_eq(labels(PROSE "Advertisement\nBuy salt now\nAdvertisement\n" OTHER, ""), "-bbb-");
	ck_assert_str_eq(labels(PROSE "Advertisement\nBuy salt now\nBuy it\nAdvertisement\n" OTHER, ""), "-b--b-");
	ck_assert_str_eq(labels(PROSE "Advertisement\n" OTHER "Advertisement\n" PROSE, ""), "-b-b-");
	ck_assert_str_eq(labels(PROSE "Advertisement\n" FIFTEEN "\nAdvertisement\n" OTHER, ""), "-bbb-");
	ck_assert_str_eq(labels(PROSE "Advertisement\n" FIFTEEN " sixteen\nAdvertisement\n" OTHER, ""), "-b-b-");
	ck_assert_str_eq(labels("Advertisement\nBuy salt now\nAdvertisement\n", ""), "bbb");
	ck_assert_str_eq(labels(PROSE "Buy salt now\n" OTHER, "bxb"), "bxb");
	ck_assert_str_eq(labels(PROSE "Photo: Tam Orrin\nBuy salt now\nAdvertisement\n" OTHER, ""), "-cbb-");
}
END_TEST

#define FORM "Sign up for our newsletter and never miss a storm."

START_TEST(a_heading_goes_with_the_form_below_it)
{
	ck_assert_str_eq(labels(PROSE "Newsletters by email\n" FORM "\n" OTHER, ""), "-bb-");
	ck_assert_str_eq(labels(PROSE "The salt of Vell\n" FORM "\n" OTHER, ""), "--b-");
	ck_assert_str_eq(labels(PROSE "Newsletters by email\nA short line\n" FORM "\n" OTHER, ""), "-bbb-");
	ck_assert_str_eq(labels(PROSE "Newsletters by email\nA short line\nOne "
	    "more\n" FORM "\n" OTHER, ""), "----b-");
	ck_assert_str_eq(labels(PROSE "Newsletters by email\n" OTHER FORM "\n" PROSE, ""), "---b-");
}
END_TEST

UNIT_MAIN("residue")
{
	tcase_add_test(unit, lines_of_boilerplate_inside_an_article_go);
	tcase_add_test(unit, what_a_page_repeats_three_times_goes);
	tcase_add_test(unit, a_repeated_line_stands_between_paragraphs_or_below_the_last);
	tcase_add_test(unit, what_stands_between_two_lines_that_go_goes_too);
	tcase_add_test(unit, a_heading_goes_with_the_form_below_it);
}
