#include "../heap.h"
#include "articles.h"
#include "docstate.h"
#include "documents.h"

/* New texts, copies, and longer ones, decided on and remembered by a state. */
static void
decide(void)
{
	struct documents documents = { .index = { .most = 0 } };
	struct docstate state = { .run_at = 0 };
	struct docstate_current current = { .id = { 0 } };
	struct buf text = { 0 };
	char id[2] = "a";
	unsigned i;

	documents_start(&documents);
	docstate_open(&state, "state", &documents.index, &current);
	for (i = 0; i < 8; i++, id[0]++) {
		buf_clear(&text);
		article_add(&text, 1 + i / 3, 300 + 100 * (i % 3));
		buf_str(&text, " It cost $5 million, and 12 died.");
		documents_decide(&documents, id, "Post", buf_view(&text));
	}
	docstate_close(&state, &documents.index, &current);
	buf_free(&current.id);
	buf_free(&text);
	documents_free(&documents);
}

START_TEST(gives_back_what_decisions_take)
{
	unit_enter_scratch();
	heap_check(decide);
}
END_TEST

UNIT_MAIN("decisionmemory")
{
	tcase_add_test(unit, gives_back_what_decisions_take);
}
