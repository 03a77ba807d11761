#!/usr/bin/env python3
"""server.py RULES LOG COMMAND...: a web server that misbehaves, on a free port of 127.0.0.1, while COMMAND runs.

RULES is a Python dictionary: path -> list of answers.  The Nth request for a path gets the Nth answer, the last one from
then on.  An answer is a dictionary with status (200), headers ({}), body (b"") and how:
    plain    as it is, with its length                   cut      with its length, but only half of it
    chunked  the body over and over, without a length    slow     a byte a second
    etag     304 if If-None-Match is the answer's ETag   date     304 if If-Modified-Since is its Last-Modified
LOG gets a line a request: path, status, If-None-Match, If-Modified-Since, User-Agent, separated by TABs.
COMMAND has the server's address in the environment as U.  The exit status is COMMAND's."""
import http.server
import os
import subprocess
import sys
import threading
import time

with open(sys.argv[1], encoding="ascii") as f:
    RULES = eval(f.read())
COUNT = {}
LOCK = threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def choose(self):
        with LOCK:
            n = COUNT.get(self.path, 0)
            COUNT[self.path] = n + 1
        answers = RULES.get(self.path, [{"status": 404}])
        return answers[min(n, len(answers) - 1)]

    def unchanged(self, how, headers):
        asked = self.headers.get({"etag": "If-None-Match", "date": "If-Modified-Since"}.get(how, "-"))
        return asked is not None and asked in (headers.get("ETag"), headers.get("Last-Modified"))

    def do_GET(self):
        answer = self.choose()
        status, how = answer.get("status", 200), answer.get("how", "plain")
        headers, body = answer.get("headers", {}), answer.get("body", b"")
        if self.unchanged(how, headers):
            status, body = 304, b""
        asked = [self.headers.get(h, "") for h in ("If-None-Match", "If-Modified-Since", "User-Agent")]
        with LOCK, open(sys.argv[2], "a", encoding="ascii") as f:
            f.write("\t".join([self.path, str(status)] + asked) + "\n")
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        if how == "chunked":
            self.send_header("Transfer-Encoding", "chunked")
        elif status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.close_connection = True
        try:
            self.write(how, body)
        except OSError:
            pass

    def write(self, how, body):
        if how == "chunked":
            chunk = b"%x\r\n%s\r\n" % (len(body), body)
            for _ in range(4096):
                self.wfile.write(chunk)
        elif how == "slow":
            for byte in body[:60]:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(1)
        else:
            self.wfile.write(body[:len(body) // 2] if how == "cut" else body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
environment["U"] = "http://127.0.0.1:%d" % server.server_port
sys.exit(subprocess.run(sys.argv[3:], env=environment).returncode)
