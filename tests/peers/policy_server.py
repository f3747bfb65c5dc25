"""An HTTPS server that has one text for all who ask: an MTA-STS policy. What it does may be changed while it runs."""
import http.server
import socketserver
import ssl
import threading


class PolicyServer:
    """text: the policy; status: of the reply; size: bytes instead of the text; silent: takes the request and says nothing."""

    def __init__(self, address, port, certificate, key):
        self.text, self.status, self.size, self.silent, self.location = "", 200, None, False, None
        self.asked = 0
        self.ended = threading.Event()
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                server.answer(self)

            def log_message(self, *_):
                pass

        class Threads(socketserver.ThreadingMixIn, http.server.HTTPServer):
            daemon_threads = True

            def handle_error(self, *_):  # clients that do not trust us, or have read enough
                pass

        self.server = Threads((address, port), Handler, bind_and_activate=True)
        self.listening = self.server.socket
        self.context = None
        self.show(certificate, key)
        self.server.socket = _Wrapping(self)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.thread.start()

    def show(self, certificate, key):
        """This certificate from the next connection on."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.context = context

    def answer(self, handler):
        self.asked += 1
        if self.silent:
            self.ended.wait(20)
            return
        body = self.text.encode() if self.size is None else b"x" * self.size
        handler.send_response(self.status)
        if self.location:
            handler.send_header("Location", self.location)
        handler.send_header("Content-Type", "text/plain")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    def stop(self):
        self.ended.set()
        self.server.shutdown()
        self.listening.close()
        self.thread.join()


class _Wrapping:
    """The listening socket, whose connections begin with TLS: each in its own thread, so that nobody waits for a handshake of others."""

    def __init__(self, owner):
        self.owner = owner

    def accept(self):
        connection, address = self.owner.listening.accept()
        connection.settimeout(20)
        return self.owner.context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), address

    def __getattr__(self, name):
        return getattr(self.owner.listening, name)
