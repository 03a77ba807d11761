/*
 * formername - "Meta, formerly Facebook": a name that is followed by the one it had before.
 */
#ifndef FORMERNAME_H
#define FORMERNAME_H

#include "bytes.h"
#include "model/ner.h"

/* The bytes of AFTER, the text after a name, up to the name it had before; 0 if no such name follows. */
size_t formername_at(struct bytes after);

/* Makes organisations of the names before and after "formerly known as" and the like, where one of the two is one. */
void formername_mend(struct ner_mentions *mentions, const struct bytes *sentence);

#endif
