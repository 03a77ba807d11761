#include "../unit.h"
#include "lines/articleseams.h"
#include "lines/linelabel.h"

static struct plaintext plain;
static struct buf text, out;

/* Copies S with a sentence of so many words in the place of each "#80"; of up to 40 they are counted exactly. */
static void
fill(const char *s)
{
	char *after;
	long n;

	buf_clear(&text);
	while (*s != '\0') {
		if (*s != '#') {
			buf_byte(&text, (unsigned char)*s++);
			continue;
		}
		n = strtol(s + 1, &after, 10);
		s = after;
		buf_str(&text, "Rain");
		while (n-- > 2)
			buf_str(&text, " a");
		buf_str(&text, " there.");
	}
}

/* The lines "first-end" of the articles in S, of which the first was taken to have so many lines; 0 for all. */
static const char *
parts_of(const char *s, size_t lines)
{
	static struct plaintext_part part[16];
	static unsigned char verdict[64];
	size_t i;

	fill(s);
	textlines_read(&plain.lines, buf_view(&text));
	plain.verdict = verdict;
	plain.part = part;
	plain.parts_cap = sizeof part / sizeof *part;
	plain.parts = 1;
	part[0].first = 0;
	part[0].end = lines > 0 ? lines : plain.lines.n;
	articleseams_find(&plain);
	buf_clear(&out);
	for (i = 0; i < plain.parts; i++)
		buf_printf(&out, "%s%zu-%zu", i > 0 ? " " : "", plain.part[i].first, plain.part[i].end);
	buf_byte(&out, '\0');
	return (const char *)out.p;
}

#define ck_assert_parts(s, lines, want)	\
	ck_assert_msg(strcmp(parts_of(s, lines), want) == 0, "%s: %s, not %s", s, parts_of(s, lines), want)

#define TITLE "Pier of Sundby opens again"

START_TEST(articles_open_with_a_title_and_more)
{
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#80", 1, "0-1 1-4");
	ck_assert_parts("#80\n" TITLE "\n#80", 1, "0-1");
	ck_assert_parts("#80\nBy Per Lind\n#80", 1, "0-1");
	ck_assert_parts("#80\n#80", 1, "0-1");
	ck_assert_parts("#80\nRelated Articles\n" TITLE "\n#80", 1, "0-1 2-4");
	ck_assert_parts("#80\n" TITLE "\nSUNDBY (Nordnews) - #90", 1, "0-1 1-3");
	ck_assert_parts("#80\nPier opens again\nBy Per Lind\n#80", 1, "0-1");
	ck_assert_parts("#80\nPier opens\nBy Per Lind\nMarch 3, 2024\n#80", 1, "0-1 1-5");
	ck_assert_parts("#80\nPier\nBy Per Lind\nMarch 3, 2024\n#80", 1, "0-1");
	ck_assert_parts("#80\nBy Per Lind\nMarch 3, 2024\nPier opens\n#80", 1, "0-1");
	/* a year says when in a line of ten words */
	ck_assert_parts("#80\n" TITLE "\nNorvik 2024 a b c d e f g h\n#80", 1, "0-1 1-4");
	ck_assert_parts("#80\n" TITLE "\nNorvik 2024 a b c d e f g h i\n#80", 1, "0-1");
}
END_TEST

START_TEST(lines_that_are_no_titles)
{
	static const char *const lines[] = {
		"pier of Sundby opens again", TITLE ":", TITLE "...", TITLE ",", "- " TITLE, "By Per Lind of Norvik"
	};
	char s[256];
	size_t i;

	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		snprintf(s, sizeof s, "#80\n%s\nSUNDBY (Nordnews) - #90", lines[i]);
		ck_assert_parts(s, 1, "0-1");
	}
}
END_TEST

START_TEST(whole_articles_have_eighty_words)
{
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#40\n#39", 1, "0-1");
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#40\n#40\n" TITLE "\nBy Per Lind\n#80", 1, "0-1 1-5 5-8");
	/* two lines may stand between paragraphs, but none that says who or when */
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#40\nSea\nSea\n#40", 1, "0-1 1-7");
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#40\nSea\nSea\nSea\n#40", 1, "0-1");
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#40\nMarch 3, 2024\n#40", 1, "0-1");
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#80\nSea\nSea", 1, "0-1 1-4");
}
END_TEST

START_TEST(six_lines_stand_above_a_lead_at_most)
{
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\nSea\nSea\nSea\nSea\n#80", 1, "0-1 1-8");
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\nSea\nSea\nSea\nSea\nSea\n#80", 1, "0-1");
}
END_TEST

START_TEST(the_first_article_ends_before_another)
{
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\nMarch 3, 2024\n#80", 0, "0-1 1-5");
	ck_assert_parts("#40\n#39\n" TITLE "\nBy Per Lind\nMarch 3, 2024\n#80", 0, "0-6");
	ck_assert_parts("#40\n#40\n" TITLE "\nBy Per Lind\nMarch 3, 2024\n#80", 0, "0-2 2-6");
	ck_assert_parts("#80\n" TITLE "\nSUNDBY (Nordnews) - #90", 0, "0-1 1-3");
	/* under a byline alone, it may be a part of the same */
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\n#80", 0, "0-4");
	ck_assert_parts("#80\nRelated Articles\n" TITLE "\nBy Per Lind\n#80", 0, "0-1 2-5");
	ck_assert_parts("#80\nRelated Articles\n" TITLE "\nBy Per Lind\n#40\n#39", 0, "0-6");
	ck_assert_parts("#80\nRelated Articles\n" TITLE "\n#80", 0, "0-4");
	/* less than an article is cut off, too, but makes none */
	ck_assert_parts("#80\n" TITLE "\nBy Per Lind\nMarch 3, 2024\n#40\n#39", 0, "0-1");
	ck_assert_uint_eq(plain.verdict[1], LABEL_AFTER);
	ck_assert_uint_eq(plain.verdict[4], LABEL_AFTER);
}
END_TEST

UNIT_MAIN("articleseams")
{
	tcase_add_test(unit, articles_open_with_a_title_and_more);
	tcase_add_test(unit, lines_that_are_no_titles);
	tcase_add_test(unit, whole_articles_have_eighty_words);
	tcase_add_test(unit, six_lines_stand_above_a_lead_at_most);
	tcase_add_test(unit, the_first_article_ends_before_another);
}
