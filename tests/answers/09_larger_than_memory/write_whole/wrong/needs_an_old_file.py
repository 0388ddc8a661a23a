# caught by: write_whole_replaces (own error)
def write_whole(write, target):
    beside, old = target + ".part", target + ".old"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.rename(target, old)
    os.rename(beside, target)
    os.unlink(old)
