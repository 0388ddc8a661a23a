from contextlib import ExitStack


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    part = f"{target}.{os.getpid()}.part"
    with ExitStack() as stack:
        stack.callback(lambda: Path(part).unlink(missing_ok=True))
        write(part)
        os.rename(part, target)
