/* How often a word is capitalised inside sentences, as the lexicon has it. */
#include "../unit.h"
#include "lexiconbuild.h"

static const struct lexiconbuild_settings settings = { 7, 6, 5, 10, 1 };

/* The step of WORD in the lexicon of RAW: the second number of the line that has it as it is; -1 where none has. */
static int
step_as_written(const struct buf *raw, const char *word)
{
	struct buf text = { 0 };
	char wanted[64];
	const char *at, *line;
	int class, step;

	lexiconbuild(buf_view(raw), &settings, &text);
	buf_byte(&text, '\0');
	snprintf(wanted, sizeof wanted, " %s", word);
	at = strstr((const char *)text.p, wanted);
	if (at == NULL || (at[strlen(wanted)] != ' ' && at[strlen(wanted)] != '\n')) {
		buf_free(&text);
		return -1;
	}
	for (line = at; line > (const char *)text.p && line[-1] != '\n'; line--)
		;
	ck_assert_int_eq(sscanf(line, "words %d %d", &class, &step), 2);
	buf_free(&text);
	return step;
}

/* The same of the word in either case. */
static int
step_of(const struct buf *raw, const char *word)
{
	char capital[64];
	int step = step_as_written(raw, word);

	snprintf(capital, sizeof capital, "%s", word);
	capital[0] = (char)(capital[0] - 'a' + 'A');
	return step >= 0 ? step : step_as_written(raw, capital);
}

static void
put(struct buf *raw, const char *line, int times)
{
	for (; times > 0; times--)
		buf_printf(raw, "%s\n", line);
}

/* Each step begins at its share of a hundred. */
START_TEST(steps_begin_at_their_shares)
{
	static const struct { int capitals, step; } rows[] = {
		{ 0, 1 }, { 1, 1 }, { 2, 2 }, { 9, 2 }, { 10, 3 }, { 29, 3 }, { 30, 4 }, { 49, 4 }, { 50, 5 },
		{ 69, 5 },
		{ 70, 6 }, { 89, 6 }, { 90, 7 }, { 97, 7 }, { 98, 8 }, { 100, 8 }
	};
	struct buf raw = { 0 };
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		buf_clear(&raw);
		put(&raw, "so Alder fell", rows[i].capitals);
		put(&raw, "so alder fell", 100 - rows[i].capitals);
		ck_assert_msg(step_of(&raw, "alder") == rows[i].step, "%d of 100 is %d", rows[i].capitals,
		    step_of(&raw, "alder"));
	}
	buf_free(&raw);
}
END_TEST

/* Only a word after a word, and in no headline, tells of its case. */
START_TEST(some_words_tell_nothing_of_case)
{
	static const struct { const char *line, *word; int step; } rows[] = {
		{ "Alder fell so", "alder", 0 }, { "so , Alder fell", "alder", 0 }, { "so 5 Alder fell", "alder", 0 },
		{ "so Alder , fell", "alder", 8 }, { "so Alder", "alder", 8 }, { "so Zelk", "zelk", 8 },
		{ "so Alma", "alma", 8 }, { "so alma", "alma", 1 }, { "so zelk", "zelk", 1 }, { "Az Alma", "alma", 8 },
		{ "Zo Alma", "alma", 8 }, { "zo Alma", "alma", 8 }, { "ao Alma", "alma", 8 }, 
		{ "The Alder Fell", "alder", 8 }, { "The Alder Fell so", "alder", 0 },
		{ "The Alder fell so", "alder", 8 },
		{ "The Alder Fell so , 5 , .", "alder", 0 }, { "The Alder , 5 , . fell so", "alder", 8 },
		{ "The Alder Fell so it went", "alder", 8 },
	};
	struct buf raw = { 0 };
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		buf_clear(&raw);
		put(&raw, rows[i].line, 10);
		ck_assert_msg(step_of(&raw, rows[i].word) == rows[i].step, "'%s': %d", rows[i].line,
		    step_of(&raw, rows[i].word));
	}
	buf_free(&raw);
}
END_TEST

START_TEST(rare_words_are_left_out)
{
	struct buf raw = { 0 };

	put(&raw, "so alder", 10);
	put(&raw, "so birch", 9);
	ck_assert_int_eq(step_of(&raw, "alder"), 1);
	ck_assert_int_eq(step_of(&raw, "birch"), -1);
	buf_str(&raw, "so birch");	/* a line without its end */
	ck_assert_int_eq(step_of(&raw, "birch"), 1);
	buf_free(&raw);
}
END_TEST

UNIT_MAIN("lexiconcase")
{
	tcase_add_test(unit, steps_begin_at_their_shares);
	tcase_add_test(unit, some_words_tell_nothing_of_case);
	tcase_add_test(unit, rare_words_are_left_out);
}
