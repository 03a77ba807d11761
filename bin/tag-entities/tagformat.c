#include "jsonwrite.h"
#include "tagformat.h"
#include "utf8.h"

/* --- CoNLL --- */

/* The id as a comment can hold it: no line feed. */
static void
put_id(struct buf *to, struct bytes id)
{
	size_t i;

	for (i = 0; i < id.n; i++)
		buf_byte(to, id.p[i] < ' ' ? ' ' : id.p[i]);
}

static void
put_sentence_id(struct buf *to, const struct tagformat_text *t, size_t number)
{
	buf_str(to, "# sent_id = ");
	put_id(to, t->id);
	if (t->id.n != 0)
		buf_byte(to, '-');
	if (t->sent.n != 0)
		put_id(to, t->sent);
	else
		buf_printf(to, "%zu", number);
	buf_byte(to, '\n');
}

/* The tag of the token from START to END; *TAG is the first that may be its, and *OPEN whether its B is written. */
static void
put_label(struct buf *to, const struct tagformat_text *t, size_t start, size_t end, size_t *tag, bool *open)
{
	while (*tag < t->n && t->tag[*tag].end <= start) {
		++*tag;
		*open = false;
	}
	if (*tag == t->n || t->tag[*tag].start >= end) {
		buf_str(to, "O\n");
		return;
	}
	buf_str(to, *open ? "I-" : "B-");
	buf_str(to, tag_type_name(t->tag[*tag].type));
	buf_byte(to, '\n');
	*open = true;
}

void
tagformat_conll(struct buf *to, const struct tagformat_text *t, bool new, size_t *sentence, struct tokens *room)
{
	const unsigned char *p = t->text.p, *end = p + t->text.n, *line;
	size_t tag = 0, i;
	bool open = false;

	if (new) {
		buf_str(to, t->id.n != 0 ? "# newdoc id = " : "# newdoc");
		put_id(to, t->id);
		buf_byte(to, '\n');
	}
	for (; p < end; p = line + 1) {
		line = memchr(p, '\n', (size_t)(end - p));
		if (line == NULL)
			line = end;
		tokens_read(room, bytes_between(p, line));
		if (room->n == 0)
			continue;
		put_sentence_id(to, t, ++*sentence);
		for (i = 0; i < room->n; i++) {
			const struct token *k = &room->item[i];
			size_t from = (size_t)(p - t->text.p);

			buf_put(to, p + k->start, k->end - k->start);
			buf_byte(to, '\t');
			put_label(to, t, from + k->start, from + k->end, &tag, &open);
		}
		buf_byte(to, '\n');
	}
}

/* --- JSON --- */

static void
put_tag(struct buf *to, const struct tagformat_text *t, const struct tag *tag, struct utf8_counter *counted)
{
	jsonwrite_number(to, "start", utf8_count_to(t->text, tag->start, counted));
	jsonwrite_number(to, "end", utf8_count_to(t->text, tag->end, counted));
	jsonwrite_member(to, "type", bytes_of(tag_type_name(tag->type)));
	jsonwrite_member(to, "text", bytes_between(t->text.p + tag->start, t->text.p + tag->end));
	if (tag->name.n != 0)
		jsonwrite_member(to, "name", tag->name);
	if (tag->value.n != 0)
		jsonwrite_member(to, "value", tag->value);
	jsonwrite_number(to, "score", tag->score);
	buf_byte(to, '}');
}

static void
put_ids(struct buf *to, const struct tagformat_text *t)
{
	buf_byte(to, '{');
	if (t->id.n != 0)
		jsonwrite_member(to, "id", t->id);
	if (t->sent.n != 0)
		jsonwrite_member(to, "sent", t->sent);
}

void
tagformat_json(struct buf *to, const struct tagformat_text *t)
{
	struct utf8_counter counted = { 0 };
	size_t i;

	put_ids(to, t);
	jsonwrite_member(to, "text", t->text);
	buf_str(to, ",\"entities\":[");
	for (i = 0; i < t->n; i++) {
		buf_str(to, i != 0 ? ",{" : "{");
		put_tag(to, t, &t->tag[i], &counted);
	}
	buf_str(to, "]}\n");
}

void
tagformat_json_rows(struct buf *to, const struct tagformat_text *t)
{
	struct utf8_counter counted = { 0 };
	size_t i;

	for (i = 0; i < t->n; i++) {
		put_ids(to, t);
		put_tag(to, t, &t->tag[i], &counted);
		buf_byte(to, '\n');
	}
}
