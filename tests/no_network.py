"""Runs a program where no internet socket can be made: `python tests/no_network.py PROGRAM [ARGUMENT…]`.

A filter of the Linux kernel (seccomp) refuses `socket` for IPv4 and IPv6 with EPERM, for the program and all that it
starts. It needs no privileges and cannot be taken off again. See seccomp(2) and the kernel's filter documentation.
"""

import ctypes
import os
import platform
import struct
import sys

_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def forbid_internet() -> None:
    """Refuse internet sockets to this process and its children, for good. Raises OSError where the kernel cannot."""
    architecture, socket = _SOCKET[platform.machine()]
    instructions = b"".join(
        struct.pack("HBBI", *instruction)
        for instruction in (
            (_LOAD, 0, 0, 4),  # the architecture
            (_EQUAL, 1, 0, architecture),
            (_RETURN, 0, 0, _KILL),
            (_LOAD, 0, 0, 0),  # the number of the call
            (_EQUAL, 0, 3, socket),
            (_LOAD, 0, 0, 16),  # its first argument: the family
            (_EQUAL, 2, 0, 2),  # AF_INET
            (_EQUAL, 1, 0, 10),  # AF_INET6
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _REFUSE),
        )
    )
    libc = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(instructions) // 8, instructions)
    for call in ((_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (_PR_SET_SECCOMP, _FILTER, ctypes.byref(program))):
        if libc.prctl(*call):
            raise OSError(ctypes.get_errno(), "the kernel takes no filter")


if __name__ == "__main__":
    forbid_internet()
    os.execvp(sys.argv[1], sys.argv[1:])
