#include "../unit.h"
#include "itemqueue.h"

static struct itemqueue queue;
static struct item item;

static void
push(const char *key, const char *url, const char *date, const char *title)
{
	item_clear(&item);
	buf_str(&item.key, key);
	buf_str(&item.url, url);
	buf_str(&item.date, date);
	item.published = *date != '\0';
	buf_str(&item.title, title);
	itemqueue_push(&queue, &item);
}

static void
pops(const char *title, const char *key)
{
	ck_assert(itemqueue_pop(&queue, &item));
	ck_assert_bytes(buf_view(&item.title), title);
	ck_assert_bytes(buf_view(&item.key), key);
}

START_TEST(what_names_an_item)
{
	push("k1", "u", "", "A");
	push("k2", "u", "", "B");
	push("k2", "u2", "", "C");
	push("", "u3", "", "D");
	push("k3", "u4", "2026-03-01", "E");
	push("k3", "u4", "2026-03-02", "F");
	push("k4", "u5", "2026-03-02", "G");
	push("k4", "u5", "2026-03-02", "G");
	ck_assert(!itemqueue_is_full(&queue));
	pops("A", "k1");
	pops("B", "");			/* both its key and its link name others, too */
	pops("C", "u2");
	pops("D", "u3");
	pops("E", "k3");		/* told apart by the date */
	pops("F", "k3");
	ck_assert(item.published);
	pops("G", "k4");		/* one item, twice */
	pops("G", "k4");
	ck_assert(!itemqueue_pop(&queue, &item));
	push("k1", "", "", "H");	/* the feed goes on */
	pops("H", "");
	itemqueue_clear(&queue);
	push("k1", "", "", "H");
	pops("H", "k1");
}
END_TEST

START_TEST(the_memory_of_a_long_text_is_given_back)
{
	size_t i;

	itemqueue_clear(&queue);
	item_clear(&item);
	buf_str(&item.title, "long");
	for (i = 0; i < 5 * ITEM_LONG; i++)
		buf_byte(&item.text, 'x');
	itemqueue_push(&queue, &item);
	ck_assert_uint_eq(item.text.cap, 0);
	ck_assert(itemqueue_pop(&queue, &item));
	ck_assert_uint_eq(item.text.n, 5 * ITEM_LONG);
	ck_assert_uint_eq(queue.held.cap, 0);
}
END_TEST

START_TEST(an_item_comes_back_as_it_was)
{
	static const bool flags[] = { false, true };
	struct itemqueue other = { .start = 0 };
	size_t i;

	itemqueue_clear(&queue);
	for (i = 0; i < 4; i++) {
		item_clear(&item);
		buf_str(&item.key, "k");
		buf_str(&item.date, "2026-03-02");
		buf_str(&item.source, "S");
		buf_str(&item.author, "A");
		buf_str(&item.text, "T");
		item.html = flags[i / 2];
		item.published = flags[i % 2];
		itemqueue_push(&queue, &item);
	}
	for (i = 0; i < 4; i++) {
		ck_assert(itemqueue_pop(&queue, &item));
		ck_assert_bytes(buf_view(&item.date), "2026-03-02");
		ck_assert_bytes(buf_view(&item.source), "S");
		ck_assert_bytes(buf_view(&item.author), "A");
		ck_assert_bytes(buf_view(&item.text), "T");
		ck_assert_bytes(buf_view(&item.url), "");
		ck_assert_bytes(buf_view(&item.key), "");	/* as HTML and as text it is not the same item */
		ck_assert_int_eq(item.html, flags[i / 2]);
		ck_assert_int_eq(item.published, flags[i % 2]);
		ck_assert_uint_gt(item.content, 1);
	}
	ck_assert(!itemqueue_pop(&other, &item));
}
END_TEST

START_TEST(full)
{
	size_t n;

	itemqueue_clear(&queue);
	for (n = 0; !itemqueue_is_full(&queue); n++) {
		item_clear(&item);
		buf_reserve(&item.text, 1000);
		memset(item.text.p, 'x', 1000);
		item.text.n = 1000;
		itemqueue_push(&queue, &item);
	}
	ck_assert_uint_gt(n * 1100, ITEMQUEUE_AHEAD);
	ck_assert_uint_lt((n - 1) * 1000, ITEMQUEUE_AHEAD);
	ck_assert(itemqueue_pop(&queue, &item));
	ck_assert(!itemqueue_is_full(&queue));
}
END_TEST

UNIT_MAIN("itemqueue")
{
	tcase_add_test(unit, what_names_an_item);
	tcase_add_test(unit, the_memory_of_a_long_text_is_given_back);
	tcase_add_test(unit, an_item_comes_back_as_it_was);
	tcase_add_test(unit, full);
}
