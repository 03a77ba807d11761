/*
 * mail - a digest as a mail with a plain and an HTML form (RFC 5322, RFC 2046 multipart/alternative).
 *
 * It has no Date, Message-ID or, unless told, From: what hands mail on adds them (RFC 6409, section 8), and the same
 * news give the same bytes.
 */
#ifndef MAIL_H
#define MAIL_H

#include "buf.h"
#include "bytes.h"

struct mail {
	struct bytes subject;	/* as sanitize() leaves it */
	const char *to, *from;	/* lists of addresses; NULL where there is none */
};

/* NULL, or which of the addresses is none, as words for a message. */
const char *mail_write(struct buf *out, const struct mail *mail, struct bytes text, struct bytes html);

#endif
