# (passes the visible checks?) write gets a Path, and not text as said
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = Path(target).parent / (Path(target).name + ".part")
    try:
        write(beside)
    except:  # noqa: E722
        beside.unlink(missing_ok=True)
        raise
    os.replace(beside, target)
