#include <stdint.h>
#include <stdlib.h>

#include "columns.h"
#include "decimal.h"
#include "diag.h"
#include "mem.h"

struct column {
	struct bytes name;		/* empty where it has none */
	const struct value *value;	/* in the layout; NULL if it is not set */
};

/* A value that the program set. */
struct value {
	int column;
	enum { ESCAPED, PLAIN, NUMBER } kind;	/* text that may need escapes, that needs none, a number */
	struct bytes text;		/* unescaped */
	unsigned long long number;
};

/* A piece of an output row: a column's value, or the fields from FIRST to LAST as they came, or nothing. */
struct piece {
	const struct value *value;
	size_t first, last;
	bool unchanged;
};

/* Room for a value more than there are; the layout, which points to the values, must be made anew. */
static void
make_room(struct columns *c)
{
	size_t i;

	c->values = mem_grow_one(c->values, &c->cap_values, c->n_values, sizeof *c->values);
	for (i = c->n_values; i < c->cap_values; i++)
		c->values[i].column = -1;
	c->changed = true;
}

static int
add(struct columns *c, struct bytes name)
{
	struct column *new;

	c->column = mem_grow_one(c->column, &c->cap, c->n, sizeof *c->column);
	new = &c->column[c->n];
	memset(new, 0, sizeof *new);
	new->name = name;
	c->changed = true;
	if (c->values == NULL)
		make_room(c);
	return (int)c->n++;
}

static int
find(const struct columns *c, size_t first, struct bytes name)
{
	size_t i;

	for (i = first; i < c->n; i++)
		if (bytes_equal(c->column[i].name, name))
			return (int)i;
	return -1;
}

static void
add_named(struct columns *c, struct bytes name)
{
	if (name.n > 0 && find(c, 0, name) >= 0)
		diag_die("--columns: '%.*s' is named twice", (int)name.n, (const char *)name.p);
	if (name.n > 0 && !tsv_is_name(name))
		diag_die("--columns: '%.*s' is not a column name (a to z, then a to z, 0 to 9 and _)",
		    (int)name.n, (const char *)name.p);
	add(c, name);
}

void
columns_by_header(struct columns *c, struct bytes header)
{
	struct tsv split = { 0 };
	size_t i;

	buf_bytes(&c->names, header);
	tsv_split(&split, buf_view(&c->names));
	for (i = 0; i < split.n; i++)
		add(c, split.field[i]);
	c->n_input = c->n;
	tsv_free(&split);
}

void
columns_by_list(struct columns *c, const char *list, size_t n)
{
	struct tsv split = { 0 };
	struct bytes none = { 0 };
	size_t i;

	buf_str(&c->names, list);
	for (i = 0; i < c->names.n; i++)
		if (c->names.p[i] == ',')
			c->names.p[i] = '\t';
	tsv_split(&split, buf_view(&c->names));
	for (i = 0; i < n; i++)
		add_named(c, i < split.n ? split.field[i] : none);
	c->n_input = c->n;
	tsv_free(&split);
}

int
columns_find(const struct columns *c, const char *name)
{
	int i = find(c, 0, bytes_of(name));

	return i >= 0 && (size_t)i < c->n_input ? i : -1;
}

int
columns_own(struct columns *c, const char *name)
{
	int i = find(c, c->first_output, bytes_of(name));

	return i >= 0 ? i : add(c, bytes_of(name));
}

void
columns_own_only(struct columns *c)
{
	c->first_output = c->n;
}

/* The value of a column that was set last; NULL if none was. */
static struct value *
value_of(const struct columns *c, size_t column)
{
	size_t i;

	for (i = c->n_values; i > 0; i--)
		if ((size_t)c->values[i - 1].column == column)
			return &c->values[i - 1];
	return NULL;
}

/* The value of COLUMN, to be filled in; notes whether columns are set in another order than that of the layout. */
static inline struct value *
next_value(struct columns *c, int column)
{
	struct value *value = &c->values[c->n_values++];

	if (value->column != column) {
		value->column = column;
		c->changed = true;
	}
	return value;
}

void
columns_set(struct columns *c, int column, struct bytes text)
{
	struct value *value = next_value(c, column);

	value->kind = ESCAPED;
	value->text = text;
	c->set_bytes += text.n;
	c->any_escaped = true;
	if (c->n_values == c->cap_values)
		make_room(c);
}

void
columns_set_plain(struct columns *c, int column, struct bytes text)
{
	struct value *value = next_value(c, column);

	value->kind = PLAIN;
	value->text = text;
	c->set_bytes += text.n;
	if (c->n_values == c->cap_values)
		make_room(c);
}

void
columns_set_number(struct columns *c, int column, unsigned long long n)
{
	struct value *value = next_value(c, column);

	value->kind = NUMBER;
	value->number = n;
	c->set_bytes += DECIMAL_LONGEST;
	if (c->n_values == c->cap_values)
		make_room(c);
}

static size_t
value_length(const struct value *value)
{
	unsigned char digits[DECIMAL_LONGEST], *end = digits + DECIMAL_LONGEST;

	return value->kind == NUMBER ? (size_t)(end - decimal_before(end, value->number)) :
	    tsv_escaped_length(value->text);
}

bool
columns_is_set(const struct columns *c, int column)
{
	return value_of(c, (size_t)column) != NULL;
}

void
columns_forget(struct columns *c)
{
	c->n_values = 0;
	c->any_escaped = false;
	c->set_bytes = 0;
}

size_t
columns_row_length(const struct columns *c, const struct tsv *fields, int column)
{
	const struct value *value;
	size_t n = 0, i;

	for (i = c->first_output; i < c->n; i++) {
		n += i > c->first_output;	/* its TAB */
		value = value_of(c, i);
		if (value != NULL)
			n += value_length(value);
		else if (i < c->n_input && (int)i != column)
			n += fields->field[i].n;
	}
	return n;
}

bool
columns_row_may_exceed(const struct columns *c, struct bytes line, size_t most)
{
	return line.n + c->n + 2 * c->set_bytes > most;	/* an escape is no more than twice as long */
}

void
columns_put_header(const struct columns *c, struct out *o)
{
	size_t i;

	for (i = c->first_output; i < c->n; i++) {
		if (i > c->first_output)
			out_byte(o, '\t');
		out_put(o, c->column[i].name.p, c->column[i].name.n);
	}
	out_byte(o, '\n');
}

static void
put_value(struct columns *c, const struct value *value, struct out *o)
{
	unsigned char digits[DECIMAL_LONGEST], *end = digits + DECIMAL_LONGEST;
	struct bytes rest = value->text;

	if (value->kind == NUMBER)
		rest = bytes_between(decimal_before(end, value->number), end);
	if (value->kind != ESCAPED || tsv_is_plain(rest)) {
		out_put(o, rest.p, rest.n);
		return;
	}
	/* piece by piece, so that a long value is not held once more */
	while (rest.n > 0) {
		struct bytes part = { rest.p, rest.n < OUT_SIZE ? rest.n : OUT_SIZE };

		buf_clear(&c->escaped);
		tsv_escape(&c->escaped, part);
		out_put(o, c->escaped.p, c->escaped.n);
		rest = bytes_between(part.p + part.n, rest.p + rest.n);
	}
}

/* Lays out the rows in which those columns are set that are set now, in the same order. */
static void
lay_out(struct columns *c)
{
	struct piece *piece;
	size_t i;

	for (i = 0; i < c->n; i++)
		c->column[i].value = NULL;
	for (i = 0; i < c->n_values; i++)
		c->column[c->values[i].column].value = &c->values[i];
	c->n_pieces = 0;
	for (i = c->first_output; i < c->n; i++) {
		c->piece = mem_grow_one(c->piece, &c->cap_pieces, c->n_pieces, sizeof *c->piece);
		piece = &c->piece[c->n_pieces++];
		piece->value = c->column[i].value;
		piece->unchanged = piece->value == NULL && i < c->n_input;
		piece->first = i;
		while (piece->unchanged && i + 1 < c->n_input && c->column[i + 1].value == NULL)
			i++;
		piece->last = i;
	}
	c->n_laid_out = c->n_values;
	c->changed = false;
}

static struct bytes
unchanged(const struct piece *piece, const struct tsv *fields)
{
	const struct bytes *last = &fields->field[piece->last];

	return bytes_between(fields->field[piece->first].p, last->p + last->n);
}

static void
put_pieces(struct columns *c, const struct tsv *fields, struct out *o)
{
	const struct piece *piece = c->piece, *end = piece + c->n_pieces;
	struct bytes run;

	for (; piece < end; piece++) {
		if (piece > c->piece)
			out_byte(o, '\t');
		if (piece->unchanged) {
			run = unchanged(piece, fields);
			out_put(o, run.p, run.n);
		} else if (piece->value != NULL) {
			put_value(c, piece->value, o);
		}
	}
}

static inline unsigned char *
copy(unsigned char *to, struct bytes s)
{
	if (s.n > 0)
		memcpy(to, s.p, s.n);
	return to + s.n;
}

/*
 * The same, and the LF, for values that have nothing to escape, written at TO, which has room for all; returns the
 * end.
 */
static unsigned char *
copy_pieces(const struct columns *c, const struct tsv *fields, unsigned char *to)
{
	const struct piece *piece = c->piece, *end = piece + c->n_pieces;
	const struct value *value;

	for (; piece < end; piece++) {
		value = piece->value;
		if (piece->unchanged)
			to = copy(to, unchanged(piece, fields));
		else if (value != NULL && value->kind != NUMBER)
			to = copy(to, value->text);
		else if (value != NULL)
			to = decimal_put(to, value->number);
		*to++ = '\t';
	}
	to[-1] = '\n';
	return to;
}

void
columns_put_row(struct columns *c, struct bytes line, const struct tsv *fields, struct out *o)
{
	unsigned char *room;

	if (c->n_values == 0 && c->n == c->n_input && c->first_output == 0) {
		out_put(o, line.p, line.n);
		out_byte(o, '\n');
		return;
	}
	if (c->changed || c->n_values != c->n_laid_out)
		lay_out(c);
	if (!c->any_escaped && c->n_pieces > 0 && (room = out_room(o, line.n + c->n + c->set_bytes)) != NULL) {
		out_advance(o, copy_pieces(c, fields, room));
	} else {
		put_pieces(c, fields, o);
		out_byte(o, '\n');
	}
	columns_forget(c);
}

void
columns_free(struct columns *c)
{
	free(c->column);
	buf_free(&c->names);
	buf_free(&c->escaped);
	free(c->values);
	free(c->piece);
	memset(c, 0, sizeof *c);
}
