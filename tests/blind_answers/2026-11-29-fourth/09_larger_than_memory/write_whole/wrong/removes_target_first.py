# removes the old target before it renames: two steps, and for a while there is none
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:  # noqa: E722
        Path(beside).unlink(missing_ok=True)
        raise
    Path(target).unlink(missing_ok=True)
    os.rename(beside, target)
