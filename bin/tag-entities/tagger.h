/*
 * tagger - all that is named in one document: names with their canonical form, times and amounts with their values.
 */
#ifndef TAGGER_H
#define TAGGER_H

#include "amount/amount.h"
#include "buf.h"
#include "lexeme.h"
#include "model/ner.h"
#include "names/typevote.h"
#include "names/names.h"
#include "time/timex.h"

enum tag_type {
	TAG_PER, TAG_ORG, TAG_LOC, TAG_MISC,	/* as enum ner_type */
	TAG_DATE, TAG_TIME, TAG_DURATION, TAG_SET,	/* as enum timex_type from here */
	TAG_MONEY, TAG_PERCENT, TAG_QUANTITY,	/* as enum amount_type from here */
	TAG_TYPES
};

/* "PER" and so on. */
const char *tag_type_name(enum tag_type type);

struct tag {
	uint32_t start, end;	/* bytes into it, end exclusive */
	enum tag_type type;
	struct bytes name;	/* canonical; empty of times and amounts */
	struct bytes value;	/* of times and amounts; of countries their code; else empty */
	unsigned score;		/* how sure, 0 to 1000 */
	size_t value_at;	/* private: where the value of a time or an amount stands among the part's */
};

/* A text of the document and, where it is known, when it was written. */
struct tagger_text {
	struct bytes text;
	bool dated;
	long written;		/* days since 1970-01-01 */
	int minute;		/* of that day; -1 where it is not known */
};

struct tagger {
	/* set by the user */
	struct ner *ner;
	struct names names;	/* aliases may be added */
	unsigned types;		/* those wanted, bits of enum tag_type */

	/* what was found in a part of a text, in its order; items do not overlap */
	struct tag *tag;
	size_t n, cap;

	/* private */
	struct lexemes lexemes;
	struct timexes times;
	struct amounts amounts;
	struct ner_mentions mentions, mended;
	struct buf running;	/* a name in capitals as running text has it */
	struct bytes *sentence;
	struct tagger_sentence *where;
	size_t n_sentences, cap_sentences, cap_where;
	struct typevote vote;
	uint32_t *number;	/* of what each mention names, as names.h has it */
	size_t cap_numbers;
	struct bytes text;	/* that is tagged */
	size_t textformat_number, at;	/* how far that is */
	uint32_t taken;		/* the end of its last item */
	size_t mention;		/* the next one */
	struct buf values;	/* of the times and amounts of a part */
	struct tag *one;	/* all of it, also such as overlap */
	size_t n_one, cap_one;
};

/* Finds the names of N texts, which must stay until all are tagged. */
void tagger_document(struct tagger *t, const struct tagger_text *text, size_t n);

/* Turns to one of them, text NUMBER of the document, after all before it. */
void tagger_text(struct tagger *t, const struct tagger_text *text, size_t number);

/* Finds what the next part of it names, a part at a time; false where nothing is left. */
bool tagger_more(struct tagger *t);

void tagger_free(struct tagger *t);

#endif
