"""A web archive (pywb) on free ports of this machine: `web_archive_server.py FOLDER WARC…`.

Prints two ports, each on a line of its own, once it answers there: copies as they are, and in frames. Ends with its
standard input. Run as a program of its own: pywb patches the standard library, and some of what it imports warns.
"""

import os
import sys

# First: it patches what the others import.
from pywb.apps.frontendapp import FrontEndApp  # isort: skip

import gevent
from gevent.fileobject import FileObject
from gevent.pywsgi import WSGIServer
from pywb.manager.manager import main as manage
from pywb.utils.geventserver import RequestURIWSGIHandler


def serve(folder: str, warcs: list[str]) -> None:
    """Index the WARC files as the collection `web`, and serve it until the standard input ends."""
    os.chdir(folder)
    manage(["init", "web"])
    manage(["add", "web", *warcs])
    # As the Internet Archive shows copies: the page itself; and as pywb does: a frame around it.
    for framed in (False, True):
        application = FrontEndApp(custom_config={"framed_replay": framed})
        server = WSGIServer(("127.0.0.1", 0), application, log=None, handler_class=RequestURIWSGIHandler)
        server.start()
        sys.stdout.write(f"\n{server.server_port}\n")
        sys.stdout.flush()
        gevent.spawn(server.serve_forever)
    FileObject(sys.stdin.buffer, "rb").read()
    os._exit(0)


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2:])
