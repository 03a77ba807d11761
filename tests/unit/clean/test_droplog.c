#include "../unit.h"
#include "droplog.h"

static struct droplog drops = { .on = true };

static void
assert_entry(size_t i, const char *rule, const char *text)
{
	ck_assert_str_eq(drops.entry[i].rule, rule);
	ck_assert_bytes(droplog_text(&drops, i), text);
}

START_TEST(keeps_each_text_with_its_rule)
{
	droplog_add(&drops, "links", bytes_of("More"));
	droplog_add(&drops, "short", bytes_of(""));
	droplog_add(&drops, "unlike", bytes_of("All of it"));
	ck_assert_uint_eq(drops.n, 3);
	assert_entry(0, "links", "More");
	assert_entry(1, "short", "");
	assert_entry(2, "unlike", "All of it");
	droplog_clear(&drops);
	ck_assert_uint_eq(drops.n, 0);
	ck_assert_uint_eq(drops.text.n, 0);
	droplog_add(&drops, "short", bytes_of("Next"));
	assert_entry(0, "short", "Next");
}
END_TEST

START_TEST(is_empty_and_usable_when_freed)
{
	droplog_add(&drops, "links", bytes_of("More"));
	droplog_free(&drops);
	ck_assert_uint_eq(drops.n, 0);
	droplog_add(&drops, "short", bytes_of("Next"));
	ck_assert_uint_eq(drops.n, 1);
	assert_entry(0, "short", "Next");
	droplog_free(&drops);
}
END_TEST

START_TEST(adds_nothing_while_it_is_off)
{
	drops.on = false;
	droplog_add(&drops, "links", bytes_of("More"));
	ck_assert_uint_eq(drops.n, 0);
}
END_TEST

UNIT_MAIN("droplog")
{
	tcase_add_test(unit, keeps_each_text_with_its_rule);
	tcase_add_test(unit, is_empty_and_usable_when_freed);
	tcase_add_test(unit, adds_nothing_while_it_is_off);
}
