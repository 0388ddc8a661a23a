# writes into the folder in which the program runs
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = Path(target).name + ".part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
