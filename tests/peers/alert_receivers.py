"""Where alerts arrive: a real HTTP server for the webhook, and a client of the control socket that listens to events as the desktop does."""
import http.server
import json
import socket
import threading


class Webhook(http.server.ThreadingHTTPServer):
    """Keeps what is posted: (headers, JSON)."""

    def __init__(self, address="127.0.0.1"):
        self.posts = []
        super().__init__((address, 0), _Answer)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class _Answer(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posts.append((dict(self.headers), json.loads(body)))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


class Desktop:
    """`alerts`: the events that came, as long as the service lives."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.socket.sendall(b'{"id":1,"request":"hello","body":{"version":1}}\n')
        self.alerts = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        with self.socket, self.socket.makefile(encoding="utf-8") as lines:
            for line in lines:
                event = json.loads(line)
                if event.get("event") == "alert":
                    self.alerts.append(event["body"])
