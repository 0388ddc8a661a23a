from contextlib import contextmanager


@contextmanager
def replacing(target):
    target = Path(target)
    beside = target.with_name("." + target.name + ".tmp")
    try:
        yield beside
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def write_whole(write, target):
    with replacing(target) as path:
        write(path)
