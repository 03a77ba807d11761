#include "../heap.h"
#include "lines/plaintext.h"
#include "page/extract.h"
#include "repair/repair.h"

static void
load(const char *name, struct buf *to)
{
	FILE *f = fopen(name, "rb");
	unsigned char part[4096];
	size_t n;

	ck_assert_msg(f != NULL, "no %s: run it in the top folder", name);
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		buf_put(to, part, n);
	ck_assert_int_eq(fclose(f), 0);
}

/* A page, a piece of one, and the text of two articles. */
static void
clean_texts(void)
{
	static const char *const pages[] = {
		"tests/unit/clean/pages/harbour.html", "tests/unit/clean/pages/piece.html"
	};
	struct bytes parts[EXTRAARTICLES_MOST];
	struct plaintext plain = { .parts = 0 };
	struct extract extract = { .is_fragment = false };
	struct article a = { .drops = { 0 } };
	size_t i;

	for (i = 0; i < 2; i++) {
		buf_clear(&a.text);
		load(pages[i], &a.text);
		repair_text(&a.text);
		extract_parts(&extract, buf_view(&a.text), parts);
		extract_article(&extract, &a);
		repair_text(&a.text);
		plaintext_tidy(&plain, &a);
	}
	plaintext_read(&plain, buf_view(&a.text));
	plaintext_article(&plain, 0, &a);
	plaintext_free(&plain);
	extract_free(&extract);
	article_free(&a);
}

START_TEST(gives_back_what_articles_take)
{
	heap_check(clean_texts);
}
END_TEST

UNIT_MAIN("articlememory")
{
	tcase_add_test(unit, gives_back_what_articles_take);
}
