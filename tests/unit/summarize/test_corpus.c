#include "../unit.h"
#include "corpus.h"
#include "tsv.h"

#define LIMIT (CORPUS_END - UINT16_MAX)

static struct corpus c;
static struct buf scratch;

/* Adds a row whose line is ID, a tab, and TEXT escaped. */
static void
add(const char *id, const char *title, const char *text, bool whole)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .id = bytes_of(id), .title = bytes_of(title) };
	struct buf line = { NULL, 0, 0 };

	buf_printf(&line, "%s\t", id);
	tsv_escape(&line, bytes_of(text));
	row.line = buf_view(&line);
	row.source = row.url = row.date = row.seen = row.group = row.entities = bytes_of("");
	row.story = bytes_of("s");
	row.sent = c.read + 1;
	if (!whole) {
		part.text.p += 2;
		part.text.n -= 2;
		part.from = part.skipped = 2;
		part.whole = false;
	}
	c.text_field = 1;
	corpus_add(&c, &row, &part, 1);
	buf_free(&line);
}

static void
fill_memory(void)
{
	char text[60001];
	size_t i;

	memset(text, 'x', sizeof text - 1);
	text[sizeof text - 1] = '\0';
	for (i = 0; i < 2 * (size_t)ROWSPOOL_MEMORY / sizeof text; i++)
		add("b", "", text, true);
}

START_TEST(a_text_is_found_again_in_memory_and_in_the_file)
{
	unsigned spilled;

	for (spilled = 0; spilled < 2; spilled++) {
		add("a", "Title of it", "The mill closed.", true);
		add("a", "Title of it", "The mill\\ of\tFen closed.", true);
		add("a", "Title of it", "A mill closed.", false);
		if (spilled)
			fill_memory();
		ck_assert_uint_eq(c.sentence[0].flags & CORPUS_TITLE, CORPUS_TITLE);
		ck_assert_bytes(corpus_text(&c, 0, &scratch), "Title of it");
		ck_assert_bytes(corpus_text(&c, 1, &scratch), "The mill closed.");
		ck_assert_bytes(corpus_text(&c, 2, &scratch), "The mill\\ of\tFen closed.");
		ck_assert_bytes(corpus_text(&c, 3, &scratch), "mill closed.");
		corpus_free(&c);
	}
	buf_free(&scratch);
}
END_TEST

START_TEST(a_dateline_and_a_slug_are_no_text)
{
	add("a", "UPDATE 2-Mill closes", "FEN (Wire) - The mill closed.", true);
	ck_assert_bytes(corpus_text(&c, 0, &scratch), "Mill closes");
	ck_assert_bytes(corpus_text(&c, 1, &scratch), "The mill closed.");
	corpus_free(&c);
	buf_free(&scratch);
}
END_TEST

START_TEST(more_than_it_can_number_ends_it)
{
	size_t *const count[] = { &c.sentences, &c.stems, &c.names, &c.groups };

	add("a", "", "The mill closed.", true);
	*count[_i] = LIMIT;
	add("a", "", "It burned.", true);
}
END_TEST

UNIT_MAIN("corpus")
{
	tcase_add_test(unit, a_text_is_found_again_in_memory_and_in_the_file);
	tcase_add_test(unit, a_dateline_and_a_slug_are_no_text);
	tcase_add_loop_exit_test(unit, more_than_it_can_number_ends_it, EXIT_NOT_DONE, 0, 4);
}
