/*
 * ner - names of persons, organisations, places and other named things in the sentences of one document.
 *
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) of first order over BIOES labels,
 * with sparse quantised weights, decoded in integers, so that every machine finds the same names; after it the
 * document pass: what the sentences of one document say of a name is brought together, and headlines and lines in
 * capitals are decided last, from the body.
 */
#ifndef NER_H
#define NER_H

#include <stdint.h>

#include "bytes.h"
#include "nertype.h"

/* Who says what type a mention is of. */
enum ner_witness {
	NER_MODEL,
	NER_TOLD,	/* the words beside it, of all mentions of the name */
	NER_HERE	/* the words beside it, of this mention alone */
};

struct ner_mention {
	uint32_t sentence;	/* which of the sentences handed in, from 0 */
	uint32_t start, end;	/* bytes into that sentence, end exclusive */
	enum ner_type type;
	unsigned score;		/* how sure, 0 to 1000 */
	enum ner_witness witness;
};

/* Mentions in the order of the text; they never overlap.  A zeroed one is empty and ready; the caller frees item. */
struct ner_mentions {
	struct ner_mention *item;
	size_t n, cap;
};

/*
 * The bytes of a model linked into the program, by name: "default", "open" (learnt from openly licensed corpora
 * alone).  False if there is none of that name.
 */
bool ner_builtin(const char *name, struct bytes *model);

struct ner;
struct lexicon;

/*
 * A tagger that uses MODEL, which must outlive it; NULL where the bytes are no model or a damaged one, and *FAULT is
 * then the reason, as words for a message.  Free it with ner_free().
 */
struct ner *ner_new(struct bytes model, const char **fault);
void ner_free(struct ner *ner);

/* What it knows of words; it lives as long as the tagger. */
const struct lexicon *ner_lexicon(const struct ner *ner);

/*
 * Names the user knows: lines of TYPE TAB NAME, TYPE one of PER ORG LOC MISC; empty lines and those that start with #
 * are skipped.  Where the text has such a name, letters' case and accents aside, it is found unless the sentence speaks
 * strongly against it.  False at the first line of another form: *LINE is its number, *FAULT the reason.
 */
bool ner_add_names(struct ner *ner, struct bytes list, size_t *line, const char **fault);

/*
 * The names in N sentences, valid UTF-8, of one document; OUT is emptied first.  The result depends on nothing but the
 * model, the added names and these sentences.
 */
void ner_tag(struct ner *ner, const struct bytes *sentence, size_t n, struct ner_mentions *out);

#endif
