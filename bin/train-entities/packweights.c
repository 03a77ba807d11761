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
	struct buf rows;
	struct hash_table number;	/* of rows: 1 + their place, by a hash of their weights */
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

/* The number of a row of weights, which is added where it is new; WEIGHTS_ROWS where there is no room for it. */
static uint32_t
row_of(struct packer *k, const int *weight)
{
	unsigned char row[LABEL_ROW];
	uint64_t *number;
	unsigned i;

	for (i = 0; i < LABEL_ROW; i++)
		row[i] = (unsigned char)(WEIGHTS_ZERO + weight[i % 2 * (LABEL_ROW / 2) + i / 2]);
	number = hash_add(&k->number, hash_bytes(row, LABEL_ROW));
	if (*number == 0) {
		if (k->rows.n / LABEL_ROW == WEIGHTS_ROWS)
			return WEIGHTS_ROWS;
		buf_put(&k->rows, row, LABEL_ROW);
		*number = k->rows.n / LABEL_ROW;
	}
	return (uint32_t)*number - 1;
}

/* "PART PART ... TAB WEIGHTS" */
static bool
read_feature(struct packer *k, struct bytes line)
{
	struct bytes parts, part;
	uint64_t hash;
	int weights[LABEL_ROW] = { 0 };
	unsigned n = 0, label;
	uint32_t row;
	int weight;

	if (k->template == NULL || !textformat_word(&line, '\t', &parts))
		return false;
	hash = template_hash(k->template);
	for (; textformat_word(&parts, ' ', &part); n++)
		hash = template_mix(hash, attribute_hash(part));
	if (n != k->template->parts || line.n == 0)
		return false;
	while (line.n > 0) {
		if (!weightstext_read(&line, &label, &weight))
			return false;
		weights[label] = weight;
	}
	row = row_of(k, weights);
	if (row == WEIGHTS_ROWS)
		return false;
	k->entry = mem_grow_one(k->entry, &k->cap, k->entries, sizeof *k->entry);
	k->entry[k->entries].hash = hash;
	k->entry[k->entries++].value = row;
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

	pack_table(&body, k->entry, k->entries);
	for (i = 0; i < (size_t)LABELS * LABELS; i++)
		pack_number(&body, (uint32_t)k->pair[i / LABELS][i % LABELS], 2);
	buf_bytes(&body, buf_view(&k->rows));
	buf_str(to, WEIGHTS_HEAD);
	pack_number(to, mark, 4);
	pack_number(to, (uint32_t)hash_bytes(body.p, body.n), 4);
	pack_pad(to);
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
	buf_free(&k.rows);
	hash_free(&k.number);
	return good;
}
