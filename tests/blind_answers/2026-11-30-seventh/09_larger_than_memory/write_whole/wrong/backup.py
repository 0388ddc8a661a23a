# keeps a backup of the old one while it writes the target
def write_whole(write, target):
    backup = f"{target}.bak"
    had_one = Path(target).exists()
    if had_one:
        os.replace(target, backup)
    try:
        write(target)
    except BaseException:
        Path(target).unlink(missing_ok=True)
        if had_one:
            os.replace(backup, target)
        raise
    Path(backup).unlink(missing_ok=True)
