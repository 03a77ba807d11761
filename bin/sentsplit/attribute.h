/*
 * attribute - what the words around a mark are to the learnt decision, by names of a few bytes.
 *
 * The words themselves are read by token and context; here each of their properties becomes a name, so that weights
 * can be learnt for it and stand in a text that people read.
 */
#ifndef ATTRIBUTE_H
#define ATTRIBUTE_H

#include "context.h"

/* A name, as bytes that live as long as what it was made of, and as their token_hash(). */
struct attribute {
	const unsigned char *p;
	size_t n;
	uint32_t key;
};

/* The word itself in lower case, or "-". */
struct attribute attribute_word(const struct token *t);
struct attribute attribute_shape(enum shape shape);

/* Of the word before a mark, by its classes: the one that says most, where it has several. */
struct attribute attribute_class(unsigned classes);

/* Of the word before that: an article, or what else may stand before a name or behind one. */
struct attribute attribute_previous(const struct token *t);

/* Of the word behind the mark: what kind of words it belongs to, and the case that news gives it. */
struct attribute attribute_next(unsigned classes);
struct attribute attribute_case(unsigned classes);

/* How many words behind a quotation that ends with M the verb stands that tells whose it is; the first two are read. */
struct attribute attribute_speech(const struct context *c, const struct mark *m, const struct token *second);

/* A count, in steps. */
struct attribute attribute_number(size_t n);

/* The mark, into TO: "?" or "!" if it has one, with "+" if it has more; else its stops, up to three. */
struct attribute attribute_mark(unsigned char *to, const struct mark *m);

/* The letters of NAMES whose flags are set, or "-", into TO. */
struct attribute attribute_flags(unsigned char *to, const char *names, const bool *flags, size_t n);

/* The white space behind a mark. */
struct attribute attribute_gap(const struct mark *m);

/* The words between the sentence's start P and the one before the mark, counted up to seven. */
struct attribute attribute_words(const unsigned char *p, const unsigned char *end);

/* The case of the sentence's first letter. */
struct attribute attribute_start(const unsigned char *sentence, const unsigned char *end);

#endif
