# what has been written stays there after an error
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    write(beside)
    os.replace(beside, target)
