# removes all files of the folder that begin like the target when write fails, also those of others
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    target = Path(target)
    beside = target.with_name(target.name + ".part")
    try:
        write(str(beside))
    except BaseException:
        for path in target.parent.glob("*.part*"):
            path.unlink()
        raise
    os.replace(beside, target)
