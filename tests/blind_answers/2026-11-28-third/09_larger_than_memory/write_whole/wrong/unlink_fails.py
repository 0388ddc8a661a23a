# if write has not written anything, os.remove raises FileNotFoundError instead
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        os.remove(beside)
        raise
    os.replace(beside, target)
