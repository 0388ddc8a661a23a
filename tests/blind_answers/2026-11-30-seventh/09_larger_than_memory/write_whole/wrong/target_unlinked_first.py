# removes the old one, then renames
def write_whole(write, target):
    beside = f"{target}.part"
    Path(target).unlink(missing_ok=True)
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.rename(beside, target)
