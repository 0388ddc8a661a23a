import uuid


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    folder, name = os.path.split(os.path.abspath(target))
    beside = os.path.join(folder, f".{name}-{uuid.uuid4().hex}")
    try:
        write(beside)
        os.replace(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
