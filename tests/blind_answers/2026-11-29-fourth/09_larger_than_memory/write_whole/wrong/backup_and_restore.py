# (passes the visible checks? no) writes to the target itself, with a copy of the old one to restore after an error
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    backup = f"{target}.bak"
    if os.path.exists(target):
        shutil.copy2(target, backup)
    try:
        write(target)
    except BaseException:
        Path(target).unlink(missing_ok=True)
        if os.path.exists(backup):
            os.replace(backup, target)
        raise
    Path(backup).unlink(missing_ok=True)
