#include "date.h"
#include "diag.h"
#include "itemrow.h"
#include "rowid.h"
#include "rowwriter.h"
#include "url.h"

void
rowwriter_header(struct rowwriter *w)
{
	static const char columns[] = ITEMROW_COLUMNS, seen[] = "\tseen", address[] = ITEMROW_ADDRESS_COLUMNS;
	struct out *out = &w->program->out;

	if (w->addresses) {
		out_put(out, address, sizeof address - 1);
	} else {
		out_put(out, columns, sizeof columns - 1);
		if (w->seen.n > 0)
			out_put(out, seen, sizeof seen - 1);
	}
	out_byte(out, '\n');
}

void
rowwriter_start(struct rowwriter *w, const char *file, const char *name)
{
	w->file = file;
	w->name = name;
	w->key = bytes_of("");
	w->early = 0;
}

void
rowwriter_key(struct rowwriter *w, struct bytes key)
{
	w->key = key;
}

const char *
rowwriter_shown(const char *file)
{
	return strcmp(file, "-") == 0 ? "standard input" : file;
}

/* Empties a date that is still to come: one such feed would date the whole brief. */
static void
doubt_date(struct rowwriter *w, struct item *item)
{
	struct date d;

	if (item->date.n == 0 || !date_parse(buf_view(&item->date), &d) || date_to_seconds(&d) <= w->latest)
		return;
	buf_clear(&item->date);
	w->early++;
}

/* Two files with one name have one id, which later filters take for two versions of one article. */
static void
name_by_file(struct rowwriter *w, struct item *item)
{
	uint64_t file = hash_bytes(w->file, strlen(w->file)), *known;

	rowid_of_file(&item->id, w->name);
	known = recenthashes_add(&w->rows, hash_pair(file != 0, hash_bytes(item->id.p, item->id.n)));
	if (*known != 0 && *known != file)
		diag_warn("%s: another file has the same name, and so the same id; --id gives it another", w->file);
	*known = file;
}

/* Names an item that its document does not name. */
static void
name_item(struct rowwriter *w, struct item *item)
{
	struct bytes none = bytes_of("");

	if (w->id != NULL)
		buf_str(&item->id, w->id);
	else if (w->key.n > 0)
		rowid_of_key(&item->id, w->key, none, none);
	else if (strcmp(w->file, "-") == 0)
		rowid_of_key(&item->id, buf_view(&item->text), none, none);
	else
		name_by_file(w, item);
}

static uint64_t
hash_of(const struct buf *b)
{
	return hash_bytes(b->p, b->n);
}

/* Whether the row of ITEM was written before in this run. */
static bool
is_repeated(struct rowwriter *w, const struct item *item)
{
	uint64_t h = item->content;

	if (h == 0)
		h = hash_of(&w->row);
	else	/* the rest of the row is what the feed adds */
		h = hash_pair(hash_pair(h, hash_of(&item->id)),
		    hash_pair(hash_of(&item->source), hash_of(&item->author)));
	return (*recenthashes_add(&w->rows, h))++ > 0;
}

static void
write_row(struct rowwriter *w, const struct item *item)
{
	struct program *p = w->program;

	if (is_repeated(w, item)) {
		w->repeated->n++;
		return;
	}
	if (w->row.n > p->opt.max_line) {
		rejects_count(&p->rejects, rowwriter_shown(w->file), 0, "an article longer than --max-line");
		rejects_keep(&p->rejects, buf_view(&w->row), true);
		return;
	}
	w->written->n++;
	out_put(&p->out, w->row.p, w->row.n);
	out_byte(&p->out, '\n');
	if (p->opt.unbuffered)
		out_flush(&p->out);
}

void
rowwriter_put(void *writer, struct item *item)
{
	struct rowwriter *w = writer;

	buf_clear(&w->row);
	if (w->addresses) {
		if (!url_is_web(buf_view(&item->url)))
			return;
		itemrow_put_address(&w->row, item);
		write_row(w, item);
		return;
	}
	if (item->id.n == 0)
		name_item(w, item);
	if (w->source != NULL) {
		buf_clear(&item->source);
		buf_str(&item->source, w->source);
	}
	if (item->source.n == 0)
		url_host(&item->source, buf_view(&item->url));
	doubt_date(w, item);
	itemrow_put(&w->row, item, w->seen);
	buf_trim(&item->text, ITEM_LONG);
	write_row(w, item);
	buf_trim(&w->row, ITEM_LONG);
}

void
rowwriter_end(struct rowwriter *w)
{
	if (w->early > 0)
		diag_warn("%s: dates in the future, left empty: %llu", rowwriter_shown(w->file), w->early);
}

void
rowwriter_free(struct rowwriter *w)
{
	recenthashes_free(&w->rows);
	buf_free(&w->row);
}
