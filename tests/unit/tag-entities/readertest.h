/*
 * readertest - what a reader of the grammar of time reads at a place in a text.
 */
#ifndef READERTEST_H
#define READERTEST_H

#include <stdio.h>
#include <string.h>

#include "../unit.h"
#include "bordered.h"
#include "buf.h"
#include "time/cursor.h"
#include "time/timefields.h"

typedef size_t readertest_reader(const struct cursor *, struct timefields *);

struct readertest {
	const char *text;	/* the reader begins after the '~' */
	const char *want;	/* the lexemes that it takes, the fields that it sets: "2 y1998"; "" if it reads none */
};

static inline void
readertest_put(struct buf *to, const char *name, int value)
{
	if (value != 0)
		buf_printf(to, " %s%d", name, value);
}

static inline void
readertest_check(readertest_reader *reader, const struct readertest *test, size_t n)
{
	struct bordered b = { 0 };
	struct timefields w;
	struct buf text = { 0 }, got = { 0 };
	struct cursor p;
	size_t place, used, way;

	for (way = 0; way < BORDERED_WAYS * n; way++, test += way % BORDERED_WAYS == 0) {
		place = (size_t)(strchr(test->text, '~') - test->text);
		buf_clear(&text);
		buf_clear(&got);
		buf_bytes(&text, bytes_between((const unsigned char *)test->text,
		    (const unsigned char *)test->text + place));
		buf_str(&text, test->text + place + 1);
		bordered_cut(&b, buf_view(&text), way % BORDERED_WAYS);
		for (p.at = 0; b.list.at[p.at].start != place; p.at++)
			ck_assert_uint_lt(p.at, b.list.n);
		p.x = b.list.at;
		p.n = b.list.n;
		memset(&w, 0, sizeof w);
		used = reader(&p, &w);
		if (used > 0) {
			buf_printf(&got, "%zu", used);
			readertest_put(&got, "y", w.year);
			readertest_put(&got, "m", w.month);
			readertest_put(&got, "d", w.day);
			readertest_put(&got, "decade", w.decade);
			readertest_put(&got, "century", w.century);
			readertest_put(&got, "ordinal", w.ordinal);
			readertest_put(&got, "off", w.days_off);
			readertest_put(&got, "deictic", w.deictic);
			readertest_put(&got, "night", w.part == PART_NIGHT);
		}
		buf_byte(&got, '\0');
		ck_assert_msg(strcmp((const char *)got.p, test->want) == 0,
		    "'%s' is '%s', not '%s', between lexemes %zu", test->text, (const char *)got.p, test->want,
		    way % BORDERED_WAYS);
	}
	buf_free(&text);
	buf_free(&got);
	bordered_free(&b);
}

#define READERTEST(reader, ...) \
	readertest_check(reader, (const struct readertest[]){ __VA_ARGS__ }, \
	    sizeof (const struct readertest[]){ __VA_ARGS__ } / sizeof(struct readertest))

#endif
