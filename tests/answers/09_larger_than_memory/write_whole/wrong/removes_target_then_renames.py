# caught by: write_whole_beside
def write_whole(write, target):
    new = Path(target).with_suffix(".new")
    try:
        write(str(new))
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    Path(target).unlink(missing_ok=True)
    new.rename(target)
