# moves the old file away and writes the target itself; puts it back after an error
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    backup = f"{target}.old"
    there = os.path.exists(target)
    if there:
        os.replace(target, backup)
    try:
        write(target)
    except:
        Path(target).unlink(missing_ok=True)
        if there:
            os.replace(backup, target)
        raise
    Path(backup).unlink(missing_ok=True)
