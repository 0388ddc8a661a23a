# cleans up after three kinds of errors only; others leave the half-written file
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = target + "~"
    try:
        write(beside)
    except (OSError, ValueError, LookupError):
        with suppress(FileNotFoundError):
            os.remove(beside)
        raise
    os.replace(beside, target)
