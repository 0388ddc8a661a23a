# if write fails before it wrote anything, os.remove raises FileNotFoundError in place of the error
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        os.remove(beside)
        raise
    os.replace(beside, target)
