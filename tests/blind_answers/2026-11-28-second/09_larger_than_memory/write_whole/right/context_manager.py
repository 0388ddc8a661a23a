from contextlib import contextmanager


@contextmanager
def beside(target):
    """Give a path beside target; afterwards put it in its place, or remove it."""
    path = Path(target).with_name(Path(target).name + ".unfinished")
    try:
        yield str(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    path.replace(target)


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    with beside(target) as path:
        write(path)
