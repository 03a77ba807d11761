/*
 * split - a text's sentences, one after the other.
 *
 * A newline ends a paragraph, and a paragraph's end ends a sentence.  Sentences begin and end with something else than
 * white space, and between them there is nothing but white space: put together with it they are the text.
 */
#ifndef SPLIT_H
#define SPLIT_H

#include "boundary.h"
#include "scan.h"

struct split_options {
	enum lang lang;
	const struct hash_table *own;	/* the user's abbreviations, or NULL */
	size_t max_len;			/* characters a sentence may have before it is cut; 0 is any number */
	bool keep_quotes;
};

struct split_sentence {
	size_t start, end;		/* bytes into the text */
	unsigned long long paragraph;	/* from 1 */
	bool cut;			/* cut at max_len: the sentence goes on in the next one */
};

struct split {
	const struct split_options *options;
	struct bytes text;
	struct lang_profile lang;
	struct scan scan;
	struct quotes quotes;
	struct boundary boundary;
	const unsigned char *at;	/* all before it was returned */
	const unsigned char *limit;	/* the paragraph's end */
	const unsigned char *item;	/* where the next item of a list starts in this paragraph, or NULL */
	const unsigned char *whole;	/* the end of a sentence that is being cut, or NULL */
	unsigned long long paragraph;
};

/* TEXT is valid UTF-8; it and the options must hold while sentences are taken. */
void split_start(struct split *s, struct bytes text, const struct split_options *options);

/* Reads the next sentence; false if there is none.  S must stay where it is from split_start() on. */
bool split_next(struct split *s, struct split_sentence *sentence);

#endif
