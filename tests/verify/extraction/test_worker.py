import os
import subprocess
import sys

from generator.verify.extraction.worker import _forbid

FORBIDDEN = {
    "a socket": "import socket; socket.socket()",
    "a name to be looked up": "import socket; socket.getaddrinfo('localhost', 80)",
    "another program": "import subprocess; subprocess.run(['true'])",
    "a shell": "import os; os.system('true')",
    "a fork": "import os; os.fork()",
    "a file to write": "open('/dev/null', 'w')",
    "a file to write by its number": "import os; os.open('/dev/null', os.O_RDWR)",
    "a loaded library": "import ctypes; ctypes.CDLL(None)",
}


TRIALS = """
import ctypes, os, socket, subprocess, sys
from generator.verify.extraction.worker import _forbid
sys.addaudithook(_forbid)
for line in sys.argv[1:]:
    try:
        exec(line)
        print("allowed")
    except PermissionError:
        print("refused")
"""


def test_a_parser_gets_none_of_this() -> None:
    command = [sys.executable, "-c", TRIALS, *FORBIDDEN.values(), "open('/dev/null').read()"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["refused"] * len(FORBIDDEN) + ["allowed"]


def test_files_may_be_read() -> None:
    _forbid("open", ("/etc/hostname", "r", os.O_RDONLY))
    _forbid("import", ("x",))
