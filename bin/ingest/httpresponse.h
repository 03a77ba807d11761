/*
 * httpresponse - a response as HTTP/1.1 (RFC 9112) sends it: status, header fields and content.
 */
#ifndef HTTPRESPONSE_H
#define HTTPRESPONSE_H

#include "buf.h"

struct httpresponse {
	int status;		/* 200 ...; 0 if there is no status line */
	struct bytes media;	/* the Content-Type */
	struct bytes encoding;	/* the Content-Encoding, such as "gzip"; empty if there is none */
	struct bytes content;	/* chunks put together */

	struct buf joined;	/* private */
};

/* A zeroed response, or one used before.  All it tells points into MESSAGE or into itself. */
void httpresponse_read(struct httpresponse *r, struct bytes message);

void httpresponse_free(struct httpresponse *r);

#endif
