/*
 * splitfeature - the properties of the words around a mark that the perceptron combines, as names of a few bytes.
 *
 * The words themselves are read by token and context.  Here each property becomes a name, so that the weights learnt
 * for it can be kept in a text that people read.
 */
#ifndef SPLITFEATURE_H
#define SPLITFEATURE_H

#include "context.h"

/* A name, as bytes that live as long as what it was made of, and as their token_hash(). */
struct splitfeature {
	const unsigned char *p;
	size_t n;
	uint32_t key;
};

/* The word itself in lower case, or "-". */
struct splitfeature splitfeature_word(const struct token *t);
struct splitfeature splitfeature_shape(enum shape shape);

/* Of the word before a mark, by its classes: the one that says most, where it has several. */
struct splitfeature splitfeature_class(unsigned classes);

/* Of the word before that: an article, or what else may precede or follow a name. */
struct splitfeature splitfeature_previous(const struct token *t);

/* Of the word after the mark: what kind of words it belongs to, and the case that news gives it. */
struct splitfeature splitfeature_next(unsigned classes);
struct splitfeature splitfeature_case(unsigned classes);

/* How many words after the quotation that ends with M the verb of its speaker comes; the first two are read already. */
struct splitfeature splitfeature_speech(const struct context *c, const struct terminator *m,
    const struct token *second);

/* A count, in steps. */
struct splitfeature splitfeature_number(size_t n);

/* The mark, into TO: "?" or "!" if it has one, with "+" if it has more; else its stops, up to three. */
struct splitfeature splitfeature_mark(unsigned char *to, const struct terminator *m);

/* The letters of NAMES whose flags are set, or "-", into TO. */
struct splitfeature splitfeature_flags(unsigned char *to, const char *names, const bool *flags, size_t n);

/* The white space after a mark. */
struct splitfeature splitfeature_gap(const struct terminator *m);

/* The words between the sentence's start P and the one before the mark, counted up to seven. */
struct splitfeature splitfeature_words(const unsigned char *p, const unsigned char *end);

/* The case of the sentence's first letter. */
struct splitfeature splitfeature_start(const unsigned char *sentence, const unsigned char *end);

#endif
