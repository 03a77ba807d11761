#include "../unit.h"
#include "attribution.h"
#include "telling.h"

START_TEST(those_who_only_repeat_or_were_replaced_are_no_tellers)
{
	struct corpus c = { 0 };
	struct buf to = { 0 };
	struct storyview t;

	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "The mill burns.", "");
	tell(&c, "b", "Wire", "2026-03-01T09:00:00Z", "", "The mill burns.", "");
	tell(&c, "d", "Echo", "2026-03-01T10:00:00Z", "", "Nobody was hurt.", "");
	tell(&c, "d", "Echo", "2026-03-01T11:00:00Z", "", "Somebody was hurt.", "");
	tell(&c, "e", "", "", "", "There is smoke.", "");
	tell(&c, "", "", "2026-03-01T12:00:00Z", "", "There is fire.", "");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(t.articles, 6);
	attribution_tellers(&to, &c, &t);
	ck_assert_bytes(buf_view(&to), "2026-03-01T08:00:00Z - Post; 2026-03-01T11:00:00Z - Echo; "
	    "2026-03-01T12:00:00Z - -; - - e");
	buf_free(&to);
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

UNIT_MAIN("tellers")
{
	tcase_add_test(unit, those_who_only_repeat_or_were_replaced_are_no_tellers);
}
