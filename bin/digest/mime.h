/*
 * mime - the header fields of a mail (RFC 5322), and the encoded words in them (RFC 2047).
 *
 * Lines end in LF, as sendmail(8) and mail spools take them.
 */
#ifndef MIME_H
#define MIME_H

#include "buf.h"
#include "bytes.h"

/*
 * Appends the header field "NAME: TEXT" and its LF, folded at 76 columns.  TEXT is valid UTF-8 without controls; what
 * is not ASCII in it becomes encoded words.
 */
void mime_field(struct buf *to, const char *name, struct bytes text);

/*
 * The same for addresses ("Ada Berg <ada@example.org>, ..."): display names are encoded or quoted as they need it.
 * Appends nothing and returns false if LIST is no list of addresses with ASCII mailboxes.
 */
bool mime_address_field(struct buf *to, const char *name, struct bytes list);

#endif
