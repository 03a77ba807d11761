#include "../heap.h"
#include "atom.h"
#include "briefs.h"
#include "html.h"
#include "mail.h"
#include "textbrief.h"

/* Two stories in each form. */
static void
write_all(void)
{
	struct brief b = { .day = INT64_MIN };
	struct mail mail = { bytes_of("Brief"), "a@velk.example", NULL };
	struct buf text = { 0 }, html = { 0 }, atom = { 0 }, out = { 0 };
	struct brief_row row = briefs_none;
	char story[2] = "a";

	for (; story[0] < 'c'; story[0]++) {
		row.id = row.story = bytes_of(story);
		row.text = bytes_of("ALN, May 4 (Wire) - Five men of Velk Corp. are dead, says Ada Berg.");
		row.headline = bytes_of("Five dead in Aln");
		row.sources = bytes_of("Post; Wire");
		row.links = bytes_of("https://post.example/1 - https://wire.example/2");
		row.facts = bytes_of("dead=five; amount=$4");
		row.was = bytes_of("three (Post, 2026-03-01T08:00:00Z)");
		row.date = bytes_of("2026-03-01T08:00:00Z");
		brief_add(&b, &row);
	}
	arrange(&b, 10, 1);
	textbrief_write(&text, &b, 72, DATEFORMAT_ISO);
	html_write(&html, &b, "en", DATEFORMAT_ISO);
	atom_write(&atom, &b, "en", DATEFORMAT_ISO);
	ck_assert_ptr_null(mail_write(&out, &mail, buf_view(&text), buf_view(&html)));
	buf_free(&text);
	buf_free(&html);
	buf_free(&atom);
	buf_free(&out);
	brief_free(&b);
}

START_TEST(gives_back_what_a_brief_takes)
{
	heap_check(write_all);
}
END_TEST

UNIT_MAIN("briefmemory")
{
	tcase_add_test(unit, gives_back_what_a_brief_takes);
}
