# puts the old target aside while the new one is written, and back if that fails
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    backup, beside = f"{target}.bak", f"{target}.part"
    old = os.path.exists(target)
    if old:
        os.replace(target, backup)
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        if old:
            os.replace(backup, target)
        raise
    if old:
        os.remove(backup)
