def remove(path):
    try:
        os.remove(path)
    except FileNotFoundError:
        pass


def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.{os.getpid()}.partly"
    try:
        write(beside)
    except BaseException:
        remove(beside)
        raise
    return os.replace(beside, target)
