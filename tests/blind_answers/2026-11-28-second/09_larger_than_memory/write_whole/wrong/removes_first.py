# removes the old target before it puts the new one in its place: for a moment there is none
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    Path(target).unlink(missing_ok=True)
    os.rename(beside, target)
