# wrong: writes the target itself
def write_whole(write, target):
    try:
        write(target)
    except BaseException:
        Path(target).unlink(missing_ok=True)
        raise
