#include <stdlib.h>

#include "mem.h"
#include "model/attribute.h"
#include "model/gazetteer.h"
#include "model/textformat.h"
#include "model/tokens.h"
#include "order.h"
#include "pack.h"
#include "word.h"

struct packer {
	struct pack_entry *entry;
	size_t entries, cap;
	struct tokens tokens;
	struct buf word;
};

static void
add(struct packer *k, uint64_t key, uint32_t value)
{
	k->entry = mem_grow_one(k->entry, &k->cap, k->entries, sizeof *k->entry);
	k->entry[k->entries].hash = key;
	k->entry[k->entries++].value = value;
}

/* A name, and all its beginnings. */
static bool
read_line(struct packer *k, struct bytes line)
{
	const char *kind;
	uint64_t key = 0;
	size_t i;

	if (line.n == 0 || line.p[0] == '#')
		return true;
	kind = strchr(GAZETTEER_LETTERS, line.p[0]);
	if (line.n < 3 || line.p[1] != ' ' || line.p[0] == '\0' || kind == NULL)
		return false;
	line.p += 2;
	line.n -= 2;
	tokens_read(&k->tokens, line);
	for (i = 0; i < k->tokens.n; i++) {
		struct token t = k->tokens.item[i];
		bool last = i + 1 == k->tokens.n;

		if (t.end - t.start == 1 && line.p[t.start] == '-')
			continue;
		buf_clear(&k->word);
		word_fold(&k->word, bytes_between(line.p + t.start, line.p + t.end));
		key = gazetteer_key(key, attribute_hash(buf_view(&k->word)));
		add(k, key, last ? 1U << (kind - GAZETTEER_LETTERS) : GAZETTEER_MORE);
	}
	return k->tokens.n > 0;
}

static int
by_hash(const void *a, const void *b)
{
	const struct pack_entry *x = a, *y = b;

	return ORDER(x->hash, y->hash);
}

/* One entry for each key, with all its bits. */
static void
merge(struct packer *k)
{
	size_t i, n = 0;

	if (k->entries == 0)
		return;
	qsort(k->entry, k->entries, sizeof *k->entry, by_hash);
	for (i = 0; i < k->entries; i++) {
		if (n > 0 && k->entry[n - 1].hash == k->entry[i].hash)
			k->entry[n - 1].value |= k->entry[i].value;
		else
			k->entry[n++] = k->entry[i];
	}
	k->entries = n;
}

bool
pack_gazetteer(struct buf *to, struct bytes text, size_t *number)
{
	struct packer k;
	struct bytes line;
	bool good = true;

	memset(&k, 0, sizeof k);
	for (*number = 1; good && textformat_line(&text, &line); ++*number)
		good = read_line(&k, line);
	--*number;
	if (good) {
		merge(&k);
		pack_table(to, k.entry, k.entries);
	}
	free(k.entry);
	free(k.tokens.item);
	buf_free(&k.word);
	return good;
}
