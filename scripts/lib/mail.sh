# mail.sh - sends a brief that tells something new to the addresses in the setting mail; read by newsmill-brief.
# Wants service.sh.  A generation holds the mail that is to be sent, and loses it when it is: a run that ends between
# the two leaves it to the next one, so that a mail may come twice but is never forgotten.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154 # newsmill-brief uses and sets these; $new is one word

# Into the new generation, if there is news for the mail; a mail of the current one that is still due goes out with it.
write_mail() {
	[ -n "$mail" ] || return 0
	awk -F '\t' "$columns_function"'
	NR == 1 { read_columns(); next }
	$column["news"] != "known" { found = 1 }
	END { exit !found }' $new/brief.tsv || [ -f state/mail ] || return 0
	step digest --mail --to="$mail" --stories="$stories" -o $new/mail $new/parts/shown
}

send_mail() {
	[ -f state/mail ] || return 0
	if PATH=$PATH:/usr/sbin:/usr/lib sendmail -t < state/mail; then
		rm -f state/mail
	else
		say "$folder: sendmail took no mail for $mail; the next run tries again"
		status=1
	fi
}
