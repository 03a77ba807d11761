/*
 * mail - a digest as a mail with a plain and an HTML form (RFC 5322, RFC 2046 multipart/alternative).
 *
 * It has no Date, no Message-ID and, unless it is given, no From: the mail system adds them (RFC 6409, section 8), and
 * the same input gives the same bytes.
 */
#ifndef MAIL_H
#define MAIL_H

#include "buf.h"
#include "bytes.h"

struct mail {
	struct bytes subject;	/* as sanitize() leaves it */
	const char *to, *from;	/* lists of addresses; NULL if there are none */
};

/* Returns NULL, or the name of the option whose addresses are wrong; the mail is not complete then. */
const char *mail_write(struct buf *out, const struct mail *mail, struct bytes text, struct bytes html);

#endif
