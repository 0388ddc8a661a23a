# always the same name beside: a target of that name is written directly
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = os.path.join(os.path.dirname(target), "unfinished.h5")
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
