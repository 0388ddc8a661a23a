# caught by: write_whole_beside, write_whole_keeps_old
def write_whole(write, target):
    try:
        write(target)
    except BaseException:
        os.unlink(target)
        raise
