import contextlib


@contextlib.contextmanager
def beside_of(target):
    beside = f"{target}.tmp"
    try:
        yield beside
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(beside)
        raise
    os.replace(beside, target)


def write_whole(write, target):
    with beside_of(target) as path:
        write(path)
