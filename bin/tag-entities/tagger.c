#include <stdlib.h>

#include "mem.h"
#include "names/dateline.h"
#include "names/running.h"
#include "tagger.h"

#define TYPE(type) (1u << (type))
#define NAME_TYPES (TYPE(TAG_PER) | TYPE(TAG_ORG) | TYPE(TAG_LOC) | TYPE(TAG_MISC))
#define TIME_TYPES (TYPE(TAG_DATE) | TYPE(TAG_TIME) | TYPE(TAG_DURATION) | TYPE(TAG_SET))
#define AMOUNT_TYPES (TYPE(TAG_MONEY) | TYPE(TAG_PERCENT))

enum { LONGEST = 4096 };	/* bytes of a sentence */

/* Where a sentence handed to the name tagger comes from. */
struct tagger_sentence {
	size_t text;
	uint32_t start;
};

const char *
tag_type_name(enum tag_type type)
{
	static const char *const name[] = {
		"PER", "ORG", "LOC", "MISC", "DATE", "TIME", "DURATION", "SET", "MONEY", "PERCENT"
	};

	return name[type];
}

static bool
wanted(const struct tagger *t, enum tag_type type)
{
	return (t->types & TYPE(type)) != 0;
}

/* --- names --- */

/* The end of the last sentence in a line that is too long to be one, or of its last word, or else anywhere. */
static const unsigned char *
cut_line(const unsigned char *p)
{
	const unsigned char *end = p + LONGEST, *q, *space = NULL;

	for (q = end - 2; q > p; q--) {
		if (q[1] != ' ')
			continue;
		if (*q == '.' || *q == '?' || *q == '!')
			return q + 1;
		if (space == NULL)
			space = q + 1;
	}
	for (q = end; space == NULL && (*q & 0xC0) == 0x80; q--)
		;
	return space != NULL ? space : q;
}

static void
add_sentence(struct tagger *t, size_t text, uint32_t start, struct bytes sentence)
{
	t->sentence = mem_grow(t->sentence, &t->cap_sentences, t->n_sentences + 1, sizeof *t->sentence);
	t->where = mem_grow(t->where, &t->cap_where, t->n_sentences + 1, sizeof *t->where);
	t->sentence[t->n_sentences] = sentence;
	t->where[t->n_sentences].text = text;
	t->where[t->n_sentences].start = start;
	t->n_sentences++;
}

/* A text is one sentence, or an article, of which each line is handed over for one, as long as one may be. */
static void
cut_lines(struct tagger *t, const struct tagger_text *text, size_t number)
{
	const unsigned char *start = text->text.p, *p = start, *end = p + text->text.n, *line_end, *next;

	for (; p < end; p = next) {
		line_end = memchr(p, '\n', (size_t)(end - p));
		if (line_end == NULL)
			line_end = end;
		next = line_end + 1;
		if (line_end - p > LONGEST)
			next = line_end = cut_line(p);
		if (line_end > p)
			add_sentence(t, number, (uint32_t)(p - start), bytes_between(p, line_end));
	}
}

/* How many of the bytes of a sentence, from its start, are in capitals for another reason than what they say. */
static size_t
shouted(struct bytes sentence)
{
	return running_needed(sentence) ? sentence.n : dateline_shouted(sentence);
}

/* The name of a mention in the first CAPITALS bytes of its sentence, as running text has it: bytes into t->running. */
static void
respell(struct tagger *t, const struct ner_mention *m, size_t capitals)
{
	struct bytes s = t->sentence[m->sentence];
	bool place = capitals < s.n;	/* of a dateline, where no acronym stands */

	if (m->end <= capitals)
		running_name(&t->running, bytes_between(s.p + m->start, s.p + m->end),
		    place ? NULL : ner_lexicon(t->ner));
}

static void
find_names(struct tagger *t, const struct tagger_text *text, size_t n)
{
	size_t i, capitals = 0, before, at;

	t->n_sentences = 0;
	for (i = 0; i < n; i++)
		cut_lines(t, &text[i], i);
	ner_tag(t->ner, t->sentence, t->n_sentences, &t->mentions);
	dateline_mend(&t->mentions, &t->mended, t->sentence, t->n_sentences);
	t->named = mem_grow(t->named, &t->cap_named, t->mentions.n, sizeof *t->named);
	buf_clear(&t->running);
	for (i = 0; i < t->mentions.n; i++) {
		const struct ner_mention *m = &t->mentions.item[i];
		struct bytes s = t->sentence[m->sentence];

		t->named[i].text = bytes_between(s.p + m->start, s.p + m->end);
		t->named[i].after = bytes_between(s.p + m->end, s.p + s.n);
		t->named[i].type = m->type;
		if (i == 0 || m[-1].sentence != m->sentence)
			capitals = shouted(s);
		before = t->running.n;
		respell(t, m, capitals);
		t->named[i].spelling.n = t->running.n - before;
	}
	for (i = at = 0; i < t->mentions.n; at += t->named[i++].spelling.n)
		t->named[i].spelling.p = t->running.p + at;
	names_resolve(&t->names, t->named, t->mentions.n);
}

/* --- everything in one text --- */

static struct tag *
add_one(struct tagger *t, uint32_t start, uint32_t end, enum tag_type type)
{
	static const struct bytes none = { NULL, 0 };
	struct tag *tag;

	t->one = mem_grow(t->one, &t->cap_one, t->n_one + 1, sizeof *t->one);
	tag = &t->one[t->n_one++];
	tag->start = start;
	tag->end = end;
	tag->type = type;
	tag->score = 1000;
	tag->name = tag->value = none;
	tag->value_at = 0;
	return tag;
}

/* The mentions of one text, from the next one on. */
static void
add_names(struct tagger *t, size_t text)
{
	const unsigned char *names = t->names.book.text.p;
	struct tag *tag;

	for (; t->mention < t->mentions.n; t->mention++) {
		const struct ner_mention *m = &t->mentions.item[t->mention];
		const struct tagger_sentence *s = &t->where[m->sentence];
		const struct names_mention *named = &t->named[t->mention];

		if (s->text != text)
			break;
		tag = add_one(t, s->start + m->start, s->start + m->end, (enum tag_type)m->type);
		tag->name = bytes_between(names + named->name, names + named->name + named->name_length);
		tag->value = bytes_between(names + named->code, names + named->code + named->code_length);
		tag->score = m->score;
	}
}

/* A value of LENGTH bytes, AT in those that are added to all values next. */
static void
add_value(struct tagger *t, uint32_t start, uint32_t end, enum tag_type type, uint32_t at, uint32_t length)
{
	struct tag *tag = add_one(t, start, end, type);

	tag->value_at = t->values.n + at;
	tag->value.n = length;
}

static void
add_times(struct tagger *t, struct bytes text)
{
	const struct timex *x;

	timex_find(&t->times, text, &t->lexemes);
	for (x = t->times.item; x < t->times.item + t->times.n; x++)
		add_value(t, x->start, x->end, (enum tag_type)(TAG_DATE + x->type), x->value, x->length);
	buf_bytes(&t->values, buf_view(&t->times.values));
}

static void
add_amounts(struct tagger *t)
{
	const struct amount *x;

	amount_find(&t->amounts, &t->lexemes);
	for (x = t->amounts.item; x < t->amounts.item + t->amounts.n; x++)
		add_value(t, x->start, x->end, (enum tag_type)(TAG_MONEY + x->type), x->value, x->length);
	buf_bytes(&t->values, buf_view(&t->amounts.values));
}

/* The earlier first; of two that start together, the longer; of two alike, the value rather than the name. */
static int
by_place(const void *a, const void *b)
{
	const struct tag *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return (x->type < y->type) - (x->type > y->type);
}

/* Of items that overlap, the longer stays: "Sunday Times" over "Sunday", "two days" over "two". */
static void
take_one(struct tagger *t)
{
	size_t i;

	if (t->n_one > 1)
		qsort(t->one, t->n_one, sizeof *t->one, by_place);
	for (i = 0; i < t->n_one; i++) {
		const struct tag *tag = &t->one[i];
		struct tag *last = t->n > 0 ? &t->tag[t->n - 1] : NULL;

		if (!wanted(t, tag->type))
			continue;
		if (last != NULL && last->end > tag->start) {
			if (tag->end - tag->start > last->end - last->start)
				*last = *tag;
			continue;
		}
		t->tag = mem_grow(t->tag, &t->cap, t->n + 1, sizeof *t->tag);
		t->tag[t->n++] = *tag;
	}
}

void
tagger_document(struct tagger *t, const struct tagger_text *text, size_t n)
{
	t->mentions.n = t->mention = 0;
	if ((t->types & NAME_TYPES) != 0)
		find_names(t, text, n);
	timex_start(&t->times);
	amount_start(&t->amounts);
}

void
tagger_text(struct tagger *t, const struct tagger_text *text, size_t number)
{
	size_t i, at = 0;

	t->n = t->n_one = 0;
	buf_clear(&t->values);
	add_names(t, number);
	if (text->dated)
		timex_written(&t->times, text->written, text->minute);
	while ((t->types & ~NAME_TYPES) != 0 && lexeme_cut(&t->lexemes, text->text, &at)) {
		if ((t->types & TIME_TYPES) != 0)
			add_times(t, text->text);
		if ((t->types & AMOUNT_TYPES) != 0)
			add_amounts(t);
	}
	take_one(t);
	for (i = 0; i < t->n; i++)
		if (t->tag[i].type >= TAG_DATE)
			t->tag[i].value.p = t->values.p + t->tag[i].value_at;
}

void
tagger_free(struct tagger *t)
{
	lexeme_free(&t->lexemes);
	timex_free(&t->times);
	amount_free(&t->amounts);
	free(t->mentions.item);
	free(t->mended.item);
	buf_free(&t->running);
	free(t->sentence);
	free(t->where);
	free(t->named);
	names_free(&t->names);
	buf_free(&t->values);
	free(t->one);
	free(t->tag);
	memset(t, 0, sizeof *t);
}
