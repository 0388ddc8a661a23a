# caught by: write_whole_replaces
def write_whole(write, target):
    beside = target + ".part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
