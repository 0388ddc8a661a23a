# caught by: write_whole_beside
def write_whole(write, target):
    beside = target + ".part"
    try:
        write(beside)
        write(target)
    finally:
        Path(beside).unlink(missing_ok=True)
