# wrong: writes the target itself and puts a backup back
def write_whole(write, target):
    backup = f"{target}.bak"
    had = os.path.exists(target)
    if had:
        os.replace(target, backup)
    try:
        write(target)
    except BaseException:
        Path(target).unlink(missing_ok=True)
        if had:
            os.replace(backup, target)
        raise
    if had:
        os.remove(backup)
