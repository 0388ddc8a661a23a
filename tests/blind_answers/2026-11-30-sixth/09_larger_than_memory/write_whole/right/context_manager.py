from contextlib import contextmanager


@contextmanager
def put_in_place(target):
    """Give a path beside target, whose file takes target's place if all goes well, and else vanishes."""
    beside = target + f".{os.getpid()}.new"
    try:
        yield beside
    except BaseException:
        with suppress(FileNotFoundError):
            os.remove(beside)
        raise
    else:
        os.replace(beside, target)


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    with put_in_place(target) as beside:
        write(beside)
