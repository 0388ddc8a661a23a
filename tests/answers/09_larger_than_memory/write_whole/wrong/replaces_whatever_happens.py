# caught by: write_whole_keeps_old
def write_whole(write, target):
    beside = target + ".part"
    try:
        write(beside)
    finally:
        os.replace(beside, target)
