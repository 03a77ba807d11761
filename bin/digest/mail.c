#include "mail.h"
#include "mime.h"
#include "quotedprintable.h"

/* Quoted-printable bodies never hold "=_" (RFC 2045, section 5.1), so this can stand in none of them. */
#define BOUNDARY "=_newsmill_digest"

static void
put_part(struct buf *out, const char *type, struct bytes body)
{
	buf_printf(out, "--%s\nContent-Type: text/%s; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n",
	    BOUNDARY, type);
	quotedprintable(out, body);
	buf_byte(out, '\n');
}

const char *
mail_write(struct buf *out, const struct mail *mail, struct bytes text, struct bytes html)
{
	if (mail->from != NULL && !mime_address_field(out, "From", bytes_of(mail->from)))
		return "--from";
	if (mail->to != NULL && !mime_address_field(out, "To", bytes_of(mail->to)))
		return "--to";
	mime_field(out, "Subject", mail->subject);
	buf_str(out, "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"" BOUNDARY "\"\n\n");
	put_part(out, "plain", text);
	put_part(out, "html", html);
	buf_str(out, "--" BOUNDARY "--\n");
	return NULL;
}
