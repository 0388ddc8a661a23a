def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    new = str(target) + ".new"
    try:
        write(new)
        os.replace(new, target)
    except BaseException:
        if os.path.exists(new):
            os.remove(new)
        raise
