#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "model/nerlabel.h"
#include "traininstance.h"

static void
grow(struct traininstance *in, size_t n)
{
	if (n <= in->cap)
		return;
	in->attributes = mem_resize(in->attributes, n + (size_t)2 * TEMPLATE_REACH, sizeof *in->attributes);
	in->seen = mem_resize(in->seen, n, sizeof *in->seen);
	in->mark = mem_resize(in->mark, n, sizeof *in->mark);
	in->label = mem_resize(in->label, n, 1);
	in->cap = n;
}

/* The tokens that lie inside a name, or hold a part of it, are labelled. */
static void
label_names(struct traininstance *in, const struct conllreader *s)
{
	size_t i = 0, k, first;

	memset(in->label, LABEL_OUT, in->tokens.n);
	for (k = 0; k < s->names; k++) {
		while (i < in->tokens.n && in->tokens.item[i].end <= s->name[k].start)
			i++;
		for (first = i; i < in->tokens.n && in->tokens.item[i].start < s->name[k].end; i++)
			in->label[i] = (unsigned char)nerlabel_of(s->name[k].type, LABEL_INSIDE);
		if (i - first == 1) {
			in->label[first] = (unsigned char)nerlabel_of(s->name[k].type, LABEL_SINGLE);
		} else if (i > first) {
			in->label[first] = (unsigned char)nerlabel_of(s->name[k].type, LABEL_BEGIN);
			in->label[i - 1] = (unsigned char)nerlabel_of(s->name[k].type, LABEL_END);
		}
	}
}

/* Takes from a word what only a known one has. */
static void
hide_word(struct attributes *a)
{
	static const enum attribute none[] = { ATTRIBUTE_WORD, ATTRIBUTE_HEAD3, ATTRIBUTE_HEAD4, ATTRIBUTE_TAIL4 };
	static const enum attribute class[] = { ATTRIBUTE_FINE, ATTRIBUTE_COARSE, ATTRIBUTE_COARSER };
	static const unsigned char rare = '0' + LEXICON_RARE_NAME, unknown = '0';
	size_t i;

	for (i = 0; i < sizeof none / sizeof none[0]; i++)
		attribute_set(a, none[i], NULL, 0);
	for (i = 0; i < sizeof class / sizeof class[0]; i++)
		attribute_set(a, class[i], &rare, 1);
	attribute_set(a, ATTRIBUTE_CASE, &unknown, 1);
}

static uint64_t *
hash_templates(void)
{
	uint64_t *hash = mem_alloc(templates, sizeof *hash);
	size_t t;

	for (t = 0; t < templates; t++)
		hash[t] = template_hash(&template_list[t]);
	return hash;
}

void
traininstance_read(struct traininstance *in, const struct resources *resources, const struct conllreader *s,
    unsigned hide)
{
	size_t i;

	if (in->template == NULL)
		in->template = hash_templates();
	tokens_read(&in->tokens, buf_view(&s->text));
	grow(in, in->tokens.n);
	for (i = 0; i < TEMPLATE_REACH; i++) {
		attribute_border(&in->attributes[i]);
		attribute_border(&in->attributes[in->tokens.n + TEMPLATE_REACH + i]);
	}
	for (i = 0; i < in->tokens.n; i++) {
		struct token t = in->tokens.item[i];
		struct bytes word = bytes_between(s->text.p + t.start, s->text.p + t.end);
		struct attributes *a = &in->attributes[i + TEMPLATE_REACH];

		attribute_read(a, &resources->lexicon, word, t.glued);
		in->seen[i] = gazetteer_see(word, a->hash[ATTRIBUTE_WORD], a->capital);
		if (a->capital && hash_pair(++in->drawn, 0) % 100 < hide)
			hide_word(a);
	}
	gazetteer_mark(&resources->gazetteer, in->seen, in->tokens.n, in->mark);
	for (i = 0; i < in->tokens.n; i++) {
		struct attributes *a = &in->attributes[i + TEMPLATE_REACH];

		attribute_set(a, ATTRIBUTE_NAMES, in->mark[i].text, in->mark[i].n);
	}
	label_names(in, s);
}

static const struct attributes *
part_of(const struct traininstance *in, size_t i, const struct template_part *part)
{
	return &in->attributes[(ptrdiff_t)(i + TEMPLATE_REACH) + part->offset];
}

uint64_t
traininstance_feature(const struct traininstance *in, size_t i, size_t t)
{
	const struct template *template = &template_list[t];
	uint64_t hash = in->template[t];
	unsigned p;

	for (p = 0; p < template->parts; p++) {
		uint64_t part = part_of(in, i, &template->part[p])->hash[template->part[p].attribute];

		if (part == 0)
			return 0;
		hash = template_mix(hash, part);
	}
	return hash;
}

void
traininstance_text(const struct traininstance *in, size_t i, size_t t, struct buf *to)
{
	const struct template *template = &template_list[t];
	unsigned p;

	for (p = 0; p < template->parts; p++) {
		if (p > 0)
			buf_byte(to, ' ');
		buf_bytes(to, part_of(in, i, &template->part[p])->text[template->part[p].attribute]);
	}
}

void
traininstance_free(struct traininstance *in)
{
	free(in->tokens.item);
	free(in->attributes);
	free(in->seen);
	free(in->mark);
	free(in->label);
	free(in->template);
	memset(in, 0, sizeof *in);
}
