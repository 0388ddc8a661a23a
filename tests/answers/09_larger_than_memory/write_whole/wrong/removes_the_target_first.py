# caught by: write_whole_beside, write_whole_keeps_old
def write_whole(write, target):
    beside = target + ".part"
    Path(target).unlink(missing_ok=True)
    try:
        write(beside)
        os.rename(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
