#include <stdlib.h>

#include "charclass.h"
#include "diag.h"
#include "goldtext.h"
#include "hash.h"
#include "in.h"
#include "mem.h"
#include "tsv.h"

static bool
skip_spaces(const unsigned char **p, const unsigned char *end)
{
	*p = charclass_skip_space(*p, end);
	return *p < end;
}

/* Marks in ENDS where the sentence ends whose characters, white space aside, are the next of the text at *AT. */
static bool
align(const unsigned char **at, struct bytes text, struct bytes sentence, unsigned char *ends)
{
	const unsigned char *p = sentence.p, *end = p + sentence.n, *text_end = text.p + text.n;

	while (skip_spaces(&p, end)) {
		if (!skip_spaces(at, text_end) || **at != *p)
			return false;
		++*at;
		p++;
	}
	ends[*at - text.p] = 1;
	return true;
}

struct gold {
	struct hash_table first;	/* hash of an id to the index + 1 of its first sentence */
	struct tsv *row;
	size_t n, cap;
};

static void
each_line(struct bytes file, void (*call)(void *arg, struct bytes line), void *arg)
{
	const unsigned char *p = file.p, *end = file.p + file.n, *lf;

	for (; p < end && (lf = memchr(p, '\n', (size_t)(end - p))) != NULL; p = lf + 1)
		call(arg, bytes_between(p, lf));
}

static void
add_gold(void *arg, struct bytes line)
{
	struct gold *g = arg;
	uint64_t *first;

	g->row = mem_grow_one(g->row, &g->cap, g->n, sizeof *g->row);
	memset(&g->row[g->n], 0, sizeof *g->row);
	tsv_split(&g->row[g->n], line);
	if (g->row[g->n].n != 2)
		diag_die("a gold row of %zu fields, not 2", g->row[g->n].n);
	first = hash_add(&g->first, hash_bytes(g->row[g->n].field[0].p, g->row[g->n].field[0].n));
	g->n++;
	if (*first == 0)
		*first = g->n;
}

struct reader {
	const struct gold *gold;
	goldtext_paragraph *call;
	void *arg;
};

static void
add_text(void *arg, struct bytes line)
{
	struct reader *r = arg;
	struct buf scratch = { 0 }, other = { 0 };
	struct tsv row = { 0 };
	const unsigned char *at, *end, *lf;
	unsigned char *ends;
	struct bytes text, id;
	const uint64_t *first;
	size_t i;

	tsv_split(&row, line);
	if (row.n != 2)
		diag_die("a raw row of %zu fields, not 2", row.n);
	id = row.field[0];
	text = tsv_unescape(row.field[1], &scratch);
	ends = mem_alloc(text.n + 1, 1);
	at = text.p;
	end = text.p + text.n;
	first = hash_find(&r->gold->first, hash_bytes(id.p, id.n));
	for (i = first != NULL ? *first - 1 : r->gold->n; i < r->gold->n; i++) {
		if (!bytes_equal(r->gold->row[i].field[0], id))
			break;
		if (!align(&at, text, tsv_unescape(r->gold->row[i].field[1], &other), ends))
			diag_die("%.*s: the sentences are not the text's", (int)id.n, (const char *)id.p);
	}
	for (at = text.p; at < end; at = lf < end ? lf + 1 : end) {
		lf = memchr(at, '\n', (size_t)(end - at));
		if (lf == NULL)
			lf = end;
		r->call(r->arg, text.p, ends, at, lf);
	}
	free(ends);
	tsv_free(&row);
	buf_free(&scratch);
	buf_free(&other);
}

void
goldtext_read(const char *raw_name, const char *gold_name, goldtext_paragraph *call, void *arg)
{
	struct buf raw = { 0 }, gold_text = { 0 };
	struct gold gold = { 0 };
	struct reader reader = { &gold, call, arg };
	size_t i;

	if (!in_slurp(raw_name, (size_t)1 << 30, &raw) || !in_slurp(gold_name, (size_t)1 << 30, &gold_text))
		diag_die("%s, %s: longer than 1 GiB", raw_name, gold_name);
	each_line(buf_view(&gold_text), add_gold, &gold);
	each_line(buf_view(&raw), add_text, &reader);
	for (i = 0; i < gold.n; i++)
		tsv_free(&gold.row[i]);
	free(gold.row);
	hash_free(&gold.first);
	buf_free(&raw);
	buf_free(&gold_text);
}
