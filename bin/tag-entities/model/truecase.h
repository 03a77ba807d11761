/*
 * truecase - headlines, lines in capitals and lines without any, written as running text would have them.
 *
 * In "Ishiba Agrees To Restore Talks" and in "ISHIBA AGREES" capitals tell nothing, so the lexicon says which words
 * are names, and what the body of the document has named.  In "a week in tampa bay" none tells a name.
 */
#ifndef TRUECASE_H
#define TRUECASE_H

#include "buf.h"
#include "bytes.h"
#include "lexicon.h"
#include "tokens.h"

enum truecase_style {
	TRUECASE_RUNNING,		/* the case of running text */
	TRUECASE_TITLE,		/* nearly every word is capitalised, also such as are no names */
	TRUECASE_CAPITALS,	/* nearly all letters are capitals */
	TRUECASE_SMALL		/* no capital at all, except for "I" */
};

enum truecase_style truecase_style(struct bytes sentence, const struct tokens *tokens, const struct lexicon *lexicon);

/*
 * Puts into TO the sentence as running text, byte for byte as long.  IS_NAME tells whether the document has a name
 * with this word; ARG is handed to it.
 */
void truecase(struct buf *to, struct bytes sentence, const struct tokens *tokens, enum truecase_style style,
    const struct lexicon *lexicon, bool (*is_name)(void *arg, struct bytes word), void *arg);

#endif
