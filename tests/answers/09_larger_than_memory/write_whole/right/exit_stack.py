from contextlib import ExitStack, suppress


def remove(path):
    with suppress(FileNotFoundError):
        os.remove(path)


def write_whole(write, target):
    beside = os.path.join(os.path.dirname(target), "part-" + os.path.basename(target))
    with ExitStack() as stack:
        stack.callback(remove, beside)
        write(beside)
        os.replace(beside, target)
