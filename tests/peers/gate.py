"""Holds Postfix's answer to the final dot: a policy service that it asks before the 250, and that answers when the test wants.

So a test knows how many hand-over sessions are after the dot at this moment, with a real primary. postfix = Postfix(settings=gate.settings).
"""
import socketserver
import threading


class Gate:
    def __init__(self):
        self.lock = threading.Condition()
        self.waiting = 0
        self.seconds = 0.0  # how long each answer is held; 0: not at all
        gate = self

        class Asked(socketserver.StreamRequestHandler):
            def handle(self):
                gate.serve(self.rfile, self.wfile)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            request_queue_size = 256
            allow_reuse_address = True

        self.server = Server(("127.0.0.1", 0), Asked)
        self.settings = [f"smtpd_end_of_data_restrictions = check_policy_service inet:127.0.0.1:{self.server.server_address[1]}",
                         "smtpd_policy_service_timeout = 60s"]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def serve(self, questions, answers):
        try:
            for line in questions:
                if line == b"\n":
                    self.hold()
                    answers.write(b"action=DUNNO\n\n")
        except OSError:
            pass  # that smtpd has ended

    def hold(self):
        with self.lock:
            if self.seconds <= 0:
                return
            self.waiting += 1
            self.lock.notify_all()
            self.lock.wait_for(lambda: self.seconds <= 0, self.seconds)
            self.waiting -= 1

    def slow(self, seconds):
        with self.lock:
            self.seconds = seconds

    def open(self):
        """Answers all that wait, and from now on at once."""
        with self.lock:
            self.seconds = 0.0
            self.lock.notify_all()

    def wait_for_waiting(self, sessions, seconds=60):
        """Returns as soon as so many sessions are after the dot."""
        with self.lock:
            reached = self.lock.wait_for(lambda: self.waiting >= sessions, seconds)
            assert reached, f"only {self.waiting} sessions after the dot within {seconds} s"
            return self.waiting

    def close(self):
        self.open()
        self.server.shutdown()
        self.server.server_close()
