#include <stdlib.h>

#include "ascii.h"
#include "feedtext.h"
#include "mem.h"
#include "tablerecord.h"
#include "tsv.h"

/* The columns of sfeed(5), by the names of ours. */
static const char *const sfeed[] = {
	"date", "title", "url", "text", "type", "id", "author", "enclosure", "category"
};

enum { SFEED_COLUMNS = sizeof sfeed / sizeof *sfeed, SFEED_LEAST = 8 };

void
tablerecord_start(struct tablerecord *r, enum tablerecord_form form, const struct fieldmap *map)
{
	r->map = map;
	r->form = form;
	r->n_names = 0;
	buf_clear(&r->names);
}

/* --- rows --- */

static void
end_field(struct tablerecord *r, size_t at)
{
	struct tablerecord_field f = { at, r->row.n - at };

	r->field = mem_grow_one(r->field, &r->fields_cap, r->n_fields, sizeof *r->field);
	r->field[r->n_fields++] = f;
}

/* A field in quotes, which P is in; returns what comes after the second one, or NULL if there is none. */
static const unsigned char *
quoted(struct tablerecord *r, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q;

	while ((q = memchr(p, '"', (size_t)(end - p))) != NULL) {
		buf_put(&r->row, p, (size_t)(q - p));
		p = q + 1;
		if (p == end || *p != '"')
			return p;
		buf_byte(&r->row, '"');
		p++;
	}
	return NULL;
}

/* The field at P without quotes around it; returns where it ends. */
static const unsigned char *
unquoted(struct tablerecord *r, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *start = p;

	while (p < end && *p != r->separator && *p != '\n')
		p++;
	buf_put(&r->row, start, (size_t)(p - start));
	return p;
}

/* The row of CSV at the front of W; what comes after it, or NULL if the window ends in it. */
static const unsigned char *
read_csv(struct tablerecord *r, struct bytes w)
{
	const unsigned char *p = w.p, *end = w.p + w.n;
	size_t at;

	for (;; p++) {
		at = r->row.n;
		if (p < end && *p == '"' && (p = quoted(r, p + 1, end)) == NULL)
			return NULL;
		p = unquoted(r, p, end);
		end_field(r, at);
		if (p == end)
			return p;
		if (*p == '\n')
			return p + 1;
	}
}

static const unsigned char *
read_tsv(struct tablerecord *r, struct bytes w)
{
	const unsigned char *lf = memchr(w.p, '\n', w.n), *end = lf != NULL ? lf : w.p + w.n, *p = w.p;
	struct buf scratch = { 0 };

	for (;; p++) {
		size_t at = r->row.n;
		const unsigned char *tab = memchr(p, '\t', (size_t)(end - p)), *q = tab != NULL ? tab : end;

		buf_clear(&scratch);
		buf_bytes(&r->row, tsv_unescape(bytes_between(p, q), &scratch));
		end_field(r, at);
		p = q;
		if (q == end)
			break;
	}
	buf_free(&scratch);
	return lf != NULL ? lf + 1 : end;
}

/* Reads the row at the front of *WINDOW into the fields. */
static enum item_step
read_row(struct tablerecord *r, struct bytes *window, bool last)
{
	const unsigned char *end = window->p + window->n, *after;

	r->n_fields = 0;
	buf_clear(&r->row);
	after = r->form == TABLERECORD_CSV ? read_csv(r, *window) : read_tsv(r, *window);
	if (!last && (after == NULL || (after == end && end[-1] != '\n')))
		return ITEM_MORE;
	*window = bytes_between(after != NULL ? after : end, end);
	r->why = "a quote that is not closed";
	return after != NULL ? ITEM_READY : ITEM_BAD;
}

/* --- names --- */

/* The separator that the first line has most of. */
static unsigned char
separator_of(struct bytes line)
{
	static const char marks[] = ",;\t";
	size_t n[sizeof marks - 1] = { 0 }, i, k, most = 0;

	for (i = 0; i < line.n && line.p[i] != '\n'; i++)
		for (k = 0; k < sizeof marks - 1; k++)
			n[k] += line.p[i] == (unsigned char)marks[k];
	for (k = 1; k < sizeof marks - 1; k++)
		if (n[k] > n[most])
			most = k;
	return (unsigned char)marks[most];
}

static struct bytes
field_at(const struct tablerecord *r, size_t i)
{
	struct bytes value = { buf_view(&r->row).p + r->field[i].at, r->field[i].n };

	return value;
}

static struct bytes
name_at(const struct tablerecord *r, size_t i)
{
	struct bytes name = { buf_view(&r->names).p + r->name[i].at, r->name[i].n };

	return name;
}

static void
add_name(struct tablerecord *r, struct bytes name)
{
	struct tablerecord_field f = { r->names.n, name.n };

	buf_bytes(&r->names, name);
	r->name = mem_grow_one(r->name, &r->names_cap, r->n_names, sizeof *r->name);
	r->name[r->n_names++] = f;
}

static enum item_step
read_names(struct tablerecord *r, struct bytes *window, bool last)
{
	enum item_step step;
	bool known = false;
	size_t i;

	if (r->form == TABLERECORD_SFEED) {
		for (i = 0; i < SFEED_COLUMNS; i++)
			add_name(r, bytes_of(sfeed[i]));
		return ITEM_READY;
	}
	if (r->form == TABLERECORD_CSV)
		r->separator = separator_of(*window);
	step = read_row(r, window, last);
	if (step != ITEM_READY)
		return step;
	for (i = 0; i < r->n_fields; i++) {
		add_name(r, ascii_trim(field_at(r, i)));
		known = known || fieldmap_has(r->map, name_at(r, i));
	}
	if (known)
		return ITEM_READY;
	r->why = "no field of it is a column: name them with --map=COLUMN=FIELD,...";
	*window = bytes_between(window->p + window->n, window->p + window->n);
	return ITEM_BAD;
}

/* --- items --- */

static bool
has_all_fields(const struct tablerecord *r)
{
	if (r->form == TABLERECORD_SFEED)
		return r->n_fields >= SFEED_LEAST && r->n_fields <= SFEED_COLUMNS;
	return r->n_fields == r->n_names;
}

/* Drops empty lines. */
static void
skip_blank(struct bytes *window)
{
	while (window->n > 0 && window->p[0] == '\n')
		*window = bytes_between(window->p + 1, window->p + window->n);
}

enum item_step
tablerecord_next(struct tablerecord *r, struct bytes *window, bool last, struct item *item)
{
	enum item_step step;
	size_t i;

	skip_blank(window);
	if (window->n > 0 && r->n_names == 0) {
		step = read_names(r, window, last);
		if (step != ITEM_READY)
			return step;
		skip_blank(window);
	}
	if (window->n == 0)
		return last ? ITEM_END : ITEM_MORE;
	step = read_row(r, window, last);
	if (step == ITEM_READY && !has_all_fields(r)) {
		r->why = "a row that has not as many fields as the first one has names";
		step = ITEM_BAD;
	}
	if (step != ITEM_READY)
		return step;
	item_clear(item);
	for (i = 0; i < r->n_fields; i++)
		fieldmap_set(r->map, item, name_at(r, i), field_at(r, i));
	fieldmap_complete(item);
	return ITEM_READY;
}

/* --- what it looks like --- */

static bool
is_number(struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!ascii_is_digit(s.p[i]))
			return false;
	return true;
}

static bool
is_sfeed(const struct tablerecord *r)
{
	struct bytes type;

	if (!has_all_fields(r))
		return false;
	type = field_at(r, 4);
	return is_number(field_at(r, 0)) && (type.n == 0 || bytes_is(type, "html") || bytes_is(type, "plain")) &&
	    field_at(r, 1).n + field_at(r, 2).n > 0;
}

/* Whether the fields are names, two of which are columns of ours: prose has no such first line. */
static bool
are_names(const struct tablerecord *r)
{
	static const struct fieldmap none;
	size_t i, k, known = 0;

	for (i = 0; i < r->n_fields; i++) {
		struct bytes name = ascii_trim(field_at(r, i));

		if (name.n == 0 || name.n > 64)
			return false;
		for (k = 0; k < name.n; k++)
			if (!ascii_is_alnum(name.p[k]) && memchr("_- .:", name.p[k], 5) == NULL)
				return false;
		known += fieldmap_has(&none, name);
	}
	return known >= 2;
}

bool
tablerecord_form(struct bytes text, enum tablerecord_form *form)
{
	static const enum tablerecord_form forms[] = { TABLERECORD_SFEED, TABLERECORD_TSV, TABLERECORD_CSV };
	struct tablerecord r = { 0 };
	static const struct fieldmap none;
	bool is = false;
	size_t i;

	for (i = 0; i < sizeof forms / sizeof *forms && !is; i++) {
		struct bytes window = text;

		tablerecord_start(&r, forms[i], &none);
		if (forms[i] == TABLERECORD_CSV)
			r.separator = separator_of(text);
		if (read_row(&r, &window, true) != ITEM_READY)
			continue;
		*form = forms[i];
		is = forms[i] == TABLERECORD_SFEED ? is_sfeed(&r) : are_names(&r);
	}
	tablerecord_free(&r);
	return is;
}

void
tablerecord_free(struct tablerecord *r)
{
	buf_free(&r->names);
	buf_free(&r->row);
	free(r->name);
	free(r->field);
	memset(r, 0, sizeof *r);
}
