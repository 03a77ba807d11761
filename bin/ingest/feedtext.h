/*
 * feedtext - what the values in feeds mean: markup or not, names in e-mail form, base64.
 */
#ifndef FEEDTEXT_H
#define FEEDTEXT_H

#include "buf.h"
#include "bytes.h"

/*
 * Whether text that may be markup is: it has an end tag, an empty element, a tag with a quoted attribute, or a
 * character reference.  RSS does not say, and "a <b" or "AT&T" are not markup.
 */
bool feedtext_is_markup(struct bytes text);

/* Whether a reader would see no text: blanks and invisible characters, or MARKUP without words (a web beacon). */
bool feedtext_is_blank(struct bytes text, bool markup);

/* About how many bytes of it a reader would see: all but the tags of MARKUP. */
size_t feedtext_length(struct bytes text, bool markup);

/* Appends a line of plain text: white space folded and trimmed; of MARKUP, what a reader would see. */
void feedtext_put_line(struct buf *to, struct bytes text, bool markup);

/*
 * Appends the name in "Name", "Name <mail@host>", "Name (mail@host)" or "mail@host (Name)", as a line; the address if
 * there is no name.
 */
void feedtext_put_person(struct buf *to, struct bytes text);

/* Appends the UTF-8 text in base64 (RFC 4648), white space skipped.  False, and TO unchanged, if TEXT is not that. */
bool feedtext_put_base64(struct buf *to, struct bytes text);

#endif
