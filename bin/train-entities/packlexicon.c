#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "model/lexicon.h"
#include "model/textformat.h"
#include "pack.h"

struct packer {
	struct pack_entry *entry;
	size_t entries, cap;
	struct buf classes;
};

/* "class C COARSE COARSER": in the order of C, without gaps */
static bool
read_class(struct packer *k, struct bytes line)
{
	struct bytes word;
	uint32_t n[3];
	size_t i;

	for (i = 0; i < 3; i++)
		if (!textformat_word(&line, ' ', &word) || !textformat_number(word, UINT16_MAX, &n[i]))
			return false;
	if (n[0] != k->classes.n / 4 || n[0] > LEXICON_LAST || line.n > 0)
		return false;
	pack_number(&k->classes, n[1], 2);
	pack_number(&k->classes, n[2], 2);
	return true;
}

/* "words C CASE WORD WORD ..." */
static bool
read_words(struct packer *k, struct bytes line)
{
	struct bytes word;
	uint32_t class, step;

	if (!textformat_word(&line, ' ', &word) || !textformat_number(word, LEXICON_LAST, &class) ||
	    class >= k->classes.n / 4)
		return false;
	if (!textformat_word(&line, ' ', &word) || !textformat_number(word, LEXICON_STEPS - 1, &step) || line.n == 0)
		return false;
	while (textformat_word(&line, ' ', &word)) {
		k->entry = mem_grow_one(k->entry, &k->cap, k->entries, sizeof *k->entry);
		k->entry[k->entries].hash = hash_bytes(word.p, word.n);
		k->entry[k->entries++].value = class << LEXICON_CASE_BITS | step;
	}
	return true;
}

static bool
read_line(struct packer *k, struct bytes line)
{
	struct bytes word;

	if (line.n == 0 || line.p[0] == '#')
		return true;
	textformat_word(&line, ' ', &word);
	if (bytes_is(word, "class"))
		return read_class(k, line);
	return bytes_is(word, "words") && read_words(k, line);
}

bool
pack_lexicon(struct buf *to, struct bytes text, size_t *number)
{
	struct packer k = { 0 };
	struct bytes line;
	bool good = true;

	for (*number = 1; good && textformat_line(&text, &line); ++*number)
		good = read_line(&k, line);
	--*number;
	if (good) {
		pack_table(to, k.entry, k.entries);
		pack_number(to, (uint32_t)(k.classes.n / 4), 4);
		buf_bytes(to, buf_view(&k.classes));
	}
	free(k.entry);
	buf_free(&k.classes);
	return good;
}
