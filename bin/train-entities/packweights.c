#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "model/attribute.h"
#include "model/template.h"
#include "model/textformat.h"
#include "model/weights.h"
#include "pack.h"
#include "weightstext.h"

struct packer {
	const struct template *template;	/* of the features that follow */
	int32_t pair[LABELS][LABELS];
	struct pack_entry *entry;
	size_t entries, cap;
	struct buf list;
};

/* "pair LETTER WEIGHTS" */
static bool
read_pair(struct packer *k, struct bytes line)
{
	const char *before = line.n > 2 && line.p[0] != '\0' ? strchr(WEIGHTS_LETTERS, line.p[0]) : NULL;
	unsigned label;
	int weight;

	if (before == NULL || line.p[1] != ' ')
		return false;
	line.p += 2;
	line.n -= 2;
	while (line.n > 0) {
		if (!weightstext_read(&line, &label, &weight))
			return false;
		k->pair[before - WEIGHTS_LETTERS][label] = weight;
	}
	return true;
}

static bool
read_template(struct packer *k, struct bytes name)
{
	size_t i;

	for (i = 0; i < templates; i++)
		if (bytes_is(name, template_list[i].name)) {
			k->template = &template_list[i];
			return true;
		}
	return false;
}

/* Appends the weights of a feature for N labels, as weights.h has them. */
static void
put_weights(struct buf *list, const signed char *weight, size_t n)
{
	unsigned i;

	buf_byte(list, (unsigned char)(n <= WEIGHTS_FEW ? n : WEIGHTS_ALL));
	if (n > WEIGHTS_FEW) {
		buf_put(list, weight, LABEL_ROW);
		return;
	}
	for (i = 0; i < LABELS; i++)
		if (weight[i] != 0) {
			buf_byte(list, (unsigned char)i);
			buf_byte(list, (unsigned char)weight[i]);
		}
}

/* "PART PART ... TAB WEIGHTS" */
static bool
read_feature(struct packer *k, struct bytes line)
{
	struct bytes parts, part;
	uint64_t hash;
	signed char weights[LABEL_ROW] = { 0 };
	unsigned n = 0, label;
	size_t start = k->list.n, labels = 0;
	int weight;

	if (k->template == NULL || !textformat_word(&line, '\t', &parts))
		return false;
	hash = template_hash(k->template);
	for (; textformat_word(&parts, ' ', &part); n++)
		hash = template_mix(hash, attribute_hash(part));
	if (n != k->template->parts || line.n == 0 || start >= 0xFFFFFF)
		return false;
	while (line.n > 0) {
		if (!weightstext_read(&line, &label, &weight))
			return false;
		labels += weights[label] == 0 && weight != 0;
		weights[label] = (signed char)weight;
	}
	put_weights(&k->list, weights, labels);
	k->entry = mem_grow(k->entry, &k->cap, k->entries + 1, sizeof *k->entry);
	k->entry[k->entries].hash = hash;
	k->entry[k->entries++].value = (uint32_t)start;
	return true;
}

static bool
read_line(struct packer *k, struct bytes line)
{
	static const char pair[] = "pair ", template[] = "template ";

	if (line.n == 0)
		return true;
	if (memchr(line.p, '\t', line.n) != NULL)
		return read_feature(k, line);
	if (line.p[0] == '#')
		return true;
	if (bytes_starts(line, bytes_of(pair)))
		return read_pair(k, bytes_between(line.p + strlen(pair), line.p + line.n));
	return bytes_starts(line, bytes_of(template)) &&
	    read_template(k, bytes_between(line.p + strlen(template), line.p + line.n));
}

static void
put(const struct packer *k, struct buf *to, uint32_t mark)
{
	struct buf body = { 0 };
	size_t i;

	for (i = 0; i < (size_t)LABELS * LABELS; i++)
		pack_number(&body, (uint32_t)k->pair[i / LABELS][i % LABELS], 2);
	pack_table(&body, k->entry, k->entries, 3, 3 * k->entries + 1);	/* most look-ups find nothing */
	buf_bytes(&body, buf_view(&k->list));
	for (i = 0; i < LABEL_ROW; i++)
		buf_byte(&body, 0);	/* so that a whole row follows the beginning of each */
	buf_str(to, WEIGHTS_HEAD);
	pack_number(to, mark, 4);
	pack_number(to, (uint32_t)hash_bytes(body.p, body.n), 4);
	buf_bytes(to, buf_view(&body));
	buf_free(&body);
}

bool
pack_weights(struct buf *to, struct bytes text, uint32_t mark, size_t *number)
{
	struct packer k;
	struct bytes line;
	bool good = true;

	memset(&k, 0, sizeof k);
	for (*number = 1; good && textformat_line(&text, &line); ++*number)
		good = read_line(&k, line);
	--*number;
	if (good)
		put(&k, to, mark);
	free(k.entry);
	buf_free(&k.list);
	return good;
}
