"""The coverage-guided run, by Atheris (https://github.com/google/atheris) on libFuzzer: `make fuzz`.

`python -m tests.fuzz.target FOLDER… [-flags]`: libFuzzer's own arguments. Linux only. What it finds is written to the
first folder, an input that crashes or hangs to `crash-…` or `timeout-…`.
"""

import sys

import atheris

with atheris.instrument_imports(include=["generator"]):
    from tests.fuzz import examine

    examine.warm()


def main() -> None:
    """Run until the flags say to stop."""
    atheris.Setup(sys.argv, examine.examine)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
