import os
import signal
import subprocess
import sys
import time
from pathlib import Path

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


def run(program: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)


def test_it_ends_itself_where_nobody_does() -> None:
    done = run("from generator.verify.extraction.worker import _wake\n_wake(0.05)\nwhile True: pass")
    assert done.returncode == -signal.SIGALRM


def test_nothing_is_written_beside_python_either(tmp_path: Path) -> None:
    program = (
        "import os, sys\n"
        "from generator.verify.extraction.limits import Limits\n"
        "from generator.verify.extraction.worker import _bound\n"
        "_bound(Limits())\n"
        f"os.write(os.open({str(tmp_path / 'made')!r}, os.O_WRONLY | os.O_CREAT), b'x')"
    )
    done = run(program)
    assert b"File too large" in done.stderr
    assert (tmp_path / "made").read_bytes() == b""


def test_it_goes_with_who_asked() -> None:
    """Also where that is killed, and cannot end anything any more, while a document is read."""
    program = (
        "import threading, time\n"
        "from generator.verify.child import Child\n"
        "from generator.verify.extraction.limits import Limits\n"
        "body = b'<p ' + b' '.join(b'a%d=1' % number for number in range(200_000)) + b'>x</p>'\n"
        "child = Child()\n"
        "child._start()\n"
        "print(child._running.process.pid, flush=True)\n"
        "child.read(body, 'text/html', 'https://example.org/', Limits())\n"
    )
    asking = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert asking.stdout
    number = int(asking.stdout.readline())
    while processor_time(number) < 50:  # hundredths of a second: it reads
        time.sleep(0.02)
    asking.kill()
    asking.communicate()
    before = time.monotonic()
    while processor_time(number) and time.monotonic() - before < 10:
        time.sleep(0.02)
    assert not processor_time(number), "it is still at work"


def processor_time(number: int) -> int:
    """What a process has used since it began; 0 where there is none any more."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return 0
    return 0 if fields[0] == "Z" else int(fields[11]) + int(fields[12])
