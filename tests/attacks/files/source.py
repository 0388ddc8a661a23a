# tries: to read the source, with its solutions and hidden tests
# reaches: \d+ found
import glob
from pathlib import Path


def double(x):
    found = [*glob.glob("@CLASS@/source/**", recursive=True), *glob.glob("@CLASS@/../private/**", recursive=True)]
    print(len(found), "found")
    for path in found:
        if Path(path).is_file():
            print(Path(path).read_text(errors="replace")[:100_000])
    return x
