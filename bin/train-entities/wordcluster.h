/*
 * wordcluster - word classes from raw text, for training.
 *
 * The exchange algorithm (S. Martin, J. Liermann and H. Ney, "Algorithms for bigram and trigram word clustering",
 * Speech Communication 24, 1998): each word in turn goes to the class with which the text's class bigrams tell most,
 * until nothing moves.  Counts and logarithms are integers, so the classes are the same on every machine.
 */
#ifndef WORDCLUSTER_H
#define WORDCLUSTER_H

#include <stddef.h>
#include <stdint.h>

/* How often word FIRST stands before word SECOND. */
struct wordcluster_bigram {
	uint32_t first, second, count;
};

/*
 * Puts WORDS words into CLASSES classes: class_of[w] is the class of w.  The first FIXED words stay in the classes 0,
 * 1, ... alone (the sentence's border, words too rare to class).  BIGRAM is sorted by first and second.
 */
void wordcluster_induce(const struct wordcluster_bigram *bigram, size_t bigrams, uint32_t words, uint32_t fixed,
    uint32_t classes, int passes, uint32_t *class_of);

/* Sorts bigrams and adds up the equal ones; returns how many are left. */
size_t wordcluster_merge(struct wordcluster_bigram *bigram, size_t bigrams);

#endif
