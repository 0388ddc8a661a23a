# a context of its own
from contextlib import contextmanager
from uuid import uuid4


@contextmanager
def replaced(target):
    beside = f"{target}.{uuid4().hex}"
    try:
        yield beside
    except:  # noqa: E722
        with suppress(FileNotFoundError):
            os.remove(beside)
        raise
    else:
        os.replace(beside, target)


def write_whole(write, target):
    with replaced(target) as path:
        write(path)
