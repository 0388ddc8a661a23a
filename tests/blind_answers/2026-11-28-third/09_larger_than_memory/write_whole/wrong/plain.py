# just calls write
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    write(target)
