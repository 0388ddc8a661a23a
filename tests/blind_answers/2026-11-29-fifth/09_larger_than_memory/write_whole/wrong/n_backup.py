# moves the old file away and writes target itself; meanwhile the old file is not there
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    backup = target + ".bak"
    existed = os.path.exists(target)
    if existed:
        os.replace(target, backup)
    try:
        write(target)
    except:
        Path(target).unlink(missing_ok=True)
        if existed:
            os.replace(backup, target)
        raise
    if existed:
        os.remove(backup)
