#include "ascii.h"
#include "jsonrecord.h"

void
jsonrecord_start(struct jsonrecord *r, const struct fieldmap *map)
{
	r->map = map;
	r->begun = r->in_array = r->ended = false;
}

/* The path becomes that of a member of the container at DEPTH. */
static void
enter_key(struct jsonrecord *r, unsigned depth, struct bytes key)
{
	r->path.n = r->length[depth];
	if (r->path.n > 0)
		buf_byte(&r->path, '.');
	jsonlex_decode(&r->path, key);
}

static void
set_value(struct jsonrecord *r, struct item *item, enum json_kind kind, struct bytes body)
{
	if (kind == JSON_OTHER && bytes_is(body, "null"))
		return;
	buf_clear(&r->value);
	if (kind == JSON_OTHER)
		buf_bytes(&r->value, body);
	else
		jsonlex_decode(&r->value, body);
	fieldmap_set(r->map, item, buf_view(&r->path), buf_view(&r->value));
}

static void
take_token(struct jsonrecord *r, struct item *item, const struct json *j, enum json_kind kind)
{
	switch (kind) {
	case JSON_KEY:
		enter_key(r, j->depth, j->body);
		break;
	case JSON_STRING:
	case JSON_OTHER:
		set_value(r, item, kind, j->body);
		break;
	case JSON_OBJECT:
	case JSON_ARRAY:
		r->length[j->depth] = r->path.n;
		break;
	case JSON_OBJECT_END:
	case JSON_ARRAY_END:
		r->path.n = r->length[j->depth];
		break;
	case JSON_END:
	case JSON_BAD:
		break;
	}
}

/* Reads the object at the front of *WINDOW. */
static enum item_step
read_object(struct jsonrecord *r, struct bytes *window, bool last, struct item *item)
{
	struct json j;
	enum json_kind kind;

	item_clear(item);
	buf_clear(&r->path);
	r->length[0] = 0;
	json_start(&j, *window);
	do {
		kind = json_next(&j);
		take_token(r, item, &j, kind);
	} while (j.depth > 0 && kind != JSON_BAD);
	if (kind == JSON_BAD)
		return j.lex.p == j.lex.end && !last ? ITEM_MORE : ITEM_BAD;
	*window = bytes_between(j.lex.p, j.lex.end);
	fieldmap_complete(item);
	return ITEM_READY;
}

/* Drops the line at the front of *WINDOW; false if the window ends in it. */
static bool
skip_line(struct bytes *window, bool last)
{
	if (!last && bytes_find(*window, '\n') == NULL)
		return false;
	bytes_cut(window, '\n');
	return true;
}

/* The array ends, as it should or not: the rest of the window is dropped. */
static enum item_step
end_array(struct jsonrecord *r, struct bytes *window, enum item_step step)
{
	r->ended = true;
	*window = bytes_between(window->p + window->n, window->p + window->n);
	return step;
}

enum item_step
jsonrecord_next(struct jsonrecord *r, struct bytes *window, bool last, struct item *item)
{
	struct bytes w = *window;
	enum item_step step;

	while (w.n > 0 && (ascii_is_space(w.p[0]) || (r->in_array && w.p[0] == ',') || (!r->begun && w.p[0] == '['))) {
		if (w.p[0] == '[')
			r->in_array = r->begun = true;
		w = bytes_between(w.p + 1, w.p + w.n);
	}
	*window = w;
	if (r->ended || (w.n == 0 && last && !r->in_array))
		return ITEM_END;
	if (w.n == 0 && !last)
		return ITEM_MORE;
	r->begun = true;
	if (r->in_array && w.n > 0 && w.p[0] == ']')
		return end_array(r, window, ITEM_END);
	step = w.n > 0 && w.p[0] == '{' ? read_object(r, window, last, item) : ITEM_BAD;
	if (step == ITEM_BAD && r->in_array)
		return end_array(r, window, ITEM_BAD);
	return step == ITEM_BAD && !skip_line(window, last) ? ITEM_MORE : step;
}

void
jsonrecord_free(struct jsonrecord *r)
{
	buf_free(&r->path);
	buf_free(&r->value);
}
