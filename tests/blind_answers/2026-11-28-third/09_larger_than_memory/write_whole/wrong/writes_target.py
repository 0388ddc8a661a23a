# writes the target itself
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    try:
        write(target)
    except:
        Path(target).unlink(missing_ok=True)
        raise
