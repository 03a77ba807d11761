#include "../unit.h"
#include "lines/titleblock.h"

#define LEAD "The harbour of Norvik was closed on Monday after a storm tore a ferry from its berth."

static struct textlines lines;

static void
put_line(struct buf *to, const char *name, size_t line)
{
	if (line < lines.n)
		buf_printf(to, "%s%s: %.*s", to->n > 0 ? "; " : "", name, (int)lines.line[line].s.n,
		    (const char *)lines.line[line].s.p);
}

/* The title, date and author above LEAD where HEAD stands above it, the article begins at line FIRST. */
static const char *
found_from(const char *head, size_t first)
{
	static struct buf text, found;
	struct titleblock h;

	buf_clear(&text);
	buf_printf(&text, "%s\n%s", head, LEAD);
	textlines_read(&lines, buf_view(&text));
	titleblock_find(&h, &lines, 0, first, lines.n, lines.n);
	buf_clear(&found);
	put_line(&found, "title", h.title);
	put_line(&found, "date", h.date);
	put_line(&found, "author", h.author);
	buf_byte(&found, '\0');
	return (const char *)found.p;
}

#define ck_assert_found(head, want) \
	ck_assert_msg(strcmp(found_from(head, 0), want) == 0, "'%s' has '%s', not '%s'", head, \
	    found_from(head, 0), want)

START_TEST(finds_the_lines_above_the_lead)
{
	ck_assert_found("Storm closes the harbour of Norvik\nBy Ada Holm\nMarch 4, 2024",
	    "title: Storm closes the harbour of Norvik; date: March 4, 2024; author: By Ada Holm");
	ck_assert_found("Storm closes harbour", "");
	ck_assert_found("Storm closes the harbour of Norvik,", "");
	ck_assert_found("Storm closes the harbour of Norvik:", "");
	ck_assert_found("Storm closes the harbour of Norvik...", "");
	ck_assert_found("Storm closes the harbour of Norvik \xC2\xBB", "");
	ck_assert_found("Storm closes the harbour of Norvik.", "");
	ck_assert_found("Storm closes the harbour of Norvik!", "title: Storm closes the harbour of Norvik!");
	ck_assert_found("Will the storm close the harbour of Norvik?", "");
	ck_assert_found("\xC2\xA9 Storm closes the harbour of Norvik", "");
	ck_assert_found("Storm closes the harbour of Norvik at 10:30", "");
	ck_assert_found("- Storm closes the harbour of Norvik", "");
	ck_assert_found("Share this harbour of Norvik", "");
	ck_assert_found("Photo shows storm over the harbour of Norvik",
	    "title: Photo shows storm over the harbour of Norvik");
	ck_assert_found("By Ada Holm and the other reporters of the Norvik Post",
	    "author: By Ada Holm and the other reporters of the Norvik Post");
	ck_assert_found("By Ada", "author: By Ada");
	ck_assert_found("By Ada Holm.", "");
	ck_assert_found("By", "");
	ck_assert_found("Published March 4, 2024", "date: Published March 4, 2024");
	ck_assert_found("March 4, 2024.", "");
	ck_assert_found("March 4, 1824", "");
	ck_assert_found("English | Deutsch | Dansk | Svensk", "");
	ck_assert_found("Storm closes harbour of Norvik\nThe mayor of Norvik says it will open\nMarch 4, 2024",
	    "title: The mayor of Norvik says it will open; date: March 4, 2024");
	ck_assert_found("Related: storm closes the harbour of Norvik town\nThe mayor of Norvik says it will open",
	    "title: The mayor of Norvik says it will open");
	ck_assert_found("The mayor of Norvik says it will open\nRelated: storm closes the old harbour of Norvik",
	    "title: The mayor of Norvik says it will open");
	ck_assert_found("Storm closes the old harbour\nStorm closes the old harbour of Norvik",
	    "title: Storm closes the old harbour of Norvik");
	ck_assert_found("Storm closes the old harbour of Norvik\nStorm closes the old harbour",
	    "title: Storm closes the old harbour");
	ck_assert_found("By Ada Holm\nBy Per Lind\nMarch 4, 2024\nMarch 5, 2024",
	    "date: March 5, 2024; author: By Per Lind");
}
END_TEST

/* Ten lines above the article are looked at, and six of it before the lead. */
START_TEST(looks_so_far_and_no_farther)
{
	const char *const title = "Storm closes the old harbour of Norvik for the winter";
	struct buf head = { 0 };
	size_t i, above;

	for (above = 9; above <= 12; above++) {
		buf_clear(&head);
		buf_str(&head, title);
		for (i = 1; i < above; i++)
			buf_printf(&head, "\nx%zu", i);
		buf_byte(&head, '\0');
		ck_assert_msg((strstr(found_from((const char *)head.p, above), "title") != NULL) == (above <= 10),
		    "%zu lines above", above);
	}
	for (above = 5; above <= 8; above++) {
		buf_clear(&head);
		buf_str(&head, title);
		for (i = 1; i < above; i++)
			buf_printf(&head, "\nx%zu", i);
		buf_byte(&head, '\0');
		ck_assert_msg((strstr(found_from((const char *)head.p, 0), "title") != NULL) == (above <= 6),
		    "%zu lines of the article", above);
	}
	buf_free(&head);
}
END_TEST

UNIT_MAIN("titleblock")
{
	tcase_add_test(unit, finds_the_lines_above_the_lead);
	tcase_add_test(unit, looks_so_far_and_no_farther);
}
