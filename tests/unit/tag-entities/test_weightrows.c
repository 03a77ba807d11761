/* A model of two rows of weights, made here by hand. */
#include "packedtest.h"
#include "model/weights.h"

enum {
	MARK = 0x01020304,
	PAIRS = 2 * LABELS * LABELS,
	ROWS = 3,
	SIZE = PACKEDTABLE_LINE + TABLE + PAIRS + ROWS * LABEL_ROW
};

struct model {
	unsigned char bytes[SIZE];
};

static void
put_number(unsigned char *p, uint32_t n)
{
	p[0] = (unsigned char)(n & 0xFF);
	p[1] = (unsigned char)(n >> 8 & 0xFF);
	p[2] = (unsigned char)(n >> 16 & 0xFF);
	p[3] = (unsigned char)(n >> 24);
}

static void
sign(struct model *m)
{
	unsigned char *head = m->bytes + strlen(WEIGHTS_HEAD);

	memcpy(m->bytes, WEIGHTS_HEAD, strlen(WEIGHTS_HEAD));
	put_number(head, MARK);
	put_number(head + 4, (uint32_t)hash_bytes(m->bytes + PACKEDTABLE_LINE, SIZE - PACKEDTABLE_LINE));
}

/* The weight of row R for label L, of both signs. */
static int
weight(int r, int l)
{
	return (r + 1) * (l * 7 % 23 - 11) * 3;
}

/* Feature I has row I; the pair of labels K and L weighs 100 * K - L. */
static void
make_model(struct model *m)
{
	struct blob b = { { 0 } };
	unsigned char *pairs = m->bytes + PACKEDTABLE_LINE + TABLE, *rows = pairs + PAIRS;
	int i, l;

	memset(m, 0, sizeof *m);
	b.bytes[0] = BUCKETS;
	for (i = 0; i < ROWS; i++)
		put(&b, hash_pair((uint64_t)i, 1), (uint32_t)i);
	memcpy(m->bytes + PACKEDTABLE_LINE, b.bytes, TABLE);
	for (i = 0; i < LABELS * LABELS; i++) {
		pairs[2 * i] = (unsigned char)((100 * (i / LABELS) - i % LABELS) & 0xFF);
		pairs[2 * i + 1] = (unsigned char)((100 * (i / LABELS) - i % LABELS) >> 8 & 0xFF);
	}
	for (i = 0; i < ROWS; i++)
		for (l = 0; l < LABEL_ROW; l++)
			rows[LABEL_ROW * i + l] =
			    (unsigned char)(WEIGHTS_ZERO + weight(i, l % 2 * (LABEL_ROW / 2) + l / 2));
	sign(m);
}

static struct bytes
all(const struct model *m)
{
	return (struct bytes){ m->bytes, SIZE };
}

START_TEST(a_model_says_what_its_weights_are)
{
	static struct model m;
	static struct weights w;
	uint32_t mark;
	int k, l;

	make_model(&m);
	ck_assert(weights_mark(all(&m), &mark));
	ck_assert_uint_eq(mark, MARK);
	ck_assert_ptr_null(weights_open(&w, all(&m), MARK, false));
	ck_assert_uint_eq(w.rows, ROWS);
	for (k = 0; k < LABELS; k++)
		for (l = 0; l < LABELS; l++)
			ck_assert_int_eq(w.pair[k][l], 100 * k - l);
}
END_TEST

/* The features that the model has are added; others change nothing. */
START_TEST(weights_are_added)
{
	static struct model m;
	static struct weights w;
	uint64_t feature[WEIGHTS_TOGETHER];
	int16_t row[LABEL_ROW];
	size_t n, i;
	int l, want;

	make_model(&m);
	ck_assert_ptr_null(weights_open(&w, all(&m), MARK, true));
	for (i = 0; i < WEIGHTS_TOGETHER; i++)
		feature[i] = hash_pair(i % 4, 1);	/* each fourth one is not there */
	for (n = 0; n <= WEIGHTS_TOGETHER; n++) {
		for (l = 0; l < LABEL_ROW; l++)
			row[l] = (int16_t)(1000 - l);
		ck_assert_uint_eq(weights_add(&w, feature, n, row), n - n / 4);
		for (l = 0; l < LABEL_ROW; l++) {
			for (want = 1000 - l, i = 0; i < n; i++)
				want += i % 4 < ROWS ? weight((int)(i % 4), l) : 0;
			ck_assert_int_eq(row[l], want);
		}
	}
}
END_TEST

static void
refused(struct model *m, size_t n, uint32_t mark, bool trusted, const char *why)
{
	static struct weights w;
	const char *said = weights_open(&w, (struct bytes){ m->bytes, n }, mark, trusted);

	ck_assert_msg(said != NULL && strstr(said, why) != NULL, "%zu bytes: %s", n, said != NULL ? said : "taken");
}

START_TEST(what_is_no_whole_model_is_refused)
{
	static struct model m;
	static struct weights w;
	uint32_t mark;

	make_model(&m);
	refused(&m, 0, MARK, true, "version");
	refused(&m, strlen(WEIGHTS_HEAD) - 1, MARK, true, "version");
	refused(&m, strlen(WEIGHTS_HEAD), MARK, true, "cut short");
	refused(&m, PACKEDTABLE_LINE - 1, MARK, true, "cut short");
	ck_assert(!weights_mark((struct bytes){ m.bytes, PACKEDTABLE_LINE - 1 }, &mark));
	ck_assert(weights_mark((struct bytes){ m.bytes, PACKEDTABLE_LINE }, &mark));
	refused(&m, PACKEDTABLE_LINE, MARK, true, "table is cut short");
	refused(&m, SIZE, MARK + 1, true, "other word classes");
	refused(&m, SIZE - 1, MARK, false, "checksum");
	refused(&m, SIZE - ROWS * LABEL_ROW + LABEL_ROW - 1, MARK, true, "table is cut short");
	ck_assert_ptr_null(weights_open(&w, (struct bytes){ m.bytes, SIZE - (ROWS - 1) * LABEL_ROW }, MARK, true));
	ck_assert_uint_eq(w.rows, 1);
	m.bytes[SIZE - 1] ^= 1;
	refused(&m, SIZE, MARK, false, "checksum");
	ck_assert_ptr_null(weights_open(&w, all(&m), MARK, true));
	m.bytes[0] ^= 1;
	refused(&m, SIZE, MARK, true, "version");
	ck_assert(!weights_mark(all(&m), &mark));
}
END_TEST

/* A feature of the last slot of the last bucket whose row is not there. */
START_TEST(features_have_rows)
{
	static struct model m;
	static struct weights w;
	unsigned char *last;

	make_model(&m);
	last = m.bytes + PACKEDTABLE_LINE + TABLE - 2;
	*last = ROWS - 1;
	sign(&m);
	ck_assert_ptr_null(weights_open(&w, all(&m), MARK, false));
	last = m.bytes + PACKEDTABLE_LINE + PACKEDTABLE_LINE + PACKEDTABLE_VALUES + 2 * (PACKEDTABLE_SLOTS - 1);
	*last = ROWS;
	sign(&m);
	refused(&m, SIZE, MARK, false, "no weights");
	ck_assert_ptr_null(weights_open(&w, all(&m), MARK, true));
	*last = 0;
	m.bytes[PACKEDTABLE_LINE + TABLE - 1] = 1;
	sign(&m);
	refused(&m, SIZE, MARK, false, "no weights");
}
END_TEST

UNIT_MAIN("weightrows")
{
	tcase_add_test(unit, a_model_says_what_its_weights_are);
	tcase_add_test(unit, weights_are_added);
	tcase_add_test(unit, what_is_no_whole_model_is_refused);
	tcase_add_test(unit, features_have_rows);
}
