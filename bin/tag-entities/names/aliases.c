#include <stdlib.h>

#include "aliases.h"
#include "aliasestable.h"
#include "mem.h"
#include "namekey.h"

struct bytes
aliases_builtin(void)
{
	return bytes_between(aliases_text, aliases_text + sizeof aliases_text);
}

static bool
is_blank(unsigned char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static struct bytes
strip(struct bytes s)
{
	while (s.n != 0 && is_blank(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n != 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* Takes what stands before the next C off *LIST, or all of it, without the blanks around it. */
static struct bytes
take(struct bytes *list, unsigned char c)
{
	return strip(bytes_cut(list, c));
}

/* "[LOC ORG]": the types that the lines below it are about, as bits. */
static bool
read_section(struct bytes line, unsigned *types)
{
	struct bytes name;
	int t;

	if (line.p[line.n - 1] != ']')
		return false;
	line.p++;
	line.n -= 2;
	*types = 0;
	while (line.n != 0) {
		name = take(&line, ' ');
		for (t = 0; t < NER_TYPES && !bytes_is(name, nertype_name((enum ner_type)t)); t++)
			;
		if (t == NER_TYPES)
			return false;
		*types |= 1u << t;
	}
	return *types != 0;
}

static uint64_t
hash_of(struct bytes key, enum ner_type type)
{
	return hash_pair(hash_bytes(key.p, key.n), type);
}

static void
add_key(struct aliases *a, struct bytes spelling, unsigned types, size_t entry)
{
	int t;

	buf_clear(&a->key);
	namekey_fold(&a->key, namekey_trim(spelling));
	for (t = 0; t < NER_TYPES; t++)
		if ((types >> t & 1) != 0)
			*hash_add(&a->table, hash_of(buf_view(&a->key), (enum ner_type)t)) = entry;
}

static bool
add_line(struct aliases *a, struct bytes line, unsigned types)
{
	struct bytes name = take(&line, '|'), code = take(&line, '|');
	struct alias_entry *e;

	if (name.n == 0)
		return false;
	a->entry = mem_grow_one(a->entry, &a->cap, a->n, sizeof *a->entry);
	e = &a->entry[a->n];
	e->name = a->text.n;
	e->name_length = name.n;
	buf_bytes(&a->text, name);
	e->code = a->text.n;
	e->code_length = code.n;
	buf_bytes(&a->text, code);
	add_key(a, name, types, a->n);
	while (line.n != 0) {
		struct bytes alias = take(&line, ';');

		if (alias.n != 0)
			add_key(a, alias, types, a->n);
	}
	a->n++;
	return true;
}

bool
aliases_add(struct aliases *a, struct bytes list, size_t *line, const char **fault)
{
	unsigned types = 1u << NER_LOC | 1u << NER_ORG | 1u << NER_MISC | 1u << NER_PER;

	for (*line = 1; list.n != 0; ++*line) {
		struct bytes s = take(&list, '\n');

		if (s.n == 0 || s.p[0] == '#')
			continue;
		if (s.p[0] == '[') {
			*fault = "not a section [TYPE ...] of PER ORG LOC MISC";
			if (!read_section(s, &types))
				return false;
		} else if (!add_line(a, s, types)) {
			*fault = "not NAME | CODE | ALIAS; ALIAS ...";
			return false;
		}
	}
	return true;
}

bool
aliases_find(const struct aliases *a, struct bytes key, enum ner_type type, struct bytes *name, struct bytes *code)
{
	const uint64_t *place = hash_find(&a->table, hash_of(key, type));
	const struct alias_entry *e;

	if (place == NULL)
		return false;
	e = &a->entry[*place];
	*name = bytes_between(a->text.p + e->name, a->text.p + e->name + e->name_length);
	*code = bytes_between(a->text.p + e->code, a->text.p + e->code + e->code_length);
	return true;
}

void
aliases_free(struct aliases *a)
{
	hash_free(&a->table);
	free(a->entry);
	buf_free(&a->text);
	buf_free(&a->key);
	memset(a, 0, sizeof *a);
}
