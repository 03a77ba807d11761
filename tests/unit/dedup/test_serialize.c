#include "../unit.h"
#include "articles.h"
#include "serialize.h"

struct memory {
	struct docindex index;
	struct sentdedup_article article;
	struct buf article_id;
	struct serialized saved;
};

static struct shingle_sample sample;
static struct memory before, after;
static struct buf text, bytes;

static void
start(struct memory *m)
{
	memset(m, 0, sizeof *m);
	m->index.most = 1000;
	m->index.postings.most = 8;
	m->saved.index = &m->index;
	m->saved.article = &m->article;
	m->saved.article_id = &m->article_id;
}

static void
stop(struct memory *m)
{
	docindex_free(&m->index);
	buf_free(&m->article_id);
}

static void
setup(void)
{
	shingle_start(&sample);
	start(&before);
	start(&after);
}

static void
teardown(void)
{
	shingle_free(&sample);
	stop(&before);
	stop(&after);
	buf_free(&text);
	buf_free(&bytes);
}

/* Articles 1 to 20, and the first sentence of another. */
static void
fill(struct memory *m)
{
	char name[32];
	uint64_t i;

	for (i = 1; i <= 20; i++) {
		snprintf(name, sizeof name, "article %d", (int)i);
		buf_clear(&text);
		article_add(&text, i, 200);
		shingle_take(&sample, buf_view(&text), 3);
		docindex_tell_time(&m->index, (int64_t)i * 1000);
		docindex_put(&m->index, docindex_open(&m->index, bytes_of(name)), &sample);
	}
	docindex_article(&m->index, 7)->composite = true;
	docindex_article(&m->index, 7)->parts = 3;
	buf_str(&m->article_id, "current");
	sentdedup_decide(&m->article, &m->index, &sample, bytes_of("The old bridge at Aln was closed on Monday after "
	    "divers found cracks in two of its piers."), bytes_of("current"));
}

START_TEST(comes_back_whole)
{
	const struct article *a;
	uint32_t found[POSTINGS_MOST], i;

	fill(&before);
	serialize_write(&bytes, &before.saved);
	ck_assert(serialize_read(buf_view(&bytes), &after.saved));
	ck_assert_uint_eq(postings_remembered(&after.index.postings), 21);
	a = docindex_article(&after.index, 7);
	ck_assert_bytes(docindex_name(a), "article 8");
	ck_assert_int_eq(a->time, 8000);
	ck_assert(a->composite);
	ck_assert_uint_eq(a->parts, 3);
	ck_assert_uint_eq(a->level, 3);
	ck_assert_uint_eq(a->shingles[0], docindex_article(&before.index, 7)->shingles[0]);
	ck_assert_int_eq(after.index.time, 20000);
	ck_assert_bytes(buf_view(&after.article_id), "current");
	ck_assert(after.article.remembered);
	ck_assert_uint_eq(after.article.number, 20);
	buf_clear(&text);
	article_add(&text, 5, 200);
	shingle_take(&sample, buf_view(&text), 3);
	for (i = 0; i < sample.n; i++) {
		ck_assert_uint_eq(postings_find(&after.index.postings, sample.shingle[i], found), 1);
		ck_assert_uint_eq(found[0], 4);
	}
}
END_TEST

START_TEST(an_empty_memory_comes_back)
{
	serialize_write(&bytes, &before.saved);
	ck_assert(serialize_read(buf_view(&bytes), &after.saved));
	ck_assert_uint_eq(postings_remembered(&after.index.postings), 0);
}
END_TEST

START_TEST(more_than_may_be_remembered_is_forgotten)
{
	fill(&before);
	serialize_write(&bytes, &before.saved);
	after.index.most = 5;
	ck_assert(serialize_read(buf_view(&bytes), &after.saved));
	ck_assert_uint_eq(postings_remembered(&after.index.postings), 5);
	ck_assert_bytes(docindex_name(docindex_article(&after.index, after.index.postings.first)), "article 17");
	ck_assert(!docindex_has(&after.index, 15));
	ck_assert(docindex_has(&after.index, 16));
}
END_TEST

/* The checks of the state's file come first; these bytes pass them, and are wrong yet. */
START_TEST(what_is_no_memory_is_refused)
{
	size_t n;

	fill(&before);
	serialize_write(&bytes, &before.saved);
	for (n = 0; n < bytes.n && n < 300; n++) {
		struct bytes cut = { bytes.p, n };

		ck_assert(!serialize_read(cut, &after.saved));
		stop(&after);
		start(&after);
	}
	bytes.p[bytes.n - 1] |= 0x80;
	ck_assert(!serialize_read(buf_view(&bytes), &after.saved));
}
END_TEST

UNIT_MAIN("saved")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, comes_back_whole);
	tcase_add_test(unit, an_empty_memory_comes_back);
	tcase_add_test(unit, more_than_may_be_remembered_is_forgotten);
	tcase_add_test(unit, what_is_no_memory_is_refused);
}
