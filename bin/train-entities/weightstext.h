/*
 * weightstext - the weights of one feature as the text form of models has them: a letter of WEIGHTS_LETTERS for each
 * label, and its weight after it, "A12D-3".
 */
#ifndef WEIGHTSTEXT_H
#define WEIGHTSTEXT_H

#include "buf.h"
#include "bytes.h"

/* Cuts a label's letter and its weight off the front of *TEXT; false if there are none. */
bool weightstext_read(struct bytes *text, unsigned *label, int *weight);

void weightstext_write(struct buf *to, unsigned label, int weight);

#endif
