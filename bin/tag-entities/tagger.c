#include <stdint.h>
#include <stdlib.h>

#include "ascii.h"
#include "mem.h"
#include "names/dayowner.h"
#include "names/formername.h"
#include "names/wiredateline.h"
#include "names/namecase.h"
#include "order.h"
#include "tagger.h"

#define TYPE(type) (1u << (type))

enum {
	LONGEST = 4096,	/* bytes of a sentence */
	TOLD = 4	/* mentions that one weighs as much as, if the words beside it say what it is */
};

/* Where a sentence handed to the name tagger comes from. */
struct tagger_sentence {
	size_t text;
	uint32_t start;
};

const char *
tag_type_name(enum tag_type type)
{
	static const char *const name[] = {
		"PER", "ORG", "LOC", "MISC", "DATE", "TIME", "DURATION", "SET", "MONEY", "PERCENT", "QUANTITY"
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
	t->sentence = mem_grow_one(t->sentence, &t->cap_sentences, t->n_sentences, sizeof *t->sentence);
	t->where = mem_grow_one(t->where, &t->cap_where, t->n_sentences, sizeof *t->where);
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
	return namecase_needed(sentence) ? sentence.n : wiredateline_shouted(sentence);
}

/* Adds a mention to the names; in the first CAPITALS bytes of its sentence it is written as running text has it. */
static size_t
add_mention(struct tagger *t, const struct ner_mention *m, size_t capitals)
{
	struct bytes s = t->sentence[m->sentence];
	struct names_mention named = { m->type, { NULL, 0 }, m->end <= capitals, { NULL, 0 } };

	named.text = bytes_between(s.p + m->start, s.p + m->end);
	named.after = bytes_between(s.p + m->end, s.p + s.n);
	if (named.guessed) {
		/* in a dateline, which is shorter than its sentence, no acronym stands */
		buf_clear(&t->running);
		namecase_write(&t->running, named.text, capitals < s.n ? NULL : ner_lexicon(t->ner));
		named.text = buf_view(&t->running);
	}
	return names_add(&t->names, &named);
}

/* What goes by one name has one type, however its mentions are spelt, except where the text says otherwise. */
static void
settle_types(struct tagger *t)
{
	struct ner_mention *m;
	size_t i;

	typevote_start(&t->vote);
	for (i = 0; i < t->mentions.n; i++) {
		m = &t->mentions.item[i];
		typevote_add(&t->vote, names_name(&t->names, t->number[i]), m->type,
		    m->witness == NER_TOLD ? TOLD * m->score : m->witness == NER_HERE ? m->score / 2 : m->score);
	}
	for (i = 0; i < t->mentions.n; i++) {
		m = &t->mentions.item[i];
		if (m->witness == NER_MODEL)
			m->type = typevote_type(&t->vote, names_name(&t->names, t->number[i]));
	}
}

static void
find_names(struct tagger *t, const struct tagger_text *text, size_t n)
{
	size_t i, capitals = 0;

	t->n_sentences = 0;
	for (i = 0; i < n; i++)
		cut_lines(t, &text[i], i);
	ner_tag(t->ner, t->sentence, t->n_sentences, &t->mentions);
	wiredateline_mend(&t->mentions, &t->mended, t->sentence, t->n_sentences);
	formername_mend(&t->mentions, t->sentence);
	t->number = mem_grow(t->number, &t->cap_numbers, t->mentions.n, sizeof *t->number);
	names_start(&t->names);
	for (i = 0; i < t->mentions.n; i++) {
		const struct ner_mention *m = &t->mentions.item[i];

		if (i == 0 || m[-1].sentence != m->sentence)
			capitals = shouted(t->sentence[m->sentence]);
		t->number[i] = (uint32_t)add_mention(t, m, capitals);
	}
	names_finish(&t->names);
	settle_types(t);
}

/* --- everything in one text --- */

static struct tag *
add_one(struct tagger *t, uint32_t start, uint32_t end, enum tag_type type)
{
	struct tag *tag;

	t->one = mem_grow_one(t->one, &t->cap_one, t->n_one, sizeof *t->one);
	tag = &t->one[t->n_one++];
	*tag = (struct tag){ .start = start, .end = end, .type = type, .score = 1000 };
	return tag;
}

/* The text's mentions that start before byte END, from the next one on. */
static void
add_names(struct tagger *t, size_t end)
{
	struct tag *tag;
	size_t owner;

	for (; t->mention < t->mentions.n; t->mention++) {
		const struct ner_mention *m = &t->mentions.item[t->mention];
		const struct tagger_sentence *s = &t->where[m->sentence];

		if (s->text != t->textformat_number || s->start + m->start >= end)
			break;
		tag = add_one(t, s->start + m->start, s->start + m->end, (enum tag_type)m->type);
		tag->name = names_name(&t->names, t->number[t->mention]);
		owner = dayowner_length(tag->name);
		if (owner != 0) {
			tag->start += (uint32_t)dayowner_length(bytes_between(t->text.p + tag->start,
			    t->text.p + tag->end));
			tag->name = bytes_between(tag->name.p + owner, tag->name.p + tag->name.n);
		}
		tag->value = names_code(&t->names, t->number[t->mention]);
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
add_times(struct tagger *t)
{
	const struct timex *x;
	size_t i;

	timex_find(&t->times, t->text, &t->lexemes);
	for (i = 0; i < t->times.n; i++) {
		x = &t->times.item[i];
		add_value(t, x->start, x->end, (enum tag_type)(TAG_DATE + x->type), x->value, x->length);
	}
	buf_bytes(&t->values, buf_view(&t->times.values));
}

static void
add_amounts(struct tagger *t)
{
	const struct amount *x;
	size_t i;

	amount_find(&t->amounts, t->text, &t->lexemes);
	for (i = 0; i < t->amounts.n; i++) {
		x = &t->amounts.item[i];
		add_value(t, x->start, x->end, (enum tag_type)(TAG_MONEY + x->type), x->value, x->length);
	}
	buf_bytes(&t->values, buf_view(&t->amounts.values));
}

/*
 * Whether a name wins over a value of the same span: "3M" over three minutes, "May" over the month after "Theresa
 * May".
 */
static bool
name_wins(const struct tag *name, const struct tag *value)
{
	return value->type == TAG_DURATION || value->type == TAG_MONEY ||
	    (name->type == TAG_PER && name->name.n > name->end - name->start);
}

/* The earlier first; of two that start together, the longer; of two alike, mostly the value rather than the name. */
static int
by_place(const void *a, const void *b)
{
	const struct tag *x = a, *y = b;

	if (x->start != y->start)
		return ORDER(x->start, y->start);
	if (x->end != y->end)
		return ORDER(y->end, x->end);
	if (x->type <= TAG_MISC && y->type > TAG_MISC)
		return name_wins(x, y) ? -1 : 1;
	if (y->type <= TAG_MISC && x->type > TAG_MISC)
		return name_wins(y, x) ? 1 : -1;
	return ORDER(y->type, x->type);
}

/* Whether TAG wins over LAST, which it overlaps and stands after: the longer one, but any other over a quantity. */
static bool
wins(const struct tag *tag, const struct tag *last)
{
	if ((tag->type == TAG_QUANTITY) != (last->type == TAG_QUANTITY))
		return last->type == TAG_QUANTITY;
	return tag->end - tag->start > last->end - last->start;
}

/* "overnight", "Wednesday", but not "Times 2010" */
static bool
is_day(const struct tagger *t, const struct tag *tag)
{
	if (tag->type != TAG_DATE && tag->type != TAG_TIME)
		return false;
	return ascii_is_lower(t->text.p[tag->start]) || (tag->type == TAG_DATE && tag->end - tag->start >= 6 &&
	    memcmp(t->text.p + tag->end - 3, "day", 3) == 0);
}

/*
 * "in the Rose Garden Wednesday", "Korva valley overnight": takes a day off the end of a place's or a person's name
 * that ran on into it.
 */
static bool
cut_day(const struct tagger *t, struct tag *name, const struct tag *day)
{
	uint32_t end = day->start, cut;

	if (name->type == TAG_ORG || name->type > TAG_MISC || !is_day(t, day) || day->end != name->end ||
	    day->start <= name->start + 1)
		return false;
	while (end > name->start && t->text.p[end - 1] == ' ')
		end--;
	/* "Super Tuesday" is a name */
	if (name->type == TAG_MISC && memchr(t->text.p + name->start, ' ', end - name->start) == NULL)
		return false;
	cut = name->end - end;
	if (name->name.n > cut && memcmp(name->name.p + name->name.n - cut, t->text.p + end, cut) == 0)
		name->name.n -= cut;
	name->end = end;
	return true;
}

/* Drops items that others win over: "Sunday" in "Sunday Times", "two" in "two days".  Then drops types not wanted. */
static void
take_one(struct tagger *t)
{
	size_t i, n = 0;

	if (t->n_one > 1)
		qsort(t->one, t->n_one, sizeof *t->one, by_place);
	for (i = 0; i < t->n_one; i++) {
		const struct tag *tag = &t->one[i];
		struct tag *last = t->n != 0 ? &t->tag[t->n - 1] : NULL;

		if (tag->start < t->taken)
			continue;
		if (last != NULL && last->end > tag->start && !cut_day(t, last, tag)) {
			if (wins(tag, last))
				*last = *tag;
			continue;
		}
		t->tag = mem_grow_one(t->tag, &t->cap, t->n, sizeof *t->tag);
		t->tag[t->n++] = *tag;
	}
	if (t->n != 0)
		t->taken = t->tag[t->n - 1].end;
	for (i = 0; i < t->n; i++)
		if (wanted(t, t->tag[i].type))
			t->tag[n++] = t->tag[i];
	t->n = n;
}

void
tagger_document(struct tagger *t, const struct tagger_text *text, size_t n)
{
	t->mention = 0;
	find_names(t, text, n);
	timex_start(&t->times);
	amount_start(&t->amounts);
}

void
tagger_text(struct tagger *t, const struct tagger_text *text, size_t number)
{
	t->text = text->text;
	t->textformat_number = number;
	t->at = t->taken = 0;
	if (text->dated)
		timex_written(&t->times, text->written, text->minute);
}

bool
tagger_more(struct tagger *t)
{
	size_t i;

	if (!lexeme_cut(&t->lexemes, t->text, &t->at))
		return false;
	t->n = t->n_one = 0;
	buf_clear(&t->values);
	add_names(t, t->at);
	add_times(t);
	add_amounts(t);
	take_one(t);
	for (i = 0; i < t->n; i++)
		if (t->tag[i].type >= TAG_DATE)
			t->tag[i].value.p = t->values.p + t->tag[i].value_at;
	return true;
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
	free(t->number);
	names_free(&t->names);
	typevote_free(&t->vote);
	buf_free(&t->values);
	free(t->one);
	free(t->tag);
	memset(t, 0, sizeof *t);
}
