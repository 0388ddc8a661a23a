def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    folder, name = os.path.split(target)
    beside = os.path.join(folder, "~" + name)
    complete = False
    try:
        write(beside)
        complete = True
    finally:
        if not complete and os.path.exists(beside):
            os.unlink(beside)
    os.replace(beside, target)
